//! A static host for this machine: it lays a folder under a sub-path, as any web host would, and nothing more.

use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

/// A browser opens connections ahead of need and may never use them.
const PATIENCE: Duration = Duration::from_secs(30);

/// No request line and headers of ours are longer.
const LONGEST_REQUEST: u64 = 64 * 1024;

/// A folder served under a sub-path.
#[derive(Debug)]
pub struct StaticSite {
    folder: PathBuf,
    base: String,
}

#[derive(Debug, PartialEq, Eq)]
struct Answer {
    status: &'static str,
    content_type: &'static str,
    body: Vec<u8>,
    /// Whether the body is compressed with brotli.
    brotli: bool,
}

impl StaticSite {
    /// Serves `folder` under `base`, which begins and ends with a slash.
    pub fn new(folder: PathBuf, base: &str) -> Arc<Self> {
        Arc::new(Self { folder, base: base.to_owned() })
    }

    /// Answers every request, each in its own thread, for as long as the listener lives.
    pub fn serve(self: Arc<Self>, listener: &TcpListener) {
        for connection in listener.incoming().flatten() {
            let site = Arc::clone(&self);
            // A visitor who hangs up in the middle is no reason to stop or to complain.
            thread::spawn(move || site.answer(&connection).ok());
        }
    }

    fn answer(&self, mut connection: &TcpStream) -> io::Result<()> {
        connection.set_read_timeout(Some(PATIENCE))?;
        let mut lines = BufReader::new(connection.take(LONGEST_REQUEST)).lines();
        let request = lines.next().transpose()?.unwrap_or_default();
        // The rest of the request has to be taken in before the connection may close.
        let mut takes_brotli = false;
        for header in lines {
            let header = header?.to_ascii_lowercase();
            if header.is_empty() {
                break;
            }
            takes_brotli |= header.strip_prefix("accept-encoding:").is_some_and(|it| it.contains("br"));
        }
        let Answer { status, content_type, body, brotli } = self.respond(&request, takes_brotli);
        let encoding = if brotli { "Content-Encoding: br\r\nVary: Accept-Encoding\r\n" } else { "" };
        write!(
            connection,
            "HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\nContent-Length: {}\r\n{encoding}\
             Cache-Control: no-cache\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n",
            body.len()
        )?;
        if !request.starts_with("HEAD ") {
            connection.write_all(&body)?;
        }
        Ok(())
    }

    /// The file that is asked for, compressed if `cargo xtask dist` has laid that beside it and the browser takes it.
    fn respond(&self, request: &str, takes_brotli: bool) -> Answer {
        let mut words = request.split_whitespace();
        let (Some("GET" | "HEAD"), Some(target)) = (words.next(), words.next()) else {
            return Answer::plain("405 Method Not Allowed");
        };
        let path = target.split(['?', '#']).next().unwrap_or(target);
        let Some(file) = path.strip_prefix(&self.base).and_then(|inner| self.file(inner)) else {
            return Answer::plain("404 Not Found");
        };
        let mut smaller = file.clone().into_os_string();
        smaller.push(".br");
        let found =
            |body, brotli| Answer { status: "200 OK", content_type: content_type(&file), body, brotli };
        match fs::read(smaller) {
            Ok(body) if takes_brotli => found(body, true),
            _ => fs::read(&file).map_or(Answer::plain("404 Not Found"), |body| found(body, false)),
        }
    }

    /// The file behind an address; none for an address that leads out of the folder.
    fn file(&self, inner: &str) -> Option<PathBuf> {
        let inner = Path::new(if inner.is_empty() { "index.html" } else { inner });
        let inside = inner.components().all(|part| matches!(part, Component::Normal(_)));
        inside.then(|| self.folder.join(inner))
    }
}

impl Answer {
    fn plain(status: &'static str) -> Self {
        Self { status, content_type: "text/plain; charset=utf-8", body: status.into(), brotli: false }
    }
}

fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" | "webmanifest" => "application/json; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        // Browsers compile while they download only when the type says so.
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn respond(request: &str) -> Answer {
        let folder = crate::run::root().join("xtask");
        StaticSite::new(folder, "/bearings/").respond(request, true)
    }

    #[test]
    fn a_compressed_file_goes_to_who_takes_it() {
        let folder = crate::run::target_folder().join("http-test");
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("a.js"), "plain").unwrap();
        fs::write(folder.join("a.js.br"), "small").unwrap();
        let site = StaticSite::new(folder, "/");
        let body = |takes| String::from_utf8(site.respond("GET /a.js HTTP/1.1", takes).body).unwrap();
        assert_eq!([body(true), body(false)], ["small", "plain"]);
    }

    #[test]
    fn a_file_is_found_under_the_base_only() {
        let answer = respond("GET /bearings/Cargo.toml?v=1 HTTP/1.1");
        assert_eq!(answer.status, "200 OK");
        assert_eq!(answer.body, fs::read(crate::run::root().join("xtask/Cargo.toml")).unwrap());
        assert_eq!(respond("GET /Cargo.toml HTTP/1.1").status, "404 Not Found");
        assert_eq!(respond("GET /bearings/missing.js HTTP/1.1").status, "404 Not Found");
    }

    #[test]
    fn no_address_leads_out_of_the_folder() {
        for path in ["../Cargo.toml", "src/../../Cargo.toml", "/etc/hostname", "./Cargo.toml"] {
            assert_eq!(respond(&format!("GET /bearings/{path} HTTP/1.1")).status, "404 Not Found", "{path}");
        }
    }

    #[test]
    fn only_reading_is_allowed() {
        assert_eq!(respond("POST /bearings/Cargo.toml HTTP/1.1").status, "405 Method Not Allowed");
        assert_eq!(respond("").status, "405 Method Not Allowed");
    }

    #[test]
    fn wasm_is_called_by_its_name() {
        assert_eq!(content_type(Path::new("a-12ab_bg.wasm")), "application/wasm");
        assert_eq!(content_type(Path::new("data.bin")), "application/octet-stream");
    }
}
