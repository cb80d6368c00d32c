//! How far two occupations are from each other: what they ask for, and how they are classified.

use std::collections::{BTreeMap, BTreeSet};

use bearings::onet::{Domain, Scale, SocCode};

use super::folder::Folder;
use super::matrix::Matrix;
use super::occupations::Listed;
use super::ratings;
use super::refusal::Refusal;
use super::related;
use super::roster::Roster;

/// What the distance compares; the three blocks weigh the same.
const BLOCKS: [(Domain, Scale); 3] = [
    (Domain::Interests, Scale::OccupationalInterest),
    (Domain::Knowledge, Scale::Importance),
    (Domain::Abilities, Scale::Level),
];

/// How much nearer two occupations of one SOC broad occupation are.
const SAME_BROAD_OCCUPATION: f64 = 0.15;

/// How much nearer two occupations are when O*NET calls one a primary related one of the other. Without it
/// veterinarians would stand among surgeons, whose ratings are much like theirs.
const RELATED: f64 = 0.15;

/// How much further apart two occupations are for each job zone between them.
const JOB_ZONE: f64 = 0.1;

/// What is known of one occupation.
struct Profile {
    /// Ratings in standard deviations from the mean of all occupations, block by block.
    blocks: Vec<Vec<f64>>,
    job_zone: f64,
    /// Its primary related occupations.
    related: BTreeSet<SocCode>,
}

/// What is known of all.
pub struct Profiles(BTreeMap<SocCode, Profile>);

impl Profiles {
    /// Reads and standardises the tables.
    pub fn read(tables: &Folder, roster: &Roster, listed: &[Listed]) -> Result<Self, Refusal> {
        let blocks: Vec<BTreeMap<SocCode, Vec<f64>>> = BLOCKS
            .into_iter()
            .map(|(domain, scale)| Ok(standardised(&ratings::read(tables, roster, domain, scale)?)))
            .collect::<Result<_, Refusal>>()?;
        let related = related::read(tables, roster)?;
        let profile = |it: &Listed| Profile {
            blocks: blocks.iter().filter_map(|block| block.get(&it.code).cloned()).collect(),
            job_zone: f64::from(it.job_zone),
            related: related
                .get(&it.code)
                .into_iter()
                .flat_map(|[nearest, near, _]| nearest.iter().chain(near).copied())
                .collect(),
        };
        Ok(Self(listed.iter().map(|it| (it.code, profile(it))).collect()))
    }

    /// The root mean square difference in standard deviations, then less for those that are classified or
    /// related together and more for other job zones; never below 0.
    pub fn distance(&self, one: SocCode, other: SocCode) -> f64 {
        let (Some(a), Some(b)) = (self.0.get(&one), self.0.get(&other)) else { return f64::INFINITY };
        let squares: Vec<f64> = a.blocks.iter().zip(&b.blocks).map(|(a, b)| mean_square(a, b)).collect();
        let mut distance = mean(&squares).sqrt() + JOB_ZONE * (a.job_zone - b.job_zone).abs();
        if broad_occupation(one) == broad_occupation(other) {
            distance -= SAME_BROAD_OCCUPATION;
        }
        if a.related.contains(&other) || b.related.contains(&one) {
            distance -= RELATED;
        }
        distance.max(0.0)
    }
}

/// The first five digits, `29-207` for `29-2072.00`.
const fn broad_occupation(code: SocCode) -> u32 {
    code.digits() / 1000
}

/// Each rating less its column's mean, over its column's standard deviation; 0 where all are the same.
fn standardised(matrix: &Matrix) -> BTreeMap<SocCode, Vec<f64>> {
    let mut rows: BTreeMap<SocCode, Vec<f64>> = BTreeMap::new();
    for at in 0..matrix.elements.len() {
        let column: Vec<f64> = matrix.column(at).map(|(_, rating)| f64::from(rating)).collect();
        let middle = mean(&column);
        let deviation = mean_square(&column, &vec![middle; column.len()]).sqrt();
        for ((code, _), rating) in matrix.column(at).zip(column) {
            let off = if deviation > 0.0 { (rating - middle) / deviation } else { 0.0 };
            rows.entry(code).or_default().push(off);
        }
    }
    rows
}

fn mean_square(a: &[f64], b: &[f64]) -> f64 {
    let squares: Vec<f64> = a.iter().zip(b).map(|(a, b)| (a - b) * (a - b)).collect();
    mean(&squares)
}

#[expect(clippy::cast_precision_loss, reason = "lengths here are far below 2^53")]
fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len().max(1) as f64
}
