//! Every chore of Bearings as a verb: `cargo xtask --help` lists them.

use std::error::Error;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod bench;
mod budget;
mod catalog;
mod check_site;
mod codes;
mod coverage;
mod csv_out;
mod dist;
mod fit_sums;
mod fuzz;
mod gallery;
mod icons;
mod items;
mod lighthouse;
mod monkey;
mod mutants;
mod project;
mod rank;
mod reproduce;
mod run;
mod search;
mod serve;
mod setup;
mod site;
mod sums_fit;
mod supply;
mod taps;
mod test;
mod validate;
mod words;

/// What a verb comes to: an exit code, or one sentence that says what went wrong.
type Outcome = Result<ExitCode, Box<dyn Error>>;

/// Every chore of Bearings.
#[derive(Parser)]
#[command(name = "cargo xtask", version, about, arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Set up what is missing, build the site for release and serve it on this machine
    Serve(serve::Args),
    /// Set up what is missing and run every check; the last line is the count
    Test(test::Args),
    /// Bring in a new release of the occupations, or pack the tables under data/ again
    Catalog(catalog::Args),
    /// Print the item bank as CSV
    Items(items::Args),
    /// Rank a file of people as CSV
    Rank(rank::Args),
    /// Print how the texts read, as CSV
    Words(words::Args),
    /// Measure how well the method works, as CSV
    Validate(validate::Args),
    /// Fit the weights of the six sums to degree holders
    FitSums(fit_sums::Args),
    /// Time the sums in Chromium beside the same sums in JavaScript, as CSV
    Bench(bench::Args),
    /// Take pictures of every screen, narrow to wide, by day and by night, with contact sheets
    Gallery(gallery::Args),
    /// Let Lighthouse judge the compressed release five times, as CSV; installs it when asked for the first time
    Lighthouse(lighthouse::Args),
    /// Print how long each kind of tap takes to the next paint on a processor six times as slow, as CSV
    Taps(taps::Args),
    /// Let a random user do 100,000 things in a browser; fails when something breaks, an answer is lost or memory grows
    Monkey(monkey::Args),
    /// Check where the packages come from, how they are locked and under which licences
    Supply(supply::Args),
    /// Build twice in two places and compare every byte
    Reproduce(reproduce::Args),
    /// Print which lines of the core its tests reach, as CSV
    Coverage(coverage::Args),
    /// Change the core a little, many times over, and look whether a test notices
    Mutants(mutants::Args),
    /// Print what comes over the line until each step of a first visit, and fail over the limits
    Budget(budget::Args),
    /// Make one folder that any web host can serve
    Dist(dist::Args),
    /// Look at a deployed site and say what is wrong with how it is served
    CheckSite(check_site::Args),
    /// Draw the icons of the installed app from style/app-icon.svg
    Icons(icons::Args),
    /// Try share codes of random answer sheets, as CSV
    Codes(codes::Args),
    /// Feed every reader of outside input what widens its coverage, as CSV; installs cargo-fuzz when asked for the first time
    Fuzz(fuzz::Args),
    /// Find occupations by any of their titles, as CSV
    Search(search::Args),
}

fn main() -> ExitCode {
    let outcome = match Cli::parse().verb {
        Verb::Serve(args) => serve::run(&args),
        Verb::Test(args) => test::run(&args),
        Verb::Items(args) => items::run(&args),
        Verb::Gallery(args) => gallery::run(&args),
        Verb::Lighthouse(args) => lighthouse::run(&args),
        Verb::Monkey(args) => monkey::run(&args),
        Verb::Supply(args) => supply::run(&args),
        Verb::Reproduce(args) => reproduce::run(&args),
        Verb::Coverage(args) => coverage::run(&args),
        Verb::Mutants(args) => mutants::run(&args),
        Verb::Dist(args) => dist::run(&args),
        Verb::CheckSite(args) => check_site::run(&args),
        Verb::Icons(args) => icons::run(&args),
        Verb::Rank(args) => rank::run(&args),
        Verb::Words(args) => words::run(&args),
        Verb::Validate(args) => validate::run(&args),
        Verb::FitSums(args) => fit_sums::run(&args),
        Verb::Bench(args) => bench::run(&args),
        Verb::Taps(args) => taps::run(&args),
        Verb::Budget(args) => budget::run(&args),
        Verb::Codes(args) => codes::run(&args),
        Verb::Fuzz(args) => fuzz::run(&args),
        Verb::Search(args) => search::run(&args),
        Verb::Catalog(args) => catalog::run(&args).map(|()| ExitCode::SUCCESS).map_err(Into::into),
    };
    outcome.unwrap_or_else(|error| {
        eprintln!("error: {error}");
        ExitCode::FAILURE
    })
}
