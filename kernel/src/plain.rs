//! The sum over dimensions, one occupation after another, for machines without SIMD.

use crate::CODES;

/// Adds what is said for each code to each occupation's sum, dimension by dimension.
///
/// Eight at a time, so that a sum is fetched and put back once for eight additions.
pub fn add_each(parts: &[(&[u8], &[i16; CODES])], sums: &mut [i32]) {
    let (eights, rest) = parts.as_chunks::<8>();
    for [a, b, c, d, e, f, g, h] in eights {
        let first = a.0.iter().zip(b.0).zip(c.0).zip(d.0);
        let second = e.0.iter().zip(f.0).zip(g.0).zip(h.0);
        for ((sum, (((of_a, of_b), of_c), of_d)), (((of_e, of_f), of_g), of_h)) in
            sums.iter_mut().zip(first).zip(second)
        {
            let half = at(a.1, *of_a) + at(b.1, *of_b) + at(c.1, *of_c) + at(d.1, *of_d);
            *sum += half + at(e.1, *of_e) + at(f.1, *of_f) + at(g.1, *of_g) + at(h.1, *of_h);
        }
    }
    for (codes, says) in rest {
        sums.iter_mut().zip(*codes).for_each(|(sum, code)| *sum += at(says, *code));
    }
}

/// What is said for a code.
fn at(says: &[i16; CODES], code: u8) -> i32 {
    // A code is below thirty-two; where the compiler sees it, nothing has to be held against an end.
    says.get(usize::from(code) % CODES).map_or(0, |says| i32::from(*says))
}
