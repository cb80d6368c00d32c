//! A teacher makes a class link: every choice changes the link below at once.

mod ask;
mod kept_list;
mod link_part;
mod slip;

use leptos::prelude::*;

use crate::class::{ClassLink, MAJOR_GROUPS, MOST_LABEL};
use crate::i18n;
use crate::i18n::class as words;
use crate::instrument::{Form, Section};
use crate::language::Language;
use crate::ui::{Choice, Tick, Ticks};
use ask::AskPart;
use kept_list::KeptList;
use link_part::LinkPart;
use slip::Slip;

/// The choices, the link, and what is kept.
#[component]
pub fn ClassPage() -> impl IntoView {
    let link = RwSignal::new(ClassLink { language: Language::BUILT, ..ClassLink::default() });
    let kept = RwSignal::new(super::kept::classes().unwrap_or_default());
    view! {
        <main class="class-page class-make">
            <div class="opens">
                <h1 tabindex="-1">{words::MAKE}</h1>
                <p class="lead">{words::MAKE_LEAD}</p>
            </div>
            <Basics link/>
            <Parts link/>
            <Focus link/>
            <AskPart link/>
            <LinkPart link kept/>
            <KeptList kept/>
            <Slip link/>
        </main>
    }
}

/// Form, language, label.
#[component]
fn Basics(
    /// The class.
    link: RwSignal<ClassLink>,
) -> impl IntoView {
    let forms = Form::ALL.map(|form| (form.key().to_owned(), words::form_choice(form))).to_vec();
    let languages =
        Language::ALL.map(|it| (it.key().to_owned(), words::language_name(it).to_owned())).to_vec();
    let form = Signal::derive(move || link.with(|link| link.form.key().to_owned()));
    let language = Signal::derive(move || link.with(|link| link.language.key().to_owned()));
    view! {
        <section class="block">
            <div class="choices">
                <Choice id="class-form" label=words::FORM chosen=form options=forms
                    on_choose=move |key: String| link.update(|link| link.form = Form::from_key(&key).unwrap_or_default())/>
                <Choice id="class-language" label=words::LANGUAGE chosen=language options=languages
                    on_choose=move |key: String| link.update(|link| link.language = Language::from_key(&key).unwrap_or_default())/>
            </div>
            <p class="field">
                <label for="class-label">{words::LABEL}</label>
                <input id="class-label" type="text" autocomplete="off" maxlength=MOST_LABEL aria-describedby="class-label-hint"
                    on:input=move |event| link.update(|link| link.label = event_target_value(&event))/>
            </p>
            <p class="small quiet" id="class-label-hint">{words::LABEL_HINT}</p>
        </section>
    }
}

/// Which sections are asked; the quick form always asks all.
#[component]
fn Parts(
    /// The class.
    link: RwSignal<ClassLink>,
) -> impl IntoView {
    let quick = move || link.with(|link| link.form == Form::Quick);
    let subjects = Signal::derive(move || link.with(|link| link.subjects));
    let abilities = Signal::derive(move || link.with(|link| link.abilities));
    view! {
        <section class="block" aria-labelledby="class-parts">
            <h2 id="class-parts">{words::SECTIONS}</h2>
            <p class="small quiet">{move || if quick() { words::SECTIONS_QUICK } else { words::SECTIONS_HINT }}</p>
            <Show when=move || !quick()>
                <Tick name=words::ask_section(Section::Subjects) checked=subjects on_tick=move |on| link.update(|link| link.subjects = on)/>
                <Tick name=words::ask_section(Section::Abilities) checked=abilities on_tick=move |on| link.update(|link| link.abilities = on)/>
            </Show>
        </section>
    }
}

/// Fields of work to look at first.
#[component]
fn Focus(
    /// The class.
    link: RwSignal<ClassLink>,
) -> impl IntoView {
    // The last group, the military, has no occupation in the list.
    let groups: Vec<u32> = MAJOR_GROUPS.into_iter().filter(|group| *group < 55).collect();
    let names = groups.iter().map(|group| i18n::field_name(*group).to_owned()).collect();
    let all = groups.clone();
    let ticked = Signal::derive(move || {
        link.with(|link| all.iter().map(|group| link.focus.contains(group)).collect())
    });
    let on_tick = move |(at, on): (usize, bool)| {
        let Some(group) = groups.get(at).copied() else { return };
        link.update(|link| {
            let _ = if on { link.focus.insert(group) } else { link.focus.remove(&group) };
        });
    };
    view! {
        <details class="more tune">
            <summary>
                {words::FOCUS}
                {move || link.with(|link| (!link.focus.is_empty()).then(|| view! { <span class="tune__count">{link.focus.len()}</span> }))}
            </summary>
            <div class="tune__body">
                <p class="small quiet">{words::FOCUS_HINT}</p>
                <Ticks legend=words::FOCUS names ticked on_tick/>
            </div>
        </details>
    }
}
