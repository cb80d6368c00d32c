//! The document around the app: title, focus, the landing page, printing.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, HtmlElement};

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// An element of `index.html`.
#[must_use]
pub fn element(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// The build that the page is of, as `cargo xtask dist` wrote it down; nothing in a page that trunk built by hand.
#[must_use]
pub fn build() -> Option<String> {
    document()?.document_element()?.get_attribute("data-build")
}

/// Sets the title of the tab.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Brings the style sheet of the pages beyond the quiz, and waits until it is here; false when it does not arrive.
///
/// A page that trunk built by hand has it from the start.
pub async fn later_style() -> bool {
    let Some(named) = document().and_then(|it| it.query_selector("meta[name=later-style]").ok().flatten())
    else {
        return true;
    };
    let arrived = async {
        let link = document()?.create_element("link").ok()?;
        link.set_attribute("rel", "stylesheet").ok()?;
        link.set_attribute("href", &named.get_attribute("content")?).ok()?;
        let loaded = js_sys::Promise::new(&mut |loaded, failed| {
            let _ = link.add_event_listener_with_callback("load", &loaded);
            let _ = link.add_event_listener_with_callback("error", &failed);
        });
        named.parent_element()?.append_child(&link).ok()?;
        let came = JsFuture::from(loaded).await.is_ok();
        if came {
            named.remove()
        } else {
            link.remove()
        }
        came.then_some(())
    };
    arrived.await.is_some()
}

/// Puts the focus on an element.
pub fn focus(id: &str) {
    if let Some(element) = element(id) {
        let _ = element.focus();
    }
}

/// Shows or hides an element of `index.html`.
pub fn show(id: &str, shown: bool) {
    if let Some(element) = element(id) {
        element.set_hidden(!shown);
    }
}

/// Puts text into an element of `index.html`.
pub fn set_text(id: &str, text: &str) {
    if let Some(element) = element(id) {
        element.set_text_content(Some(text));
    }
}

/// Lets a link of the page ask with this sentence before it leads away; it asks nothing with an empty one.
pub fn set_loss(id: &str, sentence: &str) {
    if let Some(element) = element(id) {
        let _ = element.set_attribute("data-loses", sentence);
    }
}

/// Marks the link of the site's navigation that leads to this fragment as the current page.
pub fn mark_current(fragment: &str) {
    let Some(links) = document().and_then(|document| document.query_selector_all(".site-nav a").ok()) else {
        return;
    };
    for at in 0..links.length() {
        let Some(link) = links.get(at).and_then(|node| node.dyn_into::<Element>().ok()) else { continue };
        let current = link.get_attribute("href").as_deref() == Some(fragment);
        let _ = if current {
            link.set_attribute("aria-current", "page")
        } else {
            link.remove_attribute("aria-current")
        };
    }
}

/// Moves to the top and puts the focus on the shown page's heading, so that a screen reader begins there.
pub fn focus_heading() {
    let Some(window) = web_sys::window() else { return };
    window.scroll_to_with_x_and_y(0.0, 0.0);
    let heading = document()
        .and_then(|document| document.query_selector("main:not([hidden]) h1").ok().flatten())
        .and_then(|heading| heading.dyn_into::<HtmlElement>().ok());
    if let Some(heading) = heading {
        let _ = heading.set_attribute("tabindex", "-1");
        let _ = heading.focus();
    }
}

/// The headings of the shown page's sections, each by its id.
#[must_use]
pub fn sections() -> Vec<(String, String)> {
    let found = document()
        .and_then(|document| document.query_selector_all("main:not([hidden]) > section > h2[id]").ok());
    let Some(found) = found else { return Vec::new() };
    let heading = |at| found.get(at)?.dyn_into::<Element>().ok();
    (0..found.length())
        .filter_map(heading)
        .map(|heading| (heading.id(), heading.text_content().unwrap_or_default()))
        .collect()
}

/// Moves to a heading of the shown page and puts the focus on it.
pub fn go_to(id: &str) {
    if let Some(heading) = element(id) {
        heading.scroll_into_view();
        let _ = heading.set_attribute("tabindex", "-1");
        let _ = heading.focus();
    }
}

/// Whether the focus is on something of the shown page, which goes with it when the page is replaced.
#[must_use]
pub fn holds_focus() -> bool {
    let focused =
        document().and_then(|document| document.query_selector("main:not([hidden]) :focus").ok().flatten());
    focused.is_some()
}

/// Runs something once the page is drawn.
pub fn next_frame(run: impl FnOnce() + 'static) {
    let closure = Closure::once_into_js(run);
    if let Some(window) = web_sys::window() {
        let _ = window.request_animation_frame(closure.unchecked_ref());
    }
}

/// Puts the focus on an element that this finds once the page is drawn; nothing where it has gone meanwhile.
pub fn focus_in_next_frame<E: AsRef<HtmlElement>>(find: impl FnOnce() -> Option<E> + 'static) {
    next_frame(move || {
        if let Some(element) = find() {
            let _ = element.as_ref().focus();
        }
    });
}

/// Calls back on each click on an element of `index.html`, as long as the page lives.
pub fn on_click(id: &str, clicked: impl FnMut() + 'static) {
    let closure = Closure::<dyn FnMut()>::new(clicked);
    if let Some(element) = element(id) {
        let _ = element.add_event_listener_with_callback("click", closure.as_ref().unchecked_ref());
    }
    closure.forget();
}

/// Opens the browser's print dialogue.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}
