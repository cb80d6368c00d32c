use super::*;
use crate::catalog::Catalog;
use crate::instrument::Form;
use crate::scoring::Scorer;
use crate::scoring::chance::Chance;
use crate::scoring::dimension::value;
use crate::scoring::model::cuts;
use crate::scoring::normal::cdf;

/// The simulation of `shared/validation.md`: slips, cuts, loads and iccs of near workers.
const SLIP: f64 = 0.05;
const fn near(section: Section) -> (f64, f64) {
    match section {
        Section::Interests => (0.65, 0.6),
        Section::Subjects => (0.70, 0.6),
        Section::Abilities => (0.31, 0.5),
    }
}

/// How many sheets of each kind are drawn.
const SHEETS: usize = 1_000;

struct World {
    bank: Bank,
    scorer: Scorer,
    occupations: usize,
}

impl World {
    fn load() -> Self {
        let bank = Bank::shipped().expect("the shipped bank");
        let catalog = Catalog::parse(include_bytes!("../../../public/catalog.bin")).expect("the catalogue");
        Self { scorer: Scorer::new(&catalog, &bank), occupations: catalog.len(), bank }
    }

    /// Somebody of a random occupation who answers as the model says, near to it (`shared/validation.md`).
    fn honest(&self, form: Form, chance: &mut Chance) -> Answers {
        let occupation = (chance.share() * self.occupations as f64) as usize;
        let mut deviations = BTreeMap::new();
        let mut answers = Answers::new();
        for item in self.bank.form(form) {
            let (load, icc) = near(item.section);
            let dimension = self.scorer.dimension(item.id).expect("a dimension");
            let deviation = *deviations
                .entry(dimension.key.clone())
                .or_insert_with(|| normal(chance) * ((1.0 - icc) / icc).sqrt());
            let latent = (value(usize::from(dimension.levels()[occupation])) + deviation) * icc.sqrt();
            let x = load * latent + (1.0 - load * load).sqrt() * normal(chance);
            let point = 1 + cuts(item.section).iter().filter(|cut| x >= **cut).count();
            let slip = chance.share() < SLIP;
            let response =
                if slip { any(item, chance) } else { Response::new(point as u8).expect("a point") };
            answers.set(item.id, Some(response));
        }
        answers
    }

    fn sheet(&self, form: Form, mut answer: impl FnMut(usize, &Item) -> Response) -> Answers {
        let items = self.bank.form(form);
        items.iter().enumerate().map(|(at, item)| (item.id, answer(at, item))).collect()
    }

    fn signs(&self, form: Form, answers: &Answers) -> Vec<Sign> {
        signs(&self.bank.form(form), answers, &BTreeMap::new())
    }
}

fn any(item: &Item, chance: &mut Chance) -> Response {
    Response::new(1 + (chance.share() * f64::from(item.id.points())) as u8).expect("a point")
}

/// A standard normal number, by bisection of its distribution.
fn normal(chance: &mut Chance) -> f64 {
    let (share, mut low, mut high) = (chance.share(), -6.0, 6.0);
    for _ in 0..30 {
        let middle = f64::midpoint(low, high);
        if cdf(middle) < share { low = middle } else { high = middle }
    }
    low
}

fn rate(sheets: impl Iterator<Item = bool>) -> f64 {
    sheets.filter(|flagged| *flagged).count() as f64 / SHEETS as f64
}

#[test]
fn honest_sheets_are_hardly_ever_questioned() {
    let world = World::load();
    for form in [Form::Full, Form::Detailed] {
        let mut chance = Chance::of([1].into_iter());
        let sheets: Vec<Answers> = (0..SHEETS).map(|_| world.honest(form, &mut chance)).collect();
        let flagged = rate(sheets.iter().map(|sheet| !world.signs(form, sheet).is_empty()));
        let flat = rate(sheets.iter().map(|sheet| is_flat(&world.bank, sheet)));
        let clicked: Vec<Answers> =
            (0..SHEETS).map(|_| world.sheet(form, |_, item| any(item, &mut chance))).collect();
        let caught = rate(clicked.iter().map(|sheet| !world.signs(form, sheet).is_empty()));
        let flat_clicked = rate(clicked.iter().map(|sheet| is_flat(&world.bank, sheet)));
        println!(
            "{}: honest {flagged:.4} flagged, {flat:.4} flat; random {caught:.4} flagged, {flat_clicked:.4} flat",
            form.key()
        );
        assert!(flagged <= 0.02, "{}: {flagged} of honest sheets are questioned", form.key());
        assert!(flat <= 0.02, "{}: {flat} of honest sheets count as flat", form.key());
    }
}

#[test]
fn the_same_everywhere_is_seen_in_each_section() {
    let world = World::load();
    for point in 1..=5 {
        // On the line the same place is another number: 0, 2.5, 5, 7.5 or 10.
        let sheet = world.sheet(Form::Full, |_, item| {
            let words = match item.section {
                Section::Interests => 2 * point - 1,
                Section::Subjects => 5 * point - 4,
                Section::Abilities => point,
            };
            Response::new(words).expect("a point")
        });
        let expected = Section::ALL.map(|section| Sign::AllSame { section });
        assert_eq!(world.signs(Form::Full, &sheet), expected);
        assert!(is_flat(&world.bank, &sheet));
    }
    // Of a long section, one answer may differ.
    let mut chance = Chance::of([2].into_iter());
    let caught = rate((0..SHEETS).map(|_| {
        let sheet = world.sheet(Form::Full, |_, item| {
            if chance.share() < 0.05 { any(item, &mut chance) } else { Response::new(3).expect("a point") }
        });
        !world.signs(Form::Full, &sheet).is_empty()
    }));
    println!("straight lines with one slip in twenty: {caught:.4} flagged");
    assert!(caught > 0.9, "{caught}");
}

/// The point at a place of the sheet, on a scale of so many points.
type Way = fn(usize, u8) -> u8;

/// Each of five words, or the whole numbers of the line.
fn stair(at: usize, points: u8) -> u8 {
    match points {
        5 => (at % 5) as u8,
        9 => 2 * (at % 5) as u8,
        _ => 2 * (at % 11) as u8,
    }
}

#[test]
fn to_and_fro_and_stairs_are_seen() {
    let world = World::load();
    let ways: [(&str, Way); 4] = [
        ("to and fro", |at, points| points / 4 + points / 2 * (at % 2) as u8),
        ("up the stairs", |at, points| 1 + stair(at, points)),
        ("down the stairs", |at, points| points - stair(at, points)),
        ("up and down five stairs", |at, _| [1, 2, 3, 4, 5, 4, 3, 2][at % 8]),
    ];
    for (name, way) in ways {
        let sheet =
            world.sheet(Form::Full, |at, item| Response::new(way(at, item.id.points())).expect("a point"));
        let zigzags = |section| world.signs(Form::Full, &sheet).contains(&Sign::Zigzag { section });
        assert!(Section::ALL.into_iter().all(zigzags), "{name}");
    }
}

#[test]
fn clear_interests_are_no_pattern() {
    let world = World::load();
    let sheet = world.sheet(Form::Full, |at, item| {
        let likes = item.area().map_or(at % 4 == 1 || at % 7 == 2, |area| area as usize == 3);
        let [low, high] = if item.section == Section::Interests { [3, 9] } else { [2, 5] };
        Response::new(if likes { high } else { low }).expect("a point")
    });
    assert_eq!(world.signs(Form::Full, &sheet), []);
}

#[test]
fn speed_is_judged_by_the_median_of_this_visit() {
    let world = World::load();
    let items = world.bank.form(Form::Full);
    let mut chance = Chance::of([3].into_iter());
    let sheet = world.honest(Form::Full, &mut chance);
    let fast = |seconds: f64, count: usize| {
        let seconds = items.iter().take(count).map(|item| (item.id, seconds)).collect();
        signs(&items, &sheet, &seconds).contains(&Sign::TooFast { section: Section::Interests })
    };
    assert!(fast(1.0, 18) && fast(1.0, 10));
    assert!(!fast(1.0, 9) && !fast(2.5, 18));
}

#[test]
fn three_pairs_apart_are_told_and_two_are_not() {
    let bank = Bank::shipped().expect("the shipped bank");
    let items = bank.form(Form::Full);
    let known = |id: &str| items.iter().any(|item| item.id.to_string() == id);
    assert!(PAIRS.into_iter().all(|(a, b)| known(a) && known(b)));
    let apart = |count: usize| -> Answers {
        let pairs = PAIRS.into_iter().enumerate();
        let points = pairs.flat_map(|(at, (a, b))| [(a, 9), (b, if at < count { 4 } else { 18 })]);
        points.filter_map(|(id, point)| Some((id.parse().ok()?, Response::new(point)?))).collect()
    };
    assert_eq!(contradictions(&apart(2)), []);
    assert_eq!(contradictions(&apart(3)).len(), 3);
}

#[test]
fn fewer_than_ten_answers_show_no_habit() {
    let world = World::load();
    let items = world.bank.form(Form::Full);
    let signs = |answered: usize| {
        let interests = items.iter().filter(|it| it.section == Section::Interests).take(answered);
        world.signs(Form::Full, &interests.map(|it| (it.id, Response::new(3).expect("a point"))).collect())
    };
    assert_eq!(signs(3), []);
    assert_eq!(signs(9), []);
    assert_eq!(signs(10), [Sign::AllSame { section: Section::Interests }]);
    assert_eq!(signs(11), [Sign::AllSame { section: Section::Interests }]);
}

#[test]
fn only_subjects_can_give_level_interests_a_direction() {
    let world = World::load();
    let level = |section, points: [u8; 2]| {
        let items = world.bank.items().iter().filter(|it| it.section == section);
        let answers =
            items.zip(points).map(|(it, point)| (it.id, Response::new(point).expect("a point"))).collect();
        is_level(&world.bank, &answers, &PerArea::new([20.0; 6]))
    };
    assert!(level(Section::Subjects, [1, 7]));
    assert!(!level(Section::Subjects, [1, 8]), "spread by 3.5");
    assert!(level(Section::Abilities, [1, 21]));
}

#[test]
fn a_spread_is_a_standard_deviation() {
    assert_eq!(spread(&[1.0, 8.0]), 3.5);
    assert_eq!(spread(&[2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0]), 2.0);
    assert_eq!(spread(&[]), 0.0);
}

#[test]
fn more_than_half_of_the_answers_have_to_come_too_fast() {
    let seconds = |fast: usize, slow: usize| {
        // Slow ones lie in the middle and at the ends, wherever they are looked at unsorted.
        (0..fast + slow).map(|at| if at % 2 == 0 && at / 2 < slow { 3.0 } else { 1.0 }).collect::<Vec<f64>>()
    };
    assert!(!too_fast(seconds(5, 5)));
    assert!(!too_fast(seconds(5, 6)));
    assert!(too_fast(seconds(6, 5)));
    assert!(!too_fast(seconds(9, 0)), "too few to say so");
    assert!(!too_fast(vec![TOO_FAST; 11]));
    // The answer in the middle of time and not of the sheet counts.
    assert!(!too_fast([vec![3.0; 5], vec![1.0; 5], vec![3.0]].concat()));
}
