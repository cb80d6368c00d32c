//! Classes that a teacher has asked this device to keep.

use crate::class::KeptClasses;
use crate::platform::keep;
use crate::storage::StorageKey;

/// What is kept; nothing when it cannot be read, and then nothing may be written over it.
pub fn classes() -> Option<KeptClasses> {
    let text = keep::read(StorageKey::Classes).ok()?;
    KeptClasses::read(text.as_deref())
}

/// Keeps these classes; with none left, nothing stays behind. False when it cannot be done.
pub fn set(classes: &KeptClasses) -> bool {
    if classes.0.is_empty() {
        keep::remove(StorageKey::Classes);
        return true;
    }
    keep::write_text(StorageKey::Classes, &classes.write()).is_ok()
}
