//! The sum over dimensions, thirty-two occupations at a time.

use crate::runs::runs;
use crate::{CODES, Lanes};

/// What is said on one dimension.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct Part {
    /// The dimension's place.
    pub place: u32,
    /// What is said for each code.
    pub says: [i16; CODES],
}

impl Part {
    /// The farthest from 0 that anything said is.
    pub(crate) fn bound(&self) -> i32 {
        self.says.iter().map(|says| i32::from(*says).abs()).max().unwrap_or(0)
    }

    /// What is said as tables of sixteen bytes: the low ones of the first codes and of the others, then the high ones.
    fn tables<L: Lanes>(&self) -> [[L; 2]; 2] {
        let (halves, _) = self.says.as_chunks::<16>();
        [0, 1].map(|byte| {
            let of = |half: &[i16; 16]| half.map(|says| says.to_le_bytes().get(byte).copied().unwrap_or(0));
            let mut tables = [L::ZERO; 2];
            tables.iter_mut().zip(halves).for_each(|(table, half)| *table = L::load(&of(half)));
            tables
        })
    }
}

/// Fills in the sums of thirty-two occupations a row.
///
/// `codes` has for each dimension as many times thirty-two bytes, a code each. A part whose dimension is not there says
/// nothing.
pub fn add_up<L: Lanes>(codes: &[[[u8; 16]; 2]], parts: &[Part], sums: &mut [[[i32; 8]; 4]]) {
    sums.fill([[0; 8]; 4]);
    for run in runs(parts) {
        let mut rows = [([[L::ZERO; 2]; 2], [].as_slice()); 8];
        let mut held = 0;
        for (row, part) in rows.iter_mut().zip(run) {
            let from = part.place as usize * sums.len();
            *row = (part.tables(), codes.get(from..from + sums.len()).unwrap_or_default());
            held += 1;
        }
        let rows = rows.get(..held).unwrap_or_default();
        for (at, sums) in sums.iter_mut().enumerate() {
            let mut run = [L::ZERO; 4];
            for ([low, high], row) in rows {
                let Some([first, second]) = row.get(at) else { continue };
                let (first, second) = (L::load(first), L::load(second));
                let [a, b] = L::zip(first.look_up(*low), first.look_up(*high));
                let [c, d] = L::zip(second.look_up(*low), second.look_up(*high));
                let [of_a, of_b, of_c, of_d] = run;
                run = [of_a.plus(a), of_b.plus(b), of_c.plus(c), of_d.plus(d)];
            }
            run.iter().zip(sums).for_each(|(run, sums)| run.add_to(sums));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::Random;
    use crate::{Bytes, add_each};

    #[test]
    fn the_sums_are_the_plain_ones() {
        let mut random = Random(1);
        let (dimensions, blocks) = (12, 5);
        let mut code = || random.next() as u8 % CODES as u8;
        let codes: Vec<[[u8; 16]; 2]> = (0..dimensions * blocks)
            .map(|_| std::array::from_fn(|_| std::array::from_fn(|_| code())))
            .collect();
        for count in [0, 1, 7, 8, 9, 40] {
            for wide in [200, 4_000, 65_535] {
                let parts: Vec<Part> = (0..count)
                    .map(|_| Part {
                        place: random.next() % dimensions as u32,
                        says: std::array::from_fn(|_| (random.next() % wide) as i32 as i16),
                    })
                    .collect();
                let mut sums = vec![[[7; 8]; 4]; blocks];
                add_up::<Bytes>(&codes, &parts, &mut sums);
                let row = |part: &Part| codes[part.place as usize * blocks..][..blocks].as_flattened();
                let plain: Vec<(&[u8], &[i16; CODES])> =
                    parts.iter().map(|part| (row(part).as_flattened(), &part.says)).collect();
                let mut expected = vec![0; blocks * 32];
                add_each(&plain, &mut expected);
                assert_eq!(sums.as_flattened().as_flattened(), expected, "{count} parts within {wide}");
            }
        }
    }
}
