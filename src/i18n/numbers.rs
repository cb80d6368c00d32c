//! Numbers and money as they are written in the United States, in English and in Spanish.

/// A whole number with commas.
#[must_use]
pub fn count(number: u32) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// Dollars.
#[must_use]
pub fn dollars(dollars: u32) -> String {
    format!("${}", count(dollars))
}

/// Cents as dollars and cents.
#[must_use]
pub fn cents(cents: u32) -> String {
    format!("${}.{:02}", count(cents / 100), cents % 100)
}

/// A change in tenths of a per cent, with its sign.
#[must_use]
pub fn change(permille: i32) -> String {
    let sign = match permille {
        0 => "",
        p if p > 0 => "+",
        _ => "−",
    };
    let size = permille.unsigned_abs();
    format!("{sign}{}.{}%", size / 10, size % 10)
}

/// A whole number with commas and its sign.
#[must_use]
pub fn signed_count(number: i32) -> String {
    let sign = match number {
        0 => "",
        n if n > 0 => "+",
        _ => "−",
    };
    format!("{sign}{}", count(number.unsigned_abs()))
}

/// Hundredths of a per cent, as exact as they are.
#[must_use]
pub fn percent(hundredths: u16) -> String {
    match hundredths % 100 {
        0 => format!("{}%", hundredths / 100),
        rest if rest % 10 == 0 => format!("{}.{}%", hundredths / 100, rest / 10),
        rest => format!("{}.{rest:02}%", hundredths / 100),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_as_people_write_them() {
        assert_eq!(count(0), "0");
        assert_eq!(count(999), "999");
        assert_eq!(dollars(51_140), "$51,140");
        assert_eq!(count(1_234_567), "1,234,567");
        assert_eq!(cents(245_905), "$2,459.05");
        assert_eq!(change(71), "+7.1%");
        assert_eq!(change(-125), "−12.5%");
        assert_eq!(change(0), "0.0%");
        assert_eq!(signed_count(-12_300), "−12,300");
        assert_eq!(percent(4_460), "44.6%");
        assert_eq!(percent(5), "0.05%");
    }
}
