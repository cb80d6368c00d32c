//! An address that leads nowhere.

use leptos::prelude::*;

use crate::app::route::Route;
use crate::ui::StatePage;

/// Says what is wrong with the address and where to go instead.
#[component]
pub fn NothingHere(
    /// What is wrong.
    sentence: String,
) -> impl IntoView {
    let lead = format!("{sentence} The link may have been cut off or mistyped. Your answers are untouched.");
    view! {
        <StatePage title="Nothing here".to_owned() lead>
            <a class="button button--go" href=Route::Careers.href()>"Find a career"</a>
            <a class="button button--plain" href=Route::Home.href()>"Home"</a>
        </StatePage>
    }
}
