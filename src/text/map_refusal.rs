//! Why a map or a table of distributors cannot be used, in words.
use std::path::Path;

use super::io_reason::io_reason;
use super::row_problem::row_line;
use super::sentence::Sentence;
use super::toml_fault::toml_fault;
use super::value::args;
use super::voice::Voice;
use super::words::Words;
use crate::app::import::report::MapRefusal;
use crate::exchange::error::RowProblem;
use crate::exchange::map::{MapFault, MapFaultKind, PRESETS};

/// The sentences for a map: one for every fault of its file.
pub(super) fn map_refusal(path: &Path, refusal: &MapRefusal, voice: &Voice<'_>) -> Vec<Sentence> {
    let name = voice.file(path);
    match refusal {
        MapRefusal::Unreadable(error) => {
            let presets = PRESETS.map(|(name, _)| name).join(", ");
            let values =
                args![map = name, reason = io_reason(error, voice.words), presets = presets];
            vec![Sentence::new("err-map-unreadable", values)]
        }
        MapRefusal::Faults(faults) => faults.iter().map(|fault| map_fault(&name, fault)).collect(),
    }
}

/// The sentence for one fault, with its file, line and column.
fn map_fault(name: &str, fault: &MapFault) -> Sentence {
    let key = fault.key.as_str();
    let sentence = match &fault.kind {
        MapFaultKind::Table(fault) => toml_fault(key, fault),
        MapFaultKind::NotMapped(column) => {
            Sentence::new("err-map-not-mapped", args![key = key, column = column])
        }
        MapFaultKind::HeaderAndConstant => {
            Sentence::new("err-map-header-and-constant", args![key = key])
        }
        MapFaultKind::MatchWithoutSku => Sentence::new("err-map-match-without-sku", args![]),
        MapFaultKind::ConstantOrderNo => Sentence::new("err-map-constant-order-no", args![]),
    };
    sentence.at(format!("{}:{}:{}", name, fault.line, fault.column))
}

/// The sentence for a table with bad rows, each in a line below.
pub(super) fn distributor_table(file: &str, problems: &[RowProblem], words: &Words) -> Sentence {
    let lines = problems.iter().map(|problem| row_line(file, problem, words)).collect();
    Sentence::new("err-distributor-table", args![problems = problems.len()]).with(lines)
}
