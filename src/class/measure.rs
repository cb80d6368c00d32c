//! What the board needs of one sheet: each is scored once, and only this is kept of it.

use crate::answers::Answers;
use crate::catalog::Catalog;
use crate::instrument::Bank;
use crate::riasec::{PerArea, Riasec};
use crate::scoring::{Scorer, Standing, area_sums, care, ranked, standing};
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
        let Standing::Ready { .. } = standing(self.bank, result.form, &result.answers) else { return None };
        let ideas = self.ideas(&result.answers);
        let field = |at: &u16| Some(self.catalog.occupations().get(usize::from(*at))?.code.major_group());
        let mut fields: Vec<u32> = ideas.iter().filter_map(field).collect();
        fields.sort_unstable();
        fields.dedup();
        let sums = area_sums(self.bank, &result.answers);
        let leads = sums.filter(|_| !care::is_flat(self.bank, &result.answers)).map(|sums| strongest(&sums));
        Some(Measured { sums, leads, ideas, fields })
    }

    /// The first ideas of the list.
    fn ideas(&self, answers: &Answers) -> Vec<u16> {
        let tally = self.scorer.tally(answers);
        let mut ideas = Vec::with_capacity(FIRST);
        for place in ranked(tally.scores()) {
            if ideas.len() == FIRST {
                break;
            }
            match u16::try_from(self.catalog.family(place.occupation)) {
                Ok(family) if !ideas.contains(&family) => ideas.push(family),
                _ => {}
            }
        }
        ideas
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
    use crate::scoring::families;

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
        let clear = sheet(|at| if at % 6 == 3 { 5 } else { 1 + (at * 7 % 3) as u8 });
        let measured = measurer.measure(&clear).expect("enough answers");
        let scores = scorer.tally(&clear.answers);
        let listed = families(&ranked(scores.scores()), |at| catalog.family(at), |_| true);
        let listed: Vec<usize> =
            listed.iter().take(FIRST).map(|it| catalog.family(it.best.occupation)).collect();
        assert_eq!(measured.ideas.iter().map(|at| usize::from(*at)).collect::<Vec<_>>(), listed);
        assert_eq!(measured.leads, Some(Riasec::Social));
        assert!(!measured.fields.is_empty() && measured.fields.is_sorted());

        let flat = measurer.measure(&sheet(|at| 3 + (at % 9 == 0) as u8)).expect("not all the same");
        assert_eq!(flat.leads, None);
        assert_eq!(measurer.measure(&sheet(|_| 3)), None);
    }
}
