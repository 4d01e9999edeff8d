//! Entries (佣金明细): appended by a settlement, never changed.
use std::ops::ControlFlow;

use rusqlite::{OptionalExtension, Row, params};

use super::error::StoreError;
use super::order_lists::{self, Found};
use super::rows::{MANY, Rows};
use super::transaction::{ReadTx, WriteTx};
use crate::domain::entry::{Entry, ListedEntry, Reversal, Source};
use crate::domain::id::{
    AdjustmentId, BonusIntervalId, DistributorId, OrderId, OrderLineId, PlanVersion,
};
use crate::domain::money::Money;
use crate::domain::plan::{Pay, Role};
use crate::domain::rate::Rate;
use crate::domain::time::Instant;

/// Appends the entries of the settlement being computed.
#[derive(Debug)]
pub struct EntryWriter<'tx, 'book> {
    tx: &'tx WriteTx<'book>,
    rows: Rows<'tx>,
    settlement: i64,
    /// The number of the last entry.
    last: i64,
    /// The commissions of the order that was appended last, by line and role: most clawbacks are of one
    /// that was settled just now.
    recent: Vec<(OrderLineId, Role, i64)>,
}

impl<'tx, 'book> EntryWriter<'tx, 'book> {
    /// Prepares to append entries of a settlement.
    ///
    /// # Errors
    /// Those of the book.
    pub fn new(tx: &'tx WriteTx<'book>, settlement: i64) -> Result<Self, StoreError> {
        let insert =
            "INSERT INTO entries (id, settlement_id, distributor_id, kind, amount, earned_at,
          matures_at, role, order_line_id, base, rate, fixed, quantity, plan, reverses, reversal,
          adjustment_id, bonus_interval)";
        let rows = Rows::into(tx.conn(), insert, 18)?;
        let sql = "SELECT ifnull(max(id), 0) FROM entries";
        let last = tx.conn().query_row(sql, [], |row| row.get(0))?;
        Ok(Self { tx, rows, settlement, last, recent: Vec::new() })
    }

    /// Appends an entry; it is in the book after [`EntryWriter::flush`] at the latest.
    ///
    /// # Errors
    /// Those of the book.
    pub fn append(&mut self, entry: &Entry) -> Result<(), StoreError> {
        self.last += 1;
        let reverses = self.reverses(entry)?;
        self.rows
            .number(self.last)
            .number(self.settlement)
            .number(entry.distributor.0)
            .name(entry.kind())
            .number(entry.amount.0)
            .number(entry.earned_at.0)
            .number(entry.matures_at.0);
        match entry.source {
            Source::Commission { line, commission, plan } => {
                let (rate, fixed) = match commission.pay {
                    Pay::Percent(rate) => (Some(rate.ppm()), None),
                    Pay::Fixed(per_unit) => (None, Some(per_unit.0)),
                };
                self.rows
                    .name(commission.role.name())
                    .number(line.0)
                    .number(commission.base.0)
                    .maybe(rate)
                    .maybe(fixed)
                    .number(commission.quantity)
                    .number(plan.0)
                    .maybe(None)
                    .number(0)
                    .maybe(None)
                    .maybe(None);
                self.remember(line, commission.role);
            }
            Source::Clawback { line, role, plan, reversal } => {
                self.rows.name(role.name()).number(line.0);
                self.nothing(4);
                self.rows.number(plan.0).maybe(reverses).number(reversal.number());
                self.nothing(2);
            }
            Source::Opening => {
                self.nothing(8);
                self.rows.number(0);
                self.nothing(2);
            }
            Source::Adjustment(id) => {
                self.nothing(8);
                self.rows.number(0).number(id.0).maybe(None);
            }
            Source::Bonus(won) => {
                let (rate, fixed) = match won.pay {
                    Some(Pay::Percent(rate)) => (Some(rate.ppm()), None),
                    Some(Pay::Fixed(amount)) => (None, Some(amount.0)),
                    None => (None, None),
                };
                self.nothing(2);
                self.rows
                    .maybe(won.base().map(|base| base.0))
                    .maybe(rate)
                    .maybe(fixed)
                    .maybe(won.orders())
                    .number(won.plan.0)
                    .maybe(None)
                    .number(0)
                    .maybe(None)
                    .number(won.interval.0);
            }
        }
        if self.rows.waiting() >= MANY { self.rows.write_most() } else { Ok(()) }
    }

    fn nothing(&mut self, columns: u8) {
        for _ in 0..columns {
            self.rows.maybe(None);
        }
    }

    fn remember(&mut self, line: OrderLineId, role: Role) {
        if self.recent.first().is_some_and(|(first, ..)| first.order() != line.order()) {
            self.recent.clear();
        }
        self.recent.push((line, role, self.last));
    }

    /// The number of the entry that a clawback reverses.
    fn reverses(&self, entry: &Entry) -> Result<Option<i64>, StoreError> {
        let Source::Clawback { line, role, .. } = entry.source else { return Ok(None) };
        let recent = self.recent.iter().find(|recent| (recent.0, recent.1) == (line, role));
        if let Some((_, _, number)) = recent {
            return Ok(Some(*number));
        }
        let sql = "SELECT id FROM entries WHERE order_line_id = ?1 AND role = ?2 AND reversal = 0";
        let mut row = self.tx.conn().prepare_cached(sql)?;
        Ok(row.query_row(params![line.0, role.name()], |row| row.get(0)).optional()?)
    }

    /// Writes what waits.
    ///
    /// # Errors
    /// Those of the book.
    pub fn flush(mut self) -> Result<(), StoreError> {
        self.rows.write()
    }
}

/// Hands the settled entries to `each` in the order of their numbers, one at a time, until it breaks.
///
/// # Errors
/// Those of the book.
pub fn each(
    tx: &ReadTx<'_>,
    settlement: Option<i64>,
    of: Option<DistributorId>,
    each: &mut dyn FnMut(ListedEntry) -> ControlFlow<()>,
) -> Result<ControlFlow<()>, StoreError> {
    let found = of.map(|id| order_lists::of_team(tx, id)).transpose()?.flatten();
    let place = if found.is_some() { AMONG_ORDERS } else { "AND ?3 IS ?4" };
    let sql = format!(
        "{SELECT} WHERE (?1 IS NULL OR e.settlement_id = ?1)
                    AND (?2 IS NULL OR e.distributor_id = ?2) {place} ORDER BY e.id"
    );
    let (orders, until) = (found.as_ref().map(Found::json), found.map(|found| found.until));
    let mut rows = tx.conn().prepare_cached(&sql)?;
    let mut rows = rows.query(params![settlement, of.map(|id| id.0), orders, until])?;
    while let Some(row) = rows.next()? {
        if each(listed(row)?).is_break() {
            return Ok(ControlFlow::Break(()));
        }
    }
    Ok(ControlFlow::Continue(()))
}

/// What a settled entry is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryOf {
    /// An order line.
    Line(OrderLineId),
    /// An adjustment.
    Adjustment(AdjustmentId),
    /// What was owed before the book began.
    Opening,
    /// A closed interval of a bonus or contest.
    Bonus(BonusIntervalId),
}

/// A settled entry by its number, with what it is of.
///
/// # Errors
/// Those of the book.
pub fn find(tx: &ReadTx<'_>, entry: i64) -> Result<Option<(ListedEntry, EntryOf)>, StoreError> {
    let sql = format!("{SELECT} WHERE e.id = ?1");
    let mut row = tx.conn().prepare_cached(&sql)?;
    let found = row.query_row([entry], |row| {
        let of = match (row.get(5)?, row.get(18)?, row.get(19)?) {
            (Some(line), ..) => EntryOf::Line(OrderLineId(line)),
            (None, Some(adjustment), _) => EntryOf::Adjustment(AdjustmentId(adjustment)),
            (None, None, Some(interval)) => EntryOf::Bonus(BonusIntervalId(interval)),
            (None, None, None) => EntryOf::Opening,
        };
        Ok((listed(row)?, of))
    });
    Ok(found.optional()?)
}

/// The settled entries of an order, by line and role.
///
/// # Errors
/// Those of the book.
pub fn of_order(tx: &ReadTx<'_>, order: OrderId) -> Result<Vec<ListedEntry>, StoreError> {
    let sql = format!(
        "{SELECT} WHERE e.order_line_id BETWEEN ?1 * 10000 + 1 AND ?1 * 10000 + 9999
         ORDER BY e.order_line_id, e.role, e.id"
    );
    let mut rows = tx.conn().prepare_cached(&sql)?;
    Ok(rows.query_map([order.0], listed)?.collect::<Result<_, _>>()?)
}

/// Among the openings, adjustments and bonuses of distributor 2, the entries of the orders in the JSON array 3, and of those
/// after order 4.
const AMONG_ORDERS: &str = "AND e.id IN (
    SELECT n.id FROM json_each(?3) AS o
    CROSS JOIN entries AS n INDEXED BY entries_by_order_line
      ON n.order_line_id BETWEEN o.value * 10000 + 1 AND o.value * 10000 + 9999
    UNION ALL
    SELECT id FROM entries INDEXED BY entries_by_order_line WHERE order_line_id > (?4 + 1) * 10000
    UNION ALL
    SELECT id FROM entries INDEXED BY entries_of_openings WHERE kind = 'opening' AND distributor_id = ?2
    UNION ALL
    SELECT n.id FROM adjustments AS a CROSS JOIN entries AS n ON n.adjustment_id = a.id
    WHERE a.distributor_id = ?2
    UNION ALL
    SELECT n.id FROM bonuses AS b CROSS JOIN entries AS n INDEXED BY entries_of_bonuses
      ON n.bonus_interval = b.interval_id AND n.distributor_id = b.distributor_id
    WHERE b.distributor_id = ?2 AND b.amount > 0)";

const SELECT: &str = "SELECT e.id, d.code, e.kind, e.role, o.order_no, e.order_line_id, p.sku,
    e.base, e.rate, e.fixed, e.quantity, e.amount, e.plan, e.earned_at, e.matures_at, s.period, e.reverses,
    e.reversal, e.adjustment_id, e.bonus_interval
  FROM entries AS e
  CROSS JOIN distributors AS d ON d.id = e.distributor_id
  CROSS JOIN settlements AS s ON s.id = e.settlement_id
  LEFT JOIN order_lines AS l ON l.id = e.order_line_id
  LEFT JOIN orders AS o ON o.id = e.order_line_id / 10000
  LEFT JOIN products AS p ON p.id = l.product_id";

fn listed(row: &Row<'_>) -> rusqlite::Result<ListedEntry> {
    let dated = |at: i64| Some(Instant(at)).filter(|at| *at != Instant::ALWAYS);
    let role = row.get_ref(3)?.as_str_or_null()?.and_then(Role::from_name);
    let rate = row.get::<_, Option<i64>>(8)?.and_then(Rate::from_ppm).map(Pay::Percent);
    let fixed = row.get::<_, Option<i64>>(9)?.map(|per_unit| Pay::Fixed(Money(per_unit)));
    Ok(ListedEntry {
        entry: Some(row.get(0)?),
        distributor: row.get(1)?,
        kind: match row.get_ref(2)?.as_str()? {
            "commission" => "commission",
            "clawback" => "clawback",
            "adjustment" => "adjustment",
            "bonus" => "bonus",
            "contest" => "contest",
            _ => "opening",
        },
        role,
        order_no: row.get(4)?,
        line: row.get::<_, Option<i64>>(5)?.map(|line| OrderLineId(line).line()),
        sku: row.get(6)?,
        base: row.get::<_, Option<i64>>(7)?.map(Money),
        pay: rate.or(fixed),
        quantity: row.get(10)?,
        amount: Money(row.get(11)?),
        reverses: row.get(16)?,
        reversal: Reversal::from_number(row.get(17)?),
        plan: row.get::<_, Option<i64>>(12)?.map(PlanVersion),
        earned_at: dated(row.get(13)?),
        matures_at: dated(row.get(14)?),
        settled_in: row.get(15)?,
    })
}
