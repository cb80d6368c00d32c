//! Opening a picture and turning it grey.

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, DedicatedWorkerGlobalScope, ImageBitmap, OffscreenCanvas, OffscreenCanvasRenderingContext2d,
};

use crate::codes::Grey;

/// The longest sides at which a picture is looked at, in pixels.
pub const SIDES: [f64; 2] = [900.0, 2_200.0];

/// Opens whatever the browser takes for a picture.
pub async fn open(scope: &DedicatedWorkerGlobalScope, blob: &Blob) -> Result<ImageBitmap, JsValue> {
    let bitmap: Promise = scope.create_image_bitmap_with_blob(blob)?.unchecked_into();
    JsFuture::from(bitmap).await?.dyn_into()
}

/// The picture, no side longer than this, in shades of grey on white.
pub fn grey(bitmap: &ImageBitmap, longest: f64) -> Result<Grey, JsValue> {
    let (width, height) = (f64::from(bitmap.width()), f64::from(bitmap.height()));
    let scale = f64::min(1.0, longest / width.max(height));
    let (width, height) = ((width * scale).round().max(1.0), (height * scale).round().max(1.0));
    let canvas = OffscreenCanvas::new(width as u32, height as u32)?;
    let context = canvas.get_context("2d")?.ok_or(JsValue::NULL)?;
    let context: OffscreenCanvasRenderingContext2d = context.unchecked_into();
    context.set_fill_style_str("#fff");
    context.fill_rect(0.0, 0.0, width, height);
    context.draw_image_with_image_bitmap_and_dw_and_dh(bitmap, 0.0, 0.0, width, height)?;
    let pixels = context.get_image_data(0.0, 0.0, width, height)?.data();
    let shades = pixels.chunks_exact(4).map(shade).collect();
    Ok(Grey { width: width as usize, height: height as usize, shades })
}

/// How light a pixel of red, green, blue and opacity is to the eye.
fn shade(pixel: &[u8]) -> u8 {
    let [red, green, blue, ..] = pixel else { return u8::MAX };
    let sum = 299 * u32::from(*red) + 587 * u32::from(*green) + 114 * u32::from(*blue);
    (sum / 1_000) as u8
}
