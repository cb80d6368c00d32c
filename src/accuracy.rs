//! How well the method works: the figures that the method page tells.
//!
//! They are what `cargo xtask validate --people FILE` printed into `docs/validation.csv`; a test holds the two together.

/// A way to rank, and how often simulated workers met their own occupation in the first ten, of 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accuracy {
    /// The form's name in `docs/validation.csv`.
    pub form: &'static str,
    /// Workers near to their occupation's profile.
    pub near: u32,
    /// Workers far from it.
    pub far: u32,
}

/// O*NET's own rule with its 60 interest questions.
pub const ONET_RULE: Accuracy = Accuracy { form: "60 interests, O*NET rule", near: 13, far: 9 };

/// The form that is asked.
pub const FULL: Accuracy = Accuracy { form: "full", near: 73, far: 51 };

/// Careers labelled Best for somebody who clicks at random: O*NET's cut-off, and ours in tenths.
pub const RANDOM_BEST: (u32, u32) = (48, 4);

/// Gain in the mean percentile of real degree holders' fields over chance, in tenths: O*NET's rule, ours.
pub const DEGREE_HOLDERS: (u32, u32) = (63, 96);
