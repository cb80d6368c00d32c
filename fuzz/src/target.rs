//! One thing that reads from outside.

use std::sync::LazyLock;

use peak_alloc::PeakAlloc;

use crate::world::WORLD;

/// Counts what is allocated, so that a short input that takes much memory is noticed.
#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// A reader of something from outside, and what has to hold of it.
#[derive(Clone, Copy)]
pub struct Target {
    /// Its name, which is that of its fuzzer and of the folder of its corpus.
    pub name: &'static str,
    /// Bytes of the longest input that is tried.
    pub longest: usize,
    /// Bytes that may be allocated at a time while an input is read.
    pub memory: usize,
    /// Changed inputs that each run of the tests tries, as many as half a second or so allows.
    pub changed: usize,
    /// Reads an input; panics when something does not hold.
    pub check: fn(&[u8]),
    /// What to begin with: things as they really are.
    pub seeds: fn() -> Vec<Vec<u8>>,
}

impl Target {
    /// Holds an input to everything, memory too.
    ///
    /// # Panics
    /// When something does not hold.
    pub fn hold(&self, input: &[u8]) {
        LazyLock::force(&WORLD);
        let before = MEMORY.current_usage();
        MEMORY.reset_peak_usage();
        (self.check)(input);
        let most = MEMORY.peak_usage().saturating_sub(before);
        assert!(most <= self.memory, "{most} bytes were allocated for an input of {}", input.len());
    }
}

/// Any bytes as the text that a browser makes of them.
pub fn text(input: &[u8]) -> String {
    String::from_utf8_lossy(input).into_owned()
}
