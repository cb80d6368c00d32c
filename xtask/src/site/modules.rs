//! The compiled parts: the app, split into modules that come when they are needed, and the reader of QR codes.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use bearings::language::Language;
use wasm_split_cli_support as wasm_split;

use super::{SiteError, lay, short_names};
use crate::run;
use crate::setup::Toolbox;

const TARGET: &str = "wasm32-unknown-unknown";

/// What every browser of the last years understands, and what the compiler uses.
pub const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-mutable-globals",
    "--enable-multivalue",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Compiles the app in one language, splits it and lays it into a folder named by its content; the folder's name.
///
/// All modules of one build lie together: those of another build would not fit them.
pub fn app(toolbox: &Toolbox, site: &Path, language: Language) -> Result<String, SiteError> {
    let (features, folder) = match language {
        Language::English => ("split", "app"),
        Language::Spanish => ("split,es", "app-es"),
    };
    // The splitter finds out from the linker's own notes what refers to what.
    let notes = ["-Clink-args=--emit-relocs"];
    run::run(&mut toolbox.release(&["rustc", "--bin", "bearings", "--features", features], &notes))?;

    let work = run::root().join(".tools/modules");
    lay::fresh(&work)?;
    let compiled = compiled("bearings");
    let whole = fs::read(&compiled).map_err(SiteError::file(compiled))?;
    let first = work.join("bearings.wasm");
    let mut options = wasm_split::Options::new(&whole);
    options.output_dir = &work;
    options.main_out_path = &first;
    options.main_module = "./bearings.js";
    let split = wasm_split::transform(options).map_err(|error| SiteError::Split(format!("{error:#}")))?;

    let bound = work.join("bound");
    // The table of functions is what the modules call each other through.
    bind(toolbox, &first, &["--target", "web", "--keep-lld-exports"], &bound)?;
    lay::copy(&work.join("__wasm_split.js"), &bound.join("__wasm_split.js"))?;
    let (first, script) = (bound.join("bearings_bg.wasm"), bound.join("bearings.js"));
    shrink(toolbox, &first, &first)?;
    short_names::give(&first, &script)?;
    minify(toolbox, &script, &[])?;
    has_no_templates(&script)?;
    // A module that does not come is told on the page; one that a page was left for is no fault.
    minify(toolbox, &bound.join("__wasm_split.js"), &["--drop:console"])?;
    for module in &split.split_modules {
        shrink(toolbox, module, &bound.join(module.file_name().unwrap_or_default()))?;
    }
    let name = format!("{folder}-{}", mark_of(&bound)?);
    lay::copy_all(&bound, &site.join(&name))?;
    Ok(name)
}

/// Compiles the reader of QR codes, a worker that has to lie beside the page.
pub fn reader(toolbox: &Toolbox, site: &Path) -> Result<(), SiteError> {
    run::run(&mut toolbox.release(&["build", "-p", "qr-reader"], &[]))?;
    bind(toolbox, &compiled("qr-reader"), &["--target", "no-modules"], site)?;
    let module = site.join("qr-reader_bg.wasm");
    shrink(toolbox, &module, &module)?;
    let loader = site.join("qr-reader_loader.js");
    let starts = "importScripts(\"./qr-reader.js\");wasm_bindgen(\"./qr-reader_bg.wasm\");";
    fs::write(&loader, starts).map_err(SiteError::file(loader))
}

/// Leptos turns elements that never change into templates of HTML, which the page's policy refuses (docs/threats.md).
///
/// Its code for attributes could empty an element by `innerHTML`, too, which none of ours lets it do; what reads a
/// template's content is there only with templates.
fn has_no_templates(script: &Path) -> Result<(), SiteError> {
    let text = fs::read_to_string(script).map_err(SiteError::file(script))?;
    if reads_content(&text) { Err(SiteError::Template(script.to_owned())) } else { Ok(()) }
}

fn reads_content(script: &str) -> bool {
    let is_of_name = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    script.split(".content").skip(1).any(|rest| !rest.starts_with(is_of_name))
}

fn bind(toolbox: &Toolbox, module: &Path, options: &[&str], folder: &Path) -> Result<(), SiteError> {
    let mut bindgen = toolbox.wasm_command("wasm-bindgen");
    bindgen.args(options).args(["--no-typescript", "--out-dir"]).arg(folder).arg(module);
    Ok(run::run(&mut bindgen)?)
}

fn shrink(toolbox: &Toolbox, module: &Path, to: &Path) -> Result<(), SiteError> {
    let mut wasm_opt = toolbox.wasm_command("wasm-opt");
    wasm_opt.args(["-Oz", "--quiet"]).args(FEATURES).arg(module).arg("-o").arg(to);
    Ok(run::run(&mut wasm_opt)?)
}

/// Shortens a script or a style sheet in its place, with these words for esbuild besides.
pub fn minify(toolbox: &Toolbox, file: &Path, words: &[&str]) -> Result<(), SiteError> {
    let mut esbuild = toolbox.wasm_command("esbuild");
    esbuild.args(["--minify", "--log-level=error", "--allow-overwrite", "--charset=utf8"]).args(words);
    let mut outfile = OsString::from("--outfile=");
    outfile.push(file);
    Ok(run::run(esbuild.arg(file).arg(outfile))?)
}

fn compiled(program: &str) -> PathBuf {
    run::target_folder().join(TARGET).join("release").join(program).with_extension("wasm")
}

/// Sixteen digits that change with any file of a folder.
fn mark_of(folder: &Path) -> Result<String, SiteError> {
    let entries = fs::read_dir(folder).map_err(SiteError::file(folder))?;
    let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    let read = |file: &PathBuf| fs::read(file).map_err(SiteError::file(file));
    let contents: Vec<Vec<u8>> = files.iter().map(read).collect::<Result<_, _>>()?;
    Ok(lay::mark(contents.iter().map(Vec::as_slice)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_that_reads_templates_is_found_out() {
        assert!(reads_content("$1:function(n){return n.content},$2") && reads_content("a.content;"));
        assert!(!reads_content("n.contentType") && !reads_content("n.innerHTML=s(t,e)"));
    }
}
