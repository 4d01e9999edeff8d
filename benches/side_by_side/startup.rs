//! Starting and ending, beside a program that does nothing else.
use super::measure::{Side, in_turn};
use super::options::Options;
use super::place::{FENRUN, SHORT};
use super::table::{Aim, Row};

pub fn rows(options: &Options, show: &mut impl FnMut(&Row)) {
    let row = |arguments: &str| {
        let ours = Side::of(&format!("{FENRUN} {arguments}"));
        let sides = [&ours, &Side::of("true")];
        let folder = tempfile::tempdir().expect("a folder");
        let [ours, theirs] = in_turn(folder.path(), options.runs * SHORT, || (), sides);
        Row {
            work: arguments.to_owned(),
            ours,
            beside: "true".to_owned(),
            theirs: Some(theirs),
            aims: vec![Aim::MoreMs(5.0)],
        }
    };
    for arguments in ["--version", "--help", "completions bash"] {
        show(&row(arguments));
    }
}
