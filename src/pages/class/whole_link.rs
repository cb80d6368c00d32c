//! A class link as it is handed out: on the page that speaks the class's language.

use crate::app::route::{ClassPlace, Route};
use crate::class::ClassLink;
use crate::language::Language;
use crate::platform::address;

/// The whole link of a class, by the text that carries it.
pub fn whole_link(text: &str) -> String {
    let fragment = Route::Class(ClassPlace::Arrive(text.to_owned())).href();
    match ClassLink::parse(text) {
        Ok(ClassLink { language, .. }) if language != Language::BUILT => {
            address::link_on(language.page(), &fragment)
        }
        _ => address::link(&fragment),
    }
}
