//! English words.

/// Words that say nothing about a job.
pub const SMALL: [&str; 31] = [
    "a", "about", "an", "and", "are", "as", "at", "be", "become", "becoming", "being", "by", "career", "for",
    "from", "i", "in", "job", "my", "of", "on", "other", "that", "the", "to", "wanna", "want", "wanted",
    "who", "with", "your",
];

/// Plurals that no rule makes.
pub const IRREGULAR: [(&str, &str); 12] = [
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
pub const ENDINGS: [&str; 29] = [
    "ographer", "ography", "ologist", "ician", "istry", "ology", "ation", "ating", "ator", "ment", "ate",
    "ist", "ism", "ian", "ing", "ant", "ion", "ess", "ity", "er", "or", "ed", "al", "ic", "ar", "an", "y",
    "e", "s",
];

/// The least that has to be left of a word without its ending.
pub const SHORTEST_STEM: usize = 3;

/// Words that tell little beside others.
pub const WEAK: [&str; 25] = [
    "do",
    "doing",
    "expert",
    "get",
    "go",
    "good",
    "have",
    "help",
    "helping",
    "is",
    "like",
    "lot",
    "love",
    "make",
    "making",
    "people",
    "person",
    "someone",
    "something",
    "stuff",
    "take",
    "thing",
    "use",
    "work",
    "working",
];

/// What follows this is no part of a title's name.
pub const EXCEPT: &str = "except";

/// A word in the singular, as far as rules know it.
pub fn singular(word: &str) -> String {
    if let Some((_, one)) = IRREGULAR.iter().find(|(many, _)| *many == word) {
        return (*one).to_owned();
    }
    let long = ["sses", "ches", "shes", "xes"].iter().any(|ending| word.ends_with(ending));
    let keep = if long || (word.len() > 5 && word.ends_with("oes")) {
        word.len() - 2
    } else if word.len() > 3
        && word.ends_with('s')
        && !["ss", "us", "is", "ies"].iter().any(|it| word.ends_with(it))
    {
        word.len() - 1
    } else {
        word.len()
    };
    let word = word.get(..keep).unwrap_or(word);
    // Policemen and policeman are one word, and so are movies and movie.
    for (ending, one) in [("men", "man"), ("ies", "y"), ("ie", "y")] {
        if let Some(rest) = word.strip_suffix(ending).filter(|rest| rest.len() >= 2) {
            return format!("{rest}{one}");
        }
    }
    word.to_owned()
}

#[cfg(test)]
mod tests {
    use super::singular;

    #[test]
    fn many_become_one_and_one_stays() {
        for (many, one) in [
            ("shoes", "shoe"),
            ("aloes", "aloe"),
            ("heroes", "hero"),
            ("cars", "car"),
            ("bosses", "boss"),
            ("boxes", "box"),
            ("policemen", "policeman"),
            ("babies", "baby"),
        ] {
            assert_eq!(singular(many), one);
            assert_eq!(singular(one), one);
        }
        for one in ["gas", "bus", "boss", "tennis"] {
            assert_eq!(singular(one), one);
        }
    }
}
