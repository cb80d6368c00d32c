//! A `.br` and a `.gz` beside each file that gets smaller by it, as tight as they can be.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::thread;

use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

use super::{DistError, SiteFile};

/// Pictures and fonts are compressed already.
const ENDINGS: [&str; 9] = [".html", ".css", ".js", ".wasm", ".json", ".txt", ".svg", ".bin", ".webmanifest"];

/// Below this a header more weighs as much as the file.
const SMALLEST: usize = 200;

/// Megabytes of everything that compresses.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sums {
    /// As it is.
    pub raw: f64,
    /// With gzip.
    pub gzip: f64,
    /// With brotli.
    pub brotli: f64,
}

/// Compresses what is worth it, on all cores.
pub fn all(folder: &Path, files: &[SiteFile]) -> Result<Sums, DistError> {
    let worth = |file: &&SiteFile| ENDINGS.iter().any(|ending| file.path.ends_with(ending));
    let paths: Vec<PathBuf> = files.iter().filter(worth).map(|file| folder.join(&file.path)).collect();
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let parts: Vec<Result<Sums, DistError>> = thread::scope(|scope| {
        let each = (0..cores).map(|core| {
            let mine = paths.iter().skip(core).step_by(cores);
            scope.spawn(move || {
                mine.map(|path| one(path)).try_fold(Sums::default(), |sums, one| Ok(sums.and(one?)))
            })
        });
        let threads: Vec<_> = each.collect();
        threads.into_iter().filter_map(|thread| thread.join().ok()).collect()
    });
    parts.into_iter().try_fold(Sums::default(), |sums, part| Ok(sums.and(part?)))
}

fn one(path: &Path) -> Result<Sums, DistError> {
    let body = fs::read(path).map_err(DistError::file(path))?;
    if body.len() < SMALLEST {
        return Ok(Sums::default());
    }
    let gzip = gzip(&body).map_err(DistError::file(path))?;
    let brotli = brotli(&body).map_err(DistError::file(path))?;
    for (ending, packed) in [("gz", &gzip), ("br", &brotli)] {
        let beside = PathBuf::from(format!("{}.{ending}", path.display()));
        fs::write(&beside, packed).map_err(DistError::file(&beside))?;
    }
    let megabytes = |body: &[u8]| body.len() as f64 / 1e6;
    Ok(Sums { raw: megabytes(&body), gzip: megabytes(&gzip), brotli: megabytes(&brotli) })
}

fn gzip(body: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(body)?;
    encoder.finish()
}

fn brotli(mut body: &[u8]) -> io::Result<Vec<u8>> {
    let mut packed = Vec::new();
    let params = BrotliEncoderParams { quality: 11, size_hint: body.len(), ..Default::default() };
    brotli::BrotliCompress(&mut body, &mut packed, &params)?;
    Ok(packed)
}

impl Sums {
    fn and(self, other: Self) -> Self {
        Self { raw: self.raw + other.raw, gzip: self.gzip + other.gzip, brotli: self.brotli + other.brotli }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn what_is_packed_comes_out_again() {
        let body = b"Which careers fit you, and why? ".repeat(50);
        let mut unzipped = Vec::new();
        flate2::read::GzDecoder::new(gzip(&body).unwrap().as_slice()).read_to_end(&mut unzipped).unwrap();
        let mut unpacked = Vec::new();
        brotli::BrotliDecompress(&mut brotli(&body).unwrap().as_slice(), &mut unpacked).unwrap();
        assert!(unzipped == body && unpacked == body);
    }
}
