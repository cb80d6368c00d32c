//! Codes in pictures.

use crate::i18n::class as words;
use crate::platform::pick::Picked;
use crate::platform::reader::{self, Unread};

/// For each picture its name and the texts of its QR codes, or why there are none.
pub async fn read(pictures: Vec<Picked>) -> Vec<(String, Result<Vec<String>, &'static str>)> {
    let names: Vec<String> = pictures.iter().map(Picked::name).collect();
    let found = reader::read(&pictures).await.into_iter().map(|found| match found {
        Ok(texts) if texts.is_empty() => Err(words::NO_CODE_IN_PICTURE),
        Ok(texts) => Ok(texts),
        Err(Unread::NoPicture) => Err(words::NO_PICTURE),
        Err(Unread::NoReader) => Err(words::NO_READER),
    });
    names.into_iter().zip(found).collect()
}
