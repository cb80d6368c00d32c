//! A page of the site as it is shipped: it names its build, allows only what it needs, and checks its scripts.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// What a page may do, besides running its own scripts. It asks nobody but its own host, and only for reading.
/// No text becomes HTML or a script, and one policy says which texts are addresses of workers (`page/trusted.js`).
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; \
                      manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; \
                      require-trusted-types-for 'script'; trusted-types default";

/// Every page begins its head with this.
const CHARSET: &str = "<meta charset=\"utf-8\">";

/// The page with the build's name, the integrity of its modules, and a content security policy; nothing when it
/// has no place for them.
///
/// The policy stands in the page, so that it holds on a host that sets no headers.
pub fn shipped(page: &str, build: &str, modules: &[(String, Vec<u8>)]) -> Option<String> {
    let page = page.replacen("<html", &format!("<html data-build=\"{build}\""), 1);
    let page = match page.find("<script type=\"module\">") {
        Some(at) if !modules.is_empty() => {
            let (before, rest) = page.split_at(at);
            format!("{before}<script type=\"importmap\">{}</script>\n{rest}", integrity(modules))
        }
        _ => page,
    };
    let hashes: Vec<String> =
        inline_scripts(&page).map(|script| format!(" '{}'", sha256(script.as_bytes()))).collect();
    let policy = format!("{POLICY}; script-src 'self' 'wasm-unsafe-eval'{}", hashes.concat());
    // It has to stand before the first script, but the charset within the first 1,024 bytes.
    let (before, rest) = page.split_once(CHARSET)?;
    Some(format!(
        "{before}{CHARSET}\n    <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">{rest}"
    ))
}

/// An import map that says what each module has to be. Browsers that do not know of it pass it over.
fn integrity(modules: &[(String, Vec<u8>)]) -> String {
    let lines: Vec<String> =
        modules.iter().map(|(path, body)| format!("\"./{path}\":\"{}\"", sha256(body))).collect();
    format!("{{\"integrity\":{{{}}}}}", lines.join(","))
}

/// The text of each script that stands in the page itself.
fn inline_scripts(page: &str) -> impl Iterator<Item = &str> {
    page.split("<script").skip(1).filter_map(|rest| {
        let (attributes, rest) = rest.split_once('>')?;
        let (script, _) = rest.split_once("</script>")?;
        (!attributes.contains("src=")).then_some(script)
    })
}

fn sha256(text: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<script>one</script>\n\
                        <script type=\"module\">two</script><script src=\"x.js\"></script></head></html>";

    #[test]
    fn each_inline_script_is_allowed_by_its_hash_and_no_other() {
        let page = shipped(PAGE, "b1", &[]).unwrap();
        assert!(page.contains("<html data-build=\"b1\" lang=\"en\">"));
        for script in ["one", "two"] {
            assert!(page.contains(&sha256(script.as_bytes())), "{script}");
        }
        assert_eq!(page.matches("'sha256-").count(), 2);
        assert!(page.contains("; require-trusted-types-for 'script'; trusted-types default; script-src"));
        assert!(!page.contains("unsafe-inline") && page.find("http-equiv") < page.find("<script"));
    }

    #[test]
    fn modules_are_named_with_their_integrity_before_the_first_runs() {
        let page = shipped(PAGE, "b1", &[("a-1.js".to_owned(), b"body".to_vec())]).unwrap();
        assert!(page.contains(&format!("{{\"integrity\":{{\"./a-1.js\":\"{}\"}}}}", sha256(b"body"))));
        assert!(page.find("importmap") < page.find("\"module\""));
        assert_eq!(page.matches("'sha256-").count(), 3);
    }

    #[test]
    fn what_is_no_page_is_none() {
        assert_eq!(shipped("hello", "b1", &[]), None);
    }
}
