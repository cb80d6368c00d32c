//! What the codes of a column are guessed to be from two columns before it.

use super::super::CatalogError;
use super::bytes::Cursor;

/// Weights and what is added to them count in sixteenths of a code.
const PARTS: i32 = 16;

/// A straight line through the codes of two columns.
#[derive(Clone, Copy, Default)]
pub struct Guess {
    /// The places of both columns and what each counts.
    from: [(u8, i8); 2],
    /// What is added.
    add: i16,
}

impl Guess {
    /// The line that fits a column best, through the two columns before it that tell most.
    pub fn fitted(before: &[Vec<u8>], own: &[u8]) -> Self {
        let centred_own = centred(own);
        let columns: Vec<Vec<f64>> = before.iter().map(|codes| centred(codes)).collect();
        let Some((first, x)) = most_telling(&columns, &centred_own) else { return Self::through(&[], own) };
        let alone = dot(x, &centred_own) / dot(x, x);
        let rest: Vec<f64> = centred_own.iter().zip(x).map(|(own, x)| own - alone * x).collect();
        let both = most_telling(&columns, &rest).and_then(|(second, y)| {
            let (xx, xy, yy) = (dot(x, x), dot(x, y), dot(y, y));
            let determinant = xx * yy - xy * xy;
            // Two columns that are all but one tell no more than one.
            if determinant <= 1e-6 * xx * yy {
                return None;
            }
            let (xo, yo) = (dot(x, &centred_own), dot(y, &centred_own));
            Some([(first, (xo * yy - yo * xy) / determinant), (second, (yo * xx - xo * xy) / determinant)])
        });
        let weights = both.unwrap_or([(first, alone), (first, 0.0)]);
        let parts: Vec<(u8, i8, &[u8])> = weights
            .iter()
            .filter_map(|(at, weight)| {
                let whole = (weight * f64::from(PARTS)).round().clamp(-127.0, 127.0) as i8;
                Some((u8::try_from(*at).ok()?, whole, before.get(*at)?.as_slice()))
            })
            .collect();
        Self::through(&parts, own)
    }

    /// With what is added chosen so that the mean comes out.
    fn through(parts: &[(u8, i8, &[u8])], own: &[u8]) -> Self {
        let sum = |codes: &[u8]| codes.iter().map(|code| i32::from(*code)).sum::<i32>();
        let told: i32 = parts.iter().map(|(_, weight, codes)| i32::from(*weight) * sum(codes)).sum();
        let mean = f64::from(sum(own) * PARTS - told) / own.len().max(1) as f64;
        let mut guess = Self { add: (mean + f64::from(PARTS) / 2.0).floor() as i16, ..Self::default() };
        for (place, (at, weight, _)) in guess.from.iter_mut().zip(parts) {
            *place = (*at, *weight);
        }
        guess
    }

    pub fn write(&self, body: &mut Vec<u8>) {
        for (at, weight) in self.from {
            body.extend([at, weight.to_le_bytes()[0]]);
        }
        body.extend(self.add.to_le_bytes());
    }

    /// What [`Guess::write`] wrote for a column that so many are before.
    pub fn read(body: &mut Cursor<'_>, before: usize) -> Result<Self, CatalogError> {
        let bytes = body.take(6).ok_or(CatalogError::Length)?;
        let [a, by_a, b, by_b, low, high] = *bytes else { return Err(CatalogError::Length) };
        let from = [(a, i8::from_le_bytes([by_a])), (b, i8::from_le_bytes([by_b]))];
        if from.iter().any(|(at, weight)| *weight != 0 && usize::from(*at) >= before) {
            return Err(CatalogError::Columns);
        }
        Ok(Self { from, add: i16::from_le_bytes([low, high]) })
    }

    /// The guessed codes, each below `count`.
    pub fn codes(self, before: &[Vec<u8>], occupations: usize, count: u8) -> impl Iterator<Item = u8> {
        let most = i32::from(count) - 1;
        let [(a, by_a), (b, by_b)] = self.from;
        let column = move |at: u8| before.get(usize::from(at)).map_or([].as_slice(), Vec::as_slice);
        let (a, b) = (column(a), column(b));
        (0..occupations).map(move |at| {
            let code = |codes: &[u8]| codes.get(at).map_or(0, |code| i32::from(*code));
            let told = i32::from(by_a) * code(a) + i32::from(by_b) * code(b) + i32::from(self.add);
            u8::try_from(told.div_euclid(PARTS).clamp(0, most)).unwrap_or(0)
        })
    }
}

/// The column that goes with these values most closely, and its place.
fn most_telling<'a>(columns: &'a [Vec<f64>], values: &[f64]) -> Option<(usize, &'a [f64])> {
    let mut best = None;
    let mut most = 1e-9;
    for (at, column) in columns.iter().enumerate() {
        let told = dot(column, values);
        let told = told * told / dot(column, column).max(1e-9);
        if told > most {
            most = told;
            best = Some((at, column.as_slice()));
        }
    }
    best
}

fn centred(codes: &[u8]) -> Vec<f64> {
    let mean = codes.iter().map(|code| f64::from(*code)).sum::<f64>() / codes.len().max(1) as f64;
    codes.iter().map(|code| f64::from(*code) - mean).collect()
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_follows_from_two_columns_is_guessed() {
        let a: Vec<u8> = (0..60).map(|at| at % 5).collect();
        let b: Vec<u8> = (0..60_u32).map(|at| (at * 7 % 11) as u8).collect();
        let own: Vec<u8> = a.iter().zip(&b).map(|(a, b)| 2 * a + b / 2).collect();
        let before = [b, vec![3; 60], a];
        let guess = Guess::fitted(&before, &own);
        let off = guess.codes(&before, 60, 16).zip(&own).map(|(guessed, own)| guessed.abs_diff(*own));
        assert!(off.max() <= Some(1));
    }

    #[test]
    fn a_column_that_comes_later_is_no_guess() {
        let bytes = [1, 3, 0, 0, 8, 0];
        assert!(Guess::read(&mut Cursor::new(&bytes), 2).is_ok());
        assert_eq!(Guess::read(&mut Cursor::new(&bytes), 1).err(), Some(CatalogError::Columns));
        assert_eq!(Guess::read(&mut Cursor::new(&bytes[1..]), 2).err(), Some(CatalogError::Length));
    }
}
