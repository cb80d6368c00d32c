//! Simulated workers and how they answer.

use std::collections::BTreeMap;

use bearings::answers::Answers;
use bearings::instrument::{Item, ItemId, Response, Section};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rand_distr::StandardNormal;

use super::world::World;

const CUTS: [f64; 4] = [-1.2, -0.4, 0.4, 1.2];
const SLIP: f64 = 0.05;

/// How near workers lie to their occupation: shares of variance between occupations.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Setting {
    /// The name in the output.
    pub name: &'static str,
    interests: f64,
    subjects: f64,
    abilities: f64,
}

/// The two settings of `shared/validation.md`.
pub const NEAR: Setting = Setting { name: "near", interests: 0.6, subjects: 0.6, abilities: 0.5 };
/// See [`NEAR`].
pub const FAR: Setting = Setting { name: "far", interests: 0.4, subjects: 0.4, abilities: 0.3 };

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
        self.questions.iter().map(|question| (question.item, any(rng))).collect()
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
        let x = load * latent + (1.0 - load * load).sqrt() * noise;
        let point = 1 + CUTS.iter().filter(|cut| x >= **cut).count();
        let response = u8::try_from(point).ok().and_then(Response::new).unwrap_or_else(|| any(rng));
        if rng.random::<f64>() < SLIP { any(rng) } else { response }
    }
}

fn any(rng: &mut ChaCha8Rng) -> Response {
    let [first, ..] = Response::ALL;
    Response::ALL.get(rng.random_range(0..Response::ALL.len())).copied().unwrap_or(first)
}

/// A generator for one part of the run, so that adding a figure leaves the others as they are.
pub fn generator(seed: u64, part: u64) -> ChaCha8Rng {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    rng.set_stream(part);
    rng
}
