//! In which order a version's code holds the answers. Never changed once released.

use crate::instrument::{Form, ItemId};

/// The abilities of the full form in version 2.
const FULL: [usize; 18] = [4, 5, 12, 16, 17, 19, 20, 21, 24, 33, 34, 40, 41, 42, 44, 46, 48, 49];

/// Version 1: interests in turns of R I A S E C, then K01 to K33, then abilities by number.
///
/// It had no quick form.
pub fn version_1(form: Form) -> Vec<ItemId> {
    match form {
        Form::Quick => Vec::new(),
        Form::Full => order(3, ids("G", [1, 4, 6, 7, 8, 9, 10, 13, 16])),
        Form::Detailed => order(10, ids("B", 1..=52)),
    }
}

/// Version 2: the same order, with the abilities of its forms.
pub fn version_2(form: Form) -> Vec<ItemId> {
    match form {
        Form::Quick => order(1, ids("B", FULL)),
        Form::Full => order(4, ids("B", FULL)),
        Form::Detailed => order(10, ids("B", 1..=52)),
    }
}

fn order(turns: usize, abilities: impl Iterator<Item = ItemId>) -> Vec<ItemId> {
    let interests = (1..=turns).flat_map(|number| {
        ["R", "I", "A", "S", "E", "C"].into_iter().flat_map(move |area| ids(area, [number]))
    });
    interests.chain(ids("K", 1..=33)).chain(abilities).collect()
}

fn ids(letter: &str, numbers: impl IntoIterator<Item = usize>) -> impl Iterator<Item = ItemId> {
    numbers.into_iter().filter_map(move |number| format!("{letter}{number:02}").parse().ok())
}
