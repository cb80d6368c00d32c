//! Runs a program of tests.

use std::io::Read as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::Error;

/// Memory of one program.
const MOST_KILOBYTES: u32 = 3_000_000;

/// A program of tests with nothing changed in it.
pub fn command(program: &Path, folder: &Path) -> Command {
    // With some changes a loop never ends and takes all memory that there is.
    let mut command = Command::new("sh");
    command.args(["-c", &format!("ulimit -v {MOST_KILOBYTES}; exec \"$0\" \"$@\"")]).arg(program);
    command.current_dir(folder).stdin(Stdio::null()).stderr(Stdio::null());
    command.env_remove("MUTANT").env_remove("MUTANT_RECORD").env("CARGO_MANIFEST_DIR", folder);
    // A failure is enough: its smallest case and its seed are not asked for.
    command.env("PROPTEST_MAX_SHRINK_ITERS", "0").env("PROPTEST_DISABLE_FAILURE_PERSISTENCE", "true");
    command
}

/// Whether it ended well and what it said; nothing when it did not end in time.
pub fn within(command: &mut Command, limit: Duration) -> Result<Option<(bool, String)>, Error> {
    let mut child = command.stdout(Stdio::piped()).spawn()?;
    let mut output = child.stdout.take();
    let listener = thread::spawn(move || {
        let mut said = Vec::new();
        let _what_was_said_until_then = output.as_mut().map(|it| it.read_to_end(&mut said));
        String::from_utf8_lossy(&said).into_owned()
    });
    let deadline = Instant::now() + limit;
    let mut pause = Duration::from_millis(1);
    while Instant::now() < deadline {
        if let Some(status) = child.try_wait()? {
            return Ok(Some((status.success(), listener.join().unwrap_or_default())));
        }
        thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(20));
    }
    let _already_gone = child.kill();
    child.wait()?;
    Ok(None)
}
