//! How far the quiz is.

use leptos::prelude::*;

use crate::app::State;
use crate::i18n;
use crate::instrument::{Form, Item, Section};
use crate::ui::trail;

/// Which part it is by its name, the course, and a count; `number` is 1 for the first question of the form, and
/// `asking` whether it is on the screen.
pub fn progress(state: State, name: String, section: Section, number: usize, asking: bool) -> AnyView {
    let form = state.form.get_untracked();
    let (lengths, done) = state.with_items(|items| {
        let lengths = lengths(form, &state.sections(), items);
        (lengths, done(lengths, items, section, number))
    });
    let questions = lengths.iter().sum();
    let count =
        if asking { i18n::progress(form, number, questions) } else { i18n::form_length(form, questions) };
    view! {
        <div class="quiz__top">
            <b>{name}</b>
            {trail(lengths, done)}
            <span class="num">{count}</span>
        </div>
    }
    .into_any()
}

/// How many questions each section has, or has at most.
pub fn lengths(form: Form, sections: &[Section], items: &[&Item]) -> [usize; 3] {
    // Who comes back from a longer form has answered more than a shorter one asks.
    Section::ALL.map(|section| {
        let asked = if sections.contains(&section) { form.length(section) } else { 0 };
        asked.max(items.iter().filter(|item| item.section == section).count())
    })
}

/// Questions behind the reader, on the course: a section that has ended is walked to its end, however short it was.
fn done(lengths: [usize; 3], items: &[&Item], section: Section, number: usize) -> usize {
    let before = items.iter().take(number.saturating_sub(1)).filter(|item| item.section == section).count();
    let earlier = Section::ALL.into_iter().zip(lengths).take_while(|(other, _)| *other < section);
    earlier.map(|(_, length)| length).sum::<usize>() + before
}
