//! Thirteen characteristics of a job, each the mean of some of O*NET's working conditions.

/// One of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Characteristic {
    /// Name in tables and links.
    pub key: &'static str,
    /// Name on the page.
    pub name: &'static str,
    /// Work Context elements (1 to 5) that speak for it.
    pub adds: &'static [&'static str],
    /// Work Context elements that speak against it: they count as 6 minus their value.
    pub subtracts: &'static [&'static str],
}

/// All of them, in the order in which a career page lists them.
pub const CHARACTERISTICS: [Characteristic; 13] = [
    Characteristic {
        key: "competition",
        name: "Competition for this position",
        adds: &["4.C.3.c.1"],
        subtracts: &[],
    },
    Characteristic {
        key: "job_hazards",
        name: "Exposure to job hazards",
        adds: &["4.C.2.c.1.a", "4.C.2.c.1.b", "4.C.2.c.1.c", "4.C.2.c.1.d", "4.C.2.c.1.e", "4.C.2.c.1.f"],
        subtracts: &[],
    },
    Characteristic {
        key: "environment",
        name: "Exposure to extreme environmental conditions",
        adds: &["4.C.2.b.1.a", "4.C.2.b.1.b", "4.C.2.b.1.c", "4.C.2.b.1.d", "4.C.2.b.1.e", "4.C.2.b.1.f"],
        subtracts: &[],
    },
    Characteristic {
        key: "comfort",
        name: "Comfort of the work setting",
        adds: &["4.C.2.a.1.a"],
        subtracts: &["4.C.2.a.1.b", "4.C.2.a.1.c", "4.C.2.a.1.d", "4.C.2.a.1.e", "4.C.2.a.1.f"],
    },
    Characteristic {
        key: "teamwork",
        name: "Work closely with team members, clients etc.",
        adds: &["4.C.1.b.1.e", "4.C.1.b.1.f", "4.C.1.a.4"],
        subtracts: &[],
    },
    Characteristic {
        key: "communication",
        name: "Communication with others",
        adds: &["4.C.1.a.2.c", "4.C.1.a.2.f", "4.C.1.a.2.h", "4.C.1.a.2.j", "4.C.1.a.2.l"],
        subtracts: &[],
    },
    Characteristic {
        key: "physical_demands",
        name: "Physical demands",
        adds: &[
            "4.C.2.d.1.b",
            "4.C.2.d.1.c",
            "4.C.2.d.1.d",
            "4.C.2.d.1.e",
            "4.C.2.d.1.f",
            "4.C.2.d.1.g",
            "4.C.2.d.1.h",
            "4.C.2.d.1.i",
        ],
        subtracts: &["4.C.2.d.1.a"],
    },
    Characteristic {
        key: "deadlines",
        name: "Job challenge and pressure to meet deadlines",
        adds: &["4.C.3.d.1", "4.C.3.d.3", "4.C.3.b.4", "4.C.3.b.8"],
        subtracts: &["4.C.3.b.7"],
    },
    Characteristic {
        key: "responsibility",
        name: "Level of responsibilities",
        adds: &["4.C.1.c.1", "4.C.1.c.2"],
        subtracts: &[],
    },
    Characteristic {
        key: "decisions",
        name: "Critical decision making",
        adds: &["4.C.3.a.1", "4.C.3.a.2.a", "4.C.3.a.2.b", "4.C.3.a.4"],
        subtracts: &[],
    },
    Characteristic { key: "leadership", name: "Leadership", adds: &["4.C.1.b.1.g"], subtracts: &[] },
    Characteristic {
        key: "conflicts",
        name: "Dealing and handling conflicts",
        adds: &["4.C.1.d.1", "4.C.1.d.2", "4.C.1.d.3"],
        subtracts: &[],
    },
    Characteristic {
        key: "protective_wear",
        name: "Wearing protective gear",
        adds: &["4.C.2.e.1.d", "4.C.2.e.1.e"],
        subtracts: &[],
    },
];

impl Characteristic {
    /// The characteristic with this key, if there is one.
    #[must_use]
    pub fn from_key(key: &str) -> Option<&'static Self> {
        CHARACTERISTICS.iter().find(|characteristic| characteristic.key == key)
    }

    /// The mean of its conditions in hundredths, halves up; `None` when one of them is not known.
    pub fn mean(&self, condition: impl Fn(&str) -> Option<u16>) -> Option<u16> {
        let adds = self.adds.iter().map(|id| condition(id));
        let subtracts =
            self.subtracts.iter().map(|id| condition(id).and_then(|value| 600_u16.checked_sub(value)));
        let values: Vec<u32> =
            adds.chain(subtracts).map(|value| value.map(u32::from)).collect::<Option<_>>()?;
        let count = u32::try_from(values.len()).ok()?;
        let sum: u32 = values.iter().sum();
        u16::try_from((sum * 2 + count).checked_div(count * 2)?).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_unique() {
        for characteristic in &CHARACTERISTICS {
            assert_eq!(Characteristic::from_key(characteristic.key), Some(characteristic));
        }
    }

    #[test]
    fn a_mean_turns_what_speaks_against_it() {
        let comfort = Characteristic::from_key("comfort").expect("a key");
        assert_eq!(comfort.mean(|id| Some(if id == "4.C.2.a.1.a" { 500 } else { 100 })), Some(500));
        assert_eq!(comfort.mean(|_| Some(200)), Some(367));
        assert_eq!(comfort.mean(|_| None), None);
    }
}
