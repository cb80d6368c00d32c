//! Pay as a range from the lowest to the highest tenth, with the same as a table.

use leptos::prelude::*;

use crate::catalog::wages::Pay;
use crate::i18n::ui;

/// How a figure is written.
pub type Money = fn(u32) -> String;

/// The picture, when its ends and the middle are published.
///
/// The line runs from the lowest to the highest tenth, its thick part holds the middle half.
#[component]
pub fn PayRange(
    /// The figures.
    pay: Pay,
    /// How a figure is written.
    money: Money,
) -> impl IntoView {
    let (Some(low), Some(middle), Some(high)) = (pay.p10, pay.median, pay.p90) else { return ().into_any() };
    let length = f64::from(high.saturating_sub(low).max(1));
    let place = move |figure: u32| {
        let at = (f64::from(figure) - f64::from(low)) / length;
        format!("{:.3}", at.clamp(0.0, 1.0))
    };
    let mean = pay.mean.map(|mean| {
        view! { <p class="range__tag range__tag--mean" style=("--at", place(mean))><b>{money(mean)}</b>{ui::AVERAGE}</p> }
    });
    let pin = pay.mean.map(|mean| view! { <span class="range__pin" style=("--at", place(mean))></span> });
    view! {
        <figure>
            <div class="range" aria-hidden="true">
                <p class="range__tag range__tag--mid" style=("--at", place(middle))><b>{money(middle)}</b>{ui::MIDDLE}</p>
                <div
                    class="range__line"
                    style=("--low", place(pay.p25.unwrap_or(low)))
                    style=("--high", place(pay.p75.unwrap_or(high)))
                >
                    <span class="range__pin" style=("--at", place(middle))></span>
                    {pin}
                </div>
                {mean}
                <p class="range__ends">
                    <span><b>{money(low)}</b>{ui::LOWEST_TENTH}</span>
                    <span><b>{money(high)}</b>{ui::HIGHEST_TENTH}</span>
                </p>
            </div>
            <figcaption class="visually-hidden">{ui::pay_range(&money(low), &money(high))}</figcaption>
        </figure>
    }
    .into_any()
}
