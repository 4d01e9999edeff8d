//! What went wrong in the demo's three months, and what the merchant did about it. All of it is
//! recorded when two months are settled, so that the third takes it.
use super::{Clock, Wording, file};
use crate::app::adjustment;
use crate::app::book;
use crate::app::distributor::{self, Wish};
use crate::app::error::Error;
use crate::app::import::intake::Options;
use crate::app::import::refunds;
use crate::app::order::correct;
use crate::app::refund::counter::As;
use crate::app::refund::record;
use crate::domain::adjustment::AdjustmentKind;
use crate::domain::book_settings::Key;
use crate::domain::life_step::Step;
use crate::domain::time::Day;
use crate::domain::zone::Zone;
use crate::exchange::orders_file::Column as OrderColumn;
use crate::exchange::refunds_file::Column;

const REFUNDS: &str = include_str!("../../../fixtures/demo/refunds.csv");

/// A customer who wants money back, and nobody has decided yet: order, amount, when.
const CASE: [(Column, &str); 4] = [
    (Column::RefundNo, "R261030-01"),
    (Column::OrderNo, "T261013-005"),
    (Column::Amount, "168.00"),
    (Column::RefundedAt, "2026-10-30 19:20"),
];
/// A settled order whose discount was forgotten.
const CORRECTED: (&str, &str) = ("T260912-001", "20.00");
/// Who gets how much on top.
const GOODWILL: (&str, &str) = ("L-BAKER", "88.00");
/// Who is suspended after everything is recorded, and from when: a change that reaches back.
const SUSPENDED: (&str, &str) = ("D07", "2026-10-12");
/// The app that the openids of the distributors belong to.
const APPID: &str = "wxd0e1f2a3b4c5d6e7";

/// What went wrong, in the words of the reader.
pub(super) struct Incidents<'w> {
    pub(super) wording: Wording<'w>,
}

impl Incidents<'_> {
    /// Records everything, step by step.
    pub(super) fn happen(&self, clock: &mut Clock) -> Result<(), Error> {
        refunds::import(clock.next(), file("refunds.csv", REFUNDS), Options::default())?;
        record::record(clock.next(), &self.case())?;
        correct::correct(clock.next(), &self.correction())?;
        adjustment::record(clock.next(), &self.goodwill())?;
        distributor::step(clock.next(), &self.suspension())?;
        book::set(clock.next(), Key::PayerWechatAppid, APPID)?;
        Ok(())
    }

    fn case(&self) -> record::Request {
        let reason = (Column::Reason, self.wording.after_sale);
        let columns = CASE.into_iter().chain([reason]);
        let columns = columns.map(|(column, text)| (column, text.to_owned())).collect();
        record::Request { how: As::Requested, columns }
    }

    fn correction(&self) -> correct::Request {
        let (order_no, discount) = CORRECTED;
        correct::Request {
            order_no: order_no.to_owned(),
            columns: vec![(OrderColumn::OrderDiscount, discount.to_owned())],
            lines: Vec::new(),
            reason: self.wording.corrected.to_owned(),
        }
    }

    fn goodwill(&self) -> adjustment::Request {
        let (distributor, amount) = GOODWILL;
        adjustment::Request {
            distributor: distributor.to_owned(),
            amount: amount.to_owned(),
            kind: AdjustmentKind::Goodwill,
            words: self.wording.goodwill.to_owned(),
            day: Day::new(2026, 10, 31),
            reference: Some("G-1".to_owned()),
        }
    }

    fn suspension(&self) -> Wish {
        let (code, from) = SUSPENDED;
        Wish {
            code: code.to_owned(),
            step: Step::Suspend,
            from: Zone::SHANGHAI.parse(from),
            reason: Some(self.wording.suspended.to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_days_of_the_incidents_are_days() {
        let words = Wording {
            lang: "en",
            shop: "s",
            suspended: "a",
            after_sale: "b",
            corrected: "c",
            goodwill: "d",
        };
        let incidents = Incidents { wording: words };
        assert!(incidents.suspension().from.is_some());
        assert!(incidents.goodwill().day.is_some());
    }
}
