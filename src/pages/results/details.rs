//! What a result has besides its first places, and what each part is told: it comes behind them.

use std::sync::Arc;

use leptos::prelude::*;

use super::filters::FilterChoices;
use super::hidden::HiddenCareers;
use super::hiding::Hiding;
use super::keep_or_share::KeepOrShare;
use super::least::LeastFitting;
use super::ranking::Ranking;
use super::surer::MakeSurer;
use super::thought::AlreadyThought;
use super::view::Whose;
use super::week::Week;
use super::what_if::WhatIfChoices;
use super::why::Why;
use super::worked::Worked;
use crate::app::Atlas;
use crate::share::SharedResult;

/// A part of a result in the module `details`.
#[derive(Clone)]
pub enum Detail {
    /// What the list can be narrowed to.
    Filters(Arc<Atlas>),
    /// What can be supposed.
    WhatIf(Ranking),
    /// Why a career stands where it does.
    Why(Arc<Worked>, usize),
    /// What is hidden, and the way back.
    Hidden(Ranking, Hiding),
    /// What stands below the list.
    Below(Ranking, SharedResult, Whose),
}

impl Detail {
    /// The part itself.
    pub fn view(self) -> AnyView {
        match self {
            Self::Filters(atlas) => view! { <FilterChoices atlas/> }.into_any(),
            Self::WhatIf(ranking) => view! { <WhatIfChoices ranking/> }.into_any(),
            Self::Why(worked, occupation) => view! { <Why worked occupation/> }.into_any(),
            Self::Hidden(ranking, hiding) => view! { <HiddenCareers ranking hiding/> }.into_any(),
            Self::Below(ranking, result, whose) => {
                let own = whose == Whose::Own;
                view! {
                    {own.then(|| view! { <Week/><AlreadyThought ranking/> })}
                    <LeastFitting ranking/>
                    {own.then(|| view! { <MakeSurer/> })}
                    <KeepOrShare result whose/>
                }
                .into_any()
            }
        }
    }
}
