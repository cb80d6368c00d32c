//! Programmes of study (CIP 2020) and the occupations they lead to, by SOC 2018.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::counts::Counts;
use super::folder::Folder;
use super::refusal::Refusal;
use super::roster::Roster;
use super::table::Table;

const SOURCE: &str = "programs/cip_soc.csv";
const JOIN: &str = "bls/onet_to_ep_oews.csv";
/// Our table.
pub const TABLE: &str = "data/programmes.tsv";
/// Its columns.
pub const COLUMNS: [&str; 5] = ["cip", "title", "soc", "soc_title", "codes"];

/// What the source writes for a programme without an occupation, and for an occupation without a programme.
const NO_OCCUPATION: &str = "99-9999";
const NO_PROGRAMME: &str = "99.9999";

/// Writes a row for each programme and SOC occupation that some of ours belong to, in the source's order.
pub fn import(
    source: &Path,
    roster: &Roster,
    tables: &mut Folder,
    counts: &mut Counts,
) -> Result<(), Refusal> {
    const CIP: &str = "CIP2020Code";
    const CIP_TITLE: &str = "CIP2020Title";
    const SOC: &str = "SOC2018Code";
    const SOC_TITLE: &str = "SOC2018Title";
    let pairs = Table::csv(source, SOURCE, &[CIP, CIP_TITLE, SOC, SOC_TITLE])?;
    pairs.unique(&[CIP, SOC])?;
    let join = Table::csv(source, JOIN, &["code", "soc2018"])?;
    let mut codes_of: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (code, row) in roster.row_each(&join, "code")? {
        let soc = row.shaped("soc2018", "dd-dddd")?;
        codes_of.entry(soc).or_default().push(code.to_string());
    }

    let mut lines = Vec::new();
    let (mut unmatched, mut without) = (0, 0);
    for row in pairs.rows() {
        let cip = row.shaped(CIP, "dd.dddd")?;
        let soc = row.shaped(SOC, "dd-dddd")?;
        if cip == NO_PROGRAMME || soc == NO_OCCUPATION {
            unmatched += 1;
        } else if let Some(codes) = codes_of.get(soc) {
            let line = [cip, row.title(CIP_TITLE)?, soc, row.title(SOC_TITLE)?];
            lines.push(line.into_iter().map(str::to_owned).chain([codes.join(";")]).collect::<Vec<_>>());
        } else {
            without += 1;
        }
    }
    let distinct = |at: usize| lines.iter().filter_map(|line| line.get(at)).collect::<BTreeSet<_>>().len();
    let reached: BTreeSet<&str> =
        lines.iter().filter_map(|line| line.last()).flat_map(|codes| codes.split(';')).collect();
    counts.add("programmes: pairs with a SOC occupation", lines.len());
    counts.add("programmes: pairs left out, no occupation of ours", without);
    counts.add("programmes: lines left out, no match in the source", unmatched);
    counts.add("programmes: different ones", distinct(0));
    counts.add("programmes: SOC occupations", distinct(2));
    counts.add("programmes: occupations they lead to", reached.len());
    tables.put_table(TABLE, &COLUMNS, lines);
    Ok(())
}
