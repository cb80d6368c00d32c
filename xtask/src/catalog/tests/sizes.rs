//! What a phone on a slow line waits for: no packed file may be large.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::catalog::packed_folders;

/// Bytes on the way, as a web server packs them.
const LARGEST: usize = 60_000;

/// Debian and macOS have gzip as part of the system, so no library is needed for one figure.
fn packed(file: &Path) -> usize {
    let output = Command::new("gzip").args(["-6", "-n", "-c"]).arg(file).output().expect("gzip");
    assert!(output.status.success(), "{}", file.display());
    output.stdout.len()
}

#[test]
fn no_file_that_the_app_loads_is_over_60_kb() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the project");
    let files: Vec<PathBuf> = packed_folders()
        .flat_map(|folder| std::fs::read_dir(root.join(&folder)).expect(&folder))
        .map(|entry| entry.expect("a file").path())
        .chain([root.join("public/conditions.txt")])
        .collect();
    assert!(files.len() > 2500, "{} files", files.len());
    for file in files {
        // What is small unpacked need not be packed to know.
        if std::fs::metadata(&file).expect("a size").len() > 60_000 {
            let size = packed(&file);
            assert!(size <= LARGEST, "{} has {size} bytes: split it further", file.display());
        }
    }
}
