//! From text to words that can be compared: lower case, no accents, singular, no small words.

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

/// Words that say nothing about a job.
const SMALL: [&str; 28] = [
    "a", "about", "an", "and", "are", "be", "become", "becoming", "being", "by", "career", "for", "from", "i",
    "job", "my", "of", "on", "other", "that", "the", "to", "wanna", "want", "wanted", "who", "with", "your",
];

/// Plurals that no rule makes.
const IRREGULAR: [(&str, &str); 12] = [
    ("buses", "bus"),
    ("children", "child"),
    ("feet", "foot"),
    ("geese", "goose"),
    ("gases", "gas"),
    ("kitties", "kitty"),
    ("knives", "knife"),
    ("lenses", "lens"),
    ("mice", "mouse"),
    ("shoes", "shoe"),
    ("teeth", "tooth"),
    ("wives", "wife"),
];

/// Endings that turn a word into its relative, longest first: weld, welder, welding.
const ENDINGS: [&str; 26] = [
    "ographer", "ography", "ologist", "ician", "istry", "ology", "ation", "ment", "ist", "ism", "ian", "ing",
    "ant", "ion", "ess", "ity", "er", "or", "ed", "al", "ic", "ar", "an", "y", "e", "s",
];

/// The least that has to be left of a word without its ending.
const SHORTEST_STEM: usize = 3;

/// The words of a text, singular and in order; small words are left out unless there is nothing else.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    let all: Vec<String> = split(text).iter().map(|word| singular(word)).collect();
    let telling: Vec<String> = all.iter().filter(|word| !SMALL.contains(&word.as_str())).cloned().collect();
    if telling.is_empty() { all } else { telling }
}

/// The names in a title: “Executive Chef (Ex Chef)” is two. What follows “except” is no part of any.
#[must_use]
pub fn names(title: &str) -> Vec<&str> {
    let until = title.to_ascii_lowercase().find("except ").unwrap_or(title.len());
    let title = title.get(..until).unwrap_or(title);
    let names = title.split(['(', ')']).map(|name| name.trim_matches([' ', ',']));
    names.filter(|name| !name.is_empty()).collect()
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

/// Lower-case runs of letters and digits. A hyphen joins when a short part stands beside it: “x-ray”.
fn split(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    for run in text.split(|letter: char| letter != '-' && letter != '\'' && fold(letter).is_none()) {
        let folded = |part: &str| part.chars().filter_map(fold).collect::<String>();
        let parts: Vec<String> = run.split('-').map(folded).filter(|part| !part.is_empty()).collect();
        match parts.as_slice() {
            [one, two] if one.len() <= 3 || two.len() <= 3 => words.push(format!("{one}{two}")),
            _ => words.extend(parts),
        }
    }
    words
}

/// A letter or digit as it is compared; nothing for everything else.
fn fold(letter: char) -> Option<char> {
    if letter.is_ascii_alphanumeric() {
        return Some(letter.to_ascii_lowercase());
    }
    ACCENTS.iter().find(|(letters, _)| letters.contains(letter)).map(|(_, plain)| *plain)
}

fn singular(word: &str) -> String {
    if let Some((_, one)) = IRREGULAR.iter().find(|(many, _)| *many == word) {
        return (*one).to_owned();
    }
    // Policemen and policeman are one word, and so are movies and movie.
    for (ending, one) in [("men", "man"), ("ies", "y"), ("ie", "y")] {
        if let Some(rest) = word.strip_suffix(ending).filter(|rest| rest.len() >= 2) {
            return format!("{rest}{one}");
        }
    }
    let long = ["sses", "ches", "shes", "xes"].iter().any(|ending| word.ends_with(ending));
    let keep = if long || (word.len() > 5 && word.ends_with("oes")) {
        word.len() - 2
    } else if word.len() > 3 && word.ends_with('s') && !["ss", "us", "is"].iter().any(|it| word.ends_with(it))
    {
        word.len() - 1
    } else {
        word.len()
    };
    word.get(..keep).unwrap_or(word).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_of_one_thing_comes_out_the_same() {
        assert_eq!(words("X-Ray Techs"), words("xray tech"));
        assert_eq!(words("the Policemen's"), ["policeman"]);
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
        ] {
            assert_eq!(stem(one), stem(other), "{one} {other}");
        }
        assert_ne!(stem("nurse"), stem("nursery"));
        assert_eq!(stem("art"), "art");
    }

    #[test]
    fn a_title_can_hold_two_names_and_what_it_is_not() {
        assert_eq!(names("Executive Chef (Ex Chef)"), ["Executive Chef", "Ex Chef"]);
        assert_eq!(names("Dentists, General"), ["Dentists, General"]);
        assert_eq!(names("Architects, Except Landscape and Naval"), ["Architects"]);
    }
}
