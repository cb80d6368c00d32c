//! The places of a file where changes are woven in.

use std::collections::HashMap;
use std::ops::Range;

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Arm, BinOp, Expr, ExprBinary, ExprMatch, ExprRepeat, ExprUnary, Pat, TypeArray, UnOp};

use crate::Error;
use crate::mutant::{Genre, Mutant, Place};

/// A place, and the changes that are made there.
#[derive(Clone, Debug)]
pub struct Site {
    /// The bytes that are rewritten; none where something is only put in.
    pub range: Range<usize>,
    /// What stands there.
    pub kind: Kind,
    /// Number and replacement of each change.
    pub changes: Vec<(u32, String)>,
}

impl Site {
    /// What switches its changes on.
    pub fn numbers(&self) -> impl Iterator<Item = u32> {
        let arm = if let Kind::Guard { without } = self.kind { without } else { None };
        self.changes.iter().map(|(number, _)| *number).chain(arm)
    }
}

/// What can be changed.
#[derive(Clone, Debug)]
pub enum Kind {
    /// Before the first statement of a function.
    Body,
    /// Left, operator, right.
    Binary { left: Range<usize>, operator: String, right: Range<usize> },
    /// An operator and what it stands before.
    Unary { operator: char, operand: Range<usize> },
    /// Behind the pattern of an arm without a condition.
    Arm,
    /// The condition of an arm; the number leaves out the arm itself.
    Guard { without: Option<u32> },
}

/// Finds the sites of `mutants`, all of one file, outer before inner ones.
pub fn find(text: &str, mutants: &[&Mutant]) -> Result<Vec<Site>, Error> {
    let mut wanted: HashMap<(Genre, Place), Vec<(u32, String)>> = HashMap::new();
    // Two values behind one `impl Trait` would have to be of one type.
    let possible = |it: &&&Mutant| {
        let hides = it.function.as_ref().is_some_and(|it| it.return_type.contains("impl "));
        it.function.is_some() && !(hides && it.genre == Genre::FnValue)
    };
    for mutant in mutants.iter().filter(possible) {
        let changes = wanted.entry((mutant.genre, mutant.at)).or_default();
        changes.push((mutant.number, mutant.replacement.clone()));
    }
    let starts: Vec<usize> =
        std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
    let mut finder = Finder { wanted, sites: Vec::new() };
    finder.visit_file(&syn::parse_file(text)?);
    let Finder { wanted, mut sites } = finder;
    for ((genre, at), changes) in wanted {
        if genre == Genre::FnValue
            && let Some(byte) = byte_of(text, &starts, at)
        {
            sites.push(Site { range: byte..byte, kind: Kind::Body, changes });
        }
    }
    for site in &mut sites {
        site.changes.sort();
    }
    sites.sort_by_key(|site| (site.range.start, !site.range.is_empty(), std::cmp::Reverse(site.range.end)));
    Ok(sites)
}

fn byte_of(text: &str, starts: &[usize], at: Place) -> Option<usize> {
    let start = *starts.get(at.line.checked_sub(1)?)?;
    let characters = text.get(start..)?.char_indices();
    characters.map(|(byte, _)| start + byte).nth(at.column.checked_sub(1)?)
}

struct Finder {
    wanted: HashMap<(Genre, Place), Vec<(u32, String)>>,
    sites: Vec<Site>,
}

impl Finder {
    fn take(&mut self, genre: Genre, span: Span) -> Option<Vec<(u32, String)>> {
        let start = span.start();
        self.wanted.remove(&(genre, Place { line: start.line, column: start.column + 1 }))
    }
}

impl<'ast> Visit<'ast> for Finder {
    fn visit_expr_binary(&mut self, it: &'ast ExprBinary) {
        // What binds names by `let` cannot be put into parentheses.
        let binds = matches!(it.op, BinOp::And(_)) && (is_let(&it.left) || is_let(&it.right));
        if !binds && let Some(changes) = self.take(Genre::BinaryOperator, it.op.span()) {
            let kind = Kind::Binary {
                left: it.left.span().byte_range(),
                operator: it.op.span().source_text().unwrap_or_default(),
                right: it.right.span().byte_range(),
            };
            self.sites.push(Site { range: it.span().byte_range(), kind, changes });
        }
        visit::visit_expr_binary(self, it);
    }

    fn visit_expr_unary(&mut self, it: &'ast ExprUnary) {
        let operator = match it.op {
            UnOp::Not(_) => '!',
            _ => '-',
        };
        if let Some(changes) = self.take(Genre::UnaryOperator, it.op.span()) {
            let kind = Kind::Unary { operator, operand: it.expr.span().byte_range() };
            self.sites.push(Site { range: it.span().byte_range(), kind, changes });
        }
        visit::visit_expr_unary(self, it);
    }

    /// The length of an array is a constant.
    fn visit_expr_repeat(&mut self, it: &'ast ExprRepeat) {
        self.visit_expr(&it.expr);
    }

    /// The same.
    fn visit_type_array(&mut self, it: &'ast TypeArray) {
        self.visit_type(&it.elem);
    }

    fn visit_expr_match(&mut self, it: &'ast ExprMatch) {
        // An arm with a condition covers nothing, so another one has to.
        let covers = |arm: &Arm| arm.guard.is_none() && matches!(arm.pat, Pat::Wild(_) | Pat::Ident(_));
        if !it.arms.iter().any(covers) {
            for arm in &it.arms {
                let _apart = self.take(Genre::MatchArm, arm.span());
            }
        }
        visit::visit_expr_match(self, it);
    }

    fn visit_arm(&mut self, it: &'ast Arm) {
        let gone = self.take(Genre::MatchArm, it.span());
        if let Some((_, guard)) = &it.guard {
            let without = gone.and_then(|changes| changes.first().map(|(number, _)| *number));
            let changes = self.take(Genre::MatchArmGuard, guard.span()).unwrap_or_default();
            if without.is_some() || !changes.is_empty() {
                let kind = Kind::Guard { without };
                self.sites.push(Site { range: guard.span().byte_range(), kind, changes });
            }
        } else if let Some(changes) = gone {
            let end = it.pat.span().byte_range().end;
            self.sites.push(Site { range: end..end, kind: Kind::Arm, changes });
        }
        visit::visit_arm(self, it);
    }
}

/// Whether a chain of conditions has a `let` in it.
fn is_let(expr: &Expr) -> bool {
    match expr {
        Expr::Let(_) => true,
        Expr::Binary(it) => matches!(it.op, BinOp::And(_)) && (is_let(&it.left) || is_let(&it.right)),
        _ => false,
    }
}
