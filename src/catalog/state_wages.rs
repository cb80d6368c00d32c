//! What an occupation pays in one state: `public/wages/CA.json` and its kin.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::us_state::UsState;
use super::wages::Pay;
use crate::onet::SocCode;

mod published;

pub use published::published_soc;

/// Wages of one occupation in one state; a figure that BLS does not publish is absent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "[Option<u32>; 7]", into = "[Option<u32>; 7]")]
pub struct StatePay {
    /// Workers counted.
    pub employment: Option<u32>,
    /// Dollars a year; BLS publishes no hourly wages by state here.
    pub annual: Pay,
}

impl From<[Option<u32>; 7]> for StatePay {
    fn from([employment, mean, p10, p25, median, p75, p90]: [Option<u32>; 7]) -> Self {
        Self { employment, annual: Pay::from_figures([mean, p10, p25, median, p75, p90]) }
    }
}

impl From<StatePay> for [Option<u32>; 7] {
    fn from(pay: StatePay) -> Self {
        let Pay { mean, p10, p25, median, p75, p90 } = pay.annual;
        [pay.employment, mean, p10, p25, median, p75, p90]
    }
}

/// The wages of one state by the code that BLS publishes them under.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct StateWages {
    by_soc: BTreeMap<String, StatePay>,
}

/// A file of state wages that cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("The wages of this state did not arrive whole; load them again.")]
pub struct StateWagesError;

impl StateWages {
    /// Reads a file.
    ///
    /// # Errors
    /// When it is not whole.
    pub fn parse(text: &str) -> Result<Self, StateWagesError> {
        serde_json::from_str(text).map_err(|_| StateWagesError)
    }

    /// Where the wages of this state are, below the site's own address.
    #[must_use]
    pub fn path(state: UsState) -> String {
        format!("wages/{}.json", state.code())
    }

    /// The wages published under this code, see [`Wages::soc`](super::wages::Wages::soc); absent when the
    /// occupation is not reported in this state.
    #[must_use]
    pub fn find(&self, soc: &str) -> Option<StatePay> {
        self.by_soc.get(soc).copied()
    }

    /// Whether BLS counts workers of this occupation, or of the group it is published with, in this state.
    #[must_use]
    pub fn reports(&self, code: SocCode) -> bool {
        self.by_soc.contains_key(&published_soc(code))
    }
}

impl FromIterator<(String, StatePay)> for StateWages {
    fn from_iter<I: IntoIterator<Item = (String, StatePay)>>(wages: I) -> Self {
        Self { by_soc: wages.into_iter().collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_comes_back() {
        let text = r#"{"11-1011":[810,201200,101670,134650,166420,222490,317400],"27-2011":[null,null,null,null,null,null,null]}"#;
        let wages = StateWages::parse(text).expect("a good file");
        let pay = wages.find("11-1011").expect("in the file");
        assert_eq!(
            (pay.employment, pay.annual.mean, pay.annual.median),
            (Some(810), Some(201_200), Some(166_420))
        );
        assert_eq!(pay.annual.p90, Some(317_400));
        assert!(wages.find("27-2011").is_some_and(|pay| pay.annual.is_empty()));
        assert_eq!(wages.find("11-9999"), None);
        assert_eq!(serde_json::to_string(&wages).as_deref().ok(), Some(text));
    }

    #[test]
    fn what_is_something_else_is_refused() {
        for text in ["", "[]", r#"{"11-1011":[810]}"#, r#"{"11-1011":[-1,1,1,1,1,1,1]}"#] {
            assert_eq!(StateWages::parse(text), Err(StateWagesError));
        }
    }

    #[test]
    fn a_state_leads_to_its_file() {
        let state = UsState::from_code("CA").expect("a state");
        assert_eq!(StateWages::path(state), "wages/CA.json");
    }

    #[test]
    fn wages_are_found_under_the_code_they_came_with() {
        let pay = StatePay { employment: Some(810), ..StatePay::default() };
        let wages: StateWages = [("11-1011".to_owned(), pay)].into_iter().collect();
        assert_eq!(wages.find("11-1011"), Some(pay));
    }
}
