//! Using the site without a connection.

/// A newer version lies ready.
pub const NEWER: &str = "A newer version is ready.";

/// Goes over to it.
pub const USE_IT: &str = "Use it now";

/// Stays with the present one for now.
pub const LATER: &str = "Later";

/// Above what is kept.
pub const TITLE: &str = "Without internet";

/// What is here without being asked for.
pub const HERE: &str = "The quiz, your results and all career pages work without internet on this device.";

/// They are on their way.
pub const ON_ITS_WAY: &str = "Bearings is being saved on this device, so that it works without internet. Keep this page open for a moment.";

/// Everything is here.
pub const ALL_HERE: &str =
    "All of Bearings works without internet on this device, with every college and every state’s pay.";

/// Keeps everything.
pub const KEEP_ALL: &str = "Save the rest, too";

/// Everything is being kept.
pub const KEEPING: &str = "Saving";

/// Throws away what was kept on request.
pub const DROP: &str = "Remove colleges and state pay";

/// Something did not come.
pub const STOPPED: &str = "Not everything arrived. Check the connection and the room on this device, then tap again. What is here stays.";

/// What is not here yet.
#[must_use]
pub fn rest(bytes: f64) -> String {
    format!(
        "Colleges and the pay in each state are saved as you open them. All of them take {} MB more.",
        megabytes(bytes)
    )
}

/// How much room it takes.
#[must_use]
pub fn room(bytes: f64) -> String {
    format!("Room taken: {} MB.", megabytes(bytes))
}

fn megabytes(bytes: f64) -> String {
    format!("{:.1}", bytes / 1e6)
}
