//! O*NET's own sixty digits.

use bearings::share::{ONET_QUESTIONS, onet_sums};

use crate::Target;
use crate::said::said;
use crate::target::text;

/// What is pasted where a code is opened.
pub const ONET_DIGITS: Target =
    Target { name: "onet_digits", longest: 300, memory: 20_000, changed: 20_000, check, seeds };

fn check(input: &[u8]) {
    let typed = text(input);
    match onet_sums(&typed) {
        None => {}
        Some(Err(error)) => said(&error),
        Some(Ok(sums)) => {
            assert!(sums.values().iter().all(|sum| (0.0..=40.0).contains(sum) && sum.fract() == 0.0));
            let digits: Vec<u32> = typed.chars().filter_map(|it| it.to_digit(10)).collect();
            assert_eq!(digits.len(), ONET_QUESTIONS);
            let points: u32 = digits.iter().sum();
            let all: f64 = sums.values().iter().sum();
            assert_eq!(all, f64::from(points - 60), "an answer counts nowhere, or twice");
        }
    }
}

fn seeds() -> Vec<Vec<u8>> {
    ["531111111114".repeat(5), "12345".repeat(12), "3 ".repeat(60), "3".repeat(59), "2".repeat(30) + "6"]
        .map(String::into_bytes)
        .into()
}
