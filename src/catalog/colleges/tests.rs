use super::*;

const PLACES: &str = r#"[
    [10,"Beta","Rome","nonprofit",null,true],
    [11,"Beta","","for_profit",null,false],
    [12,"Alpha","Troy","public","https://alpha.edu/",true]]"#;

fn file(rows: &str) -> Awards {
    Awards::parse(&format!("{{{rows}}}")).expect("sound")
}

fn listed(rows: &str, families: &[&str]) -> Vec<Award> {
    awards(&[&file(rows)], &Places::parse(PLACES).expect("sound"), families)
}

#[test]
fn a_state_and_its_families_name_the_files() {
    let (places, awards) = paths(UsState::from_code("CA"), &["5107", "1107", "5139"]);
    assert_eq!(places, "colleges/CA/places.json");
    assert_eq!(awards, ["colleges/CA/11.json", "colleges/CA/51.json"]);
    assert_eq!(paths(UsState::from_code("CA"), &[]).0, paths(UsState::ALL[5], &[]).0);
    assert_eq!(paths(None, &[]), ("colleges/--/places.json".to_owned(), Vec::new()));
}

#[test]
fn most_completers_come_first_unknown_then_none_last() {
    let rows = r#""5107":[[10,2,0,null,null],[10,3,null,null,null],[12,2,7,null,null],[11,1,40,null,null]]"#;
    let order: Vec<_> = listed(rows, &["5107"]).into_iter().map(|award| award.completers).collect();
    assert_eq!(order, [Some(40), Some(7), None, Some(0)]);
}

#[test]
fn level_ones_go_by_name_family_and_credential() {
    let rows = r#""5107":[[10,3,5,null,null],[11,3,5,null,null],[12,2,5,null,null],[12,1,5,null,null]],
        "5106":[[11,99,5,null,null],[10,3,5,null,null]]"#;
    let awards = listed(rows, &["5107", "5106", "5107"]);
    let order: Vec<_> =
        awards.iter().map(|it| (it.college, it.family.as_str(), it.credential.level())).collect();
    let expected = [
        (12, "5107", 1),
        (12, "5107", 2),
        (10, "5106", 3),
        (11, "5106", 99),
        (10, "5107", 3),
        (11, "5107", 3),
    ];
    assert_eq!(order, expected);
}

#[test]
fn other_families_and_unknown_colleges_stay_out() {
    let rows = r#""5107":[[12,8,3,[50894,4],9500],[13,8,3,null,null]],"5108":[[12,3,9,null,null]]"#;
    let awards = listed(rows, &["5107", "5199"]);
    let [award] = awards.as_slice() else { panic!("{awards:?}") };
    assert_eq!(award.earnings, Some(Earnings { dollars: 50_894, years_after: 4 }));
    assert_eq!((award.credential, award.debt), (Credential::GraduateCertificate, Some(9500)));
    let places = Places::parse(PLACES).expect("sound");
    assert_eq!(places.college(award.college).map(|it| it.control), Some(Control::Public));
}

#[test]
fn what_is_no_college_file_is_refused() {
    for text in [
        "",
        "{}",
        "<!doctype html>",
        &PLACES.replace("https://a", "javascript:a"),
        &PLACES.replace("11", "10"),
    ] {
        assert_eq!(Places::parse(text), Err(CollegesError::NotPlaces), "{text}");
    }
    for rows in ["", "[]", r#"{"5107":[[12,9,1,null,null]]}"#] {
        assert_eq!(Awards::parse(rows), Err(CollegesError::NotAwards), "{rows}");
    }
}

#[test]
fn every_credential_has_its_own_name_and_level() {
    let names: BTreeSet<&str> = Credential::ALL.into_iter().map(Credential::name).collect();
    assert_eq!(names.len(), Credential::ALL.len());
    assert!(Credential::ALL.is_sorted_by_key(|it| it.level()));
    assert!(Credential::ALL.into_iter().all(|it| Credential::try_from(it.level()) == Ok(it)));
}
