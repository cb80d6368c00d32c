//! What a person wants to see of the list: filters leave careers out and never touch a fit or a rank.

use std::collections::BTreeSet;

use crate::catalog::conditions::Conditions;
use crate::catalog::employment::EntryEducation;
use crate::catalog::state_wages::StateWages;
use crate::catalog::us_state::UsState;
use crate::catalog::{Catalog, Occupation};

/// The most schooling that can be asked for; the one above them all is no filter.
pub const EDUCATIONS: [EntryEducation; 5] = [
    EntryEducation::HighSchool,
    EntryEducation::PostsecondaryAward,
    EntryEducation::Associate,
    EntryEducation::Bachelor,
    EntryEducation::Master,
];

/// The least middle pay a year that can be asked for, in dollars.
pub const PAYS: [u32; 5] = [40_000, 50_000, 60_000, 80_000, 100_000];

/// From this level on a condition is avoided: once a week or more, or more than half the time.
const OFTEN: u8 = 4;

/// From this change in ten years on, in tenths of a per cent, jobs are as many as now, or more than now.
const AS_MANY: i16 = -9;
const MORE: i16 = 10;

/// How jobs have to go in ten years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outlook {
    /// About as many as now, or more.
    AsMany,
    /// More than now.
    More,
}

/// One of the filters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filter {
    /// Schooling.
    Education,
    /// Pay.
    Pay,
    /// Jobs in ten years.
    Outlook,
    /// SOC major group.
    Field,
    /// State.
    Place,
    /// Working conditions.
    Conditions,
}

impl Filter {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 6] =
        [Self::Education, Self::Pay, Self::Outlook, Self::Field, Self::Place, Self::Conditions];
}

/// What the list is narrowed to; each part is no filter until it is set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filters {
    /// At most this schooling when people start.
    pub education: Option<EntryEducation>,
    /// At least this middle pay a year, in dollars.
    pub pay: Option<u32>,
    /// Whether the pay filter leaves out careers without a published pay a year.
    pub published_pay_only: bool,
    /// How jobs have to go.
    pub outlook: Option<Outlook>,
    /// One of these SOC major groups.
    pub fields: BTreeSet<u32>,
    /// Counted by BLS in this state.
    pub place: Option<UsState>,
    /// None of these, by their places in [`CONDITIONS`](crate::catalog::conditions::CONDITIONS).
    pub avoid: BTreeSet<usize>,
}

/// Files that two of the filters look into; while one is not here, its filter leaves nothing out.
#[derive(Clone, Copy, Debug, Default)]
pub struct Known<'a> {
    /// Working conditions.
    pub conditions: Option<&'a Conditions>,
    /// Wages of the chosen state.
    pub wages: Option<&'a StateWages>,
}

impl Filters {
    /// Whether this career is to be seen.
    #[must_use]
    pub fn passes(&self, occupation: &Occupation, at: usize, known: Known<'_>) -> bool {
        Filter::ALL.into_iter().all(|filter| self.allows(filter, occupation, at, known))
    }

    /// For each career, in the catalogue's order, whether it is to be seen.
    #[must_use]
    pub fn kept(&self, catalog: &Catalog, known: Known<'_>) -> Vec<bool> {
        let all = catalog.occupations().iter().enumerate();
        all.map(|(at, occupation)| self.passes(occupation, at, known)).collect()
    }

    /// The filters that are set.
    pub fn active(&self) -> impl Iterator<Item = Filter> {
        Filter::ALL.into_iter().filter(|filter| self.has(*filter))
    }

    /// The same without one filter.
    #[must_use]
    pub fn without(&self, filter: Filter) -> Self {
        let mut rest = self.clone();
        match filter {
            Filter::Education => rest.education = None,
            Filter::Pay => (rest.pay, rest.published_pay_only) = (None, false),
            Filter::Outlook => rest.outlook = None,
            Filter::Field => rest.fields.clear(),
            Filter::Place => rest.place = None,
            Filter::Conditions => rest.avoid.clear(),
        }
        rest
    }

    fn has(&self, filter: Filter) -> bool {
        match filter {
            Filter::Education => self.education.is_some(),
            Filter::Pay => self.pay.is_some(),
            Filter::Outlook => self.outlook.is_some(),
            Filter::Field => !self.fields.is_empty(),
            Filter::Place => self.place.is_some(),
            Filter::Conditions => !self.avoid.is_empty(),
        }
    }

    fn allows(&self, filter: Filter, it: &Occupation, at: usize, known: Known<'_>) -> bool {
        match filter {
            Filter::Education => self.education.is_none_or(|most| it.entry_education <= most),
            Filter::Pay => self
                .pay
                .is_none_or(|least| it.median_wage.map_or(!self.published_pay_only, |pay| pay >= least)),
            Filter::Outlook => match self.outlook {
                None => true,
                Some(Outlook::AsMany) => it.change_permille >= AS_MANY,
                Some(Outlook::More) => it.change_permille >= MORE,
            },
            Filter::Field => self.fields.is_empty() || self.fields.contains(&it.code.major_group()),
            Filter::Place => self.place.is_none() || known.wages.is_none_or(|wages| wages.reports(it.code)),
            Filter::Conditions => known.conditions.is_none_or(|conditions| {
                self.avoid
                    .iter()
                    .all(|condition| conditions.level(*condition, at).is_none_or(|level| level < OFTEN))
            }),
        }
    }
}

#[cfg(test)]
mod tests;
