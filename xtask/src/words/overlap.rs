//! What two careers' texts have in common.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use bearings::catalog::elements;
use bearings::onet::SocCode;

use super::Titled;
use super::readability::{sentences, words};
use super::rules::whole;

const RUN: usize = 5;

/// Two careers and the share of the shorter one's five-word runs that stand in the other, too.
pub struct Pair {
    /// One.
    pub a: SocCode,
    /// The other.
    pub b: SocCode,
    /// 0 to 1.
    pub share: f64,
}

/// Pairs with anything in common, the most alike first; words of titles and elements are masked.
pub fn shares(careers: &[Titled]) -> Vec<Pair> {
    let names: HashSet<String> =
        elements::all().iter().flat_map(|element| words(element.name)).map(str::to_lowercase).collect();
    let runs: Vec<HashSet<Vec<String>>> = careers
        .iter()
        .map(|(title, text)| {
            let own: HashSet<String> = words(title).into_iter().map(str::to_lowercase).collect();
            let whole = whole(text);
            let masked: Vec<String> = words(&whole)
                .into_iter()
                .map(str::to_lowercase)
                .map(|word| if own.contains(&word) || names.contains(&word) { "_".to_owned() } else { word })
                .collect();
            masked.windows(RUN).map(<[String]>::to_vec).collect()
        })
        .collect();
    let mut owners: HashMap<&Vec<String>, Vec<usize>> = HashMap::new();
    for (at, runs) in runs.iter().enumerate() {
        for run in runs {
            owners.entry(run).or_default().push(at);
        }
    }
    let mut common: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for owners in owners.values() {
        for (at, a) in owners.iter().enumerate() {
            for b in owners.iter().skip(at + 1) {
                *common.entry((*a.min(b), *a.max(b))).or_default() += 1;
            }
        }
    }
    let mut pairs: Vec<Pair> = common
        .into_iter()
        .filter_map(|((a, b), count)| {
            let least = runs.get(a)?.len().min(runs.get(b)?.len()).max(1);
            let code = |at: usize| careers.get(at).map(|(_, text)| text.code);
            Some(Pair { a: code(a)?, b: code(b)?, share: count as f64 / least as f64 })
        })
        .collect();
    pairs.sort_by(|x, y| y.share.total_cmp(&x.share));
    pairs
}

/// Sentences that stand in more than one place.
pub fn doubled(careers: &[Titled]) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let mut doubled = Vec::new();
    for (_, text) in careers {
        let whole = whole(text);
        for sentence in sentences(&whole) {
            if !seen.insert(sentence.to_lowercase()) {
                doubled.push(format!("{}: {sentence}", text.code));
            }
        }
    }
    doubled
}
