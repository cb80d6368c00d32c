//! Class links.

use bearings::class::{ANSWERS, ClassLink, ClassTag, MOST_ANSWER, MOST_LABEL, MOST_QUESTION};
use bearings::share::characters::character;

use super::lines;
use crate::Target;
use crate::mend;
use crate::said::said;
use crate::target::text;

/// What stands behind `#/class/`: as it is, with its check put right, and as the bytes that a link packs.
pub const CLASS_LINK: Target =
    Target { name: "class_link", longest: 400, memory: 60_000, changed: 20_000, check, seeds };

fn check(input: &[u8]) {
    let typed = text(input);
    read(&typed);
    if let Some(mended) = mend::class_text(&typed) {
        read(&mended);
    }
    read(&mend::with_class_check(&format!("1{}", packed(input))));
}

fn read(typed: &str) {
    let link = match ClassLink::parse(typed) {
        Ok(link) => link,
        Err(error) => return said(&error),
    };
    let written = link.to_text().expect("what was read can be written");
    assert_eq!(ClassLink::parse(&written).as_ref(), Ok(&link), "{written} is another class");
    assert_eq!(link.tag(), Some(ClassTag::of(typed)), "a code of this class would not know it");
    let fits = |text: &str, most: usize| {
        let seen = text.chars().all(|it| !it.is_control());
        assert!(seen && text.chars().count() <= most, "{text:?} is no line of at most {most}");
    };
    fits(&link.label, MOST_LABEL);
    assert!(!link.sections().is_empty());
    if let Some(question) = link.question {
        fits(&question.text, MOST_QUESTION);
        assert!((ANSWERS.0..=ANSWERS.1).contains(&question.answers.len()));
        question.answers.iter().for_each(|answer| fits(answer, MOST_ANSWER));
    }
}

/// Bytes, five bits a character, the last one filled up with zeros.
fn packed(bytes: &[u8]) -> String {
    let bits: Vec<u8> = bytes.iter().flat_map(|byte| (0..8).rev().map(move |at| byte >> at & 1)).collect();
    let value = |bits: &[u8]| (0..5).fold(0, |sum, at| sum << 1 | u32::from(*bits.get(at).unwrap_or(&0)));
    bits.chunks(5).map(|bits| character(value(bits))).collect()
}

fn seeds() -> Vec<Vec<u8>> {
    let mut seeds = lines(include_str!("../../../tests/fixtures/codes/class-v1.txt"));
    seeds.push(b"\x4d\x03Bio\x05Ready?\x02\x03Yes\x02No".to_vec());
    seeds.push(b"\x4e\x02 2B\x00\x00\x21".to_vec());
    seeds
}
