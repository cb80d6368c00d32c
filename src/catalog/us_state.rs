//! The states and territories, by postal code.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A state, the District of Columbia, a territory, or one of the freely associated islands with a college.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct UsState(u8);

/// Postal code, the name that BLS uses, and whether BLS publishes wages there. Names ascend.
const STATES: [(&str, &str, bool); 59] = [
    ("AL", "Alabama", true),
    ("AK", "Alaska", true),
    ("AS", "American Samoa", false),
    ("AZ", "Arizona", true),
    ("AR", "Arkansas", true),
    ("CA", "California", true),
    ("CO", "Colorado", true),
    ("CT", "Connecticut", true),
    ("DE", "Delaware", true),
    ("DC", "District of Columbia", true),
    ("FM", "Federated States of Micronesia", false),
    ("FL", "Florida", true),
    ("GA", "Georgia", true),
    ("GU", "Guam", true),
    ("HI", "Hawaii", true),
    ("ID", "Idaho", true),
    ("IL", "Illinois", true),
    ("IN", "Indiana", true),
    ("IA", "Iowa", true),
    ("KS", "Kansas", true),
    ("KY", "Kentucky", true),
    ("LA", "Louisiana", true),
    ("ME", "Maine", true),
    ("MH", "Marshall Islands", false),
    ("MD", "Maryland", true),
    ("MA", "Massachusetts", true),
    ("MI", "Michigan", true),
    ("MN", "Minnesota", true),
    ("MS", "Mississippi", true),
    ("MO", "Missouri", true),
    ("MT", "Montana", true),
    ("NE", "Nebraska", true),
    ("NV", "Nevada", true),
    ("NH", "New Hampshire", true),
    ("NJ", "New Jersey", true),
    ("NM", "New Mexico", true),
    ("NY", "New York", true),
    ("NC", "North Carolina", true),
    ("ND", "North Dakota", true),
    ("MP", "Northern Mariana Islands", false),
    ("OH", "Ohio", true),
    ("OK", "Oklahoma", true),
    ("OR", "Oregon", true),
    ("PW", "Palau", false),
    ("PA", "Pennsylvania", true),
    ("PR", "Puerto Rico", true),
    ("RI", "Rhode Island", true),
    ("SC", "South Carolina", true),
    ("SD", "South Dakota", true),
    ("TN", "Tennessee", true),
    ("TX", "Texas", true),
    ("UT", "Utah", true),
    ("VT", "Vermont", true),
    ("VI", "Virgin Islands", true),
    ("VA", "Virginia", true),
    ("WA", "Washington", true),
    ("WV", "West Virginia", true),
    ("WI", "Wisconsin", true),
    ("WY", "Wyoming", true),
];

impl UsState {
    /// All of them, names ascending.
    pub const ALL: [Self; STATES.len()] = {
        let mut all = [Self(0); STATES.len()];
        let mut at: u8 = 0;
        let mut rest: &mut [Self] = &mut all;
        while let Some((state, more)) = rest.split_first_mut() {
            *state = Self(at);
            at += 1;
            rest = more;
        }
        all
    };

    /// The postal code, `CA`.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.row().0
    }

    /// The name, `California`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.row().1
    }

    /// True where BLS publishes wages; a few islands have a college but no wages.
    #[must_use]
    pub fn has_wages(self) -> bool {
        self.row().2
    }

    /// The state of this postal code, in capitals.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// The state of this name, as BLS writes it.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }

    fn row(self) -> (&'static str, &'static str, bool) {
        STATES.get(usize::from(self.0)).copied().unwrap_or_default()
    }
}

impl fmt::Debug for UsState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl TryFrom<String> for UsState {
    type Error = String;

    fn try_from(code: String) -> Result<Self, Self::Error> {
        Self::from_code(&code).ok_or_else(|| format!("“{code}” is not the postal code of a state"))
    }
}

impl From<UsState> for String {
    fn from(state: UsState) -> Self {
        state.code().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_ascend_and_codes_are_unique() {
        assert!(UsState::ALL.is_sorted_by(|a, b| a.name() < b.name() && a < b));
        for state in UsState::ALL {
            assert_eq!(state.code().len(), 2);
            assert_eq!(UsState::from_code(state.code()), Some(state));
            assert_eq!(UsState::from_name(state.name()), Some(state));
        }
        assert_eq!(UsState::ALL.into_iter().filter(|state| state.has_wages()).count(), 54);
    }

    #[test]
    fn a_state_is_kept_as_its_code() {
        let text = serde_json::to_string(&UsState::from_name("California")).expect("plain text");
        assert_eq!(text, "\"CA\"");
        assert_eq!(serde_json::from_str(&text).ok(), UsState::from_code("CA"));
        assert!(serde_json::from_str::<UsState>("\"ca\"").is_err());
    }

    #[test]
    fn a_state_is_shown_as_its_code() {
        assert_eq!(format!("{:?}", UsState::from_name("California")), "Some(CA)");
    }
}
