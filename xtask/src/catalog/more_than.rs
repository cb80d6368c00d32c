//! How each career stands among all of them, in full tenths.

use bearings::catalog::career::{Career, MoreThan};
use bearings::onet::Domain;

/// Works it out for every importance and every characteristic.
pub fn fill(careers: &mut [Career]) {
    let importances = |domain: Domain| {
        columns(careers, |career| career.ratings(domain).map_or(&[], |ratings| ratings.importance.as_slice()))
    };
    let mut knowledge = importances(Domain::Knowledge).into_iter();
    let mut abilities = importances(Domain::Abilities).into_iter();
    let mut skills = importances(Domain::Skills).into_iter();
    let mut work_activities = importances(Domain::WorkActivities).into_iter();
    let mut characteristics = columns(careers, |career| &career.characteristics).into_iter();
    for career in careers {
        career.more_than = MoreThan {
            knowledge: knowledge.next().unwrap_or_default(),
            abilities: abilities.next().unwrap_or_default(),
            skills: skills.next().unwrap_or_default(),
            work_activities: work_activities.next().unwrap_or_default(),
            characteristics: characteristics.next().unwrap_or_default(),
        };
    }
}

/// One string of digits a career: element after element is put in order and each career told its tenth.
fn columns(careers: &[Career], values: impl Fn(&Career) -> &[u16]) -> Vec<String> {
    let mut digits = vec![String::new(); careers.len()];
    let width = careers.iter().map(|career| values(career).len()).max().unwrap_or(0);
    for at in 0..width {
        let column: Vec<u16> =
            careers.iter().map(|career| values(career).get(at).copied().unwrap_or_default()).collect();
        for (digits, tenths) in digits.iter_mut().zip(tenths(&column)) {
            digits.push(tenths);
        }
    }
    digits
}

/// For each value a digit: the full tenths of all values that are lower, equal ones (itself among them)
/// counted half.
fn tenths(values: &[u16]) -> Vec<char> {
    let mut sorted = values.to_vec();
    sorted.sort_unstable();
    let digit = |value: u16| {
        let lower = sorted.partition_point(|other| *other < value);
        let not_higher = sorted.partition_point(|other| *other <= value);
        let tenths = ((lower + not_higher) * 10).checked_div(sorted.len() * 2).unwrap_or(0);
        u32::try_from(tenths).ok().and_then(|tenths| char::from_digit(tenths, 10)).unwrap_or('9')
    };
    values.iter().map(|value| digit(*value)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lower_ones_count_whole_and_equal_ones_half() {
        let digits = |values: &[u16]| tenths(values).into_iter().collect::<String>();
        assert_eq!(digits(&[10, 20, 30, 40]), "1368");
        assert_eq!(digits(&[7, 7, 7]), "555");
        assert_eq!(digits(&[9, 1, 1, 1]), "8333");
        assert_eq!(digits(&[]), "");
    }
}
