use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::answers::Answers;
use crate::instrument::{Form, ItemId, Response};
use crate::share;

fn words() -> Vec<&'static str> {
    WORDS.lines().collect()
}

fn sheet(points: &[u8]) -> SharedResult {
    let id = |number: usize| -> ItemId { format!("K{number:02}").parse().expect("a name") };
    let answers: Answers = (1..34)
        .zip(points)
        .filter_map(|(number, point)| Some((id(number), Response::new(*point)?)))
        .collect();
    SharedResult { form: Form::Full, answers }
}

/// Whether one changed, missing or additional letter makes one word of the other.
fn one_letter_apart(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    match long.len() - short.len() {
        0 => short.bytes().zip(long.bytes()).filter(|(a, b)| a != b).count() <= 1,
        1 => (0..long.len()).any(|at| [&long[..at], &long[at + 1..]].concat() == short),
        _ => false,
    }
}

#[test]
fn there_are_1024_short_words_in_order() {
    let words = words();
    assert_eq!(words.len(), 1 << BITS);
    assert!(words.is_sorted_by(|one, next| one < next), "sorted, none twice");
    for word in &words {
        assert!((3..=10).contains(&word.len()), "{word}");
        assert!(word.bytes().all(|letter| letter.is_ascii_lowercase()), "{word}");
    }
}

#[test]
fn no_two_words_are_one_letter_apart() {
    let words = words();
    for (at, one) in words.iter().enumerate() {
        for other in words.iter().skip(at + 1) {
            assert!(!one_letter_apart(one, other), "{one} and {other}");
        }
    }
}

#[test]
fn words_of_this_release_stay_for_ever() {
    let middle = sheet(&[3; 33]);
    let said = [CheckWord::of(&middle), CheckWord::of(&sheet(&[]))].map(|it| it.to_string());
    assert_eq!(said, ["carriage hobby", "butter gondola"]);
}

/// The words of a code are those on the certificate of whoever has the answers that it opens to.
#[test]
fn codes_of_every_release_keep_their_words() {
    let codes = [
        include_str!("../../tests/fixtures/codes/full-v1.txt"),
        include_str!("../../tests/fixtures/codes/v2.txt"),
        include_str!("../../tests/fixtures/codes/v3.txt"),
        include_str!("../../tests/fixtures/codes/v4.txt"),
    ];
    let codes = codes.iter().flat_map(|text| text.lines());
    let said: Vec<String> =
        codes.map(|code| CheckWord::of(&share::decode(code).expect("a code")).to_string()).collect();
    let first = ["lentil tapioca"];
    let second = ["oboe shimmer", "curve mirror", "purple cascade"];
    let third =
        ["buckle yogurt", "alpine trio", "hedgehog parsley", "foxtrot bonnet", "helmet pine", "scone rattan"];
    let fourth = [
        "drum butterfly",
        "snowflake blossom",
        "neptune flannel",
        "alley oasis",
        "cable tangerine",
        "quarry flag",
    ];
    assert_eq!(said, [&first[..], &second, &third, &fourth].concat());
}

#[test]
fn every_changed_answer_gives_other_words() {
    let plain = CheckWord::of(&sheet(&[3; 33]));
    for at in 0..33 {
        for point in [1, 2, 4, 5] {
            let mut points = [3; 33];
            points[at] = point;
            assert_ne!(CheckWord::of(&sheet(&points)), plain);
        }
    }
}

#[test]
fn a_place_between_two_words_has_words_of_its_own() {
    let id: ItemId = "R01".parse().expect("a name");
    let of = |response| {
        let answers = [(id, response)].into_iter().collect();
        CheckWord::of(&SharedResult { form: Form::Quick, answers }).to_string()
    };
    let said: BTreeSet<String> = Response::all(id.points()).map(of).collect();
    assert_eq!(said.len(), 9);
}

#[test]
fn words_are_spread_evenly() {
    let mut said = BTreeSet::new();
    let mut firsts = BTreeSet::new();
    for number in 0..5_000_u32 {
        let points: Vec<u8> = (0..7).map(|at| (number / 5_u32.pow(at) % 5) as u8 + 1).collect();
        let word = CheckWord::of(&sheet(&points)).to_string();
        firsts.insert(word.split(' ').next().expect("a word").to_owned());
        said.insert(word);
    }
    // By chance, 12 of 5,000 would share their two words with another, and 8 of the 1,024 would not come first.
    assert!(said.len() > 4_965, "{}", said.len());
    assert!(firsts.len() > 1_000, "{}", firsts.len());
}

proptest! {
    #[test]
    fn a_code_has_the_words_of_its_sheet(points in prop::collection::vec(1..=5_u8, 33)) {
        let sheet = sheet(&points);
        let carried = share::decode(&share::encode(&sheet)).expect("a code");
        prop_assert_eq!(CheckWord::of(&carried), CheckWord::of(&sheet));
    }
}
