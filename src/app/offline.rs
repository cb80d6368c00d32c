//! Using the site without a connection, and moving on to a newer version of it.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::lasting::Lasting;
use super::state::{Remote, State};
use crate::platform::worker;

/// What the service worker has told.
#[derive(Clone, Copy, Default)]
pub struct Offline {
    /// A newer version lies ready.
    pub newer: Lasting<bool>,
    /// How much is kept; nothing where the browser keeps no files, and until the worker has answered.
    pub kept: Lasting<Option<Kept>>,
    /// Everything is being kept right now.
    pub busy: Lasting<bool>,
}

/// How much of the site is kept on this device, in bytes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Kept {
    /// What is here.
    pub here: f64,
    /// The whole site.
    pub all: f64,
    /// What is kept without being asked and is still on its way.
    pub on_its_way: f64,
    /// What is here because it was read or asked for, and can be removed.
    pub removable: f64,
    /// Whether the last files that were asked for came.
    pub came: bool,
}

/// Starts the worker once the first load is over, so that it takes nothing from it.
pub fn start(state: State) {
    Effect::new(move |started: Option<bool>| {
        let over = state.catalog.with(|catalog| matches!(catalog, Remote::Ready(_)));
        if over && started != Some(true) {
            spawn_local(async move {
                if worker::start(move || state.offline.newer.set(true)).await.is_some() {
                    look(state.offline, "soon").await;
                }
            });
        }
        over || started == Some(true)
    });
}

/// Lets the worker do something and takes in how much is kept then.
async fn look(offline: Offline, what: &str) -> Option<Kept> {
    let &[here, all, on_its_way, removable, came] = worker::ask(what).await?.as_slice() else { return None };
    let kept = Kept { here, all, on_its_way, removable, came: came > 0.0 };
    offline.kept.set(Some(kept));
    Some(kept)
}

/// Asks how much is kept.
pub fn ask(offline: Offline) {
    spawn_local(async move {
        look(offline, "state").await;
    });
}

/// Keeps everything, a slice at a time, until it is here or something does not come; nothing while it is at it.
pub fn keep_all(offline: Offline) {
    if offline.busy.get_untracked() {
        return;
    }
    offline.busy.set(true);
    spawn_local(async move {
        while let Some(kept) = look(offline, "all").await {
            if !kept.came || kept.here >= kept.all {
                break;
            }
        }
        offline.busy.set(false);
    });
}

/// Throws away what is not kept without being asked.
pub fn drop_all(offline: Offline) {
    spawn_local(async move {
        look(offline, "drop").await;
    });
}

/// Loads the page again in its newer version.
pub fn use_newer() {
    spawn_local(worker::use_newer());
}
