//! The saved text: reading whatever may stand there, and writing.

use serde::Deserialize;

use super::{Ledger, earlier};

/// The newest schema.
pub const SCHEMA: u32 = 4;

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Loaded {
    /// Nothing saved yet.
    Fresh,
    /// What an earlier visit left.
    Resumed(Box<Ledger>),
    /// Something that cannot be read; it has to be put aside before anything is saved.
    Damaged {
        /// The text as it was.
        raw: String,
    },
    /// Saved by a newer release; nothing may be written over it.
    Newer,
}

/// Reads a saved state of any schema so far.
#[must_use]
pub fn read(raw: Option<String>) -> Loaded {
    #[derive(Deserialize)]
    struct Head {
        schema: u32,
    }
    let Some(raw) = raw else { return Loaded::Fresh };
    let ledger = match serde_json::from_str::<Head>(&raw) {
        Ok(Head { schema }) if schema > SCHEMA => return Loaded::Newer,
        Ok(Head { schema: 3.. }) => {
            let ledger = serde_json::from_str::<Ledger>(&raw).ok();
            ledger.and_then(Ledger::today).filter(Ledger::is_sound)
        }
        Ok(_) => earlier::read(&raw).map(|saved| Ledger::of(&saved)),
        Err(_) => None,
    };
    ledger.map_or(Loaded::Damaged { raw }, |ledger| Loaded::Resumed(Box::new(ledger)))
}

/// The text to save, of the newest schema.
#[must_use]
pub fn write(ledger: &Ledger) -> String {
    // Maps from names to numbers and texts can always be written.
    serde_json::to_string(ledger).unwrap_or_default()
}
