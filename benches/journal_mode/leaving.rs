//! What lies beside the book after each command, and after a command that was killed.
use std::thread;
use std::time::Duration;

use super::desk::Desk;
use super::modes::OURS;

pub fn table(desk: &Desk) {
    println!("\nwhat lies beside the book\n");
    println!("| mode | after | files |");
    println!("|---|---|---|");
    for mode in OURS {
        let row = |after: &str| {
            println!("| {} | {after} | {} |", mode.name(), desk.files().join(" "));
        };
        desk.fresh(mode);
        for line in ["order show KNOWN", "order record R --line P00001:1 --paid-at 2026-10-20"] {
            desk.run(line);
            let words: Vec<&str> = line.split(' ').take(2).collect();
            row(&format!("`{}`", words.join(" ")));
        }
        let mut import = desk.begin_import();
        row("an import, while it runs");
        thread::sleep(Duration::from_millis(100));
        import.kill().expect("killed");
        import.wait().expect("gone");
        row("an import that was killed");
        desk.run("order show KNOWN");
        row("`order show` after that");
    }
}
