use proptest::prelude::*;

use super::*;
use crate::instrument::{Bank, ItemId, Section};
use crate::riasec::Riasec;

/// Written by the first release; has to open for ever.
const FULL_V1: &str = include_str!("../../tests/fixtures/codes/full-v1.txt");

/// Written by the second release.
const CODES_V2: &str = include_str!("../../tests/fixtures/codes/v2.txt");

/// Written by the third: what each form asks, then sheets of each form that hold more.
const CODES_V3: &str = include_str!("../../tests/fixtures/codes/v3.txt");

/// Written by the fourth, likewise.
const CODES_V4: &str = include_str!("../../tests/fixtures/codes/v4.txt");

/// How an item is answered with any number, if at all.
type Give = fn(ItemId, u8) -> Option<Response>;

/// On today's scale.
fn now(id: ItemId, point: u8) -> Option<Response> {
    Response::new(point % (id.points() + 1))
}

/// On an earlier release's scale, as it is read today.
fn then(release: Release, id: ItemId, point: u8) -> Option<Response> {
    release.today(id, Response::new(point % (release.points(id.section()) + 1))?)
}

/// Each item with an answer, if `points` gives one.
fn sheet(give: Give, ids: impl IntoIterator<Item = ItemId>, points: &[u8]) -> Answers {
    let given = ids.into_iter().zip(points);
    given.filter_map(|(id, point)| Some((id, give(id, *point)?))).collect()
}

/// Points that use every digit.
fn wild(at: usize) -> u8 {
    (at * 7 % 30) as u8
}

/// What a person may have answered who was asked a form: some of the further interests and of the abilities.
fn asked(give: Give, form: Form, points: &[u8]) -> Answers {
    if form == Form::Detailed {
        return sheet(give, order::version_3_detailed(), points);
    }
    let further = if form == Form::Full { 8 } else { 0 };
    let interests = Riasec::ALL.into_iter().flat_map(order::version_3_further);
    let pick = |ids: Vec<ItemId>, most: usize| {
        let wanted = ids.into_iter().zip(points.iter().rev());
        wanted.filter(|(_, point)| *point % 2 == 1).map(|(id, _)| id).take(most).collect::<Vec<_>>()
    };
    // Further interests are asked in their order, so an area has none without those before.
    let mut room = further;
    let mut chosen = Vec::new();
    for id in interests {
        let begun =
            chosen.last().is_some_and(|last: &ItemId| last.number() + 1 == id.number()) || id.number() == 4;
        if begun && room > 0 && points.get(chosen.len()).is_some_and(|point| point % 3 > 0) {
            chosen.push(id);
            room -= 1;
        }
    }
    let most = if form == Form::Full { 16 } else { 4 };
    let ids = order::version_3_certain(form)
        .into_iter()
        .chain(chosen)
        .chain(pick(order::version_3_abilities(), most));
    sheet(give, ids, points)
}

#[test]
fn the_layout_holds_exactly_the_forms_items() {
    let bank = Bank::shipped().expect("the shipped bank");
    let sorted = |mut ids: Vec<ItemId>| {
        ids.sort();
        ids
    };
    let of = |form: Form| sorted(bank.form(form).iter().map(|item| item.id).collect());
    let further = || Riasec::ALL.into_iter().flat_map(order::version_3_further);
    let quick = [order::version_3_certain(Form::Quick), order::version_3_abilities()].concat();
    let full = order::version_3_certain(Form::Full).into_iter().chain(further());
    assert_eq!(of(Form::Quick), sorted(quick));
    assert_eq!(of(Form::Full), sorted(full.chain(order::version_3_abilities()).collect()));
    assert_eq!(of(Form::Detailed), sorted(order::version_3_detailed()));
    let all: Vec<ItemId> = bank.items().iter().map(|item| item.id).collect();
    assert_eq!(sorted(all), sorted(order::version_3_all()));
    for form in [Form::Quick, Form::Full] {
        let certain = bank
            .form(form)
            .into_iter()
            .filter(|item| form.is_certain(item) || item.section == Section::Subjects);
        assert_eq!(certain.map(|item| item.id).collect::<Vec<_>>(), order::version_3_certain(form));
    }
}

#[test]
fn items_of_old_codes_are_still_in_the_bank() {
    let bank = Bank::shipped().expect("the shipped bank");
    assert!(Form::ALL.into_iter().flat_map(order::version_1).all(|id| bank.get(id).is_some()));
}

#[test]
fn a_code_of_the_first_release_still_opens() {
    let points: Vec<u8> = (0..163).map(|at| (at * 7 % 6) as u8).collect();
    let answers = sheet(|id, point| then(Release::First, id, point), order::version_1(Form::Full), &points);
    assert_eq!(decode(FULL_V1.trim()), Ok(SharedResult { form: Form::Full, answers }));
}

#[test]
fn codes_of_the_second_release_still_open() {
    for (form, code) in Form::ALL.into_iter().zip(CODES_V2.lines()) {
        let points: Vec<u8> = (0..163).map(wild).collect();
        let answers = sheet(|id, point| then(Release::Second, id, point), order::version_2(form), &points);
        assert_eq!(decode(code), Ok(SharedResult { form, answers }));
    }
}

/// What each form asks, then sheets of each form that hold more.
fn results(give: Give) -> Vec<SharedResult> {
    let points: Vec<u8> = (0..163).map(wild).collect();
    let own = Form::ALL.into_iter().map(|form| SharedResult { form, answers: asked(give, form, &points) });
    let more = Form::ALL
        .into_iter()
        .map(|form| SharedResult { form, answers: sheet(give, order::version_3_all(), &points) });
    own.chain(more).collect()
}

#[test]
fn codes_of_the_third_release_still_open() {
    let results = results(|id, point| then(Release::Third, id, point));
    assert_eq!(CODES_V3.lines().count(), results.len());
    for (result, code) in results.into_iter().zip(CODES_V3.lines()) {
        assert_eq!(decode(code), Ok(result));
    }
}

#[test]
fn codes_of_the_fourth_release_still_open_and_are_written_alike() {
    let results = results(now);
    let codes: Vec<String> = results.iter().map(encode).collect();
    assert_eq!(codes.join("\n"), CODES_V4.trim());
    for (result, code) in results.into_iter().zip(CODES_V4.lines()) {
        assert_eq!(decode(code), Ok(result));
    }
}

#[test]
fn a_full_form_takes_at_most_68_characters() {
    let most: Answers = sheet(
        now,
        order::version_3_certain(Form::Full)
            .into_iter()
            .chain(order::version_3_further(Riasec::Conventional).take(7))
            .chain(order::version_3_further(Riasec::Realistic).take(1))
            .chain(order::version_3_abilities().into_iter().rev().take(16)),
        &[5; 75],
    );
    assert_eq!(most.len(), 75);
    let code = encode(&SharedResult { form: Form::Full, answers: most });
    assert_eq!((code.len(), &code[..1]), (68, "G"));
}

#[test]
fn what_is_no_code_gets_a_sentence() {
    let code = encode(&SharedResult { form: Form::Full, answers: asked(now, Form::Full, &[3; 163]) });
    assert_eq!(decode(""), Err(ShareError::Empty));
    assert_eq!(decode(&format!("3{}", &code[1..])), Err(ShareError::Newer));
    for unknown in ["1Q", "2X", "WX", "XF"] {
        assert_eq!(decode(unknown), Err(ShareError::UnknownForm));
    }
    assert_eq!(decode(&code[..20]), Err(ShareError::Length { found: 20, expected: code.len() }));
    let strange = format!("{}é{}", &code[..5], &code[6..]);
    assert_eq!(decode(&strange), Err(ShareError::Character { position: 6, found: 'é' }));
}

/// A sheet as a form asks it, or any sheet at all.
fn any_sheet() -> impl Strategy<Value = SharedResult> {
    let form = prop::sample::select(Form::ALL.to_vec());
    (form, any::<bool>(), prop::collection::vec(any::<u8>(), 163)).prop_map(|(form, anything, points)| {
        let answers =
            if anything { sheet(now, order::version_3_all(), &points) } else { asked(now, form, &points) };
        SharedResult { form, answers }
    })
}

proptest! {
    #[test]
    fn every_sheet_comes_back(result in any_sheet()) {
        prop_assert_eq!(decode(&encode(&result)), Ok(result));
    }

    #[test]
    fn a_changed_character_is_noticed(result in any_sheet(), at in any::<prop::sample::Index>(), to in any::<char>()) {
        let mut changed: Vec<char> = encode(&result).chars().collect();
        let at = at.index(changed.len());
        prop_assume!(!changed[at].eq_ignore_ascii_case(&to) && !to.is_whitespace());
        changed[at] = to;
        prop_assert!(decode(&changed.into_iter().collect::<String>()).is_err());
    }

    #[test]
    fn no_text_panics(text in any::<String>()) {
        let _ = decode(&text);
    }
}
