//! Keys pressed anywhere on the page.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// Calls back with each plain key, as long as the page lives.
///
/// Keys typed into a field, held with a modifier or repeated by holding down are not meant for the page.
pub fn on_key(mut pressed: impl FnMut(&str) + 'static) {
    let closure = Closure::<dyn FnMut(web_sys::KeyboardEvent)>::new(move |event: web_sys::KeyboardEvent| {
        let held = event.ctrl_key() || event.alt_key() || event.meta_key() || event.repeat();
        if !held && !is_typing(&event) {
            pressed(&event.key());
        }
    });
    if let Some(window) = web_sys::window() {
        let _ = window.add_event_listener_with_callback("keydown", closure.as_ref().unchecked_ref());
    }
    closure.forget();
}

fn is_typing(event: &web_sys::KeyboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    target.is_some_and(|element| matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT"))
}
