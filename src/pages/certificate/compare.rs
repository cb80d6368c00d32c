//! The teacher's side: the check word of a code that was handed in.

use leptos::prelude::*;

use crate::check_word::CheckWord;
use crate::class::{Code, code_in};
use crate::i18n::Sentence;
use crate::i18n::certificate as words;

/// A field for a code, and its check word or what is wrong with it.
#[component]
pub fn CompareWord() -> impl IntoView {
    let typed = RwSignal::new(String::new());
    let said = move || {
        let word = match code_in(&typed.get())? {
            Ok((Code::HandIn(handed_in), _)) => CheckWord::of(&handed_in.result),
            Ok((Code::Plain(result), _)) => CheckWord::of(&result),
            Err(error) => return Some(error.sentence()),
        };
        Some(words::word_of_code(&word.to_string()))
    };
    view! {
        <section class="block off-paper" aria-labelledby="compare-word">
            <h2 id="compare-word">{words::COMPARE}</h2>
            <p>{words::COMPARE_LEAD}</p>
            <p class="field">
                <label for="compare-code">{words::CODE}</label>
                <input id="compare-code" type="text" autocomplete="off" autocapitalize="characters" spellcheck="false"
                    aria-describedby="compare-limit" on:input=move |event| typed.set(event_target_value(&event))/>
            </p>
            <p class="certificate__said" role="status">{said}</p>
            <p class="small quiet" id="compare-limit">{words::COMPARE_LIMIT}</p>
        </section>
    }
}
