//! Laying files into the site.

use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::Path;

use super::SiteError;

/// An empty folder.
pub fn fresh(folder: &Path) -> Result<(), SiteError> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(SiteError::file(folder))?;
    }
    fs::create_dir_all(folder).map_err(SiteError::file(folder))
}

/// Copies all that lies in a folder.
pub fn copy_all(from: &Path, to: &Path) -> Result<(), SiteError> {
    fs::create_dir_all(to).map_err(SiteError::file(to))?;
    for entry in fs::read_dir(from).map_err(SiteError::file(from))? {
        let path = entry.map_err(SiteError::file(from))?.path();
        let Some(name) = path.file_name() else { continue };
        if path.is_dir() {
            copy_all(&path, &to.join(name))?;
        } else {
            copy(&path, &to.join(name))?;
        }
    }
    Ok(())
}

/// Copies one file.
pub fn copy(from: &Path, to: &Path) -> Result<(), SiteError> {
    fs::copy(from, to).map(|_bytes| ()).map_err(SiteError::file(from))
}

/// Lays a style sheet down, without what only its readers need, under a name that changes with its content, so that
/// browsers may keep it for ever; the name.
pub fn style(file: &Path, folder: &Path) -> Result<String, SiteError> {
    let bytes = terse(&fs::read_to_string(file).map_err(SiteError::file(file))?);
    let part = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    let name = format!("{}-{}.{}", part(file.file_stem()), mark([bytes.as_bytes()]), part(file.extension()));
    fs::write(folder.join(&name), bytes).map_err(SiteError::file(folder.join(&name)))?;
    Ok(name)
}

/// A style sheet without comments, indentation and empty lines; no string of ours has a comment in it.
fn terse(style: &str) -> String {
    let mut pieces = style.split("/*");
    let first = pieces.next().unwrap_or_default().to_owned();
    let rest = pieces.filter_map(|piece| piece.split_once("*/").map(|(_comment, after)| after));
    let plain = rest.fold(first, |all, after| all + after);
    plain.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// Sixteen digits that change with the content.
pub fn mark<'a>(contents: impl IntoIterator<Item = &'a [u8]>) -> String {
    let mut hasher = DefaultHasher::new();
    contents.into_iter().for_each(|content| hasher.write(content));
    format!("{:016x}", hasher.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_style_sheet_keeps_what_browsers_read() {
        let style = "/* what\n it is */\n@layer a {\n  p { margin: 0 } /* why */\n\n  b::after { content: \"→\" }\n}\n";
        assert_eq!(terse(style), "@layer a {\np { margin: 0 }\nb::after { content: \"→\" }\n}");
    }

    #[test]
    fn a_name_follows_the_content() {
        assert_eq!(mark([&b"one"[..]]), mark([&b"one"[..]]));
        assert_ne!(mark([&b"one"[..]]), mark([&b"two"[..]]));
        assert_eq!(mark([]).len(), 16);
    }
}
