//! The languages that there is a site in; each build speaks one.

/// A language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// `en`.
    #[default]
    English,
    /// `es`.
    Spanish,
}

impl Language {
    /// Both.
    pub const ALL: [Self; 2] = [Self::English, Self::Spanish];

    /// What this build speaks.
    pub const BUILT: Self = if cfg!(feature = "es") { Self::Spanish } else { Self::English };

    /// The language's own code.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es",
        }
    }

    /// The language with this code, if there is one.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.key() == key)
    }

    /// The page that speaks it, below the site's own address.
    #[must_use]
    pub const fn page(self) -> &'static str {
        match self {
            Self::English => "index.html",
            Self::Spanish => "es.html",
        }
    }

    /// The plain list of careers that every browser shows, below the site's own address.
    #[must_use]
    pub const fn list(self) -> &'static str {
        match self {
            Self::English => "careers.html",
            Self::Spanish => "carreras.html",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_leads_to_its_language() {
        for language in Language::ALL {
            assert_eq!(Language::from_key(language.key()), Some(language));
        }
        assert_eq!(Language::from_key("fr"), None);
    }

    #[test]
    fn each_language_has_its_pages() {
        for language in Language::ALL {
            let text = |page| std::fs::read_to_string(page).expect("a page of the project");
            let lang = format!("<html lang=\"{}\"", language.key());
            assert!(text(language.page()).contains(&lang) && text(language.list()).contains(&lang));
        }
    }
}
