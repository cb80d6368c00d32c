//! The answer to a question that is placed on a line.

use leptos::html::{Input, span};
use leptos::prelude::*;

use crate::i18n::{self, ui};
use crate::instrument::{MOST_POINTS, Response, Section};

/// How wide the native slider's thumb is, in pixels; as in the style sheet.
const THUMB: f64 = 32.0;

/// A line from 0 to 10 like the scale bar of a map; a tap on it answers, or the arrow keys and Enter.
#[component]
pub fn AnswerLine(
    /// The answer given before, if any.
    given: Option<Response>,
    /// Called with the answer.
    #[prop(into)]
    on_answer: Callback<Response>,
) -> impl IntoView {
    let at = RwSignal::new(given);
    let bar = NodeRef::<Input>::new();
    let words = move || {
        at.get().map_or_else(
            || (String::new(), i18n::LINE_UNSET),
            |response| i18n::answer_words(Section::Subjects, response),
        )
    };
    let middle = Response::new(MOST_POINTS / 2 + 1);
    let value = move || at.get().or(middle).map_or(0, Response::index).to_string();
    let moved = move |event| at.set(point(event_target_value(&event).parse().unwrap_or(0.0)));
    let let_go = move |event: leptos::ev::PointerEvent| {
        let width = bar.get_untracked().map_or(0.0, |bar| f64::from(bar.client_width()));
        let share = (f64::from(event.offset_x()) - THUMB / 2.0) / (width - THUMB).max(1.0);
        if event.button() == 0 {
            point(share * f64::from(MOST_POINTS - 1))
                .into_iter()
                .for_each(|response| on_answer.run(response));
        }
    };
    let entered = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Enter" {
            at.get_untracked().into_iter().for_each(|response| on_answer.run(response));
        }
    };
    let spoken = move || {
        let (number, word) = words();
        ui::number_and_word(&number, word)
    };
    let numbers = (0..=10).map(|number| view! { <li class="num">{number}</li> });
    let [low, .., high] = i18n::answer_labels(Section::Subjects) else { return ().into_any() };
    view! {
        <div class="line" class:line--set=move || at.get().is_some() style:--at=value>
            <p class="line__said" aria-hidden="true">
                <b class="num">{move || words().0}</b>" "<span>{move || words().1}</span>
            </p>
            <div class="line__bar">
                {span().class("line__pin")}
                <input
                    node_ref=bar type="range" min="0" max=MOST_POINTS - 1 step="1" aria-labelledby="ask-lead ask-item"
                    aria-valuetext=spoken prop:value=value on:input=moved on:pointerup=let_go on:keydown=entered
                />
            </div>
            <ol class="line__numbers" aria-hidden="true">{numbers.collect_view()}</ol>
            <p class="line__ends" aria-hidden="true"><span>{*low}</span><span>{*high}</span></p>
        </div>
    }
    .into_any()
}

/// The point nearest to a place on the line, 0 for its start and one for each half step.
fn point(place: f64) -> Option<Response> {
    let halves = place.round().clamp(0.0, f64::from(MOST_POINTS - 1)) as u8;
    Response::new(halves + 1)
}
