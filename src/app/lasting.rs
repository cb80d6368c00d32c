//! Signals that outlive the pages that follow them.

use std::ops::DerefMut;
use std::panic::Location;

use leptos::prelude::*;
use leptos::reactive::graph::{Observer, Source, ToAnySource};
use leptos::reactive::traits::UntrackableGuard;

/// A signal that lives as long as the app.
///
/// Leptos' own signals keep what has followed them until they change, also when it is long gone: pages that come and
/// go would take more and more memory. This one lets go of it when the page does.
pub struct Lasting<T: 'static>(RwSignal<T>);

impl<T> Clone for Lasting<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Lasting<T> {}

impl<T: Send + Sync> Lasting<T> {
    /// With this value at first.
    #[must_use]
    pub fn new(value: T) -> Self {
        Self(RwSignal::new(value))
    }
}

impl<T: Default + Send + Sync> Default for Lasting<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T> DefinedAt for Lasting<T> {
    fn defined_at(&self) -> Option<&'static Location<'static>> {
        self.0.defined_at()
    }
}

impl<T> IsDisposed for Lasting<T> {
    fn is_disposed(&self) -> bool {
        self.0.is_disposed()
    }
}

impl<T: Send + Sync> Track for Lasting<T> {
    fn track(&self) {
        self.0.track();
        if let Some(follower) = Observer::get() {
            let source = self.0.to_any_source();
            on_cleanup(move || source.remove_subscriber(&follower));
        }
    }
}

impl<T: Send + Sync> ReadUntracked for Lasting<T> {
    type Value = <RwSignal<T> as ReadUntracked>::Value;

    fn try_read_untracked(&self) -> Option<Self::Value> {
        self.0.try_read_untracked()
    }
}

impl<T: Send + Sync> Notify for Lasting<T> {
    fn notify(&self) {
        self.0.notify();
    }
}

impl<T: Send + Sync> Write for Lasting<T> {
    type Value = T;

    fn try_write(&self) -> Option<impl UntrackableGuard<Target = T>> {
        self.0.try_write()
    }

    fn try_write_untracked(&self) -> Option<impl DerefMut<Target = T>> {
        self.0.try_write_untracked()
    }
}
