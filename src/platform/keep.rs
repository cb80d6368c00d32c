//! Local storage, which may be blocked or full.

use gloo_storage::errors::StorageError;
use gloo_storage::{LocalStorage, Storage};

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

/// gloo's own access panics when storage is blocked, so it is tried here first.
fn storage() -> Result<web_sys::Storage, KeepError> {
    web_sys::window().and_then(|window| window.local_storage().ok().flatten()).ok_or(KeepError::Blocked)
}
