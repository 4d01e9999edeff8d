//! Reads the world around the program, runs it, returns its exit code.
#![allow(clippy::disallowed_methods, reason = "the one place that reads clock and environment")]
use std::io::{self, IsTerminal};
use std::process::ExitCode;
use std::sync::{Arc, atomic::AtomicBool};
use std::time::{SystemTime, UNIX_EPOCH};

use fenrun::cli::{self, Environment, Streams, Terminal};
use fenrun::domain::time::Instant;

/// A file has reached the size limit of the process (Linux, BSD, macOS).
const SIGXFSZ: i32 = 25;

fn main() -> ExitCode {
    // With a handler the signal no longer kills: the write fails and is reported like a full disk.
    let _ = signal_hook::flag::register(SIGXFSZ, Arc::new(AtomicBool::new(false)));
    let environment = environment();
    let world = environment.clone();
    let streams = || Streams {
        stdin: Box::new(io::stdin()),
        stdout: Box::new(io::stdout()),
        stderr: Box::new(io::stderr()),
    };
    ExitCode::from(cli::guard(&environment, io::stderr(), move || cli::run(world, streams())))
}

fn environment() -> Environment {
    let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let text = |(name, value): (std::ffi::OsString, std::ffi::OsString)| {
        Some((name.into_string().ok()?, value.into_string().ok()?))
    };
    let (stdout, size) = (io::stdout(), terminal_size::terminal_size());
    Environment {
        arguments: std::env::args_os().collect(),
        variables: std::env::vars_os().filter_map(text).collect(),
        now: Instant(i64::try_from(since_1970.as_secs()).unwrap_or(i64::MAX)),
        zone: zone(),
        folder: std::env::current_dir().unwrap_or_default(),
        terminal: Terminal {
            stdin: io::stdin().is_terminal(),
            stdout: stdout.is_terminal(),
            stderr: io::stderr().is_terminal(),
            width: size.filter(|_| stdout.is_terminal()).map(|(width, _)| width.0),
        },
    }
}

/// `TZ`, else the name behind `/etc/localtime`.
fn zone() -> Option<String> {
    let variable = std::env::var("TZ").ok().filter(|zone| !zone.is_empty());
    variable.or_else(|| {
        let link = std::fs::read_link("/etc/localtime").ok()?;
        let (_, name) = link.to_str()?.split_once("zoneinfo/")?;
        Some(name.to_owned())
    })
}
