//! An address that leads nowhere.

use leptos::prelude::*;

use crate::app::route::Route;
use crate::i18n::site as words;
use crate::ui::StatePage;

/// Says what is wrong with the address and where to go instead.
#[component]
pub fn NothingHere(
    /// What is wrong.
    sentence: String,
) -> impl IntoView {
    view! {
        <StatePage title=words::NOTHING_HERE.to_owned() lead=words::nothing_here_lead(&sentence)>
            <a class="button button--go" href=Route::Careers.href()>{words::FIND_CAREER}</a>
            <a class="button button--plain" href=Route::Home.href()>{words::HOME}</a>
        </StatePage>
    }
}
