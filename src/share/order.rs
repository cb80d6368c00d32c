//! In which order a version's code holds the answers. Never changed once released.

use crate::instrument::{Form, ItemId};
use crate::riasec::Riasec;

/// The abilities of the full form in version 2.
const FULL: [u8; 18] = [4, 5, 12, 16, 17, 19, 20, 21, 24, 33, 34, 40, 41, 42, 44, 46, 48, 49];

/// The abilities that the quick and the full form choose from since version 3.
const POOL: [u8; 32] = [
    5, 6, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 30, 31, 33, 38, 40, 41, 42, 43, 44,
    45, 47, 48, 49, 50,
];

/// Version 1: interests in turns of R I A S E C, then K01 to K33, then abilities by number.
///
/// It had no quick form.
pub fn version_1(form: Form) -> Vec<ItemId> {
    match form {
        Form::Quick => Vec::new(),
        Form::Full => order(3, ids(b'G', [1, 4, 6, 7, 8, 9, 10, 13, 16])),
        Form::Detailed => order(10, ids(b'B', 1..=52)),
    }
}

/// Version 2: the same order, with the abilities that its forms asked.
pub fn version_2(form: Form) -> Vec<ItemId> {
    match form {
        Form::Quick => order(1, ids(b'B', FULL)),
        Form::Full => order(4, ids(b'B', FULL)),
        Form::Detailed => order(10, ids(b'B', 1..=52)),
    }
}

/// Versions 3 and 4, what the quick and the full form ask everybody, and each subject.
pub fn version_3_certain(form: Form) -> Vec<ItemId> {
    order(if form == Form::Quick { 1 } else { 3 }, std::iter::empty())
}

/// Versions 3 and 4, an area's interests that the full form may add, in the order in which it adds them.
pub fn version_3_further(area: Riasec) -> impl Iterator<Item = ItemId> {
    u8::try_from(area.letter()).into_iter().flat_map(|letter| ids(letter, 4..=10))
}

/// Versions 3 and 4, the abilities that the quick and the full form choose from.
pub fn version_3_abilities() -> Vec<ItemId> {
    ids(b'B', POOL).collect()
}

/// Versions 3 and 4, every item that was ever asked: the detailed form's, then the groups of abilities.
pub fn version_3_all() -> Vec<ItemId> {
    order(10, ids(b'B', 1..=52).chain(ids(b'G', 1..=18))).into_iter().collect()
}

/// Versions 3 and 4, the detailed form.
pub fn version_3_detailed() -> Vec<ItemId> {
    order(10, ids(b'B', 1..=52))
}

fn order(turns: u8, abilities: impl Iterator<Item = ItemId>) -> Vec<ItemId> {
    let interests =
        (1..=turns).flat_map(|number| b"RIASEC".iter().flat_map(move |area| ids(*area, [number])));
    interests.chain(ids(b'K', 1..=33)).chain(abilities).collect()
}

fn ids(letter: u8, numbers: impl IntoIterator<Item = u8>) -> impl Iterator<Item = ItemId> {
    numbers.into_iter().filter_map(move |number| ItemId::named(letter, number))
}
