//! What was kept on the device, of every schema.

use bearings::instrument::Response;
use bearings::storage::{FirstAnswers, Ledger, Loaded, read, write};

use crate::Target;
use crate::target::text;

/// The text in local storage.
pub const SAVED_STATE: Target =
    Target { name: "saved_state", longest: 3_000, memory: 500_000, changed: 20_000, check, seeds };

fn check(input: &[u8]) {
    let raw = text(input);
    match read(Some(raw.clone())) {
        Loaded::Fresh => panic!("a text is taken for none"),
        Loaded::Newer => {}
        Loaded::Damaged { raw: put_aside } => assert_eq!(put_aside, raw, "it is put aside as it was"),
        Loaded::Resumed(ledger) => resumed(&ledger),
    }
}

fn resumed(ledger: &Ledger) {
    let again = read(Some(write(ledger)));
    assert_eq!(again, Loaded::Resumed(Box::new(ledger.clone())), "it comes back otherwise");
    let saved = ledger.saved();
    assert!(saved.answers.iter().all(|(id, response)| response.point() <= id.points()));
    assert!(saved.results.iter().all(|result| result.is_sound()));

    let mut same = ledger.clone();
    same.note(&saved);
    assert_eq!(&same, ledger, "nothing has changed, and something is noted");
    same.merge(ledger);
    assert_eq!(&same, ledger, "a tab learns something from itself");

    // An answer that is given now stays, whatever another tab has kept before.
    let mut now = saved.clone();
    let id = "R01".parse().expect("a name");
    let other = saved.answers.get(id).map_or(1, |response| response.point() % 9 + 1);
    now.answers.set(id, Response::new(other));
    let mut after = ledger.clone();
    after.meet(&now, ledger);
    assert_eq!(after.saved(), now, "an answer is lost");
    let (mut here, mut there) = (after.clone(), ledger.clone());
    here.merge(ledger);
    there.merge(&after);
    assert_eq!(here, there, "two tabs do not agree");
    assert_eq!(there.saved(), now, "another tab loses an answer");
    // Only what was written by hand comes near this many changes; it is put aside then, and nothing is lost.
    if after.newest() <= 4_000_000_000 {
        assert_eq!(
            read(Some(write(&after))),
            Loaded::Resumed(Box::new(after)),
            "an answer makes it unreadable"
        );
    }
}

fn seeds() -> Vec<Vec<u8>> {
    let mut first = FirstAnswers::default();
    let answers = super::answers::sheet(&[0, 3, 1, 4, 1, 5]).expect("a sheet").answers;
    first.note(Default::default(), &answers);
    vec![
        include_str!("../../../tests/fixtures/states/v1.json").into(),
        include_str!("../../../tests/fixtures/states/v2.json").into(),
        include_str!("../../../tests/fixtures/states/v3.json").into(),
        include_str!("../../../tests/fixtures/states/v4.json").into(),
        first.text().into(),
        r#"{"schema":5}"#.into(),
    ]
}
