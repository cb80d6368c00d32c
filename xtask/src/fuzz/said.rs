//! What libFuzzer says of a run.

/// The run in figures.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// Inputs that were tried.
    pub inputs: u64,
    /// Seconds that it took.
    pub seconds: u64,
    /// Inputs of which each reached something new.
    pub corpus: u64,
    /// Edges of the program that any input has passed.
    pub edges: u64,
    /// 1 when an input was found of which something does not hold; the run ends with it.
    pub crashes: u32,
}

impl Said {
    /// Reads what stands on standard error: the last line of progress, and the number of inputs at the end.
    pub fn read(text: &str, seconds: u64, went_well: bool) -> Self {
        let progress = |name: &str| {
            let after = |line: &str| Some(line.split_once(name)?.1.trim_start().to_owned());
            let found = text.lines().rev().filter(|line| line.starts_with('#')).find_map(after);
            found.map_or(0, |rest| number(&rest))
        };
        // A run that broke off has no count at its end, but each line begins with one.
        let last = text.lines().rev().find_map(|line| line.strip_prefix('#')).map_or(0, number);
        let counted =
            text.lines().rev().find_map(|line| line.strip_prefix("stat::number_of_executed_units:"));
        Self {
            inputs: counted.map_or(last, |rest| number(rest.trim_start())),
            seconds,
            corpus: progress(" corp:"),
            edges: progress(" cov:"),
            crashes: u32::from(!went_well),
        }
    }

    /// A row of the table.
    pub fn row(&self, name: &str) -> Vec<String> {
        let Self { inputs, seconds, corpus, edges, crashes } = self;
        let numbers = [*inputs, *seconds, inputs / (*seconds).max(1), *corpus, *edges, u64::from(*crashes)];
        std::iter::once(name.to_owned()).chain(numbers.map(|it| it.to_string())).collect()
    }
}

/// The number that a text begins with.
fn number(text: &str) -> u64 {
    let digits: String = text.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WELL: &str = "INFO: Running with entropic power schedule (0xFF, 100).
#2	INITED cov: 3 ft: 4 corp: 1/1b exec/s: 0 rss: 29Mb
#65536	pulse  cov: 90 ft: 120 corp: 30/1020b lim: 300 exec/s: 32768 rss: 40Mb
#100001	DONE   cov: 91 ft: 123 corp: 31/1024b lim: 325 exec/s: 33333 rss: 41Mb
Done 100001 runs in 3 second(s)
stat::number_of_executed_units: 100001
stat::average_exec_per_sec:     33333
";

    #[test]
    fn the_last_figures_count() {
        let said = Said::read(WELL, 3, true);
        assert_eq!(said, Said { inputs: 100_001, seconds: 3, corpus: 31, edges: 91, crashes: 0 });
        assert_eq!(said.row("route"), ["route", "100001", "3", "33333", "31", "91", "0"]);
    }

    #[test]
    fn a_run_that_broke_off_is_a_crash() {
        let broken = WELL.split("#100001").next().unwrap_or_default().to_owned()
            + "==7== ERROR: libFuzzer: deadly signal\n";
        let said = Said::read(&broken, 2, false);
        assert_eq!(said, Said { inputs: 65_536, seconds: 2, corpus: 30, edges: 90, crashes: 1 });
        assert_eq!(Said::read("", 0, false), Said { crashes: 1, ..Said::default() });
    }
}
