//! A form: the selection of items that one person is asked.

/// The forms of the quiz.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// The first form: 18 interests, the 33 subjects, 9 ability groups.
    Full,
    /// Every item of the bank; not yet offered in the app.
    Detailed,
}

impl Form {
    /// All that the bank knows.
    pub const ALL: [Self; 2] = [Self::Full, Self::Detailed];

    /// The name used in tables and on the command line.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Detailed => "detailed",
        }
    }

    /// The form with this key, if there is one.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.key() == key)
    }
}
