//! The packed file, `public/catalog.bin`: writer and reader side by side.
//!
//! | Bytes | What |
//! |---|---|
//! | 4 | `BRGS` |
//! | 1 | version |
//! | 4 | length of the body, little-endian |
//! | 4 | CRC-32 of the body, little-endian |
//! | body | varint: occupations n |
//! | | n varints: the first code's eight digits, then the difference to the code before |
//! | | n bytes: job zone, 128 added when the ratings are estimated |
//! | | n bytes: typical entry education, its place in [`EntryEducation::ALL`] |
//! | | n varints: median wage in tens of dollars a year, 0 when there is none |
//! | | n bytes: jobs, eighths of their logarithm to the base 2 |
//! | | n varints: growth in tenths of a per cent, folded: 0, -1, 1, -2 as 0, 1, 2, 3 |
//! | | varint: bytes of titles, then the titles with a line feed between them |
//! | | 6 times n bytes, the low bytes of the interests in hundredths, area after area; then their high bytes |
//! | | related occupations: n varints: with how many further down the list an occupation has to do; for each of these a varint: three times the places between it and the one before, plus 0 when both name each other, 1 when the first names the second, 2 when the second does |
//! | | n varints: places from the occupation to the one that its family is named after, folded |
//! | | varint: columns m; m times: two letters of the scale, length of the id (1 byte), the id |
//! | | m bytes: how many values each column has, 1 to 32; then these values, ascending steps of 0 to 64, column after column |
//! | | m times: twice a column before (1 byte) and what its code counts (signed byte), then what is added (2 bytes, little-endian), all in sixteenths: what a code is guessed to be, rounded down |
//! | | m times: a byte an occupation: its code (which of the column's values) less the guessed one, modulo the number of values |

mod bytes;
mod columns;
pub(super) mod crc32;
mod guess;
mod relations;

use super::employment::EntryEducation;
use super::{Catalog, CatalogError, Column, Occupation};
use crate::onet::{Scale, SocCode};
use crate::riasec::{PerArea, Riasec};
use bytes::{Cursor, put_folded, put_varint};
use crc32::crc32;

const MAGIC: &[u8] = b"BRGS";
const VERSION: u8 = 5;
const ESTIMATED: u8 = 128;
const TENS: u32 = 10;

/// The bytes of a catalogue.
#[must_use]
pub fn write(catalog: &Catalog) -> Vec<u8> {
    let mut body = Vec::new();
    put_varint(&mut body, length(catalog.occupations.len()));
    let mut before = 0;
    for occupation in &catalog.occupations {
        put_varint(&mut body, occupation.code.digits() - before);
        before = occupation.code.digits();
    }
    body.extend(catalog.occupations.iter().map(|it| it.job_zone + if it.estimated { ESTIMATED } else { 0 }));
    body.extend(catalog.occupations.iter().map(|it| education_byte(it.entry_education)));
    catalog.occupations.iter().for_each(|it| put_varint(&mut body, it.median_wage.unwrap_or(0) / TENS));
    body.extend(catalog.occupations.iter().map(|it| jobs_byte(it.jobs)));
    catalog.occupations.iter().for_each(|it| put_folded(&mut body, it.change_permille.into()));
    let titles: Vec<&str> = catalog.occupations.iter().map(|it| it.title.as_str()).collect();
    let titles = titles.join("\n");
    put_varint(&mut body, length(titles.len()));
    body.extend_from_slice(titles.as_bytes());
    for byte in [0, 1] {
        for area in Riasec::ALL {
            let values = catalog.occupations.iter().map(|it| it.interests.get(area).to_le_bytes());
            body.extend(values.filter_map(|bytes| bytes.get(byte).copied()));
        }
    }
    relations::write_related(&mut body, &catalog.related);
    relations::write_families(&mut body, &catalog.families);
    let columns: Vec<Column<'_>> =
        catalog.columns().filter(|column| column.scale != Scale::OccupationalInterest).collect();
    put_varint(&mut body, length(columns.len()));
    for column in &columns {
        body.extend_from_slice(column.scale.id().as_bytes());
        body.push(u8::try_from(column.element_id.len()).unwrap_or(u8::MAX));
        body.extend_from_slice(column.element_id.as_bytes());
    }
    columns::write(&mut body, &columns);

    let mut file = MAGIC.to_vec();
    file.push(VERSION);
    file.extend(length(body.len()).to_le_bytes());
    file.extend(crc32(&body).to_le_bytes());
    file.append(&mut body);
    file
}

/// The catalogue of these bytes.
///
/// # Errors
/// When the bytes are not a whole, undamaged catalogue of this version.
pub fn read(bytes: &[u8]) -> Result<Catalog, CatalogError> {
    let file = bytes.strip_prefix(MAGIC).ok_or(CatalogError::NotACatalog)?;
    let mut head = Cursor::new(file);
    let version = head.byte().ok_or(CatalogError::Length)?;
    if version != VERSION {
        return Err(CatalogError::Version { found: version, expected: VERSION });
    }
    let expected = head.u32_le().ok_or(CatalogError::Length)?;
    let checksum = head.u32_le().ok_or(CatalogError::Length)?;
    let body = head.rest();
    if length(body.len()) != expected {
        return Err(CatalogError::Length);
    }
    if crc32(body) != checksum {
        return Err(CatalogError::Checksum);
    }

    let mut body = Cursor::new(body);
    let count = body.length().ok_or(CatalogError::Length)?;
    let codes = read_codes(&mut body, count)?;
    let zones = body.take(count).ok_or(CatalogError::Length)?;
    let education = read_education(&mut body, count)?;
    let wages = read_numbers(&mut body, count)?;
    let jobs = body.take(count).ok_or(CatalogError::Length)?;
    let growth = read_growth(&mut body, count)?;
    let titles = read_titles(&mut body)?;
    if titles.len() != count {
        return Err(CatalogError::Titles);
    }
    let interests = read_interests(&mut body, count)?;
    let related = relations::read_related(&mut body, count)?;
    let families = relations::read_families(&mut body, count)?;
    let headings = read_headings(&mut body)?;
    let steps = columns::read(&mut body, headings.len(), count)?;
    let columns = headings.into_iter().zip(steps).map(|((id, scale), steps)| (id, scale, steps)).collect();
    if !body.rest().is_empty() {
        return Err(CatalogError::Length);
    }
    let occupations = codes
        .into_iter()
        .zip(titles)
        .zip(zones)
        .zip(education)
        .zip(wages)
        .zip(jobs.iter().zip(growth))
        .zip(interests)
        .map(|((((((code, title), &zone), entry_education), wage), outlook), interests)| Occupation {
            code,
            title: title.to_owned(),
            job_zone: zone % ESTIMATED,
            estimated: zone >= ESTIMATED,
            entry_education,
            median_wage: wage.checked_mul(TENS).filter(|&wage| wage > 0),
            jobs: jobs_of(*outlook.0),
            change_permille: outlook.1,
            interests,
        })
        .collect();
    Catalog::new(occupations, columns)?.with_related(related)?.with_families(families)
}

fn read_codes(body: &mut Cursor<'_>, count: usize) -> Result<Vec<SocCode>, CatalogError> {
    let mut digits = 0_u32;
    (0..count)
        .map(|_| {
            let step = body.varint().ok_or(CatalogError::Length)?;
            digits = digits.checked_add(step).ok_or(CatalogError::Codes)?;
            SocCode::from_digits(digits).ok_or(CatalogError::Codes)
        })
        .collect()
}

fn read_education(body: &mut Cursor<'_>, count: usize) -> Result<Vec<EntryEducation>, CatalogError> {
    let places = body.take(count).ok_or(CatalogError::Length)?;
    let education = places.iter().map(|&place| EntryEducation::ALL.get(usize::from(place)).copied());
    education.collect::<Option<_>>().ok_or(CatalogError::Figures)
}

fn read_numbers(body: &mut Cursor<'_>, count: usize) -> Result<Vec<u32>, CatalogError> {
    (0..count).map(|_| body.varint().ok_or(CatalogError::Length)).collect()
}

fn read_growth(body: &mut Cursor<'_>, count: usize) -> Result<Vec<i16>, CatalogError> {
    (0..count)
        .map(|_| {
            let change = body.folded().ok_or(CatalogError::Length)?;
            i16::try_from(change).map_err(|_| CatalogError::Figures)
        })
        .collect()
}

fn read_titles<'a>(body: &mut Cursor<'a>) -> Result<Vec<&'a str>, CatalogError> {
    let size = body.length().ok_or(CatalogError::Length)?;
    let text = body.take(size).ok_or(CatalogError::Length)?;
    Ok(str::from_utf8(text).map_err(|_| CatalogError::Titles)?.split('\n').collect())
}

fn read_interests(body: &mut Cursor<'_>, count: usize) -> Result<Vec<PerArea<u16>>, CatalogError> {
    let size = count.checked_mul(Riasec::ALL.len()).ok_or(CatalogError::Length)?;
    let low = body.take(size).ok_or(CatalogError::Length)?;
    let high = body.take(size).ok_or(CatalogError::Length)?;
    let mut interests = vec![PerArea::default(); count];
    let mut values = low.iter().zip(high).map(|(&low, &high)| u16::from_le_bytes([low, high]));
    for area in Riasec::ALL {
        for (occupation, value) in interests.iter_mut().zip(&mut values) {
            *occupation.get_mut(area) = value;
        }
    }
    Ok(interests)
}

fn read_headings(body: &mut Cursor<'_>) -> Result<Vec<(String, Scale)>, CatalogError> {
    let count = body.length().ok_or(CatalogError::Length)?;
    let text = |bytes| str::from_utf8(bytes).map_err(|_| CatalogError::Columns);
    (0..count)
        .map(|_| {
            let scale = body.take(2).ok_or(CatalogError::Length)?;
            let scale = Scale::from_id(text(scale)?).ok_or(CatalogError::Columns)?;
            let size = body.byte().ok_or(CatalogError::Length)?;
            let id = body.take(usize::from(size)).ok_or(CatalogError::Length)?;
            Ok((text(id)?.to_owned(), scale))
        })
        .collect()
}

/// The place of a schooling in the list of all, which has fewer than 256.
fn education_byte(education: EntryEducation) -> u8 {
    let place = EntryEducation::ALL.iter().position(|it| *it == education);
    place.and_then(|place| u8::try_from(place).ok()).unwrap_or_default()
}

/// Jobs to within five per cent, which is all that the search weighs them by.
fn jobs_byte(jobs: u32) -> u8 {
    (libm::log2(f64::from(jobs.max(1))) * 8.0).round() as u8
}

/// What [`jobs_byte`] wrote.
fn jobs_of(byte: u8) -> u32 {
    libm::exp2(f64::from(byte) / 8.0).round() as u32
}

/// A length as it stands in the file; no catalogue comes near the limit.
fn length(size: usize) -> u32 {
    u32::try_from(size).unwrap_or(u32::MAX)
}
