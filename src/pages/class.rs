//! A class: a teacher makes a link, students take the quiz by it and hand in codes, a board counts them.

mod arrive;
mod board;
mod copy;
mod hand_in;
mod kept;
mod make;
mod notice;
mod whole_link;

pub use arrive::ArrivePage;
pub use board::BoardPage;
pub use hand_in::HandInPage;
pub use make::ClassPage;
pub use notice::ClassNotice;
