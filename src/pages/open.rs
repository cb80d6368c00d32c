//! Opening a code that somebody has given: a result, a handed-in code, or O*NET's own answers.

use leptos::prelude::*;

use crate::app::route::Route;
use crate::app::{Remote, State};
use crate::class::{Code, code_in};
use crate::i18n::{Sentence, open as words, ui};
use crate::platform::address;
use crate::riasec::PerArea;
use crate::scoring::{SumsModel, ranked};
use crate::share::{self, onet_sums};
use crate::ui::{InterestsTable, Rose};

/// How many careers the list of six sums shows.
const SHOWN: usize = 20;

/// What was pasted and what it comes to.
#[component]
pub fn OpenPage() -> impl IntoView {
    let typed = RwSignal::new(String::new());
    let said = RwSignal::new(String::new());
    let sums = RwSignal::new(None::<PerArea<f64>>);
    let open = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        sums.set(None);
        said.set(String::new());
        match read(&typed.get_untracked()) {
            Ok(Opened::Result(code)) => address::go(&Route::Shared(code).href()),
            Ok(Opened::Sums(six)) => sums.set(Some(six)),
            Err(why) => said.set(why),
        }
    };
    view! {
        <main>
            <div class="opens">
                <h1 tabindex="-1">{words::TITLE}</h1>
                <p class="lead">{words::LEAD}</p>
            </div>
            <form class="flow" on:submit=open>
                <p class="field">
                    <label for="open-code">{words::CODE}</label>
                    <textarea id="open-code" rows="3" autocomplete="off" spellcheck="false" aria-describedby="open-hint"
                        on:input=move |event| typed.set(event_target_value(&event))></textarea>
                </p>
                <p class="small quiet" id="open-hint">{words::ONET_HINT}</p>
                <p class="row"><button class="button button--go" type="submit">{words::OPEN}</button></p>
                <p role="status">{said}</p>
            </form>
            {move || sums.get().map(|sums| view! { <OnetResult sums/> })}
        </main>
    }
}

/// What a text turned out to be.
enum Opened {
    /// A result, by its code.
    Result(String),
    /// The six sums of O*NET's answers.
    Sums(PerArea<f64>),
}

fn read(text: &str) -> Result<Opened, String> {
    if let Some(sums) = onet_sums(text) {
        return sums.map(Opened::Sums).map_err(|error| error.sentence());
    }
    match code_in(text) {
        None => Err(words::EMPTY.to_owned()),
        Some(Ok((Code::HandIn(handed_in), _))) => Ok(Opened::Result(share::encode(&handed_in.result))),
        Some(Ok((Code::Plain(result), _))) => Ok(Opened::Result(share::encode(&result))),
        Some(Err(error)) => Err(error.sentence()),
    }
}

/// The six interests, and the careers that they alone name.
#[component]
fn OnetResult(
    /// Sums of 0 to 40.
    sums: PerArea<f64>,
) -> impl IntoView {
    let state = State::of_app();
    let list = move || match state.catalog.get() {
        Remote::Ready(atlas) => {
            let scores = SumsModel::new(&atlas.catalog).and_then(|model| model.scores(&sums));
            let Some(scores) = scores else { return view! { <p>{words::ONET_FLAT}</p> }.into_any() };
            let lines: Vec<_> = ranked(&scores)
                .into_iter()
                .take(SHOWN)
                .filter_map(|place| atlas.catalog.occupations().get(place.occupation))
                .map(|it| view! { <li><a href=Route::Career(it.code).href()>{it.title.clone()}</a></li> })
                .collect();
            view! { <h3>{words::ONET_CAREERS}</h3><ol class="numbered">{lines}</ol> }.into_any()
        }
        Remote::Failed(why) => view! { <p role="alert">{why}</p> }.into_any(),
        Remote::Loading => ().into_any(),
    };
    view! {
        <section class="block flow" aria-labelledby="onet-result">
            <h2 id="onet-result">{words::ONET_TITLE}</h2>
            <p>{words::ONET_LEAD}</p>
            <div class="split">
                <figure class="sheet ground sheet--data"><Rose sums/></figure>
                <InterestsTable sums whose=ui::THESE/>
            </div>
            {list}
        </section>
    }
}
