//! The reader of QR codes: a small module of its own in a worker, which comes only when somebody brings pictures.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageEvent, Worker};

use super::pick::Picked;

/// The worker's script, beside the page.
const SCRIPT: &str = "qr-reader_loader.js";

/// Why a picture could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// The browser cannot open it.
    NoPicture,
    /// There is no reader in this browser, or it did not come.
    NoReader,
}

/// The texts of the QR codes in each picture.
pub async fn read(pictures: &[Picked]) -> Vec<Result<Vec<String>, Unread>> {
    let mut found = Vec::with_capacity(pictures.len());
    let mut idle = None;
    for picture in pictures {
        let worker = match idle.take() {
            Some(worker) => Some(worker),
            None => started().await,
        };
        let Some(worker) = worker else {
            found.push(Err(Unread::NoReader));
            continue;
        };
        match answer(&worker, || worker.post_message(&picture.0).is_ok()).await {
            Ok(said) => {
                found.push(texts(said));
                idle = Some(worker);
            }
            // A few pictures stop the reader: no code was found in such a one, and the next gets a reader of its own.
            Err(_) => {
                found.push(Ok(Vec::new()));
                worker.terminate();
            }
        }
    }
    if let Some(worker) = idle {
        worker.terminate();
    }
    found
}

/// The worker, once it says that it is there.
async fn started() -> Option<Worker> {
    let worker = Worker::new(SCRIPT).ok()?;
    answer(&worker, || true).await.ok()?;
    Some(worker)
}

/// Texts, or `null` for what is no picture.
fn texts(said: JsValue) -> Result<Vec<String>, Unread> {
    let texts = said.dyn_into::<js_sys::Array>().map_err(|_| Unread::NoPicture)?;
    Ok(texts.iter().filter_map(|text| text.as_string()).collect())
}

/// What the worker says next, after something was done; an error when it fails.
async fn answer(worker: &Worker, act: impl Fn() -> bool) -> Result<JsValue, JsValue> {
    let said = js_sys::Promise::new(&mut |resolve, reject| {
        let failed = reject.clone();
        let told = Closure::once_into_js(move |event: MessageEvent| {
            let _ = resolve.call1(&JsValue::UNDEFINED, &event.data());
        });
        worker.set_onmessage(Some(told.unchecked_ref()));
        worker.set_onerror(Some(&reject));
        if !act() {
            let _ = failed.call0(&JsValue::UNDEFINED);
        }
    });
    JsFuture::from(said).await
}
