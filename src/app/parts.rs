//! Parts of the quiz that not everybody meets before the first question, and what each is told.

use leptos::prelude::*;

use crate::instrument::{Item, Section};
use crate::pages::{CareNotice, ClearSection, KeepingNotice, Learned, LineQuestion, NewerNotice};

/// A part of the quiz in the module `course`.
#[derive(Clone)]
pub enum CoursePart {
    /// A kind word about the answers before a section.
    Care(Section),
    /// Taking back a section's answers.
    Clear(Section),
    /// What has been learned so far.
    Learned,
    /// A question that is placed on a line.
    Line(usize, Item),
    /// That answers are not kept.
    Keeping,
    /// That a newer version lies ready.
    Newer,
}

impl CoursePart {
    /// The part itself.
    pub fn view(self) -> AnyView {
        match self {
            Self::Care(before) => view! { <CareNotice before/> }.into_any(),
            Self::Clear(section) => view! { <ClearSection section/> }.into_any(),
            Self::Learned => view! { <Learned/> }.into_any(),
            Self::Line(number, item) => view! { <LineQuestion number item/> }.into_any(),
            Self::Keeping => view! { <KeepingNotice/> }.into_any(),
            Self::Newer => view! { <NewerNotice/> }.into_any(),
        }
    }
}
