//! A folder of its own for every test, a clean environment, a fixed clock, and the program itself.
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use snapbox::IntoData;

/// "Now" in every test, unless a command line has its own `--at`.
pub const NOW: &str = "2026-11-05T09:00:00+08:00";

/// A merchant's folder, deleted at the end of the test.
pub struct Shop {
    folder: tempfile::TempDir,
    variables: Vec<(String, String)>,
}

impl Shop {
    /// An empty folder.
    pub fn new() -> Self {
        let folder = tempfile::Builder::new().prefix("fenrun-").tempdir().unwrap();
        Self { folder, variables: Vec::new() }
    }

    /// The same folder with a variable of the environment.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.variables.push((name.to_owned(), value.to_owned()));
        self
    }

    /// A path in the folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file in the folder, and the folders above it.
    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> &Self {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
        self
    }

    /// Reads a file in the folder.
    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// Everything in the folder by name; of files also what is in them.
    pub fn files(&self) -> BTreeMap<OsString, Option<Vec<u8>>> {
        let entries = fs::read_dir(self.folder.path()).unwrap().map(Result::unwrap);
        let content = |entry: &fs::DirEntry| {
            entry.file_type().unwrap().is_file().then(|| fs::read(entry.path()).unwrap())
        };
        entries.map(|entry| (entry.file_name(), content(&entry))).collect()
    }

    /// The program, ready to run without a terminal. `line` is what a shell would read after
    /// `fenrun`: words, 'single' and "double" quotes.
    pub fn command(&self, line: &str) -> Command {
        let mut command = self.bare_command();
        let words = words(line);
        if !words.iter().any(|word| word == "--at" || word.starts_with("--at=")) {
            command.args(["--at", NOW]);
        }
        command.args(words);
        command
    }

    /// The program in this folder and environment, without any argument.
    pub fn bare_command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_fenrun"));
        self.surround(&mut command);
        command
    }

    /// A line of a shell that finds `fenrun`.
    #[must_use = "say at least how it ended: .ok() or .fails(code)"]
    pub fn shell(&self, line: &str) -> Run {
        let mut command = Command::new("sh");
        command.args(["-c", line]);
        self.surround(&mut command);
        self.finish(command)
    }

    fn surround(&self, command: &mut Command) {
        let program = Path::new(env!("CARGO_BIN_EXE_fenrun")).parent().unwrap();
        let path = format!("{}:/usr/local/bin:/usr/bin:/bin", program.display());
        command
            .current_dir(self.folder.path())
            .env_clear()
            .env("PATH", path)
            .env("HOME", self.path("home"))
            .env("LANG", "C.UTF-8")
            .env("USER", "tester")
            .envs(self.variables.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null());
    }

    /// Runs the program and keeps what it printed.
    #[must_use = "say at least how it ended: .ok() or .fails(code)"]
    pub fn run(&self, line: &str) -> Run {
        self.finish(self.command(line))
    }

    /// Runs the program at a terminal, where somebody may be asked.
    pub fn at_terminal(&self, line: &str) -> rexpect::session::PtySession {
        let mut command = self.command(line);
        command.stdin(Stdio::inherit());
        rexpect::session::spawn_command(command, Some(60_000)).unwrap()
    }

    /// Runs the program, which must leave every byte of `fenrun.db` as it was.
    #[track_caller]
    pub fn run_in_vain(&self, line: &str) -> Run {
        let before = fs::read(self.path("fenrun.db")).unwrap();
        let run = self.run(line);
        assert!(before == fs::read(self.path("fenrun.db")).unwrap(), "the book changed: {line}");
        run
    }

    /// Runs the program with this on its stdin.
    #[allow(dead_code, reason = "for the nouns to come")]
    #[must_use = "say at least how it ended: .ok() or .fails(code)"]
    pub fn run_with_input(&self, line: &str, input: &str) -> Run {
        let file = self.path(".stdin");
        fs::write(&file, input).unwrap();
        let mut command = self.command(line);
        command.stdin(fs::File::open(file).unwrap());
        self.finish(command)
    }

    fn finish(&self, mut command: Command) -> Run {
        let output = command.output().unwrap();
        let text = |bytes: Vec<u8>| {
            let text = String::from_utf8(bytes).expect("output is UTF-8");
            text.replace(self.folder.path().to_str().unwrap(), "/shop")
        };
        Run { stdout: text(output.stdout), stderr: text(output.stderr), code: output.status.code() }
    }
}

/// Whether there is such a tool; says so where there is none, which is a failure in CI.
pub fn is_installed(tool: &str) -> bool {
    let mut version = Command::new(tool);
    version.arg("--version").stdout(Stdio::null()).stderr(Stdio::null());
    let found = version.status().is_ok();
    if !found {
        eprintln!("SKIPPED: {tool} is not installed");
        assert!(std::env::var_os("FENRUN_CI").is_none(), "CI needs {tool}");
    }
    found
}

/// What a run of the program left behind. The shop's folder appears as `/shop`.
#[derive(Debug)]
pub struct Run {
    pub stdout: String,
    pub stderr: String,
    /// The exit code; none when a signal ended it.
    pub code: Option<i32>,
}

impl Run {
    /// It ended well.
    #[track_caller]
    pub fn ok(self) -> Self {
        self.fails(0)
    }

    /// It ended with this exit code.
    #[track_caller]
    pub fn fails(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "stdout: {}\nstderr: {}", self.stdout, self.stderr);
        self
    }

    /// Exactly this is on stdout. With `snapbox::str![]`, `SNAPSHOTS=overwrite cargo test` fills
    /// it in.
    #[track_caller]
    pub fn prints(self, expected: impl IntoData) -> Self {
        snapbox::assert_data_eq!(&self.stdout, expected.into_data().raw());
        self
    }

    /// Exactly this is on stderr.
    #[track_caller]
    pub fn says(self, expected: impl IntoData) -> Self {
        snapbox::assert_data_eq!(&self.stderr, expected.into_data().raw());
        self
    }

    /// Nothing is on stderr.
    #[track_caller]
    pub fn quiet(self) -> Self {
        self.says("")
    }
}

/// The words of a line as a shell would see them, without expansions.
fn words(line: &str) -> Vec<String> {
    let (mut words, mut word, mut quote) = (Vec::new(), None::<String>, None);
    for c in line.chars() {
        match (quote, c) {
            (Some(open), _) if c == open => quote = None,
            (None, '\'' | '"') => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (None, ' ' | '\n') => words.extend(word.take()),
            _ => word.get_or_insert_default().push(c),
        }
    }
    assert_eq!(quote, None, "a quote is not closed: {line}");
    words.extend(word);
    words
}
