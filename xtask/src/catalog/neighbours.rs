//! The nearest rated occupations of one that is not rated, and their mean.

use std::collections::BTreeMap;

use bearings::onet::SocCode;

use super::decimal;
use super::matrix::Matrix;
use super::refusal::Refusal;
use super::related::Related;

/// As many neighbours as a mean takes.
const COUNT: usize = 5;

/// Up to five related occupations with ratings, nearest tier first, else all of the minor group.
pub fn nearest(
    code: SocCode,
    related: &Related,
    rated: &BTreeMap<SocCode, Vec<u16>>,
) -> Result<Vec<SocCode>, Refusal> {
    let near: Vec<SocCode> = related.of(code).filter(|code| rated.contains_key(code)).take(COUNT).collect();
    if !near.is_empty() {
        return Ok(near);
    }
    let group = minor_group(code);
    let group: Vec<SocCode> = rated.keys().copied().filter(|it| minor_group(*it) == group).collect();
    if group.is_empty() {
        let problem = format!("{code} is not rated and has no rated occupation near it to estimate from");
        return Err(Refusal::file("onet/related.csv", problem));
    }
    Ok(group)
}

/// The mean rating of each element over these occupations, halves up.
pub fn mean(matrix: &Matrix, codes: &[SocCode]) -> Option<Vec<u16>> {
    let count = i128::try_from(codes.len()).ok()?;
    (0..matrix.elements.len())
        .map(|at| {
            let sum: i128 = codes
                .iter()
                .map(|code| matrix.rows.get(code)?.get(at).map(|it| i128::from(*it)))
                .sum::<Option<_>>()?;
            u16::try_from(decimal::divide(sum, count)?).ok()
        })
        .collect()
}

/// The first three digits, `29-2` for `29-2072.00`.
const fn minor_group(code: SocCode) -> u32 {
    code.digits() / 100_000
}
