//! One answer of a host, fetched with curl.

use std::process::Command;
use std::{fs, io};

use thiserror::Error;

use crate::run;

/// Asks for the file as it is.
pub const PLAIN: &str = "identity";

/// Asks as browsers do.
pub const PACKED: &str = "gzip, deflate, br";

/// What a host answers.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// Its number.
    pub status: u16,
    /// Names in small letters, and values.
    headers: Vec<(String, String)>,
    /// What came, still packed if it was.
    pub body: Vec<u8>,
}

/// Why there is no answer.
#[derive(Debug, Error)]
pub enum NoAnswer {
    /// curl is missing.
    #[error("`curl` could not start ({0}); on Debian, `sudo apt-get install -y curl` brings it")]
    Curl(io::Error),
    /// Nobody answers.
    #[error("{address} does not answer: {why}")]
    Silence {
        /// What was asked.
        address: String,
        /// What curl says.
        why: String,
    },
}

impl Answer {
    /// Fetches an address, and follows the host when it sends on.
    pub fn of(address: &str, encoding: &str) -> Result<Self, NoAnswer> {
        let desk = run::root().join(".tools/check-site");
        let silence = |why: String| NoAnswer::Silence { address: address.to_owned(), why };
        fs::create_dir_all(&desk).map_err(|error| silence(error.to_string()))?;
        let body = desk.join("body");
        // An empty answer leaves no file; then that of the answer before must not be taken for it.
        let _none_before = fs::remove_file(&body);
        let mut curl = Command::new("curl");
        curl.args(["--silent", "--show-error", "--location", "--max-time", "60", "--dump-header", "-"]);
        curl.args(["--header", &format!("Accept-Encoding: {encoding}"), "--output"]).arg(&body).arg(address);
        let output = curl.output().map_err(NoAnswer::Curl)?;
        if !output.status.success() {
            return Err(silence(String::from_utf8_lossy(&output.stderr).trim().to_owned()));
        }
        let head = Self::read(&String::from_utf8_lossy(&output.stdout));
        Ok(Self { body: fs::read(&body).unwrap_or_default(), ..head })
    }

    /// Reads the head of the last answer; those before it only sent on.
    fn read(heads: &str) -> Self {
        let heads = heads.replace('\r', "");
        let last = heads.split("\n\n").filter(|head| head.starts_with("HTTP/")).last().unwrap_or_default();
        let mut lines = last.lines();
        let status = lines.next().and_then(|line| line.split(' ').nth(1)?.parse().ok()).unwrap_or(0);
        let headers = lines.filter_map(|line| line.split_once(':'));
        let headers = headers.map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()));
        Self { status, headers: headers.collect(), body: Vec::new() }
    }

    /// The value of a header, by its name in small letters.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// How many seconds a browser may keep it without asking again; nothing when the host leaves that to the browser.
    pub fn max_age(&self) -> Option<u64> {
        let cache = self.header("cache-control")?;
        if cache.contains("no-cache") || cache.contains("no-store") {
            return Some(0);
        }
        cache.split(',').find_map(|part| part.trim().strip_prefix("max-age=")?.parse().ok())
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

#[cfg(test)]
impl Answer {
    /// An answer as a test needs it.
    pub fn made(head: &str, body: &str) -> Self {
        Self { body: body.into(), ..Self::read(head) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_answer_counts_and_header_names_have_no_case() {
        let heads = "HTTP/1.1 301 Moved\r\nLocation: /x/\r\n\r\nHTTP/2 200 \r\nCache-Control: public, max-age=600\r\n\r\n";
        let answer = Answer::read(heads);
        assert_eq!((answer.status, answer.max_age()), (200, Some(600)));
        assert_eq!(answer.header("location"), None);
        assert_eq!(Answer::read("HTTP/1.1 200 OK\nCache-Control: no-cache\n\n").max_age(), Some(0));
        assert_eq!(Answer::read("").status, 0);
    }
}
