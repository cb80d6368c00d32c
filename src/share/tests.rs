use proptest::prelude::*;

use super::*;
use crate::instrument::{Bank, ItemId};

/// Written by the first release; has to open for ever.
const FULL_V1: &str = include_str!("../../tests/fixtures/codes/full-v1.txt");

/// Written by the second release.
const CODES_V2: &str = include_str!("../../tests/fixtures/codes/v2.txt");

/// A sheet of version 2 with these points, each cut to its item's scale.
fn sheet(form: Form, points: &[u8]) -> SharedResult {
    let answers = order::version_2(form)
        .into_iter()
        .zip(points)
        .filter_map(|(id, point)| Response::new(point % (id.points() + 1)).map(|response| (id, response)))
        .collect();
    SharedResult { form, answers }
}

/// Points that use every digit.
fn wild(form: Form) -> Vec<u8> {
    (0..order::version_2(form).len()).map(|at| (at * 7 % 30) as u8).collect()
}

#[test]
fn the_order_holds_exactly_the_forms_items() {
    let bank = Bank::shipped().expect("the shipped bank");
    for form in Form::ALL {
        let mut coded = order::version_2(form);
        let mut asked: Vec<ItemId> = bank.form(form).iter().map(|item| item.id).collect();
        coded.sort();
        asked.sort();
        assert_eq!(coded, asked, "{form:?}");
    }
}

#[test]
fn items_of_old_codes_are_still_in_the_bank() {
    let bank = Bank::shipped().expect("the shipped bank");
    assert!(Form::ALL.into_iter().flat_map(order::version_1).all(|id| bank.get(id).is_some()));
}

#[test]
fn a_code_of_the_first_release_still_opens() {
    let first = |at: usize| Response::new((at * 7 % 6) as u8);
    let answers = order::version_1(Form::Full)
        .into_iter()
        .enumerate()
        .filter_map(|(at, id)| Some((id, first(at)?.of_first_release(id))))
        .collect();
    assert_eq!(decode(FULL_V1.trim()), Ok(SharedResult { form: Form::Full, answers }));
}

#[test]
fn codes_of_the_second_release_still_open() {
    let codes: Vec<String> = Form::ALL.into_iter().map(|form| encode(&sheet(form, &wild(form)))).collect();
    assert_eq!(codes.join("\n"), CODES_V2.trim());
    for (form, code) in Form::ALL.into_iter().zip(CODES_V2.lines()) {
        assert_eq!(decode(code), Ok(sheet(form, &wild(form))));
    }
}

#[test]
fn what_is_no_code_gets_a_sentence() {
    let code = encode(&sheet(Form::Full, &[3; 75]));
    assert!(code.len() <= 64, "{}", code.len());
    assert_eq!(decode(""), Err(ShareError::Empty));
    assert_eq!(decode(&format!("3{}", &code[1..])), Err(ShareError::Newer));
    assert_eq!(decode("1Q"), Err(ShareError::UnknownForm));
    assert_eq!(decode("2X"), Err(ShareError::UnknownForm));
    assert_eq!(decode(&code[..20]), Err(ShareError::Length { found: 20, expected: code.len() }));
    let strange = format!("{}é{}", &code[..5], &code[6..]);
    assert_eq!(decode(&strange), Err(ShareError::Character { position: 6, found: 'é' }));
}

fn any_sheet() -> impl Strategy<Value = SharedResult> {
    let form = prop::sample::select(Form::ALL.to_vec());
    (form, prop::collection::vec(any::<u8>(), 145)).prop_map(|(form, points)| sheet(form, &points))
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
