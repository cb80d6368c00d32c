//! Where things stand in local storage.

/// Every key that Bearings uses in local storage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageKey {
    /// The form, the answers, what was said about careers and the named results, as [`super::write`] gives them.
    State,
    /// A saved state that could not be read, put aside as it was.
    Damaged,
    /// A second one.
    DamagedSecond,
    /// A third one; with three put aside, the next has to wait where it is.
    DamagedThird,
    /// `light` or `dark`, when chosen by hand.
    Theme,
    /// `en` or `es`, when chosen by hand; the pages themselves read it before the app is here.
    Language,
    /// The state whose wages and colleges are shown: its postal code.
    Place,
    /// Careers kept for later: a JSON list of codes.
    Kept,
    /// `off` when number keys answer nothing.
    NumberKeys,
    /// Class links and boards that a teacher has asked to keep.
    Classes,
}

impl StorageKey {
    /// Where damaged states are put aside, the first free one is taken.
    pub const ASIDE: [Self; 3] = [Self::Damaged, Self::DamagedSecond, Self::DamagedThird];

    /// The name in local storage.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::State => "bearings.state",
            Self::Damaged => "bearings.damaged",
            Self::DamagedSecond => "bearings.damaged-2",
            Self::DamagedThird => "bearings.damaged-3",
            Self::Theme => "bearings.theme",
            Self::Language => "bearings.language",
            Self::Place => "bearings.place",
            Self::Kept => "bearings.kept",
            Self::NumberKeys => "bearings.number-keys",
            Self::Classes => "bearings.classes",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::StorageKey;

    #[test]
    fn keys_are_what_earlier_releases_wrote_and_never_change() {
        use StorageKey::*;
        let all =
            [State, Damaged, DamagedSecond, DamagedThird, Theme, Language, Place, Kept, NumberKeys, Classes];
        let names = "state damaged damaged-2 damaged-3 theme language place kept number-keys classes";
        let expected: Vec<String> = names.split(' ').map(|name| format!("bearings.{name}")).collect();
        assert_eq!(all.map(StorageKey::name).to_vec(), expected);
    }
}
