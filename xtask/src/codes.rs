//! `cargo xtask codes`: share codes of random answer sheets, decoded again and with every character changed.

use std::process::ExitCode;
use std::thread;

use bearings::answers::Answers;
use bearings::instrument::{Bank, Form, Item, Response, Section};
use bearings::riasec::Riasec;
use bearings::share::characters::ALPHABET;
use bearings::share::{SharedResult, decode, encode};
use rand::RngExt;
use rand::seq::SliceRandom;
use rand_chacha::ChaCha8Rng;

use crate::Outcome;
use crate::csv_out::print;
use crate::validate::generator;

/// Try share codes of random answer sheets, as CSV: figure, value; fails when one is not what it was
#[derive(clap::Args)]
pub struct Args {
    /// How many sheets are coded and decoded
    #[arg(long, default_value_t = 1_000_000)]
    sheets: usize,
    /// How many of their codes have each character changed to each other one
    #[arg(long, default_value_t = 10_000)]
    changed: usize,
    /// Seed of the sheets
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

/// What a share of the work found.
#[derive(Default)]
struct Found {
    decoded: usize,
    wrong: usize,
    longest_full: usize,
    changes: usize,
    unnoticed: usize,
}

/// Half of the sheets are as a form asks them, half hold any answers at all.
pub fn run(args: &Args) -> Outcome {
    let bank = Bank::shipped()?;
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let share = |all: usize, worker: usize| all / workers + usize::from(worker < all % workers);
    let found = thread::scope(|scope| {
        let started: Vec<_> = (0..workers)
            .map(|worker| {
                let (sheets, changed) = (share(args.sheets, worker), share(args.changed, worker));
                let bank = &bank;
                let mut rng = generator(args.seed, worker as u64);
                scope.spawn(move || try_codes(bank, sheets, changed, &mut rng))
            })
            .collect();
        started.into_iter().filter_map(|worker| worker.join().ok()).fold(Found::default(), add)
    });
    let rows = [
        ("sheets coded", found.decoded),
        ("sheets that came back otherwise", found.wrong),
        ("longest code of a full form as it is asked", found.longest_full),
        ("codes with one character changed", found.changes),
        ("changes that were not noticed", found.unnoticed),
    ];
    print(&["figure", "value"], rows.map(|(figure, value)| vec![figure.to_owned(), value.to_string()]))?;
    let sound = found.wrong == 0 && found.unnoticed == 0 && found.decoded == args.sheets;
    Ok(if sound { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn add(a: Found, b: Found) -> Found {
    Found {
        decoded: a.decoded + b.decoded,
        wrong: a.wrong + b.wrong,
        longest_full: a.longest_full.max(b.longest_full),
        changes: a.changes + b.changes,
        unnoticed: a.unnoticed + b.unnoticed,
    }
}

fn try_codes(bank: &Bank, sheets: usize, changed: usize, rng: &mut ChaCha8Rng) -> Found {
    let mut found = Found::default();
    for at in 0..sheets {
        let form = Form::ALL.into_iter().nth(rng.random_range(0..Form::ALL.len())).unwrap_or_default();
        let as_asked = at % 2 == 0;
        let answers = if as_asked { asked(bank, form, rng) } else { anything(bank, rng) };
        let result = SharedResult { form, answers };
        let code = encode(&result);
        found.decoded += 1;
        found.wrong += usize::from(decode(&code).as_ref() != Ok(&result));
        if as_asked && form == Form::Full {
            found.longest_full = found.longest_full.max(code.len());
        }
        if at < changed {
            try_changes(&code, &mut found);
        }
    }
    found
}

/// Changes each character of a code to each other one.
fn try_changes(code: &str, found: &mut Found) {
    for at in 0..code.len() {
        for to in ALPHABET.iter().copied().map(char::from).filter(|to| code.chars().nth(at) != Some(*to)) {
            let changed: String =
                code.chars().enumerate().map(|(place, own)| if place == at { to } else { own }).collect();
            found.changes += 1;
            found.unnoticed += usize::from(decode(&changed).is_ok());
        }
    }
}

/// As many of a form's items as it asks, some of them passed over.
fn asked(bank: &Bank, form: Form, rng: &mut ChaCha8Rng) -> Answers {
    let mut items: Vec<&Item> = bank.form(form);
    items.shuffle(rng);
    // An area's further interests are asked in their order: those of a higher number only after those of a lower one.
    let areas: Vec<u8> = Riasec::ALL.iter().map(|_| rng.random_range(0..=7)).collect();
    let further = |item: &Item| item.area().and_then(|area| areas.get(area as usize)).copied().unwrap_or(0);
    items.retain(|item| {
        item.area().is_none() || form.is_certain(item) || item.id.number() <= 3 + further(item)
    });
    items.sort_by_key(|item| {
        (!form.is_certain(item), item.area(), if item.area().is_some() { item.id.number() } else { 0 })
    });
    let passed = rng.random_range(0.0..0.2);
    let mut answers = Answers::new();
    for section in Section::ALL {
        for item in items.iter().filter(|item| item.section == section).take(form.length(section)) {
            if !rng.random_bool(passed) {
                answers.set(item.id, any(item, rng));
            }
        }
    }
    answers
}

/// Any items of the bank.
fn anything(bank: &Bank, rng: &mut ChaCha8Rng) -> Answers {
    let answered = rng.random_range(0.0..1.0);
    let chosen: Vec<&Item> = bank.items().iter().filter(|_| rng.random_bool(answered)).collect();
    chosen.into_iter().filter_map(|item| Some((item.id, any(item, rng)?))).collect()
}

fn any(item: &Item, rng: &mut ChaCha8Rng) -> Option<Response> {
    Response::new(rng.random_range(1..=item.id.points()))
}
