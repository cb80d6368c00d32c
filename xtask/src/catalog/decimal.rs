//! Decimal figures as whole numbers, so that the same input gives the same bytes on every machine.

/// A plain decimal such as `-3.315` in units of `10^-places`, halves away from zero.
/// `None` for anything else, exponents and `NaN` among them.
pub fn parse(text: &str, places: u32) -> Option<i64> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let plain = |part: &str| !part.is_empty() && part.len() <= 12 && part.bytes().all(|b| b.is_ascii_digit());
    if !plain(whole) || !plain(fraction) || places > 4 {
        return None;
    }
    let value: i128 = format!("{whole}{fraction}").parse().ok()?;
    let value = value * 10_i128.pow(places);
    let unit = 10_i128.pow(u32::try_from(fraction.len()).ok()?);
    let value = i64::try_from(divide(value, unit)?).ok()?;
    Some(if negative { -value } else { value })
}

/// A decimal that is exact in units of `10^-places`.
pub fn parse_exact(text: &str, places: u32) -> Option<i64> {
    let value = parse(text, places)?;
    (places < 4 && value * 10 == parse(text, places + 1)? || places == 4).then_some(value)
}

/// `value` units of `10^-places` as text: `format(450, 2)` is `4.50`.
pub fn format(value: i64, places: usize) -> String {
    let unit = 10_u64.pow(u32::try_from(places).unwrap_or(0));
    let (sign, value) = (if value < 0 { "-" } else { "" }, value.unsigned_abs());
    format!("{sign}{}.{:0places$}", value / unit, value % unit)
}

/// The quotient rounded to the nearest whole number, halves up; `None` when dividing by zero.
pub fn divide(value: i128, by: i128) -> Option<i128> {
    (value * 2 + by).checked_div_euclid(by * 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_read_and_rounded() {
        assert_eq!(parse("3.315", 2), Some(332));
        assert_eq!(parse("-0.2", 1), Some(-2));
        assert_eq!(parse("5", 2), Some(500));
        for text in ["", ".", "1e3", "NaN", "1.", "+1", "1,000", " 1", "--1", "-"] {
            assert_eq!(parse(text, 2), None, "{text}");
        }
        assert_eq!(parse_exact("1.25", 1), None);
        assert_eq!(parse_exact("1.20", 1), Some(12));
    }

    #[test]
    fn figures_are_written() {
        assert_eq!(format(450, 2), "4.50");
        assert_eq!(format(-2, 1), "-0.2");
        assert_eq!(divide(5, 2), Some(3));
        assert_eq!(divide(-5, 2), Some(-2));
        assert_eq!(divide(1, 0), None);
    }
}
