//! Random changes of inputs, the same ones at each run.

use rand::RngExt;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

/// What readers take for something else than letters.
const TELLING: [&[u8]; 22] = [
    b"0",
    b"-1",
    b"4294967295",
    b"4294967296",
    b"1e400",
    b"null",
    b"\"",
    b"\\u0000",
    b"[",
    b"{",
    b"}",
    b",",
    b"/",
    b"#",
    b"\n",
    b"\r\n",
    b"\t",
    b" ",
    b"\0",
    b"\xff\xff\xff\xff",
    b"\xef\xbb\xbf",
    "ñ".as_bytes(),
];

/// The most changes that an input gets.
const MOST_CHANGES: usize = 4;

/// Inputs without end.
pub struct Changes<'a> {
    rng: ChaCha8Rng,
    inputs: &'a [Vec<u8>],
    longest: usize,
}

impl<'a> Changes<'a> {
    /// Changes of these inputs, none longer than this.
    pub fn new(inputs: &'a [Vec<u8>], longest: usize) -> Self {
        Self { rng: ChaCha8Rng::seed_from_u64(1), inputs, longest }
    }

    /// The next one.
    pub fn next(&mut self) -> Vec<u8> {
        let mut input = self.any();
        for _ in 0..self.rng.random_range(1..=MOST_CHANGES) {
            self.change(&mut input);
        }
        input.truncate(self.longest);
        input
    }

    fn any(&mut self) -> Vec<u8> {
        let at = self.rng.random_range(0..self.inputs.len());
        self.inputs.get(at).cloned().unwrap_or_default()
    }

    fn change(&mut self, input: &mut Vec<u8>) {
        let (from, to) = self.range(input.len());
        match self.rng.random_range(0..6) {
            0 => drop(input.drain(from..to)),
            1 => {
                let piece: Vec<u8> = input.drain(from..to).collect();
                let at = self.rng.random_range(0..=input.len());
                drop(input.splice(at..at, piece.iter().chain(&piece).copied()));
            }
            2 => {
                let telling = TELLING[self.rng.random_range(0..TELLING.len())];
                drop(input.splice(from..to.min(from + 1), telling.iter().copied()));
            }
            3 => {
                let other = self.any();
                let (start, end) = self.range(other.len());
                drop(input.splice(from..to, other[start..end].iter().copied()));
            }
            4 => input
                .iter_mut()
                .take(from + 1)
                .skip(from)
                .for_each(|byte| *byte ^= 1 << self.rng.random_range(0..8)),
            _ => input.iter_mut().take(from + 1).skip(from).for_each(|byte| *byte = self.rng.random()),
        }
    }

    /// A piece of something so long.
    fn range(&mut self, length: usize) -> (usize, usize) {
        let (one, other) = (self.rng.random_range(0..=length), self.rng.random_range(0..=length));
        (one.min(other), one.max(other))
    }
}
