//! The pages: what a person meets at each address.

mod about;
mod career;
mod careers;
mod home_live;
mod nothing_here;
mod quiz;
mod results;

pub use about::AboutPage;
pub use career::CareerPage;
pub use careers::CareersPage;
pub use home_live::HomeLive;
pub use nothing_here::NothingHere;
pub use quiz::QuizPage;
pub use results::{OwnResult, SharedResult};
