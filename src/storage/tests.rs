use proptest::prelude::*;

use super::*;
use crate::instrument::{ItemId, Response};

/// Written by the first release; has to be readable for ever.
const V1: &str = include_str!("../../tests/fixtures/states/v1.json");
/// Written by the second.
const V2: &str = include_str!("../../tests/fixtures/states/v2.json");
/// Written by the third.
const V3: &str = include_str!("../../tests/fixtures/states/v3.json");
/// Written by the fourth.
const V4: &str = include_str!("../../tests/fixtures/states/v4.json");

fn item(id: &str) -> ItemId {
    id.parse().expect("a name")
}

fn point(point: u8) -> Response {
    Response::new(point).expect("a point")
}

fn answers(pairs: &[(&str, u8)]) -> Answers {
    pairs.iter().map(|(id, at)| (item(id), point(*at))).collect()
}

fn code(text: &str) -> SocCode {
    text.parse().expect("a code")
}

fn resumed(raw: &str) -> Ledger {
    match read(Some(raw.to_owned())) {
        Loaded::Resumed(ledger) => *ledger,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_state_of_the_first_release_is_resumed() {
    let expected = Saved { answers: answers(&[("R01", 9), ("K18", 11), ("G10", 1)]), ..Saved::default() };
    assert_eq!(resumed(V1).saved(), expected);
}

#[test]
fn a_state_of_the_second_release_is_resumed() {
    let expected = Saved {
        form: Form::Quick,
        answers: answers(&[("R01", 9), ("K18", 18), ("B10", 1)]),
        thought: vec![code("29-2072.00")],
        hidden: vec![code("51-4031.00"), code("11-1011.03")],
        ..Saved::default()
    };
    assert_eq!(resumed(V2).saved(), expected);
}

/// What the fixtures of the third and the fourth release hold but for their interests.
fn kept(liked: u8, disliked: u8) -> Saved {
    Saved {
        form: Form::Detailed,
        answers: answers(&[("R01", liked), ("K18", 7)]),
        thought: vec![code("29-2072.00")],
        hidden: vec![code("51-4031.00"), code("11-1011.03")],
        class: Some("1-room-12".to_owned()),
        results: vec![NamedResult {
            name: "Before “the camp”".to_owned(),
            date: Day::new(2026, 11, 22).expect("a day"),
            form: Form::Quick,
            answers: answers(&[("R01", disliked), ("K18", 8), ("B10", 1)]),
        }],
    }
}

#[test]
fn a_state_of_the_third_release_is_resumed_on_today_s_scales() {
    let ledger = resumed(V3);
    assert_eq!(ledger.saved(), kept(9, 3));
    let before = V3.split('"').find(|it| it.len() == 16).expect("a mark");
    assert!(ledger.saved().result(before).is_some(), "addresses of saved results lead to them still");
    let mut tab = ledger.clone();
    tab.merge(&resumed(V4));
    assert_eq!(tab.saved().answers, answers(&[("R01", 9), ("K18", 7)]), "stamps are what they were");
}

#[test]
fn a_state_of_the_fourth_release_is_resumed_and_written_alike() {
    let ledger = resumed(V4);
    assert_eq!(ledger.saved(), kept(8, 6));
    assert_eq!(write(&ledger), V4.trim());
}

#[test]
fn nothing_newer_or_damaged_is_taken_for_answers() {
    assert_eq!(read(None), Loaded::Fresh);
    assert_eq!(read(Some(r#"{"schema":5,"people":[]}"#.to_owned())), Loaded::Newer);
    for raw in [
        "",
        "null",
        "{",
        "[]",
        r#"{"schema":0,"answers":{}}"#,
        r#"{"schema":1,"answers":{"R01":6}}"#,
        r#"{"schema":1,"answers":{"K01":9}}"#,
        r#"{"schema":1}"#,
        r#"{"schema":2,"answers":{}}"#,
        r#"{"schema":2,"form":"full","answers":{"R01":9}}"#,
        r#"{"schema":2,"form":"full","answers":{"K01":10}}"#,
        r#"{"schema":2,"form":"full","answers":{},"thought":["x"]}"#,
        r#"{"schema":3,"form":[0,"full"]}"#,
        r#"{"schema":3,"form":[0,"full"],"answers":[0,{"R01":[1,6]}]}"#,
        r#"{"schema":3,"form":[0,"full"],"answers":[0,{"K01":[1,22]}]}"#,
        r#"{"schema":4,"form":[0,"full"]}"#,
        r#"{"schema":4,"form":[0,"long"],"answers":[0,{}]}"#,
        r#"{"schema":4,"form":[0,"full"],"answers":[0,{"R01":[1,10]}]}"#,
        r#"{"schema":4,"form":[0,"full"],"answers":[0,{"R01":[1,0]}]}"#,
        r#"{"schema":4,"form":[0,"full"],"answers":[0,{"R01":[-1,2]}]}"#,
        r#"{"schema":4,"form":[0,"full"],"answers":[0,{"R01":[4294967295,2]}]}"#,
        &V3.replace("Before", " Before"),
        &V3.replace("2026-11-22", "2026-11-31"),
        &V3.replace(r#""R01":2"#, r#""R01":3"#),
        &V4.replace("Before", " Before"),
        &V4.replace(r#""R01":6"#, r#""R01":5"#),
    ] {
        assert_eq!(read(Some(raw.to_owned())), Loaded::Damaged { raw: raw.to_owned() });
    }
}

#[test]
fn what_is_taken_back_is_newer_than_what_was_said() {
    let mut here = Ledger::of(&Saved { answers: answers(&[("R01", 5), ("R02", 4)]), ..Saved::default() });
    let mut there = here.clone();
    here.note(&Saved { answers: answers(&[("R02", 4)]), ..Saved::default() });
    there.merge(&here);
    assert_eq!(there.saved().answers, answers(&[("R02", 4)]));
    // Cleared at once, without a trace.
    there.note(&Saved::default());
    here.merge(&there);
    assert_eq!(here.saved(), Saved::default());
    assert!(!write(&here).contains("R0"), "{}", write(&here));
    // And said once more.
    here.note(&Saved { answers: answers(&[("R01", 1)]), ..Saved::default() });
    there.merge(&here);
    assert_eq!(there.saved().answers, answers(&[("R01", 1)]));
}

#[test]
fn what_a_text_says_was_cleared_is_gone_from_the_start() {
    let raw = r#"{"schema":4,"form":[0,"full"],"answers":[5,{"R01":[5,3],"R02":[6,4]}]}"#;
    let ledger = resumed(raw);
    assert_eq!(ledger.saved().answers, answers(&[("R02", 4)]));
    let mut same = ledger.clone();
    same.merge(&ledger);
    assert_eq!(same, ledger);
}

#[test]
fn what_was_cleared_here_leaves_no_trace_of_what_was_known() {
    let there = Ledger::of(&Saved { answers: answers(&[("R01", 5), ("R02", 4)]), ..Saved::default() });
    let mut here = there.clone();
    here.meet(&Saved::default(), &there);
    assert_eq!(here.saved(), Saved::default());
    assert!(!write(&here).contains("R0"), "{}", write(&here));
}

#[test]
fn what_was_never_there_is_not_written() {
    let text = write(&Ledger::of(&Saved { answers: answers(&[("R01", 5)]), ..Saved::default() }));
    assert_eq!(text, r#"{"schema":4,"form":[0,"full"],"answers":[0,{"R01":[1,5]}]}"#);
}

#[test]
fn of_two_classes_the_newer_one_stays() {
    let saved = |class: &str| Saved { class: Some(class.to_owned()), ..Saved::default() };
    let older = Ledger::of(&saved("1A"));
    let mut newer = older.clone();
    newer.note(&saved("1B"));
    for (mut here, there) in [(older.clone(), newer.clone()), (newer, older)] {
        here.merge(&there);
        assert_eq!(here.saved(), saved("1B"));
    }
}

#[test]
fn named_results_stand_by_date_and_name() {
    let result = |name: &str, day: u8, at: u8| NamedResult {
        name: name.to_owned(),
        date: Day::new(2026, 11, day).expect("a day"),
        form: Form::Quick,
        answers: answers(&[("R01", at)]),
    };
    let mut alike = [result("C", 3, 4), result("C", 3, 5)];
    alike.sort_by_key(NamedResult::id);
    let [one, other] = alike;
    let results = vec![result("B", 1, 1), result("A", 2, 2), result("B", 2, 3), one, other];
    let mut mixed = results.clone();
    mixed.reverse();
    assert_eq!(Ledger::of(&Saved { results: mixed, ..Saved::default() }).saved().results, results);
}

#[test]
fn lists_keep_their_order() {
    let hidden =
        |codes: &[&str]| Saved { hidden: codes.iter().map(|it| code(it)).collect(), ..Saved::default() };
    let mut ledger = Ledger::of(&hidden(&["51-4031.00", "11-1011.03", "29-2072.00"]));
    assert_eq!(ledger.saved(), hidden(&["51-4031.00", "11-1011.03", "29-2072.00"]));
    ledger.note(&hidden(&["51-4031.00", "29-2072.00"]));
    ledger.note(&hidden(&["51-4031.00", "29-2072.00", "11-1011.03"]));
    assert_eq!(ledger.saved(), hidden(&["51-4031.00", "29-2072.00", "11-1011.03"]));
}

/// A tab and what it shows.
#[derive(Clone, Default)]
struct Tab {
    ledger: Ledger,
    shown: Saved,
}

impl Tab {
    /// What the app does before each write and when the other tab has written.
    fn sync(&mut self, stored: &mut Option<String>) {
        let theirs = stored.clone().map(|raw| resumed(&raw)).unwrap_or_default();
        self.ledger.meet(&self.shown, &theirs);
        self.shown = self.ledger.saved();
        *stored = Some(write(&self.ledger));
    }
}

proptest! {
    #[test]
    fn what_is_saved_comes_back(points in prop::collection::btree_map(1_usize..=33, 1_u8..=21, 0..33)) {
        let answers: Answers =
            points.into_iter().map(|(number, at)| (item(&format!("K{number:02}")), point(at))).collect();
        let saved = Saved { answers, form: Form::Detailed, ..Saved::default() };
        prop_assert_eq!(resumed(&write(&Ledger::of(&saved))).saved(), saved);
    }

    /// Two tabs answer, take back and clear in any order; each hears of the other late or never until the end.
    #[test]
    fn two_tabs_lose_nothing(steps in prop::collection::vec((0_usize..2, 0_usize..8, 0_u8..6, any::<bool>()), 0..60)) {
        let mut tabs = [Tab::default(), Tab::default()];
        let mut stored = None;
        let mut last = Answers::new();
        for (at, question, given, hears) in steps {
            let tab = &mut tabs[at];
            if hears {
                tab.sync(&mut stored);
            }
            if question == 7 {
                tab.sync(&mut stored);
                tab.shown.answers = Answers::new();
                last = Answers::new();
            } else {
                let id = item(&format!("R0{}", question + 1));
                let given = Response::new(given);
                // Saying what this tab shows already is no change.
                if tab.shown.answers.get(id) != given {
                    tab.shown.answers.set(id, given);
                    last.set(id, given);
                }
            }
            tab.sync(&mut stored);
        }
        for at in [0, 1, 0] {
            tabs[at].sync(&mut stored);
        }
        prop_assert_eq!(&tabs[0].shown.answers, &last);
        prop_assert_eq!(&tabs[1].shown.answers, &last);
        prop_assert_eq!(&tabs[0].ledger, &tabs[1].ledger);
    }

    /// In whatever order three tabs' texts come together, the same comes out.
    #[test]
    fn the_order_of_meeting_changes_nothing(texts in prop::array::uniform3(
        prop::collection::vec((0_usize..5, 0_u8..6), 0..20)
    )) {
        let ledgers = texts.map(|steps| {
            let mut ledger = Ledger::default();
            let mut saved = Saved::default();
            for (question, given) in steps {
                saved.answers.set(item(&format!("R0{}", question + 1)), Response::new(given));
                ledger.note(&saved);
            }
            ledger
        });
        let together = |order: [usize; 3]| {
            let mut all = ledgers[order[0]].clone();
            all.merge(&ledgers[order[1]]);
            all.merge(&ledgers[order[2]]);
            all.merge(&ledgers[order[0]]);
            all
        };
        prop_assert_eq!(together([0, 1, 2]), together([2, 1, 0]));
        prop_assert_eq!(together([0, 1, 2]), together([1, 2, 0]));
    }
}
