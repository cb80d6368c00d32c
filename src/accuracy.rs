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

/// At most 30 questions, chosen one by one.
pub const QUICK: Accuracy = Accuracy { form: "quick", near: 60, far: 40 };

/// 75 questions.
pub const FULL: Accuracy = Accuracy { form: "full", near: 80, far: 58 };

/// 145 questions.
pub const DETAILED: Accuracy = Accuracy { form: "detailed (60 + 33 + 52)", near: 84, far: 62 };

/// Careers labelled Best for somebody who clicks at random: O*NET's cut-off, and ours in tenths.
pub const RANDOM_BEST: (u32, u32) = (49, 4);

/// Of 100 near workers, how often the own rank of a second sitting lies in the band.
pub const IN_BAND: u32 = 83;

/// Of 100 careers marked as staying near the top, how many a near worker meets in the first twenty the second time.
pub const STAYS: u32 = 95;

/// Careers that the first ten of two sittings share, in tenths.
pub const SHARED: u32 = 29;

/// Gain in the mean percentile of real degree holders' fields over chance, in tenths: O*NET's rule, ours.
pub const DEGREE_HOLDERS: (u32, u32) = (63, 113);
