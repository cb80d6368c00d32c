//! Characteristics, lists of what matters most, technologies.

use crate::catalog::career::ConditionsSource;
use crate::onet::Domain;

/// The heading of the characteristics.
pub const CHARACTERISTICS: &str = "Characteristics";
/// How to read them.
pub const CHARACTERISTICS_LEAD: &str = "What the work is like, from 1 (little) to 5 (a lot). These figures are from 2014, so some may have changed.";

/// Where the characteristics are from.
#[must_use]
pub const fn conditions_source(source: ConditionsSource) -> &'static str {
    match source {
        ConditionsSource::Rated => "Source: O*NET 18.1, what workers said up to March 2014.",
        ConditionsSource::Predicted => {
            "Source: estimated from this career’s other ratings and O*NET 18.1 (March 2014)."
        }
        ConditionsSource::Neighbours => {
            "Source: estimated from the careers closest to it, O*NET 18.1 (March 2014)."
        }
    }
}

/// The heading of a list.
#[must_use]
pub const fn list_title(domain: Domain) -> &'static str {
    match domain {
        Domain::WorkActivities => "Activities",
        Domain::Knowledge => "Areas of Study",
        Domain::Abilities => "Key Abilities",
        Domain::Skills | Domain::Interests => "Top Skills",
    }
}

/// What a list holds.
#[must_use]
pub const fn list_lead(domain: Domain) -> &'static str {
    match domain {
        Domain::WorkActivities => "What people in this job do most.",
        Domain::Knowledge => "What they need to know about.",
        Domain::Abilities => "What the job asks of body and mind.",
        Domain::Skills | Domain::Interests => "What they have learned to do well.",
    }
}

/// How to read its figures.
pub const LIST_FIGURES: &str = "The figure says how important each is, from 1 to 5.";

/// A rating in hundredths.
#[must_use]
pub fn rating(hundredths: u16) -> String {
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

/// Where the ratings are from; with the month in which they were given, `2023-08`, unless they are estimated.
#[must_use]
pub fn ratings_source(rated: Option<&str>) -> String {
    match rated {
        Some(month) => format!("Source: O*NET 30.1, rated {month}."),
        None => "Source: estimated from O*NET 30.1 and earlier releases.".to_owned(),
    }
}

/// The heading of the technologies.
pub const TECHNOLOGIES: &str = "Technologies";
/// How to read them.
pub const TECHNOLOGIES_LEAD: &str =
    "Software and tools named most often. “Hot” means that many job ads ask for it.";
/// The mark of what many job ads ask for.
pub const HOT: &str = "hot";
/// Where they are from.
pub const TECHNOLOGIES_SOURCE: &str = "Source: O*NET 30.1.";
