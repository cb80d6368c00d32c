//! Colleges of a state and what they award.

use bearings::catalog::colleges::{Awards, Places, awards, field, paths};

use crate::Target;
use crate::said::said;
use crate::target::text;

/// `public/colleges/`: the first line is read as colleges, the rest as awards.
pub const COLLEGES: Target =
    Target { name: "colleges", longest: 3_000, memory: 500_000, changed: 20_000, check, seeds };

fn check(input: &[u8]) {
    let text = text(input);
    let (first, rest) = text.split_once('\n').unwrap_or((&text, "{}"));
    let places = match Places::parse(first) {
        Ok(places) => places,
        Err(error) => {
            said(&error);
            Places::default()
        }
    };
    let written = serde_json::to_string(&places).expect("what was read can be written");
    assert_eq!(Places::parse(&written).as_ref(), Ok(&places));
    assert!(places.0.iter().all(|college| places.college(college.id) == Some(college)));
    let awarded = match Awards::parse(rest) {
        Ok(awarded) => awarded,
        Err(error) => return said(&error),
    };
    let written = serde_json::to_string(&awarded).expect("what was read can be written");
    assert_eq!(Awards::parse(&written).as_ref(), Ok(&awarded));
    let families: Vec<&str> = awarded.0.keys().map(String::as_str).collect();
    let listed = awards(&[&awarded], &places, &families);
    let rows: usize = awarded.0.values().map(Vec::len).sum();
    assert!(listed.len() <= rows && listed.iter().all(|award| places.college(award.college).is_some()));
    let known: Vec<u32> = listed.iter().map_while(|award| award.completers.filter(|it| *it > 0)).collect();
    assert!(known.is_sorted_by(|one, next| one >= next), "the largest stand first");
    assert!(families.iter().all(|family| family.starts_with(field(family))));
    assert!(paths(None, &families).1.iter().all(|path| path.starts_with("colleges/--/")));
}

fn seeds() -> Vec<Vec<u8>> {
    let places = r#"[[1,"One College","Town","public","https://one.example",true],[7,"Seven","","for_profit",null,false]]"#;
    let awards = r#"{"5107":[[1,2,34,[45000,1],9000],[7,1,null,null,null]],"5138":[[1,3,0,null,null]]}"#;
    vec![format!("{places}\n{awards}").into(), "[]\n{}".into(), places.into()]
}
