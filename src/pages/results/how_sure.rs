//! What “on another day” means, in plain words.

use leptos::prelude::*;

use crate::scoring::DAYS;

/// Closed until somebody asks.
#[component]
pub fn HowSure() -> impl IntoView {
    view! {
        <details class="why how-sure">
            <summary>"How sure is this?"</summary>
            <div class="flow">
                <p>
                    {format!("Nobody answers a quiz the same way twice. So we take the quiz {DAYS} more times, each time as someone with answers like these might on another day, and make the list anew each time.")}
                </p>
                <p>
                    "The dot on each line is the place in today’s list. The bar runs over the places of four days in five. A short bar far to the left is a sure sign; a long one says: it may be a great idea, but the answers alone can’t tell."
                </p>
                <p>
                    "Careers are level when neither is ahead of the other on at least four days in five. Circles joined by a line are level."
                </p>
                <p>"The scale gives as much room to the first 10 places as to places 10 to 100."</p>
            </div>
        </details>
    }
}
