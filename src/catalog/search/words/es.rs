//! Spanish words, without their accents.

/// Words that say nothing about a job.
pub const SMALL: [&str; 44] = [
    "a", "al", "carrera", "como", "con", "cual", "de", "del", "e", "el", "ella", "ellos", "empleo", "en",
    "es", "esta", "estar", "ir", "la", "las", "le", "lo", "los", "me", "mi", "mis", "o", "para", "por",
    "que", "quien", "quiero", "quisiera", "se", "ser", "soy", "su", "sus", "trabajar", "trabajo", "u", "un",
    "una", "y",
];

/// Words that tell little beside others.
pub const WEAK: [&str; 19] = [
    "algo", "alguien", "ayudar", "bueno", "cosa", "experto", "gente", "gusta", "gustan", "hacer", "haciendo",
    "mucho", "muchos", "otra", "otro", "persona", "tener", "todo", "usar",
];

/// Endings that turn a word into its relative, longest first: pintar, pintor, pintura.
pub const ENDINGS: [&str; 34] = [
    "amiento", "imiento", "adora", "edora", "idora", "acion", "icion", "ancia", "encia", "ador", "edor",
    "idor", "ista", "eria", "ante", "ente", "cion", "ero", "era", "ura", "ora", "ado", "ada", "ico", "ica",
    "eza", "or", "ia", "ar", "er", "ir", "o", "a", "e",
];

/// The least that has to be left of a word without its ending: less would bring museums to musicians.
pub const SHORTEST_STEM: usize = 4;

/// What follows this is no part of a title's name.
pub const EXCEPT: &str = "excepto";

/// A word in the singular, as far as rules know it; “aviones” is “avion”, “peces” is “pez”.
pub fn singular(word: &str) -> String {
    // “Autobús”, “análisis” and “gas” are one.
    if word.len() <= 3 || !word.ends_with('s') || ["us", "is"].iter().any(|it| word.ends_with(it)) {
        return word.to_owned();
    }
    if let Some(rest) = word.strip_suffix("ces") {
        return format!("{rest}z");
    }
    let after_consonant =
        ["des", "jes", "les", "nes", "res", "ses", "yes"].iter().any(|it| word.ends_with(it));
    let keep = word.len() - if after_consonant { 2 } else { 1 };
    word.get(..keep).unwrap_or(word).to_owned()
}

#[cfg(test)]
mod tests {
    use super::singular;

    #[test]
    fn many_become_one_and_one_stays() {
        for (many, one) in [("gatos", "gato"), ("aviones", "avion"), ("doctores", "doctor"), ("peces", "pez")]
        {
            assert_eq!(singular(many), one);
            assert_eq!(singular(one), one);
        }
        for one in ["gas", "mes", "pan", "autobus", "analisis"] {
            assert_eq!(singular(one), one);
        }
    }
}

#[cfg(all(test, feature = "es"))]
mod words_tests {
    use super::super::{related, words};

    #[test]
    fn spelling_of_one_thing_comes_out_the_same() {
        assert_eq!(words("Aviones"), words("avión"));
        assert_eq!(words("los peces"), words("pez"));
        assert_eq!(words("Médicas y médicos"), ["medica", "medico"]);
        assert_eq!(words("autobús"), words("autobuses"));
        assert_eq!(words("quiero ser enfermera"), words("Enfermeras"));
    }

    #[test]
    fn relatives_have_one_stem() {
        for (one, other) in [
            ("enfermera", "enfermero"),
            ("enfermera", "enfermeria"),
            ("pintar", "pintor"),
            ("pintor", "pintura"),
            ("programador", "programacion"),
            ("psicologa", "psicologia"),
            ("limpiar", "limpieza"),
            ("cuidadora", "cuidar"),
        ] {
            assert!(related(one, other), "{one} {other}");
        }
        assert!(!related("musico", "museo"));
    }
}
