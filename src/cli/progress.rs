//! The bar of long work: on stderr, after half a second of it, only on a terminal.
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::context::Context;

/// Work that takes less needs no bar.
const PATIENCE: Duration = Duration::from_millis(500);

/// How far some work is. The bar, if one is drawn, goes with it.
pub(super) struct Progress {
    began: Instant,
    bar: Option<ProgressBar>,
}

impl Progress {
    /// Of work that begins now, if somebody would see its bar.
    pub fn begin(context: &Context) -> Option<Self> {
        let seen = context.environment.terminal.stderr;
        seen.then(|| Self { began: Instant::now(), bar: None })
    }

    /// So much is done, of so much in all.
    pub fn at(&mut self, done: u64, total: u64) {
        if self.bar.is_none() && self.began.elapsed() >= PATIENCE {
            self.bar = Some(draw(total));
        }
        if let Some(bar) = &self.bar {
            bar.set_position(done);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

fn draw(total: u64) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(total), ProgressDrawTarget::stderr());
    let style = ProgressStyle::with_template("{wide_bar} {percent:>3} %  {eta}");
    style.map_or(bar.clone(), |style| bar.with_style(style.progress_chars("=> ")))
}
