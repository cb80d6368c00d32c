//! How much schooling workers say their job requires: O*NET's element 2.D.1, twelve levels.

/// The levels in order, in our own words.
pub const EDUCATION_LEVELS: [&str; 12] = [
    "Less than a high school diploma",
    "High school diploma or equivalent",
    "Certificate after high school",
    "Some college courses",
    "Associate's degree",
    "Bachelor's degree",
    "Certificate after a bachelor's degree",
    "Master's degree",
    "Certificate after a master's degree",
    "Professional degree, such as law or medicine",
    "Doctoral degree",
    "Training after a doctoral degree",
];
