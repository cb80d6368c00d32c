mod committed;
mod filling;
mod fixture;
mod refusals;
