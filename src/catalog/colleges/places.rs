//! The colleges of a state.

use serde::{Deserialize, Serialize};

use super::CollegesError;

/// Who runs a college.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Control {
    /// A state, county or city.
    Public,
    /// A private body that makes no profit.
    Nonprofit,
    /// A private owner who may make a profit.
    ForProfit,
}

impl Control {
    /// The three with the source's words.
    pub const WORDS: [(Self, &str); 3] = [
        (Self::Public, "Public"),
        (Self::Nonprofit, "Private, nonprofit"),
        (Self::ForProfit, "Private, for-profit"),
    ];

    /// Its name for a reader, which is the source's.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::WORDS.into_iter().find(|(it, _)| *it == self).map_or("", |(_, words)| words)
    }
}

/// A college. In a file it is a list of its values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Row", into = "Row")]
pub struct College {
    /// Its number in the federal directory.
    pub id: u32,
    /// Its name, which another college of the state may have too.
    pub name: String,
    /// Its city; empty for some of those whose state is not known.
    pub city: String,
    /// Who runs it.
    pub control: Control,
    /// Its address on the web, with its scheme.
    pub web: Option<String>,
    /// True when it is in the directory as open.
    pub open: bool,
}

type Row = (u32, String, String, Control, Option<String>, bool);

impl From<Row> for College {
    fn from((id, name, city, control, web, open): Row) -> Self {
        Self { id, name, city, control, web, open }
    }
}

impl From<College> for Row {
    fn from(College { id, name, city, control, web, open }: College) -> Self {
        (id, name, city, control, web, open)
    }
}

/// The colleges of a state, or those without one; their numbers ascend.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Places(pub Vec<College>);

impl Places {
    /// Reads a file.
    ///
    /// # Errors
    /// When it is not whole, numbers are out of order, a college has no name, or its web address leads
    /// elsewhere than to the web.
    pub fn parse(text: &str) -> Result<Self, CollegesError> {
        let places: Self = serde_json::from_str(text).map_err(|_| CollegesError::NotPlaces)?;
        let leads_to_web = |web: &String| web.starts_with("https://") || web.starts_with("http://");
        let sound =
            |college: &College| !college.name.is_empty() && college.web.as_ref().is_none_or(leads_to_web);
        let ascend = places.0.is_sorted_by(|a, b| a.id < b.id);
        if ascend && places.0.iter().all(sound) { Ok(places) } else { Err(CollegesError::NotPlaces) }
    }

    /// The college of this number.
    #[must_use]
    pub fn college(&self, id: u32) -> Option<&College> {
        let at = self.0.binary_search_by_key(&id, |college| college.id).ok()?;
        self.0.get(at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_owner_has_the_words_of_the_source() {
        for (control, words) in Control::WORDS {
            assert_eq!(control.name(), words);
        }
    }
}
