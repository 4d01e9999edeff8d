//! Where and with what this is measured.
use std::process::Command;

use super::measure::PATIENCE;
use super::options::Options;
use super::place::{FENRUN, SHORT};

pub const DUCKDB_MISSING: &str =
    "DuckDB is not installed (pip install duckdb duckdb-extension-sqlite-scanner)";

/// Prints machine, date, versions and seed.
pub fn say(options: &Options) {
    let date = said("date", &["+%F %H:%M"]).unwrap_or_default();
    println!("{date}, {}", hardware());
    println!("{}", versions().join(", "));
    println!(
        "seed {}; best of {} rounds (short commands: {}), none begun after {} s; the sides in turn, A B A B",
        options.seed,
        options.runs,
        options.runs * SHORT,
        PATIENCE.as_secs()
    );
    println!(
        "wall: of the whole process (DuckDB: of the query alone); cpu: user + system; MB: peak resident"
    );
}

fn hardware() -> String {
    let file = |path: &str| std::fs::read_to_string(path).unwrap_or_default();
    let field = |text: &str, name: &str| {
        let line = text.lines().find(|line| line.starts_with(name))?;
        Some(line.split_once(':')?.1.trim().to_owned())
    };
    let cpu = field(&file("/proc/cpuinfo"), "model name").unwrap_or("unknown processor".into());
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let memory = field(&file("/proc/meminfo"), "MemTotal").unwrap_or_default();
    let kb: u64 = memory.split_whitespace().next().and_then(|kb| kb.parse().ok()).unwrap_or(0);
    let load = file("/proc/loadavg");
    let load = load.split_whitespace().next().unwrap_or("unknown").to_owned();
    let system = said("uname", &["-sr"]).unwrap_or_default();
    format!("{cpu}, {cores} cores, {} GB, {system}, load before {load}", kb / 1_000_000)
}

fn versions() -> Vec<String> {
    let commit = said("git", &["describe", "--always", "--dirty"]).unwrap_or_default();
    let tools = ["sqlite3", "hledger", "ledger", "bean-query"];
    let tool = |tool| version(tool).unwrap_or_else(|| format!("{tool}: missing"));
    let mut all = vec![format!("{} {commit}", version(FENRUN).unwrap_or_default())];
    all.extend(tools.map(tool));
    all.push(duckdb().unwrap_or_else(|| "DuckDB: missing".to_owned()));
    all
}

/// The name and version of a program, or nothing when it is not there.
pub fn version(program: &str) -> Option<String> {
    let line = said(program, &["--version"])?;
    let words = line.split([',', ' ']).filter(|word| !word.is_empty());
    let version = words.into_iter().find(|word| word.starts_with(|c: char| c.is_ascii_digit()))?;
    let version = version.trim_end_matches(',');
    Some(format!("{} {version}", program.rsplit('/').next().unwrap_or(program)))
}

/// DuckDB with its reader of SQLite files, or nothing when either is missing.
pub fn duckdb() -> Option<String> {
    let ask = "import duckdb, duckdb_extension_sqlite_scanner; print(duckdb.__version__)";
    Some(format!("DuckDB {}", said("python3", &["-c", ask])?))
}

/// The first line that a program prints.
fn said(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).output().ok()?;
    let text = String::from_utf8(output.stdout).ok().filter(|_| output.status.success())?;
    Some(text.lines().next()?.trim().to_owned())
}
