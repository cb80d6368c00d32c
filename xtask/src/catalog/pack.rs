//! From the tables under `data/` to the files the app loads.

use std::collections::BTreeMap;

use bearings::catalog::career::{Career, CareerFile, CareerGroup, RatingsSource};
use bearings::catalog::codebook::{CODES, coarse};
use bearings::catalog::steps::hundredths_to_steps;
use bearings::catalog::{Catalog, Occupation};
use bearings::language::Language;
use bearings::onet::{Domain, Scale};
use bearings::riasec::{PerArea, Riasec};

use super::careers;
use super::colleges;
use super::conditions;
use super::counts::Counts;
use super::folder::Folder;
use super::matrix::Matrix;
use super::occupation_families;
use super::occupations::{self, Listed};
use super::pieces;
use super::ratings;
use super::refusal::Refusal;
use super::related;
use super::said;
use super::texts;
use super::wages_state;

/// The packed catalogue, for scoring and lists.
pub const CATALOG: &str = "public/catalog.bin";

/// What scoring reads beside the interests.
const SCORED: [(Domain, Scale); 2] =
    [(Domain::Knowledge, Scale::Importance), (Domain::Abilities, Scale::Level)];

/// Every file the app loads.
pub fn pack(tables: &Folder, counts: &mut Counts) -> Result<Folder, Refusal> {
    let (roster, listed) = occupations::read(tables)?;
    let mut packed = Folder::default();
    let careers = careers::all(tables, &roster, &listed)?;

    let mut columns = Vec::new();
    for (domain, scale) in SCORED {
        let matrix = ratings::read(tables, &roster, domain, scale)?;
        for (at, id) in matrix.elements.iter().enumerate() {
            columns.push((id.clone(), scale, steps(&matrix, at, scale)));
        }
    }
    let interests = ratings::read(tables, &roster, Domain::Interests, Scale::OccupationalInterest)?;
    let occupations: Vec<Occupation> = listed
        .iter()
        .zip(&careers)
        .map(|(it, career)| occupation(it, career, &interests))
        .collect::<Result<_, _>>()?;
    let related = related::primary(tables, &roster)?;
    let families = occupation_families::read(tables, &roster)?;
    let catalog = |occupations| {
        Catalog::new(occupations, columns.clone())
            .and_then(|catalog| catalog.with_related(related.clone()))
            .and_then(|catalog| catalog.with_families(families.clone()))
            .map_err(|error| Refusal::file(CATALOG, error.to_string()))
    };
    let spanish = catalog(in_spanish(&occupations, tables)?)?;
    packed.put(&format!("public/{}", Catalog::path(Language::Spanish)), spanish.to_bytes());
    let catalog = catalog(occupations)?;
    counts.add("columns in the packed catalogue", catalog.columns().count());
    let catalog = catalog.to_bytes();
    counts.add("bytes in the packed catalogue", catalog.len());
    packed.put(CATALOG, catalog);

    counts.add(
        "careers without a programme of study",
        careers.iter().filter(|career| career.families.is_empty()).count(),
    );
    let mut groups: BTreeMap<CareerGroup, Vec<Career>> = BTreeMap::new();
    for career in careers {
        groups.entry(CareerGroup::of(career.code)).or_default().push(career);
    }
    counts.add("career files", groups.len());
    let release = careers::release(tables)?;
    for (group, careers) in groups {
        let file = CareerFile { release: release.clone(), careers };
        packed.put_json(&format!("public/{}", group.path()), &file)?;
    }
    conditions::pack(tables, &roster, &mut packed, counts)?;
    wages_state::pack(tables, &mut packed, counts)?;
    colleges::pack(tables, &mut packed, counts)?;
    texts::pack(tables, &roster, &mut packed, counts)?;
    pieces::pack(tables, &roster, &mut packed, counts)?;
    said::pack(tables, &roster, &mut packed, counts)?;
    Ok(packed)
}

/// The same occupations under their Spanish titles.
fn in_spanish(occupations: &[Occupation], tables: &Folder) -> Result<Vec<Occupation>, Refusal> {
    let mut titles = texts::spanish_titles(tables)?;
    let renamed = occupations.iter().map(|it| {
        let no_title = || {
            let folder = texts::careers_folder(Language::Spanish);
            Refusal::file(folder, format!("no text for {} {}", it.code, it.title))
        };
        let title = titles.remove(&it.code).ok_or_else(no_title)?;
        Ok(Occupation { title, ..it.clone() })
    });
    renamed.collect()
}

/// What the catalogue holds of one career.
fn occupation(listed: &Listed, career: &Career, interests: &Matrix) -> Result<Occupation, Refusal> {
    let mut values = PerArea::default();
    for area in Riasec::ALL {
        *values.get_mut(area) = interests.get(listed.code, area.element_id()).unwrap_or_default();
    }
    let change = career.employment.change_permille;
    Ok(Occupation {
        code: listed.code,
        title: listed.title.clone(),
        job_zone: listed.job_zone,
        estimated: listed.ratings != RatingsSource::Rated,
        entry_education: career.employment.entry_education,
        median_wage: career.wages.as_ref().and_then(|wages| wages.annual.median),
        jobs: career.employment.jobs,
        change_permille: i16::try_from(change)
            .map_err(|_| Refusal::file(CATALOG, format!("{} has a change of {change}", listed.code)))?,
        interests: values,
    })
}

/// One column in steps, thirty-two of them at most; ratings are on their scale since they were read as such.
fn steps(matrix: &Matrix, at: usize, scale: Scale) -> Vec<u8> {
    let steps: Vec<u8> =
        matrix.column(at).filter_map(|(_, rating)| hundredths_to_steps(scale, rating)).collect();
    coarse(&steps, CODES)
}
