//! All careers by field.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::Atlas;
use crate::app::route::Route;
use crate::i18n;

/// The 22 SOC major groups under friendly names, each opening to its careers.
#[component]
pub fn Fields(
    /// All occupations.
    atlas: Arc<Atlas>,
) -> impl IntoView {
    let mut groups: Vec<u32> = atlas.catalog.occupations().iter().map(|it| it.code.major_group()).collect();
    groups.dedup();
    let sections: Vec<_> = groups
        .into_iter()
        .map(|group| {
            let atlas = atlas.clone();
            let count = atlas.catalog.occupations().iter().filter(|it| it.code.major_group() == group).count();
            let open = RwSignal::new(false);
            let list = move || {
                let of_group = atlas.catalog.occupations().iter().filter(|it| it.code.major_group() == group);
                let links = of_group.map(|it| {
                    view! { <li><a href=Route::Career(it.code).href()><b>{it.title.clone()}</b></a></li> }
                });
                open.get().then(|| view! { <ul class="hits">{links.collect_view()}</ul> })
            };
            view! {
                <details class="more" on:toggle=move |_| open.set(true)>
                    <summary>{i18n::field_name(group)}<span class="quiet num">{format!(" {count}")}</span></summary>
                    {list}
                </details>
            }
        })
        .collect();
    view! {
        <section class="block" aria-labelledby="fields">
            <h2 id="fields">"Or look around by field"</h2>
            {sections}
        </section>
    }
}
