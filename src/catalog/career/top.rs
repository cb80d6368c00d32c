//! What matters most in a career: the lists a page shows.

use std::cmp::Reverse;

use super::{Career, more_than};
use crate::catalog::characteristic::{CHARACTERISTICS, Characteristic};
use crate::catalog::curated::Section;
use crate::catalog::elements;
use crate::onet::Domain;

/// One line of a list of elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TopElement<'a> {
    /// O*NET element id.
    pub id: &'a str,
    /// Its name in this list.
    pub name: &'a str,
    /// Importance in hundredths, 100 to 500.
    pub importance: u16,
    /// Level in hundredths, 0 to 700.
    pub level: u16,
    /// Full tenths of all occupations in which it matters less, 0 to 9.
    pub more_than: u8,
}

/// One line of the list of characteristics.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListedCharacteristic<'a> {
    /// Which one.
    pub characteristic: &'static Characteristic,
    /// Its name in this list.
    pub name: &'a str,
    /// Hundredths, 100 to 500.
    pub value: u16,
    /// Full tenths of all occupations that have less of it, 0 to 9.
    pub more_than: u8,
}

impl Career {
    /// The `count` most important elements of a domain, ties by level, then by name.
    /// A list put together by hand is shown whole and as it stands instead.
    #[must_use]
    pub fn top(&self, domain: Domain, count: usize) -> Vec<TopElement<'_>> {
        let mut rated = self.rated_elements(domain);
        if let Some(list) = Section::of(domain).and_then(|section| self.curated.get(&section)) {
            return list
                .iter()
                .filter_map(|item| {
                    let found = rated.iter().find(|element| element.id == item.id)?;
                    Some(TopElement { name: &item.name, ..*found })
                })
                .collect();
        }
        rated.sort_by_key(|it| (Reverse(it.importance), Reverse(it.level), it.name));
        rated.truncate(count);
        rated
    }

    /// The characteristics: all thirteen, or those of a list put together by hand.
    #[must_use]
    pub fn listed_characteristics(&self) -> Vec<ListedCharacteristic<'_>> {
        let tenths = more_than::tenths(&self.more_than.characteristics);
        let all = CHARACTERISTICS.iter().zip(&self.characteristics).zip(tenths).map(
            |((characteristic, &value), more_than)| ListedCharacteristic {
                characteristic,
                name: characteristic.name,
                value,
                more_than,
            },
        );
        let Some(list) = self.curated.get(&Section::Characteristics) else {
            return all.collect();
        };
        list.iter()
            .filter_map(|item| {
                let found = all.clone().find(|it| it.characteristic.key == item.id)?;
                Some(ListedCharacteristic { name: &item.name, ..found })
            })
            .collect()
    }

    /// All elements of a domain with their ratings, in the order of `data/elements.tsv`.
    #[must_use]
    pub fn rated_elements(&self, domain: Domain) -> Vec<TopElement<'_>> {
        let Some(ratings) = self.ratings(domain) else { return Vec::new() };
        elements::of(domain)
            .zip(ratings.importance.iter().zip(&ratings.level))
            .zip(more_than::tenths(self.more_than.of(domain)))
            .map(|((element, (&importance, &level)), more_than)| TopElement {
                id: element.id,
                name: element.name,
                importance,
                level,
                more_than,
            })
            .collect()
    }
}
