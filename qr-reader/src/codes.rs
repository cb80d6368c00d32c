//! The texts of the QR codes in a grey picture.

use rqrr::PreparedImage;

/// A picture as shades from black to white, row by row.
pub struct Grey {
    /// Pixels in a row.
    pub width: usize,
    /// Rows.
    pub height: usize,
    /// One byte a pixel.
    pub shades: Vec<u8>,
}

/// Each code's text; codes that are there and cannot be read are passed over.
pub fn read(picture: &Grey) -> Vec<String> {
    let shade = |x, y| picture.shades.get(y * picture.width + x).copied().unwrap_or(u8::MAX);
    let mut image = PreparedImage::prepare_from_greyscale(picture.width, picture.height, shade);
    image.detect_grids().into_iter().filter_map(|grid| Some(grid.decode().ok()?.1)).collect()
}
