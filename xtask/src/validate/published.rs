//! What the app's and the documents' method pages tell is what `validate` printed.

use bearings::accuracy::{
    DEGREE_HOLDERS, DETAILED, FULL, IN_BAND, ONET_RULE, QUICK, RANDOM_BEST, SHARED, STAYS,
};

use crate::run::root;

/// The figure in `docs/validation.csv`, times a scale, rounded.
fn printed(name: &str, setting: &str, form: &str, scale: f64) -> u32 {
    let file = root().join("docs/validation.csv");
    let mut reader = csv::Reader::from_path(&file).expect("docs/validation.csv");
    let row = reader
        .records()
        .map(|record| record.expect("a row"))
        .find(|row| &row[0] == name && row[1].contains(setting) && &row[2] == form)
        .unwrap_or_else(|| panic!("no row {name}, {setting}, {form}"));
    (row[3].parse::<f64>().expect("a number") * scale).round() as u32
}

/// Value of a row as the documents print it: three places below 2, two below 100, whole above.
fn as_told(value: f64) -> String {
    let text = match value.abs() {
        size if size >= 100.0 => format!("{value:.0}"),
        size if size >= 2.0 => format!("{value:.2}"),
        _ => format!("{value:.3}"),
    };
    text.strip_prefix('0').filter(|rest| rest.starts_with('.')).map(str::to_owned).unwrap_or(text)
}

fn cells(line: &str) -> Vec<&str> {
    line.trim_matches('|').split('|').map(str::trim).collect()
}

#[test]
fn the_method_document_tells_what_was_measured() {
    let document = std::fs::read_to_string(root().join("docs/method.md")).expect("docs/method.md");
    let file = root().join("docs/validation.csv");
    let rows: Vec<csv::StringRecord> = csv::Reader::from_path(&file)
        .expect("docs/validation.csv")
        .records()
        .map(|record| record.expect("a row"))
        .collect();
    let tables = document.split("| Figure | Setting | Form | Value |").skip(1);
    let mut told = 0;
    for line in tables.flat_map(|table| table.lines().skip(2).take_while(|line| line.starts_with('|'))) {
        let cells = cells(line);
        let row = rows
            .iter()
            .find(|row| row.iter().take(3).eq(cells[..3].iter().copied()))
            .unwrap_or_else(|| panic!("no row for {line}"));
        assert_eq!(cells[3], as_told(row[3].parse().expect("a number")), "{line}");
        told += 1;
    }
    assert!(told > 50, "{told} figures");
}

#[test]
fn the_method_document_tells_what_the_choices_are_worth() {
    let document = std::fs::read_to_string(root().join("docs/method.md")).expect("docs/method.md");
    let mut reader = csv::Reader::from_path(root().join("docs/choices.csv")).expect("docs/choices.csv");
    let rows: Vec<csv::StringRecord> = reader.records().map(|record| record.expect("a row")).collect();
    let hits = "own occupation in the first 10";
    let columns = [
        ("near, full", hits),
        ("far, full", hits),
        ("near, full", "own or primary related among the first 10"),
        ("near, full", "careers shared by the first 10 of two sittings"),
        ("near, detailed", hits),
        ("far, detailed", hits),
        ("near, popular as in the norms, full", hits),
    ];
    let table = document.split("| Choice |").nth(1).expect("the table of choices");
    let lines: Vec<&str> = table.lines().skip(2).take_while(|line| line.starts_with('|')).collect();
    assert!(lines.len() > 10);
    for line in lines {
        let cells = cells(line);
        for ((setting, figure), told) in columns.into_iter().zip(&cells[1..]) {
            let row = rows.iter().find(|row| &row[0] == figure && &row[1] == setting && &row[2] == cells[0]);
            let row = row.unwrap_or_else(|| panic!("no row {figure}, {setting}, {}", cells[0]));
            assert_eq!(*told, as_told(row[3].parse().expect("a number")), "{line}");
        }
    }
}

#[test]
fn the_method_page_tells_what_was_measured() {
    for row in [ONET_RULE, QUICK, FULL, DETAILED] {
        let hits = |setting| printed("own occupation in the first 10", setting, row.form, 100.0);
        assert_eq!((hits("near"), hits("far")), (row.near, row.far), "{}", row.form);
    }
    let best = |form, scale| printed("careers labelled Best", "random", form, scale);
    assert_eq!((best(ONET_RULE.form, 1.0), best(FULL.form, 10.0)), RANDOM_BEST);
    let gain = |form| printed("gain in mean percentile over permuted people", "degree holders", form, 10.0);
    let ours = gain("six sums, ours, 10-fold cross-validation");
    assert_eq!((gain("six sums, O*NET rule"), ours), DEGREE_HOLDERS);
    let stability = |name| printed(name, "near", "full", 100.0);
    assert_eq!(stability("own rank of a second sitting in the band"), IN_BAND);
    assert_eq!(stability("marked and in the first 20 of a second sitting"), STAYS);
    assert_eq!(printed("careers shared by the first 10 of two sittings", "near", "full", 10.0), SHARED);
}
