//! Watches one command from a small process of its own, so that what the kernel counted for its
//! children (processor time, peak memory) is that of this command alone, from start to end.
use std::fs::File;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;

/// The first argument that makes this program a witness.
pub const FLAG: &str = "--witness";
/// Where a command's words on stderr go; shown when it fails.
pub const STDERR: &str = "stderr.txt";

/// One run of one command or of several, one after the other.
#[derive(Clone, Copy, Default)]
pub struct Run {
    /// Wall time in seconds.
    pub seconds: f64,
    /// Processor time, user and system, in milliseconds.
    pub cpu_ms: f64,
    /// Peak resident memory.
    pub peak_mb: f64,
}

impl Run {
    /// The smallest times of two runs of the same work, with the larger peak.
    pub fn better(self, other: Self) -> Self {
        Self {
            seconds: self.seconds.min(other.seconds),
            cpu_ms: self.cpu_ms.min(other.cpu_ms),
            peak_mb: self.peak_mb.max(other.peak_mb),
        }
    }

    /// One run after the other.
    pub fn then(self, next: Self) -> Self {
        Self {
            seconds: self.seconds + next.seconds,
            cpu_ms: self.cpu_ms + next.cpu_ms,
            peak_mb: self.peak_mb.max(next.peak_mb),
        }
    }
}

/// Runs a command in a folder under a witness; it must succeed.
pub fn run(folder: &Path, command: &[String]) -> Run {
    let me = std::env::current_exe().expect("this program has a path");
    let output = Command::new(me).arg(FLAG).args(command).current_dir(folder).output();
    let output = output.expect("a witness starts");
    let why = || std::fs::read_to_string(folder.join(STDERR)).unwrap_or_default();
    assert!(output.status.success(), "failed: {}\n{}", command.join(" "), why());
    let said = String::from_utf8(output.stdout).expect("a witness says numbers");
    let mut numbers = said.split_whitespace().map(|n| n.parse().expect("a number"));
    let mut next = || numbers.next().expect("three numbers");
    Run { seconds: next(), cpu_ms: next(), peak_mb: next() }
}

/// The witness: runs the command and says seconds, processor milliseconds and peak megabytes.
pub fn watch(command: &[String]) -> ExitCode {
    let stderr = File::create(STDERR).expect("a file for stderr");
    let mut child = Command::new(&command[0]);
    child.args(&command[1..]).stdin(Stdio::null()).stdout(Stdio::null()).stderr(stderr);
    let begin = Instant::now();
    let status = child.status().expect("the command starts");
    let wall = begin.elapsed();
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).expect("the kernel counts");
    let cpu = usage.user_time() + usage.system_time();
    let cpu = Duration::from_micros(u64::try_from(cpu.num_microseconds()).unwrap_or(0));
    println!(
        "{} {} {}",
        wall.as_secs_f64(),
        cpu.as_secs_f64() * 1e3,
        usage.max_rss() as f64 / 1024.0
    );
    if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
