use proptest::prelude::*;

use super::*;

fn example() -> ClassLink {
    ClassLink {
        form: Form::Quick,
        label: "Period 3 science".to_owned(),
        focus: BTreeSet::from([29, 15]),
        question: Some(Question {
            text: "Which job day do you want to visit?".to_owned(),
            answers: ["Hospital", "Workshop", "Office"].map(str::to_owned).to_vec(),
        }),
        ..ClassLink::default()
    }
}

fn links() -> impl Strategy<Value = ClassLink> {
    let form = prop::sample::select(Form::ALL.to_vec());
    let language = prop::sample::select(Language::ALL.to_vec());
    let focus = prop::collection::btree_set(prop::sample::select(MAJOR_GROUPS.to_vec()), 0..6);
    let question = prop::option::of((any::<String>(), prop::collection::vec(any::<String>(), 0..8)));
    (form, language, any::<[bool; 2]>(), any::<String>(), focus, question).prop_map(
        |(form, language, [subjects, abilities], label, focus, question)| {
            let question = question.map(|(text, answers)| Question { text, answers });
            ClassLink { form, language, label, subjects, abilities, focus, question }
        },
    )
}

#[test]
fn a_link_carries_the_whole_class() {
    let text = example().to_text().expect("a class within its limits");
    assert_eq!(ClassLink::parse(&text), Ok(example()));
    assert_eq!(ClassLink::parse(&text.to_lowercase()), Ok(example()), "small letters do no harm");
    assert!(text.chars().all(|it| it.is_ascii_alphanumeric()), "{text}");
    let plain = ClassLink { label: "Class 7b".to_owned(), ..ClassLink::default() };
    let text = plain.to_text().expect("a class");
    assert!(text.len() <= 24, "{text}");
    assert_eq!(ClassLink::parse(&text), Ok(plain));
}

#[test]
fn what_nobody_sees_is_not_in_the_link() {
    let spaced = ClassLink { label: "  Period 3\u{200b}   science ".to_owned(), ..example() };
    assert_eq!(spaced.to_text(), example().to_text());
}

#[test]
fn links_of_the_first_release_open_for_ever() {
    let fixture = include_str!("../../../tests/fixtures/codes/class-v1.txt").trim();
    assert_eq!(example().to_text().as_deref(), Ok(fixture));
    assert_eq!(ClassLink::parse(fixture), Ok(example()));
}

#[test]
fn every_changed_character_is_noticed() {
    let text = example().to_text().expect("a class");
    for at in 0..text.len() {
        for other in "0123456789ABCDEFGHJKMNPQRSTVWXYZIO-é".chars() {
            let changed: String =
                text.chars().enumerate().map(|(here, it)| if here == at { other } else { it }).collect();
            assert!(changed == text || ClassLink::parse(&changed).is_err(), "{changed}");
        }
        assert!(ClassLink::parse(&text[..at]).is_err(), "cut at {at}");
    }
}

#[test]
fn limits_are_told_in_a_sentence() {
    let class = |change: fn(&mut ClassLink)| {
        let mut link = example();
        change(&mut link);
        link.to_text().expect_err("too much")
    };
    assert_eq!(class(|it| it.label = "x".repeat(41)), ClassLinkError::Label(41));
    let question = |change: fn(&mut Question)| {
        let mut link = example();
        link.question.iter_mut().for_each(change);
        link.to_text().expect_err("too much")
    };
    assert_eq!(question(|it| it.text = "x".repeat(121)), ClassLinkError::Question(121));
    assert_eq!(question(|it| it.text = " ".to_owned()), ClassLinkError::NoQuestion);
    assert_eq!(question(|it| it.answers.truncate(1)), ClassLinkError::Answers);
    assert_eq!(
        question(|it| it.answers = (0..7).map(|at| at.to_string()).collect()),
        ClassLinkError::Answers
    );
    assert_eq!(question(|it| it.answers[1] = "x".repeat(41)), ClassLinkError::Answer(2));
    assert_eq!(question(|it| it.answers[2] = " Hospital ".to_owned()), ClassLinkError::Twice(3));
}

#[test]
fn what_is_no_link_gets_a_sentence() {
    assert_eq!(ClassLink::parse(""), Err(ClassLinkError::Empty));
    assert_eq!(ClassLink::parse("2ABC"), Err(ClassLinkError::Newer));
    assert_eq!(ClassLink::parse("board"), Err(ClassLinkError::Newer));
    assert_eq!(ClassLink::parse("1"), Err(ClassLinkError::Damaged));
    assert_eq!(ClassLink::parse("é"), Err(ClassLinkError::Damaged));
}

#[test]
fn the_quick_form_asks_all_sections() {
    let mut link = ClassLink { subjects: false, abilities: false, form: Form::Full, ..ClassLink::default() };
    assert_eq!(link.sections(), [Section::Interests]);
    link.form = Form::Quick;
    assert_eq!(link.sections(), Section::ALL);
}

proptest! {
    #[test]
    fn what_a_link_says_it_says_again(link in links()) {
        if let Ok(text) = link.to_text() {
            let read = ClassLink::parse(&text);
            prop_assert!(read.is_ok(), "{:?}", link);
            prop_assert_eq!(read.and_then(|read| read.to_text()), Ok(text));
        }
    }

    #[test]
    fn no_text_panics(text in any::<String>()) {
        let _ = ClassLink::parse(&text);
    }
}

#[test]
fn what_just_fits_is_carried() {
    let answers = || ["x".repeat(40), "🙂".repeat(40)].to_vec();
    // The longest question in characters, and in bytes.
    for text in ["x".repeat(120), "🙂".repeat(63) + "xxx"] {
        let question = Some(Question { text, answers: answers() });
        let link = ClassLink { label: "x".repeat(40), question, ..ClassLink::default() };
        assert_eq!(link.to_text().and_then(|text| ClassLink::parse(&text)), Ok(link));
    }
    let question = Some(Question { text: "🙂".repeat(64), answers: answers() });
    let error = ClassLink { question, ..ClassLink::default() }.to_text();
    assert_eq!(error, Err(ClassLinkError::Question(64)));
}

#[test]
fn only_the_quick_form_always_asks_all_sections() {
    let read = |form| {
        let link = ClassLink { form, subjects: false, abilities: false, ..ClassLink::default() };
        let read = link.to_text().and_then(|text| ClassLink::parse(&text)).expect("a class");
        (read.subjects, read.abilities)
    };
    assert_eq!(read(Form::Quick), (true, true));
    assert_eq!(read(Form::Full), (false, false));
}

#[test]
fn a_class_is_known_by_its_text() {
    let text = example().to_text().expect("a class");
    assert_eq!(example().tag(), Some(ClassTag::of(&text)));
    assert_eq!(ClassLink { label: "x".repeat(41), ..ClassLink::default() }.tag(), None);
}
