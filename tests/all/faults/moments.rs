//! Random moments that can be repeated: `FENRUN_SEED` is printed by every run.
use std::env;
use std::time::{Duration, SystemTime};

/// A whole number from the environment.
pub fn number(variable: &str) -> Option<u64> {
    env::var(variable).ok().map(|text| text.parse().expect("a whole number"))
}

/// Numbers that repeat when the seed does (xorshift).
pub struct Moments(u64);

impl Moments {
    pub fn begin() -> Self {
        let clock = || SystemTime::UNIX_EPOCH.elapsed().unwrap().subsec_nanos();
        let seed = number("FENRUN_SEED").unwrap_or_else(|| clock().into()) | 1;
        eprintln!("FENRUN_SEED={seed}");
        Self(seed)
    }

    /// A moment before the end of this span.
    pub fn within(&mut self, span: Duration) -> Duration {
        for shift in [13, -7, 17_i32] {
            let shifted = if shift > 0 { self.0 << shift } else { self.0 >> -shift };
            self.0 ^= shifted;
        }
        Duration::from_nanos(self.0 % u64::try_from(span.as_nanos()).unwrap())
    }
}
