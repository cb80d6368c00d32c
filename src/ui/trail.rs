//! Progress as a course being walked: one leg a section.

use leptos::prelude::*;

/// Each leg's way across the picture, and the stop at its end.
const LEGS: [(&str, (&str, &str)); 3] = [
    ("M14 31C40 8 72 42 112 24", ("120", "22")),
    ("M128 20C166 2 186 44 222 27S270 8 304 24", ("312", "26")),
    ("M320 28C340 38 352 26 370 20", ("384", "18")),
];

/// The course with what has been walked, by the questions of each section and those behind the reader; the text
/// beside it says the same.
pub fn trail(lengths: [usize; 3], done: usize) -> AnyView {
    let mut before = 0;
    let mut legs = Vec::new();
    let mut stops = vec![view! { <path class=stop(done, 0) d="M8 24 16 38H0z"/> }.into_any()];
    for ((way, (x, y)), length) in LEGS.into_iter().zip(lengths) {
        let walked = done.saturating_sub(before).min(length);
        let part = |class: &'static str| {
            view! { <path class=class style=("--done", walked.to_string()) pathLength=length.to_string() d=way/> }
                .into_any()
        };
        before += length;
        legs.push(view! { <path class="trail__way" d=way/> }.into_any());
        if walked > 0 {
            legs.push(part("trail__walked"));
        }
        if walked > 0 && walked < length {
            legs.push(part("trail__here"));
        }
        stops.push(view! { <circle class=stop(done, before) cx=x cy=y r="7"/> }.into_any());
    }
    view! { <svg class="trail" viewBox="0 0 400 48" aria-hidden="true">{legs}{stops}</svg> }.into_any()
}

/// A stop is ahead, here or past.
const fn stop(done: usize, at: usize) -> &'static str {
    if done == at {
        "trail__stop trail__stop--here"
    } else if done > at {
        "trail__stop trail__stop--past"
    } else {
        "trail__stop"
    }
}
