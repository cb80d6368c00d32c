//! What speaks for a career and what against.

use leptos::prelude::*;

use crate::i18n::ui;

/// One reason in words and how much it weighs.
#[derive(Clone, Debug, PartialEq)]
pub struct ReasonLine {
    /// The sentence.
    pub sentence: String,
    /// Weight against the weightiest, 0 to 1.
    pub share: f64,
}

/// Two lists side by side.
#[component]
pub fn Reasons(
    /// Speak for it.
    fors: Vec<ReasonLine>,
    /// Speak against it.
    againsts: Vec<ReasonLine>,
) -> impl IntoView {
    view! {
        <div class="reasons">
            <div class="for">{list(ui::FOR, fors)}</div>
            <div class="against">{list(ui::AGAINST, againsts)}</div>
        </div>
    }
}

fn list(head: &'static str, lines: Vec<ReasonLine>) -> AnyView {
    if lines.is_empty() {
        return view! { <p class="reasons__head">{head}</p><p class="quiet">{ui::NO_REASON}</p> }.into_any();
    }
    let rows = lines.into_iter().map(|line| {
        let word = ui::weight(line.share);
        view! { <li style=("--p", format!("{:.3}", line.share))><p>{line.sentence}</p><span>{word}</span></li> }
    });
    view! { <p class="reasons__head">{head}</p><ul aria-label=head>{rows.collect_view()}</ul> }.into_any()
}
