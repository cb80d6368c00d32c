//! Short names for what a module and its script call each other by: wasm-bindgen's have a hash in each, which no
//! compressor makes smaller.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fs;
use std::path::Path;

use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{ExportSection, ImportSection, Module};
use wasmparser::{Export, Import, Imports, Parser};

use super::SiteError;

/// Where a module of wasm-bindgen gets its functions from.
const SCRIPT: &str = "./bearings_bg.js";

/// The names that the script alone uses of the module's exports begin so.
const CALLED_BY_SCRIPT: &str = "wasm_bindgen__convert__";

/// Renames in both, and takes out of the script what the module no longer asks for.
pub fn give(module: &Path, script: &Path) -> Result<(), SiteError> {
    let bytes = fs::read(module).map_err(SiteError::file(module))?;
    let text = fs::read_to_string(script).map_err(SiteError::file(script))?;
    let (bytes, names) = renamed(&bytes).map_err(|error| SiteError::Names(error.to_string()))?;
    fs::write(module, bytes).map_err(SiteError::file(module))?;
    fs::write(script, rewritten(&text, &names)).map_err(SiteError::file(script))
}

/// The module with short names, and which they are.
fn renamed(bytes: &[u8]) -> Result<(Vec<u8>, BTreeMap<String, String>), Error> {
    let mut names = Names::default();
    let mut module = Module::new();
    names.parse_core_module(&mut module, Parser::new(0), bytes)?;
    Ok((module.finish(), names.0))
}

/// Long names and the short ones in their place.
#[derive(Default)]
struct Names(BTreeMap<String, String>);

impl Names {
    fn short(&mut self, long: &str) -> String {
        let next = format!("${}", self.0.len());
        self.0.entry(long.to_owned()).or_insert(next).clone()
    }
}

impl Reencode for Names {
    type Error = Infallible;

    fn parse_imports(&mut self, section: &mut ImportSection, imports: Imports<'_>) -> Result<(), Error> {
        match imports {
            Imports::Single(at, import) if import.module == SCRIPT => {
                let short = self.short(import.name);
                let import = Import { name: &short, ..import };
                utils::parse_imports(self, section, Imports::Single(at, import))
            }
            others => utils::parse_imports(self, section, others),
        }
    }

    fn parse_export(&mut self, exports: &mut ExportSection, export: Export<'_>) -> Result<(), Error> {
        if !export.name.starts_with(CALLED_BY_SCRIPT) {
            return utils::parse_export(self, exports, export);
        }
        let short = self.short(export.name);
        utils::parse_export(self, exports, Export { name: &short, ..export })
    }
}

/// The script with these names.
///
/// What it hands to the module stands in it as `        name: function(…) {` up to `        },`, each on a line of its
/// own, and what it calls of the module as `wasm.name`.
fn rewritten(script: &str, names: &BTreeMap<String, String>) -> String {
    let mut new = String::new();
    let mut unasked = false;
    for line in script.lines() {
        let handed = line.strip_prefix("        ").and_then(|rest| rest.split_once(": function("));
        match handed.map(|(name, rest)| (names.get(name), rest)) {
            Some((Some(short), rest)) => new.push_str(&format!("        {short}: function({rest}\n")),
            Some((None, _)) => unasked = true,
            None if unasked => unasked = line != "        },",
            None => {
                new.push_str(&calling(line, names));
                new.push('\n');
            }
        }
    }
    new
}

/// A line with short names for the exports that it calls.
fn calling(line: &str, names: &BTreeMap<String, String>) -> String {
    let is_of_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut parts = line.split("wasm.");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |new, part| {
        let (name, rest) = part.split_at(part.find(|c| !is_of_name(c)).unwrap_or(part.len()));
        format!("{new}wasm.{}{rest}", names.get(name).map_or(name, String::as_str))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn script_and_module_agree() {
        let names = ["__wbg_get_12ab", "wasm_bindgen__convert__invoke_34cd"];
        let names: BTreeMap<String, String> =
            names.into_iter().enumerate().map(|(at, name)| (name.to_owned(), format!("${at}"))).collect();
        let script = "    const import0 = {\n        __wbg_get_12ab: function(a) {\n            return a;\n        },\n        __wbg_set_56ef: function(a) {\n            b();\n        },\n    };\nfunction wasm_bindgen__convert__invoke_34cd(a) {\n    wasm.wasm_bindgen__convert__invoke_34cd(a);\n}\nstart(wasm_bindgen__convert__invoke_34cd, wasm);\n";
        let expected = "    const import0 = {\n        $0: function(a) {\n            return a;\n        },\n    };\nfunction wasm_bindgen__convert__invoke_34cd(a) {\n    wasm.$1(a);\n}\nstart(wasm_bindgen__convert__invoke_34cd, wasm);\n";
        assert_eq!(rewritten(script, &names), expected);
    }

    #[test]
    fn a_module_keeps_all_but_the_names() {
        let mut imports = ImportSection::new();
        imports.import(SCRIPT, "__wbg_long", wasm_encoder::EntityType::Function(0));
        imports.import("./other.js", "own", wasm_encoder::EntityType::Function(0));
        let mut types = wasm_encoder::TypeSection::new();
        types.ty().function([], []);
        let mut module = Module::new();
        module.section(&types).section(&imports);
        let (bytes, names) = renamed(&module.finish()).unwrap();
        assert_eq!(names.into_iter().collect::<Vec<_>>(), [("__wbg_long".to_owned(), "$0".to_owned())]);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        assert!(text.contains("$0") && text.contains("own") && !text.contains("__wbg_long"));
    }
}
