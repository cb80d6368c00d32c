//! What a teacher has asked this device to keep: class links and the codes of their boards, and nothing else.

use serde::{Deserialize, Serialize};

const SCHEMA: u32 = 1;

/// A class that is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptClass {
    /// The text of its link; empty for a board without one.
    pub link: String,
    /// The codes of its board.
    #[serde(default)]
    pub codes: Vec<String>,
}

/// All of them, the last one first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeptClasses(pub Vec<KeptClass>);

/// The text's shape.
#[derive(Serialize, Deserialize)]
struct Written {
    schema: u32,
    classes: Vec<KeptClass>,
}

impl KeptClasses {
    /// Reads what is kept; `None` for what this release cannot read, which then must not be written over.
    #[must_use]
    pub fn read(text: Option<&str>) -> Option<Self> {
        let Some(text) = text else { return Some(Self::default()) };
        let Written { schema, classes } = serde_json::from_str(text).ok()?;
        (schema == SCHEMA).then_some(Self(classes))
    }

    /// The text to keep.
    #[must_use]
    pub fn write(&self) -> String {
        // Texts can always be written.
        serde_json::to_string(&Written { schema: SCHEMA, classes: self.0.clone() }).unwrap_or_default()
    }

    /// The class of this link, if it is kept.
    #[must_use]
    pub fn get(&self, link: &str) -> Option<&KeptClass> {
        self.0.iter().find(|class| class.link == link)
    }

    /// With this class in front, in place of what was kept of it.
    #[must_use]
    pub fn with(&self, class: KeptClass) -> Self {
        let rest = self.without(&class.link);
        Self(std::iter::once(class).chain(rest.0).collect())
    }

    /// Without the class of this link.
    #[must_use]
    pub fn without(&self, link: &str) -> Self {
        Self(self.0.iter().filter(|class| class.link != link).cloned().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn class(link: &str, codes: &[&str]) -> KeptClass {
        KeptClass { link: link.to_owned(), codes: codes.iter().map(|it| (*it).to_owned()).collect() }
    }

    #[test]
    fn what_is_kept_comes_back_and_can_be_forgotten() {
        let kept = KeptClasses::default()
            .with(class("1A", &[]))
            .with(class("1B", &["H1"]))
            .with(class("1A", &["H2"]));
        assert_eq!(kept.0, [class("1A", &["H2"]), class("1B", &["H1"])]);
        assert_eq!(KeptClasses::read(Some(&kept.write())), Some(kept.clone()));
        assert_eq!(kept.get("1B"), Some(&class("1B", &["H1"])));
        assert_eq!(kept.without("1A").without("1B"), KeptClasses::default());
    }

    #[test]
    fn what_cannot_be_read_is_not_taken_for_nothing() {
        assert_eq!(KeptClasses::read(None), Some(KeptClasses::default()));
        for text in ["", "{", "[]", r#"{"schema":2,"classes":[]}"#] {
            assert_eq!(KeptClasses::read(Some(text)), None, "{text}");
        }
    }
}
