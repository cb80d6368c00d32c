//! Loading the files that pages ask for.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::library::{Files, Titles, TitlesState};
use super::state::{Atlas, Remote, State};
use crate::catalog::search::{SearchIndex, pieces};
use crate::i18n::{Sentence, site as words};
use crate::language::Language;
use crate::platform::fetch;

/// Loads a file, unless it is here or on its way.
pub fn load<T, E>(files: Files<T>, path: String, parse: fn(&str) -> Result<T, E>)
where
    T: Send + Sync + 'static,
    E: Sentence + 'static,
{
    if matches!(files.now(&path), Some(Remote::Loading | Remote::Ready(_))) {
        return;
    }
    files.put(&path, Remote::Loading);
    spawn_local(async move {
        let loaded = match fetch::text(&path).await {
            None => Remote::Failed(words::NO_FILE.to_owned()),
            Some(text) => match parse(&text) {
                Err(error) => Remote::Failed(error.sentence()),
                Ok(file) => Remote::Ready(Arc::new(file)),
            },
        };
        files.put(&path, loaded);
    });
}

/// Loads the search's titles piece by piece; pieces that failed before are asked for again.
pub fn load_titles(state: State, atlas: &Arc<Atlas>) {
    let Titles { index, arrived } = state.library().titles;
    let now = arrived.get_untracked();
    if now.asked > 0 && !now.lacks_some() {
        return;
    }
    let pieces = pieces(Language::BUILT);
    // After a failure the index is made anew: a piece must not be taken in twice.
    index.set_value(Some(SearchIndex::new(&atlas.catalog)));
    arrived.set(TitlesState { asked: pieces.len(), here: 0, failed: 0 });
    for &path in pieces {
        let atlas = atlas.clone();
        spawn_local(async move {
            let text = fetch::text(path).await;
            let added = text.is_some_and(|text| {
                let add = |index: &mut Option<SearchIndex>| {
                    Some(index.as_mut()?.add(&atlas.catalog, &text).is_ok())
                };
                index.try_update_value(add).flatten().unwrap_or(false)
            });
            arrived.update(|arrived| if added { arrived.here += 1 } else { arrived.failed += 1 });
        });
    }
}
