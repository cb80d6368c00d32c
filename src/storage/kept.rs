//! Careers kept for later, by two tabs at once.

use crate::onet::SocCode;

/// A list with what one change took out of another list and put into it.
#[must_use]
pub fn with_change(mut list: Vec<SocCode>, before: &[SocCode], after: &[SocCode]) -> Vec<SocCode> {
    list.retain(|code| after.contains(code) || !before.contains(code));
    let new: Vec<SocCode> =
        after.iter().filter(|code| !before.contains(code) && !list.contains(code)).copied().collect();
    list.extend(new);
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_another_tab_has_kept_meanwhile_stays() {
        let [nurse, electrician, lawyer] =
            ["29-1141.00", "47-2111.00", "23-1011.00"].map(|code| code.parse().expect("a code"));
        // Kept here, while another tab kept the nurse.
        assert_eq!(with_change(vec![nurse], &[], &[electrician]), [nurse, electrician]);
        // Taken out here, while another tab kept the lawyer.
        assert_eq!(
            with_change(vec![nurse, electrician, lawyer], &[nurse, electrician], &[nurse]),
            [nurse, lawyer]
        );
        // Kept in both.
        assert_eq!(with_change(vec![nurse], &[], &[nurse]), [nurse]);
    }
}
