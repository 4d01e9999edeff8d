//! Why an import was refused, in words.
use super::file_error::file_error;
use super::map_refusal::{distributor_table, map_refusal};
use super::row_problem::row_problems;
use super::sentence::Sentence;
use super::value::args;
use super::voice::Voice;
use super::words::Words;
use super::write_error::write_error;
use crate::app::import::report::{ImportRefusal, Report};

/// The sentences for an import that wrote nothing: one, or one for every fault of a map.
#[must_use]
pub fn import_refusal(refusal: &ImportRefusal, voice: &Voice<'_>) -> Vec<Sentence> {
    let sentence = match refusal {
        ImportRefusal::File { file, error } => file_error(file, error, voice.words),
        ImportRefusal::BadRows(report) => {
            let values = args![problems = report.problems_in_all];
            let mut lines: Vec<_> = read_by(report, voice.words).into_iter().collect();
            lines.extend(row_problems(report, voice.words));
            let id = if report.only_whole { "err-import-all-rows" } else { "err-import-rows" };
            Sentence::new(id, values).with(lines)
        }
        ImportRefusal::Apart(report) => {
            Sentence::new("err-import-apart", args![]).with(row_problems(report, voice.words))
        }
        ImportRefusal::Rows { expected, found } => {
            Sentence::new("err-import-expect-rows", args![expected = *expected, found = *found])
        }
        ImportRefusal::Total { expected, found } => {
            let (expected, found) = (voice.money(*expected), voice.money(*found));
            Sentence::new("err-import-expect-total", args![expected = expected, found = found])
        }
        ImportRefusal::Rejects(error) => write_error(error, voice),
        ImportRefusal::Map { file, refusal } => return map_refusal(file, refusal, voice),
        ImportRefusal::NoSuchColumn { file, column, columns } => {
            let columns = columns.join(", ");
            let values = args![file = file, column = column, columns = columns];
            Sentence::new("err-import-no-such-column", values)
        }
        ImportRefusal::DistributorTable { file, problems } => {
            distributor_table(file, problems, voice.words)
        }
        ImportRefusal::RejectsIsInput(path) => {
            Sentence::new("err-import-rejects-is-input", args![file = voice.file(path)])
        }
    };
    vec![sentence]
}

/// The map that a file was read by, if it is not one of ours.
#[must_use]
pub fn read_by(report: &Report, words: &Words) -> Option<String> {
    let map = report.map.as_ref()?;
    let id = if report.map_recognised { "note-import-map-recognised" } else { "note-import-map" };
    Some(words.say(id, args![map = map]))
}
