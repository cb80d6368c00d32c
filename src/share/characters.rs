//! The characters that codes are written in: digits and capitals without I, L, O and U, five bits each.
//!
//! Nothing that an address, a chat program or a sheet of paper changes.

/// All of them, by their value.
pub const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// How many bits a character has.
pub const BITS: usize = 5;

/// The character of the lowest five bits.
#[must_use]
pub fn character(value: u32) -> char {
    ALPHABET.get((value & 31) as usize).copied().map_or('0', char::from)
}

/// The five bits of a character; `None` for one that no code has.
#[must_use]
pub fn value_of(character: char) -> Option<u8> {
    let (first, value) = match character {
        '0'..='9' => ('0', 0),
        'A'..='H' => ('A', 10),
        'J' | 'K' => ('J', 18),
        'M' | 'N' => ('M', 20),
        'P'..='T' => ('P', 22),
        'V'..='Z' => ('V', 27),
        _ => return None,
    };
    u8::try_from(u32::from(character) - u32::from(first) + value).ok()
}

/// The text as codes are compared: without spaces, in capitals.
#[must_use]
pub fn plain(text: &str) -> String {
    text.chars().filter(|it| !it.is_whitespace()).map(|it| it.to_ascii_uppercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_character_has_its_place_as_value() {
        for code in 0..=0x2FF {
            let found = char::from_u32(code).and_then(value_of);
            let place = ALPHABET.iter().position(|known| u32::from(*known) == code);
            assert_eq!(found.map(usize::from), place, "{code}");
        }
    }
}
