//! The same person on other days, drawn a few days a frame so that the page stays free to answer.

use std::sync::Arc;

use leptos::prelude::*;

use super::what_if::WhatIf;
use super::worked::Worked;
use crate::platform::page;
use crate::scoring::{Band, DAYS, Days, Tier, tier_of, tiers};

/// How many days are drawn between two frames.
const A_FRAME: usize = 5;

/// What other days say of the list.
pub struct Shaken {
    days: Days,
    tiers: Vec<Tier>,
}

impl Shaken {
    /// Where an occupation may stand on another day.
    pub fn band(&self, occupation: usize) -> Option<Band> {
        self.days.band(occupation)
    }

    /// The places that are level with this one.
    pub fn tier(&self, rank: usize) -> Option<Tier> {
        tier_of(&self.tiers, rank)
    }

    /// Whether an occupation stays near the top.
    pub fn stays_near_top(&self, occupation: usize) -> bool {
        self.days.stays_near_top(occupation)
    }
}

/// Draws other days for a list once it is painted, and anew whenever it changes; none for answers that are only
/// supposed.
pub fn shaken(worked: Memo<Arc<Worked>>, what_if: WhatIf) -> RwSignal<Option<Arc<Shaken>>> {
    let shaken = RwSignal::new(None);
    Effect::new(move |_| {
        let now = worked.get();
        shaken.set(None);
        if what_if.is_on() {
            return;
        }
        let days = Days::new(&now.tally);
        draw(worked, now, days, shaken);
    });
    shaken
}

/// Draws some days after the next frame, and so on until there are enough.
fn draw(worked: Memo<Arc<Worked>>, now: Arc<Worked>, mut days: Days, shaken: RwSignal<Option<Arc<Shaken>>>) {
    page::next_frame(move || {
        // The page was left, or the answers changed: these days are nobody's any more.
        if !worked.try_get_untracked().is_some_and(|current| Arc::ptr_eq(&current, &now)) {
            return;
        }
        for _ in 0..A_FRAME {
            days.draw(&now.atlas.scorer, &now.tally);
        }
        if days.count() < DAYS {
            draw(worked, now, days, shaken);
        } else {
            let tiers = tiers(&now.places, &days);
            let _ = shaken.try_set(Some(Arc::new(Shaken { days, tiers })));
        }
    });
}
