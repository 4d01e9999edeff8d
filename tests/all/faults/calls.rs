//! The system calls of a command that write, one by one, and what is done to one of them.
use std::collections::HashMap;

use crate::harness::{NOW, Run, Shop};

/// Everything that changes a file, a name or what is on the disk.
const WRITING: &str = "pwrite64,write,fsync,fdatasync,?ftruncate,?rename,?renameat,?renameat2,?link,\
                       ?linkat,?unlink,?unlinkat,?mkdir,?mkdirat,?chmod,?fchmod,openat";

/// The so-manieth call of a name, as `strace` counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    pub name: String,
    pub nth: usize,
}

/// The calls of an act that write into files and folders, in order; the act is done afterwards.
pub fn calls(shop: &Shop, act: &str) -> Vec<Call> {
    let line = format!("strace -f -y -s 0 -o trace -e trace={WRITING} fenrun --at {NOW} {act}");
    let _ = shop.shell(&line).ok();
    read(&shop.read("trace"))
}

fn read(trace: &str) -> Vec<Call> {
    let mut counts: HashMap<String, usize> = HashMap::new();
    let calls =
        trace.lines().filter_map(|line| line.split_once(' ')?.1.trim_start().split_once('('));
    calls
        .filter_map(|(name, arguments)| {
            assert!(name.bytes().all(|b| b.is_ascii_alphanumeric()), "not one thread: {name}");
            let nth = counts.entry(name.to_owned()).or_default();
            *nth += 1;
            let writes = match name {
                // What is said to people is no file.
                "write" => !["1<", "2<"].iter().any(|fd| arguments.starts_with(fd)),
                "openat" => arguments.contains("O_CREAT"),
                _ => true,
            };
            writes.then(|| Call { name: name.to_owned(), nth: *nth })
        })
        .collect()
}

/// So many of them, the first, the last and evenly between; all when there are fewer.
pub fn spread<T: Clone>(all: &[T], wanted: usize) -> Vec<T> {
    if all.len() <= wanted {
        return all.to_vec();
    }
    (0..wanted).map(|n| all[n * (all.len() - 1) / (wanted - 1)].clone()).collect()
}

impl Call {
    /// Runs the act with this done to the call: `signal=SIGKILL`, `error=ENOSPC`.
    pub fn with(&self, shop: &Shop, what: &str, act: &str) -> Run {
        let Self { name, nth } = self;
        let injected = format!("-e trace={name} -e inject={name}:{what}:when={nth}");
        shop.shell(&format!("exec strace -f -qq -o trace {injected} fenrun --at {NOW} {act}"))
    }
}

#[test]
fn calls_are_counted_by_name_and_what_is_said_is_left_out() {
    let trace = "7 openat(AT_FDCWD, \"/etc/x\", O_RDONLY) = 3\n\
                 7 openat(AT_FDCWD, \"/shop/x\", O_RDWR|O_CREAT|O_EXCL, 0600) = 5\n\
                 7 mkdir(\"/shop/pay\", 0700) = 0\n7 write(1<pipe:[9]>, \"\"..., 2) = 2\n\
                 7 write(5</shop/pay/.fenrun-x.tmp>, \"\"..., 9) = 9\n7 +++ exited with 0 +++";
    let call = |name: &str, nth| Call { name: name.to_owned(), nth };
    assert_eq!(read(trace), [call("openat", 2), call("mkdir", 1), call("write", 2)]);
    assert_eq!(spread(&[1, 2, 3, 4, 5], 3), [1, 3, 5]);
    assert_eq!(spread(&[1, 2], 3), [1, 2]);
}
