//! Employment Projections of the BLS: jobs, growth, openings, and the usual way in.

use std::collections::BTreeMap;
use std::path::Path;

use bearings::catalog::employment::{Employment, EntryEducation, Match, Training, WorkExperience};
use bearings::onet::SocCode;

use super::counts::Counts;
use super::folder::Folder;
use super::refusal::Refusal;
use super::roster::Roster;
use super::table::{Row, Table};

const SOURCE: &str = "bls/ep_2024_34_clean.csv";
const JOIN: &str = "bls/onet_to_ep_oews.csv";
const TABLE: &str = "data/employment.tsv";
const COLUMNS: [&str; 11] = [
    "code",
    "ep_soc",
    "match",
    "employment_k",
    "projected_k",
    "change_k",
    "change_pct",
    "openings_k",
    "entry_education",
    "work_experience",
    "training",
];
/// The source's names of our columns from `employment_k` on.
const FIGURES: [&str; 5] = ["emp2024_k", "emp2034_k", "change_k", "change_pct", "openings_k"];

/// `exact` or `aggregate`.
pub fn matched(text: &str) -> Option<Match> {
    match text {
        "exact" => Some(Match::Exact),
        "aggregate" => Some(Match::Aggregate),
        _ => None,
    }
}

/// Writes a row for each occupation.
pub fn import(
    source: &Path,
    roster: &Roster,
    tables: &mut Folder,
    counts: &mut Counts,
) -> Result<(), Refusal> {
    let words = ["soc", "entry_education", "work_experience", "workex_code", "ojt", "ojt_code"];
    let required: Vec<&str> = FIGURES.into_iter().chain(words).collect();
    let projections = Table::csv(source, SOURCE, &required)?;
    projections.unique(&["soc"])?;
    let by_soc: BTreeMap<&str, Row<'_>> =
        projections.rows().map(|row| Ok((row.title("soc")?, row))).collect::<Result<_, Refusal>>()?;
    let join = Table::csv(source, JOIN, &["code", "ep_soc", "ep_match"])?;

    let mut lines = Vec::new();
    let mut aggregates = 0;
    for (code, row) in roster.row_each(&join, "code")? {
        let soc = row.title("ep_soc")?;
        let found =
            by_soc.get(soc).ok_or_else(|| row.refuse("ep_soc", format!("{soc} is not in {SOURCE}")))?;
        if row.one_of("ep_match", matched)? == Match::Aggregate {
            aggregates += 1;
        }
        let mut line = vec![code.to_string(), soc.to_owned(), row.text("ep_match")?.to_owned()];
        for figure in FIGURES {
            found.exact::<i64>(figure, 1)?;
            line.push(found.text(figure)?.to_owned());
        }
        let entry = found.one_of("entry_education", EntryEducation::from_name)?;
        let experience = or_none(found, "work_experience", ("workex_code", "4"), WorkExperience::from_name)?;
        let training = or_none(found, "ojt", ("ojt_code", "6"), Training::from_name)?;
        line.extend([entry.name(), experience.name(), training.name()].map(str::to_owned));
        lines.push(line);
    }
    counts.add("employment: exact", lines.len() - aggregates);
    counts.add("employment: aggregate", aggregates);
    tables.put_table(TABLE, &COLUMNS, lines);
    Ok(())
}

/// The source leaves "None" blank; the code beside it tells that from a gap.
fn or_none<T>(
    row: &Row<'_>,
    column: &str,
    (code_column, none): (&str, &str),
    read: impl Fn(&str) -> Option<T>,
) -> Result<T, Refusal> {
    let is_none = row.text(code_column)? == none;
    row.one_of(column, |text| read(if text.is_empty() && is_none { "None" } else { text }))
}

/// Reads it back.
pub fn read(tables: &Folder, roster: &Roster) -> Result<BTreeMap<SocCode, Employment>, Refusal> {
    let table = tables.table(TABLE, &COLUMNS)?;
    roster.row_each(&table, "code")?.iter().map(|(code, row)| Ok((*code, employment(row)?))).collect()
}

fn employment(row: &Row<'_>) -> Result<Employment, Refusal> {
    // Tenths of a thousand are hundreds of jobs.
    let jobs = |column| row.exact::<u32>(column, 1).map(|hundreds| hundreds.saturating_mul(100));
    Ok(Employment {
        matched: row.one_of("match", matched)?,
        jobs: jobs("employment_k")?,
        projected: jobs("projected_k")?,
        change: row.exact::<i32>("change_k", 1)?.saturating_mul(100),
        change_permille: row.exact("change_pct", 1)?,
        openings: jobs("openings_k")?,
        entry_education: row.one_of("entry_education", EntryEducation::from_name)?,
        work_experience: row.one_of("work_experience", WorkExperience::from_name)?,
        training: row.one_of("training", Training::from_name)?,
    })
}
