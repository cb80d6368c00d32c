//! A certificate: that somebody has finished on a day, without the result; and the teacher's side of it.

mod compare;
mod sheet;

use leptos::prelude::*;

use crate::app::route::{Route, Step};
use crate::app::{State, asking};
use crate::i18n::{ALL_SAME, certificate as words};
use crate::scoring::{Standing, standing};
use crate::share::SharedResult;
use crate::ui::Icon;
use compare::CompareWord;
use sheet::SheetToPrint;

/// The sheet or what is missing to it, then the teacher's side.
#[component]
pub fn CertificatePage() -> impl IntoView {
    let state = State::of_app();
    let own = move || {
        let result = SharedResult { form: state.form.get(), answers: state.answers.get() };
        match state.bank.with_value(|bank| standing(bank, result.form, &result.answers)) {
            Standing::Ready { .. } => match state.open(state.form.get_untracked()) {
                0 => view! { <SheetToPrint result/> }.into_any(),
                open => go_on(words::missing(open), words::GO_ON, asking::resume(state)),
            },
            Standing::Nothing => go_on(words::NOTHING.to_owned(), words::START, asking::resume(state)),
            Standing::TooLittle { answered, .. } => {
                go_on(words::begun(answered), words::GO_ON, asking::resume(state))
            }
            Standing::AllSame => go_on(ALL_SAME.to_owned(), words::LOOK, Route::Quiz(Step::Question(1))),
        }
    };
    view! {
        <main>
            <div class="opens off-paper"><h1 tabindex="-1">{words::TITLE}</h1><p class="lead">{words::LEAD}</p></div>
            {own}
            <CompareWord/>
        </main>
    }
}

/// Why there is no sheet yet, and the way to one.
fn go_on(why: String, button: &'static str, to: Route) -> AnyView {
    view! {
        <div class="flow certificate__missing">
            <p>{why}</p>
            <p class="row"><a class="button button--go" href=to.href()><Icon name="start"/>{button}</a></p>
        </div>
    }
    .into_any()
}
