//! Whether a part of the field is left behind.

use std::collections::BTreeMap;

use super::Figure;
use super::drawing::{Links, NEAR, generator};
use super::figures::{Bench, Figures, Questions};
use super::summary::{rank_of, share};

impl Bench<'_> {
    /// The worst SOC major group and the worst job zone.
    ///
    /// # Errors
    /// When an element has no ratings.
    pub fn groups(&self, questions: &Questions) -> Figures {
        let sheet = self.sheet(questions, Links::AreaAlone)?;
        let mut rng = generator(self.seed, 60);
        let (mut fields, mut zones) = (BTreeMap::<u32, Vec<f64>>::new(), BTreeMap::<u32, Vec<f64>>::new());
        let mut members = BTreeMap::<u32, Vec<(usize, u32)>>::new();
        for occupation in self.world.rated() {
            let Some(own) = self.catalog.occupations().get(*occupation) else { continue };
            let zone = u32::from(own.job_zone);
            members.entry(own.code.major_group()).or_default().push((*occupation, zone));
        }
        for (field, occupations) in members {
            // A group has the same number of draws, however few occupations are in it.
            for (occupation, zone) in occupations.iter().cycle().take(self.draws_a_group) {
                let worker = sheet.worker(*occupation, &NEAR, &mut rng);
                let answers = self.read(questions, sheet.sitting(&worker, &NEAR, &mut rng));
                let rank = rank_of(self.scorer.tally(&answers).scores(), *occupation);
                fields.entry(field).or_default().push(rank);
                zones.entry(*zone).or_default().push(rank);
            }
        }
        let worst = |name, groups: &BTreeMap<u32, Vec<f64>>, reference| {
            let shares = groups.iter().map(|(group, ranks)| (group, share(ranks, |rank| rank <= 10.0)));
            shares.min_by(|(_, a), (_, b)| a.0.total_cmp(&b.0)).map(|(group, (value, se))| Figure {
                name,
                setting: format!("near, group {group}"),
                form: "full",
                value,
                se: Some(se),
                reference,
            })
        };
        let figures = [
            worst("worst SOC major group, own in the first 10", &fields, "goal .55"),
            worst("worst job zone, own in the first 10", &zones, "goal .68"),
        ];
        Ok(figures.into_iter().flatten().collect())
    }

    /// Workers near the estimated profile of 29-2072.00 ought to meet it or its twin.
    ///
    /// # Errors
    /// When an occupation or an element is missing.
    pub fn seed_occupation(&self, questions: &Questions) -> Result<Figure, String> {
        let sheet = self.sheet(questions, Links::AreaAlone)?;
        let mut rng = generator(self.seed, 70);
        let find = |text: &str| {
            text.parse().ok().and_then(|code| self.catalog.find(code)).ok_or(format!("{text} is missing"))
        };
        let twins = [find("29-2072.00")?, find("29-9021.00")?];
        let mut best = Vec::new();
        for _ in 0..1000 {
            let worker = sheet.worker(twins[0], &NEAR, &mut rng);
            let tally = self.scorer.tally(&self.read(questions, sheet.sitting(&worker, &NEAR, &mut rng)));
            best.push(
                twins.map(|twin| rank_of(tally.scores(), twin)).into_iter().fold(f64::INFINITY, f64::min),
            );
        }
        let (value, se) = share(&best, |rank| rank <= 10.0);
        let name = "29-2072.00 or 29-9021.00 in the first 10";
        Ok(Figure {
            name,
            setting: "near 29-2072.00".to_owned(),
            form: "full",
            value,
            se: Some(se),
            reference: "goal .70",
        })
    }
}
