//! What a person likes and why a career fits, in sentences.

use super::{area_liking, area_work};
use crate::instrument::{Height, Item, Section};
use crate::riasec::{PerArea, Riasec};
use crate::scoring::{Direction, Reason};

/// Why one answer speaks for or against an occupation.
#[must_use]
pub fn reason(item: &Item, reason: &Reason) -> String {
    let more = reason.share_below >= 0.5;
    let jobs = tenths(if more { reason.share_below } else { 1.0 - reason.share_below });
    let person = person_side(item, reason);
    let link = match reason.direction() {
        Direction::For => "y",
        Direction::Against => "pero",
    };
    let job = match item.section {
        Section::Interests => {
            let work = item.area().map_or("de eso", area_work);
            if more {
                format!("este trabajo tiene más {work} que {jobs} de cada 10 trabajos")
            } else {
                format!("{jobs} de cada 10 trabajos tienen más {work} que este")
            }
        }
        Section::Subjects => {
            if more {
                format!("este trabajo los usa más que {jobs} de cada 10 trabajos")
            } else {
                format!("{jobs} de cada 10 trabajos los usan más que este")
            }
        }
        Section::Abilities => {
            if more {
                format!("este trabajo lo pide más que {jobs} de cada 10 trabajos")
            } else {
                format!("{jobs} de cada 10 trabajos lo piden más que este")
            }
        }
    };
    format!("{person}, {link} {job}.")
}

/// The frames go with every phrase: interests and abilities are infinitives, subjects nouns without an article.
fn person_side(item: &Item, reason: &Reason) -> String {
    let phrase = &item.phrase;
    let height = item.height(reason.response);
    let (high, low) = (height == Height::High, height == Height::Low);
    match item.section {
        Section::Interests if high => format!("Te gusta {phrase}"),
        Section::Interests if low => format!("No te gusta tanto {phrase}"),
        Section::Interests => format!("No sabes si te gusta {phrase}"),
        Section::Subjects if high => format!("Te atraen los temas de {phrase}"),
        Section::Subjects if low => format!("No te llaman mucho los temas de {phrase}"),
        Section::Subjects => format!("Te dan igual los temas de {phrase}"),
        Section::Abilities if high => format!("Dices que te resulta fácil {phrase}"),
        Section::Abilities if low => format!("Dices que te resulta menos fácil {phrase}"),
        Section::Abilities => format!("Dices que no te resulta ni fácil ni difícil {phrase}"),
    }
}

/// Full tenths of a share of one half or more: 5 to 9.
fn tenths(share: f64) -> usize {
    ((share.clamp(0.0, 1.0) * 10.0) as usize).clamp(5, 9)
}

/// The strongest interests as the end of a sentence.
///
/// Sums closer than six points of forty are level (the “rule of eight” on a scale of fifty).
#[must_use]
pub fn in_one_sentence(sums: &PerArea<f64>, who: &str) -> String {
    const LEVEL: f64 = 6.0;
    let mut order: Vec<(Riasec, f64)> = sums.iter().map(|(area, sum)| (area, *sum)).collect();
    order.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    let (highest, lowest) = (order.first().map_or(0.0, |it| it.1), order.last().map_or(0.0, |it| it.1));
    if highest - lowest < LEVEL {
        return "los seis intereses están muy parejos, así que conviene mirar en muchas direcciones."
            .to_owned();
    }
    let near: Vec<&str> = order
        .iter()
        .filter(|(_, sum)| highest - sum < LEVEL)
        .take(3)
        .map(|(area, _)| area_liking(*area))
        .collect();
    let likings = match near.as_slice() {
        [most @ .., last] if !most.is_empty() => format!("{} y {last}", most.join(", ")),
        all => all.concat(),
    };
    format!("{who} {likings}.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn likings_are_joined_as_people_say_them() {
        let said = |sums: [f64; 6]| in_one_sentence(&PerArea::new(sums), "te gusta");
        assert_eq!(said([30.0, 10.0, 5.0, 5.0, 5.0, 5.0]), "te gusta trabajar con las manos.");
        assert_eq!(
            said([30.0, 28.0, 5.0, 27.0, 5.0, 5.0]),
            "te gusta trabajar con las manos, averiguar cosas y ayudar a la gente."
        );
        assert!(said([20.0; 6]).starts_with("los seis intereses"));
    }
}
