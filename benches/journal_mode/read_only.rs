//! Books that cannot be written: on a medium that is mounted read-only, or without the permission.
use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::Path;

use super::desk::Desk;
use super::modes::{Mode, OURS};

/// Runs the rest of the line where nothing of this folder can be written.
const MOUNTED: &str = r#"mount --bind . . && mount -o remount,ro,bind . && cd "$PWD" && exec "#;

pub fn table(desk: &Desk) {
    let how = if is_root() { "mounted read-only" } else { "without permission to write" };
    println!("\n`order show` from a folder that is {how}\n");
    println!("| mode | the book was left | exit | said |");
    println!("|---|---|---:|---|");
    for mode in OURS {
        desk.fresh(mode);
        row(desk, mode, "in order");
        desk.fresh(mode);
        killed_while_writing(desk);
        row(desk, mode, "by a program that was killed");
    }
}

/// Leaves what a kill in the middle of a commit leaves: the import has written to the book, or to its
/// WAL.
fn killed_while_writing(desk: &Desk) {
    let mut import = desk.begin_import();
    let size = || -> u64 {
        let size = |name: String| fs::metadata(desk.path(&name)).map_or(0, |file| file.len());
        desk.files().into_iter().filter(|name| !name.ends_with("-journal")).map(size).sum()
    };
    let begun = size();
    while size() < begun + 1_000_000 && import.try_wait().expect("a process").is_none() {
        std::thread::yield_now();
    }
    import.kill().expect("killed");
    import.wait().expect("gone");
}

fn row(desk: &Desk, mode: Mode, left: &str) {
    let line = desk.shell_line(&format!("order show {}", desk.known));
    let output = if is_root() {
        desk.shell(&format!("unshare -m sh -c '{MOUNTED}{line}'"))
    } else {
        permit(&desk.path(""), 0o555);
        let output = desk.shell(&line);
        permit(&desk.path(""), 0o755);
        output
    };
    let said = String::from_utf8_lossy(&output.stderr).lines().next().unwrap_or("–").to_owned();
    let code = output.status.code().unwrap_or(-1);
    let files = desk.files().join(" ");
    println!("| {} | {left}: {files} | {code} | {said} |", mode.name());
}

fn permit(folder: &Path, mode: u32) {
    fs::set_permissions(folder, Permissions::from_mode(mode)).expect("ours");
}

fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|me| me.uid() == 0)
}
