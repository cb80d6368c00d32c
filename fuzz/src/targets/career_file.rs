//! Files of careers.

use bearings::catalog::career::{CareerFile, CareerGroup};
use bearings::onet::Domain;

use crate::Target;
use crate::said::said;
use crate::target::text;

/// `public/careers/`.
pub const CAREER_FILE: Target =
    Target { name: "career_file", longest: 12_000, memory: 2_000_000, changed: 20_000, check, seeds };

/// How many elements a page shows.
const SHOWN: usize = 5;

fn check(input: &[u8]) {
    let file = match CareerFile::parse(&text(input)) {
        Ok(file) => file,
        Err(error) => return said(&error),
    };
    let written = serde_json::to_string(&file).expect("what was read can be written");
    assert_eq!(CareerFile::parse(&written).as_ref(), Ok(&file), "it comes back otherwise");
    for career in &file.careers {
        assert_eq!(file.find(career.code), Some(career));
        assert!(CareerGroup::of(career.code).path().ends_with(".json"));
        for domain in Domain::ALL {
            let all = career.rated_elements(domain);
            assert!(all.len() == domain.size() || domain == Domain::Interests);
            assert!(all.iter().all(|element| element.more_than <= 9));
            assert!(!career.curated.is_empty() || career.top(domain, SHOWN).len() <= SHOWN);
        }
        assert!(career.listed_characteristics().iter().all(|it| it.more_than <= 9));
    }
}

/// The two smallest careers of a shipped file, together and apart.
fn seeds() -> Vec<Vec<u8>> {
    let file =
        CareerFile::parse(include_str!("../../../public/careers/51-1.json")).expect("the shipped file");
    let with = |careers| serde_json::to_vec(&CareerFile { release: "r".to_owned(), careers }).expect("JSON");
    let mut careers = file.careers;
    careers.sort_by_key(|career| serde_json::to_string(career).map_or(0, |text| text.len()));
    careers.truncate(2);
    careers.sort_by_key(|career| career.code);
    let apart = careers.iter().map(|career| with(vec![career.clone()]));
    apart.chain([with(careers.clone()), with(Vec::new())]).collect()
}
