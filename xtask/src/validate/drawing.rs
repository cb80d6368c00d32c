//! Simulated workers and how they answer.

use std::collections::BTreeMap;

use bearings::answers::Answers;
use bearings::instrument::{Item, ItemId, Response, Section};
use bearings::scoring::Model;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rand_distr::StandardNormal;

use super::world::World;

/// Five points; any other number is cut into equally likely ones.
const FIVE: [f64; 4] = [-1.2, -0.4, 0.4, 1.2];
const SLIP: f64 = 0.05;

/// How near workers lie to their occupation: shares of variance between occupations.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Setting {
    /// The name in the output.
    pub name: &'static str,
    interests: f64,
    subjects: f64,
    abilities: f64,
    /// How much of the norms' popularity of an area the interest items have.
    norms: f64,
}

/// The two settings of `shared/validation.md`.
pub const NEAR: Setting = Setting { name: "near", interests: 0.6, subjects: 0.6, abilities: 0.5, norms: 0.0 };
/// See [`NEAR`].
pub const FAR: Setting = Setting { name: "far", interests: 0.4, subjects: 0.4, abilities: 0.3, norms: 0.0 };
/// Near workers whose interest answers are as popular as the norms say of another inventory.
pub const NEAR_AS_NORMS: Setting = Setting { name: "near, popular as in the norms", norms: 1.0, ..NEAR };

impl Setting {
    const fn icc(&self, section: Section) -> f64 {
        match section {
            Section::Interests => self.interests,
            Section::Subjects => self.subjects,
            Section::Abilities => self.abilities,
        }
    }
}

const fn load(section: Section) -> f64 {
    match section {
        Section::Interests => 0.65,
        Section::Subjects => 0.70,
        Section::Abilities => 0.31,
    }
}

/// What an item observes in the simulation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Links {
    /// An interest item loads on its area alone.
    AreaAlone,
    /// It takes the mean of all its elements: its author's claim.
    AllElements,
}

/// The items of a questionnaire, ready to be answered by workers of any occupation.
pub struct Sheet {
    questions: Vec<Question>,
    /// Distinct elements, each with its own deviation in a worker.
    deviations: Vec<Section>,
}

struct Question {
    item: ItemId,
    section: Section,
    cuts: Vec<f64>,
    /// How far above the middle most people answer, by the norms, in standard deviations.
    popularity: f64,
    /// Occupations' values on what the item observes.
    values: Vec<f64>,
    /// Places in `deviations`.
    elements: Vec<usize>,
}

/// A worker: an occupation and the deviations from it.
pub struct Worker {
    occupation: usize,
    deviations: Vec<f64>,
}

impl Sheet {
    /// Prepares these items.
    ///
    /// # Errors
    /// When an element has no ratings.
    pub fn new(items: &[&Item], world: &World, links: Links) -> Result<Self, String> {
        let mut known: BTreeMap<String, usize> = BTreeMap::new();
        let as_norms = Model { norm_share: 1.0, ..Model::SHIPPED };
        let mut deviations = Vec::new();
        let mut questions = Vec::new();
        for item in items {
            let ids: &[String] = match (item.section, links) {
                (Section::Interests, Links::AreaAlone) => item.elements.get(..1).unwrap_or_default(),
                _ => &item.elements,
            };
            // A group of abilities is one element of its own.
            let own: Vec<String> =
                if item.section == Section::Abilities { vec![ids.join(";")] } else { ids.to_vec() };
            let elements = own
                .into_iter()
                .map(|id| {
                    *known.entry(id).or_insert_with(|| {
                        deviations.push(item.section);
                        deviations.len() - 1
                    })
                })
                .collect();
            questions.push(Question {
                item: item.id,
                section: item.section,
                cuts: cuts(item.section.points()),
                popularity: item.area().map_or(0.0, |area| as_norms.popularity(area)),
                values: world.values(ids)?,
                elements,
            });
        }
        Ok(Self { questions, deviations })
    }

    /// A worker of this occupation.
    pub fn worker(&self, occupation: usize, setting: &Setting, rng: &mut ChaCha8Rng) -> Worker {
        let deviation = |section: &Section| {
            let icc = setting.icc(*section);
            ((1.0 - icc) / icc).sqrt() * rng.sample::<f64, _>(StandardNormal)
        };
        Worker { occupation, deviations: self.deviations.iter().map(deviation).collect() }
    }

    /// One sitting: the worker's answers with fresh noise and slips.
    pub fn sitting(&self, worker: &Worker, setting: &Setting, rng: &mut ChaCha8Rng) -> Answers {
        self.questions.iter().map(|question| (question.item, question.answer(worker, setting, rng))).collect()
    }

    /// Somebody who answers every question at random.
    pub fn clicker(&self, rng: &mut ChaCha8Rng) -> Answers {
        self.questions.iter().map(|question| (question.item, question.any(rng))).collect()
    }

    /// Replaces so many of the asked answers by one of the others.
    pub fn flip(&self, person: &Answers, asked: &Answers, count: usize, rng: &mut ChaCha8Rng) -> Answers {
        let mut flipped = person.clone();
        let asked: Vec<(ItemId, Response)> = asked.iter().collect();
        for at in rand::seq::index::sample(rng, asked.len(), count.min(asked.len())) {
            let Some((id, given)) = asked.get(at) else { continue };
            let others: Vec<Response> = Response::all(id.points()).filter(|it| it != given).collect();
            flipped.set(*id, others.get(rng.random_range(0..others.len())).copied());
        }
        flipped
    }
}

impl Question {
    fn answer(&self, worker: &Worker, setting: &Setting, rng: &mut ChaCha8Rng) -> Response {
        let (load, icc) = (load(self.section), setting.icc(self.section));
        let own = self.values.get(worker.occupation).copied().unwrap_or(0.0);
        let deviation: f64 = self.elements.iter().filter_map(|at| worker.deviations.get(*at)).sum::<f64>()
            / (self.elements.len() as f64).sqrt();
        // The latent value has variance 1 / icc over all workers.
        let latent = (own + deviation) * icc.sqrt();
        let noise: f64 = rng.sample(StandardNormal);
        let popularity = setting.norms * self.popularity;
        let x = load * latent + (1.0 - load * load).sqrt() * noise + popularity;
        let point = 1 + self.cuts.iter().filter(|cut| x >= **cut).count();
        let response = u8::try_from(point).ok().and_then(Response::new);
        if rng.random::<f64>() < SLIP { self.any(rng) } else { response.unwrap_or_else(|| self.any(rng)) }
    }

    fn any(&self, rng: &mut ChaCha8Rng) -> Response {
        let scale: Vec<Response> = Response::all(self.item.points()).collect();
        // A scale has at least one point.
        scale.get(rng.random_range(0..scale.len())).copied().unwrap_or_else(|| self.any(rng))
    }
}

fn cuts(points: u8) -> Vec<f64> {
    if points == 5 {
        FIVE.to_vec()
    } else {
        (1..points).map(|at| quantile(f64::from(at) / f64::from(points))).collect()
    }
}

/// The standard normal quantile, by bisection.
fn quantile(share: f64) -> f64 {
    let (mut low, mut high) = (-10.0, 10.0);
    for _ in 0..80 {
        let middle = f64::midpoint(low, high);
        if 0.5 * libm::erfc(-middle / std::f64::consts::SQRT_2) < share {
            low = middle
        } else {
            high = middle
        }
    }
    high
}

/// A generator for one part of the run, so that adding a figure leaves the others as they are.
pub fn generator(seed: u64, part: u64) -> ChaCha8Rng {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    rng.set_stream(part);
    rng
}
