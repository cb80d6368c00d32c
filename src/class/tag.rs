//! By which class a hand-in code knows its own.

use std::fmt;

use super::characters;

/// Fifteen bits of a class link's hash: another class has the same ones in one case of 32,768.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ClassTag(u16);

impl ClassTag {
    /// The tag of a link's text: FNV-1a, its upper bits folded into the lower ones.
    #[must_use]
    pub fn of(link: &str) -> Self {
        let hash = characters::plain(link)
            .bytes()
            .fold(0x811C_9DC5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        Self(((hash ^ hash >> 15 ^ hash >> 30) & 0x7FFF) as u16)
    }

    /// The tag of three characters, if they are.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let values: Vec<u8> = text.chars().map(characters::value_of).collect::<Option<_>>()?;
        (values.len() == 3).then(|| Self(values.iter().fold(0, |sum, value| sum << 5 | u16::from(*value))))
    }
}

impl fmt::Display for ClassTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&characters::three(self.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_prints_as_it_was_read() {
        for link in ["", "1ABC", "1ABD"] {
            let tag = ClassTag::of(link);
            assert_eq!(ClassTag::parse(&tag.to_string()), Some(tag));
        }
        assert_ne!(ClassTag::of("1ABC"), ClassTag::of("1ABD"));
        assert_eq!(ClassTag::of("1ABC"), ClassTag::of("1abc"));
        assert_eq!(ClassTag::parse("AB"), None);
        assert_eq!(ClassTag::parse("ABI"), None);
    }

    #[test]
    fn tags_stay_as_they_were_handed_out() {
        // FNV-1a of the text, folded by another program.
        assert_eq!(["", "1ABC", "1ABD"].map(|link| ClassTag::of(link).to_string()), ["7ZY", "EBY", "2FB"]);
        let link = include_str!("../../tests/fixtures/codes/class-v1.txt").trim();
        assert_eq!(ClassTag::of(link).to_string(), "P56");
    }
}
