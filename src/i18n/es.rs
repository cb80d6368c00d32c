//! Spanish, as written for students in the Americas.
