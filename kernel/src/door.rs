//! What the app calls: it prepares memory once and then has sums added up there.
//!
//! From the address that `prepare` hands back stand a [`Part`] for each dimension, then the sums of as many times
//! thirty-two occupations as there are begun, then the codes as [`add_up`] takes them.

use core::arch::wasm32::{memory_grow, v128};
use core::sync::atomic::{AtomicUsize, Ordering};

use crate::{Part, add_up};

const PAGE: usize = 65_536;

/// Where the memory for these begins, how many dimensions there are, and how many rows of thirty-two occupations.
static BASE: AtomicUsize = AtomicUsize::new(0);
static DIMENSIONS: AtomicUsize = AtomicUsize::new(0);
static ROWS: AtomicUsize = AtomicUsize::new(0);

type Sums = [[i32; 8]; 4];
type Codes = [[u8; 16]; 2];

/// Makes room for so many dimensions and occupations; the address of the room, or 0 when there is none to be had.
#[unsafe(no_mangle)]
pub extern "C" fn prepare(dimensions: usize, occupations: usize) -> usize {
    let rows = occupations.div_ceil(32);
    let bytes =
        dimensions * size_of::<Part>() + rows * size_of::<Sums>() + dimensions * rows * size_of::<Codes>();
    let page = memory_grow(0, bytes.div_ceil(PAGE));
    if page == usize::MAX {
        return 0;
    }
    BASE.store(page * PAGE, Ordering::Relaxed);
    DIMENSIONS.store(dimensions, Ordering::Relaxed);
    ROWS.store(rows, Ordering::Relaxed);
    page * PAGE
}

/// Adds up the first so many parts.
#[unsafe(no_mangle)]
pub extern "C" fn sum(parts: usize) {
    let (base, rows) = (BASE.load(Ordering::Relaxed), ROWS.load(Ordering::Relaxed));
    let dimensions = DIMENSIONS.load(Ordering::Relaxed);
    if base == 0 || parts > dimensions {
        return;
    }
    let sums = base + dimensions * size_of::<Part>();
    let codes = sums + rows * size_of::<Sums>();
    // SAFETY: `prepare` made this room, of which nobody else has a reference; numbers are at multiples of four.
    let (parts, sums, codes) = unsafe {
        (
            core::slice::from_raw_parts(base as *const Part, parts),
            core::slice::from_raw_parts_mut(sums as *mut Sums, rows),
            core::slice::from_raw_parts(codes as *const Codes, dimensions * rows),
        )
    };
    add_up::<v128>(codes, parts, sums);
}
