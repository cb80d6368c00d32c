//! One line of what a teacher pastes: a code alone, a link, or a row of a table with a code in one of its cells.

use thiserror::Error;

use super::characters;
use super::hand_in::{HandIn, HandInError, KIND};
use crate::share::{self, ShareError, SharedResult};

/// A line longer than this is no row of a class list.
pub const LONGEST_LINE: usize = 4_000;

/// No code is as long as this.
const LONGEST_CODE: usize = 200;

/// The shortest text that can be a cut-off code rather than a word or a number.
const SHORTEST: usize = 24;

/// A code that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Code {
    /// Handed in for a class.
    HandIn(HandIn),
    /// A result alone, from somebody who did not come by a class link.
    Plain(SharedResult),
}

/// Why a line does not count.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum LineError {
    /// Words, or nothing that looks like a code.
    #[error("No code is in this line.")]
    NoCode,
    /// A damaged hand-in code.
    #[error(transparent)]
    HandIn(#[from] HandInError),
    /// A result of a later release.
    #[error("This result was made by a newer Bearings than this page. Load the page again.")]
    Newer,
    /// A damaged code of a result.
    #[error(
        "This result’s code has a mistake in it: a character is wrong, missing or too much. Ask for it once more."
    )]
    Result,
    /// Fewer answers than a list is made from, or all the same.
    #[error("The answers in this code are too few, or all the same, so nothing can be worked out from them.")]
    TooLittle,
    /// No line of a list.
    #[error("This line has more than {LONGEST_LINE} characters, so it is no list of codes.")]
    TooLong,
}

/// The code of a line, and its characters; `None` for an empty line.
#[must_use]
pub fn code_in(line: &str) -> Option<Result<(Code, String), LineError>> {
    if line.trim().is_empty() {
        return None;
    }
    if line.len() > LONGEST_LINE {
        return Some(Err(LineError::TooLong));
    }
    // The first cell that can be read wins; else the first that looks like a code says what is wrong with it.
    let mut wrong = None;
    for cell in cells(line).into_iter().chain(words(line).map(str::to_ascii_uppercase)) {
        match decoded(&cell) {
            Ok(code) => return Some(Ok((code, cell))),
            Err(LineError::NoCode) => {}
            // Words run together are no code with a mistake in it: one has a digit somewhere.
            Err(_) if !cell.contains(|it: char| it.is_ascii_digit()) => {}
            Err(error) => wrong = wrong.or(Some(error)),
        }
    }
    let whole = passages(line).into_iter().find_map(|passage| Some((decoded(&passage).ok()?, passage)));
    Some(whole.ok_or(wrong.unwrap_or(LineError::NoCode)))
}

/// A row's cells: parted by commas, semicolons or tabs, without quotation marks; of a link, what stands at its end.
///
/// A name that is quoted because it has a comma in it becomes two cells, which does no harm.
fn cells(line: &str) -> Vec<String> {
    let cells = line.split([',', ';', '\t']);
    cells
        .map(|cell| characters::plain(&cell.rsplit('/').next().unwrap_or_default().replace('"', "")))
        .collect()
}

/// The words of a sentence, one of which may be a code: “Ann: H04902F8...”.
fn words(line: &str) -> impl DoubleEndedIterator<Item = &str> {
    line.split(|it: char| !it.is_ascii_alphanumeric()).filter(|it| !it.is_empty())
}

/// Each of the last words with all that follow, since spaces and hyphens may part a code.
fn passages(line: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = String::new();
    for word in words(line).rev().take_while(|word| word.len() <= LONGEST_CODE) {
        rest.insert_str(0, &word.to_ascii_uppercase());
        if rest.len() > LONGEST_CODE {
            break;
        }
        found.push(rest.clone());
    }
    found
}

fn decoded(cell: &str) -> Result<Code, LineError> {
    let looks = cell.len() >= SHORTEST && cell.chars().all(|it| it.is_ascii_alphanumeric());
    if !looks {
        return Err(LineError::NoCode);
    }
    if cell.starts_with(KIND) {
        return Ok(Code::HandIn(HandIn::decode(cell)?));
    }
    match share::decode(cell) {
        Ok(result) => Ok(Code::Plain(result)),
        // A word has no right check; a code of a later release has.
        Err(ShareError::Newer) if share::is_signed(cell) => Err(LineError::Newer),
        Err(ShareError::Newer) => Err(LineError::NoCode),
        Err(_) => Err(LineError::Result),
    }
}

impl Code {
    /// The result's own code as this release writes it, by which a result handed in twice is noticed: whatever stands
    /// around it, and whichever release has written it.
    pub fn known_by(&self) -> String {
        let (Self::HandIn(HandIn { result, .. }) | Self::Plain(result)) = self;
        share::encode(result)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::class::ClassTag;
    use crate::instrument::{Bank, Form, Response};

    fn result() -> SharedResult {
        let bank = Bank::shipped().expect("the shipped bank");
        let answers =
            bank.form(Form::Full).iter().filter_map(|it| Some((it.id, Response::new(4)?))).collect();
        SharedResult { form: Form::Full, answers }
    }

    #[test]
    fn a_code_is_found_wherever_it_stands() {
        let handed_in = HandIn { tag: ClassTag::of("x"), answer: Some(1), result: result() };
        let (code, plain) = (handed_in.encode(), share::encode(&result()));
        let found = |line: &str| code_in(line).expect("a line").map(|(code, _)| code);
        let known = |line: &str| code_in(line).expect("a line").expect("a code").0.known_by();
        for line in [
            code.clone(),
            format!("  {} ", code.to_lowercase()),
            format!("{} {}", &code[..20], &code[20..]),
            format!("\"Doe, Jane\",\"{code}\",7b"),
            format!("\"Doe, Jane\",\"{} {}\",7b", &code[..20], &code[20..]),
            format!("Jane;{} {};7b", &code[..20], &code[20..]),
            format!("3;{code};"),
            format!("7b\t{code}"),
            format!("Frank: {code}"),
            format!("Ana María {code} – thank you!"),
            format!("12) ({code})"),
            format!("Hana {}-{}", &code[..20], &code[20..]),
        ] {
            assert_eq!(found(&line), Ok(Code::HandIn(handed_in.clone())), "{line}");
        }
        assert_eq!(found(&plain), Ok(Code::Plain(result())));
        assert_eq!(found(&format!("https://example.org/b/#/r/{plain}")), Ok(Code::Plain(result())));
        assert_eq!(known(&plain), known(&code), "the same result");
    }

    #[test]
    fn what_is_wrong_is_said() {
        let plain = share::encode(&result());
        let error = |line: &str| code_in(line).map(|found| found.map(drop));
        assert_eq!(error("  \t"), None);
        for line in [
            "Name;Code",
            "3;Ann;7b",
            "R2D2;Ann",
            "Honorificabilitudinitatibus",
            "antidisestablishmentarianism2",
        ] {
            assert_eq!(error(line), Some(Err(LineError::NoCode)), "{line}");
        }
        assert_eq!(
            error("ann.somebody@example.org, antidisestablishmentarianism"),
            Some(Err(LineError::NoCode))
        );
        assert_eq!(error(&plain[..40]), Some(Err(LineError::Result)));
        assert_eq!(error(&format!("Ann: {}", &plain[..40])), Some(Err(LineError::Result)));
        assert_eq!(error(&"Thank you for everything. ".repeat(100)), Some(Err(LineError::NoCode)));
        assert_eq!(error(&format!("H{plain}")), Some(Err(HandInError::Damaged.into())));
        for head in ["9", "S"] {
            let newer = share::signed(format!("{head}{}", &plain[1..plain.len() - 4]));
            assert_eq!(error(&newer), Some(Err(LineError::Newer)));
            assert_eq!(error(&newer.replacen(head, "T", 1)), Some(Err(LineError::NoCode)));
        }
        assert_eq!(error(&"x".repeat(LONGEST_LINE + 1)), Some(Err(LineError::TooLong)));
        assert_eq!(error(&"x".repeat(LONGEST_LINE)), Some(Err(LineError::NoCode)));
    }
}
