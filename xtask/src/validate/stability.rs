//! How stable places are: a second sitting of the same worker against the bands drawn from the first.

use bearings::scoring::{DAYS, Days, ranked};

use super::Figure;
use super::drawing::{FAR, Links, NEAR, Setting, Sheet, generator};
use super::figures::{Bench, Figures, Questions};
use super::summary::{mean, median};

/// What second sittings say of the bands.
#[derive(Default)]
struct Seen {
    own_in_band: Vec<f64>,
    first_ten_in_band: Vec<f64>,
    widths: Vec<f64>,
    marks: Vec<f64>,
    kept: Vec<f64>,
}

impl Bench<'_> {
    /// Coverage of the bands, their width, and how well the marks “stays near the top” hold.
    ///
    /// # Errors
    /// When an element has no ratings.
    pub fn stability(&self, questions: &Questions) -> Figures {
        let sheet = self.sheet(questions, Links::AreaAlone)?;
        let mut figures = Vec::new();
        for setting in [NEAR, FAR] {
            let seen = self.second_sittings(questions, &sheet, &setting);
            let row = |name, (value, se), reference| Figure {
                name,
                setting: setting.name.to_owned(),
                form: "full",
                value,
                se: Some(se),
                reference,
            };
            figures.push(row(
                "own rank of a second sitting in the band",
                mean(&seen.own_in_band),
                "goal .75 to .85",
            ));
            figures.push(row(
                "second rank of the first 10 in their bands",
                mean(&seen.first_ten_in_band),
                "",
            ));
            figures.push(Figure {
                se: None,
                ..row("median width of the own band, places", (median(&seen.widths), 0.0), "")
            });
            figures.push(row(
                "marked as staying near the top, a worker",
                mean(&seen.marks),
                "goal at least .15",
            ));
            figures.push(row(
                "marked and in the first 20 of a second sitting",
                mean(&seen.kept),
                "goal at least .85",
            ));
        }
        Ok(figures)
    }

    fn second_sittings(&self, questions: &Questions, sheet: &Sheet, setting: &Setting) -> Seen {
        let mut rng = generator(self.seed, 80 + u64::from(*setting == FAR));
        let mut seen = Seen::default();
        for occupation in self.world.rated() {
            let worker = sheet.worker(*occupation, setting, &mut rng);
            let first = self.scorer.tally(&self.read(questions, sheet.sitting(&worker, setting, &mut rng)));
            let second = self.scorer.tally(&self.read(questions, sheet.sitting(&worker, setting, &mut rng)));
            let mut days = Days::new(&first);
            (0..DAYS).for_each(|_| days.draw(&self.scorer, &first));
            let mut second_rank = vec![0_u16; self.catalog.len()];
            for (at, place) in (1..).zip(ranked(second.scores())) {
                if let Some(rank) = second_rank.get_mut(place.occupation) {
                    *rank = at;
                }
            }
            let rank = |occupation: usize| second_rank.get(occupation).copied().unwrap_or(u16::MAX);
            let inside = |occupation: usize| {
                let band = days.band(occupation);
                band.map(|band| f64::from(u8::from((band.from..=band.to).contains(&rank(occupation)))))
            };
            seen.own_in_band.extend(inside(*occupation));
            seen.widths.extend(days.band(*occupation).map(|band| f64::from(band.to - band.from + 1)));
            let order = ranked(first.scores());
            seen.first_ten_in_band.extend(order.iter().take(10).filter_map(|place| inside(place.occupation)));
            let marked: Vec<usize> =
                (0..self.catalog.len()).filter(|occupation| days.stays_near_top(*occupation)).collect();
            seen.marks.push(marked.len() as f64);
            seen.kept.extend(marked.into_iter().map(|it| f64::from(u8::from(rank(it) <= 20))));
        }
        seen
    }
}
