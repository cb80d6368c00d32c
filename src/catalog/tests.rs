use proptest::prelude::*;

use super::career::CareerFile;
use super::curated::Section;
use super::*;
use crate::onet::Domain;

const PACKED: &[u8] = include_bytes!("../../public/catalog.bin");
const SEED_GROUP: &str = include_str!("../../public/careers/29-2.json");

fn code(text: &str) -> SocCode {
    text.parse().expect("a code")
}

fn occupation(text: &str, title: &str) -> Occupation {
    let interests = PerArea::new([100, 250, 333, 401, 650, 700]);
    Occupation {
        code: code(text),
        title: title.to_owned(),
        job_zone: 3,
        estimated: false,
        entry_education: EntryEducation::Associate,
        median_wage: Some(50_250),
        jobs: 1218,
        change_permille: -12,
        interests,
    }
}

fn small() -> Result<Catalog, CatalogError> {
    let unpaid =
        Occupation { median_wage: None, change_permille: i16::MIN, ..occupation("29-2072.00", "Zoë & Co") };
    let occupations = vec![occupation("11-1011.00", "Guide"), unpaid];
    let column = |id: &str, steps: [u8; 2]| (id.to_owned(), Scale::Importance, steps.to_vec());
    Catalog::new(occupations, vec![column("2.C.1.a", [0, 64]), column("2.C.1.b", [40, 3])])
}

fn related_and_kin() -> Result<Catalog, CatalogError> {
    let codes = ["11-1011.00", "13-1011.00", "15-1211.00", "29-2072.00"];
    let occupations = codes.map(|code| occupation(code, "Guide")).to_vec();
    let related = vec![
        Related::new(vec![3, 2, 1]),
        Related::default(),
        Related::new(vec![1, 3, 0]),
        Related::new(vec![0, 1]),
    ];
    Catalog::new(occupations, vec![])?.with_related(related)?.with_families(vec![2, 1, 2, 2])
}

#[test]
fn a_catalogue_comes_back_from_its_bytes() {
    let catalog = small().expect("sound");
    assert_eq!(Catalog::parse(&catalog.to_bytes()), Ok(catalog.clone()));
    assert_eq!(catalog.column("2.C.1.a"), Some([0, 64].as_slice()));
    assert_eq!(catalog.column("1.B.1.f"), Some([64, 64].as_slice()));
    assert_eq!(catalog.column("2.C.9"), None);
}

#[test]
fn the_shipped_files_are_written_again_to_the_byte() {
    let spanish: &[u8] = include_bytes!("../../public/catalog-es.bin");
    for packed in [PACKED, spanish] {
        let again = Catalog::parse(packed).map(|it| it.to_bytes());
        assert!(again.is_ok_and(|it| it == packed));
    }
}

#[test]
fn related_ones_and_families_come_back() {
    let catalog = related_and_kin().expect("sound");
    assert_eq!(Catalog::parse(&catalog.to_bytes()), Ok(catalog.clone()));
    assert_eq!(
        [0, 1, 2, 3, 4].map(|at| catalog.related(at).to_vec()),
        [vec![1, 2, 3], vec![], vec![0, 1, 3], vec![0, 1], vec![]]
    );
    assert_eq!([0, 1, 2, 3].map(|at| catalog.family(at)), [2, 1, 2, 2]);
    let alone = small().expect("sound");
    assert_eq!([0, 1].map(|at| (alone.related(at).len(), alone.family(at))), [(0, 0), (0, 1)]);
}

#[test]
fn related_ones_and_families_are_places_in_the_catalogue() {
    let related = |lists: Vec<Related>| small().expect("sound").with_related(lists).err();
    let one = |place| Related::new(vec![place]);
    assert_eq!(related(vec![one(1), one(0)]), None);
    for lists in [vec![one(1)], vec![one(2), one(0)], vec![one(0), one(0)]] {
        assert_eq!(related(lists), Some(CatalogError::Related));
    }
    let families = |places: &[u16]| small().expect("sound").with_families(places.to_vec()).err();
    assert_eq!(families(&[1, 1]), None);
    for places in [vec![0], vec![0, 2], vec![1, 0]] {
        assert_eq!(families(&places), Some(CatalogError::Families));
    }
}

#[test]
fn the_shipped_catalogue_holds_related_ones_and_families() {
    let catalog = Catalog::parse(PACKED).expect("the shipped file");
    assert!((0..catalog.len()).all(|at| catalog.related(at).len() == 10));
    let at = |text| catalog.find(code(text)).expect("in the catalogue");
    let related = |one, other| catalog.related(at(one)).iter().any(|&it| usize::from(it) == at(other));
    assert!(related("11-1011.00", "11-1021.00"));
    assert!(!related("11-1011.00", "29-1141.00"));
    let kin = |one, other| catalog.family(at(one)) == catalog.family(at(other));
    assert!(kin("51-7042.00", "51-4031.00"), "wood and metal machine setters");
    assert!(kin("25-2021.00", "25-2031.00"), "elementary school teachers");
    for (one, other) in [("17-2051.00", "17-2071.00"), ("17-2071.00", "17-2141.00")] {
        assert!(!kin(one, other), "kinds of engineers");
    }
    assert!(!kin("29-1131.00", "29-1242.00"), "veterinarians and surgeons");
    let mut families: Vec<usize> = (0..catalog.len()).map(|at| catalog.family(at)).collect();
    families.sort_unstable();
    assert!(families.chunk_by(|one, next| one == next).all(|family| family.len() <= 40));
    families.dedup();
    assert_eq!(families.len(), 385);
}

#[test]
fn each_rule_is_held() {
    let (a, b) = (occupation("11-1011.00", "A"), occupation("29-2072.00", "B"));
    let refused = |occupations, columns| Catalog::new(occupations, columns).expect_err("a broken rule");
    let column = |id: &str, steps: &[u8]| (id.to_owned(), Scale::Importance, steps.to_vec());
    assert_eq!(refused(vec![], vec![]), CatalogError::Codes);
    assert_eq!(refused(vec![b.clone(), a.clone()], vec![]), CatalogError::Codes);
    assert_eq!(refused(vec![a.clone(), a.clone()], vec![]), CatalogError::Codes);
    assert_eq!(refused(vec![Occupation { title: String::new(), ..a.clone() }], vec![]), CatalogError::Titles);
    assert_eq!(refused(vec![Occupation { job_zone: 6, ..a.clone() }], vec![]), CatalogError::JobZone);
    for wage in [0, 50_251] {
        let wrong = Occupation { median_wage: Some(wage), ..a.clone() };
        assert_eq!(refused(vec![wrong], vec![]), CatalogError::Figures);
    }
    let off = Occupation { interests: PerArea::new([99; 6]), ..a.clone() };
    assert_eq!(refused(vec![off], vec![]), CatalogError::Steps);
    assert_eq!(refused(vec![a.clone()], vec![column("x", &[65])]), CatalogError::Steps);
    assert_eq!(refused(vec![a.clone()], vec![column("x", &[1, 2])]), CatalogError::Columns);
    assert_eq!(refused(vec![a.clone()], vec![column("x", &[1]), column("x", &[1])]), CatalogError::Columns);
    let many: Vec<Occupation> =
        (1..34).map(|at| Occupation { code: code(&format!("11-10{at:02}.00")), ..a.clone() }).collect();
    let steps: Vec<u8> = (0..33).collect();
    assert_eq!(refused(many, vec![column("x", &steps)]), CatalogError::Columns);
}

#[test]
fn the_shipped_catalogue_holds_923_occupations_and_91_columns() {
    let catalog = Catalog::parse(PACKED).expect("the shipped file");
    assert_eq!(catalog.len(), 923);
    assert_eq!(catalog.occupations().iter().filter(|it| it.estimated).count(), 29);
    let counted = [Domain::Interests, Domain::Knowledge, Domain::Abilities]
        .map(|domain| elements::of(domain).filter(|element| catalog.column(element.id).is_some()).count());
    assert_eq!(counted, [6, 33, 52]);
    assert_eq!(catalog.columns().count(), 91);
    for (at, occupation) in catalog.occupations().iter().enumerate() {
        assert_eq!(catalog.find(occupation.code), Some(at));
    }
    assert_eq!(catalog.find(code("29-2071.00")), None);
}

#[test]
fn the_shipped_catalogue_holds_schooling_pay_and_jobs() {
    let catalog = Catalog::parse(PACKED).expect("the shipped file");
    let file = CareerFile::parse(SEED_GROUP).expect("the shipped file");
    for career in &file.careers {
        let at = catalog.find(career.code).expect("in the catalogue");
        let occupation = &catalog.occupations()[at];
        assert_eq!(occupation.entry_education, career.employment.entry_education);
        assert_eq!(occupation.median_wage, career.wages.as_ref().and_then(|wages| wages.annual.median));
        assert!(occupation.jobs.abs_diff(career.employment.jobs) * 20 <= career.employment.jobs);
        assert_eq!(i32::from(occupation.change_permille), career.employment.change_permille);
    }
    assert_eq!(catalog.occupations().iter().filter(|it| it.median_wage.is_none()).count(), 6);
}

#[test]
fn damage_is_told_apart() {
    assert_eq!(Catalog::parse(b""), Err(CatalogError::NotACatalog));
    assert_eq!(Catalog::parse(b"<!doctype html>"), Err(CatalogError::NotACatalog));
    let mut other = PACKED.to_vec();
    other[4] = 9;
    assert_eq!(Catalog::parse(&other), Err(CatalogError::Version { found: 9, expected: 5 }));
    assert_eq!(Catalog::parse(&PACKED[..PACKED.len() - 1]), Err(CatalogError::Length));
    let mut flipped = PACKED.to_vec();
    flipped[1000] ^= 1;
    assert_eq!(Catalog::parse(&flipped), Err(CatalogError::Checksum));
}

#[test]
fn the_seed_occupation_shows_its_own_lists() {
    let file = CareerFile::parse(SEED_GROUP).expect("the shipped file");
    let career = file.find(code("29-2072.00")).expect("the seed occupation");
    assert_eq!(career.former_titles, ["Medical Records and Health Information Technicians"]);
    assert!(career.estimated());
    let names = |domain| career.top(domain, 8).iter().map(|it| it.name).collect::<Vec<_>>();
    assert_eq!(
        names(Domain::WorkActivities),
        [
            "Communicating with Supervisors, Peers, or Subordinates",
            "Establishing and Maintaining Interpersonal Relationships",
            "Evaluating Information to Determine Compliance with Standards",
            "Getting Information",
            "Identifying Objects, Actions, and Events",
            "Interacting With Computers",
            "Organizing, Planning, and Prioritizing Work",
            "Performing Administrative Activities",
        ]
    );
    assert_eq!(
        names(Domain::Knowledge),
        [
            "Clerical",
            "Computers and Electronics",
            "Customer and Personal Service",
            "Education and Training",
            "English Language",
            "Law and Government",
            "Mathematics",
            "Public Safety and Security",
        ]
    );
    assert_eq!(
        names(Domain::Abilities),
        [
            "Category Flexibility",
            "Information Ordering",
            "Near Vision",
            "Oral Comprehension",
            "Oral Expression",
            "Speech Clarity",
            "Speech Recognition",
            "Written Comprehension",
        ]
    );
    assert_eq!(
        names(Domain::Skills),
        [
            "Active Listening",
            "Critical Thinking",
            "Monitoring",
            "Reading Comprehension",
            "Service Orientation",
            "Speaking",
            "Time Management",
            "Writing",
        ]
    );
    let characteristics: Vec<&str> = career.listed_characteristics().iter().map(|it| it.name).collect();
    assert_eq!(
        characteristics,
        [
            "Competition for this position",
            "Exposure to job hazards",
            "Exposure to extreme environmental conditions",
            "Comfort of the work setting",
            "Work closely with team members, clients etc.",
            "Communication with others",
            "Physical demands",
            "Job challenge and pressure to meet deadlines",
            "Level of responsibilities",
            "Critical decision making",
            "Leadership",
            "Dealing and handling conflicts",
        ]
    );
    // Each name stands with the figures of its own element.
    for domain in [Domain::WorkActivities, Domain::Knowledge, Domain::Abilities, Domain::Skills] {
        let list = &career.curated[&Section::of(domain).expect("a section")];
        let all = career.rated_elements(domain);
        for (shown, item) in career.top(domain, 8).iter().zip(list) {
            let own = all.iter().find(|it| it.id == item.id).expect("an element");
            assert_eq!((shown.id, shown.importance, shown.level), (own.id, own.importance, own.level));
        }
    }
    let keys = career.listed_characteristics();
    let keys = keys.iter().map(|it| it.characteristic.key);
    assert!(keys.eq(career.curated[&Section::Characteristics].iter().map(|item| item.id.as_str())));
}

#[test]
fn a_list_may_call_a_characteristic_otherwise() {
    let file = CareerFile::parse(SEED_GROUP).expect("the shipped file");
    let mut career = file.find("29-2072.00".parse().expect("a code")).expect("the seed occupation").clone();
    let list = career.curated.get_mut(&Section::Characteristics).expect("its list");
    list[0].name = "Many want this job".to_owned();
    assert_eq!(career.listed_characteristics()[0].name, "Many want this job");
}

#[test]
fn without_a_list_the_most_important_come_first() {
    let file = CareerFile::parse(SEED_GROUP).expect("the shipped file");
    let career = file.careers.iter().find(|career| career.curated.is_empty()).expect("most have no list");
    for domain in Domain::RATED {
        let top = career.top(domain, 8);
        assert_eq!(top.len(), 8);
        assert!(top.is_sorted_by(|a, b| (a.importance, a.level) >= (b.importance, b.level)));
        assert!(Section::of(domain).is_some());
    }
    assert_eq!(career.listed_characteristics().len(), 13);
    assert_eq!(career.top(Domain::Interests, 8), []);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_refused_or_read_but_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(Catalog::parse(&bytes).is_err());
    }

    #[test]
    fn one_changed_byte_is_always_noticed(at in 0..PACKED.len(), flip in 1..=255_u8) {
        let mut bytes = PACKED.to_vec();
        bytes[at] ^= flip;
        prop_assert!(Catalog::parse(&bytes).is_err());
    }

    #[test]
    fn a_file_cut_short_is_always_noticed(keep in 0..PACKED.len()) {
        prop_assert!(Catalog::parse(&PACKED[..keep]).is_err());
    }
}

/// The checksum is right here, so that what stands behind it is reached: every byte with every value.
#[test]
fn a_changed_body_with_a_right_checksum_is_refused_or_sound() {
    for catalog in [small(), related_and_kin()] {
        let bytes = catalog.expect("sound").to_bytes();
        for at in 13..bytes.len() {
            for value in 0..=255 {
                let mut bytes = bytes.clone();
                bytes[at] = value;
                let crc = pack::crc32::crc32(&bytes[13..]).to_le_bytes();
                bytes[9..13].copy_from_slice(&crc);
                if let Ok(catalog) = Catalog::parse(&bytes) {
                    assert_eq!(Catalog::parse(&catalog.to_bytes()), Ok(catalog), "byte {at} is {value}");
                }
            }
        }
    }
}

#[test]
fn of_equal_interests_the_first_is_the_strongest() {
    let most = |interests| {
        Occupation { interests: PerArea::new(interests), ..occupation("11-1011.00", "A") }.strongest()
    };
    assert_eq!(most([100, 250, 333, 401, 650, 700]), Riasec::Conventional);
    assert_eq!(most([100, 700, 333, 700, 650, 100]), Riasec::Investigative);
    assert_eq!(most([500; 6]), Riasec::Realistic);
}

#[test]
fn the_names_of_columns_have_at_most_255_bytes_on_one_line() {
    let with = |id: &str| {
        let column = (id.to_owned(), Scale::Importance, vec![1]);
        Catalog::new(vec![occupation("11-1011.00", "A")], vec![column]).map(|it| it.is_empty())
    };
    assert_eq!(with(&"x".repeat(255)), Ok(false));
    for id in [&"x".repeat(256), "", "two\nlines"] {
        assert_eq!(with(id), Err(CatalogError::Columns));
    }
}

#[test]
fn each_language_has_titles_of_its_own() {
    let read =
        |language| std::fs::read(format!("public/{}", Catalog::path(language))).expect("a packed file");
    let [english, spanish] = Language::ALL.map(|it| Catalog::parse(&read(it)).expect("a catalogue"));
    assert_eq!(english.len(), spanish.len());
    assert_ne!(english.occupations()[0].title, spanish.occupations()[0].title);
}

#[test]
fn what_is_estimated_says_so() {
    let file = CareerFile::parse(SEED_GROUP).expect("a career file");
    let estimated = |text| file.find(code(text)).expect("in its group").estimated();
    assert!(estimated("29-2072.00") && !estimated("29-2011.00"));
}
