use proptest::prelude::*;

use super::*;

/// Pixels of a module in the pictures that are read back.
const PIXELS: usize = 4;

/// What a camera reads from a square.
fn read(modules: &Modules) -> String {
    let side = (modules.size() + 2 * QUIET_ZONE) * PIXELS;
    let dark = |x: usize, y: usize| {
        let inside = |at: usize| (at / PIXELS).checked_sub(QUIET_ZONE);
        let (Some(x), Some(y)) = (inside(x), inside(y)) else { return false };
        modules.rows().get(y).and_then(|row| row.get(x)).copied().unwrap_or(false)
    };
    let shade = |x, y| if dark(x, y) { 0 } else { 255 };
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(side, side, shade);
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1, "one code in the picture");
    grids[0].decode().expect("a code that can be read").1
}

#[test]
fn a_link_is_read_back() {
    let link = "https://bearings.example/quiz/#/r/2F0123456789ABCDEFGHJKMNPQRSTVWXYZ0123456789ABCDEF";
    let modules = Modules::of(link).expect("a code");
    assert_eq!(read(&modules), link);
    assert!(modules.size() <= 41, "{} modules are too fine for a phone", modules.size());
}

#[test]
fn words_of_other_languages_are_read_back() {
    let text = "¿Qué tal, señorita? 職業 #/class/Klasse 8b";
    assert_eq!(read(&Modules::of(text).expect("a code")), text);
}

#[test]
fn nothing_is_a_square_too() {
    assert_eq!(read(&Modules::of("").expect("a code")), "");
}

#[test]
fn too_long_a_text_is_said_to_be() {
    assert_eq!(Modules::of(&"é".repeat(4_000)), Err(TooLong));
}

#[test]
fn the_path_draws_the_dark_modules() {
    let modules = Modules::of("2F77").expect("a code");
    let mut drawn = vec![vec![false; modules.size()]; modules.size()];
    for bar in modules.path().split('z').filter(|bar| !bar.is_empty()) {
        let (place, run) = bar.trim_start_matches('M').split_once('h').expect("a bar");
        let (x, y) = place.split_once(' ').expect("a place");
        let number = |text: &str| text.parse::<usize>().expect("a number");
        let length = number(run.split('v').next().expect("a length"));
        drawn[number(y)][number(x)..number(x) + length].fill(true);
    }
    assert_eq!(drawn, modules.rows());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_text_is_read_back(text in "\\PC{1,120}") {
        prop_assert_eq!(read(&Modules::of(&text).expect("a code")), text);
    }
}

#[test]
fn digits_and_capitals_take_less_room() {
    let size = |text: &str| Modules::of(text).expect("a code").size();
    let capitals = "2F0123456789ABCDEFGHJKMNPQRSTVWXYZ0123456789ABCDEF";
    assert!(size(capitals) < size(&capitals.to_lowercase()));
}
