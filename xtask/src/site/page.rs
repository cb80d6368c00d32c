//! The pages, `index.html` and its Spanish twin `es.html`, with what trunk's links name put in their places.

use std::fs;
use std::path::Path;

use bearings::language::Language;

use super::SiteError;
use crate::run;

/// Writes the page of a language, with the styles of these names, the first pages' first, and the app in this folder.
pub fn lay(site: &Path, language: Language, styles: &[String; 2], app: &str) -> Result<(), SiteError> {
    let source = run::root().join(language.page());
    let page = fs::read_to_string(&source).map_err(SiteError::file(source))?;
    let page = filled(&page, styles, app)?;
    let target = site.join(language.page());
    fs::write(&target, page).map_err(SiteError::file(target))
}

fn filled(page: &str, [first, later]: &[String; 2], app: &str) -> Result<String, SiteError> {
    let first = format!("<link rel=\"stylesheet\" href=\"./{first}\">");
    let later = format!("<meta name=\"later-style\" content=\"./{later}\">");
    // Both scripts at once: the first one would only then ask for the other.
    let start = format!(
        "<script type=\"module\">
import init from \"./{app}/bearings.js\";
import \"./{app}/__wasm_split.js\";
await init({{ module_or_path: \"./{app}/bearings_bg.wasm\" }});
dispatchEvent(new CustomEvent(\"TrunkApplicationStarted\"));
</script>"
    );
    let page = replaced(page, "style/main.css", &first)?;
    let page = replaced(&page, "style/pages.css", &later)?;
    let page = replaced(&page, "rel=\"copy-dir\"", "")?;
    let page = replaced(&page, "data-bin=\"bearings\"", &start)?;
    let page = replaced(&page, "data-bin=\"qr-reader\"", "")?;
    // What is written between the tags for us is not sent.
    let lines = page.lines().map(str::trim).filter(|line| !is_comment(line) && !line.is_empty());
    Ok(lines.collect::<Vec<_>>().join("\n") + "\n")
}

/// Whether a line of the page is nothing but a comment, of the page or of a script in it.
fn is_comment(line: &str) -> bool {
    line.starts_with("//") || line.starts_with("<!--") && line.ends_with("-->")
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
        let styles = ["main-1.css".to_owned(), "pages-2.css".to_owned()];
        for language in Language::ALL {
            let page = fs::read_to_string(run::root().join(language.page())).unwrap();
            assert!(page.contains(&format!("<html lang=\"{}\">", language.key())));
            let page = filled(&page, &styles, "app-2").unwrap();
            assert!(page.contains("href=\"./main-1.css\"") && page.contains("content=\"./pages-2.css\""));
            assert!(page.contains("\"./app-2/bearings_bg.wasm\""));
            assert!(!page.contains("data-trunk"), "a link was left");
            assert!(!page.contains("<!--") && !page.contains("\n//"), "a comment was left");
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
        assert!(matches!(
            filled("<p>", &["a".to_owned(), "b".to_owned()], "c"),
            Err(SiteError::NoLink("style/main.css"))
        ));
    }
}
