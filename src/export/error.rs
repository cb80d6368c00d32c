//! Why a file cannot be taken in.

use thiserror::Error;

use crate::instrument::ItemId;

/// A file that cannot be taken in; nothing of it is.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ImportError {
    /// Larger than any file of ours.
    #[error(
        "This file is too large: a file from Bearings has less than 2 MB. Choose the one you saved here."
    )]
    TooLarge,
    /// Nothing in it.
    #[error("This file is empty. Save it once more where the results are, and try again.")]
    Empty,
    /// Not JSON.
    #[error(
        "This file can’t be read from line {line}, character {column} on: it is from another program, or a piece is missing. Save it once more where the results are, and try again."
    )]
    NotJson {
        /// 1-based line.
        line: usize,
        /// 1-based character.
        column: usize,
    },
    /// JSON of something else.
    #[error("This file is not from Bearings. Choose the one that ends in .json and was saved on this page.")]
    NotOurs,
    /// From a later release.
    #[error("This file is from a newer Bearings than this page. Load the page again and try once more.")]
    Newer,
    /// A result that cannot be.
    #[error(
        "Result {number} in this file {fault}. Save the file once more where the results are, and try again."
    )]
    Result {
        /// 1-based place in the file.
        number: usize,
        /// What is wrong with it.
        fault: Fault,
    },
    /// Present answers that cannot be.
    #[error(
        "The sheet of present answers in this file {0}. Save the file once more where the results are, and try again."
    )]
    Present(Fault),
    /// More than are kept.
    #[error(
        "With this file there would be {found} saved results, and {most} is the most. Delete some first."
    )]
    TooMany {
        /// How many there would be.
        found: usize,
        /// How many there may be.
        most: usize,
    },
}

/// What is wrong with a result.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Fault {
    /// No name, or none that can be shown.
    #[error("has no name")]
    Name,
    /// No day.
    #[error("has no date that can be read")]
    Date,
    /// No form that is known.
    #[error("is of a form that this page does not know")]
    Form,
    /// No answers, or something else in their place.
    #[error("has no answers that can be read")]
    Answers,
    /// A point that the question does not have.
    #[error("has an answer to question {0} that this question does not have")]
    Point(ItemId),
    /// A list with something else than careers in it.
    #[error("names a career by something that is no code")]
    Careers,
}
