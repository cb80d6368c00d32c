//! The service worker: starting it, hearing of a newer version, asking it to keep files.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    MessageChannel, MessageEvent, ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration,
};

use super::page;

/// The worker's script, beside the page.
const SCRIPT: &str = "sw.js";

/// Starts the worker; nothing where the browser has none, or where the page was built by hand.
///
/// `newer` is called when a newer version lies ready, now or later.
pub async fn start(newer: impl Fn() + 'static) -> Option<()> {
    page::build()?;
    let container = container()?;
    // A browser that is told to have no workers may answer with something else.
    let registered = JsFuture::from(container.register(SCRIPT)).await.ok()?;
    let registration: ServiceWorkerRegistration = registered.dyn_into().ok()?;
    // Without a controller the page came from the server just now, and what waits is no newer.
    if registration.waiting().is_some() && container.controller().is_some() {
        newer();
    }
    let watched = registration.clone();
    let changed = Closure::<dyn Fn()>::new(move || {
        if watched.waiting().is_some() && container.controller().is_some() {
            newer();
        }
    });
    let watched = registration.clone();
    let found = Closure::<dyn Fn()>::new(move || {
        if let Some(installing) = watched.installing() {
            installing.set_onstatechange(Some(changed.as_ref().unchecked_ref()));
        }
    });
    registration.set_onupdatefound(Some(found.as_ref().unchecked_ref()));
    found.forget();
    Some(())
}

/// Lets the newer version take over and loads the page again, of that version.
pub async fn use_newer() {
    let Some(waiting) = registration().await.and_then(|registration| registration.waiting()) else {
        // Another tab has let it take over already.
        return reload();
    };
    let Some(container) = container() else { return };
    let taken_over = Closure::once_into_js(reload);
    container.set_oncontrollerchange(Some(taken_over.unchecked_ref()));
    // Cannot fail for a text; and if it did, everything would stay as it is.
    let _ = waiting.post_message(&JsValue::from_str("use"));
}

/// Asks the worker something and gives the numbers that it answers; nothing where there is no worker.
pub async fn ask(what: &str) -> Option<Vec<f64>> {
    let worker: ServiceWorker = registration().await?.active()?;
    let channel = MessageChannel::new().ok()?;
    let port = channel.port1();
    let answered = js_sys::Promise::new(&mut |resolve, _| {
        let told = Closure::once_into_js(move |event: MessageEvent| {
            let _ = resolve.call1(&JsValue::UNDEFINED, &event.data());
        });
        port.set_onmessage(Some(told.unchecked_ref()));
        let ports = js_sys::Array::of1(&channel.port2());
        let _ = worker.post_message_with_transferable(&JsValue::from_str(what), &ports);
    });
    let numbers: js_sys::Array = JsFuture::from(answered).await.ok()?.dyn_into().ok()?;
    numbers.iter().map(|number| number.as_f64()).collect()
}

/// The worker's registration, once it is active.
async fn registration() -> Option<ServiceWorkerRegistration> {
    JsFuture::from(container()?.ready().ok()?).await.ok()?.dyn_into().ok()
}

/// Nothing on a page that is not served securely, and in some private windows.
fn container() -> Option<ServiceWorkerContainer> {
    let navigator = web_sys::window()?.navigator();
    let container = js_sys::Reflect::get(&navigator, &JsValue::from_str("serviceWorker")).ok()?;
    container.dyn_into().ok()
}

fn reload() {
    if let Some(window) = web_sys::window() {
        // Fails only in a page that may not leave its place, where the newer version comes with the next visit.
        let _ = window.location().reload();
    }
}
