//! The item bank, read from `data/items.tsv` and checked at the door.

use thiserror::Error;

use super::{Form, Item, ItemId, Section};
use crate::riasec::Riasec;
use crate::sorted::sorted;
use crate::table::{self, TableError};

/// The items with their English wording.
const ENGLISH: &str = include_str!("../../data/items.tsv");
/// The same items' Spanish wording.
#[cfg(any(test, feature = "es"))]
const SPANISH: &str = include_str!("../../data/text/es/items.tsv");

const COLUMNS: [&str; 8] = ["item", "section", "elements", "points", "forms", "text", "example", "phrase"];

/// A bank that cannot be used, with the line that says so.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum BankError {
    /// The file is no table.
    #[error("item bank: {0}")]
    Table(#[from] TableError),
    /// A cell with a value that cannot be.
    #[error("item bank, line {line}: “{value}” is not a valid {column}")]
    Cell {
        /// 1-based line.
        line: usize,
        /// The column's name.
        column: &'static str,
        /// What stands there.
        value: String,
    },
    /// Words of another language that are not those of the item.
    #[error("item bank in another language, line {line}: every item needs its own words, in the same order")]
    Words {
        /// 1-based line.
        line: usize,
    },
    /// An item named twice.
    #[error("item bank, line {line}: {id} stands there a second time")]
    Twice {
        /// 1-based line.
        line: usize,
        /// The item.
        id: ItemId,
    },
}

/// All items, in the order in which they are asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bank {
    items: Vec<Item>,
}

impl Bank {
    /// The bank that is shipped.
    ///
    /// # Errors
    /// Never for the file that the tests have seen.
    pub fn shipped() -> Result<Self, BankError> {
        let bank = Self::parse(ENGLISH)?;
        #[cfg(feature = "es")]
        let bank = bank.reworded(SPANISH)?;
        Ok(bank)
    }

    /// The same items in other words: nothing changes but what people read.
    ///
    /// # Errors
    /// When the table has not a row for each item, in the same order.
    #[cfg(any(test, feature = "es"))]
    fn reworded(mut self, words: &str) -> Result<Self, BankError> {
        let rows = table::read(words, ["item", "text", "example", "phrase"])?;
        if rows.len() != self.items.len() {
            return Err(BankError::Words { line: rows.len() + 1 });
        }
        for (item, row) in self.items.iter_mut().zip(rows) {
            let [id, text, example, phrase] = row.cells;
            if item.id.to_string() != id || row.cells.iter().any(|cell| cell.trim().is_empty()) {
                return Err(BankError::Words { line: row.line });
            }
            item.text = text.to_owned();
            item.example = example.to_owned();
            item.phrase = phrase.to_owned();
        }
        Ok(self)
    }

    /// Reads and checks a bank.
    ///
    /// # Errors
    /// When the table, a cell or an item's name is wrong.
    pub fn parse(text: &str) -> Result<Self, BankError> {
        let mut items: Vec<Item> = Vec::new();
        for row in table::read(text, COLUMNS)? {
            let item = parse_item(row.line, row.cells)?;
            if items.iter().any(|other| other.id == item.id) {
                return Err(BankError::Twice { line: row.line, id: item.id });
            }
            items.push(item);
        }
        Ok(Self { items })
    }

    /// Every item.
    #[must_use]
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// The item of this name, if there is one.
    #[must_use]
    pub fn get(&self, id: ItemId) -> Option<&Item> {
        self.items.iter().find(|item| item.id == id)
    }

    /// The items that a form may ask, section by section, interests turning through the six areas.
    #[must_use]
    pub fn form(&self, form: Form) -> Vec<&Item> {
        let items = self.items.iter().filter(|item| item.forms.contains(&form));
        sorted(items, |a, b| (a.section, a.turn()) < (b.section, b.turn()))
    }
}

impl Item {
    /// The interest area it observes, if it is an interest item.
    #[must_use]
    pub fn area(&self) -> Option<Riasec> {
        // Only interest items name an area: the bank is refused otherwise.
        if self.section != Section::Interests {
            return None;
        }
        self.elements.first().and_then(|id| Riasec::from_element_id(id))
    }

    /// Interests are asked in turns of six so that no area comes twice running.
    fn turn(&self) -> (u8, u8) {
        let (letter, number) = self.id.parts();
        match self.area() {
            Some(area) => (number, area as u8),
            None => (letter, number),
        }
    }
}

fn parse_item(line: usize, cells: [&str; 8]) -> Result<Item, BankError> {
    let [id, section, elements, points, forms, text, example, phrase] = cells;
    let wrong = |column: &'static str, value: &str| BankError::Cell { line, column, value: value.to_owned() };
    for (column, value) in [("elements", elements), ("text", text), ("example", example), ("phrase", phrase)]
    {
        if value.trim().is_empty() {
            return Err(wrong(column, value));
        }
    }
    let section = Section::from_key(section).ok_or_else(|| wrong("section", section))?;
    let item = Item {
        id: id.parse().map_err(|_| wrong("item", id))?,
        section,
        elements: elements.split(';').map(str::to_owned).collect(),
        forms: forms
            .split(';')
            .filter(|key| !key.is_empty())
            .map(|key| Form::from_key(key).ok_or_else(|| wrong("forms", key)))
            .collect::<Result<_, _>>()?,
        text: text.to_owned(),
        example: example.to_owned(),
        phrase: phrase.to_owned(),
    };
    let area = item.elements.first().and_then(|id| Riasec::from_element_id(id));
    if (section == Section::Interests) != area.is_some() {
        return Err(wrong("elements", elements));
    }
    if points.parse() != Ok(section.points()) || item.id.points() != section.points() {
        return Err(wrong("points", points));
    }
    Ok(item)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = "item\tsection\telements\tpoints\tforms\ttext\texample\tphrase\n";

    fn count(items: &[&Item], section: Section) -> usize {
        items.iter().filter(|item| item.section == section).count()
    }

    #[test]
    fn the_bank_holds_what_the_design_asks() {
        let bank = Bank::shipped().expect("the shipped bank");
        let all: Vec<&Item> = bank.items().iter().collect();
        assert_eq!(count(&all, Section::Interests), 60);
        assert_eq!(count(&all, Section::Subjects), 33);
        for area in Riasec::ALL {
            assert_eq!(all.iter().filter(|item| item.area() == Some(area)).count(), 10, "{area}");
        }
        assert!(bank.items().iter().filter(|item| item.id.to_string().starts_with('G')).count() >= 15);
        for item in bank.items() {
            assert!(item.text.split_whitespace().count() <= 12, "{}: {}", item.id, item.text);
        }
    }

    #[test]
    fn each_form_goes_on_from_the_one_before() {
        let bank = Bank::shipped().expect("the shipped bank");
        for (form, interests, abilities) in
            [(Form::Quick, 1, 32), (Form::Full, 10, 32), (Form::Detailed, 10, 52)]
        {
            let items = bank.form(form);
            assert_eq!(count(&items, Section::Subjects), 33);
            assert_eq!(count(&items, Section::Abilities), abilities);
            for area in Riasec::ALL {
                let of_area = items.iter().filter(|item| item.area() == Some(area));
                assert_eq!(of_area.count(), interests, "{area}");
            }
            let areas: Vec<_> = items.iter().take(6).filter_map(|item| item.area()).collect();
            assert_eq!(areas, Riasec::ALL);
            if let Some(next) = form.next() {
                let later = bank.form(next);
                assert!(items.iter().all(|item| later.contains(item)), "{form:?}");
                assert!(form.lengths().iter().zip(next.lengths()).all(|(less, more)| *less <= more));
            }
        }
    }

    #[test]
    fn lengths_are_those_of_the_bank() {
        let bank = Bank::shipped().expect("the shipped bank");
        for form in Form::ALL {
            let items = bank.form(form);
            let certain: Vec<&Item> = items.iter().copied().filter(|item| form.is_certain(item)).collect();
            for section in Section::ALL {
                assert!(count(&certain, section) <= form.length(section), "{form:?}");
                assert!(count(&items, section) >= form.length(section), "{form:?}");
            }
            assert_eq!(form.is_adaptive(), certain.len() < items.len());
        }
        assert_eq!(Form::ALL.map(Form::questions), [30, 75, 145]);
        assert_eq!(bank.form(Form::Detailed).len(), 145);
    }

    #[test]
    fn spanish_changes_nothing_but_the_words() {
        let english = Bank::parse(ENGLISH).expect("the English bank");
        let spanish = english.clone().reworded(SPANISH).expect("the Spanish bank");
        let plain = |bank: &Bank| -> Vec<_> {
            let items = bank.items().iter().cloned();
            items.map(|it| (it.id, it.section, it.elements, it.forms)).collect()
        };
        assert_eq!(plain(&english), plain(&spanish));
        for (one, other) in english.items().iter().zip(spanish.items()) {
            assert!(one.text != other.text && one.example != other.example, "{}", one.id);
        }
        let row = "R02\tt\te\tp\n";
        let error = english.clone().reworded(&format!("item\ttext\texample\tphrase\n{row}"));
        assert!(matches!(error, Err(BankError::Words { line: 2 })), "{error:?}");
        let first = SPANISH.lines().nth(1).expect("a row");
        let cells: Vec<&str> = first.split('\t').collect();
        for wrong in [first.replacen(cells[0], "Z99", 1), first.replacen(cells[1], " ", 1)] {
            let error = english.clone().reworded(&SPANISH.replacen(first, &wrong, 1));
            assert!(matches!(error, Err(BankError::Words { line: 2 })), "{error:?}");
        }
    }

    #[test]
    fn a_wrong_cell_is_named_with_its_line() {
        for (row, column) in [
            ("R1\tinterests\t1.B.1.a\t9\tfull\tt\te\tp", "item"),
            ("R01\tinterest\t1.B.1.a\t9\tfull\tt\te\tp", "section"),
            ("R01\tinterests\t2.C.1.a\t9\tfull\tt\te\tp", "elements"),
            ("K01\tsubjects\t1.B.1.a\t9\tfull\tt\te\tp", "elements"),
            ("R01\tinterests\t1.B.1.a\t7\tfull\tt\te\tp", "points"),
            ("R01\tinterests\t1.B.1.a\t9\tshort\tt\te\tp", "forms"),
            ("R01\tinterests\t1.B.1.a\t9\tfull\t\te\tp", "text"),
        ] {
            let error = Bank::parse(&format!("{HEADER}{row}\n")).expect_err(row);
            assert!(
                matches!(&error, BankError::Cell { line: 2, column: c, .. } if *c == column),
                "{row}: {error}"
            );
        }
        let row = "R01\tinterests\t1.B.1.a\t9\tfull\tt\te\tp\n";
        let error = Bank::parse(&format!("{HEADER}{row}{row}")).expect_err("twice");
        assert!(matches!(error, BankError::Twice { line: 3, .. }));
    }
}
