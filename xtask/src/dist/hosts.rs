//! What common hosts want to be told, in files that they read themselves.

use std::fs;
use std::path::Path;

use super::{DistError, SiteFile};
use crate::run;

/// File in `hosting/` and its name in the folder.
const FILES: [(&str, &str); 3] =
    [("headers.txt", "_headers"), ("htaccess", ".htaccess"), ("nginx.conf", "nginx.conf")];

/// Stands in `headers.txt` where the files go whose names have a hash in them.
const HASHED: &str = "@HASHED@\n";

/// Writes the header files of Netlify and Cloudflare Pages, of Apache, and of nginx.
pub fn write(folder: &Path, files: &[SiteFile]) -> Result<(), DistError> {
    // One rule a file, since these hosts put headers together when two rules meet the same file.
    let rule =
        |file: &SiteFile| format!("/{}\n  Cache-Control: public, max-age=31536000, immutable\n", file.path);
    let hashed: String = files.iter().filter(|file| file.is_hashed()).map(rule).collect();
    for (source, name) in FILES {
        let source = run::root().join("hosting").join(source);
        let text = fs::read_to_string(&source).map_err(DistError::file(&source))?;
        let target = folder.join(name);
        fs::write(&target, text.replace(HASHED, &hashed)).map_err(DistError::file(&target))?;
    }
    Ok(())
}
