//! The names of elements and working conditions.

use std::path::Path;

use bearings::catalog::elements::COLUMNS;
use bearings::onet::Domain;
use bearings::riasec::Riasec;

use super::folder::Folder;
use super::refusal::Refusal;
use super::table::Table;

const SOURCE: &str = "onet/elements.csv";
const CONDITIONS: &str = "onet_18_1/work_context_elements.csv";
const TABLE: &str = "data/elements.tsv";

/// Element ids, kind by kind.
pub struct Elements {
    domains: Vec<(Domain, Vec<String>)>,
    /// Working conditions.
    pub conditions: Vec<String>,
}

impl Elements {
    /// The ids of one domain.
    pub fn of(&self, domain: Domain) -> &[String] {
        self.domains.iter().find(|(it, _)| *it == domain).map_or(&[], |(_, ids)| ids.as_slice())
    }
}

/// Takes the elements of our five domains over; styles, values and high points are not ours yet.
pub fn import(source: &Path, tables: &mut Folder) -> Result<Elements, Refusal> {
    let table = Table::csv(source, SOURCE, &COLUMNS)?;
    table.unique(&["element_id"])?;
    let mut named = Vec::new();
    for row in table.rows() {
        let (id, name) = (row.title("element_id")?, row.title("element_name")?);
        let Some(domain) = Domain::from_key(row.text("domain")?) else { continue };
        if domain != Domain::Interests || Riasec::from_element_id(id).is_some() {
            named.push((domain, id.to_owned(), name.to_owned()));
        }
    }
    named.sort();
    let domains: Vec<(Domain, Vec<String>)> = Domain::ALL
        .into_iter()
        .map(|domain| (domain, named.iter().filter(|it| it.0 == domain).map(|it| it.1.clone()).collect()))
        .collect();
    for (domain, ids) in &domains {
        if ids.len() != domain.size() {
            let problem = format!("{} elements of {}, expected {}", ids.len(), domain.key(), domain.size());
            return Err(Refusal::file(SOURCE, problem));
        }
    }
    tables.put_table(
        TABLE,
        &COLUMNS,
        named.into_iter().map(|(domain, id, name)| vec![domain.key().to_owned(), id, name]),
    );
    Ok(Elements { domains, conditions: conditions(source)? })
}

fn conditions(source: &Path) -> Result<Vec<String>, Refusal> {
    let table = Table::csv(source, CONDITIONS, &["element_id"])?;
    table.unique(&["element_id"])?;
    table.rows().map(|row| row.title("element_id").map(str::to_owned)).collect()
}
