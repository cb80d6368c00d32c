//! The link of a result as a QR code and spelled out: on the screen when asked for, on paper always.

use leptos::prelude::*;

use crate::i18n::paper;
use crate::ui::Qr;

/// What a phone's camera or a patient typist needs.
#[component]
pub fn LinkCard(
    /// The whole address.
    link: String,
    /// Whether it is asked for on the screen.
    #[prop(into)]
    shown: Signal<bool>,
) -> impl IntoView {
    view! {
        <div class="link-card" class:link-card--shown=shown>
            <Qr text=link.clone() label=paper::QR_LABEL.to_owned()/>
            <div>
                <p>{paper::QR_USE}</p>
                <p class="link-card__link">{link}</p>
            </div>
        </div>
    }
}
