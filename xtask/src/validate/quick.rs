//! The quick form: hits, how many questions, and what careless taps cost.

use bearings::answers::Answers;
use bearings::instrument::{Form, Section};

use super::Figure;
use super::drawing::{FAR, Links, NEAR, Sheet, generator};
use super::figures::{Bench, Figures};
use super::summary::{mean, median, rank_of, share};
use bearings::scoring::ask;

impl Bench<'_> {
    /// Hits and questions of the quick form, as it is and with answers flipped.
    ///
    /// # Errors
    /// When an element has no ratings.
    pub fn quick(&self) -> Figures {
        let sheet = Sheet::new(&self.bank.form(Form::Quick), self.world, Links::AreaAlone)?;
        let mut figures = Vec::new();
        for setting in [NEAR, FAR] {
            let row = |name: &'static str, (value, se): (f64, f64), reference| Figure {
                name,
                setting: setting.name.to_owned(),
                form: "quick",
                value,
                se: Some(se),
                reference,
            };
            let mut rng = generator(self.seed, 90 + u64::from(setting == FAR));
            let (mut ranks, mut kin, mut asked) = (Vec::new(), Vec::new(), Vec::new());
            let mut sections: [Vec<f64>; 3] = Default::default();
            let mut flipped: [Vec<f64>; 2] = Default::default();
            self.each_worker(&sheet, &setting, &mut rng, |occupation, person| {
                let (answers, count) = ask(&self.scorer, self.bank, Form::Quick, &person);
                let scores = self.scorer.tally(&answers).scores().to_vec();
                ranks.push(rank_of(&scores, occupation));
                kin.push(self.kin_share(&scores, occupation));
                asked.push(count as f64);
                for (counts, section) in sections.iter_mut().zip(Section::ALL) {
                    counts.push(self.answered(&answers, section) as f64);
                }
            });
            // The same workers again, with answers replaced by another before the form asks.
            for (ranks, flips) in flipped.iter_mut().zip([2, 4]) {
                let mut rng = generator(self.seed, 92 + flips as u64 + u64::from(setting == FAR));
                let mut flipping = generator(self.seed, 98);
                self.each_worker(&sheet, &setting, &mut rng, |occupation, person| {
                    let (plain, _) = ask(&self.scorer, self.bank, Form::Quick, &person);
                    let changed = sheet.flip(&person, &plain, flips, &mut flipping);
                    let (answers, _) = ask(&self.scorer, self.bank, Form::Quick, &changed);
                    ranks.push(rank_of(self.scorer.tally(&answers).scores(), occupation));
                });
            }
            let hits = share(&ranks, |rank| rank <= 10.0);
            figures.push(row("own occupation in the first 10", hits, "goal near .60, far .40"));
            figures.push(row("own occupation in the first 20", share(&ranks, |rank| rank <= 20.0), ""));
            figures.push(Figure {
                se: None,
                ..row("median rank of the own occupation", (median(&ranks), 0.0), "")
            });
            figures.push(row("own or primary related among the first 10", mean(&kin), ""));
            figures.push(row("questions asked", mean(&asked), "goal at most 30, 27 on average"));
            let most = asked.iter().copied().fold(0.0, f64::max);
            figures.push(Figure { se: None, ..row("most questions asked", (most, 0.0), "goal at most 30") });
            let [interests, subjects, abilities] = &sections;
            figures.push(row("interests asked", mean(interests), "at least 6"));
            figures.push(row("subjects asked", mean(subjects), ""));
            figures.push(row("abilities asked", mean(abilities), "at least 4"));
            let [two, four] = &flipped;
            for (name, ranks, reference) in [
                ("share of hits kept after 2 flips", two, "goal .80"),
                ("share of hits kept after 4 flips", four, "goal .62"),
            ] {
                let (value, se) = share(ranks, |rank| rank <= 10.0);
                figures.push(row(name, (value / hits.0, se / hits.0), reference));
            }
        }
        Ok(figures)
    }

    fn answered(&self, answers: &Answers, section: Section) -> usize {
        let of = |id| self.bank.get(id).is_some_and(|item| item.section == section);
        answers.iter().filter(|(id, _)| of(*id)).count()
    }
}
