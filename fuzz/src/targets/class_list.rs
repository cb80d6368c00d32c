//! What a teacher pastes: codes, links, rows of a table, texts of QR codes.

use bearings::class::{Board, LONGEST_LINE, Measurer, code_in};

use super::hand_in::HAND_IN;
use crate::Target;
use crate::said::said;
use crate::target::text;
use crate::world::WORLD;

/// More lines are tried in browsers (`tests/e2e/class-many.spec.ts`).
const MOST_LINES: usize = 40;

/// Lines for the board.
pub const CLASS_LIST: Target =
    Target { name: "class_list", longest: 1_200, memory: 300_000, changed: 2_000, check, seeds };

fn check(input: &[u8]) {
    let pasted = text(input);
    let lines: Vec<&str> = pasted.lines().take(MOST_LINES).collect();
    let mut empty = 0;
    for line in &lines {
        match code_in(line) {
            None => empty += 1,
            Some(Err(error)) => said(&error),
            Some(Ok((code, cell))) => {
                assert!(line.len() <= LONGEST_LINE);
                let again = code_in(&cell).expect("a line").expect("a code");
                assert_eq!(again, (code, cell), "it opens as another code when it was kept");
            }
        }
    }
    let board = board(&lines);
    let counted = board.summary(None, 3);
    let told = board.codes().len() + counted.wrong.len() + counted.doubled.len();
    let heading = lines.len() - empty - told;
    assert!(heading <= 1, "{heading} lines neither count nor are told");
    assert_eq!(counted.people + counted.foreign.len(), board.codes().len());
    counted.wrong.iter().for_each(|wrong| said(&wrong.reason));

    let kept: Vec<&str> = board.codes().iter().map(String::as_str).collect();
    let opened = self::board(&kept);
    assert_eq!(opened.codes(), board.codes(), "a board that was kept has other codes");
    let again = opened.summary(None, 3);
    assert_eq!((again.people, again.leads, again.careers), (counted.people, counted.leads, counted.careers));
}

fn board(lines: &[&str]) -> Board {
    let measurer = Measurer { catalog: &WORLD.catalog, scorer: &WORLD.scorer, bank: &WORLD.bank };
    let mut board = Board::default();
    lines.iter().for_each(|line| board.add(line, &measurer));
    board
}

fn seeds() -> Vec<Vec<u8>> {
    let codes: Vec<String> =
        (HAND_IN.seeds)().iter().map(|code| String::from_utf8_lossy(code).into_owned()).collect();
    let row = |code: &String| format!("\"Doe, Jane\";7b;{code}\n");
    let table: String =
        std::iter::once("Name;Class;Code\n".to_owned()).chain(codes.iter().map(row)).collect();
    let mut seeds = vec![table.into_bytes(), codes.join("\n").into_bytes()];
    seeds.extend(codes.iter().map(|code| {
        let (one, other) = code.split_at(20);
        format!(
            "Ana María {one}-{other} – thank you!\nhttps://example.org/b/#/r/{}",
            &code[5..code.len() - 3]
        )
        .into_bytes()
    }));
    seeds
}
