//! Where codes come in: pasted, from a file, from pictures.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::desk::Desk;
use super::pictures;
use crate::class::MOST_LINES;
use crate::i18n::class as words;
use crate::platform::pick;

/// More lines than this are not put into the field: a browser would stop to lay them out.
const MOST_SHOWN: usize = 400;
/// Files larger than this are no list of codes.
const LARGEST: f64 = 10_000_000.0;

/// The field, the files, the buttons, and how far it is.
#[component]
pub fn Input(
    /// The desk.
    desk: Desk,
) -> impl IntoView {
    let said = RwSignal::new(String::new());
    let unread = RwSignal::new(Vec::<(String, &'static str)>::new());
    let clear = move |_| {
        desk.clear();
        unread.set(Vec::new());
        said.set(String::new());
    };
    view! {
        <section class="block board__input">
            <CodesField desk/>
            <p class="field">
                <label for="board-files">{words::FILES}</label>
                <input class="board__files" id="board-files" type="file" multiple accept=".csv,.txt,.tsv,image/*"
                    on:change=move |event| take_in(desk, pick::picked(&event), said, unread)/>
            </p>
            <div class="row">
                <button class="button button--go" type="button" on:click=move |_| desk.read()>{words::COUNT}</button>
                <button class="button button--plain" type="button" on:click=clear>{words::CLEAR}</button>
            </div>
            <Progress desk/>
            <p class="status" role="status">{said}</p>
            <ul class="board__wrong">{move || unread.get().into_iter().map(|(name, reason)| view! { <li>{words::file_trouble(&name, reason)}</li> }).collect::<Vec<_>>()}</ul>
        </section>
    }
}

/// The field, or how many lines there are when they are too many for it.
#[component]
fn CodesField(
    /// The desk.
    desk: Desk,
) -> impl IntoView {
    let lines = Memo::new(move |_| desk.text.with(|text| text.lines().count()));
    let paste = move |event: leptos::ev::Event| {
        if let Some(text) = pick::pasted(&event, MOST_SHOWN) {
            desk.append(&text);
            desk.read();
        }
    };
    let many = move || (lines.get() > MOST_LINES).then(|| words::too_many(MOST_LINES));
    view! {
        <div class="field">
            <label for="board-codes">{words::CODES}</label>
            <p class="small quiet" id="board-codes-hint">{words::CODES_HINT}</p>
            <Show
                when=move || lines.get() <= MOST_SHOWN
                fallback=move || view! { <p id="board-codes">{words::held(lines.get())}" "{many}</p> }
            >
                <textarea id="board-codes" rows="6" autocomplete="off" spellcheck="false" aria-describedby="board-codes-hint"
                    prop:value=move || desk.text.get()
                    on:paste=move |event| paste(event.into())
                    on:input=move |event| desk.text.set(event_target_value(&event))></textarea>
            </Show>
        </div>
    }
}

/// How far the reading is, and a way to stop it.
#[component]
fn Progress(
    /// The desk.
    desk: Desk,
) -> impl IntoView {
    let reading = Memo::new(move |_| desk.progress.with(Option::is_some));
    let of = move |part: fn((usize, usize)) -> usize| desk.progress.get().map_or(0, part);
    view! {
        <Show when=move || reading.get()>
            <div class="row board__progress">
                <progress aria-label=words::COUNT max=move || of(|(_, all)| all) prop:value=move || of(|(done, _)| done) ></progress>
                <span class="num">{move || desk.progress.get().map(|(done, all)| words::counting(done, all))}</span>
                <button class="button" type="button" on:click=move |_| desk.stopped.set(true)>{words::STOP}</button>
            </div>
        </Show>
        <Show when=move || desk.stopped.get() && !reading.get()><p class="status">{words::STOPPED}</p></Show>
    }
}

/// Puts the codes of files on the desk; of what cannot be read, the name and the reason are told.
fn take_in(
    desk: Desk,
    files: Vec<pick::Picked>,
    said: RwSignal<String>,
    unread: RwSignal<Vec<(String, &'static str)>>,
) {
    spawn_local(async move {
        let (images, texts): (Vec<_>, Vec<_>) = files.into_iter().partition(pick::Picked::is_picture);
        for file in texts {
            match file.text(LARGEST).await {
                Some(text) => desk.append(text.trim_start_matches('\u{FEFF}')),
                None => unread.update(|unread| unread.push((file.name(), words::NO_FILE))),
            }
        }
        if !images.is_empty() {
            said.set(words::READING_PICTURES.to_owned());
            for (name, found) in pictures::read(images).await {
                match found {
                    Ok(codes) => codes.iter().for_each(|code| desk.append(code)),
                    Err(reason) => unread.update(|unread| unread.push((name, reason))),
                }
            }
            said.set(String::new());
        }
        // Pictures take their time: meanwhile the page may have been left, and its signals with it.
        if desk.text.try_with_untracked(|text| !text.trim().is_empty()) == Some(true) {
            desk.read();
        }
    });
}
