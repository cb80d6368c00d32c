//! Codes to hand in.

use bearings::class::HandIn;
use bearings::share;

use super::lines;
use crate::Target;
use crate::mend;
use crate::said::said;
use crate::target::text;

/// A code as it stands, and with both its checks put right.
pub const HAND_IN: Target =
    Target { name: "hand_in", longest: 240, memory: 60_000, changed: 20_000, check, seeds };

fn check(input: &[u8]) {
    let typed = text(input);
    read(&typed);
    if let Some(mended) = mended(&typed) {
        read(&mended);
    }
}

fn mended(typed: &str) -> Option<String> {
    let code = share::characters::plain(typed);
    let inner = mend::result_code(code.get(5..code.len().checked_sub(3)?)?)?;
    Some(mend::with_class_check(&format!("{}{inner}", code.get(..5)?)))
}

fn read(typed: &str) {
    let handed_in = match HandIn::decode(typed) {
        Ok(handed_in) => handed_in,
        Err(error) => return said(&error),
    };
    let code = handed_in.encode();
    assert_eq!(HandIn::decode(&code).as_ref(), Ok(&handed_in), "{code} hands in something else");
    assert!(handed_in.answer.is_none_or(|answer| (1..=6).contains(&answer)));
    assert!(share::decode(&code).is_err(), "{code} is a result's code, too");
}

fn seeds() -> Vec<Vec<u8>> {
    [
        include_str!("../../../tests/fixtures/codes/v3.txt"),
        include_str!("../../../tests/fixtures/codes/v4.txt"),
    ]
    .into_iter()
    .flat_map(lines)
    .map(|code| {
        let body = format!("H1AB2{}", String::from_utf8_lossy(&code));
        mend::with_class_check(&body).into_bytes()
    })
    .collect()
}
