//! The journal modes and how safe each is made.
use rusqlite::Connection;

/// What the book gets: 24 MB of pages.
const CACHE: &str = "-24000";

#[derive(Clone, Copy)]
pub struct Mode {
    pub journal: &'static str,
    pub synchronous: &'static str,
}

const fn mode(journal: &'static str, synchronous: &'static str) -> Mode {
    Mode { journal, synchronous }
}

/// The modes that fenrun works in: it keeps a book in WAL mode and sets any other to the first.
pub const OURS: [Mode; 2] = [mode("DELETE", "EXTRA"), mode("WAL", "FULL")];

pub const ALL: [Mode; 5] =
    [OURS[0], mode("DELETE", "FULL"), mode("TRUNCATE", "EXTRA"), mode("PERSIST", "EXTRA"), OURS[1]];

impl Mode {
    pub fn name(self) -> String {
        format!("{} {}", self.journal, self.synchronous)
    }

    /// Puts a connection into this mode.
    pub fn set(self, conn: &Connection) {
        let set = |pragma: &str, value: &str| {
            conn.pragma_update(None, pragma, value).expect("SQLite takes the pragma");
        };
        set("journal_mode", self.journal);
        set("synchronous", self.synchronous);
        set("cache_size", CACHE);
    }
}
