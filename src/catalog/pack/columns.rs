//! Columns of ratings in the packed file: which of its few values each occupation has, as the difference to what two
//! columns before lead to expect, a byte each.
//!
//! What people need to know and be able to goes together, so most differences are small, and brotli packs them to
//! nine tenths of what it makes of the plain codes.

use super::super::codebook::{CODES, book};
use super::super::{CatalogError, Column};
use super::bytes::Cursor;
use super::guess::Guess;

/// The values of each column, what its codes are guessed from, then the differences.
pub fn write(body: &mut Vec<u8>, columns: &[Column<'_>]) {
    let books: Vec<Vec<u8>> = columns.iter().map(|column| book(column.steps)).collect();
    body.extend(books.iter().map(|book| byte(book.len())));
    books.iter().for_each(|book| body.extend_from_slice(book));
    let codes: Vec<Vec<u8>> =
        columns.iter().zip(&books).map(|(column, book)| codes(column.steps, book)).collect();
    let mut differences = Vec::new();
    for (at, own) in codes.iter().enumerate() {
        let before = codes.get(..at).unwrap_or_default();
        let guess = Guess::fitted(before, own);
        guess.write(body);
        let count = count(books.get(at));
        let off = |(guessed, own): (u8, &u8)| (own + count - guessed) % count;
        differences.extend(guess.codes(before, own.len(), count).zip(own).map(off));
    }
    body.append(&mut differences);
}

/// The steps of so many columns over so many occupations.
pub fn read(body: &mut Cursor<'_>, columns: usize, occupations: usize) -> Result<Vec<Vec<u8>>, CatalogError> {
    let sizes = body.take(columns).ok_or(CatalogError::Length)?;
    let books: Vec<&[u8]> = sizes
        .iter()
        .map(|&size| {
            let known = (1..=CODES).contains(&usize::from(size));
            if !known {
                return Err(CatalogError::Columns);
            }
            body.take(usize::from(size)).ok_or(CatalogError::Length)
        })
        .collect::<Result<_, _>>()?;
    if !books.iter().all(|book| book.is_sorted_by(|one, next| one < next)) {
        return Err(CatalogError::Columns);
    }
    let guesses: Vec<Guess> = (0..columns).map(|at| Guess::read(body, at)).collect::<Result<_, _>>()?;
    let mut codes: Vec<Vec<u8>> = Vec::with_capacity(columns);
    for (guess, book) in guesses.iter().zip(&books) {
        let differences = body.take(occupations).ok_or(CatalogError::Length)?;
        let count = count(Some(book));
        let own = guess.codes(&codes, occupations, count).zip(differences);
        let own = own.map(|(guessed, off)| (*off < count).then(|| (guessed + off) % count));
        codes.push(own.collect::<Option<_>>().ok_or(CatalogError::Steps)?);
    }
    let steps = codes
        .into_iter()
        .zip(&books)
        .map(|(codes, book)| codes.iter().filter_map(|code| book.get(usize::from(*code)).copied()).collect());
    Ok(steps.collect())
}

/// Which of its values each is.
fn codes(steps: &[u8], book: &[u8]) -> Vec<u8> {
    steps.iter().map(|step| byte(book.partition_point(|value| value < step))).collect()
}

fn count(book: Option<impl AsRef<[u8]>>) -> u8 {
    book.map_or(1, |book| byte(book.as_ref().len()).max(1))
}

/// A number of values or the place of one; there are thirty-two at most.
fn byte(count: usize) -> u8 {
    u8::try_from(count).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A column of three occupations that nothing is guessed from.
    fn column(book: &[u8], differences: [u8; 3]) -> Vec<u8> {
        let mut body = vec![byte(book.len())];
        body.extend(book);
        Guess::default().write(&mut body);
        body.extend(differences);
        body
    }

    #[test]
    fn values_ascend_and_differences_stay_below_their_number() {
        let read = |body: &[u8]| read(&mut Cursor::new(body), 1, 3);
        assert_eq!(read(&column(&[3, 7], [0, 1, 0])), Ok(vec![vec![3, 7, 3]]));
        for book in [[7, 7], [7, 3]] {
            assert_eq!(read(&column(&book, [0, 1, 0])), Err(CatalogError::Columns));
        }
        assert_eq!(read(&column(&[3, 7], [0, 2, 0])), Err(CatalogError::Steps));
    }
}
