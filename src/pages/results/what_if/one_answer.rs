//! Another answer to one question.

use leptos::prelude::*;

use super::WhatIf;
use crate::app::State;
use crate::i18n::{self, results as words};
use crate::instrument::{Item, ItemId, Response, Section};
use crate::ui::Choice;

/// A select of the answered questions, a select of the chosen one's answers, and what is changed so far.
#[component]
pub fn OneAnswer(
    /// What is supposed.
    what_if: WhatIf,
) -> impl IntoView {
    let item = RwSignal::new(None::<ItemId>);
    let chosen = move || item.get().map_or_else(String::new, |item| item.to_string());
    let on_choose = move |event| item.set(event_target_value(&event).parse().ok());
    view! {
        <div class="flow">
            <p class="field">
                <label for="what-if-question">{words::ONE_ANSWER}</label>
                <select id="what-if-question" prop:value=chosen on:change=on_choose>
                    <option value="">{words::CHOOSE_QUESTION}</option>
                    {Section::ALL.into_iter().map(|section| questions(what_if, section)).collect_view()}
                </select>
            </p>
            {move || item.get().map(|item| answers(what_if, item))}
            <Changed what_if/>
        </div>
    }
}

/// The answered questions of a section.
fn questions(what_if: WhatIf, section: Section) -> impl IntoView {
    let options: Vec<_> = State::of_app().bank.with_value(|bank| {
        let of_section = bank.items().iter().filter(|item| item.section == section);
        what_if.real.with_value(|real| {
            of_section
                .filter(|item| real.get(item.id).is_some())
                .map(|item| view! { <option value=item.id.to_string()>{item.text.clone()}</option> })
                .collect()
        })
    });
    (!options.is_empty()).then(|| view! { <optgroup label=i18n::section_name(section)>{options}</optgroup> })
}

/// The answers that a question has; the real one says so.
fn answers(what_if: WhatIf, id: ItemId) -> Option<impl IntoView> {
    let bank = State::of_app().bank;
    let section = bank.with_value(|bank| bank.get(id).map(|item| item.section))?;
    let real = what_if.real.with_value(|real| real.get(id))?;
    let options = Response::all(section.points())
        .map(|point| (point.point().to_string(), i18n::possible_answer(section, point, point == real)))
        .collect();
    let chosen = Signal::derive(move || {
        let now = what_if.supposed.with(|supposed| supposed.changed().get(id)).unwrap_or(real);
        now.point().to_string()
    });
    let on_choose = move |point: String| {
        let to = point.parse().ok().and_then(Response::new).filter(|to| *to != real);
        what_if.supposed.update(|supposed| supposed.change(id, to));
    };
    Some(view! { <Choice id="what-if-answer" label=words::MY_ANSWER options chosen on_choose/> })
}

/// The changed answers, each with its way back.
#[component]
fn Changed(
    /// What is supposed.
    what_if: WhatIf,
) -> impl IntoView {
    let bank = State::of_app().bank;
    let changed = Memo::new(move |_| what_if.supposed.with(|supposed| supposed.changed().clone()));
    let line = move |(id, to): (ItemId, Response)| {
        let item: Item = bank.with_value(|bank| bank.get(id).cloned())?;
        let from = what_if.real.with_value(|real| real.get(id))?;
        let back = move |_| what_if.supposed.update(|supposed| supposed.change(id, None));
        Some(view! {
            <li>
                <span>{i18n::answer_supposed(&item, from, to)}</span>
                <button class="button button--plain" type="button" on:click=back>
                    {words::TAKE_BACK}<span class="visually-hidden">{words::take_back(&item.text)}</span>
                </button>
            </li>
        })
    };
    view! {
        <Show when=move || !changed.read().is_empty()>
            <ul class="changed" aria-label=words::CHANGED>{move || changed.get().iter().map(line).collect_view()}</ul>
        </Show>
    }
}
