//! The slip: what stands on paper when the teacher prints this page.

use leptos::prelude::*;

use crate::class::ClassLink;
use crate::i18n::class as words;
use crate::pages::class::whole_link::whole_link;
use crate::ui::Qr;

/// Only on paper: the class, three steps, the square and the address.
#[component]
pub fn Slip(
    /// The class.
    link: RwSignal<ClassLink>,
) -> impl IntoView {
    let slip = move || {
        let text = link.with(ClassLink::to_text).ok()?;
        let whole = whole_link(&text);
        let steps = words::SLIP_STEPS.map(|step| view! { <li>{step}</li> });
        Some(view! {
            <h2>{link.with(words::called)}</h2>
            <ol>{steps.into_iter().collect::<Vec<_>>()}</ol>
            <Qr text=whole.clone() label=words::LINK_QR.to_owned()/>
            <p class="slip__link">{whole}</p>
        })
    };
    view! { <div class="slip">{slip}</div> }
}
