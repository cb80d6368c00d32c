//! Files that are chosen and text that is pasted.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{ClipboardEvent, Event, File, HtmlInputElement};

/// A file that the reader has chosen.
pub struct Picked(pub(super) File);

impl Picked {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// Whether it is a picture.
    #[must_use]
    pub fn is_picture(&self) -> bool {
        self.0.type_().starts_with("image/")
    }

    /// Its text; `None` when it cannot be opened or is larger than so many bytes.
    pub async fn text(&self, largest: f64) -> Option<String> {
        if self.0.size() > largest {
            return None;
        }
        JsFuture::from(self.0.text()).await.ok()?.as_string()
    }
}

/// The files of a field that has changed; it is empty afterwards, so that the same file can be chosen again.
#[must_use]
pub fn picked(event: &Event) -> Vec<Picked> {
    let Some(field) = event.target().and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) else {
        return Vec::new();
    };
    let files = field.files();
    let files = (0..files.as_ref().map_or(0, |files| files.length()))
        .filter_map(|at| files.as_ref()?.get(at).map(Picked))
        .collect();
    field.set_value("");
    files
}

/// What is being pasted, if it has more than so many lines: it is then not put into the field, which would hold up
/// the page.
#[must_use]
pub fn pasted(event: &Event, lines: usize) -> Option<String> {
    let text = event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?.get_data("text/plain").ok()?;
    let long = text.lines().nth(lines).is_some();
    if long {
        event.prevent_default();
    }
    long.then_some(text)
}
