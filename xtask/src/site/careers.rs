//! The plain list of all careers by area, for browsers that cannot run the quiz: a page without a script.

use std::fs;
use std::path::Path;

use bearings::catalog::{Catalog, Occupation};
use bearings::language::Language;
use bearings::riasec::Riasec;

use super::{SiteError, page};
use crate::run;

/// Writes the list in a language, with the styles of these names.
pub fn lay(site: &Path, language: Language, styles: &[String; 2]) -> Result<(), SiteError> {
    let page = filled(language, styles)?;
    let target = site.join(language.list());
    fs::write(&target, page).map_err(SiteError::file(target))
}

fn filled(language: Language, [first, later]: &[String; 2]) -> Result<String, SiteError> {
    let source = run::root().join(language.list());
    let page = fs::read_to_string(&source).map_err(SiteError::file(source))?;
    let packed = run::root().join("public").join(Catalog::path(language));
    let catalog = Catalog::parse(&fs::read(&packed).map_err(SiteError::file(packed))?)?;
    let style = |name: &str| format!("<link rel=\"stylesheet\" href=\"./{name}\">");
    let page = page::replaced(&page, "style/main.css", &style(first))?;
    let mut page = page::replaced(&page, "style/pages.css", &style(later))?;
    for (area, place) in Riasec::ALL.into_iter().zip(PLACES) {
        let (before, after) = page.split_once(place).ok_or(SiteError::NoLink(place))?;
        page = format!("{before}{}{after}", lines(catalog.occupations(), area));
    }
    Ok(page::as_sent(&page))
}

/// Where the careers of each area go, in the order of the areas.
const PLACES: [&str; 6] = ["@R@", "@I@", "@A@", "@S@", "@E@", "@C@"];

/// The titles of an area in the order of the alphabet, a line each.
fn lines(careers: &[Occupation], area: Riasec) -> String {
    let of_area = careers.iter().filter(|career| career.strongest() == area);
    let mut titles: Vec<&str> = of_area.map(|career| career.title.as_str()).collect();
    titles.sort_by_cached_key(|title| unaccented(title));
    let line = |title: &str| format!("<li>{}</li>", title.replace('&', "&amp;").replace('<', "&lt;"));
    titles.into_iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Small letters without accents, as a dictionary sorts them.
fn unaccented(title: &str) -> String {
    let plain = |letter| match letter {
        'á' => 'a',
        'é' => 'e',
        'í' => 'i',
        'ó' => 'o',
        'ú' | 'ü' => 'u',
        other => other,
    };
    title.to_lowercase().chars().map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_career_stands_once_under_its_area() {
        for language in Language::ALL {
            let page = filled(language, &["a.css".to_owned(), "b.css".to_owned()]).unwrap();
            assert_eq!(page.matches("<li>").count(), 923, "{language:?}");
            assert!(!page.contains('@') && !page.contains("<script") && !page.contains("data-trunk"));
            let areas: Vec<&str> = page.split("<section").skip(1).collect();
            assert_eq!(areas.len(), 6);
        }
        let page = filled(Language::English, &["a.css".to_owned(), "b.css".to_owned()]).unwrap();
        let realistic = page.split("<section").nth(1).unwrap();
        assert!(realistic.contains("<li>Carpenters</li>") && !realistic.contains("<li>Actors</li>"));
    }

    #[test]
    fn titles_stand_as_in_a_dictionary() {
        assert!(unaccented("Árbitros") < unaccented("Archivistas") && unaccented("Zoólogos") == "zoologos");
    }
}
