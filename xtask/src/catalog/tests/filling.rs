use bearings::catalog::Catalog;
use bearings::catalog::career::{CareerFile, RatingsSource};

use super::fixture::{Fixture, NEIGHBOUR, PARENT};

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
    let wages = career.wages.expect("wages");
    assert!(wages.hourly_only());
    assert_eq!((wages.hourly.mean, wages.hourly.p10, wages.hourly.p25), (Some(2050), Some(1025), Some(1500)));
    assert_eq!(career.characteristics, [300; 13]);
    assert_eq!(career.education, None);
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
    for file in ["public/catalog.bin", "public/careers/11.json", "data/titles.tsv", "data/wages.tsv"] {
        let bytes = |fixture: &Fixture| std::fs::read(fixture.root.join(file)).expect(file);
        assert_eq!(bytes(&one), bytes(&two), "{file}");
    }
    let packed = std::fs::read(one.root.join("public/catalog.bin")).expect("packed");
    assert_eq!(Catalog::parse(&packed).map(|catalog| catalog.len()), Ok(4));
}
