//! Lengths and words that every career's text keeps to.

use bearings::catalog::text::CareerText;

use super::Titled;
use super::readability::{grade, sentences, words};

/// Words that judge, or leave somebody out.
const UNWANTED: [&str; 16] = [
    "should",
    "he",
    "she",
    "him",
    "his",
    "her",
    "hers",
    "guys",
    "poor",
    "rich",
    "unskilled",
    "low-skilled",
    "menial",
    "manpower",
    "housewife",
    "salesman",
];

/// Everything that is read of a career, one sentence after another.
pub fn whole(text: &CareerText) -> String {
    let tasks: Vec<String> = text.tasks.iter().map(|task| format!("{task}.")).collect();
    [text.snapshot.as_str(), &text.about, &tasks.join(" "), &text.like, &text.getting_in].join(" ")
}

/// Each rule that a text breaks, in one line.
pub fn findings(careers: &[Titled]) -> Vec<String> {
    careers.iter().flat_map(|(_, text)| of_one(text)).collect()
}

fn of_one(text: &CareerText) -> Vec<String> {
    let code = text.code;
    let mut found = Vec::new();
    let mut hold = |holds: bool, what: String| {
        if !holds {
            found.push(format!("{code}: {what}"));
        }
    };
    let count = |part: &str| words(part).len();
    hold(count(&text.snapshot) <= 40, format!("snapshot has {} words", count(&text.snapshot)));
    hold(
        (1..=2).contains(&sentences(&text.snapshot).len()),
        "snapshot is not one or two sentences".to_owned(),
    );
    hold((60..=110).contains(&count(&text.about)), format!("about has {} words", count(&text.about)));
    for task in &text.tasks {
        hold((1..=12).contains(&count(task)), format!("a task has {} words: {task}", count(task)));
        hold(!task.ends_with('.'), format!("a task ends with a full stop: {task}"));
    }
    hold(sentences(&text.like).len() == 1, "like is not one sentence".to_owned());
    hold((2..=3).contains(&sentences(&text.getting_in).len()), "in is not two or three sentences".to_owned());
    let whole = whole(text);
    hold(grade(&whole) <= 11.0, format!("reading grade {:.1}", grade(&whole)));
    for word in words(&whole) {
        hold(!UNWANTED.contains(&word.to_lowercase().as_str()), format!("says “{word}”"));
    }
    found
}
