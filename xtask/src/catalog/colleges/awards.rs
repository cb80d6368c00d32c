//! What each college awards: four-digit families of programmes by credential.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use bearings::catalog::colleges::{Award, Credential, Earnings};

use crate::catalog::counts::Counts;
use crate::catalog::folder::Folder;
use crate::catalog::refusal::Refusal;
use crate::catalog::table::{Row, Table};

use super::known;

const SOURCE: &str = "programs/programs.csv";
const CREDENTIALS: &str = "programs/credentials.csv";
const READ: [&str; 7] = [
    "unitid",
    "cip_code",
    "credential_level",
    "completers_count",
    "earnings",
    "earnings_horizon",
    "debt_median",
];
pub const TABLE: &str = "data/colleges.tsv";
const COLUMNS: [&str; 7] =
    ["unitid", "family", "credential", "completers", "earnings", "years_after", "debt"];

/// What the source calls the years between an award and the earnings, and our column.
const HORIZONS: [(&str, u8); 2] = [("1yr_after_completion", 1), ("4yr_after_completion", 4)];

/// Writes a row for each award in these families; gives the colleges that have one.
pub fn import(
    source: &Path,
    families: &BTreeSet<String>,
    directory: &BTreeMap<u32, Row<'_>>,
    tables: &mut Folder,
    counts: &mut Counts,
) -> Result<BTreeSet<u32>, Refusal> {
    for row in Table::csv(source, CREDENTIALS, &["credential_level"])?.rows() {
        credential(&row, "credential_level")?;
    }
    let published = Table::csv(source, SOURCE, &READ)?;
    published.unique(&["unitid", "cip_code", "credential_level"])?;

    let mut awards = BTreeMap::new();
    let mut left_out = 0;
    for row in published.rows() {
        let award = award(&row, READ, |text| {
            HORIZONS.into_iter().find(|(word, _)| *word == text).map(|(_, years)| years)
        })?;
        if !directory.contains_key(&award.college) {
            return Err(row.refuse("unitid", format!("{} is not among the institutions", award.college)));
        }
        if families.contains(&award.family) {
            awards.insert((award.college, award.family.clone(), award.credential), award);
        } else {
            left_out += 1;
        }
    }
    let count = |test: fn(&Award) -> bool| awards.values().filter(|award| test(award)).count();
    counts.add("awards", awards.len());
    counts.add("awards: left out, their family leads to none of ours", left_out);
    counts.add("awards: completers not known", count(|it| it.completers.is_none()));
    counts.add("awards: no completers", count(|it| it.completers == Some(0)));
    counts
        .add("awards: earnings after 1 year", count(|it| it.earnings.is_some_and(|it| it.years_after == 1)));
    counts
        .add("awards: earnings after 4 years", count(|it| it.earnings.is_some_and(|it| it.years_after == 4)));
    counts.add("awards: debt known", count(|it| it.debt.is_some()));
    let taught: BTreeSet<&str> = awards.values().map(|award| award.family.as_str()).collect();
    counts.add("families that lead to ours", families.len());
    counts.add("families that some college teaches", taught.len());
    let awarding = awards.values().map(|award| award.college).collect();
    tables.put_table(TABLE, &COLUMNS, awards.values().map(line));
    Ok(awarding)
}

/// Reads them back, ordered by college, family and credential.
pub fn read(tables: &Folder) -> Result<Vec<Award>, Refusal> {
    let table = tables.table(TABLE, &COLUMNS)?;
    table
        .rows()
        .map(|row| award(&row, COLUMNS, |text| text.parse().ok().filter(|years| matches!(years, 1 | 4))))
        .collect()
}

/// The award in a row with its seven columns in our order.
fn award(row: &Row<'_>, columns: [&str; 7], years: fn(&str) -> Option<u8>) -> Result<Award, Refusal> {
    let [college, family, level, completers, earnings, horizon, debt] = columns;
    let dollars = known(row, earnings)?;
    let earnings = match (dollars, row.text(horizon)?) {
        (None, "") => None,
        (None, _) => return Err(row.refuse(earnings, "there are years here, but no earnings")),
        (Some(dollars), _) => Some(Earnings { dollars, years_after: row.one_of(horizon, years)? }),
    };
    Ok(Award {
        college: row.exact(college, 0)?,
        family: row.shaped(family, "dddd")?.to_owned(),
        credential: credential(row, level)?,
        completers: known(row, completers)?,
        earnings,
        debt: known(row, debt)?,
    })
}

fn credential(row: &Row<'_>, column: &str) -> Result<Credential, Refusal> {
    row.one_of(column, |text| Credential::try_from(text.parse::<u8>().ok()?).ok())
}

fn line(award: &Award) -> Vec<String> {
    let text = |figure: Option<u32>| figure.map(|it| it.to_string()).unwrap_or_default();
    vec![
        award.college.to_string(),
        award.family.clone(),
        award.credential.level().to_string(),
        text(award.completers),
        text(award.earnings.map(|it| it.dollars)),
        text(award.earnings.map(|it| it.years_after.into())),
        text(award.debt),
    ]
}
