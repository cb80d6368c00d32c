//! What else is kept on the device: a teacher's classes, careers for later, a state.

use bearings::catalog::us_state::UsState;
use bearings::class::{KeptClass, KeptClasses};
use bearings::onet::SocCode;
use bearings::storage::with_change;

use crate::Target;
use crate::target::text;

/// The texts in local storage.
pub const KEPT_CLASSES: Target =
    Target { name: "kept_classes", longest: 2_000, memory: 300_000, changed: 20_000, check, seeds };

fn check(input: &[u8]) {
    let raw = text(input);
    if let Some(kept) = KeptClasses::read(Some(&raw)) {
        assert_eq!(KeptClasses::read(Some(&kept.write())).as_ref(), Some(&kept));
        let class = KeptClass { link: "1ABC".to_owned(), codes: vec!["H1".to_owned()] };
        let with = kept.with(class.clone());
        assert_eq!(with.get("1ABC"), Some(&class));
        assert_eq!(with.without("1ABC"), kept.without("1ABC"));
        assert_eq!(KeptClasses::read(Some(&with.write())), Some(with));
    }
    if let Ok(careers) = serde_json::from_str::<Vec<SocCode>>(&raw) {
        let text = serde_json::to_string(&careers).expect("codes can be written");
        assert_eq!(serde_json::from_str::<Vec<SocCode>>(&text).ok().as_ref(), Some(&careers));
        assert!(with_change(careers.clone(), &careers, &[]).is_empty());
    }
    if let Some(state) = UsState::from_code(&raw) {
        assert_eq!(state.code(), raw);
    }
}

fn seeds() -> Vec<Vec<u8>> {
    vec![
        br#"{"schema":1,"classes":[{"link":"1ABC","codes":["H1","H2"]},{"link":""}]}"#.to_vec(),
        br#"["29-2072.00","11-1011.00"]"#.to_vec(),
        b"CA".to_vec(),
    ]
}
