//! The page's address and its fragment.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// The fragment with its `#`, or nothing.
#[must_use]
pub fn fragment() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Goes to a fragment; the browser's Back leads here again.
pub fn go(fragment: &str) {
    if let Some(window) = web_sys::window() {
        // Fails only for text that is no address, which a route never prints.
        let _ = window.location().set_hash(fragment);
    }
}

/// Goes to a fragment in place of this one, so that Back does not lead into a detour.
pub fn replace(fragment: &str) {
    if let Some(window) = web_sys::window() {
        let _ = window.location().replace(fragment);
    }
}

/// The page's address with another fragment, to be copied.
#[must_use]
pub fn link(fragment: &str) -> String {
    let href = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    let page = href.split('#').next().unwrap_or_default();
    format!("{page}{fragment}")
}

/// The address of another page of the site with a fragment, to be copied.
#[must_use]
pub fn link_on(page: &str, fragment: &str) -> String {
    let here = link("");
    let folder = here.split('?').next().and_then(|address| address.rsplit_once('/')).map_or("", |it| it.0);
    format!("{folder}/{page}{fragment}")
}

/// Calls back whenever the fragment changes, as long as the page lives.
pub fn on_change(changed: impl FnMut() + 'static) {
    let closure = Closure::<dyn FnMut()>::new(changed);
    if let Some(window) = web_sys::window() {
        let _ = window.add_event_listener_with_callback("hashchange", closure.as_ref().unchecked_ref());
    }
    closure.forget();
}
