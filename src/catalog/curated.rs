//! Lists that were put together by hand for an occupation and win over the ranking.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::onet::Domain;

/// The part of a career page that a list belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Section {
    /// The thirteen [characteristics](super::characteristic).
    Characteristics,
    /// Work activities.
    Activities,
    /// Knowledge.
    AreasOfStudy,
    /// Abilities.
    KeyAbilities,
    /// Skills.
    TopSkills,
}

impl Section {
    /// All of them, in page order.
    pub const ALL: [Self; 5] =
        [Self::Characteristics, Self::Activities, Self::AreasOfStudy, Self::KeyAbilities, Self::TopSkills];

    /// Its name in tables.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Characteristics => "characteristics",
            Self::Activities => "activities",
            Self::AreasOfStudy => "areas_of_study",
            Self::KeyAbilities => "key_abilities",
            Self::TopSkills => "top_skills",
        }
    }

    /// The section with this key, if there is one.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|section| section.key() == key)
    }

    /// The kind of elements it lists; characteristics are none of O*NET's.
    #[must_use]
    pub const fn domain(self) -> Option<Domain> {
        match self {
            Self::Characteristics => None,
            Self::Activities => Some(Domain::WorkActivities),
            Self::AreasOfStudy => Some(Domain::Knowledge),
            Self::KeyAbilities => Some(Domain::Abilities),
            Self::TopSkills => Some(Domain::Skills),
        }
    }

    /// The section that lists elements of this domain, if one does.
    #[must_use]
    pub fn of(domain: Domain) -> Option<Self> {
        Self::ALL.into_iter().find(|section| section.domain() == Some(domain))
    }
}

/// One line of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CuratedItem {
    /// O*NET element id, or the key of a characteristic.
    pub id: String,
    /// Its name in the list, which may be an older one than O*NET's.
    pub name: String,
}

/// The lists of one occupation.
pub type CuratedLists = BTreeMap<Section, Vec<CuratedItem>>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_leads_to_its_section() {
        for section in Section::ALL {
            assert_eq!(Section::from_key(section.key()), Some(section));
        }
        assert_eq!(Section::from_key("skills"), None);
        assert_eq!(
            serde_json::to_string(&Section::TopSkills).ok(),
            Some(format!("\"{}\"", Section::TopSkills.key()))
        );
    }
}
