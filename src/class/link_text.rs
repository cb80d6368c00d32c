//! A class as the text of its link, and back.
//!
//! | Characters | What |
//! |---|---|
//! | 1 | version, `1` |
//! | n | the bytes below, five bits a character, the last one filled up with zeros |
//! | 3 | CRC-15 (CAN) of the characters before |
//!
//! | Bytes | What |
//! |---|---|
//! | 1 | form (2 bits: quick, full, detailed), language (2 bits: en, es), subjects, abilities, fields, question (1 bit each) |
//! | 1 + n | length and text of the label, UTF-8 |
//! | 3 | if fields: one bit for each SOC major group, 11 the lowest |
//! | 1 + n, 1 | if question: length and text, how many answers |
//! | 1 + n | for each answer: length and text |

use super::characters;
use super::link::{ClassLink, ClassLinkError, MAJOR_GROUPS, Question};
use crate::instrument::Form;
use crate::language::Language;

const VERSION: char = '1';
const SUBJECTS: u8 = 8;
const ABILITIES: u8 = 4;
const FIELDS: u8 = 2;
const QUESTION: u8 = 1;

/// The text of a class that is tidy and within its limits.
pub fn write(link: &ClassLink) -> String {
    let flag = |is: bool, flag: u8| if is { flag } else { 0 };
    let mut bytes = vec![
        (link.form as u8) << 6
            | (link.language as u8) << 4
            | flag(link.subjects, SUBJECTS)
            | flag(link.abilities, ABILITIES)
            | flag(!link.focus.is_empty(), FIELDS)
            | flag(link.question.is_some(), QUESTION),
    ];
    push(&mut bytes, &link.label);
    if !link.focus.is_empty() {
        let bit = |(at, group): (usize, &u32)| u32::from(link.focus.contains(group)) << at;
        let bits: u32 = MAJOR_GROUPS.iter().enumerate().map(bit).sum();
        bytes.extend([16, 8, 0].map(|shift| (bits >> shift & 0xFF) as u8));
    }
    if let Some(Question { text, answers }) = &link.question {
        push(&mut bytes, text);
        bytes.push(u8::try_from(answers.len()).unwrap_or(u8::MAX));
        answers.iter().for_each(|answer| push(&mut bytes, answer));
    }
    let body = format!("{VERSION}{}", characters::pack(&bytes));
    let check = characters::check(&body);
    body + &check
}

/// The class of a text in capitals without spaces.
pub fn read(text: &str) -> Result<ClassLink, ClassLinkError> {
    match text.chars().next() {
        None => return Err(ClassLinkError::Empty),
        Some(VERSION) => {}
        Some('2'..='9' | 'A'..='Z') => return Err(ClassLinkError::Newer),
        Some(_) => return Err(ClassLinkError::Damaged),
    }
    let bytes = characters::checked(text).and_then(|body| characters::unpack(body.get(1..)?));
    let mut bytes = Bytes(bytes.ok_or(ClassLinkError::Damaged)?.into_iter());
    bytes.link().filter(|_| bytes.0.next().is_none()).ok_or(ClassLinkError::Damaged)
}

/// A length, which fits a byte within the limits, then the text.
fn push(bytes: &mut Vec<u8>, text: &str) {
    bytes.push(u8::try_from(text.len()).unwrap_or(u8::MAX));
    bytes.extend(text.bytes());
}

/// Bytes that are read one after the other.
struct Bytes(std::vec::IntoIter<u8>);

impl Bytes {
    fn link(&mut self) -> Option<ClassLink> {
        let head = self.0.next()?;
        let has = |flag: u8| head & flag != 0;
        Some(ClassLink {
            form: Form::ALL.get(usize::from(head >> 6)).copied()?,
            language: Language::ALL.get(usize::from(head >> 4 & 3)).copied()?,
            subjects: has(SUBJECTS),
            abilities: has(ABILITIES),
            label: self.text()?,
            focus: if has(FIELDS) { self.fields()? } else { Default::default() },
            question: if has(QUESTION) { Some(self.question()?) } else { None },
        })
    }

    fn text(&mut self) -> Option<String> {
        let length = usize::from(self.0.next()?);
        let bytes: Vec<u8> = self.0.by_ref().take(length).collect();
        String::from_utf8(bytes).ok().filter(|text| text.len() == length)
    }

    fn fields(&mut self) -> Option<std::collections::BTreeSet<u32>> {
        let mut bits = 0;
        for _ in 0..3 {
            bits = bits << 8 | u32::from(self.0.next()?);
        }
        let known = (0..).zip(MAJOR_GROUPS).filter(|(at, _)| bits >> at & 1 == 1);
        Some(known.map(|(_, group)| group).collect())
    }

    fn question(&mut self) -> Option<Question> {
        let text = self.text()?;
        let count = self.0.next()?;
        let answers = (0..count).map(|_| self.text()).collect::<Option<_>>()?;
        Some(Question { text, answers })
    }
}
