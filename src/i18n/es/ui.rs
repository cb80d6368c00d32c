//! What parts of pages say of their own.

/// Reasons for a career.
pub const FOR: &str = "A favor";
/// Reasons against a career.
pub const AGAINST: &str = "En contra";
/// No reason of that kind.
pub const NO_REASON: &str = "Nada en las respuestas.";
/// Tries again.
pub const TRY_AGAIN: &str = "Intentar otra vez";

/// Columns of the table of interests.
pub const INTERESTS_COLUMNS: [&str; 3] = ["Área", "De qué trata", "Puntos"];
/// Whose interests a table tells: the reader's.
pub const YOUR: &str = "Tus";
/// Somebody else's.
pub const THEIR: &str = "Sus";
/// Those of a sheet that was pasted.
pub const THESE: &str = "Estos";

/// The mean in the picture of pay.
pub const AVERAGE: &str = "promedio";
/// The median.
pub const MIDDLE: &str = "en medio";
/// The tenth percentile.
pub const LOWEST_TENTH: &str = "décima parte más baja";
/// The ninetieth.
pub const HIGHEST_TENTH: &str = "décima parte más alta";

/// The caption of the table of interests, after [`YOUR`], [`THEIR`] or [`THESE`].
#[must_use]
pub fn six_interests(whose: &str) -> String {
    format!("{whose} seis intereses, de 0 a 40")
}

/// How much a reason weighs, by its share of the weightiest.
#[must_use]
pub const fn weight(share: f64) -> &'static str {
    match share {
        share if share > 0.66 => "pesa mucho",
        share if share > 0.33 => "pesa algo",
        _ => "pesa poco",
    }
}

/// The picture of pay in words.
#[must_use]
pub fn pay_range(low: &str, high: &str) -> String {
    format!("De {low} para la décima parte que gana menos a {high} para la décima parte que gana más.")
}

/// A number and its word, for those who listen.
#[must_use]
pub fn number_and_word(number: &str, word: &str) -> String {
    if number.is_empty() { word.to_owned() } else { format!("{number}, {word}") }
}
