//! How an occupation stands among all: “more than in 7 of 10 jobs”.

use serde::{Deserialize, Serialize};

use crate::catalog::characteristic::CHARACTERISTICS;
use crate::onet::Domain;

/// For each importance and each characteristic one digit: the full tenths of all occupations that have less
/// of it, those with the same counted half.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MoreThan {
    /// 33 areas of knowledge.
    pub knowledge: String,
    /// 52 abilities.
    pub abilities: String,
    /// 35 skills.
    pub skills: String,
    /// 41 work activities.
    pub work_activities: String,
    /// 13 characteristics.
    pub characteristics: String,
}

impl MoreThan {
    /// The digits of one domain, in the order of `data/elements.tsv`; interests have none.
    #[must_use]
    pub fn of(&self, domain: Domain) -> &str {
        match domain {
            Domain::Interests => "",
            Domain::Knowledge => &self.knowledge,
            Domain::Abilities => &self.abilities,
            Domain::Skills => &self.skills,
            Domain::WorkActivities => &self.work_activities,
        }
    }

    /// True when every element and every characteristic has its digit.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        let whole = |digits: &str, size: usize| {
            digits.len() == size && digits.bytes().all(|byte| byte.is_ascii_digit())
        };
        Domain::RATED.into_iter().all(|domain| whole(self.of(domain), domain.size()))
            && whole(&self.characteristics, CHARACTERISTICS.len())
    }
}

/// The digits as numbers, 0 to 9.
pub(super) fn tenths(digits: &str) -> impl Iterator<Item = u8> + Clone + '_ {
    digits.bytes().map(|digit| digit.saturating_sub(b'0'))
}
