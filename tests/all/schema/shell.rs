//! The plain `sqlite3` shell, as anybody has it.
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// Runs statements with foreign keys off; what the shell complained about.
pub fn complaint(book: &Path, sql: &str) -> String {
    let mut shell = Command::new("sqlite3")
        .args(["-batch", "-bail", "-init", "/dev/null"])
        .arg(book)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let input = format!("PRAGMA foreign_keys = OFF;\n{sql};\n");
    shell.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let output = shell.wait_with_output().unwrap();
    String::from_utf8_lossy(&output.stderr).into_owned()
}
