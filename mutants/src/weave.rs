//! Writes a file anew with all its changes in it, each behind a switch.
//!
//! Each rewritten place stands between `/*{1,2*/` and `/*}*/`, so that an error of the compiler finds the changes that it is about.

use std::fmt::Write as _;
use std::ops::Range;

use crate::sites::{Kind, Site};

/// The module that says which change is on; it is written beside `lib.rs`.
pub const SWITCH: &str = include_str!("switch.rs.txt");

/// The text with the sites rewritten.
pub fn weave(text: &str, sites: &[Site]) -> String {
    Weaver { text, sites }.render(0..text.len(), 0..sites.len())
}

struct Weaver<'a> {
    text: &'a str,
    sites: &'a [Site],
}

impl Weaver<'_> {
    /// Bytes of the file with those of the sites in it that `among` holds.
    fn render(&self, bytes: Range<usize>, among: Range<usize>) -> String {
        let mut out = String::new();
        let (mut at, mut next) = (bytes.start, among.start);
        while let Some(site) = self.sites.get(next).filter(|_| next < among.end) {
            let inner_end = (next + 1..among.end)
                .find(|&other| self.sites.get(other).is_none_or(|it| it.range.start >= site.range.end))
                .unwrap_or(among.end);
            let inner = if site.range.is_empty() { next + 1..next + 1 } else { next + 1..inner_end };
            let end = inner.end.max(next + 1);
            if site.range.start >= bytes.start && site.range.end <= bytes.end {
                out.push_str(self.text.get(at..site.range.start).unwrap_or_default());
                out.push_str(&self.rewritten(site, inner));
                at = site.range.end;
            }
            next = end;
        }
        out.push_str(self.text.get(at..bytes.end).unwrap_or_default());
        out
    }

    fn rewritten(&self, site: &Site, inner: Range<usize>) -> String {
        let whole = match &site.kind {
            Kind::Body => site.changes.iter().fold(String::new(), |mut all, (number, value)| {
                let _infallible =
                    write!(all, "if {} {{ return {}; }} ", on(*number), marked(&[*number], value));
                all
            }),
            Kind::Binary { left, operator, right } => {
                let left = self.render(left.clone(), inner.clone());
                let right = self.render(right.clone(), inner);
                binary(&left, operator, &right, &site.changes)
            }
            Kind::Unary { operator, operand } => {
                let operand = self.render(operand.clone(), inner);
                let switch = site.changes.first().map(|(number, _)| on(*number)).unwrap_or_default();
                format!("(match ({operand}) {{ it => if {switch} {{ it }} else {{ {operator}it }} }})")
            }
            Kind::Arm => {
                let switch = site.changes.first().map(|(number, _)| on(*number)).unwrap_or_default();
                format!(" if !{switch}")
            }
            Kind::Guard { without } => {
                let guard = self.render(site.range.clone(), inner);
                let switched = site.changes.iter().fold(format!("({guard})"), |guard, (number, value)| {
                    if value == "true" {
                        format!("({} || {guard})", on(*number))
                    } else {
                        format!("(!{} && {guard})", on(*number))
                    }
                });
                without.map_or_else(|| switched.clone(), |number| format!("(!{} && {switched})", on(number)))
            }
        };
        marked(&site.numbers().collect::<Vec<_>>(), &whole)
    }
}

fn on(number: u32) -> String {
    format!("crate::mutant_switch::on({number})")
}

fn marked(numbers: &[u32], text: &str) -> String {
    let numbers: Vec<String> = numbers.iter().map(u32::to_string).collect();
    format!("/*{{{}*/{text}/*}}*/", numbers.join(","))
}

/// Both sides are worked out once and as before; only what is done with them depends on the switch.
fn binary(left: &str, operator: &str, right: &str, changes: &[(u32, String)]) -> String {
    let first = changes.first().map(|(number, _)| on(*number)).unwrap_or_default();
    // What one switch can turn around keeps the types as they are found.
    match (operator, changes) {
        ("==" | "!=", [_]) => return format!("(({left} {operator} {right}) ^ {first})"),
        ("&&", [(_, to)]) if to == "||" => {
            return format!("(match ({left}) {{ l => if l ^ {first} {{ {right} }} else {{ l }} }})");
        }
        ("||", [(_, to)]) if to == "&&" => {
            return format!("(match ({left}) {{ l => if l == {first} {{ {right} }} else {{ l }} }})");
        }
        _ => {}
    }
    let assigns =
        operator.len() > 1 && operator.ends_with('=') && !matches!(operator, "<=" | ">=" | "==" | "!=");
    let compares = matches!(operator, "<" | "<=" | ">" | ">=" | "==" | "!=");
    let (l, r) = match (assigns, compares) {
        (true, _) => (left, right),
        (_, true) => ("*l", "*r"),
        _ => ("l", "r"),
    };
    let choice = changes.iter().fold(String::new(), |mut all, (number, other)| {
        let changed = marked(&[*number], &format!("{l} {other} {r}"));
        let _infallible = write!(all, "if {} {{ {changed} }} else ", on(*number));
        all
    });
    let choice = format!("{choice}{{ {l} {operator} {r} }}");
    if assigns {
        format!("{{ {choice} }}")
    } else if compares {
        format!("(match (&({left}), &({right})) {{ (l, r) => {choice} }})")
    } else {
        format!("(match ({left}, {right}) {{ (l, r) => {choice} }})")
    }
}

#[cfg(test)]
mod tests {
    use crate::mutant::Mutant;
    use crate::{sites, weave};

    /// The text with these changes woven in, each given by line, column, genre and replacement.
    fn woven(text: &str, changes: &[(usize, usize, &str, &str)]) -> String {
        let listed: Vec<String> = changes
            .iter()
            .map(|(line, column, genre, replacement)| {
                format!(
                    r#"{{"name":"","file":"","genre":"{genre}","replacement":"{replacement}",
                    "span":{{"start":{{"line":{line},"column":{column}}}}},
                    "function":{{"return_type":"","span":{{"start":{{"line":1,"column":1}}}}}}}}"#
                )
            })
            .collect();
        let mutants = Mutant::list(&format!("[{}]", listed.join(","))).expect("a list");
        let sites = sites::find(text, &mutants.iter().collect::<Vec<_>>()).expect("Rust");
        let woven = weave::weave(text, &sites);
        assert!(syn::parse_file(&woven).is_ok(), "{woven}");
        // Without marks and paths it can be read.
        let (mut read, mut rest) = (String::new(), woven.as_str());
        while let Some((before, marked)) = rest.split_once("/*") {
            read.push_str(before);
            rest = marked.split_once("*/").expect("the end of a mark").1;
        }
        (read + rest).replace("crate::mutant_switch::", "")
    }

    #[test]
    fn a_function_may_end_at_its_first_statement() {
        let text = "fn f() -> u8 {\n    7\n}\n";
        assert_eq!(
            woven(text, &[(2, 5, "FnValue", "0")]),
            "fn f() -> u8 {\n    if on(1) { return 0; } 7\n}\n"
        );
    }

    #[test]
    fn both_sides_are_worked_out_once_and_inner_changes_stay_inside() {
        let text = "fn f(a: u8, b: u8) -> bool { a + 1 < b }\n";
        let changed = woven(text, &[(1, 36, "BinaryOperator", "<="), (1, 32, "BinaryOperator", "-")]);
        let sum = "(match (a , 1) { (l, r) => if on(2) { l - r } else { l + r } })".replace("a ,", "a,");
        let expected = format!(
            "fn f(a: u8, b: u8) -> bool {{ (match (&({sum}), &(b)) {{ (l, r) => if on(1) {{ *l <= *r }} else {{ *l < *r }} }}) }}\n"
        );
        assert_eq!(changed, expected);
    }

    #[test]
    fn what_need_not_be_worked_out_is_not() {
        let text = "fn f(a: bool, b: bool) -> bool { a && !b }\n";
        let changed = woven(text, &[(1, 36, "BinaryOperator", "||"), (1, 39, "UnaryOperator", "")]);
        let not = "(match (b) { it => if on(2) { it } else { !it } })";
        assert_eq!(
            changed,
            format!(
                "fn f(a: bool, b: bool) -> bool {{ (match (a) {{ l => if l ^ on(1) {{ {not} }} else {{ l }} }}) }}\n"
            )
        );
    }

    #[test]
    fn an_arm_and_its_condition_can_be_left_out() {
        let text = "fn f(a: u8) -> u8 {\n    match a {\n        1 => 2,\n        x if x > 3 => 4,\n        _ => 5,\n    }\n}\n";
        let changed = woven(
            text,
            &[(3, 9, "MatchArm", ""), (4, 14, "MatchArmGuard", "true"), (4, 14, "MatchArmGuard", "false")],
        );
        assert!(changed.contains("1 if !on(1) => 2,"), "{changed}");
        assert!(changed.contains("x if (!on(3) && (on(2) || (x > 3))) => 4,"), "{changed}");
    }

    #[test]
    fn what_binds_names_is_left_alone() {
        let text = "fn f(a: Option<u8>, b: bool) -> bool { if let Some(_) = a && b { b } else { !b } }\n";
        assert_eq!(woven(text, &[(1, 59, "BinaryOperator", "||")]), text);
    }

    #[test]
    fn the_length_of_an_array_is_left_alone() {
        let text = "fn f() -> [u8; 3] { [0; 2 + 1] }\n";
        assert_eq!(woven(text, &[(1, 27, "BinaryOperator", "-")]), text);
    }
}
