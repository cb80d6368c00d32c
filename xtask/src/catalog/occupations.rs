//! Codes, titles, job zones, and where an occupation's ratings come from.

use std::collections::BTreeMap;
use std::path::Path;

use bearings::catalog::career::{ConditionsSource, RatingsSource};
use bearings::onet::SocCode;

use super::counts::Counts;
use super::fill::Filled;
use super::folder::Folder;
use super::refusal::Refusal;
use super::roster::Roster;
use super::table::{Row, Table};

const TABLE: &str = "data/occupations.tsv";
const COLUMNS: [&str; 6] = ["code", "title", "job_zone", "ratings", "conditions", "rated_date"];
const DATES: [&str; 3] = ["skills", "knowledge", "abilities"];

/// One occupation as the table has it.
pub struct Listed {
    /// O*NET-SOC 2019 code.
    pub code: SocCode,
    /// O*NET's current title.
    pub title: String,
    /// 1 to 5.
    pub job_zone: u8,
    /// Where its ratings come from.
    pub ratings: RatingsSource,
    /// Where its working conditions come from.
    pub conditions: ConditionsSource,
    /// `2023-08`, when it was rated.
    pub rated: Option<String>,
}

/// Every code with its title; ours are those with interests.
pub fn roster(source: &Path) -> Result<Roster, Refusal> {
    let table = Table::csv(source, "onet/occupations.csv", &["code", "title"])?;
    table.unique(&["code"])?;
    let titles: BTreeMap<SocCode, String> = table
        .rows()
        .map(|row| Ok((row.code("code")?, row.title("title")?.to_owned())))
        .collect::<Result<_, Refusal>>()?;
    let interests = Table::csv(source, "onet/interests_OI.csv", &["code"])?;
    interests.unique(&["code"])?;
    let all = Roster::new(titles.clone(), Vec::new());
    let mut ours: Vec<SocCode> =
        interests.rows().map(|row| all.code(&row, "code")).collect::<Result<_, _>>()?;
    ours.sort_unstable();
    Ok(Roster::new(titles, ours))
}

/// Writes the table of occupations.
pub fn import(
    source: &Path,
    roster: &Roster,
    filled: &Filled,
    tables: &mut Folder,
    counts: &mut Counts,
) -> Result<(), Refusal> {
    let zones = Table::csv(source, "onet/job_zones.csv", &["code", "job_zone"])?;
    let dates = dates(source, roster)?;
    let mut lines = Vec::new();
    for (code, row) in roster.row_each(&zones, "code")? {
        lines.push(vec![
            code.to_string(),
            roster.title(code).to_owned(),
            job_zone(&row)?.to_string(),
            filled.ratings_source(code).to_owned(),
            filled.conditions_source(code).to_owned(),
            dates.get(&code).cloned().unwrap_or_default(),
        ]);
    }
    counts.add("codes in O*NET's list", roster.known());
    counts.add("occupations with interests and a job zone", lines.len());
    counts.add(
        "occupations with a date of rating",
        lines.iter().filter(|line| line.last().is_some_and(|it| !it.is_empty())).count(),
    );
    tables.put_table(TABLE, &COLUMNS, lines);
    Ok(())
}

/// Reads it back.
pub fn read(tables: &Folder) -> Result<(Roster, Vec<Listed>), Refusal> {
    let table = tables.table(TABLE, &COLUMNS)?;
    table.unique(&["code"])?;
    let listed: Vec<Listed> = table.rows().map(|row| listed(&row)).collect::<Result<_, _>>()?;
    let titles = listed.iter().map(|it| (it.code, it.title.clone())).collect();
    let codes: Vec<SocCode> = listed.iter().map(|it| it.code).collect();
    if !codes.is_sorted() {
        return Err(Refusal::file(TABLE, "the codes are not in ascending order"));
    }
    Ok((Roster::new(titles, codes), listed))
}

fn listed(row: &Row<'_>) -> Result<Listed, Refusal> {
    let ratings = row.one_of("ratings", |text| match text {
        "rated" => Some(RatingsSource::Rated),
        "parent" => Some(RatingsSource::Parent),
        "neighbours" => Some(RatingsSource::Neighbours),
        _ => None,
    })?;
    let conditions = row.one_of("conditions", |text| match text {
        "18.1" => Some(ConditionsSource::Rated),
        "ridge" => Some(ConditionsSource::Predicted),
        "neighbours" => Some(ConditionsSource::Neighbours),
        _ => None,
    })?;
    let rated = Some(row.text("rated_date")?.to_owned()).filter(|date| !date.is_empty());
    Ok(Listed {
        code: row.code("code")?,
        title: row.title("title")?.to_owned(),
        job_zone: job_zone(row)?,
        ratings,
        conditions,
        rated,
    })
}

fn job_zone(row: &Row<'_>) -> Result<u8, Refusal> {
    row.one_of("job_zone", |text| text.parse().ok().filter(|zone| (1..=5).contains(zone)))
}

/// When each occupation was last rated in any domain, year first so that dates sort.
fn dates(source: &Path, roster: &Roster) -> Result<BTreeMap<SocCode, String>, Refusal> {
    const CODE: &str = "O*NET-SOC Code";
    let [skills, knowledge, abilities] = DATES;
    let table = Table::csv(source, "onet/dates.csv", &[CODE, skills, knowledge, abilities])?;
    table.unique(&[CODE])?;
    let mut latest = BTreeMap::new();
    for (code, row) in roster.rows(&table, CODE)? {
        let dates =
            DATES.into_iter().map(|column| row.one_of(column, year_first)).collect::<Result<Vec<_>, _>>()?;
        latest.extend(dates.into_iter().max().map(|date| (code, date)));
    }
    Ok(latest)
}

/// `08/2023` as `2023-08`.
fn year_first(date: &str) -> Option<String> {
    let (month, year) = date.split_once('/')?;
    let digits = |text: &str, count| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    (digits(month, 2) && digits(year, 4)).then(|| format!("{year}-{month}"))
}
