//! Loading the app's own files.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

use super::page;

/// The bytes of a file beside the page; `None` when it does not arrive.
pub async fn bytes(path: &str) -> Option<Vec<u8>> {
    let response = get(path).await?;
    let buffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(js_sys::Uint8Array::new(&buffer).to_vec())
}

/// The text of a file beside the page; `None` when it does not arrive.
pub async fn text(path: &str) -> Option<String> {
    let response = get(path).await?;
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

async fn get(path: &str) -> Option<web_sys::Response> {
    // The page says of which build it is, so that it never gets data of another one from some cache.
    let of_build = page::build().map_or_else(|| path.to_owned(), |build| format!("{path}?v={build}"));
    let promise = web_sys::window()?.fetch_with_str(&of_build);
    let response: web_sys::Response = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
    response.ok().then_some(response)
}
