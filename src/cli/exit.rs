//! Exit codes (CLI.md "Errors"). Scripts rely on them.

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Exit {
    /// Done, or nothing to do.
    Done = 0,
    /// A rule, a bad row, something missing, a duplicate, a state: nothing was written.
    Refused = 1,
    /// The command line or a setting makes no sense.
    Usage = 2,
    /// A check found something.
    Findings = 3,
    /// Good rows were written, others rejected.
    Partly = 4,
    /// The book is damaged, not ours, or newer than this program.
    Book = 65,
    /// A mistake of the program.
    Bug = 70,
    /// A file cannot be read or written.
    File = 74,
    /// The book stayed busy.
    Busy = 75,
    /// Ctrl-C.
    Interrupted = 130,
}
