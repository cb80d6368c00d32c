//! Pay in a state.

use bearings::catalog::state_wages::StateWages;

use crate::Target;
use crate::said::said;
use crate::target::text;
use crate::world::WORLD;

/// `public/wages/`.
pub const WAGES: Target =
    Target { name: "wages", longest: 2_000, memory: 300_000, changed: 20_000, check, seeds };

fn check(input: &[u8]) {
    match StateWages::parse(&text(input)) {
        Ok(wages) => {
            let written = serde_json::to_string(&wages).expect("what was read can be written");
            assert_eq!(StateWages::parse(&written).as_ref(), Ok(&wages), "it comes back otherwise");
            let reported = WORLD.catalog.occupations().iter().filter(|it| wages.reports(it.code)).count();
            assert!(reported <= WORLD.catalog.len());
            let _ = wages.find("29-2072");
        }
        Err(error) => said(&error),
    }
}

fn seeds() -> Vec<Vec<u8>> {
    let two = r#"{"11-1011":[810,201200,101670,134650,166420,222490,317400],"27-2011":[null,null,null,null,null,null,null]}"#;
    vec![two.into(), "{}".into()]
}
