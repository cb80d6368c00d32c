mod college_rows;
mod colleges;
mod committed;
mod filling;
mod fixture;
mod refusals;
mod relations;
mod sizes;
