//! Colleges: what is made of a made-up release, and the counts of the committed files.

use std::fs;
use std::path::Path;

use bearings::catalog::colleges::{Awards, Control, Places};

use super::fixture::Fixture;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the project")
}

#[test]
fn a_state_gets_its_colleges_and_their_awards() {
    let fixture = Fixture::new();
    let counts = fixture.import().expect("a sound release");
    for (what, count) in [
        ("colleges", 3),
        ("colleges: left out, no programme that leads to ours", 1),
        ("colleges: no state known", 1),
        ("colleges: not open in the directory", 2),
        ("colleges: no web address", 2),
        ("awards", 4),
        ("awards: left out, their family leads to none of ours", 1),
        ("awards: completers not known", 1),
        ("awards: no completers", 1),
        ("college files", 3 * 60),
    ] {
        assert_eq!(counts.of(what), Some(count), "{what}");
    }
    let rows = fixture.read("data/institutions.tsv").expect("a table");
    assert_eq!(
        rows,
        "unitid\tname\tstate\tcontrol\tcity\tweb\topen\n\
         100\tFirst College\tCA\tPublic\tDavis\thttps://www.first.edu/\tyes\n\
         200\tSecond College\tCA\tPrivate, for-profit\tChico\t\tno\n\
         300\tThird College\t--\tPublic\t\t\tno\n"
    );
    let places = Places::parse(&fixture.read("public/colleges/CA/places.json").expect("a file"));
    let places = places.expect("sound");
    assert_eq!(places.0.len(), 2);
    assert_eq!(places.college(200).map(|it| (it.control, it.open)), Some((Control::ForProfit, false)));
    assert_eq!(
        fixture.read("public/colleges/CA/51.json").as_deref(),
        Some("{\"5107\":[[100,1,12,[41000,1],null],[200,3,12,[50894,4],null]]}\n")
    );
    assert_eq!(
        fixture.read("public/colleges/--/51.json").as_deref(),
        Some("{\"5107\":[[300,1,null,null,null]]}\n")
    );
    assert_eq!(fixture.read("public/colleges/VT/51.json").as_deref(), Some("{}\n"));
    assert_eq!(fixture.read("public/colleges/CA/01.json"), None);
}

#[test]
fn what_a_college_cannot_say_is_refused() {
    for (file, from, to, says) in [
        ("programs", "300,5107", "301,5107", "line 2, column unitid: 301 is not among the institutions"),
        ("programs", "200,5107,3", "300,5107,1", "line 3, column unitid: “300, 5107, 1” is there twice"),
        ("programs", "100,5107", "100,51.07", "line 5, column cip_code: “51.07” does not look like dddd"),
        ("programs", "3,12,", "9,12,", "line 3, column credential_level: “9” is not"),
        ("programs", "12,50894", "-1,50894", "line 3, column completers_count: “-1” is not a number"),
        ("programs", "4yr", "5yr", "line 3, column earnings_horizon: “5yr_after_completion” is not"),
        ("programs", "50894", "", "line 3, column earnings: there are years here, but no earnings"),
        ("programs", "41000,1yr_after_completion", "41000,", "line 5, column earnings_horizon: “” is not"),
        ("credentials", "3,", "10,", "line 3, column credential_level: “10” is not"),
        ("institutions", "CA,\"", "XX,\"", "line 3, column state: “XX” is not"),
        ("institutions", "for-profit", "other", "line 3, column control: “Private, other” is not"),
        ("institutions", "-121.8,3", "-121.8,2", "line 3, column active: “2” is not"),
        ("institutions", "Second College", " ", "line 3, column name: this cell is empty"),
        ("institutions", "200,", "300,", "line 3, column unitid: “300” is there twice"),
    ] {
        let mut fixture = Fixture::new();
        fixture.replace(&format!("programs/{file}.csv"), from, to);
        let refusal = fixture.import().err().unwrap_or_else(|| panic!("{file}: {from} -> {to}")).to_string();
        assert!(refusal.starts_with(&format!("programs/{file}.csv, {says}")), "{refusal}\nexpected {says}");
        assert!(!fixture.wrote_something(), "{refusal}");
    }
}

#[test]
fn colleges_and_awards_are_counted() {
    let lines = |file: &str| fs::read_to_string(root().join(file)).expect(file).lines().count() - 1;
    assert_eq!((lines("data/institutions.tsv"), lines("data/colleges.tsv")), (6110, 211_729));
    let (mut colleges, mut awards, mut unplaced, mut linked) = (0, 0, 0, 0);
    for folder in fs::read_dir(root().join("public/colleges")).expect("committed") {
        let folder = folder.expect("a folder").path();
        for file in fs::read_dir(&folder).expect("a folder") {
            let file = file.expect("a file").path();
            let text = fs::read_to_string(&file).expect("text");
            if file.ends_with("places.json") {
                let places = Places::parse(&text).expect("sound");
                colleges += places.0.len();
                linked += places.0.iter().filter(|college| college.web.is_some()).count();
                if folder.ends_with("--") {
                    unplaced += places.0.len();
                } else {
                    assert!(places.0.iter().all(|college| !college.city.is_empty()), "{}", folder.display());
                }
            } else {
                awards += Awards::parse(&text).expect("sound").0.values().map(Vec::len).sum::<usize>();
            }
        }
    }
    assert_eq!((colleges, awards), (6110, 211_729));
    assert_eq!((unplaced, linked), (460, 5961));
}
