//! When answers are not kept, or not put where the reader would think: what is the case, and what it means.

/// An earlier state was put aside.
pub const PUT_ASIDE: (&str, &str) = (
    "Your earlier answers could not be read.",
    "They are put aside on this device, unchanged. You can start afresh; new answers are saved as usual.",
);
/// The browser gives no storage.
pub const BLOCKED: (&str, &str) = ("This browser won’t save your answers.", LOST_AT_THE_END);
/// There is no room.
pub const FULL: (&str, &str) = ("There is no room left to save your answers.", LOST_AT_THE_END);
/// There is no place left to put anything aside.
pub const NO_PLACE_ASIDE: (&str, &str) = (
    "Three earlier states that could not be read lie here already.",
    "The quiz works, but nothing new is saved until they are gone. You can download and forget them under “Saved results”.",
);
/// A newer release has been here.
pub const NEWER: (&str, &str) = (
    "A newer Bearings has saved answers here.",
    "They are left as they are. Load this page again to get the newer one. Until then, nothing you answer here is saved.",
);

const LOST_AT_THE_END: &str = "The quiz works, but closing this page loses them. At the end, copy the link or save a file to keep your result.";
