//! In which order a version's code holds the answers. Never changed once released.

use crate::instrument::{Form, ItemId};

/// Version 1: interests in turns of R I A S E C, then K01 to K33, then abilities by number.
pub fn version_1(form: Form) -> Vec<ItemId> {
    let (turns, abilities): (usize, Vec<ItemId>) = match form {
        Form::Full => (3, ids("G", [1, 4, 6, 7, 8, 9, 10, 13, 16]).collect()),
        Form::Detailed => (10, ids("B", 1..=52).collect()),
    };
    let interests = (1..=turns).flat_map(|number| {
        ["R", "I", "A", "S", "E", "C"].into_iter().flat_map(move |area| ids(area, [number]))
    });
    interests.chain(ids("K", 1..=33)).chain(abilities).collect()
}

fn ids(letter: &str, numbers: impl IntoIterator<Item = usize>) -> impl Iterator<Item = ItemId> {
    numbers.into_iter().filter_map(move |number| format!("{letter}{number:02}").parse().ok())
}
