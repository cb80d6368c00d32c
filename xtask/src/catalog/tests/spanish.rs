//! The Spanish texts stand beside the English ones, record by record.

use std::collections::BTreeSet;
use std::fs;

use bearings::catalog::text::record::records;

use crate::run::root;

/// Id and field names of each record.
fn shape(text: &str) -> Vec<(String, Vec<String>)> {
    let records = records(text).expect("records");
    let fields = |fields: &[(&str, &str)]| fields.iter().map(|(key, _)| (*key).to_owned()).collect();
    records.iter().map(|record| (record.id.to_owned(), fields(&record.fields))).collect()
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn every_english_record_has_a_spanish_one_with_the_same_fields() {
    let folder = fs::read_dir(root().join("data/text/en/careers")).expect("the English texts");
    let mut titles = BTreeSet::new();
    let mut careers = 0;
    for entry in folder {
        let name = entry.expect("a file").file_name().into_string().expect("a name");
        let spanish = read(&format!("data/text/es/careers/{name}"));
        assert_eq!(shape(&spanish), shape(&read(&format!("data/text/en/careers/{name}"))), "{name}");
        for record in records(&spanish).expect("records") {
            assert!(titles.insert(record.title.to_owned()), "{} is a title twice", record.title);
            careers += 1;
        }
    }
    assert_eq!(careers, 923);
    assert_eq!(shape(&read("data/text/es/terms.txt")), shape(&read("data/text/en/terms.txt")));
}

#[test]
fn every_item_has_spanish_words() {
    let first = |text: &str| -> Vec<String> {
        text.lines().skip(1).filter_map(|line| line.split('\t').next().map(str::to_owned)).collect()
    };
    let spanish = read("data/text/es/items.tsv");
    assert_eq!(first(&spanish), first(&read("data/items.tsv")));
    for line in spanish.lines() {
        assert!(
            line.split('\t').count() == 4 && line.split('\t').all(|cell| !cell.trim().is_empty()),
            "{line}"
        );
    }
}
