//! What a student hands in: a result, the class it is for, and the answer to the teacher's question.
//!
//! | Characters | What |
//! |---|---|
//! | 1 | kind and version, `H` |
//! | 3 | the class's tag |
//! | 1 | the answer to the teacher's question: `1` to `6`, `0` for none |
//! | n | the result's code (`share.rs`), with its own version and check |
//! | 3 | CRC-15 (CAN) of the characters before |
//!
//! There is no name in it, no date and nothing else that tells who it is.

use thiserror::Error;

use super::characters;
use super::tag::ClassTag;
use crate::share::{self, ShareError, SharedResult};

/// The first character, which no version of a result's code may have.
pub const KIND: char = 'H';

/// The highest answer to the teacher's question.
const MOST_ANSWER: u8 = super::link::ANSWERS.1 as u8;

/// A result as it is handed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandIn {
    /// The class.
    pub tag: ClassTag,
    /// The answer to the teacher's question, 1 for the first.
    pub answer: Option<u8>,
    /// Form and answers.
    pub result: SharedResult,
}

/// A code that nothing can be read from.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum HandInError {
    /// It begins like something else.
    #[error("This is no hand-in code: one begins with H.")]
    Kind,
    /// A character that no code has.
    #[error("A code has no “{found}” in it (character {position}). Compare it with the original.")]
    Character {
        /// 1-based place.
        position: usize,
        /// The character.
        found: char,
    },
    /// Cut off, mistyped, or two characters swapped.
    #[error(
        "This code has a mistake in it: a character is wrong, missing or too much. Ask for it once more."
    )]
    Damaged,
    /// Made by a later release.
    #[error("This code was made by a newer Bearings than this page. Load the page again.")]
    Newer,
}

impl HandIn {
    /// The code.
    #[must_use]
    pub fn encode(&self) -> String {
        let answer = characters::character(u32::from(self.answer.unwrap_or(0)));
        let body = format!("{KIND}{}{answer}{}", self.tag, share::encode(&self.result));
        let check = characters::check(&body);
        body + &check
    }

    /// What a code hands in; spaces and small letters do no harm.
    ///
    /// # Errors
    /// A sentence when this is no code, a damaged one or one of a newer release.
    pub fn decode(code: &str) -> Result<Self, HandInError> {
        let code = characters::plain(code);
        if !code.starts_with(KIND) {
            return Err(HandInError::Kind);
        }
        if let Some((position, found)) = characters::stranger(&code) {
            return Err(HandInError::Character { position, found });
        }
        let body = characters::checked(&code).ok_or(HandInError::Damaged)?;
        let parts = body.get(1..4).zip(body.get(4..5)).zip(body.get(5..));
        let ((tag, answer), result) = parts.ok_or(HandInError::Damaged)?;
        let answer = answer.parse().ok().filter(|it| *it <= MOST_ANSWER).ok_or(HandInError::Damaged)?;
        Ok(Self {
            tag: ClassTag::parse(tag).ok_or(HandInError::Damaged)?,
            answer: Some(answer).filter(|it| *it > 0),
            result: share::decode(result).map_err(|error| match error {
                ShareError::Newer => HandInError::Newer,
                _ => HandInError::Damaged,
            })?,
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::answers::Answers;
    use crate::instrument::{Bank, Form, Response};

    fn handed_in(form: Form, points: &[u8], answer: Option<u8>) -> HandIn {
        let bank = Bank::shipped().expect("the shipped bank");
        let given = bank.items().iter().filter(|item| item.forms.contains(&form)).zip(points);
        let answers: Answers = given
            .filter_map(|(item, point)| Some((item.id, Response::new(point % (item.id.points() + 1))?)))
            .collect();
        HandIn { tag: ClassTag::of("1ABC"), answer, result: SharedResult { form, answers } }
    }

    fn sheets() -> impl Strategy<Value = HandIn> {
        let form = prop::sample::select(Form::ALL.to_vec());
        let answer = prop::option::of(1..=6_u8);
        (form, prop::collection::vec(any::<u8>(), 150), answer)
            .prop_map(|(form, points, answer)| handed_in(form, &points, answer))
    }

    proptest! {
        #[test]
        fn what_is_handed_in_comes_back(sheet in sheets()) {
            let code = sheet.encode();
            prop_assert!(code.len() <= share::encode(&sheet.result).len() + 8);
            prop_assert_eq!(HandIn::decode(&format!(" {} ", code.to_lowercase())), Ok(sheet));
        }

        #[test]
        fn no_text_panics(text in any::<String>()) {
            let _ = HandIn::decode(&text);
            let _ = HandIn::decode(&format!("H{text}"));
        }
    }

    #[test]
    fn every_changed_character_is_noticed() {
        for form in Form::ALL {
            let code = handed_in(form, &[3, 1, 4, 1, 5, 9, 2, 6, 5, 3].repeat(15), Some(2)).encode();
            for at in 0..code.len() {
                for other in "0123456789ABCDEFGHJKMNPQRSTVWXYZILOU-é".chars() {
                    let changed: String = code
                        .chars()
                        .enumerate()
                        .map(|(here, it)| if here == at { other } else { it })
                        .collect();
                    assert!(changed == code || HandIn::decode(&changed).is_err(), "{changed}");
                    // A changed first character must not make a result's code of it, either.
                    assert!(share::decode(&changed).is_err(), "{changed}");
                }
                assert!(HandIn::decode(&code[..at]).is_err(), "cut at {at}");
            }
        }
    }

    #[test]
    fn what_is_no_code_gets_a_sentence() {
        let code = handed_in(Form::Quick, &[4; 80], None).encode();
        assert_eq!(HandIn::decode(""), Err(HandInError::Kind));
        assert_eq!(HandIn::decode(&code[5..]), Err(HandInError::Kind));
        assert_eq!(HandIn::decode("HIJ"), Err(HandInError::Character { position: 2, found: 'I' }));
        assert_eq!(HandIn::decode("H"), Err(HandInError::Damaged));
        let newer = format!("{}0{}", &code[..4], "9QABCDEFGH");
        assert_eq!(HandIn::decode(&format!("{newer}{}", characters::check(&newer))), Err(HandInError::Newer));
    }
}
