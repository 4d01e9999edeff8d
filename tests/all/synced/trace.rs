//! What a command did to the book's files and in which order, read off `strace`.
use std::collections::{HashMap, HashSet};
use std::path::PathBuf;

use crate::harness::{NOW, Shop};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum File {
    Book,
    Journal,
    Wal,
    /// The folder: which names there are.
    Folder,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// However many calls in a row.
    Wrote(File),
    /// It is on the disk now.
    Synced(File),
    /// A file that was written before.
    Removed(File),
    /// Something went to stdout or stderr.
    Said,
}

const STRACE: &str = "strace -f -y -s 0 -o trace \
    -e trace=fsync,fdatasync,write,pwrite64,?ftruncate,?unlink,?unlinkat";

/// The steps of a command of ours.
pub fn steps(shop: &Shop, line: &str) -> Vec<Step> {
    of(shop, &format!("fenrun --at {NOW} {line}"))
}

/// The steps of any program, which must end well.
pub fn of(shop: &Shop, line: &str) -> Vec<Step> {
    let _ = shop.shell(&format!("{STRACE} {line}")).ok();
    read(shop.path("").canonicalize().unwrap(), &shop.read("trace"))
}

fn read(folder: PathBuf, trace: &str) -> Vec<Step> {
    let mut reader = Reader { folder, begun: HashMap::new(), written: HashSet::new() };
    let mut steps: Vec<Step> = trace.lines().filter_map(|line| reader.step(line)).collect();
    steps.dedup();
    steps
}

struct Reader {
    folder: PathBuf,
    /// Calls that other threads interrupted in the trace, by thread.
    begun: HashMap<String, String>,
    written: HashSet<File>,
}

impl Reader {
    /// The step that ends with this line: `17 pwrite64(5</shop/fenrun.db>, ""..., 9, 0) = 9`.
    fn step(&mut self, line: &str) -> Option<Step> {
        let (thread, call) = line.split_once(' ')?;
        let call = call.trim_start();
        if let Some(begin) = call.strip_suffix(" <unfinished ...>") {
            self.begun.insert(thread.to_owned(), begin.to_owned());
            return None;
        }
        match call.strip_prefix("<... ") {
            Some(resumed) => {
                let begun = self.begun.remove(thread)?;
                self.call(&(begun + resumed.split_once(" resumed>")?.1))
            }
            None => self.call(call),
        }
    }

    fn call(&mut self, call: &str) -> Option<Step> {
        let (name, rest) = call.split_once('(')?;
        let (arguments, result) = rest.rsplit_once(" = ")?;
        if result.starts_with('-') {
            return None;
        }
        match name {
            "write" if arguments.starts_with("1<") || arguments.starts_with("2<") => {
                Some(Step::Said)
            }
            "write" | "pwrite64" | "ftruncate" => {
                let file = self.file(between(arguments, '<', '>')?)?;
                self.written.insert(file);
                Some(Step::Wrote(file))
            }
            "fsync" | "fdatasync" => Some(Step::Synced(self.file(between(arguments, '<', '>')?)?)),
            "unlink" | "unlinkat" => {
                let file = self.file(between(arguments, '"', '"')?)?;
                self.written.remove(&file).then_some(Step::Removed(file))
            }
            _ => None,
        }
    }

    fn file(&self, path: &str) -> Option<File> {
        let name = PathBuf::from(path);
        match name.strip_prefix(&self.folder).ok()?.to_str()? {
            "" => Some(File::Folder),
            "fenrun.db" => Some(File::Book),
            "fenrun.db-journal" => Some(File::Journal),
            "fenrun.db-wal" => Some(File::Wal),
            _ => None,
        }
    }
}

fn between(text: &str, open: char, close: char) -> Option<&str> {
    text.split_once(open)?.1.split_once(close).map(|(inside, _)| inside)
}

#[test]
fn calls_count_when_they_have_come_back_and_only_when_they_did_something() {
    let trace = "\
7 pwrite64(5</shop/fenrun.db-journal>, \"\"..., 8, 0 <unfinished ...>
8 write(3</shop/other>, \"\"..., 8) = 8
7 <... pwrite64 resumed>) = 8
7 fdatasync(5</shop/fenrun.db-journal> <unfinished ...>
8 write(2<pipe:[9]>, \"\"..., 2) = 2
7 <... fdatasync resumed>)        = 0
7 fsync(6</shop>)                 = -1 EIO (Input/output error)
7 unlink(\"/shop/fenrun.db-journal\") = 0
7 unlink(\"/shop/fenrun.db-wal\")   = 0
7 +++ exited with 0 +++";
    let journal = File::Journal;
    let steps = [Step::Wrote(journal), Step::Said, Step::Synced(journal), Step::Removed(journal)];
    assert_eq!(read("/shop".into(), trace), steps);
}
