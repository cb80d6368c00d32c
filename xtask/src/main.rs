//! Every chore of Bearings as a verb.

fn main() {}
