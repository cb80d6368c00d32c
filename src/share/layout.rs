//! Versions 3 and 4: which digits a result is written as. Never changed once released.
//!
//! The quick and the full form choose much of what they ask, so their codes say which items have an answer and then
//! the answers to these; a sheet that holds more than its form asks is written item by item.
//! The two versions differ in the points of interests alone.

use super::choice::{choice_of, choices, number_of, number_of_sharing, sharing_of, sharings};
use super::order;
use crate::answers::Answers;
use crate::instrument::{Form, ItemId, Release, Response, Section};
use crate::riasec::Riasec;

/// How many interests the full form adds at most.
const FURTHER: u32 = 8;
/// The version whose points are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// Five points for interests.
    Third,
    /// Nine points for interests.
    Fourth,
}

impl Version {
    /// How many points a section's items have.
    const fn points(self, section: Section) -> u32 {
        match (self, section) {
            (Self::Third, _) => Release::Third.points(section) as u32,
            (Self::Fourth, Section::Interests) => 9,
            (Self::Fourth, Section::Subjects) => 21,
            (Self::Fourth, Section::Abilities) => 5,
        }
    }
}

/// How a result is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// What the form asks.
    Form(Form),
    /// Every item, for a sheet of this form that holds more.
    Everything(Form),
}

/// A digit below its base.
type Digit = (u32, u32);

impl Layout {
    /// The shortest layout of the newest version that holds all answers.
    pub fn of(form: Form, answers: &Answers) -> (Self, Vec<Digit>) {
        let (layout, everything) = (Self::Form(form), Self::Everything(form));
        let digits = layout
            .digits(Version::Fourth, answers)
            .filter(|digits| layout.answers(&plain(digits)).as_ref() == Some(answers));
        match digits {
            Some(digits) => (layout, digits),
            None => (everything, everything.digits(Version::Fourth, answers).unwrap_or_default()),
        }
    }

    /// The form of the result.
    pub const fn form(self) -> Form {
        match self {
            Self::Form(form) | Self::Everything(form) => form,
        }
    }

    /// The bases of its digits.
    pub fn bases(self, version: Version) -> Vec<u32> {
        // A sheet without an answer is of every layout.
        self.digits(version, &Answers::new()).unwrap_or_default().into_iter().map(|(_, base)| base).collect()
    }

    /// The answers as digits; `None` when they are more than the layout has room for.
    fn digits(self, version: Version, answers: &Answers) -> Option<Vec<Digit>> {
        let plainly =
            |ids: Vec<ItemId>| ids.into_iter().map(|id| digit(version, answers, id)).collect::<Vec<_>>();
        let form = match self {
            Self::Everything(_) => return Some(plainly(order::version_3_all())),
            Self::Form(Form::Detailed) => return Some(plainly(order::version_3_detailed())),
            Self::Form(form) => form,
        };
        let mut digits = plainly(order::version_3_certain(form));
        if form == Form::Full {
            digits.extend(further(version, answers)?);
        }
        digits.extend(abilities(version, answers, most_abilities(form))?);
        Some(digits)
    }

    /// The answers of these digits, on the scales of their version; `None` when no sheet gives them.
    pub fn answers(self, digits: &[u32]) -> Option<Answers> {
        let mut sheet = Answers::new();
        let mut digits = digits.iter().copied();
        let mut set = |id: ItemId, point: Option<u32>| {
            let point = u8::try_from(point?).ok()?;
            sheet.set(id, Response::new(point));
            Some(())
        };
        let form = match self {
            Self::Everything(_) => {
                order::version_3_all().into_iter().try_for_each(|id| set(id, digits.next()))?;
                return Some(sheet);
            }
            Self::Form(Form::Detailed) => {
                order::version_3_detailed().into_iter().try_for_each(|id| set(id, digits.next()))?;
                return Some(sheet);
            }
            Self::Form(form) => form,
        };
        order::version_3_certain(form).into_iter().try_for_each(|id| set(id, digits.next()))?;
        if form == Form::Full {
            let shares = sharing_of(Riasec::ALL.len() as u32, FURTHER, digits.next()?)?;
            let mut given = FURTHER;
            for (area, share) in Riasec::ALL.into_iter().zip(shares) {
                let mut ids = order::version_3_further(area);
                for _ in 0..share {
                    set(ids.next()?, digits.next())?;
                    given -= 1;
                }
            }
            (0..given).try_for_each(|_| digits.next().filter(|unused| *unused == 0).map(drop))?;
        }
        let most = most_abilities(form);
        let pool = order::version_3_abilities();
        let chosen = choice_of(pool.len() as u32, most, digits.next()?)?;
        for place in &chosen {
            // No digit stands for a missing answer here.
            set(*pool.get(*place as usize)?, digits.next().map(|point| point + 1))?;
        }
        (chosen.len() as u32..most)
            .try_for_each(|_| digits.next().filter(|unused| *unused == 0).map(drop))?;
        Some(sheet)
    }
}

/// An item's point, 0 for none.
fn digit(version: Version, answers: &Answers, id: ItemId) -> Digit {
    let point = answers.get(id).map_or(0, |response| u32::from(response.point()));
    (point, version.points(id.section()) + 1)
}

/// How many further interests each area has up to its last answer, then their points.
fn further(version: Version, answers: &Answers) -> Option<Vec<Digit>> {
    let areas: Vec<Vec<Digit>> = Riasec::ALL
        .into_iter()
        .map(|area| {
            let mut digits: Vec<Digit> =
                order::version_3_further(area).map(|id| digit(version, answers, id)).collect();
            while digits.last().is_some_and(|(point, _)| *point == 0) {
                digits.pop();
            }
            digits
        })
        .collect();
    let shares: Vec<u32> = areas.iter().map(|digits| digits.len() as u32).collect();
    let unused = FURTHER.checked_sub(shares.iter().sum())?;
    let number = number_of_sharing(&shares, FURTHER);
    let head = (number, sharings(shares.len() as u32, FURTHER));
    let rest = (0..unused).map(|_| (0, version.points(Section::Interests) + 1));
    Some(std::iter::once(head).chain(areas.into_iter().flatten()).chain(rest).collect())
}

/// Which abilities of the pool have an answer, then their points.
fn abilities(version: Version, answers: &Answers, most: u32) -> Option<Vec<Digit>> {
    let points = version.points(Section::Abilities);
    let pool = order::version_3_abilities();
    let given = || (0..).zip(&pool).filter_map(|(place, id)| Some((place, answers.get(*id)?)));
    let chosen: Vec<u32> = given().map(|(place, _)| place).collect();
    let unused = most.checked_sub(chosen.len() as u32)?;
    let n = pool.len() as u32;
    let head = (number_of(n, &chosen), choices(n, most));
    let given = given().map(|(_, response)| (u32::from(response.point()) - 1, points));
    Some(std::iter::once(head).chain(given).chain((0..unused).map(|_| (0, points))).collect())
}

const fn most_abilities(form: Form) -> u32 {
    match form {
        Form::Quick => 4,
        Form::Full | Form::Detailed => 16,
    }
}

fn plain(digits: &[Digit]) -> Vec<u32> {
    digits.iter().map(|(digit, _)| *digit).collect()
}
