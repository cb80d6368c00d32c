//! The questions: sections, items, responses and the forms made of them.

mod bank;
mod form;
mod item;
mod release;
mod response;

pub use bank::{Bank, BankError};
pub use form::Form;
pub use item::{Item, ItemId, ItemIdError, Section};
pub use release::{Release, mark};
pub use response::{Height, MOST_POINTS, Response};
