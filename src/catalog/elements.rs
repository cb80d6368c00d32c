//! The names of O*NET's elements, from `data/elements.tsv`.

use std::sync::OnceLock;

use crate::onet::Domain;
use crate::table;

/// The table itself, for those who read it in other ways.
const TABLE: &str = include_str!("../../data/elements.tsv");

/// The columns of `data/elements.tsv`.
pub const COLUMNS: [&str; 3] = ["domain", "element_id", "element_name"];

/// Something about work that O*NET rates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Element {
    /// What kind of thing it is.
    pub domain: Domain,
    /// O*NET element id such as `2.C.1.a`.
    pub id: &'static str,
    /// O*NET's current name.
    pub name: &'static str,
}

/// All 167, domain after domain, ids ascending within each.
#[must_use]
pub fn all() -> &'static [Element] {
    static ELEMENTS: OnceLock<Vec<Element>> = OnceLock::new();
    ELEMENTS.get_or_init(|| {
        // The table is part of the build and a test reads every row of it.
        let rows = table::read(TABLE, COLUMNS).unwrap_or_default();
        rows.iter()
            .filter_map(|row| {
                let [domain, id, name] = row.cells;
                Domain::from_key(domain).map(|domain| Element { domain, id, name })
            })
            .collect()
    })
}

/// The elements of one domain.
pub fn of(domain: Domain) -> impl Iterator<Item = &'static Element> {
    all().iter().filter(move |element| element.domain == domain)
}

/// The element with this id, if there is one.
#[must_use]
pub fn find(id: &str) -> Option<&'static Element> {
    all().iter().find(|element| element.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::riasec::Riasec;

    #[test]
    fn every_domain_is_whole_and_in_order() {
        assert_eq!(all().len(), 167);
        assert_eq!(TABLE.lines().count(), 168);
        for domain in Domain::ALL {
            let ids: Vec<&str> = of(domain).map(|element| element.id).collect();
            assert_eq!(ids.len(), domain.size(), "{domain:?}");
            assert!(ids.is_sorted_by(|a, b| a < b), "{domain:?}");
        }
        assert!(all().is_sorted_by_key(|element| element.domain));
    }

    #[test]
    fn an_id_leads_to_its_name() {
        assert_eq!(find("2.C.1.a").map(|element| element.name), Some("Administration and Management"));
        assert_eq!(find("9.Z"), None);
        for area in Riasec::ALL {
            assert_eq!(find(area.element_id()).map(|element| element.name), Some(area.name()));
        }
    }
}
