//! Puts each career's page together from the tables.

use bearings::catalog::career::{Career, MoreThan, Ratings};
use bearings::catalog::characteristic::CHARACTERISTICS;
use bearings::onet::{Domain, Scale, SocCode};

use super::folder::Folder;
use super::matrix::Matrix;
use super::occupations::Listed;
use super::ratings;
use super::refusal::Refusal;
use super::roster::Roster;
use super::{
    conditions, curated, education, employment, families, more_than, related, technology, titles, wages,
};

const RELEASES: &str = "data/releases.tsv";

/// Every career, codes ascending.
pub fn all(tables: &Folder, roster: &Roster, listed: &[Listed]) -> Result<Vec<Career>, Refusal> {
    let rated = |domain| -> Result<(Matrix, Matrix), Refusal> {
        let importance = ratings::read(tables, roster, domain, Scale::Importance)?;
        Ok((importance, ratings::read(tables, roster, domain, Scale::Level)?))
    };
    let knowledge = rated(Domain::Knowledge)?;
    let abilities = rated(Domain::Abilities)?;
    let skills = rated(Domain::Skills)?;
    let work_activities = rated(Domain::WorkActivities)?;
    let conditions = conditions::read(tables, roster)?;
    let mut titles = titles::read(tables, roster)?;
    let mut employment = employment::read(tables, roster)?;
    let mut wages = wages::read(tables, roster)?;
    let mut education = education::read(tables, roster)?;
    let mut technologies = technology::read(tables, roster)?;
    let mut families = families::read(tables)?;
    let mut curated = curated::read(tables, roster)?;
    let mut related = related::nearest(tables, roster)?;

    let mut careers = Vec::new();
    for it in listed {
        let code = it.code;
        let titles = titles.remove(&code).unwrap_or_default();
        let employment = employment
            .remove(&code)
            .ok_or_else(|| Refusal::file("data/employment.tsv", format!("no row for {code}")))?;
        careers.push(Career {
            code,
            former_titles: titles.former,
            other_titles: titles.other,
            ratings_source: it.ratings,
            rated: it.rated.clone(),
            conditions_source: it.conditions,
            employment,
            wages: wages.remove(&code),
            education: education.remove(&code),
            knowledge: ratings_of(&knowledge, code),
            abilities: ratings_of(&abilities, code),
            skills: ratings_of(&skills, code),
            work_activities: ratings_of(&work_activities, code),
            characteristics: CHARACTERISTICS
                .iter()
                .filter_map(|characteristic| characteristic.mean(|id| conditions.get(code, id)))
                .collect(),
            more_than: MoreThan::default(),
            technologies: technologies.remove(&code).unwrap_or_default(),
            families: families.remove(&code).unwrap_or_default(),
            curated: curated.remove(&code).unwrap_or_default(),
            related: related.remove(&code).unwrap_or_default(),
        });
    }
    more_than::fill(&mut careers);
    Ok(careers)
}

/// The releases that the figures come from, in one line.
pub fn release(tables: &Folder) -> Result<String, Refusal> {
    let table = tables.table(RELEASES, &["source", "release"])?;
    let releases: Vec<String> = table
        .rows()
        .map(|row| Ok(format!("{} {}", row.title("source")?, row.title("release")?)))
        .collect::<Result<_, Refusal>>()?;
    Ok(releases.join("; "))
}

fn ratings_of((importance, level): &(Matrix, Matrix), code: SocCode) -> Ratings {
    let row = |matrix: &Matrix| matrix.rows.get(&code).cloned().unwrap_or_default();
    Ratings { importance: row(importance), level: row(level) }
}
