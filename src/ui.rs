//! Parts of pages: props in, callbacks out; no context, no platform.

mod answer_buttons;
mod answer_line;
mod band;
mod bars;
mod choice;
mod icon;
mod interests_table;
mod meant;
mod pay_range;
mod place_choice;
mod qr;
mod reasons;
mod rose;
mod slider;
mod state_page;
mod ticks;
mod trail;

pub use answer_buttons::answer_buttons;
pub use answer_line::AnswerLine;
pub use band::{Band, BandScale};
pub use bars::{Bar, Bars, Know};
pub use choice::Choice;
pub use icon::Icon;
pub use interests_table::InterestsTable;
pub use meant::meant;
pub use pay_range::PayRange;
pub use place_choice::{PlaceChoice, places};
pub use qr::Qr;
pub use reasons::{ReasonLine, Reasons};
pub use rose::Rose;
pub use slider::Slider;
pub use state_page::{Held, Retry, StatePage};
pub use ticks::{Tick, Ticks};
pub use trail::trail;
