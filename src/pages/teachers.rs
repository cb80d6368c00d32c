//! For teachers: a lesson, what the quiz can and cannot say, how to talk about it, privacy.

use leptos::prelude::*;

use crate::app::route::{ClassPlace, Route};
use crate::i18n::lesson as words;
use crate::platform::page;
use crate::ui::Icon;

/// The whole page, which also prints as a plan.
#[component]
pub fn TeachersPage() -> impl IntoView {
    let list = |lines: Vec<String>| {
        let lines: Vec<_> = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect();
        view! { <ul>{lines}</ul> }
    };
    let owned = |lines: &[&str]| lines.iter().map(ToString::to_string).collect();
    view! {
        <main class="prose flow lesson">
            <div class="opens"><h1 tabindex="-1">{words::HEADING}</h1></div>
            <p class="lead">{words::LEAD}</p>
            <Tools/>
            <h2>{words::BEFORE}</h2>
            {list(owned(&words::BEFORE_STEPS))}
            <Plan/>
            <h2>{words::CAN}</h2>
            {list(words::can().into())}
            <h2>{words::CANNOT}</h2>
            {list(words::cannot().into())}
            <p class="off-paper"><a href=Route::About.href()>{words::METHOD}</a></p>
            <Talking/>
            <h2>{words::PRIVACY}</h2>
            <p class="lesson__privacy">{words::PRIVACY_TEXT}</p>
            <h2>{words::PAPER}</h2>
            {list(owned(&words::PAPER_TEXT))}
        </main>
    }
}

/// What a lesson needs.
#[component]
fn Tools() -> impl IntoView {
    let board = Route::Class(ClassPlace::Board(String::new()));
    view! {
        <div class="row">
            <a class="button button--go" href=Route::Class(ClassPlace::Make).href()><Icon name="link"/>{words::MAKE_LINK}</a>
            <button class="button" type="button" on:click=move |_| page::print()><Icon name="print"/>{words::PRINT}</button>
            <a class="button button--plain" href=board.href()>{words::BOARD}</a>
            <a class="button button--plain" href=Route::Certificate.href()>{words::CERTIFICATE}</a>
        </div>
    }
}

/// The plan, each part with the minutes from the start.
#[component]
fn Plan() -> impl IntoView {
    let mut start = 0;
    let rows: Vec<_> = words::PARTS
        .iter()
        .map(|part| {
            let from = start;
            start += part.minutes;
            view! {
                <tr>
                    <td class="num">{words::minutes(from, start)}</td>
                    <td><strong>{part.name}</strong><br/>{part.doing}</td>
                    <td>{part.saying}</td>
                </tr>
            }
        })
        .collect();
    let heads: Vec<_> =
        words::PLAN_COLUMNS.iter().map(|name| view! { <th scope="col">{*name}</th> }).collect();
    view! {
        <h2>{words::PLAN}</h2>
        <table class="lesson__plan">
            <caption>{words::PLAN_CAPTION}</caption>
            <thead><tr>{heads}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
        <p>{words::timing()}</p>
    }
}

/// Sentences for situations.
#[component]
fn Talking() -> impl IntoView {
    let talks: Vec<_> = words::TALKS
        .iter()
        .map(|talk| {
            let say: Vec<_> = talk.say.iter().map(|line| view! { <dd>{*line}</dd> }).collect();
            view! { <div><dt>{talk.when}</dt>{say}</div> }
        })
        .collect();
    view! {
        <h2>{words::TALK}</h2>
        <p>{words::TALK_LEAD}</p>
        <dl class="lesson__talk">{talks}</dl>
        <p>{words::RATHER_NOT}</p>
    }
}
