//! A part of a page that comes over the line: its place is held, and a failure can be retried.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::{Files, Remote, load};
use crate::i18n::{Sentence, site as words};
use crate::ui::Icon;

/// Loads a file and draws it when it is here.
#[component]
pub fn Part<T, E>(
    /// Where files of this kind are kept.
    files: Files<T>,
    /// Which one.
    #[prop(into)]
    path: String,
    /// How it is read.
    parse: fn(&str) -> Result<T, E>,
    /// How it is drawn.
    draw: impl Fn(Arc<T>) -> AnyView + Send + 'static,
) -> impl IntoView
where
    T: Send + Sync + 'static,
    E: Sentence + 'static,
{
    load(files, path.clone(), parse);
    move || match files.get(&path) {
        Remote::Loading => view! { <p class="quiet held-part" role="status">{words::LOADING}</p> }.into_any(),
        Remote::Ready(file) => draw(file),
        Remote::Failed(why) => {
            let path = path.clone();
            view! {
                <p class="row">
                    {why}
                    <button class="button" type="button" on:click=move |_| load(files, path.clone(), parse)>
                        <Icon name="redo"/>{words::TRY_AGAIN}
                    </button>
                </p>
            }
            .into_any()
        }
    }
}
