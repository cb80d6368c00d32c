//! The app: addresses, the walk through the quiz, signals and effects.

pub mod path;
pub mod route;
pub mod walk;

#[cfg(feature = "web")]
mod apart;
#[cfg(feature = "web")]
pub mod asking;
#[cfg(feature = "web")]
mod choices;
#[cfg(feature = "web")]
pub mod class;
#[cfg(feature = "web")]
mod doors;
#[cfg(feature = "web")]
mod effects;
#[cfg(feature = "web")]
mod first;
#[cfg(feature = "web")]
pub mod keeping;
#[cfg(feature = "web")]
mod lasting;
#[cfg(feature = "web")]
mod late;
#[cfg(feature = "web")]
mod library;
#[cfg(feature = "web")]
mod loading;
#[cfg(feature = "web")]
pub mod offline;
#[cfg(feature = "web")]
mod parts;
#[cfg(feature = "web")]
mod root;
#[cfg(feature = "web")]
mod state;
#[cfg(feature = "web")]
mod visit;

#[cfg(feature = "web")]
pub use doors::{detail, part, screen, thought_search};
#[cfg(feature = "web")]
pub use effects::{load_catalog, pass_focus_on};
#[cfg(feature = "web")]
pub use lasting::Lasting;
#[cfg(feature = "web")]
pub use late::{Late, after_paint};
#[cfg(feature = "web")]
pub use library::Files;
#[cfg(feature = "web")]
pub use loading::{load, load_titles};
#[cfg(feature = "web")]
pub use parts::CoursePart;
#[cfg(feature = "web")]
pub use root::run;
#[cfg(feature = "web")]
pub use state::{Atlas, Keeping, Remote, State};
