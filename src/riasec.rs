//! The six interest areas of Holland's theory and small tables over them.

use std::fmt;

use serde::{Deserialize, Serialize};

/// One of Holland's six interest areas, in the order in which O*NET lists them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Riasec {
    /// Working with tools, machines, plants, animals and the outdoors.
    Realistic,
    /// Finding out how things work: science, analysis, problems.
    Investigative,
    /// Making and performing: art, music, writing, design.
    Artistic,
    /// Helping, teaching and caring for people.
    Social,
    /// Leading, selling and starting things.
    Enterprising,
    /// Keeping things in order: records, numbers, systems.
    Conventional,
}

impl Riasec {
    /// All six, in hexagon order.
    pub const ALL: [Self; 6] = [
        Self::Realistic,
        Self::Investigative,
        Self::Artistic,
        Self::Social,
        Self::Enterprising,
        Self::Conventional,
    ];

    /// The letter used in Holland codes.
    #[must_use]
    pub const fn letter(self) -> char {
        match self {
            Self::Realistic => 'R',
            Self::Investigative => 'I',
            Self::Artistic => 'A',
            Self::Social => 'S',
            Self::Enterprising => 'E',
            Self::Conventional => 'C',
        }
    }

    /// The field's own name of the area.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Realistic => "Realistic",
            Self::Investigative => "Investigative",
            Self::Artistic => "Artistic",
            Self::Social => "Social",
            Self::Enterprising => "Enterprising",
            Self::Conventional => "Conventional",
        }
    }

    /// O*NET's element id of the area, `1.B.1.a` to `1.B.1.f`.
    #[must_use]
    pub const fn element_id(self) -> &'static str {
        match self {
            Self::Realistic => "1.B.1.a",
            Self::Investigative => "1.B.1.b",
            Self::Artistic => "1.B.1.c",
            Self::Social => "1.B.1.d",
            Self::Enterprising => "1.B.1.e",
            Self::Conventional => "1.B.1.f",
        }
    }

    /// Position in [`Self::ALL`].
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The area with this letter, if there is one.
    #[must_use]
    pub fn from_letter(letter: char) -> Option<Self> {
        Self::ALL.into_iter().find(|area| area.letter() == letter)
    }

    /// The area with this O*NET element id, if there is one.
    #[must_use]
    pub fn from_element_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|area| area.element_id() == id)
    }
}

impl fmt::Display for Riasec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// One value for each interest area.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PerArea<T>([T; 6]);

impl<T> PerArea<T> {
    /// Values in the order of [`Riasec::ALL`].
    pub const fn new(values: [T; 6]) -> Self {
        Self(values)
    }

    /// The value of one area.
    #[must_use]
    pub fn get(&self, area: Riasec) -> &T {
        let [r, i, a, s, e, c] = &self.0;
        match area {
            Riasec::Realistic => r,
            Riasec::Investigative => i,
            Riasec::Artistic => a,
            Riasec::Social => s,
            Riasec::Enterprising => e,
            Riasec::Conventional => c,
        }
    }

    /// The value of one area, to change.
    pub fn get_mut(&mut self, area: Riasec) -> &mut T {
        let [r, i, a, s, e, c] = &mut self.0;
        match area {
            Riasec::Realistic => r,
            Riasec::Investigative => i,
            Riasec::Artistic => a,
            Riasec::Social => s,
            Riasec::Enterprising => e,
            Riasec::Conventional => c,
        }
    }

    /// Area and value, in hexagon order.
    pub fn iter(&self) -> impl Iterator<Item = (Riasec, &T)> {
        Riasec::ALL.into_iter().zip(self.0.iter())
    }

    /// The six values in hexagon order.
    #[must_use]
    pub const fn values(&self) -> &[T; 6] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_ids_lead_back_to_their_area() {
        for area in Riasec::ALL {
            assert_eq!(Riasec::from_letter(area.letter()), Some(area));
            assert_eq!(Riasec::from_element_id(area.element_id()), Some(area));
            assert_eq!(Riasec::ALL[area.index()], area);
        }
        assert_eq!(Riasec::from_letter('X'), None);
        assert_eq!(Riasec::from_element_id("1.B.1.g"), None);
    }

    #[test]
    fn a_table_gives_back_what_was_put_in() {
        let mut table = PerArea::new([0, 1, 2, 3, 4, 5]);
        *table.get_mut(Riasec::Social) = 9;
        assert_eq!(table.values(), &[0, 1, 2, 9, 4, 5]);
        for (area, value) in table.iter() {
            assert_eq!(table.get(area), value);
        }
    }

    #[test]
    fn an_area_is_written_as_its_name() {
        assert_eq!(Riasec::Social.to_string(), Riasec::Social.name());
        assert!(!Riasec::Social.name().is_empty());
    }
}
