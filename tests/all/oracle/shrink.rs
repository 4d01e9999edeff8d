//! Makes a failing shop small: leaves out acts, as many at once as possible, while it still fails.
use std::time::{Duration, Instant};

use super::model::book;
use super::play::{Found, play};
use super::world::{Act, World};

/// How long to look for a smaller one.
const PATIENCE: Duration = Duration::from_secs(60);

/// What differs in a world, if anything does.
pub fn differs(world: &World) -> Found<()> {
    let model = || book::play(world);
    let book = std::panic::catch_unwind(model).map_err(|_| "the model panics".to_owned())?;
    play(&book)
}

/// The smallest world found that still differs, with its difference.
pub fn shrink(world: &World, found: String) -> (World, String) {
    let begun = Instant::now();
    let (mut world, mut found) = (world.clone(), found);
    let mut chunk = world.acts.len() / 2;
    while chunk > 0 && begun.elapsed() < PATIENCE {
        let mut end = world.acts.len();
        let mut smaller_found = false;
        while end > 0 && begun.elapsed() < PATIENCE {
            let begin = end.saturating_sub(chunk);
            let mut smaller = world.clone();
            let cut = smaller.acts.drain(begin..end).collect::<Vec<_>>();
            let can_go = cut.iter().all(|(_, act)| !is_setup(act));
            if can_go && let Err(still) = differs(&smaller) {
                (world, found, smaller_found) = (smaller, still, true);
            }
            end = begin;
        }
        if chunk == 1 && smaller_found {
            continue;
        }
        chunk /= 2;
    }
    (world, found)
}

fn is_setup(act: &Act) -> bool {
    matches!(act, Act::Products | Act::Distributors)
}
