//! Taking back a section's answers, which a tap brings back.

use leptos::html::Button;
use leptos::prelude::*;

use crate::answers::Answers;
use crate::app::State;
use crate::i18n::quiz as words;
use crate::instrument::Section;
use crate::platform::page;
use crate::ui::meant;

/// Where clearing stands.
#[derive(Clone, PartialEq, Eq)]
enum Clearing {
    /// Not asked for.
    Not,
    /// Asked for once.
    Asked,
    /// Done; what was there before.
    Done(Answers),
}

/// Clears a section after a second tap; nothing where nothing is answered.
#[component]
pub fn ClearSection(
    /// Which one.
    section: Section,
) -> impl IntoView {
    let state = State::of_app();
    let clearing = RwSignal::new(Clearing::Not);
    let button = NodeRef::<Button>::new();
    // The button that was tapped may go away: the focus must not fall with it.
    let back_to_button = move || page::focus_in_next_frame(move || button.try_get_untracked().flatten());
    let answered = Memo::new(move |_| state.answers.with(|answers| in_section(state, answers, section) > 0));
    let press = move || match clearing.get_untracked() {
        Clearing::Not => clearing.set(Clearing::Asked),
        Clearing::Asked => {
            let before = state.answers.get_untracked();
            state.answers.update(|answers| clear(state, answers, section));
            clearing.set(Clearing::Done(before));
            back_to_button();
        }
        Clearing::Done(before) => {
            clearing.set(Clearing::Not);
            state.answers.update(|answers| bring_back(state, answers, &before, section));
            back_to_button();
        }
    };
    let keep = move |_| {
        clearing.set(Clearing::Not);
        back_to_button();
    };
    view! {
        <Show when=move || answered.get() || clearing.with(|it| *it != Clearing::Not)>
            <p class="row">
                <button class="button button--plain" type="button" node_ref=button on:click=meant(press)>
                    {move || clearing.with(|clearing| match clearing {
                        Clearing::Not => words::clear(section),
                        Clearing::Asked => words::clear_sure(section),
                        Clearing::Done(_) => words::BRING_BACK.to_owned(),
                    })}
                </button>
                <Show when=move || clearing.with(|it| *it == Clearing::Asked)>
                    <button class="button button--plain" type="button" on:click=keep>{words::KEEP_THEM}</button>
                </Show>
                <span class="quiet" role="status">
                    {move || clearing.with(|it| matches!(it, Clearing::Done(_)).then(|| words::cleared(section)))}
                </span>
            </p>
        </Show>
    }
}

/// How many answers a section has, those of other forms and of earlier releases too.
fn in_section(state: State, answers: &Answers, section: Section) -> usize {
    state.bank.with_value(|bank| {
        answers.iter().filter(|(id, _)| bank.get(*id).is_some_and(|item| item.section == section)).count()
    })
}

/// What was given anew meanwhile, in another tab, is newer and stays, and so does every other section.
fn bring_back(state: State, answers: &mut Answers, before: &Answers, section: Section) {
    let open: Vec<_> = before.iter().filter(|(id, _)| answers.get(*id).is_none()).collect();
    state.bank.with_value(|bank| {
        open.into_iter()
            .filter(|(id, _)| bank.get(*id).is_some_and(|item| item.section == section))
            .for_each(|(id, response)| answers.set(id, Some(response)));
    });
}

fn clear(state: State, answers: &mut Answers, section: Section) {
    state.bank.with_value(|bank| {
        bank.items()
            .iter()
            .filter(|item| item.section == section)
            .for_each(|item| answers.set(item.id, None));
    });
}
