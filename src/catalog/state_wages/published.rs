//! Under which code BLS publishes an occupation's wages.

use crate::onet::SocCode;

/// Groups that BLS publishes as one, with the SOC codes of their members.
const GROUPS: [(&str, &[u32]); 12] = [
    ("13-1020", &[131_021, 131_022, 131_023]),
    ("13-2020", &[132_022, 132_023]),
    ("21-1018", &[211_011, 211_014]),
    ("25-2052", &[252_055, 252_056]),
    ("25-9045", &[259_042, 259_043]),
    ("29-2010", &[292_011, 292_012]),
    ("31-1120", &[311_121, 311_122]),
    ("39-7010", &[397_011, 397_012]),
    ("47-4090", &[474_091, 474_099]),
    ("51-2028", &[512_022, 512_023]),
    ("51-2090", &[512_092]),
    ("53-1047", &[531_042, 531_043, 531_044]),
];

/// The code under which its wages stand: that of its group, or its own six digits.
#[must_use]
pub fn published_soc(code: SocCode) -> String {
    let own = code.digits() / 100;
    match GROUPS.iter().find(|(_, members)| members.contains(&own)) {
        Some((group, _)) => (*group).to_owned(),
        None => format!("{}-{:04}", own / 10_000, own % 10_000),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::catalog::career::CareerFile;

    #[test]
    fn the_code_is_the_one_that_the_career_files_name() {
        let mut seen = 0;
        for file in fs::read_dir("public/careers").expect("the career files") {
            let text = fs::read_to_string(file.expect("a file").path()).expect("text");
            for career in CareerFile::parse(&text).expect("a good file").careers {
                if let Some(wages) = &career.wages {
                    assert_eq!(published_soc(career.code), wages.soc, "{:?}", career.code);
                    seen += 1;
                }
            }
        }
        assert_eq!(seen, 921);
    }
}
