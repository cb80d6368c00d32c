//! The figures on simulated workers.

use std::collections::{BTreeMap, BTreeSet};

use bearings::answers::Answers;
use bearings::catalog::Catalog;
use bearings::instrument::{Bank, Form, Item, ItemId, Response, Section};
use bearings::onet::SocCode;
use bearings::riasec::PerArea;
use bearings::scoring::{Model, Score, Scorer, area_sums, ask, correlations, nats, ranked};
use rand_chacha::ChaCha8Rng;

use super::Figure;
use super::drawing::{FAR, Links, NEAR, NEAR_AS_NORMS, Setting, Sheet, generator};
use super::summary::{mean, median, rank_of, share};
use super::world::World;
use crate::project;

/// Everything a figure is computed with.
pub struct Bench<'a> {
    pub bank: &'a Bank,
    pub catalog: &'a Catalog,
    pub world: &'a World,
    pub scorer: Scorer,
    related: BTreeMap<SocCode, BTreeSet<SocCode>>,
    pub seed: u64,
    pub per: usize,
    pub draws_a_group: usize,
    /// On which points questions are answered.
    pub points: Points,
}

/// What workers are asked.
pub enum Questions<'a> {
    /// These items, all of them.
    Items(Vec<&'a Item>),
    /// What the form would ask them.
    Form(Form),
}

/// The scales as shipped, or one of them coarser to see what the finer one is worth.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Points {
    AsShipped,
    SubjectsOnSeven,
    SubjectsOnFive,
    InterestsByWords,
}

/// How answers are turned into an order.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    Ours,
    Onet,
}

pub type Figures = Result<Vec<Figure>, String>;

impl<'a> Bench<'a> {
    /// The bench of one model.
    ///
    /// # Errors
    /// When the table of related occupations is missing.
    pub fn new(
        bank: &'a Bank,
        catalog: &'a Catalog,
        world: &'a World,
        model: &Model,
        seed: u64,
        per: usize,
    ) -> Result<Self, String> {
        let scorer = Scorer::with_model(catalog, bank, model);
        Ok(Self {
            bank,
            catalog,
            world,
            scorer,
            related: related()?,
            seed,
            per,
            draws_a_group: 250 * per,
            points: Points::AsShipped,
        })
    }

    /// All rows, in the order of `shared/validation.md`.
    ///
    /// # Errors
    /// When a table is missing or lacks an element.
    pub fn all(&self) -> Figures {
        let of = |section: Section| move |item: &&Item| item.section == section;
        let form = |form: Form| self.bank.form(form);
        let interests = |most: usize| -> Vec<&Item> {
            form(Form::Detailed).into_iter().filter(of(Section::Interests)).take(most).collect()
        };
        let subjects: Vec<&Item> = form(Form::Detailed).into_iter().filter(of(Section::Subjects)).collect();
        let each: Vec<&Item> = form(Form::Detailed).into_iter().filter(of(Section::Abilities)).collect();
        let groups: Vec<&Item> =
            self.bank.items().iter().filter(|item| item.id.to_string().starts_with('G')).collect();
        let join = |parts: &[&[&'a Item]]| Questions::Items(parts.concat());
        let only = |most: usize| Questions::Items(interests(most));
        let (full, detailed) = (Questions::Form(Form::Full), Questions::Form(Form::Detailed));

        let mut figures = Vec::new();
        let runs: [(&'static str, Rule, Questions, &'static str); 8] = [
            ("60 interests, O*NET rule", Rule::Onet, only(60), "near .13 / .24, 62; far .08 / .15, 98"),
            ("60 interests", Rule::Ours, only(60), "near .23 / .35, 40"),
            (
                "18 interests + 33 subjects",
                Rule::Ours,
                join(&[&interests(18), &subjects]),
                "near .74 / .82, 3; far .52 / .65, 10",
            ),
            ("full", Rule::Ours, Questions::Form(Form::Full), "goal near .80, far .57"),
            (
                "60 + 33 + ability groups",
                Rule::Ours,
                join(&[&interests(60), &subjects, &groups]),
                "near .81 / .88, 2; far .57 / .69, 7",
            ),
            ("30 + 33 + 52", Rule::Ours, join(&[&interests(30), &subjects, &each]), "near .81; far .59"),
            (
                "detailed (60 + 33 + 52)",
                Rule::Ours,
                Questions::Form(Form::Detailed),
                "goal near .84, far .62",
            ),
            ("full, O*NET rule", Rule::Onet, Questions::Form(Form::Full), ""),
        ];
        for (part, (name, rule, questions, reference)) in (0_u64..).zip(runs) {
            for setting in [NEAR, FAR] {
                let part = part * 2 + u64::from(setting == FAR);
                figures.extend(self.hits(
                    name,
                    rule,
                    &questions,
                    &setting,
                    Links::AreaAlone,
                    part,
                    reference,
                )?);
            }
        }
        for setting in [NEAR, FAR] {
            let part = 20 + u64::from(setting == FAR);
            let name = "full, items also on their links (author's claim)";
            figures.extend(self.hits(name, Rule::Ours, &full, &setting, Links::AllElements, part, "")?);
        }
        figures.extend(self.labels(&full)?);
        figures.extend(self.clicker("60 interests, O*NET rule", Rule::Onet, &only(60), "48")?);
        figures.extend(self.clicker("full", Rule::Ours, &full, "at most 1 Best")?);
        for (name, rule, questions, reference) in [
            ("60 interests, O*NET rule", Rule::Onet, &only(60), "3.4"),
            ("full", Rule::Ours, &full, "30 + 33: 2.6"),
            ("detailed (60 + 33 + 52)", Rule::Ours, &detailed, "2.9"),
        ] {
            figures.push(self.overlap(name, rule, questions, reference)?);
        }
        figures.extend(self.stability(&full)?);
        figures.extend(self.quick()?);
        figures.extend(self.groups(&full)?);
        figures.push(self.seed_occupation(&full)?);
        figures.extend(self.worked_example());
        Ok(figures)
    }

    /// Hits, relatives and two sittings of one form, under a model's name.
    ///
    /// # Errors
    /// When an element has no ratings.
    pub fn choice(&self, name: &'static str, form: Form) -> Figures {
        let questions = Questions::Form(form);
        let mut figures = Vec::new();
        for (part, setting) in (100..).zip([NEAR, FAR, NEAR_AS_NORMS]) {
            figures.extend(self.hits(name, Rule::Ours, &questions, &setting, Links::AreaAlone, part, "")?);
        }
        figures.push(self.overlap(name, Rule::Ours, &questions, "")?);
        for figure in &mut figures {
            figure.setting = format!("{}, {}", figure.setting, form.key());
        }
        Ok(figures)
    }

    /// The items that workers have to be able to answer.
    ///
    /// # Errors
    /// When an element has no ratings.
    pub fn sheet(&self, questions: &Questions, links: Links) -> Result<Sheet, String> {
        match questions {
            Questions::Items(items) => Sheet::new(items, self.world, links),
            Questions::Form(form) => Sheet::new(&self.bank.form(*form), self.world, links),
        }
    }

    /// What is read of a person who has an answer to everything.
    pub fn read(&self, questions: &Questions, person: Answers) -> Answers {
        let person = match self.points {
            Points::AsShipped => person,
            Points::SubjectsOnSeven => coarser(&person, Section::Subjects, &SEVENTHS),
            Points::SubjectsOnFive => coarser(&person, Section::Subjects, &FIFTHS),
            Points::InterestsByWords => coarser(&person, Section::Interests, &WORDS),
        };
        match questions {
            Questions::Items(_) => person,
            Questions::Form(form) => ask(&self.scorer, self.bank, *form, &person).0,
        }
    }

    pub fn scores(&self, rule: Rule, answers: &Answers) -> Option<Vec<f64>> {
        match rule {
            Rule::Ours => {
                Some(self.scorer.tally(answers).scores().iter().map(|score| nats(*score)).collect())
            }
            Rule::Onet => correlations(self.catalog, &area_sums(self.bank, answers)?),
        }
    }

    /// Draws every rated occupation's workers and hands each one's answers on.
    pub fn each_worker(
        &self,
        sheet: &Sheet,
        setting: &Setting,
        rng: &mut ChaCha8Rng,
        mut see: impl FnMut(usize, Answers),
    ) {
        for occupation in self.world.rated() {
            for _ in 0..self.per {
                let worker = sheet.worker(*occupation, setting, rng);
                let answers = sheet.sitting(&worker, setting, rng);
                see(*occupation, answers);
            }
        }
    }

    #[expect(clippy::too_many_arguments, reason = "one row's description, used in one place")]
    fn hits(
        &self,
        form: &'static str,
        rule: Rule,
        questions: &Questions,
        setting: &Setting,
        links: Links,
        part: u64,
        reference: &'static str,
    ) -> Figures {
        let sheet = self.sheet(questions, links)?;
        let mut rng = generator(self.seed, part);
        let (mut ranks, mut kin) = (Vec::new(), Vec::new());
        self.each_worker(&sheet, setting, &mut rng, |occupation, answers| {
            // A flat profile has no order in O*NET's rule: its own occupation is as likely anywhere.
            let middle = self.catalog.len() as f64 / 2.0;
            let scores = self.scores(rule, &self.read(questions, answers));
            ranks.push(scores.as_ref().map_or(middle, |scores| rank_of(scores, occupation)));
            kin.push(scores.map_or(0.0, |scores| self.kin_share(&scores, occupation)));
        });
        let row = |name, (value, se): (f64, f64), reference| Figure {
            name,
            setting: setting.name.to_owned(),
            form,
            value,
            se: Some(se),
            reference,
        };
        Ok(vec![
            row("own occupation in the first 10", share(&ranks, |rank| rank <= 10.0), reference),
            row("own occupation in the first 20", share(&ranks, |rank| rank <= 20.0), ""),
            Figure { se: None, ..row("median rank of the own occupation", (median(&ranks), 0.0), "") },
            row("own or primary related among the first 10", mean(&kin), ""),
        ])
    }

    pub fn kin_share<S: Score>(&self, scores: &[S], occupation: usize) -> f64 {
        let code = |at: usize| self.catalog.occupations().get(at).map(|it| it.code);
        let kin = code(occupation).and_then(|own| self.related.get(&own));
        let is_kin =
            |at: usize| at == occupation || code(at).is_some_and(|c| kin.is_some_and(|k| k.contains(&c)));
        ranked(scores).iter().take(10).filter(|place| is_kin(place.occupation)).count() as f64 / 10.0
    }

    fn overlap(
        &self,
        form: &'static str,
        rule: Rule,
        questions: &Questions,
        reference: &'static str,
    ) -> Result<Figure, String> {
        let sheet = self.sheet(questions, Links::AreaAlone)?;
        let mut rng = generator(self.seed, 50);
        let mut shared = Vec::new();
        let first_ten = |answers: &Answers| -> BTreeSet<usize> {
            let scores = self.scores(rule, answers).unwrap_or_default();
            ranked(&scores).iter().take(10).map(|place| place.occupation).collect()
        };
        for occupation in self.world.rated() {
            let worker = sheet.worker(*occupation, &NEAR, &mut rng);
            let [one, two] =
                [(); 2].map(|()| first_ten(&self.read(questions, sheet.sitting(&worker, &NEAR, &mut rng))));
            shared.push(one.intersection(&two).count() as f64);
        }
        let (value, se) = mean(&shared);
        let name = "careers shared by the first 10 of two sittings";
        Ok(Figure { name, setting: NEAR.name.to_owned(), form, value, se: Some(se), reference })
    }

    /// The official example of O*NET's rule.
    fn worked_example(&self) -> Vec<Figure> {
        let sums = PerArea::new([27.0, 13.0, 23.0, 25.0, 14.0, 14.0]);
        let places = correlations(self.catalog, &sums).map(|r| ranked(&r)).unwrap_or_default();
        let count = |least: f64| places.iter().filter(|place| place.score >= least).count() as f64;
        let at = |rank: usize| places.get(rank - 1).map_or(f64::NAN, |place| place.score);
        let row = |name, value, reference| Figure {
            name,
            setting: "R 27 I 13 A 23 S 25 E 14 C 14".to_owned(),
            form: "O*NET rule",
            value,
            se: None,
            reference,
        };
        vec![
            row("worked example: r of the first", at(1), ".786 (39-5094.00)"),
            row("worked example: r of the second", at(2), ".769 (27-2031.00)"),
            row("worked example: careers of at least .729", count(0.729), "2"),
            row("worked example: careers of at least .608", count(0.608), "9"),
            row("worked example: r of the fiftieth", at(50), ".485"),
        ]
    }
}

/// The last point of each seventh of the line, and the point that it is answered by.
const SEVENTHS: [(u8, u8); 7] = [(3, 2), (6, 5), (9, 8), (12, 11), (15, 14), (18, 17), (21, 20)];
/// The same for each range of the line that one of five points stands for.
const FIFTHS: [(u8, u8); 5] = [(2, 1), (7, 5), (14, 11), (19, 17), (21, 20)];
/// The same for each range of nine points that one of five words stands for.
const WORDS: [(u8, u8); 5] = [(1, 1), (3, 3), (6, 5), (8, 7), (9, 9)];

/// The same answers with a section on fewer points: each range of its scale is answered by one of them.
fn coarser(answers: &Answers, section: Section, ranges: &[(u8, u8)]) -> Answers {
    let on_fewer = |id: ItemId, given: Response| {
        if id.section() != section {
            return Some(given);
        }
        let range = ranges.iter().find(|(end, _)| given.point() <= *end);
        range.and_then(|(_, point)| Response::new(*point))
    };
    answers.iter().filter_map(|(id, given)| Some((id, on_fewer(id, given)?))).collect()
}

/// Primary related occupations of each.
fn related() -> Result<BTreeMap<SocCode, BTreeSet<SocCode>>, String> {
    let text = project::table("related.tsv")?;
    let mut related = BTreeMap::<SocCode, BTreeSet<SocCode>>::new();
    for line in text.lines().skip(1) {
        let mut cells = line.split('\t');
        if let (Some(code), Some(tier), Some(others)) = (cells.next(), cells.next(), cells.next())
            && tier.starts_with("Primary")
            && let Ok(code) = code.parse()
        {
            let others = others.split(';').filter_map(|other| other.parse::<SocCode>().ok());
            related.entry(code).or_default().extend(others);
        }
    }
    Ok(related)
}
