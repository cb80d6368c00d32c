//! Related occupations and families in the packed file, written as distances to the occupation itself.
//!
//! Related ones stand near each other in the list, so the step from one to the next is a small number.

use super::super::CatalogError;
use super::super::related::Related;
use super::bytes::{Cursor, put_folded, put_varint};

/// Both tiers, each as counts and steps.
pub fn write_related(body: &mut Vec<u8>, related: &[Related]) {
    for tier in [0, 1] {
        let lists: Vec<Around> = related
            .iter()
            .zip(0..)
            .map(|(related, own)| Around::new(own, related.tiers().get(tier).copied().unwrap_or_default()))
            .collect();
        body.extend(lists.iter().map(|list| byte(list.below.len() + list.above.len())));
        body.extend(lists.iter().map(|list| byte(list.below.len())));
        for step in lists.iter().flat_map(|list| list.below.iter().chain(&list.above)) {
            put_varint(body, *step);
        }
    }
}

/// What [`write_related`] wrote.
pub fn read_related(body: &mut Cursor<'_>, count: usize) -> Result<Vec<Related>, CatalogError> {
    let nearest = read_tier(body, count)?;
    let near = read_tier(body, count)?;
    Ok(nearest.into_iter().zip(near).map(|(nearest, near)| Related::new(nearest, near)).collect())
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

/// The steps from an occupation down the list and up the list, none of them 0 places far.
struct Around {
    below: Vec<u32>,
    above: Vec<u32>,
}

impl Around {
    /// The steps to these places, which ascend.
    fn new(own: u32, places: &[u16]) -> Self {
        let (mut down, mut up) = (own, own);
        let mut list = Self { below: Vec::new(), above: Vec::new() };
        for place in places.iter().rev().map(|&place| u32::from(place)).filter(|&place| place < own) {
            list.below.push(down - place - 1);
            down = place;
        }
        for place in places.iter().map(|&place| u32::from(place)).filter(|&place| place > own) {
            list.above.push(place - up - 1);
            up = place;
        }
        list
    }
}

fn read_tier(body: &mut Cursor<'_>, count: usize) -> Result<Vec<Vec<u16>>, CatalogError> {
    let totals = body.take(count).ok_or(CatalogError::Length)?;
    let below = body.take(count).ok_or(CatalogError::Length)?;
    (0_u32..)
        .zip(totals.iter().zip(below))
        .map(|(own, (&total, &below))| {
            let (mut down, mut up) = (own, own);
            (0..total)
                .map(|at| {
                    let step = body.varint().ok_or(CatalogError::Length)?;
                    let step = step.checked_add(1).ok_or(CatalogError::Related)?;
                    let place = if at < below { &mut down } else { &mut up };
                    let next = if at < below { place.checked_sub(step) } else { place.checked_add(step) };
                    *place = next.ok_or(CatalogError::Related)?;
                    u16::try_from(*place).map_err(|_| CatalogError::Related)
                })
                .collect()
        })
        .collect()
}

/// A count as it stands in the file; O*NET names ten at most.
fn byte(count: usize) -> u8 {
    u8::try_from(count).unwrap_or(u8::MAX)
}
