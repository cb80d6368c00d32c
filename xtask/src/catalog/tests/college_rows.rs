//! Ten programmes in three states: what the app shows is what the tables and the source say, in that order.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use bearings::catalog::colleges::{self, Awards, Places};
use bearings::catalog::us_state::UsState;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the project")
}

const FAMILIES: [&str; 10] = ["5107", "5138", "1107", "5202", "4706", "1205", "1401", "1312", "5007", "4301"];
const STATES: [&str; 3] = ["CA", "TX", "VT"];

/// Name of the college, its number, family, credential, completers, earnings, years after, debt.
type Line = (String, u32, String, u8, String, String, String, String);

/// The lines of one family in one state as the published files have them, in the order that the page promises.
fn expected(
    colleges: &BTreeMap<String, (String, String)>,
    rows: &[Vec<String>],
    state: &str,
    family: &str,
) -> Vec<Line> {
    let mut lines: Vec<Line> = rows
        .iter()
        .filter(|row| row[1] == family && colleges[&row[0]].1 == state)
        .map(|row| {
            let years = row[5].chars().take(1).collect();
            let (id, level) = (row[0].parse().expect("a number"), row[2].parse().expect("a number"));
            let name = colleges[&row[0]].0.clone();
            (name, id, row[1].clone(), level, row[3].clone(), row[4].clone(), years, row[6].clone())
        })
        .collect();
    lines.sort_by_key(|line| {
        let count = match line.4.as_str() {
            "" => 0,
            "0" => 1,
            count => -count.parse::<i64>().expect("a number"),
        };
        (count, line.0.clone(), line.2.clone(), line.3, line.1)
    });
    lines
}

/// The same lines as the app gets them.
fn shown(state: &str, family: &str) -> Vec<Line> {
    let read = |path: &str| fs::read_to_string(root().join("public").join(path)).expect(path);
    let (places, awards) = colleges::paths(UsState::from_code(state), &[family]);
    let places = Places::parse(&read(&places)).expect("sound");
    let files: Vec<Awards> = awards.iter().map(|path| Awards::parse(&read(path)).expect("sound")).collect();
    let figure = |figure: Option<u32>| figure.map(|it| it.to_string()).unwrap_or_default();
    colleges::awards(&files.iter().collect::<Vec<_>>(), &places, &[family])
        .into_iter()
        .map(|it| {
            let name = places.college(it.college).expect("a college").name.clone();
            let (dollars, years) = (
                it.earnings.map(|earnings| earnings.dollars),
                it.earnings.map(|earnings| earnings.years_after.into()),
            );
            let (completers, debt) = (figure(it.completers), figure(it.debt));
            (
                name,
                it.college,
                it.family,
                it.credential.level(),
                completers,
                figure(dollars),
                figure(years),
                debt,
            )
        })
        .collect()
}

/// Compares ten programmes in three states, row by row.
fn compare(colleges: &BTreeMap<String, (String, String)>, rows: &[Vec<String>]) {
    let mut compared = 0;
    for family in FAMILIES {
        for state in STATES {
            let expected = expected(colleges, rows, state, family);
            assert_eq!(shown(state, family), expected, "{family} in {state}");
            compared += expected.len();
        }
    }
    assert!(compared > 2000, "{compared}");
}

#[test]
fn rows_and_order_equal_the_table() {
    let read = |file: &str| -> Vec<Vec<String>> {
        let text = fs::read_to_string(root().join(file)).expect(file);
        text.lines().skip(1).map(|line| line.split('\t').map(str::to_owned).collect()).collect()
    };
    let colleges = read("data/institutions.tsv");
    let colleges = colleges.iter().map(|row| (row[0].clone(), (row[1].clone(), row[2].clone()))).collect();
    compare(&colleges, &read("data/colleges.tsv"));
}

/// The published figures are not in the repository; where they stand beside it, they are compared too.
#[test]
fn rows_and_order_equal_the_source() {
    let source = root().join("../shared/data/programs");
    if !source.is_dir() {
        return;
    }
    let read = |file: &str| -> Vec<Vec<String>> {
        let mut reader = csv::Reader::from_path(source.join(file)).expect(file);
        reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect()
    };
    let colleges = read("institutions.csv");
    let colleges =
        colleges.iter().map(|row| (row[0].clone(), (row[1].trim().to_owned(), row[2].clone()))).collect();
    compare(&colleges, &read("programs.csv"));
}
