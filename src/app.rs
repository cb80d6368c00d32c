//! The app: addresses, the walk through the quiz, signals and effects.

pub mod path;
pub mod route;
pub mod walk;

#[cfg(feature = "web")]
mod apart;
#[cfg(feature = "web")]
pub mod asking;
#[cfg(feature = "web")]
pub mod class;
#[cfg(feature = "web")]
mod effects;
#[cfg(feature = "web")]
pub mod keeping;
#[cfg(feature = "web")]
pub mod offline;
#[cfg(feature = "web")]
mod root;
#[cfg(feature = "web")]
mod state;
#[cfg(feature = "web")]
mod visit;

#[cfg(feature = "web")]
pub use effects::{load, load_catalog, load_titles, pass_focus_on};
#[cfg(feature = "web")]
pub use root::run;
#[cfg(feature = "web")]
pub use state::{Atlas, Choices, Files, Keeping, Remote, State, Titles, TitlesState};
#[cfg(feature = "web")]
pub use visit::Visit;
