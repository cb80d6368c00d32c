//! From text to words that can be compared: lower case, no accents, singular, no small words. What of it differs between languages stands in one file each.

#[cfg(any(test, not(feature = "es")))]
#[cfg_attr(feature = "es", allow(dead_code, reason = "the other language's rules have tests, too"))]
mod en;
#[cfg(any(test, feature = "es"))]
#[cfg_attr(not(feature = "es"), allow(dead_code, reason = "the other language's rules have tests, too"))]
mod es;

#[cfg(not(feature = "es"))]
use en as language;
#[cfg(feature = "es")]
use es as language;

pub use language::WEAK;
use language::{ENDINGS, EXCEPT, SHORTEST_STEM, SMALL, singular};

/// Letters with accents that a keyboard may give, and what they are read as.
const ACCENTS: [(&str, char); 8] = [
    ("àáâäãåÀÁÂÄÃÅ", 'a'),
    ("çÇ", 'c'),
    ("èéêëÈÉÊË", 'e'),
    ("ìíîïÌÍÎÏ", 'i'),
    ("ñÑ", 'n'),
    ("òóôöõøÒÓÔÖÕØ", 'o'),
    ("ùúûüÙÚÛÜ", 'u'),
    ("ýÿÝ", 'y'),
];

/// The words of a text, singular and in order; small words are left out unless there is nothing else.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    let all: Vec<String> = runs(text).flat_map(words_of_run).collect();
    let telling: Vec<String> = all.iter().filter(|word| !is_small(word)).cloned().collect();
    if telling.is_empty() { all } else { telling }
}

/// True for words that say nothing about a job.
pub fn is_small(word: &str) -> bool {
    SMALL.contains(&word)
}

/// The names in a title: “Executive Chef (Ex Chef)” is two. What follows “except” is no part of any.
pub fn names(title: &str) -> impl Iterator<Item = &str> {
    let before = title.split(' ').take_while(|word| !word.eq_ignore_ascii_case(EXCEPT));
    let title = title.get(..before.map(|word| word.len() + 1).sum()).unwrap_or(title);
    let names = title.split(['(', ')']).map(|name| name.trim_matches([' ', ',']));
    names.filter(|name| !name.is_empty())
}

/// Letters and digits, with the hyphens and apostrophes between them.
pub fn runs(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| letter != '-' && letter != '\'' && fold(letter).is_none())
}

/// The words of a run, in lower case and singular. A hyphen joins when a short part stands beside it: “x-ray”.
pub fn words_of_run(run: &str) -> Vec<String> {
    let folded = |part: &str| part.chars().filter_map(fold).collect::<String>();
    let run = run.strip_suffix("'s").unwrap_or(run);
    let parts: Vec<String> = run.split('-').map(folded).filter(|part| !part.is_empty()).collect();
    match parts.as_slice() {
        [one, two] if one.len() <= 3 || two.len() <= 3 => vec![singular(&format!("{one}{two}"))],
        _ => parts.iter().map(|part| singular(part)).collect(),
    }
}

/// A word without its ending, which is always how the word itself begins.
#[must_use]
pub fn stem(word: &str) -> &str {
    let without = |word: &'_ str, ending: &str| {
        word.strip_suffix(ending).map(str::len).filter(|&length| length >= SHORTEST_STEM)
    };
    let ending = ENDINGS.iter().find_map(|ending| without(word, ending));
    let rest = ending.and_then(|length| word.get(..length)).unwrap_or(word);
    let rest = without(rest, "e").and_then(|length| rest.get(..length)).unwrap_or(rest);
    // “programm” of programming is “program”, and “seller” sells.
    match rest.as_bytes() {
        [shorter @ .., before, last] if before == last && shorter.len() + 1 >= SHORTEST_STEM => {
            rest.get(..rest.len() - 1).unwrap_or(rest)
        }
        _ => rest,
    }
}

/// Whether two words are relatives: weld and welder, but not plane and planner.
#[must_use]
pub fn related(one: &str, other: &str) -> bool {
    let stem_of_one = stem(one);
    let ending = |word: &str| word.as_bytes().get(stem_of_one.len()).copied();
    let doubled = |word: &str| ending(word).is_some() && ending(word) == stem_of_one.bytes().last();
    let silent = |word: &str| word.len() == stem_of_one.len() + 1 && word.ends_with('e');
    stem_of_one == stem(other) && !(doubled(one) && silent(other) || silent(one) && doubled(other))
}

/// A letter or digit as it is compared; nothing for everything else.
fn fold(letter: char) -> Option<char> {
    if letter.is_ascii_alphanumeric() {
        return Some(letter.to_ascii_lowercase());
    }
    if letter.is_ascii() {
        return None;
    }
    ACCENTS.iter().find(|(letters, _)| letters.contains(letter)).map(|(_, plain)| *plain)
}

#[cfg(test)]
#[cfg(not(feature = "es"))]
mod tests {
    use super::*;

    #[test]
    fn spelling_of_one_thing_comes_out_the_same() {
        assert_eq!(words("X-Ray Techs"), words("xray tech"));
        assert_eq!(words("the Policemen's"), ["policeman"]);
        assert_eq!(words("women's"), words("womens"));
        assert_eq!(words("Waitresses & Coaches"), ["waitress", "coach"]);
        assert_eq!(words("Pâtissière"), ["patissiere"]);
        assert_eq!(words("I want to be a nurse"), words("Nurses"));
        assert_eq!(words("to be"), ["to", "be"]);
        assert_eq!(words("Speech-Language"), ["speech", "language"]);
        assert_eq!(words("movies"), words("movie"));
        assert_eq!(words("volcanoes, shoes"), ["volcano", "shoe"]);
        assert_eq!(words(" -(' 日本"), Vec::<String>::new());
    }

    #[test]
    fn relatives_have_one_stem() {
        for (one, other) in [
            ("welder", "welding"),
            ("program", "programming"),
            ("drive", "driver"),
            ("bake", "baker"),
            ("chemist", "chemistry"),
            ("biologist", "biology"),
            ("photographer", "photography"),
            ("musician", "music"),
            ("manager", "management"),
            ("dentist", "dental"),
            ("sell", "seller"),
            ("football", "footballer"),
            ("translation", "translator"),
            ("installation", "installer"),
        ] {
            assert_eq!(stem(one), stem(other), "{one} {other}");
        }
        assert_ne!(stem("nurse"), stem("nursery"));
        assert_eq!(stem("art"), "art");
        assert!(related("plan", "planner") && related("bake", "baker") && !related("plane", "planner"));
    }

    #[test]
    fn a_title_can_hold_two_names_and_what_it_is_not() {
        let names = |title| names(title).collect::<Vec<_>>();
        assert_eq!(names("Executive Chef (Ex Chef)"), ["Executive Chef", "Ex Chef"]);
        assert_eq!(names("Dentists, General"), ["Dentists, General"]);
        assert_eq!(names("Architects, Except Landscape and Naval"), ["Architects"]);
    }
}
