//! What an occupation pays: Occupational Employment and Wage Statistics of the BLS.

use serde::{Deserialize, Serialize};

use super::employment::Match;

/// Mean and spread of pay; a figure that BLS does not publish is absent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Pay {
    /// The mean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mean: Option<u32>,
    /// One worker in ten earns less.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub p10: Option<u32>,
    /// One worker in four earns less.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub p25: Option<u32>,
    /// Half of the workers earn less.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub median: Option<u32>,
    /// Three workers in four earn less.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub p75: Option<u32>,
    /// Nine workers in ten earn less.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub p90: Option<u32>,
}

impl Pay {
    /// From figures in the order of the tables: mean, p10, p25, median, p75, p90.
    #[must_use]
    pub const fn from_figures([mean, p10, p25, median, p75, p90]: [Option<u32>; 6]) -> Self {
        Self { mean, p10, p25, median, p75, p90 }
    }

    /// True when nothing is published.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// National wages of an occupation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wages {
    /// The code that BLS publishes them under, such as `29-2072`; state wages have the same.
    pub soc: String,
    /// Whether the figures are its own or those of the group it is published with.
    #[serde(rename = "match")]
    pub matched: Match,
    /// Workers counted.
    pub employment: u32,
    /// Dollars a year; absent for performers, who are paid by the hour only.
    #[serde(default, skip_serializing_if = "Pay::is_empty")]
    pub annual: Pay,
    /// Cents an hour; absent for those who are not paid by the hour, such as teachers.
    #[serde(default, skip_serializing_if = "Pay::is_empty")]
    pub hourly: Pay,
}

impl Wages {
    /// True for occupations paid by the hour without a yearly figure.
    #[must_use]
    pub fn hourly_only(&self) -> bool {
        self.annual.is_empty() && !self.hourly.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_those_without_a_yearly_figure_are_paid_by_the_hour_alone() {
        let (some, none) = (Pay { median: Some(50_000), ..Pay::default() }, Pay::default());
        let hourly_only = |annual, hourly| {
            Wages { soc: "27-2011".to_owned(), matched: Match::Exact, employment: 1, annual, hourly }
                .hourly_only()
        };
        assert!(hourly_only(none, some));
        assert!(!hourly_only(some, some));
        assert!(!hourly_only(some, none));
        assert!(!hourly_only(none, none));
    }
}
