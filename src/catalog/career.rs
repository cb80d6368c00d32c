//! One career as its page shows it: everything that the packed catalogue does not hold.

mod file;
mod more_than;
mod programme;
mod technology;
mod top;

pub use file::{CareerFile, CareerFileError, CareerGroup};
pub use more_than::MoreThan;
pub use programme::{Programme, ProgrammeFamily};
pub use technology::Technology;
pub use top::{ListedCharacteristic, TopElement};

use serde::{Deserialize, Serialize};

use super::curated::CuratedLists;
use super::employment::Employment;
use super::wages::Wages;
use crate::onet::{Domain, SocCode};

/// Where an occupation's ratings come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RatingsSource {
    /// Rated for O*NET.
    Rated,
    /// Estimated from the occupation that it was split from.
    Parent,
    /// Estimated from its nearest related occupations.
    Neighbours,
}

/// Where an occupation's working conditions come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ConditionsSource {
    /// Rated by workers for O*NET 18.1 (2014).
    #[serde(rename = "18.1")]
    Rated,
    /// Predicted from its other ratings.
    #[serde(rename = "ridge")]
    Predicted,
    /// Estimated from its nearest related occupations.
    #[serde(rename = "neighbours")]
    Neighbours,
}

/// Ratings of one domain's elements in hundredths, in the order of `data/elements.tsv`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ratings {
    /// Importance, 100 to 500.
    #[serde(rename = "im")]
    pub importance: Vec<u16>,
    /// Level, 0 to 700.
    #[serde(rename = "lv")]
    pub level: Vec<u16>,
}

/// Everything a career page shows beside title and job zone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Career {
    /// O*NET-SOC 2019 code.
    pub code: SocCode,
    /// Titles it had in the taxonomy before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub former_titles: Vec<String>,
    /// Other names people use, the commonest first.
    pub other_titles: Vec<String>,
    /// Where its ratings come from.
    pub ratings_source: RatingsSource,
    /// When it was last rated, `2023-08`; absent when estimated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rated: Option<String>,
    /// Where its working conditions come from.
    pub conditions_source: ConditionsSource,
    /// Jobs, growth, openings and the way in.
    pub employment: Employment,
    /// Pay; absent when BLS publishes none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wages: Option<Wages>,
    /// Hundredths of a per cent of workers by required schooling, see
    /// [`EDUCATION_LEVELS`](super::education::EDUCATION_LEVELS); absent when nobody was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub education: Option<Vec<u16>>,
    /// 33 areas of knowledge.
    pub knowledge: Ratings,
    /// 52 abilities.
    pub abilities: Ratings,
    /// 35 skills.
    pub skills: Ratings,
    /// 41 work activities.
    pub work_activities: Ratings,
    /// Hundredths (100 to 500), in the order of
    /// [`CHARACTERISTICS`](super::characteristic::CHARACTERISTICS).
    pub characteristics: Vec<u16>,
    /// How the importances and characteristics stand among all occupations.
    pub more_than: MoreThan,
    /// What it works with, 15 at most: in demand and hot ones first, then hot ones, then others.
    pub technologies: Vec<Technology>,
    /// What to study for it, the family with the most programmes first; some careers have none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub families: Vec<ProgrammeFamily>,
    /// Lists put together by hand.
    #[serde(default, skip_serializing_if = "CuratedLists::is_empty")]
    pub curated: CuratedLists,
    /// The most closely related occupations, nearest first.
    pub related: Vec<SocCode>,
}

impl Career {
    /// The ratings of one domain; interests are in the packed catalogue.
    #[must_use]
    pub const fn ratings(&self, domain: Domain) -> Option<&Ratings> {
        match domain {
            Domain::Interests => None,
            Domain::Knowledge => Some(&self.knowledge),
            Domain::Abilities => Some(&self.abilities),
            Domain::Skills => Some(&self.skills),
            Domain::WorkActivities => Some(&self.work_activities),
        }
    }

    /// True when its ratings are estimated, which the page says.
    #[must_use]
    pub fn estimated(&self) -> bool {
        self.ratings_source != RatingsSource::Rated
    }
}
