//! The files `public/titles/*.tsv`, loaded when somebody searches: writer and reader side by side.
//!
//! The first line is the kind of piece, its version and the number of lines that follow, so that a file cut
//! short is noticed. A line of `titles` is a code, a kind (`f` former, `r` reported, `a` alternate, `s` said) and the
//! titles; a line of `synonyms` is a row of `data/synonyms.tsv`.

use thiserror::Error;

use crate::language::Language;
use crate::onet::SocCode;

/// Every English piece below the site's own address, in the order in which loading them helps most.
pub const PIECES: [&str; 7] = [
    "titles/synonyms.tsv",
    "titles/1.tsv",
    "titles/2.tsv",
    "titles/3.tsv",
    "titles/4.tsv",
    "titles/5.tsv",
    "titles/6.tsv",
];

/// Beside the current titles the Spanish search has one piece: what people say, under the occupations that it means.
pub const SAID: [&str; 1] = ["titles/es/said.tsv"];

/// Every piece of a language.
#[must_use]
pub const fn pieces(language: Language) -> &'static [&'static str] {
    match language {
        Language::English => &PIECES,
        Language::Spanish => &SAID,
    }
}

const VERSION: &str = "1";
const TITLES: &str = "titles";
const SYNONYMS: &str = "synonyms";

/// Where a title comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// O*NET's current title; these come with the catalogue.
    Current,
    /// A title of the taxonomy before.
    Former,
    /// One that workers reported.
    Reported,
    /// Any other.
    Alternate,
    /// No title, but what somebody may say who means the occupation.
    Said,
}

impl Kind {
    const LETTERS: [(Self, &str); 4] =
        [(Self::Former, "f"), (Self::Reported, "r"), (Self::Alternate, "a"), (Self::Said, "s")];
}

/// Titles of one kind of one occupation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Titles<'a> {
    /// The occupation.
    pub code: SocCode,
    /// Where they come from.
    pub kind: Kind,
    /// The titles, at least one.
    pub titles: Vec<&'a str>,
}

/// What a piece holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Titles, occupation after occupation.
    Titles(Vec<Titles<'a>>),
    /// What people say, and what titles say instead.
    Synonyms(Vec<(&'a str, &'a str)>),
}

/// A piece that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum PieceError {
    /// It does not begin as a piece does.
    #[error("The file that came holds no job titles; load the page again.")]
    NotTitles,
    /// Lines are missing or too many.
    #[error("The job titles did not arrive whole; load them again.")]
    Length,
    /// A line that cannot be read.
    #[error("The job titles have a mistake in line {0}; load the page again.")]
    Line(usize),
    /// A code that the catalogue does not have.
    #[error(
        "The job titles and the list of careers are not of one release; load the page again to get both fresh."
    )]
    Release,
}

impl<'a> Piece<'a> {
    /// Reads a piece.
    ///
    /// # Errors
    /// When it is not whole, or a line cannot be read.
    pub fn parse(text: &'a str) -> Result<Self, PieceError> {
        let (header, body) = text.split_once('\n').ok_or(PieceError::NotTitles)?;
        let [kind, VERSION, count] = header.split('\t').collect::<Vec<_>>()[..] else {
            return Err(PieceError::NotTitles);
        };
        let lines: Vec<&str> = body.split_terminator('\n').collect();
        if count.parse() != Ok(lines.len()) || !(body.is_empty() || body.ends_with('\n')) {
            return Err(PieceError::Length);
        }
        let numbered = lines.into_iter().enumerate().map(|(at, line)| (at + 2, line));
        match kind {
            TITLES => numbered
                .map(|(at, line)| titles(line).ok_or(PieceError::Line(at)))
                .collect::<Result<_, _>>()
                .map(Piece::Titles),
            SYNONYMS => numbered
                .map(|(at, line)| line.split_once('\t').ok_or(PieceError::Line(at)))
                .collect::<Result<_, _>>()
                .map(Piece::Synonyms),
            _ => Err(PieceError::NotTitles),
        }
    }

    /// Writes what [`Piece::parse`] reads.
    #[must_use]
    pub fn to_text(&self) -> String {
        let (kind, lines): (&str, Vec<String>) = match self {
            Self::Titles(all) => (TITLES, all.iter().map(line).collect()),
            Self::Synonyms(all) => {
                (SYNONYMS, all.iter().map(|(said, meant)| format!("{said}\t{meant}\n")).collect())
            }
        };
        format!("{kind}\t{VERSION}\t{}\n{}", lines.len(), lines.concat())
    }
}

fn titles(line: &str) -> Option<Titles<'_>> {
    let mut cells = line.split('\t');
    let code = cells.next()?.parse().ok()?;
    let letter = cells.next()?;
    let (kind, _) = *Kind::LETTERS.iter().find(|(_, it)| *it == letter)?;
    let titles: Vec<&str> = cells.collect();
    (!titles.is_empty() && titles.iter().all(|title| !title.is_empty())).then_some(Titles {
        code,
        kind,
        titles,
    })
}

fn line(Titles { code, kind, titles }: &Titles<'_>) -> String {
    let letter = Kind::LETTERS.iter().find(|(it, _)| it == kind).map_or("", |(_, letter)| letter);
    format!("{code}\t{letter}\t{}\n", titles.join("\t"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_piece_comes_back() {
        let code = "29-2072.00".parse().expect("a code");
        let titles = Piece::Titles(vec![
            Titles { code, kind: Kind::Former, titles: vec!["One", "Two (2)\r"] },
            Titles { code, kind: Kind::Alternate, titles: vec!["Three"] },
        ]);
        assert_eq!(Piece::parse(&titles.to_text()), Ok(titles.clone()));
        let synonyms = Piece::Synonyms(vec![("fix", "repairer;mechanic")]);
        assert_eq!(Piece::parse(&synonyms.to_text()), Ok(synonyms.clone()));
    }

    #[test]
    fn what_is_no_piece_is_refused() {
        for text in ["", "<!doctype html>", "titles\t2\t0\n", "pictures\t1\t0\n", "titles\t1\n"] {
            assert_eq!(Piece::parse(text), Err(PieceError::NotTitles), "{text}");
        }
        for text in ["titles\t1\t2\n29-2072.00\ta\tx\n", "titles\t1\t1\n29-2072.00\ta\tx"] {
            assert_eq!(Piece::parse(text), Err(PieceError::Length), "{text}");
        }
        for line in ["29-2072\ta\tx", "29-2072.00\tc\tx", "29-2072.00\ta", "29-2072.00\ta\t"] {
            assert_eq!(Piece::parse(&format!("titles\t1\t1\n{line}\n")), Err(PieceError::Line(2)), "{line}");
        }
        assert_eq!(Piece::parse("synonyms\t1\t1\nfix\n"), Err(PieceError::Line(2)));
    }
}
