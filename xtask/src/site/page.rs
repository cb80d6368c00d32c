//! The page: `index.html` with what trunk's links name put in their places.

use std::fs;
use std::path::Path;

use super::SiteError;
use crate::run;

/// Writes the page, with the style of this name and the app in this folder.
pub fn lay(site: &Path, style: &str, app: &str) -> Result<(), SiteError> {
    let source = run::root().join("index.html");
    let page = fs::read_to_string(&source).map_err(SiteError::file(source))?;
    let page = filled(&page, style, app)?;
    fs::write(site.join("index.html"), page).map_err(SiteError::file(site.join("index.html")))
}

fn filled(page: &str, style: &str, app: &str) -> Result<String, SiteError> {
    let style = format!("<link rel=\"stylesheet\" href=\"./{style}\">");
    // Both scripts at once: the first one would only then ask for the other.
    let start = format!(
        "<script type=\"module\">
import init from \"./{app}/bearings.js\";
import \"./{app}/__wasm_split.js\";
await init({{ module_or_path: \"./{app}/bearings_bg.wasm\" }});
dispatchEvent(new CustomEvent(\"TrunkApplicationStarted\"));
</script>"
    );
    let page = replaced(page, "rel=\"css\"", &style)?;
    let page = replaced(&page, "rel=\"copy-dir\"", "")?;
    let page = replaced(&page, "data-bin=\"bearings\"", &start)?;
    replaced(&page, "data-bin=\"qr-reader\"", "")
}

/// Puts something in the place of the link for trunk that has this attribute.
fn replaced(page: &str, attribute: &'static str, with: &str) -> Result<String, SiteError> {
    let links = page.match_indices("<link data-trunk ").filter_map(|(start, _)| {
        let (link, after) = page.get(start..)?.split_once('>')?;
        Some((page.get(..start)?, link, after))
    });
    let mut links = links.filter(|(_, link, _)| link.contains(attribute));
    let (before, _, after) = links.next().ok_or(SiteError::NoLink(attribute))?;
    Ok(format!("{before}{with}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_projects_page_names_all_that_goes_into_it() {
        let page = fs::read_to_string(run::root().join("index.html")).unwrap();
        let page = filled(&page, "main-1.css", "app-2").unwrap();
        assert!(page.contains("href=\"./main-1.css\"") && page.contains("\"./app-2/bearings_bg.wasm\""));
        assert!(!page.contains("data-trunk"), "a link was left");
    }

    #[test]
    fn a_page_without_a_link_is_refused() {
        assert!(matches!(filled("<p>", "a", "b"), Err(SiteError::NoLink("rel=\"css\""))));
    }
}
