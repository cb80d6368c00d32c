//! A class without a server: a link that carries all of it, codes to hand in, and a board that counts them.
//!
//! A [`ClassLink`] is what a teacher hands out, a [`HandIn`] what comes back, and a [`Board`] what the class sees of
//! itself. None of them holds a name; groups smaller than [`LEAST_GROUP`] are not told.

mod board;
mod characters;
mod count;
mod hand_in;
mod kept;
mod line;
mod link;
mod link_text;
mod measure;
mod summary;
mod tag;
mod tidy;

pub use board::{Board, MOST_LINES};
pub use count::{Count, LEAST_GROUP, parts, share};
pub use hand_in::{HandIn, HandInError};
pub use kept::{KeptClass, KeptClasses};
pub use line::{Code, LONGEST_LINE, LineError, code_in};
pub use link::{
    ANSWERS, ClassLink, ClassLinkError, MAJOR_GROUPS, MOST_ANSWER, MOST_LABEL, MOST_QUESTION, Question,
};
pub use measure::{FIRST, Measured, Measurer};
pub use summary::{AreaSpread, Doubled, Summary, Wrong};
pub use tag::ClassTag;
