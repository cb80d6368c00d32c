//! A worker that reads QR codes in pictures, away from the page's own thread.
//!
//! It says `true` once it is there. Each message to it is a picture as a `Blob`; each answer is the array of texts
//! found in it, or `null` when the browser cannot open it as a picture.

mod codes;
mod picture;

use js_sys::Array;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Blob, DedicatedWorkerGlobalScope, MessageEvent};

fn main() {
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    let told = scope.clone();
    let read = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let scope = told.clone();
        spawn_local(async move {
            let texts = texts(&scope, &event).await.unwrap_or(JsValue::NULL);
            // Fails only when the page has gone meanwhile.
            let _ = scope.post_message(&texts);
        });
    });
    scope.set_onmessage(Some(read.as_ref().unchecked_ref()));
    read.forget();
    let _ = scope.post_message(&JsValue::TRUE);
}

/// The texts of a picture; a small picture of it first, which is quicker and often clearer.
async fn texts(scope: &DedicatedWorkerGlobalScope, event: &MessageEvent) -> Result<JsValue, JsValue> {
    let blob: Blob = event.data().dyn_into()?;
    let bitmap = picture::open(scope, &blob).await?;
    for side in picture::SIDES {
        let found = codes::read(&picture::grey(&bitmap, side)?);
        if !found.is_empty() {
            return Ok(found.iter().map(|text| JsValue::from_str(text)).collect::<Array>().into());
        }
    }
    Ok(Array::new().into())
}
