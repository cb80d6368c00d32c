//! One small change to the core, as cargo-mutants lists it.

use serde::Deserialize;

use crate::Error;

/// A change, and the number that switches it on.
#[derive(Clone, Debug)]
pub struct Mutant {
    /// What switches it on; it counts from 1 in the order of the list.
    pub number: u32,
    /// File, place and change in words, as cargo-mutants prints it.
    pub name: String,
    /// The file below the project's folder.
    pub file: String,
    /// What kind of change it is.
    pub genre: Genre,
    /// What stands there instead.
    pub replacement: String,
    /// Where the changed text begins.
    pub at: Place,
    /// The function that it is in; what is outside of one is worked out by the compiler.
    pub function: Option<Function>,
}

/// A function, as far as it matters here.
#[derive(Clone, Debug, Deserialize)]
pub struct Function {
    /// What it gives back, as it is written.
    pub return_type: String,
    span: Span,
}

/// The kinds of changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
pub enum Genre {
    /// A function gives back something simple at once.
    FnValue,
    /// Another operator between two values.
    BinaryOperator,
    /// An operator before a value is left out.
    UnaryOperator,
    /// An arm of a match is left out.
    MatchArm,
    /// The condition of an arm always or never holds.
    MatchArmGuard,
    /// A field is taken from the base instead.
    StructField,
}

/// A place in a file: line and column, both from 1, the column in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The character in it.
    pub column: usize,
}

impl Mutant {
    /// Reads what `cargo mutants --list --json` prints.
    pub fn list(json: &str) -> Result<Vec<Self>, Error> {
        let listed: Vec<Listed> = serde_json::from_str(json)?;
        Ok((1..)
            .zip(listed)
            .map(|(number, it)| Self {
                number,
                name: it.name,
                file: it.file,
                genre: it.genre,
                replacement: it.replacement,
                at: it.span.start,
                function: it.function,
            })
            .collect())
    }

    /// Its name without line and column, which change with what stands above.
    pub fn without_place(&self) -> String {
        let change = self.name.splitn(4, ':').nth(3).unwrap_or_default();
        format!("{}:{change}", self.file)
    }

    /// The module that it is in, as names of tests begin.
    pub fn module(&self) -> String {
        let file = self.file.strip_prefix("src/").unwrap_or(&self.file);
        file.strip_suffix(".rs").unwrap_or(file).replace('/', "::") + "::"
    }

    /// Whether a switch can be reached where it stands; the compiler itself may run a constant function.
    pub fn may_be_compiled_away(&self, text: &str) -> bool {
        let Some(function) = &self.function else { return true };
        let lines = text.lines().take(self.at.line).skip(function.span.start.line.saturating_sub(1));
        lines.filter(|line| !line.trim_start().starts_with("//")).any(|line| line.contains("const fn "))
    }
}

#[derive(Deserialize)]
struct Listed {
    name: String,
    file: String,
    genre: Genre,
    replacement: String,
    span: Span,
    function: Option<Function>,
}

#[derive(Clone, Debug, Deserialize)]
struct Span {
    start: Place,
}
