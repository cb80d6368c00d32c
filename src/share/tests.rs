use proptest::prelude::*;

use super::*;
use crate::instrument::{Bank, ItemId};

/// Written by the first release; has to open for ever.
const FULL_V1: &str = include_str!("../../tests/fixtures/codes/full-v1.txt");

fn sheet(form: Form, points: &[u8]) -> SharedResult {
    let answers = order::version_1(form)
        .into_iter()
        .zip(points)
        .filter_map(|(id, point)| Response::new(*point).map(|response| (id, response)))
        .collect();
    SharedResult { form, answers }
}

#[test]
fn the_order_holds_exactly_the_forms_items() {
    let bank = Bank::shipped().expect("the shipped bank");
    for form in Form::ALL {
        let mut coded = order::version_1(form);
        let mut asked: Vec<ItemId> = bank.form(form).iter().map(|item| item.id).collect();
        coded.sort();
        asked.sort();
        assert_eq!(coded, asked, "{form:?}");
    }
}

#[test]
fn a_code_of_the_first_release_still_opens() {
    let points: Vec<u8> = (0..60).map(|at| (at * 7 % 6) as u8).collect();
    let result = sheet(Form::Full, &points);
    assert_eq!(decode(FULL_V1.trim()), Ok(result.clone()));
    assert_eq!(encode(&result), FULL_V1.trim());
}

#[test]
fn what_is_no_code_gets_a_sentence() {
    let code = encode(&sheet(Form::Full, &[3; 60]));
    assert!(code.len() <= 64, "{}", code.len());
    assert_eq!(decode(""), Err(ShareError::Empty));
    assert_eq!(decode(&format!("2{}", &code[1..])), Err(ShareError::Newer));
    assert_eq!(decode("1Q"), Err(ShareError::UnknownForm));
    assert_eq!(decode(&code[..20]), Err(ShareError::Length { found: 20, expected: code.len() }));
    let strange = format!("{}é{}", &code[..5], &code[6..]);
    assert_eq!(decode(&strange), Err(ShareError::Character { position: 6, found: 'é' }));
}

proptest! {
    #[test]
    fn every_sheet_comes_back(points in prop::collection::vec(0_u8..=5, 60)) {
        let result = sheet(Form::Full, &points);
        prop_assert_eq!(decode(&encode(&result)), Ok(result));
    }

    #[test]
    fn a_changed_character_is_noticed(
        points in prop::collection::vec(0_u8..=5, 60), at in 0_usize..42, to in any::<char>(),
    ) {
        let code = encode(&sheet(Form::Full, &points));
        let mut changed: Vec<char> = code.chars().collect();
        prop_assume!(at < changed.len() && changed[at] != to);
        changed[at] = to;
        prop_assert!(decode(&changed.into_iter().collect::<String>()).is_err());
    }

    #[test]
    fn no_text_panics(text in any::<String>()) {
        let _ = decode(&text);
    }
}
