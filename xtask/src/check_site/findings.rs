//! What is wrong, what could be better, and what is fine.

use std::fmt;

use super::{Answer, Listed};

const A_DAY: u64 = 86_400;

/// Too small to be worth a header more.
const SMALL: u64 = 1_000;

/// What was found.
#[derive(Debug, Default)]
pub struct Findings {
    wrong: Vec<String>,
    better: Vec<String>,
    fine: Vec<String>,
}

impl Findings {
    /// Something that does not work as it has to.
    pub fn wrong(&mut self, what: &str, how: &str) {
        self.wrong.push(format!("{what} {how}"));
    }

    /// Something that works and costs time or bytes.
    pub fn better(&mut self, what: &str, how: &str) {
        self.better.push(format!("{what} {how}"));
    }

    fn fine(&mut self, what: &str, how: &str) {
        self.fine.push(format!("{what} {how}"));
    }

    /// Whether nothing is wrong.
    pub fn is_good(&self) -> bool {
        self.wrong.is_empty()
    }
}

impl fmt::Display for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (word, lines) in [("fine", &self.fine), ("could be better", &self.better), ("WRONG", &self.wrong)]
        {
            for line in lines {
                writeln!(f, "{word}: {line}")?;
            }
        }
        writeln!(
            f,
            "{} wrong, {} could be better, {} fine",
            self.wrong.len(),
            self.better.len(),
            self.fine.len()
        )
    }
}

/// The page itself: there, ours, finished.
pub fn judge_page(page: &Answer, findings: &mut Findings) {
    let text = page.text();
    if page.status != 200 {
        return findings.wrong("the page", &format!("is answered with {}", page.status));
    }
    judge_type("index.html", page, findings);
    match text.split("data-build=\"").nth(1).and_then(|rest| rest.split('"').next()) {
        Some(build) => findings.fine("the page", &format!("is of build {build}")),
        None => findings
            .wrong("the page", "names no build; upload what `cargo xtask dist` made, not what trunk left"),
    }
    if !text.contains("http-equiv=\"Content-Security-Policy\"") {
        findings.wrong("the page", "has no content security policy; upload what `cargo xtask dist` made");
    }
    if let Some(policy) = page.header("content-security-policy")
        && (!policy.contains("wasm-unsafe-eval") || !policy.contains("sha256-"))
    {
        findings.better("the page", &format!("comes with a policy of the host's own, which has to allow our scripts and WebAssembly too: {policy}"));
    }
    if page.header("x-content-type-options").is_none() {
        findings.better("the page", "comes without X-Content-Type-Options: nosniff");
    }
}

/// A name without a hash: what is behind it changes with each version.
pub fn judge_unhashed(name: &str, answer: &Answer, findings: &mut Findings) {
    match answer.max_age() {
        Some(seconds) if seconds > A_DAY => findings.wrong(name, &format!("may be kept for {seconds} seconds without asking, so people would stay on an old version; set Cache-Control: no-cache")),
        Some(seconds) if seconds > 600 => findings.better(name, &format!("may be kept for {seconds} seconds without asking; no-cache brings a new version at once")),
        Some(_) => findings.fine(name, "is asked for anew"),
        None => findings.better(name, "has no Cache-Control, so each browser guesses; set no-cache"),
    }
}

/// A name with a hash: what is behind it never changes.
pub fn judge_hashed(name: &str, answer: &Answer, findings: &mut Findings) {
    if answer.max_age().is_some_and(|seconds| seconds >= 30 * A_DAY) {
        findings.fine(name, "is kept for good");
    } else {
        findings.better(
            name,
            "never changes and is asked for again; set Cache-Control: public, max-age=31536000, immutable",
        );
    }
}

/// The type that a file has to come as; others work with any.
pub fn judge_type(name: &str, answer: &Answer, findings: &mut Findings) {
    let wanted: &[&str] = match name.rsplit('.').next().unwrap_or_default() {
        "html" => &["text/html"],
        "js" => &["text/javascript", "application/javascript"],
        "css" => &["text/css"],
        "wasm" => &["application/wasm"],
        "svg" => &["image/svg+xml"],
        "png" => &["image/png"],
        "webmanifest" => &["application/manifest+json", "application/json"],
        _ => return,
    };
    let given = answer.header("content-type").unwrap_or("no type");
    let kind = given.split(';').next().unwrap_or_default().trim();
    if wanted.contains(&kind) {
        findings.fine(name, &format!("comes as {kind}"));
    } else if name.ends_with(".wasm") {
        findings.better(
            name,
            &format!("comes as {given}; as application/wasm a browser compiles it while it arrives"),
        );
    } else if name.ends_with(".webmanifest") {
        findings.better(name, &format!("comes as {given}; application/manifest+json is its type"));
    } else {
        findings.wrong(name, &format!("comes as {given} and not as {}", wanted.join(" or ")));
    }
}

/// Whether a file that compresses comes compressed.
pub fn judge_compression(file: &Listed, packed: &Answer, findings: &mut Findings) {
    let worth = ["html", "js", "css", "wasm", "json", "txt", "svg", "bin", "webmanifest"];
    if file.bytes < SMALL || !worth.contains(&file.ending()) {
        return;
    }
    let sizes = format!("({} of {} bytes)", packed.body.len(), file.bytes);
    match packed.header("content-encoding") {
        Some("br" | "zstd") => findings.fine(&file.path, &format!("comes with brotli or zstd {sizes}")),
        Some("gzip") => {
            findings.better(&file.path, &format!("comes with gzip {sizes}; brotli saves about a sixth more"))
        }
        _ if matches!(file.ending(), "wasm" | "js" | "css" | "html") => {
            findings.wrong(&file.path, &format!("comes uncompressed {sizes}: the first visit takes several times as long; turn compression on for its type"));
        }
        _ => findings
            .better(&file.path, &format!("comes uncompressed {sizes}; turn compression on for its type")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(judge: impl Fn(&mut Findings)) -> String {
        let mut findings = Findings::default();
        judge(&mut findings);
        findings.to_string()
    }

    #[test]
    fn a_module_of_the_wrong_type_is_told_and_a_script_is_refused() {
        let answer = Answer::made("HTTP/1.1 200 OK\nContent-Type: application/octet-stream\n\n", "");
        assert!(found(|it| judge_type("a_bg.wasm", &answer, it)).starts_with("could be better: a_bg.wasm"));
        assert!(found(|it| judge_type("a.js", &answer, it)).starts_with("WRONG: a.js"));
    }

    #[test]
    fn a_page_that_is_kept_for_a_month_is_wrong() {
        let kept =
            |control: &str| Answer::made(&format!("HTTP/1.1 200 OK\nCache-Control: {control}\n\n"), "");
        assert!(found(|it| judge_unhashed("sw.js", &kept("max-age=2592000"), it)).starts_with("WRONG"));
        assert!(found(|it| judge_unhashed("sw.js", &kept("no-cache"), it)).starts_with("fine"));
        assert!(found(|it| judge_hashed("a.js", &kept("max-age=31536000"), it)).starts_with("fine"));
    }

    #[test]
    fn a_page_that_nobody_finished_is_wrong() {
        let page = Answer::made("HTTP/1.1 200 OK\nContent-Type: text/html\n\n", "<html>");
        let said = found(|it| judge_page(&page, it));
        assert!(said.contains("names no build") && said.contains("no content security policy"), "{said}");
    }
}
