//! What a programme of study ends with.

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// College Scorecard's levels of credential, in its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub enum Credential {
    /// Below a degree.
    Certificate,
    /// About two years.
    Associate,
    /// About four years.
    Bachelor,
    /// After a bachelor's degree, short of a master's.
    PostBaccalaureate,
    /// After a bachelor's degree.
    Master,
    /// The highest, for research or practice.
    Doctor,
    /// What a profession such as law or medicine asks for.
    FirstProfessional,
    /// Beside or after a graduate degree.
    GraduateCertificate,
    /// Preparatory courses and teacher certification.
    NoCredential,
}

/// A number that stands for no credential.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("{0} is not a level of credential: those are 1 to 8 and 99")]
pub struct CredentialError(u8);

impl Credential {
    /// All of them, in order.
    pub const ALL: [Self; 9] = [
        Self::Certificate,
        Self::Associate,
        Self::Bachelor,
        Self::PostBaccalaureate,
        Self::Master,
        Self::Doctor,
        Self::FirstProfessional,
        Self::GraduateCertificate,
        Self::NoCredential,
    ];

    /// The source's number.
    #[must_use]
    pub const fn level(self) -> u8 {
        match self {
            Self::Certificate => 1,
            Self::Associate => 2,
            Self::Bachelor => 3,
            Self::PostBaccalaureate => 4,
            Self::Master => 5,
            Self::Doctor => 6,
            Self::FirstProfessional => 7,
            Self::GraduateCertificate => 8,
            Self::NoCredential => 99,
        }
    }

    /// Its name for a reader.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Certificate => "Certificate or diploma",
            Self::Associate => "Associate’s degree",
            Self::Bachelor => "Bachelor’s degree",
            Self::PostBaccalaureate => "Certificate after a bachelor’s degree",
            Self::Master => "Master’s degree",
            Self::Doctor => "Doctoral degree",
            Self::FirstProfessional => "Professional degree, such as law or medicine",
            Self::GraduateCertificate => "Graduate certificate",
            Self::NoCredential => "Courses without a degree, such as teacher certification",
        }
    }
}

impl TryFrom<u8> for Credential {
    type Error = CredentialError;

    fn try_from(level: u8) -> Result<Self, Self::Error> {
        Self::ALL.into_iter().find(|it| it.level() == level).ok_or(CredentialError(level))
    }
}

impl From<Credential> for u8 {
    fn from(credential: Credential) -> Self {
        credential.level()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_is_written_as_its_number() {
        for credential in Credential::ALL {
            assert_eq!(Credential::try_from(u8::from(credential)), Ok(credential));
        }
        assert_eq!(u8::from(Credential::NoCredential), 99);
        assert_eq!(Credential::try_from(9), Err(CredentialError(9)));
    }
}
