//! What the board needs of one sheet: each is scored once, and only this is kept of it.

use crate::answers::Answers;
use crate::catalog::Catalog;
use crate::instrument::Bank;
use crate::riasec::{PerArea, Riasec};
use crate::scoring::{Scorer, area_sums, care, lacking};
use crate::share::SharedResult;

/// How many ideas of a list are counted: near-duplicates are one.
pub const FIRST: usize = 10;

/// One person's result in a few numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Measured {
    /// The six interests, if each was asked about.
    pub sums: Option<PerArea<f64>>,
    /// The strongest interest; nothing when the answers point nowhere.
    pub leads: Option<Riasec>,
    /// The first ideas: for each the place in the catalogue of the career that its family is named after.
    pub ideas: Vec<u16>,
    /// Fields of work among them: SOC major groups.
    pub fields: Vec<u32>,
}

/// Scores sheets.
#[derive(Clone, Copy)]
pub struct Measurer<'a> {
    /// The occupations.
    pub catalog: &'a Catalog,
    /// Their scorer.
    pub scorer: &'a Scorer,
    /// The questions.
    pub bank: &'a Bank,
}

impl Measurer<'_> {
    /// What the board needs of a result; `None` when nothing can be worked out from it.
    #[must_use]
    pub fn measure(&self, result: &SharedResult) -> Option<Measured> {
        if lacking(self.bank, &result.answers).is_some() {
            return None;
        }
        let ideas = self.ideas(&result.answers);
        let field = |at: &u16| Some(self.catalog.occupations().get(usize::from(*at))?.code.major_group());
        let mut fields: Vec<u32> = ideas.iter().filter_map(field).collect();
        fields.sort_unstable();
        fields.dedup();
        let sums = area_sums(self.bank, &result.answers);
        let clear = sums.as_ref().filter(|sums| !care::is_level(self.bank, &result.answers, sums));
        let leads = clear.map(strongest);
        Some(Measured { sums, leads, ideas, fields })
    }

    /// The first ideas of the list, without putting the rest of it in order.
    fn ideas(&self, answers: &Answers) -> Vec<u16> {
        let tally = self.scorer.tally(answers);
        // The best so far, each family once with its best member; of equal scores the catalogue's first.
        let mut best: Vec<(i32, u16)> = Vec::with_capacity(FIRST + 1);
        for (at, score) in (0..).zip(tally.scores()) {
            let full = best.len() == FIRST;
            if full && best.last().is_some_and(|(last, _)| score <= last) {
                continue;
            }
            let Ok(family) = u16::try_from(self.catalog.family(at)) else { continue };
            match best.iter().position(|(_, other)| *other == family) {
                Some(own) if best.get(own).is_some_and(|(own, _)| score <= own) => continue,
                Some(own) => drop(best.remove(own)),
                None if full => drop(best.pop()),
                None => {}
            }
            best.insert(best.partition_point(|(other, _)| other >= score), (*score, family));
        }
        best.into_iter().map(|(_, family)| family).collect()
    }
}

/// The highest of the six; the first of equals.
fn strongest(sums: &PerArea<f64>) -> Riasec {
    let mut best = Riasec::Realistic;
    for (area, sum) in sums.iter() {
        if sum > sums.get(best) {
            best = area;
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::{Form, Response};
    use crate::scoring::{families, ranked};

    #[test]
    fn the_ideas_are_those_of_the_result_page() {
        let bank = Bank::shipped().expect("the shipped bank");
        let catalog = Catalog::parse(include_bytes!("../../public/catalog.bin")).expect("the catalogue");
        let scorer = Scorer::new(&catalog, &bank);
        let measurer = Measurer { catalog: &catalog, scorer: &scorer, bank: &bank };
        let sheet = |point: fn(usize) -> u8| SharedResult {
            form: Form::Full,
            answers: (0..)
                .zip(bank.form(Form::Full))
                .filter_map(|(at, it)| Some((it.id, Response::new(point(at))?)))
                .collect(),
        };
        let sheets: [fn(usize) -> u8; 4] = [
            |at| if at % 6 == 3 { 5 } else { 1 + (at * 7 % 3) as u8 },
            |at| if at % 6 == 0 { 5 } else { 1 + (at * 5 % 4) as u8 },
            |at| if at % 6 == 1 { 5 } else { 1 + (at * 3 % 5) as u8 },
            |at| if at % 6 == 5 { 5 } else { 1 + (at * 11 % 4) as u8 },
        ];
        for points in sheets {
            let result = sheet(points);
            let measured = measurer.measure(&result).expect("enough answers");
            let scores = scorer.tally(&result.answers);
            let listed = families(&ranked(scores.scores()), |at| catalog.family(at), |_| true);
            let listed: Vec<usize> =
                listed.iter().take(FIRST).map(|it| catalog.family(it.best.occupation)).collect();
            assert_eq!(measured.ideas.iter().map(|at| usize::from(*at)).collect::<Vec<_>>(), listed);
        }
        let measured = measurer.measure(&sheet(sheets[0])).expect("enough answers");
        assert_eq!(measured.leads, Some(Riasec::Social));
        assert!(!measured.fields.is_empty() && measured.fields.is_sorted());

        let flat = measurer.measure(&sheet(|at| 3 + (at % 9 == 0) as u8)).expect("not all the same");
        assert_eq!(flat.leads, None);
        assert_eq!(measurer.measure(&sheet(|_| 3)), None);
    }

    #[test]
    fn of_equal_interests_the_first_leads() {
        assert_eq!(strongest(&PerArea::new([1.0, 3.0, 2.0, 3.0, 0.0, 3.0])), Riasec::Investigative);
        assert_eq!(strongest(&PerArea::new([0.0; 6])), Riasec::Realistic);
    }
}
