//! Runs a command and measures it: wall time, and its peak memory read from `/proc` while it runs.
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// One run of a command.
#[derive(Clone, Copy)]
pub struct Run {
    pub seconds: f64,
    pub peak_mb: f64,
}

impl Run {
    /// The faster of two runs, with the larger peak.
    pub fn better(self, other: Self) -> Self {
        Self { seconds: self.seconds.min(other.seconds), peak_mb: self.peak_mb.max(other.peak_mb) }
    }
}

/// Runs a shell line in a folder; it must succeed.
pub fn shell(folder: &Path, line: &str) -> Run {
    let mut command = Command::new("sh");
    command.args(["-c", &format!("exec {line}")]).current_dir(folder);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let begin = Instant::now();
    let mut child = command.spawn().expect("sh runs");
    let peak_mb = watch(&mut child);
    let seconds = begin.elapsed().as_secs_f64();
    assert!(child.wait().expect("it ends").success(), "failed: {line}");
    Run { seconds, peak_mb }
}

/// Waits for the end and keeps the last peak that `/proc` showed.
fn watch(child: &mut Child) -> f64 {
    let status = format!("/proc/{}/status", child.id());
    let mut peak_kb = 0.0_f64;
    let mut pause = Duration::from_micros(200);
    while child.try_wait().expect("it can be waited for").is_none() {
        let text = std::fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find(|line| line.starts_with("VmHWM:"));
        let kb = line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok());
        peak_kb = peak_kb.max(kb.unwrap_or(0.0));
        std::thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(5));
    }
    peak_kb / 1024.0
}
