//! Why an import was refused, in words.
use super::file_error::file_error;
use super::row_problem::row_problems;
use super::sentence::Sentence;
use super::value::args;
use super::voice::Voice;
use super::write_error::write_error;
use crate::app::import::report::ImportRefusal;

/// The sentence for an import that wrote nothing.
#[must_use]
pub fn import_refusal(refusal: &ImportRefusal, voice: &Voice<'_>) -> Sentence {
    match refusal {
        ImportRefusal::File { file, error } => file_error(file, error, voice.words),
        ImportRefusal::BadRows(report) => {
            let values = args![problems = report.problems_in_all];
            Sentence::new("err-import-rows", values).with(row_problems(report, voice.words))
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
        ImportRefusal::Map { name, fault: _ } => {
            Sentence::new("err-import-map", args![name = name])
        }
        ImportRefusal::RejectsIsInput(path) => {
            Sentence::new("err-import-rejects-is-input", args![file = voice.file(path)])
        }
    }
}
