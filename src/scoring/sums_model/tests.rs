use super::*;
use crate::riasec::Riasec;
use crate::scoring::{Fit, ranked};

fn catalog() -> Catalog {
    Catalog::parse(include_bytes!("../../../public/catalog.bin")).expect("the packed catalogue")
}

/// The occupations' areas, the strongest first, in the order in which somebody who likes one area alone gets them.
fn areas_for(liked: Riasec) -> Vec<[Riasec; 6]> {
    let catalog = catalog();
    let model = SumsModel::new(&catalog).expect("a whole catalogue");
    let mut sums = PerArea::new([10.0; 6]);
    *sums.get_mut(liked) = MOST;
    let areas = |occupation: usize| {
        let mut areas = Riasec::ALL;
        areas.sort_by_key(|area| std::cmp::Reverse(*catalog.occupations()[occupation].interests.get(*area)));
        areas
    };
    ranked(&model.scores(&sums).expect("not flat")).iter().map(|place| areas(place.occupation)).collect()
}

#[test]
fn who_likes_tools_alone_gets_work_with_tools() {
    let areas = areas_for(Riasec::Realistic);
    assert!(areas.iter().take(20).all(|areas| areas[0] == Riasec::Realistic));
}

#[test]
fn who_likes_one_area_alone_gets_its_careers() {
    for liked in Riasec::ALL {
        let strong = areas_for(liked).iter().take(20).filter(|areas| areas[..2].contains(&liked)).count();
        assert!(strong >= 15, "{liked}: {strong} of the first 20");
    }
}

#[test]
fn a_flat_profile_names_no_career() {
    let model = SumsModel::new(&catalog()).expect("a whole catalogue");
    assert_eq!(model.scores(&PerArea::new([17.0; 6])), None);
}

#[test]
fn random_answers_earn_few_labels() {
    let model = SumsModel::new(&catalog()).expect("a whole catalogue");
    let cutoffs = model.cutoffs();
    let (mut best, mut great, people) = (0.0, 0.0, 2000);
    let mut state = 1_u64;
    for _ in 0..people {
        // Ten items an area, 0 to 4 points each, from a small generator with a fixed seed.
        let sums = PerArea::new([(); 6].map(|()| {
            (0..10)
                .map(|_| {
                    state =
                        state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                    f64::from(u8::try_from((state >> 33) % 5).expect("below 5"))
                })
                .sum()
        }));
        for score in model.scores(&sums).into_iter().flatten() {
            match cutoffs.fit(score) {
                Some(Fit::Best) => best += 1.0,
                Some(Fit::Great) => great += 1.0,
                Some(Fit::Good) | None => {}
            }
        }
    }
    let (best, great) = (best / f64::from(people), great / f64::from(people));
    println!("a mean of {best:.2} Best and {great:.2} Great");
    assert!(best <= 1.0, "{best}");
    assert!(best + great <= 5.0, "{best} + {great}");
}

#[test]
fn sums_are_read_against_what_most_people_answer_and_the_own_mean() {
    // Ten items of the mean answer in each area, and in one area a spread more.
    let mut sums = PerArea::new(NORMS.values().map(|(mean, _)| (mean - 1.0) * 10.0));
    let near = |values: [f64; 6], expected: [f64; 6]| {
        assert!(values.iter().zip(expected).all(|(a, b)| (a - b).abs() < 1e-12), "{values:?}");
    };
    near(relative(&sums), [0.0; 6]);
    *sums.get_mut(Riasec::Artistic) += 10.0 * NORMS.get(Riasec::Artistic).1;
    near(relative(&sums), [-1.0, -1.0, 5.0, -1.0, -1.0, -1.0].map(|sixths| sixths / 6.0));
}

#[test]
fn labels_begin_where_random_sums_leave_one_in_all() {
    // A thousand occupations alike, told by the first two areas.
    let model = SumsModel { profiles: vec![[2.0, -2.0, 0.0, 0.0, 0.0, 0.0]; 1000] };
    let [(first, one), (second, other), ..] = *NORMS.values();
    // Ten answers of the middle point, each with variance 2, which is .2 for their mean.
    let mean = 2.0 * ((3.0 - first) / one - (3.0 - second) / other);
    let spread = 1.03 * (4.0 * 0.2 * (1.0 / (one * one) + 1.0 / (other * other))).sqrt();
    let best = mean + 3.090_232 * spread;
    assert_eq!(model.cutoffs().fit(best + 1e-4), Some(Fit::Best));
    assert_eq!(model.cutoffs().fit(best - 1e-4), Some(Fit::Great));
}
