//! Which occupations a query means most.

use super::super::Catalog;
use super::Hit;
use super::index::{Name, SearchIndex};
use super::piece::Kind;
use super::query::{Reading, readings};
use super::term::telling;

/// How much of a score does not depend on the name's other words.
const REGARDLESS: f32 = 0.35;
/// What the word that says what a name is counts more than the others.
const HEAD: f32 = 2.2;
/// What an equal title adds, so that these come first.
const EQUAL: f32 = 1.0;
/// What it adds that many of an occupation's names fit, and that many people work in it.
const SHARE: f32 = 0.25;
const JOBS: f32 = 0.12;
/// About as many as the largest occupations have.
const MOST_JOBS: f32 = 4_000_000.0;
/// Occupations that fit less than this, compared with the best, are not shown.
const NEAR_ENOUGH: f32 = 0.35;

/// The best that is known of one occupation.
#[derive(Clone, Default)]
struct Found {
    score: f32,
    equal: bool,
    title: Option<usize>,
    sum: f32,
}

/// The best occupations, best first.
pub fn rank(index: &SearchIndex, catalog: &Catalog, query: &[String], top: usize) -> Vec<Hit> {
    if query.is_empty() {
        return Vec::new();
    }
    let readings = readings(query, index);
    let weights: Vec<f32> =
        index.vocabulary.known().iter().map(|known| telling(known.names, index.names.len())).collect();
    let wanted = wanted(&readings, weights.len());
    let mut found = vec![Found::default(); catalog.len()];
    for (at, name) in index.names.iter().enumerate() {
        let words = index.words(name);
        if !words.iter().any(|&word| wanted.get(usize::from(word)) == Some(&true)) {
            continue;
        }
        let Some(title) = index.title(name) else { continue };
        let fits = readings.iter().filter_map(|reading| compare(reading, words, name.head, &weights));
        let best = fits.max_by(|one, other| one.score.total_cmp(&other.score));
        let (Some(best), Some(found)) = (best, found.get_mut(title.occupation)) else { continue };
        found.sum += best.score;
        let score = best.score + prominence(title.kind);
        if score > found.score {
            found.score = score;
            found.title = Some(at);
        }
        found.equal |= best.equal;
    }
    hits(index, catalog, &found, top)
}

/// Which words of titles are worth a look; weak ones only when nothing else was asked for.
fn wanted(readings: &[Reading], words: usize) -> Vec<bool> {
    let mut wanted = vec![false; words];
    for reading in readings {
        let only_weak = reading.terms.iter().all(|term| term.weak);
        for term in reading.terms.iter().filter(|term| only_weak || !term.weak) {
            wanted.iter_mut().zip(&term.fits).for_each(|(wanted, &fit)| *wanted |= fit > 0.0);
        }
    }
    wanted
}

/// How a name compares with a reading.
struct Comparison {
    score: f32,
    equal: bool,
}

fn compare(reading: &Reading, words: &[u16], head: usize, weights: &[f32]) -> Option<Comparison> {
    let get = |values: &[f32], word: u16| values.get(usize::from(word)).copied().unwrap_or_default();
    let (mut all, mut used) = (0.0, 0.0);
    let mut equal = reading.literal && reading.terms.len() == words.len();
    for (at, &word) in words.iter().enumerate() {
        let weight = get(weights, word) * if at == head { HEAD } else { 1.0 };
        let best = get(&reading.best, word);
        all += weight;
        used += weight * best;
        equal &= best >= 1.0;
    }
    if used <= 0.0 {
        return None;
    }
    let (mut asked, mut met) = (0.0, 0.0);
    for term in &reading.terms {
        let best = words.iter().map(|&word| get(&term.fits, word)).fold(0.0, f32::max);
        asked += term.weight;
        met += term.weight * best;
        equal &= best >= 1.0;
    }
    let (met, used) = (met / f32::max(asked, f32::EPSILON), used / all);
    Some(Comparison { score: reading.trust * met * met * (REGARDLESS + (1.0 - REGARDLESS) * used), equal })
}

/// A current title says best what an occupation is.
const fn prominence(kind: Kind) -> f32 {
    match kind {
        Kind::Current => 0.08,
        Kind::Former | Kind::Reported => 0.04,
        Kind::Alternate | Kind::Said => 0.0,
    }
}

fn hits(index: &SearchIndex, catalog: &Catalog, found: &[Found], top: usize) -> Vec<Hit> {
    let best = found.iter().map(|found| found.score).fold(0.0, f32::max);
    let mut ranked: Vec<(f32, usize, &Name)> = Vec::new();
    for (at, (found, occupation)) in found.iter().zip(catalog.occupations()).enumerate() {
        let name = found.title.and_then(|title| index.names.get(title));
        let Some(name) = name.filter(|_| found.score >= best * NEAR_ENOUGH) else { continue };
        let share = found.sum / (index.size(at) as f32 + 8.0);
        // Figures are those of the SOC occupation; one that is only a part of it has fewer.
        let part = if occupation.code.digits() % 100 == 0 { 1.0 } else { 0.2 };
        let jobs = (occupation.jobs as f32 * part / MOST_JOBS).sqrt().sqrt();
        let score = found.score + if found.equal { EQUAL } else { 0.0 } + SHARE * share + JOBS * jobs;
        ranked.push((score, at, name));
    }
    ranked.sort_unstable_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
    let hit = |(_, occupation, name): &(f32, usize, &Name)| {
        let title = index.title(name).filter(|title| !matches!(title.kind, Kind::Current | Kind::Said));
        Hit { occupation: *occupation, matched: title.map(|title| index.text(title).to_owned()) }
    };
    ranked.iter().take(top).map(hit).collect()
}
