//! The class board: codes in, numbers out, and nothing kept unless the teacher says so.

mod desk;
mod file;
mod input;
mod lines;
mod link_field;
mod numbers;
mod pictures;
mod shared;

use leptos::prelude::*;

use crate::app::{Remote, State, load_catalog};
use crate::class::ClassLink;
use crate::i18n::class as words;
use crate::ui::{Held, Retry, StatePage};
use desk::Desk;
use input::Input;
use lines::NotCounted;
use link_field::LinkField;
use numbers::Numbers;

/// The board, once the occupations are here.
#[component]
pub fn BoardPage(
    /// The text of the class's link; empty when it is not said.
    text: String,
) -> impl IntoView {
    let state = State::of_app();
    let desk = Desk::new(text);
    move || match state.catalog.get() {
        Remote::Loading => view! { <Held title=words::BOARD doing=words::LOADING/> }.into_any(),
        Remote::Failed(why) => view! {
            <StatePage title=words::BOARD.to_owned() lead=why>
                <Retry on_retry=move |()| load_catalog(state)/>
            </StatePage>
        }
        .into_any(),
        Remote::Ready(_) => view! { <Whole desk/> }.into_any(),
    }
}

/// Where codes go, then the numbers.
#[component]
fn Whole(
    /// The desk.
    desk: Desk,
) -> impl IntoView {
    let title = move || {
        desk.class.with(|class| class.as_ref().map_or_else(|| words::BOARD.to_owned(), words::board_of))
    };
    let counted = move || desk.summary.with(Option::is_some);
    desk.open_kept();
    view! {
        <main class="class-page board">
            <div class="opens">
                <h1 tabindex="-1">{title}</h1>
                <p class="lead board__lead">{words::BOARD_LEAD}</p>
            </div>
            <LinkField desk/>
            <Input desk/>
            <Show when=counted>
                <Numbers desk/>
                <NotCounted desk/>
            </Show>
        </main>
    }
}

/// The class of a link or of its text.
fn class_of(text: &str) -> Option<ClassLink> {
    ClassLink::parse(text.rsplit('/').next().unwrap_or_default()).ok()
}
