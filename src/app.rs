//! The app: addresses, the walk through the quiz, signals and effects.

pub mod route;
pub mod walk;

#[cfg(feature = "web")]
mod effects;
#[cfg(feature = "web")]
mod root;
#[cfg(feature = "web")]
mod state;

#[cfg(feature = "web")]
pub use effects::{load, load_catalog, load_titles, pass_focus_on};
#[cfg(feature = "web")]
pub use root::run;
#[cfg(feature = "web")]
pub use state::{Atlas, Choices, Files, Keeping, Remote, State, Titles, TitlesState};
