//! A distributor's balance from its first statement on: what payouts took of which statement.
use crate::app::error::Error;
use crate::domain::id::DistributorId;
use crate::domain::money::Money;
use crate::domain::payout::{By, Drawn, Event, ItemId, Move};
use crate::domain::time::Instant;
use crate::store::error::StoreError;
use crate::store::payouts::{self, Filter, Happened, StoredItem};
use crate::store::statements::{self, Posted};
use crate::store::transaction::ReadTx;

/// Everything that happened to a balance.
#[derive(Debug)]
pub(super) struct Balance {
    /// Its statements, the first first.
    pub posted: Vec<Posted>,
    /// Its payouts, by number, each with what happened to it.
    pub items: Vec<(StoredItem, Vec<Happened>)>,
    drawn: Drawn,
}

/// What a payout took of a statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payment {
    /// The payout.
    pub item: Box<StoredItem>,
    /// How much of it comes from the statement.
    pub amount: Money,
}

/// What became of the net of a statement, or where it was made up.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Became {
    /// The payouts that it paid.
    pub payments: Vec<Payment>,
    /// What losses of other periods took of it; below 0 what others gave for its own loss.
    pub netted: Vec<(String, Money)>,
    /// What is left of it; below 0 what is still to be made up.
    pub open: Money,
}

/// Where a payout comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The period of the statement.
    pub period: String,
    /// Its net.
    pub net: Money,
    /// What the payout took of it.
    pub amount: Money,
}

impl Balance {
    /// # Errors
    /// Those of the book, an overflow.
    pub fn read(tx: &ReadTx<'_>, distributor: DistributorId) -> Result<Self, Error> {
        let posted = statements::all_of(tx, distributor)?;
        let (filter, mut found) =
            (Filter { distributor: Some(distributor), ..Filter::default() }, Vec::new());
        payouts::each::<StoreError>(tx, &filter, |item| {
            found.push(item);
            Ok(true)
        })?;
        let with_events = |item: StoredItem| {
            let events = payouts::events(tx, item.item.id)?;
            Ok((item, events))
        };
        let items: Vec<_> =
            found.into_iter().map(with_events).collect::<Result<_, StoreError>>()?;
        let drawn = Drawn::of(moves(&posted, &items)?)?;
        Ok(Self { posted, items, drawn })
    }

    /// The statement of a settlement.
    pub fn posted(&self, settlement: i64) -> Option<&Posted> {
        self.posted.iter().find(|posted| posted.settlement == settlement)
    }

    /// What became of the net of the statement of a settlement.
    ///
    /// # Errors
    /// An overflow.
    pub fn became(&self, settlement: i64) -> Result<Became, Error> {
        let mut became = Became::default();
        for ((of, by), amount) in &self.drawn.taken {
            match by {
                By::Payout(item) if *of == settlement => {
                    let item = self.items.iter().find(|(stored, _)| stored.item.id == *item);
                    let payment = item.map(|(item, _)| (Box::new(item.clone()), *amount));
                    let payment = payment.map(|(item, amount)| Payment { item, amount });
                    became.payments.extend(payment);
                }
                By::Loss(other) if *of == settlement => {
                    became.netted.push((self.period(*other), *amount));
                }
                By::Loss(own) if *own == settlement => {
                    became.netted.push((self.period(*of), Money::ZERO.minus(*amount)?));
                }
                By::Payout(_) | By::Loss(_) => {}
            }
        }
        let of = |amounts: &std::collections::BTreeMap<i64, Money>| {
            amounts.get(&settlement).copied().unwrap_or_default()
        };
        became.open = of(&self.drawn.left).minus(of(&self.drawn.owed))?;
        Ok(became)
    }

    /// Where a payout comes from.
    ///
    /// # Errors
    /// An overflow.
    pub fn origins(&self, item: ItemId) -> Result<Vec<Origin>, Error> {
        let parts = self.drawn.sources.get(&item).into_iter().flatten();
        let origin = |(settlement, amount): &(i64, Money)| {
            let net = self.posted(*settlement).map(|posted| posted.statement.amounts.net());
            let net = net.transpose()?.unwrap_or_default();
            Ok(Origin { period: self.period(*settlement), net, amount: *amount })
        };
        parts.map(origin).collect()
    }

    fn period(&self, settlement: i64) -> String {
        self.posted(settlement).map(|posted| posted.period.clone()).unwrap_or_default()
    }
}

/// When a payout ended without being paid for good, as it was recorded.
pub(super) fn came_back(events: &[Happened]) -> Option<Instant> {
    let ends = [Event::Failed, Event::Returned, Event::Cancelled];
    let end = events.iter().find(|happened| ends.contains(&happened.event));
    end.map(|happened| happened.recorded_at)
}

/// What happened to the balance, one after the other. The book knows the second: within it a settlement
/// comes first and then what came back, for payouts are made of what is there.
fn moves(posted: &[Posted], items: &[(StoredItem, Vec<Happened>)]) -> Result<Vec<Move>, Error> {
    let mut waiting = Vec::new();
    for Posted { settlement, settled_at, statement, .. } in posted {
        waiting.push((*settled_at, 0, Move::Stated(*settlement, statement.amounts.net()?)));
    }
    for (stored, events) in items {
        let back = came_back(events).map(|at| (at, 1, Move::Back(stored.item.id)));
        waiting.extend(back);
    }
    waiting.sort_by_key(|(at, place, _)| (*at, *place));
    let mut moves = Vec::new();
    for (stored, _) in items {
        let item = stored.item.id;
        waiting.retain(|(at, _, each)| {
            let made = !matches!(each, Move::Back(other) if *other >= item);
            let comes_first = *at <= stored.created_at && made;
            if comes_first {
                moves.push(*each);
            }
            !comes_first
        });
        moves.push(Move::Drawn(item, stored.item.charge.gross));
    }
    moves.extend(waiting.into_iter().map(|(_, _, each)| each));
    Ok(moves)
}
