//! CSV on standard output, and nothing else there.

use std::io;

/// Writes a header and rows; a reader that stops listening early is no error.
///
/// # Errors
/// When standard output cannot be written.
pub fn print(header: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> Result<(), csv::Error> {
    let mut out = csv::Writer::from_writer(io::stdout().lock());
    let written = out
        .write_record(header)
        .and_then(|()| rows.into_iter().try_for_each(|row| out.write_record(row)))
        .and_then(|()| out.flush().map_err(csv::Error::from));
    match written {
        Err(error) if is_broken_pipe(&error) => Ok(()),
        other => other,
    }
}

fn is_broken_pipe(error: &csv::Error) -> bool {
    matches!(error.kind(), csv::ErrorKind::Io(error) if error.kind() == io::ErrorKind::BrokenPipe)
}
