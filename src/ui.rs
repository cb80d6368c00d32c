//! Parts of pages: props in, callbacks out; no context, no platform.

mod answer_buttons;
mod bars;
mod icon;
mod interests_table;
mod pay_range;
mod place_choice;
mod reasons;
mod rose;
mod state_page;
mod trail;

pub use answer_buttons::AnswerButtons;
pub use bars::{Bar, Bars, Know};
pub use icon::Icon;
pub use interests_table::InterestsTable;
pub use pay_range::PayRange;
pub use place_choice::PlaceChoice;
pub use reasons::{ReasonLine, Reasons};
pub use rose::Rose;
pub use state_page::{Held, Retry, StatePage};
pub use trail::Trail;
