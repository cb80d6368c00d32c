//! What is worked out one paint after it was asked for.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::platform::page;
use crate::platform::turn::turn;

/// A mark that follows something one paint later: a letter or a slider moves at once, and what takes longer to work out
/// comes behind it. Of several changes before a paint only the last is worked out.
#[derive(Clone, Copy)]
pub struct Late {
    painted: RwSignal<bool>,
    waits: RwSignal<bool>,
}

impl Late {
    /// Behind whatever this follows.
    pub fn behind(follow: impl Fn() + 'static) -> Self {
        Self::behind_all(Box::new(follow))
    }

    /// One effect for whatever is followed: each kind of effect weighs two kilobytes.
    fn behind_all(follow: Box<dyn Fn()>) -> Self {
        let late = Self { painted: RwSignal::new(false), waits: RwSignal::new(false) };
        Effect::new(move |before: Option<()>| {
            follow();
            if before.is_none() || late.waits.get_untracked() {
                return;
            }
            late.waits.set(true);
            after_paint(move || {
                // The page may have been left.
                if late.waits.try_set(false).is_none() {
                    late.painted.update(|painted| *painted = !*painted);
                }
            });
        });
        late
    }

    /// Follows the paint behind each change.
    pub fn track(self) {
        self.painted.track();
    }

    /// Whether something has changed that is not painted yet; follows it.
    pub fn waits(self) -> bool {
        self.waits.get()
    }
}

/// Runs something once the next picture of the page is on its way.
pub fn after_paint(run: impl FnOnce() + 'static) {
    paint_then(Box::new(run));
}

fn paint_then(run: Box<dyn FnOnce()>) {
    page::next_frame(move || {
        spawn_local(async move {
            turn().await;
            run();
        });
    });
}
