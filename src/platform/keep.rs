//! Local storage, which may be blocked or full.

use gloo_storage::errors::StorageError;
use gloo_storage::{LocalStorage, Storage};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

use crate::storage::StorageKey;

/// Why something is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeepError {
    /// The browser does not give this page any storage.
    Blocked,
    /// There is no room.
    Full,
}

/// What stands under a key, as it is.
///
/// # Errors
/// When storage is blocked.
pub fn read(key: StorageKey) -> Result<Option<String>, KeepError> {
    let storage = storage()?;
    storage.get_item(key.name()).map_err(|_| KeepError::Blocked)
}

/// Puts a JSON value under a key.
///
/// # Errors
/// When storage is blocked or full.
pub fn write<T: serde::Serialize>(key: StorageKey, value: &T) -> Result<(), KeepError> {
    storage()?;
    LocalStorage::set(key.name(), value).map_err(|error| match error {
        StorageError::JsError(_) => KeepError::Full,
        StorageError::SerdeError(_) | StorageError::KeyNotFound(_) => KeepError::Blocked,
    })
}

/// Puts a text under a key, letter for letter.
///
/// # Errors
/// When storage is blocked or full.
pub fn write_text(key: StorageKey, text: &str) -> Result<(), KeepError> {
    storage()?.set_item(key.name(), text).map_err(|_| KeepError::Full)
}

/// Forgets what stands under a key.
pub fn remove(key: StorageKey) {
    if let Ok(storage) = storage() {
        // Storage that was there a moment ago and now is not keeps nothing either.
        let _ = storage.remove_item(key.name());
    }
}

/// Leaves a text that could not be kept with the page, which gives it to the reader should the app stop
/// (`page/faults.js`); nothing when all is kept.
pub fn leave_unkept(text: Option<&str>) {
    if let Some(window) = web_sys::window() {
        let text = text.map_or(JsValue::UNDEFINED, JsValue::from_str);
        // A window takes any member.
        let _ = js_sys::Reflect::set(&window, &JsValue::from_str("unkept"), &text);
    }
}

/// Calls back with the key whenever another tab has changed something, as long as the page lives; without a key
/// when anything may have changed: everything was cleared, or the page comes back to the screen and has not heard
/// what happened meanwhile.
pub fn on_change_elsewhere(mut changed: impl FnMut(Option<String>) + 'static) {
    let closure = Closure::<dyn FnMut(web_sys::Event)>::new(move |event: web_sys::Event| {
        changed(event.dyn_ref::<web_sys::StorageEvent>().and_then(web_sys::StorageEvent::key));
    });
    if let Some(window) = web_sys::window() {
        for event in ["storage", "pageshow"] {
            let _ = window.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
        }
    }
    closure.forget();
}

/// gloo's own access panics when storage is blocked, so it is tried here first.
fn storage() -> Result<web_sys::Storage, KeepError> {
    web_sys::window().and_then(|window| window.local_storage().ok().flatten()).ok_or(KeepError::Blocked)
}
