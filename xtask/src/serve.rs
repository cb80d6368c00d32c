//! `cargo xtask serve`: from whatever machine to a usable page.

use std::io;
use std::net::TcpListener;
use std::process::ExitCode;

use thiserror::Error;

use crate::{Outcome, setup, site};

mod http;

pub use http::StaticSite;

/// What `serve` takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The port to serve on
    #[arg(long, default_value_t = 8080)]
    port: u16,
}

/// Why the site cannot be served.
#[derive(Debug, Error)]
pub enum ServeError {
    /// Another program listens on the port.
    #[error("port {port} is taken by another program; stop that one, or choose another port: `cargo xtask serve --port {}`", .port.saturating_add(1))]
    PortTaken {
        /// The port asked for.
        port: u16,
    },
    /// The system refuses the port for another reason.
    #[error(
        "this machine does not let us listen on port {port} ({source}); try `cargo xtask serve --port 8080`"
    )]
    NoPort {
        /// The port asked for.
        port: u16,
        /// What the system says.
        source: io::Error,
    },
}

/// Sets up, builds and serves until it is stopped.
pub fn run(args: &Args) -> Outcome {
    // First of all, so that nobody waits minutes to hear that the port is taken.
    let listener = listen(args.port)?;
    let toolbox = setup::for_building()?;
    site::provide(&toolbox)?;
    println!("Bearings is at http://127.0.0.1:{}/ (Ctrl+C stops it)", listener.local_addr()?.port());
    StaticSite::new(site::folder(), "/").serve(&listener);
    Ok(ExitCode::SUCCESS)
}

/// Listens on this machine only. Port 0 takes any free port.
pub fn listen(port: u16) -> Result<TcpListener, ServeError> {
    TcpListener::bind(("127.0.0.1", port)).map_err(|source| match source.kind() {
        io::ErrorKind::AddrInUse => ServeError::PortTaken { port },
        _ => ServeError::NoPort { port, source },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_said_in_one_sentence_with_a_way_out() {
        let first = listen(0).unwrap();
        let port = first.local_addr().unwrap().port();
        let error = listen(port).unwrap_err().to_string();
        assert!(error.contains(&format!("port {port} is taken")) && error.contains("--port"), "{error}");
    }
}
