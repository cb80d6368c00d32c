//! The numbers on paper and in a file, and the codes kept on the device when the teacher says so.

use leptos::prelude::*;

use super::desk::Desk;
use super::lines::not_counted;
use crate::app::Remote;
use crate::class::Summary;
use crate::export;
use crate::i18n;
use crate::i18n::class as words;
use crate::platform::{files, page};
use crate::riasec::Riasec;
use crate::ui::Icon;

/// Print, save, keep, forget.
#[component]
pub fn FileAndKeep(
    /// The desk.
    desk: Desk,
) -> impl IntoView {
    let said = RwSignal::new("");
    let save = move |_| {
        let done = desk
            .summary
            .get_untracked()
            .is_some_and(|it| files::save(words::FILE, "text/csv", &table(desk, &it)));
        said.set(if done { words::SAVED } else { words::NOT_SAVED });
    };
    let keep = move |_| said.set(if desk.keep() { words::KEPT } else { words::NOT_KEPT });
    let forget = move |_| said.set(if desk.forget() { words::FORGOTTEN } else { words::NOT_KEPT });
    view! {
        <div class="row">
            <button class="button" type="button" on:click=move |_| page::print()><Icon name="print"/>{words::PRINT}</button>
            <button class="button" type="button" on:click=save>{words::SAVE}</button>
            <button class="button button--plain" type="button" on:click=keep>{words::KEEP_BOARD}</button>
            <button class="button button--plain" type="button" on:click=forget>{words::FORGET_BOARD}</button>
        </div>
        <p class="small quiet board__keep-note">{words::KEEP_NOTE}</p>
        <p class="status" role="status">{said}</p>
    }
}

/// What the board shows, row by row: only numbers that it may tell.
fn table(desk: Desk, summary: &Summary) -> String {
    let mut rows: Vec<[String; 3]> = vec![words::FILE_COLUMNS.map(str::to_owned)];
    let mut row = |what: &str, name: String, value: String| rows.push([what.to_owned(), name, value]);
    row(words::BOARD, words::people(summary.people), summary.people.to_string());
    for (area, spread) in summary.interests.iter().flat_map(|it| it.iter()) {
        row(words::INTERESTS, words::area(area), format!("{:.1}", spread.mean));
        row(words::COLUMNS[2], words::area(area), words::range(spread.low, spread.high));
    }
    let leads = Riasec::ALL.map(words::area).into_iter().chain([words::UNDECIDED.to_owned()]);
    for (name, count) in leads.zip(&summary.leads) {
        row(words::LEADS, name, words::count(*count));
    }
    if let Some(question) = desk.class.get_untracked().and_then(|class| class.question) {
        let answers = question.answers.into_iter().chain([words::NO_ANSWER.to_owned()]);
        for (answer, count) in answers.zip(&summary.answers) {
            row(&question.text, answer, words::count(*count));
        }
    }
    for (field, count) in &summary.fields {
        row(words::FIELDS, i18n::field_name(*field).to_owned(), words::count(*count));
    }
    if let Remote::Ready(atlas) = desk.state.catalog.get_untracked() {
        for (at, count) in &summary.careers {
            let title = atlas.catalog.occupations().get(*at).map_or_else(String::new, |it| it.title.clone());
            row(words::CAREERS, title, words::count(*count));
        }
    }
    for (line, reason) in not_counted(summary) {
        row(&words::not_counted(1), line.to_string(), reason);
    }
    rows.iter().map(export::line).collect()
}
