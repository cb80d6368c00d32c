//! Lanes of WebAssembly's SIMD.

use core::arch::wasm32::{
    i8x16_shuffle, i8x16_sub, i8x16_swizzle, i16x8_add, i32x4_add, i32x4_extend_high_i16x8,
    i32x4_extend_low_i16x8, u8x16_splat, u64x2, v128, v128_load, v128_or, v128_store,
};

use crate::Lanes;

impl Lanes for v128 {
    const ZERO: Self = u64x2(0, 0);

    fn load(bytes: &[u8; 16]) -> Self {
        // SAFETY: sixteen bytes are there, and any address will do.
        unsafe { v128_load(bytes.as_ptr().cast()) }
    }

    fn look_up(self, [first, others]: [Self; 2]) -> Self {
        // A place that a table has not is read as 0, below the first one, too.
        v128_or(i8x16_swizzle(first, self), i8x16_swizzle(others, i8x16_sub(self, u8x16_splat(16))))
    }

    fn zip(low: Self, high: Self) -> [Self; 2] {
        [
            i8x16_shuffle::<0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23>(low, high),
            i8x16_shuffle::<8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31>(low, high),
        ]
    }

    fn plus(self, other: Self) -> Self {
        i16x8_add(self, other)
    }

    fn add_to(self, sums: &mut [i32; 8]) {
        let place: *mut v128 = sums.as_mut_ptr().cast();
        // SAFETY: eight numbers of four bytes are there, twice sixteen bytes, and any address will do.
        unsafe {
            v128_store(place, i32x4_add(v128_load(place), i32x4_extend_low_i16x8(self)));
            let place = place.add(1);
            v128_store(place, i32x4_add(v128_load(place), i32x4_extend_high_i16x8(self)));
        }
    }
}
