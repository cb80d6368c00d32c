//! `cargo xtask rank`: ranks a file of people as the app would.

mod people;

use std::path::PathBuf;
use std::process::ExitCode;

use bearings::catalog::Catalog;
use bearings::instrument::{Bank, Form};
use bearings::scoring::{
    Cutoffs, Fit, Place, Score, Scorer, Standing, SumsModel, area_sums, ask, correlations, onet_fit, ranked,
    standing,
};

use crate::csv_out::print;
use crate::{Outcome, project};
use people::{People, Sheet};

/// Rank a file of answers, or of six interest sums, as CSV: id, rank, code, fit, score (quick form: and asked)
#[derive(clap::Args)]
pub struct Args {
    /// CSV with the header `id,<item>,...` (answers from 1 to the item's points, blank for none; the five words of an interest are 1, 3, 5, 7 and 9) or `id,R,I,A,S,E,C` (sums 0 to 40)
    file: PathBuf,
    /// The form whose items are read: quick, full or detailed; of the first two only what they would have asked
    #[arg(long, default_value = "full")]
    form: String,
    /// How many occupations a person
    #[arg(long, default_value_t = 20, conflicts_with = "all")]
    top: usize,
    /// Every occupation
    #[arg(long)]
    all: bool,
    /// Rank by O*NET's own rule: six sums, Pearson's r
    #[arg(long)]
    onet_rule: bool,
}

/// Reads the whole file first, so that nothing is half printed.
pub fn run(args: &Args) -> Outcome {
    let form = form(&args.form)?;
    let bank = Bank::shipped()?;
    let catalog = project::catalog()?;
    let people = People::read(&args.file, &bank, form)?;
    let ranker = Ranker::new(&bank, &catalog, form, args.onet_rule)?;
    let top = if args.all { catalog.len() } else { args.top };
    let mut rows = Vec::new();
    for (id, sheet) in &people.0 {
        let (sheet, asked) = ranker.read(sheet);
        match ranker.rank(&sheet) {
            Ok(places) => rows.extend(places.iter().take(top).map(|(place, fit)| {
                let code = catalog.occupations().get(place.occupation).map(|it| it.code.to_string());
                let row = [
                    id.clone(),
                    place.rank.to_string(),
                    code.unwrap_or_default(),
                    (*fit).to_owned(),
                    format!("{:.4}", place.score),
                ];
                row.into_iter().chain(asked.map(|asked| asked.to_string())).collect()
            })),
            Err(why) => eprintln!("{id}: no result: {why}"),
        }
    }
    let heads = ["id", "rank", "code", "fit", "score", "asked"];
    // Only the quick form decides how many questions there are, and only answers have questions.
    let counted =
        form.may_end_early() && people.0.iter().any(|(_, sheet)| matches!(sheet, Sheet::Answers(_)));
    print(heads.get(..if counted { 6 } else { 5 }).unwrap_or(&heads), rows)?;
    Ok(ExitCode::SUCCESS)
}

fn form(key: &str) -> Result<Form, String> {
    Form::from_key(key)
        .ok_or_else(|| format!("--form {key}: there is no such form; use quick, full or detailed"))
}

/// Ranks one sheet after another.
struct Ranker<'a> {
    bank: &'a Bank,
    catalog: &'a Catalog,
    form: Form,
    scorer: Scorer,
    sums: SumsModel,
    onet_rule: bool,
}

type Ranked = Vec<(Place, &'static str)>;

impl<'a> Ranker<'a> {
    fn new(bank: &'a Bank, catalog: &'a Catalog, form: Form, onet_rule: bool) -> Result<Self, String> {
        let scorer = Scorer::new(catalog, bank);
        let sums = SumsModel::new(catalog).ok_or("the catalogue has no interest values")?;
        Ok(Self { bank, catalog, form, scorer, sums, onet_rule })
    }

    /// What the form reads of a sheet and, where it may end early, how many questions it asked.
    fn read(&self, sheet: &Sheet) -> (Sheet, Option<usize>) {
        match sheet {
            Sheet::Answers(person) if !self.onet_rule => {
                let (answers, asked) = ask(&self.scorer, self.bank, self.form, person);
                (Sheet::Answers(answers), self.form.may_end_early().then_some(asked))
            }
            _ => (sheet.clone(), None),
        }
    }

    fn rank(&self, sheet: &Sheet) -> Result<Ranked, &'static str> {
        const FLAT: &str = "all six interests are level; there is no order in that";
        match sheet {
            Sheet::Answers(answers) if self.onet_rule => {
                let sums = area_sums(self.bank, answers).ok_or("an interest area has no answer")?;
                correlations(self.catalog, &sums).map(by_onet).ok_or(FLAT)
            }
            Sheet::Sums(sums) if self.onet_rule => correlations(self.catalog, sums).map(by_onet).ok_or(FLAT),
            Sheet::Sums(sums) => {
                let scores = self.sums.scores(sums).ok_or(FLAT)?;
                Ok(by_cutoffs(&scores, self.sums.cutoffs()))
            }
            Sheet::Answers(answers) => match standing(self.bank, self.form, answers) {
                Standing::Nothing => Err("nothing is answered"),
                Standing::AllSame => Err("every answer is the same"),
                Standing::TooLittle { .. } | Standing::Ready { .. } => {
                    let tally = self.scorer.tally(answers);
                    Ok(by_cutoffs(tally.scores(), Cutoffs::new(&self.scorer, &tally)))
                }
            },
        }
    }
}

fn by_cutoffs<S: Score>(scores: &[S], cutoffs: Cutoffs) -> Ranked {
    let label = |place: Place| (place, cutoffs.fit(place.score).map_or("", Fit::key));
    ranked(scores).into_iter().map(label).collect()
}

fn by_onet(r: Vec<f64>) -> Ranked {
    ranked(&r).into_iter().map(|place| (place, onet_fit(place.score).map_or("", Fit::key))).collect()
}
