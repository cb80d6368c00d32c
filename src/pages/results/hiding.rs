//! “Not for me”: a career leaves the list and can come back.

use leptos::prelude::*;

use super::ranking::Ranking;
use crate::app::{Lasting, State};
use crate::i18n::results as words;
use crate::onet::SocCode;
use crate::platform::page;

/// The id of the button that brings back what was hidden last.
pub const UNDO: &str = "undo";

/// What is hidden, and what was hidden last.
#[derive(Clone, Copy)]
pub struct Hiding {
    ranking: Ranking,
    hidden: Lasting<Vec<SocCode>>,
    /// The occupation that was hidden last, while its line still offers to bring it back.
    pub last: RwSignal<Option<usize>>,
    /// What a screen reader is told.
    pub said: RwSignal<String>,
}

impl Hiding {
    /// Nothing was hidden on this page yet.
    pub fn new(ranking: Ranking) -> Self {
        let hidden = State::of_app().library().hidden;
        Self { ranking, hidden, last: RwSignal::new(None), said: RwSignal::new(String::new()) }
    }

    /// The hidden careers in the order in which they were hidden.
    pub fn all(&self) -> Vec<usize> {
        let worked = self.ranking.worked.get();
        self.hidden.with(|hidden| hidden.iter().filter_map(|code| worked.atlas.catalog.find(*code)).collect())
    }

    /// Takes a career out of the list; the focus goes to the way back.
    ///
    /// Nothing happens when the page has been left meanwhile.
    pub fn hide(&self, occupation: usize) {
        if self.last.try_get_untracked().is_none() {
            return;
        }
        self.add(&[occupation]);
        self.last.set(Some(occupation));
        let title = self.ranking.worked.with_untracked(|worked| worked.title(occupation).to_owned());
        self.said.set(words::is_hidden(&title));
        focus(UNDO.to_owned());
    }

    /// The careers like this one that are still shown.
    pub fn alike(&self, occupation: usize) -> Vec<usize> {
        let worked = self.ranking.worked.get();
        let own = worked.atlas.catalog.family(occupation);
        self.ranking.families.with(|families| {
            let family = families.iter().find(|it| worked.atlas.catalog.family(it.best.occupation) == own);
            let members = family.map(|it| [it.best].into_iter().chain(it.others.iter().copied()));
            members.into_iter().flatten().map(|place| place.occupation).collect()
        })
    }

    /// Takes several careers out of the list.
    pub fn add(&self, occupations: &[usize]) {
        let codes: Vec<SocCode> = self.ranking.worked.with_untracked(|worked| {
            let all = worked.atlas.catalog.occupations();
            occupations.iter().filter_map(|at| all.get(*at)).map(|it| it.code).collect()
        });
        self.hidden.update(|hidden| {
            for code in codes {
                if !hidden.contains(&code) {
                    hidden.push(code);
                }
            }
        });
    }

    /// Brings a career back.
    pub fn show(&self, occupation: usize) {
        let worked = self.ranking.worked.get_untracked();
        let Some(found) = worked.atlas.catalog.occupations().get(occupation) else { return };
        self.hidden.update(|hidden| hidden.retain(|code| *code != found.code));
        self.last.set(None);
        self.said.set(words::is_back(&found.title));
    }

    /// Brings all careers back.
    pub fn show_all(&self) {
        self.hidden.set(Vec::new());
        self.last.set(None);
        self.said.set(words::ALL_BACK.to_owned());
    }
}

/// Moves the focus once the page is drawn.
pub fn focus(id: String) {
    page::next_frame(move || {
        if let Some(element) = page::element(&id) {
            let _ = element.focus();
        }
    });
}
