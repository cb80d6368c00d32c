//! Up to four careers side by side, differences first.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::route::{MOST_COMPARED, Route};
use crate::app::{Remote, State, load, load_catalog};
use crate::catalog::Occupation;
use crate::catalog::career::{Career, CareerFile, CareerGroup};
use crate::catalog::characteristic::CHARACTERISTICS;
use crate::catalog::text::{CareerText, TextFile};
use crate::i18n::{self, compare as words, names};
use crate::language::Language;
use crate::onet::{Domain, SocCode};
use crate::ui::{Held, Retry, StatePage};

/// How many of each kind a cell names.
const TOP: usize = 4;

/// The table, once the careers' files are here.
#[component]
pub fn ComparePage(
    /// Which careers.
    codes: Vec<SocCode>,
) -> impl IntoView {
    let state = State::of_app();
    move || match state.catalog.get() {
        Remote::Loading => view! { <Held title=words::TITLE doing=words::LOADING/> }.into_any(),
        Remote::Failed(why) => view! {
            <StatePage title=words::LOST.to_owned() lead=words::lost(&why)>
                <Retry on_retry=move |()| load_catalog(state)/>
            </StatePage>
        }
        .into_any(),
        Remote::Ready(atlas) => {
            let known: Vec<Occupation> = codes
                .iter()
                .filter_map(|code| atlas.catalog.occupations().get(atlas.catalog.find(*code)?).cloned())
                .collect();
            if known.len() < 2 {
                return nothing_to_compare().into_any();
            }
            view! { <SideBySide known/> }.into_any()
        }
    }
}

fn nothing_to_compare() -> impl IntoView {
    let lead = words::nothing(MOST_COMPARED);
    view! {
        <StatePage title=words::NOTHING.to_owned() lead>
            <a class="button button--go" href=Route::Careers.href()>{words::FIND}</a>
        </StatePage>
    }
}

/// A career with what has come of its files so far.
struct Column {
    occupation: Occupation,
    career: Option<Career>,
    text: Option<CareerText>,
}

/// One line of the table: what it is about and what each career has there.
struct Row {
    name: String,
    cells: Vec<String>,
}

impl Row {
    fn differs(&self) -> bool {
        self.cells.iter().any(|cell| Some(cell) != self.cells.first())
    }
}

/// The table: rows that differ first, those that are alike in a fold of their own.
#[component]
fn SideBySide(
    /// The careers.
    known: Vec<Occupation>,
) -> impl IntoView {
    let state = State::of_app();
    let groups: Vec<CareerGroup> = known.iter().map(|it| CareerGroup::of(it.code)).collect();
    let ask = {
        let groups = groups.clone();
        move || {
            for group in &groups {
                load(state.library().careers, group.path(), CareerFile::parse);
                load(state.library().texts, TextFile::path(Language::BUILT, *group), TextFile::parse);
            }
        }
    };
    ask();
    let failed = move || {
        groups.iter().any(|group| {
            matches!(state.library().careers.get(&group.path()), Remote::Failed(_))
                || matches!(
                    state.library().texts.get(&TextFile::path(Language::BUILT, *group)),
                    Remote::Failed(_)
                )
        })
    };
    let codes: Vec<SocCode> = known.iter().map(|it| it.code).collect();
    let columns = {
        let known = Arc::new(known.clone());
        move || -> Vec<Column> { known.iter().map(|it| column(state, it)).collect() }
    };
    let heads: Vec<_> = known
        .iter()
        .map(|it| {
            let rest: Vec<SocCode> = codes.iter().copied().filter(|code| *code != it.code).collect();
            let without = (rest.len() > 1).then(|| {
                view! { <a class="small" href=Route::Compare(rest).href()>{words::LEAVE_OUT}<span class="visually-hidden">{words::leave_out(&it.title)}</span></a> }
            });
            view! { <th scope="col"><a href=Route::Career(it.code).href()>{it.title.clone()}</a>{without}</th> }
        })
        .collect();
    let body = move || {
        let columns = columns();
        let (differ, alike): (Vec<Row>, Vec<Row>) = rows(&columns).into_iter().partition(Row::differs);
        let width = columns.len() + 1;
        view! {
            {differ.into_iter().map(line).collect_view()}
            {(!alike.is_empty()).then(|| view! { <tr><th scope="colgroup" colspan=width class="quiet">{words::ALIKE}</th></tr> })}
            {alike.into_iter().map(line).collect_view()}
        }
    };
    view! {
        <main>
            <div class="opens"><h1 tabindex="-1">{words::TITLE}</h1><p class="lead">{words::LEAD}</p></div>
            {move || failed().then(|| {
                let ask = ask.clone();
                view! { <p class="row">{words::PART_LOST}<Retry on_retry=move |()| ask()/></p> }
            })}
            <div class="wide-table" tabindex="0" role="region" aria-label=words::TABLE>
                <table class="compare">
                    <thead><tr><td></td>{heads}</tr></thead>
                    <tbody>{body}</tbody>
                </table>
            </div>
            <p class="source">{words::SOURCES}</p>
        </main>
    }
}

fn line(row: Row) -> impl IntoView {
    view! { <tr><th scope="row">{row.name}</th>{row.cells.into_iter().map(|cell| view! { <td>{cell}</td> }).collect_view()}</tr> }
}

fn column(state: State, occupation: &Occupation) -> Column {
    let group = CareerGroup::of(occupation.code);
    Column {
        occupation: occupation.clone(),
        career: state
            .library()
            .careers
            .ready(&group.path())
            .and_then(|file| file.find(occupation.code).cloned()),
        text: state
            .library()
            .texts
            .ready(&TextFile::path(Language::BUILT, group))
            .and_then(|file| file.find(occupation.code).cloned()),
    }
}

fn rows(columns: &[Column]) -> Vec<Row> {
    let row = |name: &str, cell: &dyn Fn(&Column) -> String| Row {
        name: name.to_owned(),
        cells: columns.iter().map(cell).collect(),
    };
    let of_career = |column: &Column, cell: &dyn Fn(&Career) -> String| {
        column.career.as_ref().map_or_else(|| "…".to_owned(), cell)
    };
    let top = |domain: Domain| {
        move |column: &Column| {
            of_career(column, &|career| {
                let names: Vec<String> = career
                    .top(domain, TOP)
                    .iter()
                    .take(TOP)
                    .map(|it| names::element(it.id, it.name).to_owned())
                    .collect();
                // A line may break after the stroke of “Documenting/Recording”.
                names.join("; ").replace('/', "/\u{200b}")
            })
        }
    };
    let mut rows = vec![
        row(words::IN_SHORT, &|it| {
            it.text.as_ref().map_or_else(|| "…".to_owned(), |text| text.snapshot.clone())
        }),
        row(words::WAY_IN, &|it| i18n::entry_education(it.occupation.entry_education).to_owned()),
        row(words::PREPARATION, &|it| i18n::job_zone(it.occupation.job_zone).to_owned()),
        row(words::PAY, &|it| {
            it.occupation.median_wage.map_or_else(|| words::NO_PAY.to_owned(), i18n::dollars)
        }),
        row(words::OPENINGS, &|it| of_career(it, &|career| i18n::count(career.employment.openings))),
        row(words::GROWTH, &|it| of_career(it, &|career| i18n::change(career.employment.change_permille))),
        row(words::ACTIVITIES, &top(Domain::WorkActivities)),
        row(words::AREAS, &top(Domain::Knowledge)),
        row(words::ABILITIES, &top(Domain::Abilities)),
        row(words::SKILLS, &top(Domain::Skills)),
    ];
    for (at, characteristic) in CHARACTERISTICS.iter().enumerate() {
        rows.push(row(names::characteristic(characteristic.key, characteristic.name), &|it| {
            of_career(it, &|career| {
                career.characteristics.get(at).map_or_else(String::new, |value| words::of_five(*value))
            })
        }));
    }
    rows
}
