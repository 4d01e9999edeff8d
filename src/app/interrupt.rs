//! Ctrl-C in the middle of a change: what runs at the book stops, and the change is rolled back.
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

type Stop = Box<dyn Fn() + Send>;

/// Stops the change that a session is making, from another thread.
#[derive(Clone, Default)]
pub struct Interrupt(Arc<Mutex<Option<Stop>>>);

impl Interrupt {
    /// Stops the statement that runs at the book, if one does; its change then ends with
    /// [`StoreError::Interrupted`](crate::store::error::StoreError::Interrupted).
    pub fn fire(&self) {
        if let Some(stop) = &*self.0.lock().unwrap_or_else(PoisonError::into_inner) {
            stop();
        }
    }

    /// From now on this is what stops the change.
    pub(super) fn arm(&self, stop: impl Fn() + Send + 'static) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(Box::new(stop));
    }
}

impl fmt::Debug for Interrupt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Interrupt")
    }
}
