//! What people say, and what titles say instead: `data/synonyms.tsv`.

use std::collections::HashMap;

use super::words::{stem, words};

/// The columns of `data/synonyms.tsv`; in `meant`, `;` stands between alternatives.
pub const COLUMNS: [&str; 2] = ["said", "meant"];

/// Looks words up, also when they come with another ending: fix, fixing.
#[derive(Default)]
pub struct Synonyms {
    /// Every single word that is meant.
    meant: Vec<String>,
    /// Their places by what is said, and by its stem.
    single: HashMap<String, Vec<u16>>,
    by_stem: HashMap<String, Vec<u16>>,
    phrases: Vec<Phrase>,
}

/// Something that is said or meant in more than one word.
struct Phrase {
    /// The stems of what is said.
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
                    let Ok(place) = u16::try_from(self.meant.len()) else { return };
                    self.meant.push(meant.clone());
                    self.single.entry(said.clone()).or_default().push(place);
                    self.by_stem.entry(stem(said).to_owned()).or_default().push(place);
                }
                _ => self.phrases.push(Phrase { said: stems(&said), meant }),
            }
        }
    }

    /// Single words that mean the same.
    pub fn of(&self, word: &str) -> Vec<&str> {
        let places = self.single.get(word).or_else(|| self.by_stem.get(stem(word)));
        let meant = places.into_iter().flatten().filter_map(|&place| self.meant.get(usize::from(place)));
        meant.map(String::as_str).collect()
    }

    /// The query in other words: wherever it holds a phrase, what that phrase means; the longest phrase first.
    pub fn rephrased(&self, query: &[String]) -> Vec<Vec<String>> {
        let query_stems = stems(query);
        let mut found: Vec<Vec<Vec<String>>> = vec![Vec::new(); query.len()];
        for Phrase { said, meant } in &self.phrases {
            let at = query_stems.windows(said.len().max(1)).position(|part| part == said);
            let Some((before, rest)) = at.and_then(|at| query.split_at_checked(at)) else { continue };
            let after = rest.get(said.len()..).unwrap_or_default();
            if let Some(found) = found.get_mut(said.len().saturating_sub(1)) {
                found.push([before, meant, after].concat());
            }
        }
        found.into_iter().rev().flatten().collect()
    }
}

fn stems(words: &[String]) -> Vec<String> {
    words.iter().map(|word| stem(word).to_owned()).collect()
}

#[cfg(test)]
#[cfg(not(feature = "es"))]
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
        assert_eq!(synonyms.of("fixture"), Vec::<&str>::new());
        assert_eq!(synonyms.rephrased(&query), [words("help geriatric"), words("help home health aide")]);
    }
}
