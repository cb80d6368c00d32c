//! What is kept, with the stamps that let two tabs agree.

use serde::{Deserialize, Serialize};

use super::named::on_scale;
use super::stamped::{LAST, Stamp, Stamped, tick};
use super::{NamedResult, SCHEMA, Saved};
use crate::instrument::{Form, ItemId, Release, Response};
use crate::onet::SocCode;
use crate::sorted::sorted;

/// Everything that is kept; its JSON is the text of schema 4.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ledger {
    schema: u32,
    form: (Stamp, Form),
    #[serde(default, skip_serializing_if = "is_unset")]
    class: (Stamp, Option<String>),
    answers: Stamped<ItemId, Response>,
    #[serde(default, skip_serializing_if = "Stamped::is_blank")]
    thought: Stamped<SocCode, bool>,
    #[serde(default, skip_serializing_if = "Stamped::is_blank")]
    hidden: Stamped<SocCode, bool>,
    #[serde(default, skip_serializing_if = "Stamped::is_blank")]
    results: Stamped<String, NamedResult>,
}

impl Default for Ledger {
    fn default() -> Self {
        Self {
            schema: SCHEMA,
            form: (0, Form::default()),
            class: (0, None),
            answers: Stamped::default(),
            thought: Stamped::default(),
            hidden: Stamped::default(),
            results: Stamped::default(),
        }
    }
}

impl Ledger {
    /// The first ledger of what was kept without stamps; the same for the same, in whichever tab.
    #[must_use]
    pub fn of(saved: &Saved) -> Self {
        let mut ledger = Self::default();
        ledger.note(saved);
        ledger
    }

    /// What is kept.
    #[must_use]
    pub fn saved(&self) -> Saved {
        Saved {
            form: self.form.1,
            answers: self.answers.present().map(|(id, response)| (*id, *response)).collect(),
            thought: self.thought.in_order(),
            hidden: self.hidden.in_order(),
            class: self.class.1.clone(),
            results: self.results(),
        }
    }

    /// The named results by date and name; those alike in both by their marks, in which order the map has them.
    fn results(&self) -> Vec<NamedResult> {
        let results = self.results.present().map(|(_, result)| result.clone());
        sorted(results, |a, b| (a.date, &a.name) < (b.date, &b.name))
    }

    /// Takes in how things stand now; what differs from before is newer than all the rest.
    pub fn note(&mut self, now: &Saved) {
        self.note_beside(now, &Self::default());
    }

    /// Takes in how things stand now and what another tab has kept meanwhile: of each entry the newer one stays,
    /// and what has just changed here is the newest.
    pub fn meet(&mut self, now: &Saved, theirs: &Self) {
        self.note_beside(now, theirs);
        self.merge(theirs);
    }

    fn note_beside(&mut self, now: &Saved, theirs: &Self) {
        let clock = &mut self.newest().max(theirs.newest());
        if self.form.1 != now.form {
            self.form = (tick(clock), now.form);
        }
        if self.class.1 != now.class {
            self.class = (tick(clock), now.class.clone());
        }
        let answers: Vec<_> = now.answers.iter().collect();
        self.answers.note(&answers, &theirs.answers, clock);
        let flags = |codes: &[SocCode]| codes.iter().map(|code| (*code, true)).collect::<Vec<_>>();
        self.thought.note(&flags(&now.thought), &theirs.thought, clock);
        self.hidden.note(&flags(&now.hidden), &theirs.hidden, clock);
        // Marks take their time to work out, and an answer changes no named result.
        if self.results() != now.results {
            let results: Vec<_> = now.results.iter().map(|result| (result.id(), result.clone())).collect();
            self.results.note(&results, &theirs.results, clock);
        }
    }

    /// Takes in what another tab has kept: of each entry the newer one stays.
    pub fn merge(&mut self, other: &Self) {
        self.form = self.form.max(other.form);
        if other.class > self.class {
            self.class = other.class.clone();
        }
        self.answers.merge(&other.answers);
        self.thought.merge(&other.thought);
        self.hidden.merge(&other.hidden);
        self.results.merge(&other.results);
    }

    /// The newest stamp.
    #[must_use]
    pub fn newest(&self) -> Stamp {
        let maps =
            [self.answers.newest(), self.thought.newest(), self.hidden.newest(), self.results.newest()];
        maps.into_iter().fold(self.form.0.max(self.class.0), Stamp::max)
    }

    /// As it is read today: schema 3 had the third release's scales. `None` when an answer could not be.
    pub(super) fn today(mut self) -> Option<Self> {
        if self.schema == 3 {
            self.schema = SCHEMA;
            self.answers.turn(|id, response| Release::Third.today(*id, *response))?;
            self.results.turn(|_, result| {
                let answers = result.answers.of_release(Release::Third)?;
                Some(NamedResult { answers, ..result.clone() })
            })?;
        }
        Some(self)
    }

    /// Whether it can be what this app has kept.
    pub(super) fn is_sound(&self) -> bool {
        let saved = self.saved();
        self.schema == SCHEMA
            && self.newest() <= LAST
            && on_scale(&saved.answers)
            && self.results.present().all(|(id, result)| result.is_sound() && *id == result.id())
    }
}

fn is_unset(class: &(Stamp, Option<String>)) -> bool {
    *class == (0, None)
}
