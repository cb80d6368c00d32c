//! Files of the reader's: saving one, opening one.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlInputElement, Url};

/// What came of choosing a file.
pub enum Chosen {
    /// None was chosen.
    Nothing,
    /// It is larger than allowed.
    TooLarge,
    /// It could not be opened.
    Unreadable,
    /// Its text.
    Text(String),
}

/// Lets the browser save a text as a file; false when it does not.
pub fn save(name: &str, kind: &str, text: &str) -> bool {
    download(name, kind, text).is_ok()
}

fn download(name: &str, kind: &str, text: &str) -> Result<(), JsValue> {
    let properties = BlobPropertyBag::new();
    properties.set_type(kind);
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &properties)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Url::revoke_object_url(&address)
}

/// The text of the file that was chosen in a field; the field is empty afterwards, so that the same file can be
/// chosen again.
pub async fn chosen(field: HtmlInputElement, largest: usize) -> Chosen {
    let Some(file) = field.files().and_then(|files| files.get(0)) else { return Chosen::Nothing };
    let text = if file.size() > largest as f64 { None } else { Some(JsFuture::from(file.text()).await) };
    field.set_value("");
    match text {
        None => Chosen::TooLarge,
        Some(text) => text.ok().and_then(|text| text.as_string()).map_or(Chosen::Unreadable, Chosen::Text),
    }
}
