//! Results as a file, and from one.

use leptos::html::Input;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::{State, asking};
use crate::export::{self, ImportError};
use crate::i18n::Sentence;
use crate::i18n::saved as words;
use crate::platform::{clock, files};
use crate::ui::Icon;

/// Saves a file, opens a file.
#[component]
pub fn Files(
    /// What has just been done.
    said: RwSignal<String>,
) -> impl IntoView {
    let state = State::of_app();
    let told = RwSignal::new(String::new());
    let field = NodeRef::<Input>::new();
    let nothing = Memo::new(move |_| {
        state.answers.with(|it| it.is_empty()) && state.library().results.with(Vec::is_empty)
    });
    let save = move |_| {
        let text = export::write(&untrack(|| state.saved()));
        let name = format!("bearings-{}.json", clock::today());
        let done = files::save(&name, "application/json", &text);
        told.set(if done { words::FILE_SAVED } else { words::NO_DOWNLOAD }.to_owned());
    };
    let open = move |_| {
        let Some(field) = field.get_untracked() else { return };
        said.set(String::new());
        spawn_local(async move {
            if let Some(words) = outcome(state, files::chosen(field, export::LARGEST).await) {
                told.set(words);
            }
        });
    };
    view! {
        <section class="block" aria-labelledby="saved-files">
            <h2 id="saved-files">{words::FILES}</h2>
            <p>{words::FILES_LEAD}</p>
            <div class="row">
                <Show when=move || !nothing.get()>
                    <button class="button" type="button" on:click=save><Icon name="save"/>{words::SAVE_FILE}</button>
                </Show>
                <label class="button saved__file">
                    <Icon name="open"/>{words::OPEN_FILE}
                    <input type="file" accept=".json,application/json" node_ref=field on:change=open/>
                </label>
            </div>
            <p class="status" role="status">{told}</p>
        </section>
    }
}

/// Takes a chosen file in and says what came of it; nothing when none was chosen.
fn outcome(state: State, chosen: files::Chosen) -> Option<String> {
    let text = match chosen {
        files::Chosen::Nothing => return None,
        files::Chosen::Unreadable => return Some(words::UNREADABLE.to_owned()),
        files::Chosen::TooLarge => return Some(words::refused(&ImportError::TooLarge.sentence())),
        files::Chosen::Text(text) => text,
    };
    let (mut saved, today) = (untrack(|| state.saved()), clock::today());
    let taken = export::read(&text)
        .and_then(|file| export::take_in(&mut saved, file, &words::from_file(today), today));
    Some(match taken {
        Err(error) => words::refused(&error.sentence()),
        Ok(taken) => {
            let form = saved.form;
            state.show(saved);
            if taken.present {
                asking::choose(state, form);
            }
            words::taken_in(taken)
        }
    })
}
