//! O*NET's own rule: Pearson's r of six sums with an occupation's six interest values.

use super::fit::Fit;
use crate::catalog::Catalog;
use crate::riasec::PerArea;

/// O*NET's label of a correlation; below 0 O*NET does not list the occupation.
///
/// Best and Great are the one-tailed .05 and .10 critical values for six points.
#[must_use]
pub fn onet_fit(r: f64) -> Option<Fit> {
    match r {
        r if r >= 0.729 => Some(Fit::Best),
        r if r >= 0.608 => Some(Fit::Great),
        r if r >= 0.0 => Some(Fit::Good),
        _ => None,
    }
}

/// Pearson's r with every occupation; `None` for a flat profile, which has none.
#[must_use]
pub fn correlations(catalog: &Catalog, sums: &PerArea<f64>) -> Option<Vec<f64>> {
    let person = centred(*sums.values())?;
    let r = catalog.occupations().iter().map(|occupation| {
        let values = occupation.interests.values().map(f64::from);
        centred(values).map_or(0.0, |values| person.iter().zip(values).map(|(a, b)| a * b).sum())
    });
    Some(r.collect())
}

/// Less their mean and of length 1, so that a dot product of two is Pearson's r.
fn centred(values: [f64; 6]) -> Option<[f64; 6]> {
    let mean = values.iter().sum::<f64>() / 6.0;
    let deviations = values.map(|value| value - mean);
    let length = libm::sqrt(deviations.iter().map(|value| value * value).sum());
    (length > 1e-9).then(|| deviations.map(|value| value / length))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PACKED: &[u8] = include_bytes!("../../public/catalog.bin");

    #[test]
    fn labels_begin_where_onet_has_them() {
        let labels = [0.729, 0.728, 0.608, 0.607, 0.0, -0.001].map(onet_fit);
        let (best, great, good) = (Some(Fit::Best), Some(Fit::Great), Some(Fit::Good));
        assert_eq!(labels, [best, great, great, good, good, None]);
    }

    #[test]
    fn an_occupations_own_profile_correlates_fully_with_it_however_it_is_stretched() {
        let catalog = Catalog::parse(PACKED).expect("the shipped file");
        for (at, occupation) in catalog.occupations().iter().enumerate().step_by(40) {
            let own = occupation.interests.values().map(f64::from);
            let r = correlations(&catalog, &PerArea::new(own.map(|value| 3.0 * value + 2.0)))
                .expect("no flat profile");
            assert!((r[at] - 1.0).abs() < 1e-12 && r.iter().all(|r| r.abs() < 1.0 + 1e-12), "{}", r[at]);
            let turned =
                correlations(&catalog, &PerArea::new(own.map(|value| -value))).expect("no flat profile");
            assert!((turned[at] + 1.0).abs() < 1e-12);
        }
        assert_eq!(correlations(&catalog, &PerArea::new([4.0; 6])), None);
    }
}
