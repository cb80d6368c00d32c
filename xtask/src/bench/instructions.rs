//! How many instructions a task takes on this machine, counted by valgrind's callgrind: the same at every run.

use std::error::Error;
use std::process::{Command, ExitCode};

use bench::{Bench, Task};

use crate::{Outcome, project, run};

const TASKS: [(&str, Task); 4] = [
    ("scores", Task::Scores),
    ("ranking", Task::Ranking),
    ("one_more_answer", Task::OneMoreAnswer),
    ("one_day", Task::OneDay),
];
/// What lies between both is counted, and what comes before the first task is not.
const TIMES: [u32; 2] = [16, 48];

/// Prints a table, or why there is none.
pub fn count() -> Result<(), Box<dyn Error>> {
    if Command::new("valgrind").arg("--version").output().is_err() {
        eprintln!("bench: valgrind is not installed, so instructions are not counted");
        return Ok(());
    }
    println!("task,instructions,an_occupation");
    for (name, _) in TASKS {
        let [few, many] = TIMES.map(|times| counted(&format!("{name}:{times}")));
        let each = many?.saturating_sub(few?) / u64::from(TIMES[1] - TIMES[0]);
        println!("{name},{each},{:.1}", each as f64 / project::catalog()?.len() as f64);
    }
    Ok(())
}

/// All instructions of a run, as callgrind's report has them.
fn counted(job: &str) -> Result<u64, Box<dyn Error>> {
    let report = run::target_folder().join("callgrind.out");
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=callgrind", "--quiet"]).arg(format!("--callgrind-out-file={}", report.display()));
    let done = valgrind.arg(std::env::current_exe()?).args(["bench", "--natively", job]).output()?;
    if !done.status.success() {
        return Err(String::from_utf8_lossy(&done.stderr).into_owned().into());
    }
    let text = std::fs::read_to_string(&report)?;
    let total =
        text.lines().find_map(|line| line.strip_prefix("summary: ").or(line.strip_prefix("totals: ")));
    Ok(total.ok_or("callgrind told no total")?.trim().parse()?)
}

/// Does a task so many times, for one person after another.
pub fn work(job: &str) -> Outcome {
    let (name, times) = job.split_once(':').ok_or("--natively takes TASK:TIMES")?;
    let (_, task) = TASKS.iter().find(|(known, _)| *known == name).ok_or("no such task")?;
    let mut bench = Bench::new(&project::catalog()?.to_bytes())?;
    let times: usize = times.parse()?;
    let sum: f64 = (0..times).map(|at| bench.run(*task, at % bench::PEOPLE)).sum();
    eprintln!("{sum}");
    Ok(ExitCode::SUCCESS)
}
