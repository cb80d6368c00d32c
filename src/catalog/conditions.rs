//! Working conditions that a person may want to avoid: `public/conditions.txt`, loaded when the filter opens.
//!
//! A line for each of [`CONDITIONS`], in their order: O*NET element id, tab, a digit for each occupation in the
//! catalogue's order, 1 (never, or none) to 5 (every day, or nearly all the time); 0 when it is not known.

use thiserror::Error;

/// O*NET's Work Context elements with our own words, which go on from "I would rather avoid".
pub const CONDITIONS: [(&str, &str); 12] = [
    ("4.C.2.a.1.c", "working outdoors in any weather"),
    ("4.C.2.b.1.b", "very hot or very cold places"),
    ("4.C.2.b.1.a", "loud or distracting noise"),
    ("4.C.2.b.1.e", "tight spaces and awkward positions"),
    ("4.C.2.c.1.c", "working at great heights"),
    ("4.C.2.c.1.b", "being near diseases and infections"),
    ("4.C.2.c.1.e", "working with dangerous machines or tools"),
    ("4.C.2.d.1.b", "standing for much of the day"),
    ("4.C.2.d.1.h", "bending and twisting a lot"),
    ("4.C.2.a.1.f", "spending much time in a car, truck or cab"),
    ("4.C.1.d.2", "dealing with angry or rude people"),
    ("4.C.1.a.2.c", "speaking in front of groups"),
];

/// How often or how much each occupation has each of [`CONDITIONS`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conditions {
    /// A row for each condition: a level, or 0, for each occupation.
    levels: Vec<Vec<u8>>,
}

/// A file of working conditions that cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("The working conditions did not arrive whole; load them again.")]
pub struct ConditionsError;

impl Conditions {
    /// Where they are, below the site's own address.
    pub const PATH: &'static str = "conditions.txt";

    /// Reads the file for a catalogue of this many occupations.
    ///
    /// # Errors
    /// When it is not whole.
    pub fn parse(text: &str, occupations: usize) -> Result<Self, ConditionsError> {
        let mut lines = text.strip_suffix('\n').ok_or(ConditionsError)?.split('\n');
        let levels = CONDITIONS
            .iter()
            .map(|(id, _)| {
                let digits = lines.next()?.strip_prefix(id)?.strip_prefix('\t')?;
                let levels: Vec<u8> = digits.bytes().map(level_of).collect::<Option<_>>()?;
                (levels.len() == occupations).then_some(levels)
            })
            .collect::<Option<_>>()
            .ok_or(ConditionsError)?;
        if lines.next().is_some() { Err(ConditionsError) } else { Ok(Self { levels }) }
    }

    /// How much of a condition, by its place in [`CONDITIONS`], an occupation has, by its place in the
    /// catalogue: 1 to 5, absent when it is not known.
    #[must_use]
    pub fn level(&self, condition: usize, occupation: usize) -> Option<u8> {
        self.levels.get(condition)?.get(occupation).copied().filter(|&level| level > 0)
    }
}

/// The level that a digit stands for.
const fn level_of(digit: u8) -> Option<u8> {
    if b'0' <= digit && digit <= b'5' { Some(digit - b'0') } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHIPPED: &str = include_str!("../../public/conditions.txt");

    fn file(digits: &str) -> String {
        CONDITIONS.iter().map(|(id, _)| format!("{id}\t{digits}\n")).collect()
    }

    #[test]
    fn a_file_is_read() {
        let conditions = Conditions::parse(&file("105"), 3).expect("a good file");
        assert_eq!([0, 1, 2, 3].map(|at| conditions.level(11, at)), [Some(1), None, Some(5), None]);
        assert_eq!(conditions.level(12, 0), None);
    }

    #[test]
    fn what_is_something_else_is_refused() {
        let good = file("105");
        let short = good.lines().skip(1).map(|line| format!("{line}\n")).collect();
        for text in [String::new(), file("10"), file("106"), file("1-5"), short, good.clone() + "\n"] {
            assert_eq!(Conditions::parse(&text, 3), Err(ConditionsError), "{text}");
        }
        assert_eq!(Conditions::parse(good.trim_end(), 3), Err(ConditionsError));
    }

    #[test]
    fn the_shipped_file_says_what_a_person_would() {
        let catalog = crate::catalog::Catalog::parse(include_bytes!("../../public/catalog.bin"));
        let catalog = catalog.expect("the shipped file");
        let conditions = Conditions::parse(SHIPPED, catalog.len()).expect("the shipped file");
        let level = |element: &str, code: &str| {
            let condition = CONDITIONS.iter().position(|(id, _)| *id == element).expect(element);
            conditions.level(condition, catalog.find(code.parse().expect(code)).expect(code))
        };
        assert!(level("4.C.2.a.1.c", "47-2181.00") >= Some(4), "roofers work outdoors");
        assert!(level("4.C.2.c.1.c", "47-2181.00") >= Some(4), "and high up");
        assert!(level("4.C.2.c.1.b", "29-1141.00") >= Some(4), "nurses meet infections");
        assert!(level("4.C.2.a.1.f", "53-3032.00") >= Some(4), "truck drivers sit in a cab");
        assert!(level("4.C.2.c.1.c", "13-2011.00") <= Some(2), "accountants do not climb");
        let known = |at| (0..CONDITIONS.len()).all(|condition| conditions.level(condition, at).is_some());
        assert!((0..catalog.len()).all(known));
    }
}
