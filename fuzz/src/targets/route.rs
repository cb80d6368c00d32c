//! Addresses: what stands behind the `#`.

use bearings::app::route::{MOST_COMPARED, Route};

use super::lines;
use crate::Target;
use crate::target::text;

/// Fragments of the page's address.
pub const ROUTE: Target =
    Target { name: "route", longest: 400, memory: 20_000, changed: 20_000, check, seeds };

fn check(input: &[u8]) {
    let fragment = text(input);
    let route = Route::parse(&fragment);
    let href = route.href();
    assert_eq!(Route::parse(&href), route, "{href} leads elsewhere");
    assert_eq!(Route::parse(&href).href(), href);
    assert!(href.starts_with("#/"), "{href} leaves the page");
    assert!(href.len() <= fragment.len() + 16, "{href} is longer than what it was read from");
    if let Route::Compare(codes) = route {
        assert!(codes.len() <= MOST_COMPARED);
    }
}

fn seeds() -> Vec<Vec<u8>> {
    lines(
        "#/\n#/quiz\n#/quiz/start\n#/quiz/thought\n#/quiz/subjects\n#/quiz/60\n#/results\n#/saved\n#/saved/a1,now
#/open\n#/r/Q069AHVFQDNPCG4Y6CXTBV36542PREZ0GCRPSK60G7J\n#/career/29-2072.00\n#/careers\n#/certificate
#/compare/29-2072.00,11-1011.00\n#/class\n#/class/hand-in\n#/class/board/1ABC\n#/teachers\n#/about\n#/access",
    )
}
