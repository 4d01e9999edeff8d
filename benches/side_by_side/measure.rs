//! Sides and turns: what stands beside what, run A B A B.
use std::path::Path;
use std::time::{Duration, Instant};

use super::witness::{self, Run};

/// No further round begins when a row has taken this long.
pub const PATIENCE: Duration = Duration::from_secs(90);
/// Stands for the number of the round in a command that must differ each time.
pub const ROUND: &str = "{round}";

/// One side of a row: one command, or several that do the work together.
pub struct Side {
    steps: Vec<Vec<String>>,
    clock: Clock,
}

/// Whose clock counts.
enum Clock {
    /// From start to end of the process.
    Ours,
    /// What the program wrote into this file as its seconds, without its own start.
    Said(&'static str),
}

impl Side {
    /// A command of words without blanks in them.
    pub fn of(line: &str) -> Self {
        Self::words(line.split_whitespace())
    }

    /// A command, word by word.
    pub fn words<T: Into<String>>(words: impl IntoIterator<Item = T>) -> Self {
        let step = words.into_iter().map(Into::into).collect();
        Self { steps: vec![step], clock: Clock::Ours }
    }

    /// SQL in the shell.
    pub fn sqlite3(file: &str, sql: &str) -> Self {
        Self::words(["sqlite3", file, sql])
    }

    /// Then another command, as part of the same work.
    pub fn then(mut self, next: Self) -> Self {
        self.steps.extend(next.steps);
        self
    }

    /// Takes the seconds that the program wrote into a file.
    pub fn said_in(mut self, file: &'static str) -> Self {
        self.clock = Clock::Said(file);
        self
    }

    fn run(&self, folder: &Path, round: usize) -> Run {
        let step = |words: &Vec<String>| {
            let words: Vec<String> =
                words.iter().map(|word| word.replace(ROUND, &round.to_string())).collect();
            witness::run(folder, &words)
        };
        let mut run = self.steps.iter().map(step).reduce(Run::then).expect("at least one step");
        if let Clock::Said(file) = self.clock {
            let text = std::fs::read_to_string(folder.join(file)).expect("seconds were written");
            run.seconds = text.trim().parse().expect("a number of seconds");
            // The kernel's count has the program's own start in it.
            run.cpu_ms = f64::NAN;
        }
        run
    }
}

/// Runs all sides in turn, `rounds` times, and keeps the best of each; `before` restores what the
/// work changes.
pub fn in_turn<const N: usize>(
    folder: &Path,
    rounds: usize,
    before: impl Fn(),
    sides: [&Side; N],
) -> [Run; N] {
    let begin = Instant::now();
    let mut best: Option<[Run; N]> = None;
    for round in 0..rounds {
        if best.is_some() && begin.elapsed() > PATIENCE {
            break;
        }
        before();
        let runs = sides.map(|side| side.run(folder, round));
        best = Some(match best {
            None => runs,
            Some(best) => std::array::from_fn(|side| best[side].better(runs[side])),
        });
    }
    best.expect("at least one round")
}
