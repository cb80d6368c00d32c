//! A click that is meant for what it meets.

use leptos::ev::MouseEvent;

/// Hands on a click, but not the second half of a double click: that would meet what has come in the place of what was
/// clicked, and answer the next question or confirm what was only asked.
pub fn meant(mut act: impl FnMut() + 'static) -> impl FnMut(MouseEvent) + 'static {
    move |event| {
        if event.detail() < 2 {
            act();
        }
    }
}
