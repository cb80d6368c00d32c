//! What the method page tells is what `validate` printed.

use bearings::accuracy::{DEGREE_HOLDERS, FULL, ONET_RULE, RANDOM_BEST};

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

#[test]
fn the_method_page_tells_what_was_measured() {
    for row in [ONET_RULE, FULL] {
        let hits = |setting| printed("own occupation in the first 10", setting, row.form, 100.0);
        assert_eq!((hits("near"), hits("far")), (row.near, row.far), "{}", row.form);
    }
    let best = |form, scale| printed("careers labelled Best", "random", form, scale);
    assert_eq!((best(ONET_RULE.form, 1.0), best(FULL.form, 10.0)), RANDOM_BEST);
    let gain = |form| printed("gain in mean percentile over permuted people", "degree holders", form, 10.0);
    assert_eq!((gain("six sums, O*NET rule"), gain("six sums, ours")), DEGREE_HOLDERS);
}
