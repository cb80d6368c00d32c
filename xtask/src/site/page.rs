//! The pages, `index.html` and its Spanish twin `es.html`, with what trunk's links name put in their places.

use std::fs;
use std::mem;
use std::path::Path;

use bearings::language::Language;

use super::{SiteError, modules};
use crate::run;
use crate::setup::Toolbox;

/// What both pages run before the app; they become one script, so that the page's rules have to allow one only.
const SCRIPTS: [&str; 4] = ["page/colors.js", "page/language.js", "page/trusted.js", "page/faults.js"];

/// What goes into a page.
pub struct Parts {
    /// Names of the style sheets, the first pages' first.
    pub styles: [String; 2],
    /// The text of the script that both pages have.
    pub script: String,
}

/// The script that both pages have.
pub fn script(toolbox: &Toolbox) -> Result<String, SiteError> {
    let read = |name: &&str| {
        let file = run::root().join(name);
        fs::read_to_string(&file).map_err(SiteError::file(file))
    };
    let text = SCRIPTS.iter().map(read).collect::<Result<String, _>>()?;
    let file = run::root().join(".tools/page.js");
    fs::write(&file, text).map_err(SiteError::file(&file))?;
    // A browser that is too old for the quiz has to understand what tells so.
    modules::minify(toolbox, &file, &["--target=es2017"])?;
    fs::read_to_string(&file).map_err(SiteError::file(file))
}

/// Writes the page of a language, with the app in this folder.
pub fn lay(site: &Path, language: Language, parts: &Parts, app: &str) -> Result<(), SiteError> {
    let source = run::root().join(language.page());
    let page = fs::read_to_string(&source).map_err(SiteError::file(source))?;
    let page = filled(&page, parts, app)?;
    let target = site.join(language.page());
    fs::write(&target, page).map_err(SiteError::file(target))
}

fn filled(page: &str, parts: &Parts, app: &str) -> Result<String, SiteError> {
    let [first, later] = &parts.styles;
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
    let mut page = replaced(&page, "data-bin=\"qr-reader\"", "")?;
    let mut script = format!("<script>{}</script>", parts.script.trim_end());
    for name in SCRIPTS {
        page = replaced(&page, name, &mem::take(&mut script))?;
    }
    Ok(as_sent(&page))
}

/// The page without what is written between the tags for us.
pub fn as_sent(page: &str) -> String {
    let lines = page.lines().map(str::trim).filter(|line| !is_comment(line) && !line.is_empty());
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

/// Whether a line of the page is nothing but a comment, of the page or of a script in it.
fn is_comment(line: &str) -> bool {
    line.starts_with("//") || line.starts_with("<!--") && line.ends_with("-->")
}

/// Puts something in the place of the link for trunk that has this attribute.
pub fn replaced(page: &str, attribute: &'static str, with: &str) -> Result<String, SiteError> {
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

    fn parts() -> Parts {
        let styles = ["main-1.css".to_owned(), "pages-2.css".to_owned()];
        Parts { styles, script: "run()\n".to_owned() }
    }

    #[test]
    fn the_projects_pages_name_all_that_goes_into_them() {
        let parts = parts();
        for language in Language::ALL {
            let page = fs::read_to_string(run::root().join(language.page())).unwrap();
            assert!(page.contains(&format!("<html lang=\"{}\">", language.key())));
            let page = filled(&page, &parts, "app-2").unwrap();
            assert!(page.contains("href=\"./main-1.css\"") && page.contains("content=\"./pages-2.css\""));
            assert!(page.contains("\"./app-2/bearings_bg.wasm\""));
            assert_eq!(page.matches("<script>run()</script>").count(), 1);
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
        assert!(matches!(filled("<p>", &parts(), "c"), Err(SiteError::NoLink("style/main.css"))));
    }
}
