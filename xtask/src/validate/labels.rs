//! What the labels are worth: for workers, and for somebody who clicks at random.

use bearings::answers::Answers;
use bearings::scoring::{Cutoffs, Fit, nats, onet_fit};

use super::Figure;
use super::drawing::{FAR, Links, NEAR, generator};
use super::figures::{Bench, Figures, Questions, Rule};
use super::summary::mean;

const CLICKERS: usize = 2000;

impl Bench<'_> {
    /// How often the own occupation is labelled Best or Great, and how many are.
    ///
    /// # Errors
    /// When an element has no ratings.
    pub fn labels(&self, questions: &Questions) -> Figures {
        let sheet = self.sheet(questions, Links::AreaAlone)?;
        let mut figures = Vec::new();
        for setting in [NEAR, FAR] {
            let mut rng = generator(self.seed, 30 + u64::from(setting == FAR));
            let (mut own, mut all) = (Vec::new(), Vec::new());
            self.each_worker(&sheet, &setting, &mut rng, |occupation, answers| {
                let fits = self.fits(&self.read(questions, answers));
                own.push(f64::from(u8::from(fits.get(occupation).is_some_and(|fit| is_labelled(*fit)))));
                all.push(fits.iter().filter(|fit| is_labelled(**fit)).count() as f64);
            });
            let row = |name, (value, se), reference| Figure {
                name,
                setting: setting.name.to_owned(),
                form: "full",
                value,
                se: Some(se),
                reference,
            };
            figures.push(row("own occupation Best or Great", mean(&own), "goal near .80"));
            figures.push(row("careers labelled Best or Great", mean(&all), "goal near at most 40"));
        }
        Ok(figures)
    }

    fn fits(&self, answers: &Answers) -> Vec<Option<Fit>> {
        let tally = self.scorer.tally(answers);
        let cutoffs = Cutoffs::new(&self.scorer, &tally);
        tally.scores().iter().map(|score| cutoffs.fit(nats(*score))).collect()
    }

    /// How many careers are labelled for somebody who answers at random.
    ///
    /// # Errors
    /// When an element has no ratings.
    pub fn clicker(
        &self,
        form: &'static str,
        rule: Rule,
        questions: &Questions,
        reference: &'static str,
    ) -> Figures {
        let sheet = self.sheet(questions, Links::AreaAlone)?;
        let mut rng = generator(self.seed, 40 + u64::from(rule == Rule::Onet));
        let (mut best, mut great) = (Vec::new(), Vec::new());
        for _ in 0..CLICKERS {
            let answers = self.read(questions, sheet.clicker(&mut rng));
            let (b, g) = match rule {
                Rule::Ours => {
                    let fits = self.fits(&answers);
                    let count = |most| fits.iter().flatten().filter(|fit| **fit <= most).count();
                    (count(Fit::Best), count(Fit::Great))
                }
                Rule::Onet => {
                    let r = self.scores(rule, &answers).unwrap_or_default();
                    let fits: Vec<Fit> = r.iter().filter_map(|r| onet_fit(*r)).collect();
                    let best = fits.iter().filter(|fit| **fit == Fit::Best).count();
                    (best, best + fits.iter().filter(|fit| **fit == Fit::Great).count())
                }
            };
            best.push(b as f64);
            great.push(g as f64);
        }
        let row = |name, (value, se), reference| Figure {
            name,
            setting: "random clicker".to_owned(),
            form,
            value,
            se: Some(se),
            reference,
        };
        Ok(vec![
            row("careers labelled Best", mean(&best), reference),
            row("careers labelled Best or Great", mean(&great), ""),
        ])
    }
}

fn is_labelled(fit: Option<Fit>) -> bool {
    matches!(fit, Some(Fit::Best | Fit::Great))
}
