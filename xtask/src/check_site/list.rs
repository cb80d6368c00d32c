//! The list of files in a deployed service worker.

/// A file that the worker names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its address beside the page.
    pub path: String,
    /// What is in it.
    pub hash: String,
    /// What it weighs.
    pub bytes: u64,
}

impl Listed {
    /// The kind of file, as its name says.
    pub fn ending(&self) -> &str {
        self.path.rsplit('.').next().unwrap_or_default()
    }

    /// Whether its name has a hash in it.
    pub fn is_hashed(&self) -> bool {
        crate::dist::is_hashed(&self.path)
    }
}

/// The files that a worker's script names; none in a script that is not ours.
pub fn listed(worker: &str) -> Vec<Listed> {
    let list = worker.split("LIST = `").nth(1).and_then(|rest| rest.split('`').next()).unwrap_or_default();
    list.lines()
        .filter_map(|line| {
            let mut words = line.split(' ').skip(1);
            let (path, hash, bytes) = (words.next()?, words.next()?, words.next()?.parse().ok()?);
            Some(Listed { path: path.to_owned(), hash: hash.to_owned(), bytes })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read() {
        let files = listed(
            "// `cargo xtask dist`\nconst BUILD = \"b\";\nconst LIST = `0 a-0123456789abcdef.js h1 12\n2 wages/OH.json h2 3`;\n",
        );
        assert_eq!(files.len(), 2);
        let first = files.first().unwrap();
        assert!(first.is_hashed() && first.ending() == "js" && first.bytes == 12);
        assert!(listed("<!doctype html>").is_empty());
    }
}
