//! Working conditions.

use bearings::catalog::conditions::{CONDITIONS as ALL, Conditions};

use crate::Target;
use crate::said::said;
use crate::target::text;
use crate::world::OCCUPATIONS;

/// `public/conditions.txt`, for the small catalogue.
pub const CONDITIONS: Target =
    Target { name: "conditions", longest: 600, memory: 30_000, changed: 20_000, check, seeds };

fn check(input: &[u8]) {
    let text = text(input);
    match Conditions::parse(&text, OCCUPATIONS) {
        Ok(conditions) => {
            let level = |condition, at| conditions.level(condition, at).unwrap_or(0);
            let row =
                |condition| (0..OCCUPATIONS).map(|at| level(condition, at).to_string()).collect::<String>();
            assert_eq!(file(row), text, "it comes back otherwise");
        }
        Err(error) => said(&error),
    }
}

/// A file of these rows of digits.
fn file(row: impl Fn(usize) -> String) -> String {
    ALL.iter().enumerate().map(|(condition, (id, _))| format!("{id}\t{}\n", row(condition))).collect()
}

fn seeds() -> Vec<Vec<u8>> {
    vec![file(|_| "105234105234".to_owned()).into(), file(|_| "1".to_owned()).into()]
}
