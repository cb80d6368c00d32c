//! In place of wasm-streams: the few names of it that Leptos' server functions want, with nothing behind them.
//!
//! The app has no server. The real crate exports classes to JavaScript, which no linker takes out again: they and
//! their glue were four kilobytes before the first question.

use futures_util::stream::{self, Empty, Stream};
use wasm_bindgen::{JsCast, JsValue};

/// A stream of the browser that is handed on as it is.
#[derive(Clone, Debug)]
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// Takes a stream of the browser.
    #[must_use]
    pub const fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// No stream: nothing is ever sent.
    #[must_use]
    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>>) -> Self {
        Self(JsValue::UNDEFINED.unchecked_into())
    }

    /// The stream of the browser.
    #[must_use]
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// Nothing: no answer is ever read.
    pub fn into_stream(self) -> Empty<Result<JsValue, JsValue>> {
        stream::empty()
    }
}
