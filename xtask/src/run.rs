//! Runs other programs, and says in one sentence what went wrong when they do not end well.

use std::env;
use std::ffi::OsStr;
use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use thiserror::Error;

/// Why a program did not do its job.
#[derive(Debug, Error)]
pub enum RunError {
    /// The program is missing or cannot be run.
    #[error("`{line}` could not start: {source}")]
    Start {
        /// The command as one would type it.
        line: String,
        /// What the system says.
        source: io::Error,
    },
    /// The program ran and reported a failure.
    #[error("`{line}` ended with {status}; what it said stands above")]
    Failed {
        /// The command as one would type it.
        line: String,
        /// How it ended.
        status: ExitStatus,
    },
    /// The program did not come to an end in the time it was given.
    #[error("`{line}` was stopped because it took more than {seconds} seconds")]
    TooSlow {
        /// The command as one would type it.
        line: String,
        /// The time it was given.
        seconds: u64,
    },
}

/// The project's folder.
pub fn root() -> &'static Path {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask)
}

/// Where cargo builds: its own variable goes before the usual folder.
pub fn target_folder() -> PathBuf {
    root().join(env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}

/// Runs a program to its end; what it says goes straight to the terminal.
pub fn run(command: &mut Command) -> Result<(), RunError> {
    let status = command.stdin(Stdio::null()).status().map_err(|source| start_error(command, source))?;
    ended(command, status)
}

/// Runs a program to its end, shows its output as it comes and hands each line of it to `each_line`.
pub fn run_reading(command: &mut Command, mut each_line: impl FnMut(&str)) -> Result<(), RunError> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|source| start_error(command, source))?;
    for line in
        child.stdout.take().map(BufReader::new).into_iter().flat_map(BufRead::lines).map_while(Result::ok)
    {
        println!("{line}");
        each_line(&line);
    }
    let status = child.wait().map_err(|source| start_error(command, source))?;
    ended(command, status)
}

/// Runs a program and kills it when it has not ended within `limit`.
pub fn run_within(command: &mut Command, limit: Duration) -> Result<(), RunError> {
    let mut child = command.stdin(Stdio::null()).spawn().map_err(|source| start_error(command, source))?;
    let deadline = Instant::now() + limit;
    loop {
        match child.try_wait().map_err(|source| start_error(command, source))? {
            Some(status) => return ended(command, status),
            None if Instant::now() < deadline => thread::sleep(Duration::from_millis(50)),
            None => {
                // It may have ended by itself between the two calls: then there is nothing to kill.
                let _already_gone = child.kill();
                child.wait().map_err(|source| start_error(command, source))?;
                return Err(RunError::TooSlow { line: typed(command), seconds: limit.as_secs() });
            }
        }
    }
}

/// What a program prints, or nothing when it is missing or fails: the answer to "is it there?".
pub fn ask(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Where a program of this name lies on a search path.
pub fn find(program: &str, search_path: &OsStr) -> Option<PathBuf> {
    std::env::split_paths(search_path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

fn ended(command: &Command, status: ExitStatus) -> Result<(), RunError> {
    if status.success() { Ok(()) } else { Err(RunError::Failed { line: typed(command), status }) }
}

fn start_error(command: &Command, source: io::Error) -> RunError {
    RunError::Start { line: typed(command), source }
}

fn typed(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slow_program_is_stopped_and_named() {
        let started = Instant::now();
        let outcome = run_within(Command::new("sleep").arg("30"), Duration::from_millis(100));
        assert!(matches!(outcome, Err(RunError::TooSlow { ref line, .. }) if line == "sleep 30"));
        assert!(started.elapsed() < Duration::from_secs(10));
    }

    #[test]
    fn a_missing_program_and_a_failing_one_are_told_apart() {
        let missing = run(&mut Command::new("bearings-no-such-program"));
        assert!(matches!(missing, Err(RunError::Start { .. })));
        assert!(matches!(run(&mut Command::new("false")), Err(RunError::Failed { .. })));
        assert_eq!(ask(&mut Command::new("false")), None);
    }

    #[test]
    fn every_line_is_handed_on() {
        let mut lines = Vec::new();
        let outcome = run_reading(Command::new("printf").arg("one\ntwo"), |line| lines.push(line.to_owned()));
        assert!(outcome.is_ok());
        assert_eq!(lines, ["one", "two"]);
    }
}
