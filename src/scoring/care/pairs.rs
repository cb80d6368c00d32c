//! Questions that ask nearly the same in two sections, chosen by hand.
//!
//! Left out: pairs of a liking and an ability (one may love what one is not good at), and stories with English
//! (a writer may dislike grammar).

/// An interest and the subject that it is made of.
pub(super) const PAIRS: [(&str, &str); 12] = [
    // Fixing a bike; machines and how to fix them.
    ("R01", "K14"),
    // Growing corn; farming and food.
    ("R02", "K09"),
    // Building a bench; building and its materials.
    ("R03", "K13"),
    // Life in pond water; biology.
    ("I01", "K18"),
    // Working out an illness; medicine.
    ("I02", "K22"),
    // Writing code; computers.
    ("I03", "K10"),
    // Making the beat of a song; the arts, music first.
    ("A02", "K27"),
    // Helping a child learn to read; teaching.
    ("S01", "K24"),
    // Helping a hurt person walk again; therapy.
    ("S03", "K23"),
    // Leading a team; management.
    ("E01", "K01"),
    // Winning people over to a snack; sales and ads.
    ("E02", "K04"),
    // Keeping track of a trip's money; money.
    ("C02", "K03"),
];
