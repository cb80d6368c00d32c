use super::*;
use crate::catalog::conditions::CONDITIONS;

fn catalog() -> Catalog {
    Catalog::parse(include_bytes!("../../../public/catalog.bin")).expect("the shipped catalogue")
}

fn conditions(catalog: &Catalog) -> Conditions {
    let text = include_str!("../../../public/conditions.txt");
    Conditions::parse(text, catalog.len()).expect("the shipped conditions")
}

fn passing<'a>(catalog: &'a Catalog, filters: &Filters, known: Known<'_>) -> Vec<&'a Occupation> {
    let kept = filters.kept(catalog, known);
    catalog.occupations().iter().zip(kept).filter_map(|(it, kept)| kept.then_some(it)).collect()
}

#[test]
fn without_a_filter_every_career_passes() {
    let catalog = catalog();
    assert_eq!(passing(&catalog, &Filters::default(), Known::default()).len(), 923);
    assert_eq!(Filters::default().active().count(), 0);
}

#[test]
fn more_schooling_lets_more_pass() {
    let catalog = catalog();
    let counts = EDUCATIONS.map(|most| {
        let filters = Filters { education: Some(most), ..Filters::default() };
        let passing = passing(&catalog, &filters, Known::default());
        assert!(passing.iter().all(|it| it.entry_education <= most));
        passing.len()
    });
    assert!(counts.is_sorted_by(|a, b| a < b), "{counts:?}");
    assert!(counts[0] > 300 && counts[4] < 923, "{counts:?}");
}

#[test]
fn unpublished_pay_passes_only_as_chosen() {
    let catalog = catalog();
    let unpublished = catalog.occupations().iter().filter(|it| it.median_wage.is_none()).count();
    for least in PAYS {
        let both = Filters { pay: Some(least), ..Filters::default() };
        let only = Filters { published_pay_only: true, ..both.clone() };
        let published = passing(&catalog, &only, Known::default());
        assert!(published.iter().all(|it| it.median_wage >= Some(least)));
        assert_eq!(passing(&catalog, &both, Known::default()).len(), published.len() + unpublished);
    }
    let alone = Filters { published_pay_only: true, ..Filters::default() };
    assert_eq!(passing(&catalog, &alone, Known::default()).len(), 923, "without a least pay it says nothing");
}

#[test]
fn outlook_follows_the_words_that_cards_use() {
    let catalog = catalog();
    let count = |outlook| {
        let filters = Filters { outlook: Some(outlook), ..Filters::default() };
        passing(&catalog, &filters, Known::default()).len()
    };
    let jobs = |from: i16| catalog.occupations().iter().filter(|it| it.change_permille >= from).count();
    assert_eq!(count(Outlook::AsMany), jobs(-9));
    assert_eq!(count(Outlook::More), jobs(10));
    assert!(count(Outlook::More) < count(Outlook::AsMany));
}

#[test]
fn several_fields_add_up() {
    let catalog = catalog();
    let count = |fields: &[u32]| {
        let filters = Filters { fields: fields.iter().copied().collect(), ..Filters::default() };
        passing(&catalog, &filters, Known::default()).len()
    };
    assert!(count(&[15]) > 20);
    assert_eq!(count(&[15, 29]), count(&[15]) + count(&[29]));
}

#[test]
fn a_state_keeps_what_is_counted_there_as_soon_as_its_file_is_here() {
    let catalog = catalog();
    let wyoming = StateWages::parse(include_str!("../../../public/wages/WY.json")).expect("a good file");
    let filters = Filters { place: UsState::from_code("WY"), ..Filters::default() };
    let here = Known { wages: Some(&wyoming), ..Known::default() };
    let passing_here = passing(&catalog, &filters, here);
    assert_eq!(passing_here.len(), 619);
    let has = |code: &str| passing_here.iter().any(|it| it.code == code.parse().expect(code));
    assert!(has("29-1141.00"), "nurses work everywhere");
    assert!(has("29-2012.00"), "counted with its group");
    assert!(!has("53-5021.00"), "no ships' captains in Wyoming");
    assert_eq!(passing(&catalog, &filters, Known::default()).len(), 923, "not here yet");
}

#[test]
fn what_is_avoided_is_not_often_met() {
    let catalog = catalog();
    let conditions = conditions(&catalog);
    let known = Known { conditions: Some(&conditions), ..Known::default() };
    let heights = CONDITIONS.iter().position(|(_, words)| words.contains("heights")).expect("heights");
    let filters = Filters { avoid: BTreeSet::from([heights]), ..Filters::default() };
    let passing_low = passing(&catalog, &filters, known);
    let has = |code: &str| passing_low.iter().any(|it| it.code == code.parse().expect(code));
    assert!(!has("47-2181.00"), "roofers");
    assert!(has("13-2011.00"), "accountants");
    for (condition, (_, words)) in CONDITIONS.iter().enumerate() {
        let filters = Filters { avoid: BTreeSet::from([condition]), ..Filters::default() };
        let left = passing(&catalog, &filters, known).len();
        assert!((200..920).contains(&left), "{words}: {left}");
    }
    let all = Filters { avoid: (0..CONDITIONS.len()).collect(), ..Filters::default() };
    assert!((200..400).contains(&passing(&catalog, &all, known).len()));
    assert_eq!(passing(&catalog, &all, Known::default()).len(), 923, "not here yet");
}

#[test]
fn a_filter_taken_away_takes_nothing_else_with_it() {
    let filters = Filters {
        education: Some(EntryEducation::Bachelor),
        pay: Some(50_000),
        published_pay_only: true,
        outlook: Some(Outlook::More),
        fields: BTreeSet::from([15]),
        place: UsState::from_code("CA"),
        avoid: BTreeSet::from([3]),
    };
    assert_eq!(filters.active().collect::<Vec<_>>(), Filter::ALL);
    for filter in Filter::ALL {
        let rest = filters.without(filter);
        assert_eq!(
            rest.active().collect::<Vec<_>>(),
            Filter::ALL.into_iter().filter(|it| *it != filter).collect::<Vec<_>>()
        );
    }
    let none = Filter::ALL.into_iter().fold(filters, |filters, filter| filters.without(filter));
    assert_eq!(none, Filters::default());
}
