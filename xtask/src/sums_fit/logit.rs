//! A conditional logit: how likely is each occupation to be this person's?
//!
//! An occupation's score is person x weights x features, plus a part that is the same for everybody: how common an
//! interest profile is among targets, by its interests and their squares. That part is fitted too, so that the
//! weights need not stand in for it, and left out of the ranking, which would else name the same careers to all.
//! The ridge pulls the weights towards the plain rule. The likelihood has one top; Newton's method finds it.

use super::matrix::{Matrix, Triangle, dot};

/// Weight of an area on itself in the plain rule that the ridge pulls to: about what the fit gives it.
const PLAIN: f64 = 0.3;
/// More steps than it ever takes.
const STEPS: usize = 50;
const NEAR_ENOUGH: f64 = 1e-9;
const INTERESTS: usize = 6;

/// A person: six values, and the occupations that were the target.
pub struct Case<'a> {
    pub person: [f64; 6],
    pub targets: &'a [usize],
}

/// The occupations and what is fitted for them.
pub struct Logit {
    /// One row an occupation: its features, then the squares of its interests.
    rows: Matrix,
    width: usize,
    features: usize,
    /// What each parameter multiplies: a value of the person (the seventh is 1) and a cell of the row.
    parameters: Vec<(usize, usize)>,
    ridge: f64,
}

/// Log-likelihood with its slope and curvature.
struct Surface {
    height: f64,
    slope: Vec<f64>,
    curvature: Matrix,
}

impl Logit {
    /// Features: one row an occupation, six interests first.
    pub fn new(features: &[Vec<f64>], ridge: f64) -> Self {
        let count = features.first().map_or(0, Vec::len);
        let width = count + INTERESTS;
        let mut rows = Matrix::zeros(features.len(), width);
        for (row, values) in rows.rows_mut().zip(features) {
            let squares = values.iter().take(INTERESTS).map(|value| value * value);
            row.iter_mut().zip(values.iter().copied().chain(squares)).for_each(|(cell, value)| *cell = value);
        }
        let weights = (0..count).flat_map(|feature| (0..6).map(move |area| (area, feature)));
        let common = (0..INTERESTS).chain(count..width).map(|cell| (6, cell));
        Self { rows, width, features: count, parameters: weights.chain(common).collect(), ridge }
    }

    /// The weights at the top: one row a feature, one cell an area.
    ///
    /// # Errors
    /// When no top is found.
    pub fn fit(&self, cases: &[Case]) -> Result<Vec<[f64; 6]>, String> {
        let mut at: Vec<f64> = self.parameters.iter().map(|parameter| self.plain(*parameter)).collect();
        let mut here = self.surface(cases, &at);
        for _ in 0..STEPS {
            let solver = Triangle::of(&here.curvature).ok_or("the fit has no one solution")?;
            let mut step = solver.solve(&here.slope);
            loop {
                let there: Vec<f64> = at.iter().zip(&step).map(|(at, step)| at + step).collect();
                let surface = self.surface(cases, &there);
                let small = step.iter().all(|step| step.abs() < NEAR_ENOUGH);
                if surface.height >= here.height || small {
                    (at, here) = (there, surface);
                    break;
                }
                step.iter_mut().for_each(|step| *step /= 2.0);
            }
            if step.iter().all(|step| step.abs() < NEAR_ENOUGH) {
                return Ok(self.weights(&at));
            }
        }
        Err("the fit did not settle".to_owned())
    }

    fn plain(&self, (area, feature): (usize, usize)) -> f64 {
        if area == feature && area < INTERESTS { PLAIN } else { 0.0 }
    }

    fn weights(&self, at: &[f64]) -> Vec<[f64; 6]> {
        let mut weights = vec![[0.0; 6]; self.features];
        for ((area, feature), value) in self.parameters.iter().zip(at) {
            if let Some(cell) = weights.get_mut(*feature).and_then(|row| row.get_mut(*area)) {
                *cell = *value;
            }
        }
        weights
    }

    fn surface(&self, cases: &[Case], at: &[f64]) -> Surface {
        let size = self.parameters.len();
        let mut surface =
            Surface { height: 0.0, slope: vec![0.0; size], curvature: Matrix::zeros(size, size) };
        let mut second = Matrix::zeros(self.width, self.width);
        for case in cases {
            self.add(case, at, &mut second, &mut surface);
        }
        let count = cases.len() as f64;
        surface.height /= count;
        surface.slope.iter_mut().for_each(|slope| *slope /= count);
        for (place, row) in surface.curvature.rows_mut().enumerate() {
            let ridge = self.parameters.get(place).map_or(0.0, |it| self.pull(*it));
            for (column, cell) in row.iter_mut().enumerate() {
                *cell = *cell / count + if column == place { ridge } else { 0.0 };
            }
        }
        for ((parameter, value), slope) in self.parameters.iter().zip(at).zip(&mut surface.slope) {
            let away = value - self.plain(*parameter);
            surface.height -= self.pull(*parameter) * away * away / 2.0;
            *slope -= self.pull(*parameter) * away;
        }
        surface
    }

    /// The ridge, which leaves the part that is the same for everybody alone.
    const fn pull(&self, (area, _): (usize, usize)) -> f64 {
        if area < INTERESTS { self.ridge } else { 0.0 }
    }

    /// Adds one person's part.
    fn add(&self, case: &Case, at: &[f64], second: &mut Matrix, surface: &mut Surface) {
        let [r, i, a, s, e, c] = case.person;
        let person = [r, i, a, s, e, c, 1.0];
        let value = |area: usize| person.get(area).copied().unwrap_or(0.0);
        let mut slopes = vec![0.0; self.width];
        for ((area, feature), weight) in self.parameters.iter().zip(at) {
            if let Some(slope) = slopes.get_mut(*feature) {
                *slope += weight * value(*area);
            }
        }
        let scores: Vec<f64> = self.rows.rows().map(|row| dot(row, &slopes)).collect();
        let top = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let total: f64 = scores.iter().map(|score| (score - top).exp()).sum();
        let mut mean = vec![0.0; self.width];
        second.clear();
        for (row, score) in self.rows.rows().zip(&scores) {
            let chance = (score - top).exp() / total;
            mean.iter_mut().zip(row).for_each(|(mean, cell)| *mean += chance * cell);
            second.add_square(chance, row);
        }
        let mut seen = vec![0.0; self.width];
        for target in case.targets {
            let share = 1.0 / case.targets.len() as f64;
            seen.iter_mut().zip(self.rows.row(*target)).for_each(|(seen, cell)| *seen += share * cell);
        }
        surface.height += dot(&seen, &slopes) - top - total.ln();
        second.add_square(-1.0, &mean);
        for (((area, feature), slope), row) in
            self.parameters.iter().zip(&mut surface.slope).zip(surface.curvature.rows_mut())
        {
            let at = |cells: &[f64]| cells.get(*feature).copied().unwrap_or(0.0);
            *slope += value(*area) * (at(&seen) - at(&mean));
            let spread = second.row(*feature);
            for (cell, (other, column)) in row.iter_mut().zip(&self.parameters) {
                *cell += value(*area) * value(*other) * spread.get(*column).copied().unwrap_or(0.0);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers that look random, from -1 to 1.
    fn numbers(start: u64) -> impl FnMut() -> f64 {
        let mut state = start;
        move || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as f64 / f64::from(1_u32 << 30) - 1.0
        }
    }

    #[test]
    fn slopes_are_those_of_the_surface_and_the_ridge_pulls_to_the_plain_rule() {
        let mut next = numbers(1);
        let features: Vec<Vec<f64>> = (0..40).map(|_| (0..7).map(|_| next()).collect()).collect();
        let targets: Vec<Vec<usize>> = (0..60).map(|at| vec![at % 40, (at * 7 + 3) % 40]).collect();
        let cases: Vec<Case> =
            targets.iter().map(|targets| Case { person: [(); 6].map(|()| next()), targets }).collect();

        let free = Logit::new(&features, 0.1);
        let weights = free.fit(&cases).expect("one top");
        let strict = Logit::new(&features, 1e9).fit(&cases).expect("one top");
        let distance = |weights: &[[f64; 6]]| -> f64 {
            let plain = |area, feature| if area == feature { PLAIN } else { 0.0 };
            let cells = weights.iter().enumerate().flat_map(|(feature, row)| {
                row.iter().enumerate().map(move |(area, weight)| (weight - plain(area, feature)).abs())
            });
            cells.fold(0.0, f64::max)
        };
        assert!(distance(&weights) > 0.05 && distance(&strict) < 1e-6);

        let start: Vec<f64> = free.parameters.iter().map(|it| free.plain(*it)).collect();
        let surface = free.surface(&cases, &start);
        for (at, slope) in surface.slope.iter().enumerate() {
            let mut moved = start.clone();
            moved[at] += 1e-6;
            let risen = (free.surface(&cases, &moved).height - surface.height) / 1e-6;
            assert!((risen - slope).abs() < 1e-5, "{at}: {risen}, {slope}");
        }
    }
}
