use super::*;
use crate::catalog::Catalog;
use crate::class::{Count, HandIn};
use crate::instrument::{Bank, Form, Response};
use crate::riasec::Riasec;
use crate::scoring::Scorer;
use crate::share::{self, SharedResult};

struct School {
    bank: Bank,
    catalog: Catalog,
    scorer: Scorer,
}

impl School {
    fn new() -> Self {
        let bank = Bank::shipped().expect("the shipped bank");
        let catalog = Catalog::parse(include_bytes!("../../../public/catalog.bin")).expect("the catalogue");
        let scorer = Scorer::new(&catalog, &bank);
        Self { bank, catalog, scorer }
    }

    fn measurer(&self) -> Measurer<'_> {
        Measurer { catalog: &self.catalog, scorer: &self.scorer, bank: &self.bank }
    }

    /// Somebody who likes one area most; two people never answer alike.
    fn student(&self, number: usize, area: Riasec) -> SharedResult {
        let point =
            |at: usize, likes: bool| if likes { 9 } else { 1 + ((number >> (at % 8) & 1) + at % 2) as u8 };
        let items = self.bank.form(Form::Full);
        let answers = items.iter().enumerate();
        let answers =
            answers.filter_map(|(at, it)| Some((it.id, Response::new(point(at, it.area() == Some(area)))?)));
        SharedResult { form: Form::Full, answers: answers.collect() }
    }

    fn code(&self, number: usize, area: Riasec, class: &str, answer: Option<u8>) -> String {
        HandIn { tag: ClassTag::of(class), answer, result: self.student(number, area) }.encode()
    }

    fn board(&self, lines: &[String]) -> Board {
        let mut board = Board::default();
        lines.iter().for_each(|line| board.add(line, &self.measurer()));
        board
    }
}

#[test]
fn one_sheet_written_by_two_releases_is_one_person() {
    let school = School::new();
    let old = include_str!("../../../tests/fixtures/codes/v3.txt").lines().nth(1).expect("a full form");
    let result = share::decode(old).expect("a code");
    let new = HandIn { tag: ClassTag::of("ours"), answer: None, result }.encode();
    let board = school.board(&[old.to_owned(), new]);
    let summary = board.summary(None, 2);
    assert_eq!(summary.people, 1);
    assert_eq!(summary.doubled, [Doubled { line: 2, first: 1 }]);
}

#[test]
fn each_line_is_told_by_its_number() {
    let school = School::new();
    let code = |number| school.code(number, Riasec::Social, "ours", Some(1));
    let plain = share::encode(&school.student(9, Riasec::Social));
    let all_same = SharedResult {
        form: Form::Full,
        answers: school
            .bank
            .form(Form::Full)
            .iter()
            .filter_map(|it| Some((it.id, Response::new(3)?)))
            .collect(),
    };
    let lines = [
        "Name,Code".to_owned(),
        format!("\"A, B\",{}", code(1)),
        String::new(),
        code(2),
        code(1),
        school.code(3, Riasec::Social, "theirs", None),
        format!("{}x", code(4)),
        plain.clone(),
        "hello".to_owned(),
        share::encode(&all_same),
    ];
    let board = school.board(&lines);
    let summary = board.summary(Some(ClassTag::of("ours")), 2);
    assert_eq!((board.lines(), summary.people, summary.plain), (10, 3, 1));
    assert_eq!(summary.doubled, [Doubled { line: 5, first: 2 }]);
    assert_eq!(summary.foreign, [6]);
    assert_eq!(summary.wrong.iter().map(|it| it.line).collect::<Vec<_>>(), [7, 9, 10]);
    assert_eq!(board.codes(), [code(1), code(2), lines[5].clone(), plain]);
    // Three people are too few for any number but their own.
    assert_eq!(summary.interests, None);
    assert!(summary.careers.is_empty() && summary.fields.is_empty());
    assert!(summary.leads.iter().chain(&summary.answers).all(|count| *count == Count::Hidden));
}

#[test]
fn a_board_without_a_link_is_of_the_class_of_most_codes() {
    let school = School::new();
    let class = |number: usize| if number.is_multiple_of(3) { "theirs" } else { "ours" };
    let lines: Vec<String> =
        (0..30).map(|number| school.code(number, Riasec::Realistic, class(number), None)).collect();
    let summary = school.board(&lines).summary(None, 0);
    assert_eq!((summary.people, summary.foreign.len()), (20, 10));
    assert!(summary.answers.is_empty());
}

#[test]
fn the_numbers_are_those_of_the_class() {
    let school = School::new();
    let area = |number: usize| {
        Riasec::ALL[if number < 12 {
            1
        } else if number < 27 {
            3
        } else {
            4
        }]
    };
    let answer = |number: usize| (!number.is_multiple_of(5)).then_some(if number < 20 { 1 } else { 2 });
    let lines: Vec<String> =
        (0..30).map(|number| school.code(number, area(number), "ours", answer(number))).collect();
    let summary = school.board(&lines).summary(Some(ClassTag::of("ours")), 2);
    assert_eq!(summary.people, 30);
    let interests = summary.interests.expect("thirty people");
    let social = interests.get(Riasec::Social);
    assert!(social.low <= social.mean && social.mean <= social.high && social.high == 40.0, "{social:?}");
    // Three like to lead most: hidden, and with them the smallest group, or the three could be worked out.
    use Count::{Exactly, Hidden};
    assert_eq!(summary.leads, [Hidden, Hidden, Hidden, Exactly(15), Hidden, Hidden, Hidden]);
    assert_eq!(summary.answers, [Exactly(16), Exactly(8), Exactly(6)]);
    assert!(!summary.careers.is_empty() && !summary.fields.is_empty());
    let order = |count: &Count| match count {
        Exactly(count) | Count::AtLeast(count) => *count,
        Hidden => 0,
    };
    assert!(summary.careers.iter().all(|(_, count)| order(count) >= 5));
}

#[test]
fn no_text_makes_a_board_panic() {
    let school = School::new();
    let board = school.board(&["", "\"", "H", "\u{0}", "é,\u{202E};H0", &"9".repeat(70)].map(str::to_owned));
    assert_eq!(board.summary(None, 6).people, 0);
}

#[test]
fn only_the_first_line_of_a_table_names_its_columns() {
    let school = School::new();
    let cut = &school.code(1, Riasec::Social, "ours", None)[..40];
    let wrong = |lines: [&str; 2]| {
        let summary = school.board(&lines.map(str::to_owned)).summary(None, 0);
        summary.wrong.iter().map(|it| it.line).collect::<Vec<_>>()
    };
    assert_eq!(wrong(["Name;Code", "Ben;absent"]), [2]);
    assert_eq!(wrong(["hello", ""]), [1]);
    assert_eq!(wrong([&format!("Ann;{cut}"), "Ben, absent"]), [1, 2]);
}
