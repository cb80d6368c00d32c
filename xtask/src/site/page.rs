//! The pages, `index.html` and its Spanish twin `es.html`, with what trunk's links name put in their places.

use std::fs;
use std::path::Path;

use bearings::language::Language;

use super::SiteError;
use crate::run;

/// Writes the page of a language, with the style of this name and the app in this folder.
pub fn lay(site: &Path, language: Language, style: &str, app: &str) -> Result<(), SiteError> {
    let source = run::root().join(language.page());
    let page = fs::read_to_string(&source).map_err(SiteError::file(source))?;
    let page = filled(&page, style, app)?;
    let target = site.join(language.page());
    fs::write(&target, page).map_err(SiteError::file(target))
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
    fn the_projects_pages_name_all_that_goes_into_them() {
        for language in Language::ALL {
            let page = fs::read_to_string(run::root().join(language.page())).unwrap();
            assert!(page.contains(&format!("<html lang=\"{}\">", language.key())));
            let page = filled(&page, "main-1.css", "app-2").unwrap();
            assert!(page.contains("href=\"./main-1.css\"") && page.contains("\"./app-2/bearings_bg.wasm\""));
            assert!(!page.contains("data-trunk"), "a link was left");
        }
    }

    #[test]
    fn both_pages_are_made_alike() {
        // The elements of the page and their ids.
        let [one, other] = Language::ALL.map(|language| {
            let page = fs::read_to_string(run::root().join(language.page())).unwrap();
            let (_, body) = page.split_once("<body>").unwrap();
            let tags = body.split('<').filter_map(|rest| rest.split('>').next());
            let element = |tag: &str| {
                let id = tag.split(" id=\"").nth(1).and_then(|id| id.split('"').next());
                format!("{} {}", tag.split_whitespace().next().unwrap_or_default(), id.unwrap_or_default())
            };
            tags.map(element).collect::<Vec<_>>()
        });
        assert_eq!(one, other);
    }

    #[test]
    fn a_page_without_a_link_is_refused() {
        assert!(matches!(filled("<p>", "a", "b"), Err(SiteError::NoLink("rel=\"css\""))));
    }
}
