//! How many jobs there are and will be, and how people get in: Employment Projections of the BLS.

use serde::{Deserialize, Serialize};

/// Whether a figure is the occupation's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Match {
    /// Published for this SOC occupation.
    Exact,
    /// Published only for a group that the occupation belongs to.
    Aggregate,
}

/// Declares an enum whose variants have the names that BLS prints and keys of our own.
macro_rules! named {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$variant_doc])* $variant,)* }

        impl $name {
            /// All of them, least first.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The name that BLS prints.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }

            /// The one with this name, if there is one.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|it| it.name() == name)
            }
        }
    };
}

named! {
    /// The schooling that people typically have when they start.
    EntryEducation {
        /// None asked for.
        NoCredential = "No formal educational credential",
        /// High school diploma.
        HighSchool = "High school diploma or equivalent",
        /// Some college.
        SomeCollege = "Some college, no degree",
        /// A certificate after high school.
        PostsecondaryAward = "Postsecondary nondegree award",
        /// Associate's degree.
        Associate = "Associate's degree",
        /// Bachelor's degree.
        Bachelor = "Bachelor's degree",
        /// Master's degree.
        Master = "Master's degree",
        /// Doctoral or professional degree.
        Doctoral = "Doctoral or professional degree",
    }
}

named! {
    /// Work in a related job that employers commonly ask for.
    WorkExperience {
        /// None.
        None = "None",
        /// Less than five years.
        UnderFiveYears = "Less than 5 years",
        /// Five years or more.
        FiveYearsOrMore = "5 years or more",
    }
}

named! {
    /// What people learn after they are hired.
    Training {
        /// None.
        None = "None",
        /// Up to one month.
        ShortTerm = "Short-term on-the-job training",
        /// One month to a year.
        ModerateTerm = "Moderate-term on-the-job training",
        /// More than a year.
        LongTerm = "Long-term on-the-job training",
        /// Apprenticeship.
        Apprenticeship = "Apprenticeship",
        /// Internship or residency.
        Internship = "Internship/residency",
    }
}

/// Jobs now and in ten years, and the way in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Employment {
    /// Whether the figures are its own or those of the group it is published with.
    #[serde(rename = "match")]
    pub matched: Match,
    /// Jobs in the base year.
    pub jobs: u32,
    /// Jobs in the target year.
    pub projected: u32,
    /// The difference, as BLS rounds it.
    pub change: i32,
    /// The same in tenths of a per cent.
    pub change_permille: i32,
    /// Openings a year: growth, and people who leave.
    pub openings: u32,
    /// Typical schooling.
    pub entry_education: EntryEducation,
    /// Work before.
    pub work_experience: WorkExperience,
    /// Training after.
    pub training: Training,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_back_and_schooling_ascends() {
        for &it in EntryEducation::ALL {
            assert_eq!(EntryEducation::from_name(it.name()), Some(it));
        }
        assert_eq!(Training::from_name("Apprenticeship"), Some(Training::Apprenticeship));
        assert_eq!(WorkExperience::from_name("a while"), None);
        assert!(EntryEducation::ALL.is_sorted());
    }
}
