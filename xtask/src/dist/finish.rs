//! The last step of every build: pages are made ready to ship, and the service worker learns what there is.

use std::fs;
use std::path::Path;

use bearings::language::Language;

use super::files::{self, SiteFile};
use super::{DistError, digest, page};
use crate::run;

/// The service worker's script; it lies beside the page, so that all of the site is in its reach.
const WORKER: &str = "sw.js";

/// Finishes a folder that has just been laid together, whatever files are in it.
pub fn finish(folder: &Path) -> Result<(), DistError> {
    let template = run::root().join("offline").join(WORKER);
    let template = fs::read_to_string(&template).map_err(DistError::file(&template))?;
    let built = files::listed(folder)?;
    let build = digest(format!("{template}{}", list(&built)).as_bytes());
    let modules = modules(folder, &built)?;
    for file in built.iter().filter(|file| file.path.ends_with(".html")) {
        let path = folder.join(&file.path);
        let text = fs::read_to_string(&path).map_err(DistError::file(&path))?;
        // A page needs to know only of the scripts that lie in its own folder.
        let is_asked = |path: &str| path.split('/').next().is_some_and(|folder| text.contains(folder));
        let asked: Vec<_> = modules.iter().filter(|(path, _)| is_asked(path)).cloned().collect();
        let shipped = page::shipped(&text, &build, &asked).ok_or_else(|| DistError::NoPage(path.clone()))?;
        fs::write(&path, shipped).map_err(DistError::file(&path))?;
    }
    let worker =
        template.replacen("@BUILD@", &build, 1).replacen("@LIST@", &list(&files::listed(folder)?), 1);
    let path = folder.join(WORKER);
    fs::write(&path, worker).map_err(DistError::file(&path))
}

/// A line for each file: when it is kept and for which language, its path, its hash, its bytes; what is kept first
/// comes first.
fn list(files: &[SiteFile]) -> String {
    let mut files: Vec<&SiteFile> = files.iter().filter(|file| file.path != WORKER).collect();
    files.sort_by_key(|file| file.when());
    let line = |file: &&SiteFile| {
        let language = file.language().map_or("", Language::key);
        format!("{}{language} {} {} {}", file.when() as u8, file.path, file.hash, file.bytes)
    };
    files.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// The scripts that pages import, with what is in them.
fn modules(folder: &Path, files: &[SiteFile]) -> Result<Vec<(String, Vec<u8>)>, DistError> {
    let scripts = files.iter().filter(|file| file.path.ends_with(".js") && file.is_hashed());
    scripts
        .map(|file| {
            let path = folder.join(&file.path);
            Ok((file.path.clone(), fs::read(&path).map_err(DistError::file(&path))?))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<html><head><meta charset=\"utf-8\"></head><script type=\"module\">import './a-0123456789abcdef.js'</script></html>";

    /// A site of four files in a folder of its own, finished; the text of its worker and of its page.
    fn finished(name: &str, catalog: &str) -> (String, String) {
        let folder = run::root().join("target/tests").join(name);
        fs::create_dir_all(folder.join("wages")).unwrap();
        for (path, text) in [
            ("index.html", PAGE),
            ("a-0123456789abcdef.js", "run()"),
            ("catalog.bin", catalog),
            ("wages/OH.json", "{}"),
        ] {
            fs::write(folder.join(path), text).unwrap();
        }
        let _none_before = fs::remove_file(folder.join(WORKER));
        finish(&folder).unwrap();
        let read = |name| fs::read_to_string(folder.join(name)).unwrap();
        (read(WORKER), read("index.html"))
    }

    #[test]
    fn the_worker_knows_every_file_and_the_page_its_build() {
        let (worker, page) = finished("finish-one", "careers");
        let build = worker.split("BUILD = \"").nth(1).unwrap().split('"').next().unwrap();
        assert!(page.contains(&format!("data-build=\"{build}\"")));
        assert!(worker.contains(&format!("0 index.html {} {}", digest(page.as_bytes()), page.len())));
        assert!(worker.contains("2 wages/OH.json RBNvo1Wz 2"));
        assert!(!worker.contains("@LIST@") && !worker.contains("sw.js "));
    }

    #[test]
    fn the_build_changes_with_any_file_and_with_nothing_else() {
        let build = |name, catalog| finished(name, catalog).1;
        assert_eq!(build("finish-two", "careers"), build("finish-two", "careers"));
        assert_ne!(build("finish-three", "careers"), build("finish-three", "other careers"));
    }
}
