//! The occupations: a checked view of the packed file, and what a career page shows.

pub mod career;
pub mod characteristic;
pub mod codebook;
pub mod colleges;
pub mod conditions;
pub mod curated;
pub mod education;
pub mod elements;
pub mod employment;
pub mod pack;
pub mod related;
pub mod search;
pub mod state_wages;
pub mod steps;
pub mod terms;
pub mod text;
pub mod us_state;
pub mod wages;

use thiserror::Error;

use employment::EntryEducation;
use related::Related;

use crate::language::Language;
use crate::onet::{Scale, SocCode};
use crate::riasec::{PerArea, Riasec};

/// What lists and scoring need to know of one occupation.
#[derive(Clone, Debug, PartialEq)]
pub struct Occupation {
    /// O*NET-SOC 2019 code.
    pub code: SocCode,
    /// O*NET's current title.
    pub title: String,
    /// How much preparation it takes, 1 (little) to 5 (extensive).
    pub job_zone: u8,
    /// True when its ratings come from a parent or from neighbours.
    pub estimated: bool,
    /// The schooling that people typically have when they start.
    pub entry_education: EntryEducation,
    /// Half of the workers earn less, in dollars a year, to the nearest ten as BLS publishes it; absent when it publishes
    /// none, or only by the hour.
    pub median_wage: Option<u32>,
    /// Jobs there are, its own or those of the group it is published with, to within five per cent.
    pub jobs: u32,
    /// How much jobs grow or shrink in ten years, in tenths of a per cent.
    pub change_permille: i16,
    /// O*NET's interest values (OI) in hundredths, 100 to 700: exact, so that O*NET's own order is too.
    pub interests: PerArea<u16>,
}

impl Occupation {
    /// The interest area that it has most of; of equal ones the first.
    #[must_use]
    pub fn strongest(&self) -> Riasec {
        let mut best = Riasec::Realistic;
        for (area, value) in self.interests.iter() {
            if value > self.interests.get(best) {
                best = area;
            }
        }
        best
    }
}

/// One element's ratings over all occupations, in steps of 0 to 64: for interests each, for others one of at most
/// thirty-two that stand for all of the column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column<'a> {
    /// O*NET element id such as `2.C.1.a`.
    pub element_id: &'a str,
    /// The scale that the steps divide.
    pub scale: Scale,
    /// One value an occupation, in the order of [`Catalog::occupations`].
    pub steps: &'a [u8],
}

/// Every occupation with the 91 columns that scoring reads.
///
/// Codes ascend and are unique; every column has one value of at most 64 for each occupation, and beside the interests
/// at most thirty-two different ones; related ones and families are places in it, and what a family is named after belongs
/// to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Catalog {
    occupations: Vec<Occupation>,
    /// Element id and scale of each column.
    headings: Vec<(String, Scale)>,
    /// Column after column.
    steps: Vec<u8>,
    /// One an occupation.
    related: Vec<Related>,
    /// For each occupation, the place of the one that its family is named after.
    families: Vec<u16>,
}

/// A packed catalogue that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum CatalogError {
    /// It does not begin as a catalogue does.
    #[error("The file that came is not the list of careers; load the page again.")]
    NotACatalog,
    /// It was written by another release.
    #[error(
        "The list of careers is version {found}, but this page reads version {expected}; load the page again to get both fresh."
    )]
    Version {
        /// What the file says.
        found: u8,
        /// What this build reads.
        expected: u8,
    },
    /// Bytes are missing or too many.
    #[error("The list of careers did not arrive whole; load the page again.")]
    Length,
    /// The bytes changed on the way.
    #[error("The list of careers was damaged on the way; load the page again.")]
    Checksum,
    /// Codes that are no codes, out of order or doubled.
    #[error("The list of careers has a code out of place; load the page again.")]
    Codes,
    /// Titles missing, empty or not text.
    #[error("The list of careers has a title that cannot be read; load the page again.")]
    Titles,
    /// A job zone that is not 1 to 5.
    #[error("The list of careers has a job zone that is not 1 to 5; load the page again.")]
    JobZone,
    /// A schooling that BLS does not know, or a wage of nothing or of other than tens of dollars.
    #[error("The list of careers has a figure that cannot be; load the page again.")]
    Figures,
    /// A column without a name, with a doubled name, with an unknown scale or with too many values.
    #[error("The list of careers has a column that cannot be read; load the page again.")]
    Columns,
    /// A value above 64 steps.
    #[error("The list of careers has a rating that is off its scale; load the page again.")]
    Steps,
    /// Related occupations that are not there, named twice, or the occupation itself.
    #[error("The list of careers names a related career that cannot be; load the page again.")]
    Related,
    /// A family that is not there, or is named after a member of another.
    #[error("The list of careers has a family that cannot be; load the page again.")]
    Families,
}

impl Catalog {
    /// Where the packed file is with titles in this language, below the site's own address.
    #[must_use]
    pub const fn path(language: Language) -> &'static str {
        match language {
            Language::English => "catalog.bin",
            Language::Spanish => "catalog-es.bin",
        }
    }

    /// Puts a catalogue together from occupations and columns (element id, scale, steps) beside the
    /// interests, which become columns too. No occupation is related to another yet, and each is a family
    /// of its own.
    ///
    /// # Errors
    /// When a rule named at [`Catalog`] does not hold.
    pub fn new(
        occupations: Vec<Occupation>,
        columns: Vec<(String, Scale, Vec<u8>)>,
    ) -> Result<Self, CatalogError> {
        let few = |steps: &[u8]| codebook::book(steps).len() <= codebook::CODES;
        if columns.iter().any(|(_, _, steps)| steps.len() != occupations.len() || !few(steps)) {
            return Err(CatalogError::Columns);
        }
        let mut headings = Vec::new();
        let mut steps = Vec::new();
        for area in Riasec::ALL {
            let scale = Scale::OccupationalInterest;
            headings.push((area.element_id().to_owned(), scale));
            for occupation in &occupations {
                let rating = steps::hundredths_to_steps(scale, *occupation.interests.get(area));
                steps.push(rating.ok_or(CatalogError::Steps)?);
            }
        }
        for (id, scale, mut column) in columns {
            headings.push((id, scale));
            steps.append(&mut column);
        }
        let related = vec![Related::default(); occupations.len()];
        let families = (0..=u16::MAX).take(occupations.len()).collect();
        Self { occupations, headings, steps, related, families }.checked()
    }

    /// Says which occupations are related: one list an occupation.
    ///
    /// # Errors
    /// When a list names something that is not in the catalogue, itself, or one twice.
    pub fn with_related(self, related: Vec<Related>) -> Result<Self, CatalogError> {
        let fit = related.iter().enumerate().all(|(at, it)| it.fits(at, self.len()));
        if fit && related.len() == self.len() {
            Ok(Self { related, ..self })
        } else {
            Err(CatalogError::Related)
        }
    }

    /// Says which occupations are one idea: for each, the place of the one that its family is named after.
    ///
    /// # Errors
    /// When a place is not in the catalogue, or the one there belongs to another family.
    pub fn with_families(self, families: Vec<u16>) -> Result<Self, CatalogError> {
        let fit = families.iter().all(|family| families.get(usize::from(*family)) == Some(family));
        if fit && families.len() == self.len() {
            Ok(Self { families, ..self })
        } else {
            Err(CatalogError::Families)
        }
    }

    /// Reads the packed file.
    ///
    /// # Errors
    /// When the bytes are not a whole, undamaged catalogue of this version.
    pub fn parse(bytes: &[u8]) -> Result<Self, CatalogError> {
        pack::read(bytes)
    }

    /// The packed file.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        pack::write(self)
    }

    /// How many occupations there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.occupations.len()
    }

    /// Never true of a catalogue that was read: an empty one is refused.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.occupations.is_empty()
    }

    /// All occupations, codes ascending.
    #[must_use]
    pub fn occupations(&self) -> &[Occupation] {
        &self.occupations
    }

    /// Where the occupation of this code stands.
    #[must_use]
    pub fn find(&self, code: SocCode) -> Option<usize> {
        self.occupations.binary_search_by_key(&code, |occupation| occupation.code).ok()
    }

    /// Where O*NET's ten primary related occupations stand, ascending; empty when there are none.
    #[must_use]
    pub fn related(&self, occupation: usize) -> &[u16] {
        self.related.get(occupation).map_or(&[], Related::all)
    }

    /// Where the occupation stands that this one's family is named after: near-duplicates have one family,
    /// so that a list of ten can show ten ideas.
    #[must_use]
    pub fn family(&self, occupation: usize) -> usize {
        self.families.get(occupation).map_or(occupation, |&family| usize::from(family))
    }

    /// The steps of one element over all occupations, if scoring reads that element.
    #[must_use]
    pub fn column(&self, element_id: &str) -> Option<&[u8]> {
        self.columns().find(|column| column.element_id == element_id).map(|column| column.steps)
    }

    /// Interests (OI), knowledge (IM), abilities (LV); ids ascending within each.
    pub fn columns(&self) -> impl Iterator<Item = Column<'_>> {
        self.headings
            .iter()
            .zip(self.steps.chunks_exact(self.len().max(1)))
            .map(|((id, scale), steps)| Column { element_id: id, scale: *scale, steps })
    }

    fn checked(self) -> Result<Self, CatalogError> {
        let codes_ascend =
            self.occupations.is_sorted_by(|a, b| a.code < b.code) && !self.occupations.is_empty();
        let named = |text: &str| !text.is_empty() && !text.contains('\n');
        let headings_differ = (1..self.headings.len()).all(|at| {
            let (before, rest) = self.headings.split_at(at);
            rest.first().is_none_or(|(id, _)| before.iter().all(|(other, _)| other != id))
        });
        if !codes_ascend {
            Err(CatalogError::Codes)
        } else if !self.occupations.iter().all(|occupation| named(&occupation.title)) {
            Err(CatalogError::Titles)
        } else if !self.occupations.iter().all(|occupation| (1..=5).contains(&occupation.job_zone)) {
            Err(CatalogError::JobZone)
        } else if self
            .occupations
            .iter()
            .any(|it| it.median_wage.is_some_and(|wage| wage == 0 || !wage.is_multiple_of(10)))
        {
            Err(CatalogError::Figures)
        } else if !headings_differ || !self.headings.iter().all(|(id, _)| named(id) && id.len() < 256) {
            Err(CatalogError::Columns)
        } else if self.steps.iter().any(|&steps| steps > steps::STEPS) {
            Err(CatalogError::Steps)
        } else {
            Ok(self)
        }
    }
}

#[cfg(test)]
mod tests;
