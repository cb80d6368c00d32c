//! The list of a result: its lines, what is hidden, how sure a place is, what else stands beside it.

/// The list's heading.
pub const PLACES: &str = "Careers near you";
/// How to read it.
pub const PLACES_LEAD: &str = "The best fit comes first, and careers that are much alike share one place. The small tick on each circle points to the interests that the career is about.";
/// Opens the list of answers without a direction.
pub const SEE_ANYWAY: &str = "See the list of careers anyway";
/// A career's facts, for those who do not see them.
pub const FACTS: &str = "Facts";
/// A career without a published pay a year.
pub const NO_PAY: &str = "Pay a year not published";
/// A career whose ratings are estimated.
pub const ESTIMATED: &str = "ratings estimated";
/// Opens the reasons.
pub const WHY: &str = "Why";
/// Shows the weightiest reasons only.
pub const FEWER_REASONS: &str = "Only the weightiest";
/// Above the answers that would move a career.
pub const WOULD_CHANGE: &str = "What would change it";

/// Takes a career out of the list.
pub const NOT_FOR_ME: &str = "Not for me";
/// After the title of a career that was taken out.
pub const IS_HIDDEN: &str = " is hidden.";
/// Brings the last one back.
pub const UNDO: &str = "Undo";
/// The others like it went, too.
pub const ALIKE_HIDDEN: &str = "They are hidden, too.";
/// Brings one back.
pub const SHOW_AGAIN: &str = "Show again";
/// Brings all back.
pub const SHOW_ALL_AGAIN: &str = "Show all again";
/// All are back.
pub const ALL_BACK: &str = "All hidden careers are back in the list.";

/// While other days are drawn.
pub const TRYING_DAYS: &str = "Trying your answers on other days.";
/// No career near the top is shown.
pub const NEAR_TOP_LEFT_OUT: &str = "The careers that stay near the top are filtered out or hidden. ";
/// No career stays near the top.
pub const NEAR_TOP_NONE: &str = "No career stays near the top however we shake the answers. ";
/// What to do then.
pub const READ_WIDELY: &str = " Read widely, not just the first names.";
/// Before the careers that stay near the top.
pub const NEAR_TOP: &str = "These stay near the top however we shake the answers:";

/// Opens what “on another day” means.
pub const HOW_SURE: &str = "How sure is this?";
/// What dot and bar mean.
pub const HOW_SURE_BAR: &str = "The dot on each line is the place in today’s list. The bar runs over the places of four days in five. A short bar far to the left is a sure sign; a long one says: it may be a great idea, but the answers alone can’t tell.";
/// What level means.
pub const HOW_SURE_LEVEL: &str = "Careers are level when neither is ahead of the other on at least four days in five. Circles joined by a line are level.";
/// What the scale does.
pub const HOW_SURE_SCALE: &str =
    "The scale gives as much room to the first 10 places as to places 10 to 100.";

/// Fields, for answers without a direction.
pub const EXPLORE: &str = "Fields to explore";
/// The careers that fit least.
pub const LEAST: &str = "At the other end";
/// Opens them.
pub const LEAST_OPEN: &str = "The ten that fit these answers least";
/// What they are good for.
pub const LEAST_LEAD: &str = "Knowing what is not for you helps, too. This says nothing about the people who do this work, or about what you could learn.";

/// Careers that the reader had in mind.
pub const THOUGHT: &str = "What you had in mind";
/// What they are worth.
pub const THOUGHT_COUNTS: &str =
    " Your own idea counts at least as much as a quiz: you know things about yourself that no question asks.";
/// The way to them.
pub const THOUGHT_CHANGE: &str = "Change these";
/// When there are none, before the way to them.
pub const THOUGHT_ASK: &str = "Did you have a career in mind before the quiz? ";
/// The way to them then.
pub const THOUGHT_ADD: &str = "Add it, to see where it stands";

/// The middle pay of a year.
#[must_use]
pub fn middle_pay(dollars: &str) -> String {
    format!("{dollars} a year, middle")
}

/// Whose reasons these are, after [`WHY`], for those who do not see the line.
#[must_use]
pub fn why_of(title: &str) -> String {
    format!(" {title}")
}

/// Shows every reason.
#[must_use]
pub fn all_reasons(fors: usize, againsts: usize) -> String {
    format!("All {fors} for, all {againsts} against")
}

/// [`NOT_FOR_ME`] with the career's name.
#[must_use]
pub fn not_for_me(title: &str) -> String {
    format!("Not for me: {title}")
}

/// The other members of a family.
#[must_use]
pub fn alike(count: usize) -> String {
    if count == 1 { "and 1 like it".to_owned() } else { format!("and {count} like it") }
}

/// Takes them out of the list, too.
#[must_use]
pub fn hide_alike(count: usize) -> String {
    if count == 1 { "Hide the 1 like it, too".to_owned() } else { format!("Hide the {count} like it, too") }
}

/// [`UNDO`] with what it does.
#[must_use]
pub fn undo(title: &str) -> String {
    format!("Undo: show {title} again")
}

/// [`SHOW_AGAIN`] with the career's name.
#[must_use]
pub fn show_again(title: &str) -> String {
    format!("Show again: {title}")
}

/// How many careers are hidden.
#[must_use]
pub fn hidden(count: usize) -> String {
    format!("{count} hidden")
}

/// A career was hidden.
#[must_use]
pub fn is_hidden(title: &str) -> String {
    format!("{title} is hidden. The next career has moved up.")
}

/// A career was brought back.
#[must_use]
pub fn is_back(title: &str) -> String {
    format!("{title} is back in the list.")
}

/// How the other days are made.
#[must_use]
pub fn how_sure(days: usize) -> String {
    format!(
        "Nobody answers a quiz the same way twice. So we take the quiz {days} more times, each time as someone with answers like these might on another day, and make the list anew each time."
    )
}

/// Why there is no list in fine order.
#[must_use]
pub fn explore(first: usize) -> String {
    format!(
        "These answers lie close together, so no single career stands out, and a list in fine order would only look exact. Here is how the first {first} careers spread over fields of work. Pick one that sounds good and look around in it."
    )
}

/// Before the careers that the reader had in mind.
#[must_use]
pub fn thought(count: usize) -> String {
    match count {
        1 => "You had one career in mind. Here is where your answers put it.".to_owned(),
        count => format!("You had {count} careers in mind. Here is where your answers put them."),
    }
}

/// Shows more lines.
#[must_use]
pub fn show_more(count: usize) -> String {
    format!("Show {count} more")
}

/// How many lines are shown.
#[must_use]
pub fn ideas_shown(shown: usize, all: usize) -> String {
    format!("{shown} of {all} ideas shown")
}
