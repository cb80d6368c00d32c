//! The files of a built site: where they lie, what they weigh, what is in them.

use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE;
use bearings::language::Language;
use sha2::{Digest, Sha256};

use super::DistError;

/// When the service worker keeps a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum When {
    /// Before it starts: without it nothing works.
    Shell,
    /// Soon after, without being asked.
    Soon,
    /// As somebody reads it, or when everything is asked for.
    Read,
}

/// What only the page of one language asks for.
const OF_ONE_LANGUAGE: [(Language, &[&str]); 2] = [
    (
        Language::Spanish,
        &["es.html", "carreras.html", "manifest-es.", "app-es-", "catalog-es.", "texts/es/", "titles/es/"],
    ),
    // The bare address of the site leads to `index.html`, so that every device needs that page.
    (Language::English, &["careers.html", "app-", "catalog.", "texts/en/", "titles/"]),
];

/// A file of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteFile {
    /// Its address beside the page, with slashes.
    pub path: String,
    /// What is in it, in eight characters.
    pub hash: String,
    /// What it weighs.
    pub bytes: u64,
}

impl SiteFile {
    /// When it is kept on a device.
    pub fn when(&self) -> When {
        let in_any = |folders: &[&str]| folders.iter().any(|folder| self.path.starts_with(folder));
        let shell = [".html", ".css", ".js", ".wasm", ".woff2", ".svg", ".png", ".webmanifest", ".bin"];
        if Language::ALL.iter().any(|language| self.path == language.list()) {
            // Only a browser that cannot run the quiz leads there.
            When::Read
        } else if in_any(&["qr-reader", "careers/", "titles/", "texts/", "conditions.txt"]) {
            When::Soon
        } else if shell.iter().any(|ending| self.path.ends_with(ending)) {
            When::Shell
        } else {
            When::Read
        }
    }

    /// The language whose page asks for it; nothing for what both need.
    pub fn language(&self) -> Option<Language> {
        let is_of = |(_, names): &&(Language, &[&str])| names.iter().any(|name| self.path.starts_with(name));
        OF_ONE_LANGUAGE.iter().find(is_of).map(|(language, _)| *language)
    }

    /// Whether the file behind the name never changes.
    pub fn is_hashed(&self) -> bool {
        is_hashed(&self.path)
    }
}

/// Whether a name, or that of its folder, has a hash in it.
pub fn is_hashed(path: &str) -> bool {
    let hex = |part: &str| part.len() == 16 && part.chars().all(|c| c.is_ascii_hexdigit());
    path.split(['-', '_', '.', '/']).any(hex)
}

/// All files of a folder, in order of their paths.
pub fn listed(folder: &Path) -> Result<Vec<SiteFile>, DistError> {
    let mut files = Vec::new();
    collect(folder, "", &mut files)?;
    files.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(files)
}

fn collect(folder: &Path, before: &str, files: &mut Vec<SiteFile>) -> Result<(), DistError> {
    for entry in fs::read_dir(folder).map_err(DistError::file(folder))? {
        let file = entry.map_err(DistError::file(folder))?.path();
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.contains(|c: char| c.is_whitespace() || "`$\\?#%".contains(c)) {
            return Err(DistError::Name(name));
        }
        let path = format!("{before}{name}");
        if file.is_dir() {
            collect(&file, &format!("{path}/"), files)?;
        } else {
            let body = fs::read(&file).map_err(DistError::file(&file))?;
            files.push(SiteFile { path, hash: digest(&body), bytes: body.len() as u64 });
        }
    }
    Ok(())
}

/// Six bytes of SHA-256: they tell builds and damage apart, and 2,700 of them do not weigh much.
pub fn digest(body: &[u8]) -> String {
    Sha256::digest(body).first_chunk::<6>().map(|bytes| URL_SAFE.encode(bytes)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str) -> SiteFile {
        SiteFile { path: path.to_owned(), hash: String::new(), bytes: 0 }
    }

    #[test]
    fn what_the_first_page_needs_is_kept_first() {
        for path in [
            "index.html",
            "es.html",
            "main-1cde60eaabde1f80.css",
            "bearings-be0cd0b9705c897e_bg.wasm",
            "catalog.bin",
        ] {
            assert_eq!(file(path).when(), When::Shell, "{path}");
        }
        for path in ["careers/29-2.json", "texts/en/terms.json", "qr-reader_bg.wasm", "conditions.txt"] {
            assert_eq!(file(path).when(), When::Soon, "{path}");
        }
        for path in ["colleges/OH/51.json", "wages/OH.json", "fonts/OFL.txt", "careers.html", "carreras.html"]
        {
            assert_eq!(file(path).when(), When::Read, "{path}");
        }
    }

    #[test]
    fn a_language_has_its_own_files() {
        for (path, language) in [
            ("app-be0cd0b9705c897e/bearings.js", Some(Language::English)),
            ("app-es-be0cd0b9705c897e/bearings.js", Some(Language::Spanish)),
            ("titles/1.tsv", Some(Language::English)),
            ("titles/es/said.tsv", Some(Language::Spanish)),
            ("es.html", Some(Language::Spanish)),
            ("careers.html", Some(Language::English)),
            ("index.html", None),
            ("careers/29-2.json", None),
        ] {
            assert_eq!(file(path).language(), language, "{path}");
        }
    }

    #[test]
    fn only_a_name_with_a_hash_never_changes() {
        assert!(file("bearings-be0cd0b9705c897e_bg.wasm").is_hashed());
        assert!(file("main-1cde60eaabde1f80.css").is_hashed());
        assert!(file("app-be0cd0b9705c897e/split_more.wasm").is_hashed());
        assert!(!file("qr-reader_bg.wasm").is_hashed() && !file("catalog.bin").is_hashed());
    }

    #[test]
    fn a_digest_is_short_and_safe_in_an_address() {
        assert_eq!(digest(b""), "47DEQpj8");
        assert_eq!(digest(b"abc"), "ungWv48B");
    }
}
