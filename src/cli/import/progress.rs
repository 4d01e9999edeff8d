//! The bar of a long import: on stderr, after half a second of work, only on a terminal.
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::app::import::watch::Watch;
use crate::cli::context::Context;

/// Work that takes less needs no bar.
const PATIENCE: Duration = Duration::from_millis(500);

/// A bar for the reading of a file, if somebody would see it.
pub(super) fn bar(context: &Context, path: &Path) -> Option<Watch> {
    if !context.environment.terminal.stderr {
        return None;
    }
    let bytes = fs::metadata(path).ok().filter(fs::Metadata::is_file)?.len();
    let (began, mut bar) = (Instant::now(), None::<Bar>);
    Some(Box::new(move |read| {
        if bar.is_none() && began.elapsed() >= PATIENCE {
            bar = Some(Bar::draw(bytes));
        }
        if let Some(Bar(bar)) = &bar {
            bar.set_position(read);
        }
    }))
}

/// A drawn bar; it goes with the file.
struct Bar(ProgressBar);

impl Bar {
    fn draw(bytes: u64) -> Self {
        let bar = ProgressBar::with_draw_target(Some(bytes), ProgressDrawTarget::stderr());
        let style = ProgressStyle::with_template("{wide_bar} {percent:>3} %  {eta}");
        Self(style.map_or(bar.clone(), |style| bar.with_style(style.progress_chars("=> "))))
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
