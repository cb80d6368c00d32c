//! Codes of results, of every version.

use bearings::check_word::CheckWord;
use bearings::share::{decode, encode};

use super::lines;
use crate::Target;
use crate::mend;
use crate::said::said;
use crate::target::text;

/// No code is longer.
const LONGEST: usize = 200;

/// What stands behind `#/r/`, or is pasted.
pub const RESULT_CODE: Target =
    Target { name: "result_code", longest: 220, memory: 60_000, changed: 20_000, check, seeds };

fn check(input: &[u8]) {
    let typed = text(input);
    read(&typed);
    if let Some(mended) = mend::result_code(&typed) {
        read(&mended);
    }
}

fn read(typed: &str) {
    let result = match decode(typed) {
        Ok(result) => result,
        Err(error) => return said(&error),
    };
    let on_scale = result.answers.iter().all(|(id, response)| response.point() <= id.points());
    assert!(on_scale, "an answer that its question does not have");
    let code = encode(&result);
    assert!(code.len() <= LONGEST, "{code} is longer than any code");
    assert_eq!(decode(&code).as_ref(), Ok(&result), "{code} is another result");
    assert_eq!(decode(&code.to_lowercase()).as_ref(), Ok(&result), "{code} in small letters");
    assert_eq!(CheckWord::of(&result).to_string().split(' ').filter(|word| !word.is_empty()).count(), 2);
}

fn seeds() -> Vec<Vec<u8>> {
    [
        include_str!("../../../tests/fixtures/codes/full-v1.txt"),
        include_str!("../../../tests/fixtures/codes/v2.txt"),
        include_str!("../../../tests/fixtures/codes/v3.txt"),
        include_str!("../../../tests/fixtures/codes/v4.txt"),
    ]
    .into_iter()
    .flat_map(lines)
    .collect()
}
