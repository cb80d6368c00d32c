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

/// Gives a file a name that changes with its content, so that browsers may keep it for ever; the name.
pub fn renamed_by_content(file: &Path) -> Result<String, SiteError> {
    let bytes = fs::read(file).map_err(SiteError::file(file))?;
    let part = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    let name = format!("{}-{}.{}", part(file.file_stem()), mark([&*bytes]), part(file.extension()));
    fs::rename(file, file.with_file_name(&name)).map_err(SiteError::file(file))?;
    Ok(name)
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
    fn a_name_follows_the_content() {
        assert_eq!(mark([&b"one"[..]]), mark([&b"one"[..]]));
        assert_ne!(mark([&b"one"[..]]), mark([&b"two"[..]]));
        assert_eq!(mark([]).len(), 16);
    }
}
