//! Careers that several share, narrowed by interest area or field.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::route::Route;
use crate::app::{Remote, State};
use crate::catalog::Occupation;
use crate::class::Summary;
use crate::i18n;
use crate::i18n::class as words;
use crate::riasec::Riasec;
use crate::ui::Choice;

/// How many are listed: the rest is in the file.
const MOST: usize = 60;

/// The list with its two filters.
///
/// They choose careers and not people, so that no two views give away a small group by their difference.
#[component]
pub fn Shared(
    /// The numbers.
    summary: Arc<Summary>,
) -> impl IntoView {
    let area = RwSignal::new(String::new());
    let field = RwSignal::new(String::new());
    let any = || (String::new(), words::ANY.to_owned());
    let areas = std::iter::once(any())
        .chain(Riasec::ALL.map(|it| (it.letter().to_string(), words::area(it))))
        .collect();
    let groups =
        summary.fields.iter().map(|(field, _)| (field.to_string(), i18n::field_name(*field).to_owned()));
    let fields = std::iter::once(any()).chain(groups).collect();
    let all = summary.careers.len();
    let list = move || {
        let found = found(&summary, &area.get(), &field.get());
        let shown = found.len();
        let lines: Vec<_> = found
            .into_iter()
            .take(MOST)
            .map(|(career, count)| {
                let href = Route::Career(career.code).href();
                view! { <li><a href=href>{career.title}</a><b class="num">{count}</b></li> }
            })
            .collect();
        view! {
            <p class="quiet num" role="status">{if all == 0 { words::NO_CAREERS.to_owned() } else { words::shared(shown.min(MOST), all) }}</p>
            <ol class="board__careers">{lines}</ol>
        }
    };
    view! {
        <h2>{words::CAREERS}</h2>
        <p>{words::careers_note()}</p>
        <div class="choices">
            <Choice id="board-area" label=words::BY_AREA chosen=area options=areas on_choose=move |it| area.set(it)/>
            <Choice id="board-field" label=words::BY_FIELD chosen=field options=fields on_choose=move |it| field.set(it)/>
        </div>
        {list}
    }
}

/// The shared careers of an area and a field, each with its count; an empty choice takes all.
fn found(summary: &Summary, area: &str, field: &str) -> Vec<(Occupation, String)> {
    let Remote::Ready(atlas) = State::of_app().catalog.get_untracked() else { return Vec::new() };
    let careers = summary
        .careers
        .iter()
        .filter_map(|(at, count)| Some((atlas.catalog.occupations().get(*at)?, *count)));
    let of_area = |career: &Occupation| area.is_empty() || area == career.strongest().letter().to_string();
    let of_field = |career: &Occupation| field.is_empty() || field == career.code.major_group().to_string();
    let kept = careers.filter(|(career, _)| of_area(career) && of_field(career));
    kept.map(|(career, count)| (career.clone(), words::count(count))).collect()
}
