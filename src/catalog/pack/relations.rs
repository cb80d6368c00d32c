//! Related occupations and families in the packed file, written as distances to the occupation itself.
//!
//! Related ones stand near each other in the list, so the step from one to the next is a small number; more than half
//! name each other, so a pair is written once, with who names whom.

use super::super::CatalogError;
use super::super::related::Related;
use super::bytes::{Cursor, put_folded, put_varint};

/// Who of a pair names the other.
const BOTH: u32 = 0;
const FIRST: u32 = 1;
const SECOND: u32 = 2;
const KINDS: u32 = 3;

/// For each occupation how many further down the list it has to do with; then the steps to them.
pub fn write_related(body: &mut Vec<u8>, related: &[Related]) {
    let names =
        |of: usize, other: u16| related.get(of).is_some_and(|it| it.all().binary_search(&other).is_ok());
    let mut steps = Vec::new();
    for (at, own) in (0..related.len()).zip(0_u16..) {
        let mut pairs = 0;
        let mut before = own;
        for (further, other) in (at + 1..related.len()).zip(own.saturating_add(1)..) {
            let kind = match (names(at, other), names(further, own)) {
                (true, true) => BOTH,
                (true, false) => FIRST,
                (false, true) => SECOND,
                (false, false) => continue,
            };
            put_varint(&mut steps, u32::from(other - before - 1) * KINDS + kind);
            before = other;
            pairs += 1;
        }
        put_varint(body, pairs);
    }
    body.append(&mut steps);
}

/// What [`write_related`] wrote.
pub fn read_related(body: &mut Cursor<'_>, count: usize) -> Result<Vec<Related>, CatalogError> {
    let pairs: Vec<u32> =
        (0..count).map(|_| body.varint().ok_or(CatalogError::Length)).collect::<Result<_, _>>()?;
    let mut related = vec![Vec::new(); count];
    for (own, pairs) in (0_u32..).zip(pairs) {
        let mut before = own;
        for _ in 0..pairs {
            let step = body.varint().ok_or(CatalogError::Length)?;
            let other = before.checked_add(step / KINDS + 1).ok_or(CatalogError::Related)?;
            if step % KINDS != SECOND {
                name(&mut related, own, other)?;
            }
            if step % KINDS != FIRST {
                name(&mut related, other, own)?;
            }
            before = other;
        }
    }
    Ok(related.into_iter().map(Related::new).collect())
}

fn name(related: &mut [Vec<u16>], of: u32, other: u32) -> Result<(), CatalogError> {
    let own = usize::try_from(of).ok().and_then(|of| related.get_mut(of)).ok_or(CatalogError::Related)?;
    own.push(u16::try_from(other).map_err(|_| CatalogError::Related)?);
    Ok(())
}

/// How far each occupation's family stands from it.
pub fn write_families(body: &mut Vec<u8>, families: &[u16]) {
    families.iter().zip(0..).for_each(|(&family, own): (_, i32)| put_folded(body, i32::from(family) - own));
}

/// What [`write_families`] wrote.
pub fn read_families(body: &mut Cursor<'_>, count: usize) -> Result<Vec<u16>, CatalogError> {
    (0_i32..)
        .take(count)
        .map(|own| {
            let distance = body.folded().ok_or(CatalogError::Length)?;
            let family = own.checked_add(distance).and_then(|family| u16::try_from(family).ok());
            family.ok_or(CatalogError::Families)
        })
        .collect()
}
