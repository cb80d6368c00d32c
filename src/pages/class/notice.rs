//! On a result: it is for a class, and this is the way to hand it in.

use leptos::prelude::*;

use crate::app::State;
use crate::app::route::{ClassPlace, Route};
use crate::i18n::class as words;
use crate::ui::Icon;

/// Nothing for who came without a class link.
#[component]
pub fn ClassNotice() -> impl IntoView {
    let state = State::of_app();
    move || {
        let link = state.class_link()?;
        Some(view! {
            <div class="notice class-notice">
                <Icon name="note"/>
                <p>{words::to_hand_in(&link)}</p>
                <p class="row"><a class="button" href=Route::Class(ClassPlace::HandIn).href()>{words::GET_CODE}</a></p>
            </div>
        })
    }
}
