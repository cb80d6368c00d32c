//! What people say, and what titles say instead: `data/synonyms.tsv`.

use std::collections::HashMap;

use super::words::{stem, words};

/// The columns of `data/synonyms.tsv`; in `meant`, `;` stands between alternatives.
pub const COLUMNS: [&str; 2] = ["said", "meant"];

/// Looks words up, also when they come with another ending: fix, fixing.
#[derive(Default)]
pub struct Synonyms {
    single: HashMap<String, Vec<String>>,
    by_stem: HashMap<String, Vec<String>>,
    phrases: Vec<Phrase>,
}

/// Something that is said or meant in more than one word.
struct Phrase {
    said: Vec<String>,
    meant: Vec<String>,
}

impl Synonyms {
    /// Takes in a row of the table.
    pub fn learn(&mut self, said: &str, meant: &str) {
        let said = words(said);
        for meant in meant.split(';').map(words) {
            match (said.as_slice(), meant.as_slice()) {
                ([said], [meant]) => {
                    self.single.entry(said.clone()).or_default().push(meant.clone());
                    self.by_stem.entry(stem(said).to_owned()).or_default().push(meant.clone());
                }
                _ => self.phrases.push(Phrase { said: said.clone(), meant }),
            }
        }
    }

    /// Single words that mean the same.
    pub fn of(&self, word: &str) -> &[String] {
        self.single.get(word).or_else(|| self.by_stem.get(stem(word))).map_or(&[], Vec::as_slice)
    }

    /// The query in other words: wherever it holds a phrase, what that phrase means.
    pub fn rephrased<'a>(&'a self, query: &'a [String]) -> impl Iterator<Item = Vec<String>> + 'a {
        let same = |one: &[String], other: &[String]| one.iter().map(|it| stem(it)).eq(other.iter().map(|it| stem(it)));
        self.phrases.iter().filter_map(move |phrase| {
            let at = query.windows(phrase.said.len().max(1)).position(|part| same(part, &phrase.said))?;
            let (before, rest) = query.split_at_checked(at)?;
            let (_, after) = rest.split_at_checked(phrase.said.len())?;
            Some([before, &phrase.meant, after].concat())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_phrases_are_looked_up() {
        let mut synonyms = Synonyms::default();
        synonyms.learn("fix", "repairer;mechanic");
        synonyms.learn("old people", "geriatric;home health aide");
        let query = words("help old people");
        assert_eq!(synonyms.of("fix"), ["repairer", "mechanic"]);
        assert_eq!(synonyms.of("fixing"), ["repairer", "mechanic"]);
        assert_eq!(synonyms.of("fixture"), Vec::<String>::new());
        let rephrased: Vec<Vec<String>> = synonyms.rephrased(&query).collect();
        assert_eq!(rephrased, [words("help geriatric"), words("help home health aide")]);
    }
}
