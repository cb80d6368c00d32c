use bearings::catalog::Catalog;
use bearings::catalog::career::{CareerFile, RatingsSource};
use bearings::catalog::state_wages::StateWages;
use bearings::catalog::terms::Terms;
use bearings::catalog::text::TextFile;

use super::fixture::{CAREERS, Fixture, NEIGHBOUR, PARENT, careers};

#[test]
fn gaps_are_filled_and_marked() {
    let fixture = Fixture::new();
    let counts = fixture.import().expect("a sound release");
    assert_eq!(counts.of("estimated from a parent of O*NET 18.1"), Some(1));
    assert_eq!(counts.of("estimated from neighbours"), Some(1));
    let row = |file: &str, code: &str| {
        let text = fixture.read(file).expect(file);
        text.lines().find(|line| line.starts_with(code)).expect(code).to_owned()
    };
    // The parent's importance 3.125 is rounded; its level lies on the line through (2, 2) and (4, 4).
    assert!(row("data/ratings/skills_IM.tsv", PARENT).starts_with("29-2072.00\t3.13\t3.13"));
    assert!(row("data/ratings/skills_LV.tsv", PARENT).starts_with("29-2072.00\t3.13\t3.13"));
    // Neighbours without ratings do not count, so this is the mean of 2 and 4.
    assert!(row("data/ratings/skills_LV.tsv", NEIGHBOUR).starts_with("29-9021.00\t3.00\t3.00"));
    assert_eq!(row("data/occupations.tsv", PARENT), "29-2072.00\tJob 29-2072.00\t3\tparent\t18.1\t");
    assert_eq!(
        row("data/occupations.tsv", NEIGHBOUR),
        "29-9021.00\tJob 29-9021.00\t3\tneighbours\tneighbours\t"
    );
    assert_eq!(row("data/occupations.tsv", "11-1011"), "11-1011.00\tJob 11-1011.00\t3\trated\t18.1\t2023-08");
}

#[test]
fn without_related_ones_the_minor_group_helps() {
    let mut fixture = Fixture::new();
    fixture.files.insert(
        "onet/related.csv".to_owned(),
        "O*NET-SOC Code,Related O*NET-SOC Code,Relatedness Tier,Index\n".to_owned(),
    );
    let refusal = fixture.import().err().expect("nobody near 29-9021.00 is rated").to_string();
    assert!(refusal.starts_with("onet/related.csv: 29-9021.00 is not rated"), "{refusal}");
    for file in fixture.files.values_mut() {
        *file = file.replace("29-9021.00", "11-1099.00");
    }
    let spanish = fixture.root.join("data/text/es/careers/all.txt");
    std::fs::write(spanish, careers().replace("29-9021.00", "11-1099.00")).expect("writable");
    std::fs::write(fixture.root.join(CAREERS), careers().replace("29-9021.00", "11-1099.00"))
        .expect("writable");
    assert!(fixture.import().is_ok());
}

#[test]
fn a_career_page_has_its_figures() {
    let fixture = Fixture::new();
    fixture.import().expect("a sound release");
    let text = fixture.read("public/careers/29-2.json").expect("a file");
    let career = CareerFile::parse(&text).expect("a sound file").careers.remove(0);
    assert_eq!(career.ratings_source, RatingsSource::Parent);
    assert_eq!(career.former_titles, ["Old Name"]);
    assert_eq!(career.other_titles, ["Shown", "Hidden", "Coder, Other"]);
    assert_eq!(
        (career.employment.jobs, career.employment.change, career.employment.change_permille),
        (10_100, -1000, -99)
    );
    let wages = career.wages.as_ref().expect("wages");
    assert_eq!(wages.soc, "11-1011");
    assert!(wages.hourly_only());
    assert_eq!((wages.hourly.mean, wages.hourly.p10, wages.hourly.p25), (Some(2050), Some(1025), Some(1500)));
    assert_eq!(career.characteristics, [300; 13]);
    assert_eq!(career.education, None);
    // 3.13 stands above the 2.00, beside the 3.00 and below the 4.00.
    assert_eq!(career.more_than.skills, "6".repeat(35));
    assert_eq!(career.families.first().map(|family| family.name.as_str()), Some("Health Information"));
    assert_eq!(career.families[0].programmes[0].title, "Health Information, General");
}

#[test]
fn hot_technologies_that_employers_ask_for_come_first() {
    let fixture = Fixture::new();
    let counts = fixture.import().expect("a sound release");
    assert_eq!(counts.of("technologies: different ones"), Some(4));
    assert_eq!(
        fixture.read("data/technology.tsv").expect("a table"),
        "name\tkind\thot\tcodes\tin_demand\n\
         Abacus\tCalculators\tN\t11-1011.00\t11-1011.00\n\
         boss's notes\tNotes software\tN\t11-1011.00\t\n\
         Chat\tTalk software\tY\t11-1011.00;11-1021.00\t11-1021.00\n\
         Draw\tPicture software\tY\t11-1011.00\t11-1011.00\n"
    );
    let text = fixture.read("public/careers/11-1.json").expect("a file");
    let file = CareerFile::parse(&text).expect("a sound file");
    let names: Vec<&str> = file.careers[0].technologies.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["Draw", "Chat", "Abacus", "boss's notes"]);
    let chat = &file.careers[0].technologies[1];
    assert_eq!((chat.kind.as_str(), chat.hot, chat.in_demand), ("Talk software", true, false));
}

#[test]
fn a_state_has_its_wages() {
    let fixture = Fixture::new();
    fixture.import().expect("a sound release");
    assert_eq!(
        fixture.read("data/wages_state.tsv").expect("a table").lines().skip(1).collect::<Vec<_>>(),
        ["CA\t11-1011\t20\t60000\t30000\t40000\t50000\t70000\t90000", "WY\t11-1011\t\t61000\t\t\t\t\t"]
    );
    let wages = StateWages::parse(&fixture.read("public/wages/WY.json").expect("a file")).expect("sound");
    let pay = wages.find("11-1011").expect("published");
    assert_eq!((pay.employment, pay.annual.mean, pay.annual.median), (None, Some(61_000), None));
    assert_eq!(fixture.read("public/wages/AL.json"), None);
}

#[test]
fn texts_and_terms_are_packed() {
    let fixture = Fixture::new();
    let counts = fixture.import().expect("a sound release");
    assert_eq!((counts.of("careers in words, en"), counts.of("terms explained, en")), (Some(4), Some(180)));
    assert_eq!(
        fixture.read("public/texts/en/snapshots.json").as_deref(),
        Some("{\"11-1011.00\":\"S.\",\"11-1021.00\":\"S.\",\"29-2072.00\":\"S.\",\"29-9021.00\":\"S.\"}\n")
    );
    let file = TextFile::parse(&fixture.read("public/texts/en/11-1.json").expect("a file")).expect("sound");
    assert_eq!(file.texts.len(), 2);
    let terms = Terms::parse(&fixture.read("public/texts/en/terms.json").expect("a file")).expect("sound");
    assert_eq!(terms.find("leadership").map(|term| term.name.as_str()), Some("Leadership"));
}

#[test]
fn conditions_are_rounded_and_families_stay_in_their_major_group() {
    let fixture = Fixture::new();
    let counts = fixture.import().expect("a sound release");
    let text = fixture.read("public/conditions.txt").expect("a file");
    // Rated 2, 4 and 3; the one without has the mean of its neighbours.
    assert_eq!(text.lines().count(), 12);
    assert_eq!(text.lines().next(), Some("4.C.2.a.1.c\t2433"));
    assert_eq!(counts.of("families of occupations"), Some(3));
    assert_eq!(
        fixture.read("data/occupation_families.tsv").expect("a table"),
        "code\tfamily\ttitle\tfamily_title\n\
         11-1011.00\t11-1011.00\tJob 11-1011.00\tJob 11-1011.00\n\
         11-1021.00\t11-1021.00\tJob 11-1021.00\tJob 11-1021.00\n\
         29-2072.00\t29-2072.00\tJob 29-2072.00\tJob 29-2072.00\n\
         29-9021.00\t29-2072.00\tJob 29-9021.00\tJob 29-2072.00\n"
    );
}

#[test]
fn search_has_every_different_title_once() {
    let fixture = Fixture::new();
    let counts = fixture.import().expect("a sound release");
    assert_eq!(counts.of("titles that search loads"), Some(4));
    let piece = |path: &str| fixture.read(path).expect(path);
    assert_eq!(piece("public/titles/synonyms.tsv"), "synonyms\t1\t1\nprogram\tcoder\n");
    assert_eq!(
        piece("public/titles/1.tsv"),
        "titles\t1\t2\n29-2072.00\tf\tOld Name\n29-2072.00\tr\tShown\tHidden\n"
    );
    assert_eq!(piece("public/titles/2.tsv"), "titles\t1\t1\n29-2072.00\ta\tCoder, Other\n");
    assert_eq!(piece("public/titles/6.tsv"), "titles\t1\t0\n");
}

#[test]
fn programmes_lead_to_our_occupations_only() {
    let fixture = Fixture::new();
    let counts = fixture.import().expect("a sound release");
    assert_eq!(
        fixture.read("data/programmes.tsv").expect("a table"),
        "cip\ttitle\tsoc\tsoc_title\tcodes\n\
         51.0707\tHealth Information, General.\t29-2072\tMedical Records Specialists\t29-2072.00\n\
         52.0201\tBusiness.\t11-1021\tGeneral Managers\t11-1021.00\n"
    );
    assert_eq!(counts.of("programmes: pairs left out, no occupation of ours"), Some(1));
    assert_eq!(counts.of("programmes: lines left out, no match in the source"), Some(2));
}

#[test]
fn the_same_release_gives_the_same_bytes() {
    let (one, two) = (Fixture::new(), Fixture::new());
    one.import().expect("a sound release");
    two.import().expect("a sound release");
    let files = [
        "public/catalog.bin",
        "public/conditions.txt",
        "public/careers/11-1.json",
        "public/wages/CA.json",
        "public/texts/en/11-1.json",
        "public/texts/en/snapshots.json",
        "public/texts/en/terms.json",
        "data/occupation_families.tsv",
        "data/programme_families.tsv",
        "data/technology.tsv",
        "data/titles.tsv",
        "data/wages.tsv",
        "data/wages_state.tsv",
    ];
    for file in files {
        let bytes = |fixture: &Fixture| std::fs::read(fixture.root.join(file)).expect(file);
        assert_eq!(bytes(&one), bytes(&two), "{file}");
    }
    let packed = std::fs::read(one.root.join("public/catalog.bin")).expect("packed");
    assert_eq!(Catalog::parse(&packed).map(|catalog| catalog.len()), Ok(4));
}
