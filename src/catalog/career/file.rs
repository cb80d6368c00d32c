//! The files `public/careers/*.json`, one for each group of careers, and checks at the door.

use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{Career, Ratings};
use crate::catalog::characteristic::CHARACTERISTICS;
use crate::catalog::education::EDUCATION_LEVELS;
use crate::onet::{Domain, Scale, SocCode};

/// The careers that come in one file: a SOC major group, or a part of one of the largest, so that no page
/// waits for more than 60 kB.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CareerGroup {
    major: u32,
    /// The digits behind the dash that its careers share, if it is not the whole major group.
    part: Option<u32>,
}

impl CareerGroup {
    /// Major groups that come by minor group, for their number of careers or of programmes of study.
    const BY_MINOR: [u32; 7] = [11, 17, 19, 25, 29, 47, 51];

    /// Minor groups that come by their next digit too: college teachers, and doctors with their residencies.
    const BY_NEXT_DIGIT: [u32; 2] = [251, 291];

    /// The group that holds this career.
    #[must_use]
    pub fn of(code: SocCode) -> Self {
        let major = code.major_group();
        let part = if Self::BY_NEXT_DIGIT.contains(&(code.digits() / 100_000)) {
            Some(code.digits() / 10_000 % 100)
        } else {
            Self::BY_MINOR.contains(&major).then_some(code.digits() / 100_000 % 10)
        };
        Self { major, part }
    }

    /// Its file's address below the site's own.
    #[must_use]
    pub fn path(self) -> String {
        format!("careers/{self}.json")
    }
}

impl fmt::Display for CareerGroup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.major)?;
        self.part.map_or(Ok(()), |part| write!(f, "-{part}"))
    }
}

/// The careers of one group, codes ascending.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CareerFile {
    /// The releases that the figures come from, in one line.
    pub release: String,
    /// The careers.
    pub careers: Vec<Career>,
}

/// A career file that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum CareerFileError {
    /// Not the JSON that was expected.
    #[error("The page of this career did not arrive whole; load it again.")]
    NotCareers,
    /// A list of another length than it has to have, or a value off its scale.
    #[error("The figures of career {0} do not add up; load the page again.")]
    Figures(SocCode),
    /// Codes out of order or doubled.
    #[error("The careers of this field are out of order; load the page again.")]
    Order,
}

impl CareerFile {
    /// Reads a file.
    ///
    /// # Errors
    /// When it is not whole, or a figure is off its scale.
    pub fn parse(text: &str) -> Result<Self, CareerFileError> {
        let file: Self = serde_json::from_str(text).map_err(|_| CareerFileError::NotCareers)?;
        if !file.careers.is_sorted_by(|a, b| a.code < b.code) {
            return Err(CareerFileError::Order);
        }
        match file.careers.iter().find(|career| !sound(career)) {
            Some(career) => Err(CareerFileError::Figures(career.code)),
            None => Ok(file),
        }
    }

    /// The career of this code, if it is in the file.
    #[must_use]
    pub fn find(&self, code: SocCode) -> Option<&Career> {
        let at = self.careers.binary_search_by_key(&code, |career| career.code).ok()?;
        self.careers.get(at)
    }
}

fn sound(career: &Career) -> bool {
    let rated = |domain: Domain| {
        career.ratings(domain).is_some_and(|Ratings { importance, level }| {
            fits(importance, domain.size(), Scale::Importance) && fits(level, domain.size(), Scale::Level)
        })
    };
    let schooling = |shares: &Vec<u16>| shares.len() == EDUCATION_LEVELS.len();
    Domain::RATED.into_iter().all(rated)
        && fits(&career.characteristics, CHARACTERISTICS.len(), Scale::Context)
        && career.more_than.is_whole()
        && career.education.as_ref().is_none_or(schooling)
}

fn fits(values: &[u16], size: usize, scale: Scale) -> bool {
    let (low, high) = scale.hundredths();
    values.len() == size && values.iter().all(|value| (low..=high).contains(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_career_file_is_refused_with_a_sentence() {
        for text in ["", "{}", "[1]", r#"{"release":"x","careers":[{}]}"#] {
            assert_eq!(CareerFile::parse(text), Err(CareerFileError::NotCareers));
        }
        assert_eq!(
            CareerFile::parse(r#"{"release":"x","careers":[]}"#).map(|file| file.careers.len()),
            Ok(0)
        );
    }

    #[test]
    fn a_code_leads_to_its_file() {
        let path = |code: &str| code.parse().map(|code| CareerGroup::of(code).path());
        assert_eq!(path("29-2072.00").as_deref(), Ok("careers/29-2.json"));
        assert_eq!(path("29-1141.00").as_deref(), Ok("careers/29-11.json"));
        assert_eq!(path("15-1252.00").as_deref(), Ok("careers/15.json"));
        assert_eq!(path("11-1011.00").as_deref(), Ok("careers/11-1.json"));
    }

    /// The shipped file of a group, its first career changed.
    fn changed(change: impl Fn(&mut Career)) -> Result<(), CareerFileError> {
        let mut file =
            CareerFile::parse(include_str!("../../../public/careers/29-2.json")).expect("a shipped file");
        file.careers.first_mut().into_iter().for_each(change);
        CareerFile::parse(&serde_json::to_string(&file).expect("plain text")).map(drop)
    }

    #[test]
    fn each_figure_is_there_and_on_its_scale() {
        assert_eq!(changed(|_| {}), Ok(()));
        let changes: [fn(&mut Career); 9] = [
            |it| it.knowledge.importance.clear(),
            |it| it.skills.level.clear(),
            |it| it.abilities.importance[0] = 99,
            |it| it.work_activities.level[0] = 701,
            |it| it.characteristics.clear(),
            |it| it.characteristics[0] = 501,
            |it| it.education = Some(vec![10_000]),
            |it| it.more_than.skills.clear(),
            |it| it.more_than.characteristics = "x".repeat(CHARACTERISTICS.len()),
        ];
        for (at, change) in changes.into_iter().enumerate() {
            assert!(matches!(changed(change), Err(CareerFileError::Figures(_))), "change {at}");
        }
        assert!(matches!(
            changed(|it| it.more_than.characteristics.clear()),
            Err(CareerFileError::Figures(_))
        ));
    }

    #[test]
    fn codes_ascend_and_none_comes_twice() {
        let next = "29-2011.01".parse::<SocCode>().expect("a code");
        let last = "29-9999.00".parse::<SocCode>().expect("a code");
        assert_eq!(changed(|it| it.code = next), Err(CareerFileError::Order));
        assert_eq!(changed(|it| it.code = last), Err(CareerFileError::Order));
    }
}
