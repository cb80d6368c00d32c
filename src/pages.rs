//! The pages: what a person meets at each address.

mod about;
mod awaited;
mod career;
mod careers;
mod certificate;
mod class;
mod compare;
mod home_live;
mod know_more;
mod newer_notice;
mod nothing_here;
mod open;
mod part;
mod quiz;
mod results;
mod saved;
mod teachers;

pub use about::AboutPage;
pub use awaited::{AwaitedPage, AwaitedPart, LostPage, LostPart};
pub use career::CareerPage;
pub use careers::CareersPage;
pub use certificate::CertificatePage;
pub use class::{ArrivePage, BoardPage, ClassPage, HandInPage};
pub use compare::ComparePage;
pub use home_live::show_on_home;
pub use know_more::{KnowMore, know};
pub use newer_notice::NewerNotice;
pub use nothing_here::NothingHere;
pub use open::OpenPage;
pub use part::Part;
pub use quiz::{
    CareNotice, ClearSection, KeepingNotice, LearnedRose, LearnedSentence, LineQuestion, ThoughtSearch, quiz,
};
pub use results::{Detail, OwnResult, SavedResult, SharedResult};
pub use saved::{SavedPage, TwoResults};
pub use teachers::TeachersPage;
