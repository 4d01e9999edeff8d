//! What is taken back: the cumulative target of each reason, what was reversed before, the difference.
use super::machine::number;
use crate::app::explain::{Explanation, LineChain, ShareChain, TakenBack, TakenFate};
use crate::cli::wording::Wording;
use crate::domain::entry::Reversal;
use crate::render::cell::{Cell, Column, Kind};
use crate::render::sheet::Sheet;

/// Every reason that takes something of a share, in the order in which they count.
pub(super) fn clawbacks(explanation: &Explanation, wording: &Wording<'_>) -> Sheet {
    let money = |id| Column::new(id, Kind::Money);
    let columns = vec![
        Column::new("line", Kind::Count),
        Column::new("role", Kind::Text),
        Column::new("reversed_for", Kind::Text),
        Column::new("refund_no", Kind::Text),
        Column::new("dated_at", Kind::Instant).by_day(),
        money("refunded"),
        money("refunded_to_date"),
        money("net"),
        money("reversed_to_date"),
        money("reversed_before"),
        money("amount"),
        Column::new("state", Kind::Text),
        Column::new("until", Kind::Instant).by_day(),
        Column::new("entry", Kind::Count),
        Column::new("settled_in", Kind::Text),
    ];
    let all = explanation.lines.iter().flat_map(|line| {
        let of_share = |share: &ShareChain| row_of(line, share, explanation, wording);
        line.shares.iter().flat_map(of_share).collect::<Vec<_>>()
    });
    Sheet { columns, rows: all.collect(), ..Sheet::default() }
}

fn row_of(
    line: &LineChain,
    share: &ShareChain,
    explanation: &Explanation,
    wording: &Wording<'_>,
) -> Vec<Vec<Cell>> {
    let row = |taken: &TakenBack| {
        let (state, until, entry) = match &taken.fate {
            TakenFate::Nothing => (wording.word("word-taken-nothing", "nothing"), None, None),
            TakenFate::Waits(why, until) => (wording.not_settled(*why), *until, None),
            TakenFate::Mature => (wording.word("word-reason-mature", "mature"), None, None),
            TakenFate::Settled(entry) => {
                (wording.word("word-settled", "settled"), None, Some(entry))
            }
        };
        let period = entry.and_then(|entry| entry.settled_in.as_ref());
        vec![
            number(line),
            wording.role(share.role),
            reason(taken.reversal, explanation, wording),
            refund_no(taken.reversal, explanation),
            taken.at.into(),
            taken.refunded.into(),
            taken.refunded_to_date.into(),
            taken.net.into(),
            taken.target.into(),
            taken.before.into(),
            taken.amount.into(),
            state,
            until.into(),
            entry.and_then(|entry| entry.entry).into(),
            period.map_or(Cell::Blank, Cell::code),
        ]
    };
    share.taken_back.iter().map(row).collect()
}

/// Why something is taken back.
pub(super) fn reason(reversal: Reversal, explanation: &Explanation, wording: &Wording<'_>) -> Cell {
    match reversal {
        Reversal::Refund(_) => wording.word("word-reversal-refund", "refund"),
        Reversal::Ending if explanation.corrected_by.is_some() => {
            wording.word("word-reversal-correction", "correction")
        }
        Reversal::Ending => wording.word("word-reversal-cancellation", "cancellation"),
    }
}

/// The number of the refund that takes it back.
pub(super) fn refund_no(reversal: Reversal, explanation: &Explanation) -> Cell {
    let Reversal::Refund(refund) = reversal else { return Cell::Blank };
    let known = explanation.refund_nos.iter().find(|(id, _)| *id == refund);
    known.map_or(Cell::Blank, |(_, number)| Cell::code(number))
}
