//! A text as a QR code.

use leptos::prelude::*;

use crate::i18n::Sentence;
use crate::qr::{Modules, QUIET_ZONE};

/// One path, black on white in every theme, with the quiet zone that a camera needs.
#[component]
pub fn Qr(
    /// What a camera reads.
    text: String,
    /// What it is, for those who do not see it.
    label: String,
) -> impl IntoView {
    let modules = match Modules::of(&text) {
        Ok(modules) => modules,
        Err(error) => return view! { <p class="status">{error.sentence()}</p> }.into_any(),
    };
    let side = modules.size() + 2 * QUIET_ZONE;
    let view_box = format!("-{QUIET_ZONE} -{QUIET_ZONE} {side} {side}");
    view! {
        <svg class="qr" role="img" aria-label=label viewBox=view_box shape-rendering="crispEdges">
            <path fill="#000" d=modules.path()/>
        </svg>
    }
    .into_any()
}
