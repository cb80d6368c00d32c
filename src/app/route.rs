//! Every address of the app: parser and printer side by side.
//!
//! Addresses live in the fragment, so any static host serves them and no answer reaches a server.

use crate::instrument::Section;
use crate::onet::SocCode;

/// How many occupations fit side by side.
pub const MOST_COMPARED: usize = 4;

/// A place in the app.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Route {
    /// The landing page, which stands in `index.html`.
    #[default]
    Home,
    /// The quiz.
    Quiz(Step),
    /// The reader's own result.
    Results,
    /// Results saved under a name.
    Saved(Shelf),
    /// Opening a code that somebody has given.
    Open,
    /// Somebody's result, carried by the link: the code, not yet opened.
    Shared(String),
    /// One occupation.
    Career(SocCode),
    /// A career link whose code is none.
    NoCareer(String),
    /// Finding an occupation.
    Careers,
    /// Up to four occupations side by side.
    Compare(Vec<SocCode>),
    /// A class: its link, a student's arrival, handing in, the board.
    Class(ClassPlace),
    /// That somebody has finished, without the result; comparing check words.
    Certificate,
    /// A lesson with the quiz.
    Teachers,
    /// Method, limits, attributions.
    About,
    /// Who can use the site, and how that was tested.
    Access,
    /// An address that leads nowhere.
    Unknown(String),
}

/// What of the saved results is shown; results are named by their marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shelf {
    /// All of them.
    All,
    /// One, opened.
    One(String),
    /// Two side by side.
    Two([String; 2]),
}

/// A page of a class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClassPlace {
    /// Where a teacher makes a link.
    Make,
    /// Where a student arrives: the link's text, not yet opened.
    Arrive(String),
    /// Where a student hands in.
    HandIn,
    /// The board, of the class with this text, or of one that is not said.
    Board(String),
}

/// A screen of the quiz.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Wherever the reader stopped.
    Resume,
    /// Which form to answer.
    Choose,
    /// What the reader has already thought of.
    Thought,
    /// What a section asks.
    Intro(Section),
    /// One question by its place in the form, 1 for the first.
    Question(usize),
}

impl Route {
    /// Reads a fragment, with or without `#`.
    #[must_use]
    pub fn parse(fragment: &str) -> Self {
        let path = fragment.trim_start_matches('#').trim_matches('/');
        let mut parts = path.splitn(2, '/');
        match (parts.next().unwrap_or_default(), parts.next()) {
            ("", None) => Self::Home,
            ("quiz", None) => Self::Quiz(Step::Resume),
            ("quiz", Some("start")) => Self::Quiz(Step::Choose),
            ("quiz", Some("thought")) => Self::Quiz(Step::Thought),
            ("quiz", Some(step)) => match (Section::from_key(step), step.parse()) {
                (Some(section), _) => Self::Quiz(Step::Intro(section)),
                (None, Ok(number)) if number > 0 => Self::Quiz(Step::Question(number)),
                _ => Self::Unknown(path.to_owned()),
            },
            ("results", None) => Self::Results,
            ("open", None) => Self::Open,
            ("saved", None) => Self::Saved(Shelf::All),
            ("saved", Some(marks)) => match marks.split_once(',') {
                None => Self::Saved(Shelf::One(marks.to_owned())),
                Some((one, other)) => Self::Saved(Shelf::Two([one.to_owned(), other.to_owned()])),
            },
            ("r", code) => Self::Shared(code.unwrap_or_default().to_owned()),
            ("career", code) => {
                let text = code.unwrap_or_default();
                text.parse().map_or_else(|_| Self::NoCareer(text.to_owned()), Self::Career)
            }
            ("careers", None) => Self::Careers,
            ("compare", codes) => {
                // What is no code is passed over, so that a link cut off in its last code still compares the rest.
                let codes = codes.unwrap_or_default().split(',').filter_map(|code| code.parse().ok());
                Self::Compare(codes.take(MOST_COMPARED).collect())
            }
            ("class", None) => Self::Class(ClassPlace::Make),
            ("class", Some(rest)) => Self::Class(match rest.split_once('/') {
                None if rest == "hand-in" => ClassPlace::HandIn,
                None if rest == "board" => ClassPlace::Board(String::new()),
                Some(("board", text)) => ClassPlace::Board(text.to_owned()),
                _ => ClassPlace::Arrive(rest.to_owned()),
            }),
            ("certificate", None) => Self::Certificate,
            ("teachers", None) => Self::Teachers,
            ("about", None) => Self::About,
            ("access", None) => Self::Access,
            _ => Self::Unknown(path.to_owned()),
        }
    }

    /// The fragment that leads here.
    #[must_use]
    pub fn href(&self) -> String {
        match self {
            Self::Home => "#/".to_owned(),
            Self::Quiz(Step::Resume) => "#/quiz".to_owned(),
            Self::Quiz(Step::Choose) => "#/quiz/start".to_owned(),
            Self::Quiz(Step::Thought) => "#/quiz/thought".to_owned(),
            Self::Quiz(Step::Intro(section)) => format!("#/quiz/{}", section.key()),
            Self::Quiz(Step::Question(number)) => format!("#/quiz/{number}"),
            Self::Results => "#/results".to_owned(),
            Self::Open => "#/open".to_owned(),
            Self::Saved(Shelf::All) => "#/saved".to_owned(),
            Self::Saved(Shelf::One(mark)) => format!("#/saved/{mark}"),
            Self::Saved(Shelf::Two([one, other])) => format!("#/saved/{one},{other}"),
            Self::Shared(code) => format!("#/r/{code}"),
            Self::Career(code) => format!("#/career/{code}"),
            Self::NoCareer(text) => format!("#/career/{text}"),
            Self::Careers => "#/careers".to_owned(),
            Self::Compare(codes) if codes.is_empty() => "#/compare".to_owned(),
            Self::Compare(codes) => {
                let codes: Vec<String> = codes.iter().map(ToString::to_string).collect();
                format!("#/compare/{}", codes.join(","))
            }
            Self::Class(ClassPlace::Make) => "#/class".to_owned(),
            Self::Class(ClassPlace::Arrive(text)) => format!("#/class/{text}"),
            Self::Class(ClassPlace::HandIn) => "#/class/hand-in".to_owned(),
            Self::Class(ClassPlace::Board(text)) if text.is_empty() => "#/class/board".to_owned(),
            Self::Class(ClassPlace::Board(text)) => format!("#/class/board/{text}"),
            Self::Certificate => "#/certificate".to_owned(),
            Self::Teachers => "#/teachers".to_owned(),
            Self::About => "#/about".to_owned(),
            Self::Access => "#/access".to_owned(),
            Self::Unknown(path) => format!("#/{path}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_address_leads_where_it_was_printed() {
        let code: SocCode = "29-2072.00".parse().expect("a code");
        for route in [
            Route::Home,
            Route::Quiz(Step::Resume),
            Route::Quiz(Step::Choose),
            Route::Quiz(Step::Thought),
            Route::Quiz(Step::Intro(Section::Subjects)),
            Route::Quiz(Step::Question(60)),
            Route::Results,
            Route::Open,
            Route::Saved(Shelf::All),
            Route::Saved(Shelf::One("a1".to_owned())),
            Route::Saved(Shelf::Two(["a1".to_owned(), "now".to_owned()])),
            Route::Shared("1F00".to_owned()),
            Route::Career(code),
            Route::NoCareer("29-2072".to_owned()),
            Route::Careers,
            Route::Compare(Vec::new()),
            Route::Compare(vec![code, code]),
            Route::Class(ClassPlace::Make),
            Route::Class(ClassPlace::Arrive("1ABC".to_owned())),
            Route::Class(ClassPlace::HandIn),
            Route::Class(ClassPlace::Board(String::new())),
            Route::Class(ClassPlace::Board("1ABC".to_owned())),
            Route::Certificate,
            Route::Teachers,
            Route::About,
            Route::Access,
            Route::Unknown("nowhere/at/all".to_owned()),
        ] {
            assert_eq!(Route::parse(&route.href()), route);
        }
        assert_eq!(Route::parse(""), Route::Home);
        assert_eq!(Route::parse("#/quiz/0"), Route::Unknown("quiz/0".to_owned()));
    }

    proptest! {
        #[test]
        fn no_fragment_panics(text in any::<String>()) {
            let route = Route::parse(&text);
            prop_assert_eq!(Route::parse(&route.href()), route);
        }
    }
}
