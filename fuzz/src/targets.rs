//! The targets, the lightest readers first.

mod answers;
mod career_file;
mod catalog;
mod class_link;
mod class_list;
mod class_made;
mod colleges;
mod conditions;
mod hand_in;
mod import;
mod kept_classes;
mod onet_digits;
mod people;
mod qr_picture;
mod query;
mod records;
mod result_code;
mod route;
mod saved_state;
mod texts;
mod titles;
mod wages;

pub use answers::ANSWERS;
pub use career_file::CAREER_FILE;
pub use catalog::CATALOG;
pub use class_link::CLASS_LINK;
pub use class_list::CLASS_LIST;
pub use class_made::CLASS_MADE;
pub use colleges::COLLEGES;
pub use conditions::CONDITIONS;
pub use hand_in::HAND_IN;
pub use import::IMPORT;
pub use kept_classes::KEPT_CLASSES;
pub use onet_digits::ONET_DIGITS;
pub use people::PEOPLE;
pub use qr_picture::QR_PICTURE;
pub use query::QUERY;
pub use records::RECORDS;
pub use result_code::RESULT_CODE;
pub use route::ROUTE;
pub use saved_state::SAVED_STATE;
pub use texts::TEXTS;
pub use titles::TITLES;
pub use wages::WAGES;

use crate::Target;

/// All of them.
pub const ALL: [Target; 22] = [
    ROUTE,
    ONET_DIGITS,
    RESULT_CODE,
    ANSWERS,
    CLASS_LINK,
    CLASS_MADE,
    HAND_IN,
    CLASS_LIST,
    QR_PICTURE,
    IMPORT,
    SAVED_STATE,
    KEPT_CLASSES,
    CATALOG,
    CAREER_FILE,
    TEXTS,
    RECORDS,
    TITLES,
    QUERY,
    COLLEGES,
    WAGES,
    CONDITIONS,
    PEOPLE,
];

/// The lines of a fixture as inputs of their own.
fn lines(text: &str) -> Vec<Vec<u8>> {
    text.lines().map(|line| line.as_bytes().to_vec()).collect()
}
