//! Looking around: all careers, narrowed by field, interest, education, pay and outlook.

use std::sync::Arc;

use leptos::prelude::*;

use super::line::CareerLine;
use crate::app::{Atlas, Remote, State, load};
use crate::catalog::Occupation;
use crate::catalog::employment::EntryEducation;
use crate::catalog::text::Snapshots;
use crate::i18n;
use crate::i18n::careers as words;
use crate::language::Language;
use crate::pages::LostPart;
use crate::riasec::Riasec;

/// How many careers are shown at first, and how many more at a time.
const PAGE: usize = 30;

/// Middle pay a year from which on careers can be asked for.
const PAYS: [u32; 5] = [40_000, 50_000, 60_000, 80_000, 100_000];

/// What the reader has narrowed the list to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Wanted {
    field: Option<u32>,
    area: Option<Riasec>,
    education: Option<EntryEducation>,
    pay: Option<u32>,
    growing: bool,
}

impl Wanted {
    fn fits(&self, it: &Occupation) -> bool {
        self.field.is_none_or(|field| it.code.major_group() == field)
            && self.area.is_none_or(|area| it.strongest() == area)
            && self.education.is_none_or(|education| it.entry_education <= education)
            && self.pay.is_none_or(|pay| it.median_wage.is_some_and(|wage| wage >= pay))
            && (!self.growing || it.change_permille >= 30)
    }

    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Five choices and the careers that are left.
#[component]
pub fn Browse(
    /// All occupations.
    atlas: Arc<Atlas>,
) -> impl IntoView {
    let state = State::of_app();
    let path = Snapshots::path(Language::BUILT);
    let bring = move || load(state.library().snapshots, Snapshots::path(Language::BUILT), Snapshots::parse);
    bring();
    // Without its sentences the list is as useful as before, but they can be asked for again.
    let lost = move || {
        let failed = matches!(state.library().snapshots.get(&path), Remote::Failed(_));
        failed.then(|| view! { <LostPart on_retry=move |()| bring()/> })
    };
    let wanted = RwSignal::new(Wanted::default());
    let shown = RwSignal::new(PAGE);
    let narrow = move |change: &dyn Fn(&mut Wanted)| {
        wanted.update(|wanted| change(wanted));
        shown.set(PAGE);
    };
    let fitting = {
        let atlas = atlas.clone();
        Memo::new(move |_| {
            let wanted = wanted.get();
            let all = atlas.catalog.occupations().iter().enumerate();
            all.filter(|(_, it)| wanted.fits(it)).map(|(at, _)| at).collect::<Vec<usize>>()
        })
    };
    let mut fields: Vec<u32> = atlas.catalog.occupations().iter().map(|it| it.code.major_group()).collect();
    fields.dedup();
    let fields: Vec<(String, String)> =
        fields.into_iter().map(|field| (field.to_string(), i18n::field_name(field).to_owned())).collect();
    let areas = Riasec::ALL.map(|area| (area.letter().to_string(), words::area(area)));
    let educations = EntryEducation::ALL
        .iter()
        .enumerate()
        .map(|(at, it)| (at.to_string(), i18n::entry_education(*it).to_owned()));
    let pays = PAYS.map(|pay| (pay.to_string(), i18n::dollars(pay)));
    let lines = move || fitting.get().into_iter().take(shown.get()).collect::<Vec<_>>();
    let count = move || fitting.with(Vec::len);
    view! {
        <section class="block" aria-labelledby="browse">
            <h2 id="browse">{words::BROWSE}</h2>
            <div class="choices">
                <Choice id="by-field" label=words::BY_FIELD options=fields
                    on_choose=move |code: String| narrow(&|it| it.field = code.parse().ok())/>
                <Choice id="by-area" label=words::BY_AREA options=areas.to_vec()
                    on_choose=move |code: String| narrow(&|it| it.area = code.chars().next().and_then(Riasec::from_letter))/>
                <Choice id="by-education" label=words::BY_EDUCATION options=educations.collect()
                    on_choose=move |code: String| narrow(&|it| {
                        it.education = code.parse::<usize>().ok().and_then(|at| EntryEducation::ALL.get(at).copied());
                    })/>
                <Choice id="by-pay" label=words::BY_PAY options=pays.to_vec()
                    on_choose=move |code: String| narrow(&|it| it.pay = code.parse().ok())/>
                <Choice id="by-outlook" label=words::BY_OUTLOOK options=vec![("growing".to_owned(), words::GROWING.to_owned())]
                    on_choose=move |code: String| narrow(&|it| it.growing = !code.is_empty())/>
            </div>
            <p class="status" role="status">
                {move || words::left(count(), wanted.with(Wanted::is_empty))}
            </p>
            {lost}
            <ul class="hits">
                <For each=lines key=|at| *at let:at><CareerLine atlas=atlas.clone() at matched=None/></For>
            </ul>
            <p class="row">
                <Show when=move || shown.get() < count()>
                    <button class="button" type="button" on:click=move |_| shown.update(|shown| *shown += PAGE)>{words::MORE}</button>
                </Show>
            </p>
        </section>
    }
}

/// One choice; its first line takes everything.
#[component]
fn Choice(
    /// The field's id on the page.
    id: &'static str,
    /// What it narrows by.
    label: &'static str,
    /// Value and words of each line.
    options: Vec<(String, String)>,
    /// Called with a value, or with nothing.
    #[prop(into)]
    on_choose: Callback<String>,
) -> impl IntoView {
    let options: Vec<_> =
        options.into_iter().map(|(value, text)| view! { <option value=value>{text}</option> }).collect();
    view! {
        <p class="field">
            <label for=id>{label}</label>
            <select id=id on:change=move |event| on_choose.run(event_target_value(&event))>
                <option value="">{words::ANY}</option>
                {options}
            </select>
        </p>
    }
}
