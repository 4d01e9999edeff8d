//! The ledger balances, and what it says is owed is what statements and payouts say (SPEC §11).
use super::picture::{Picture, Teller};
use crate::app::error::Error;
use crate::app::ledger::{self, Journal};
use crate::domain::id::DistributorId;
use crate::domain::ledger::account::Account;
use crate::domain::ledger::by_hand::{may_book, may_go_through};
use crate::domain::money::Money;
use crate::store::ledger::by_hand::{self, ByHand};
use crate::store::payouts;

pub(super) fn ledger(picture: &Picture<'_, '_>, teller: &mut Teller<'_>) -> Result<(), Error> {
    if !by_hand(picture, teller)? {
        return Ok(());
    }
    let accounts = ledger::sums(&mut Journal::new(picture.tx)?, (None, None))?;
    let mut total = Money::ZERO;
    let mut owed = payouts::balances(picture.tx, None)?;
    for (account, balance) in &accounts {
        let balance = balance.closing()?;
        total = total.plus(balance)?;
        if let Account::Distributor(id) = account {
            let kept = owed.remove(id).unwrap_or_default();
            compare(picture, teller, *id, (kept, Money::ZERO.minus(balance)?))?;
        }
    }
    for (id, kept) in owed {
        compare(picture, teller, id, (kept, Money::ZERO))?;
    }
    teller.compare("ledger", "total", total, Money::ZERO);
    Ok(())
}

fn compare(
    picture: &Picture<'_, '_>,
    teller: &mut Teller<'_>,
    id: DistributorId,
    (kept, computed): (Money, Money),
) -> Result<(), Error> {
    if kept != computed {
        teller.tell(picture.code(id)?, "balance", kept, computed);
    }
    Ok(())
}

/// Whether all that is booked by hand is booked where it may be.
fn by_hand(picture: &Picture<'_, '_>, teller: &mut Teller<'_>) -> Result<bool, Error> {
    let mut sound = true;
    by_hand::each(picture.tx, |id, entry: &ByHand| {
        let may = |name: &str, may: fn(&Account) -> bool| {
            Account::from_name(name).as_ref().is_some_and(may)
        };
        let subject = format!("ledger_entries {id}");
        for (field, name, good) in [
            ("account", &entry.account, may(&entry.account, may_book)),
            ("through", &entry.through, may(&entry.through, may_go_through)),
        ] {
            if !good {
                teller.tell(&subject, field, name.as_str(), None::<i64>);
                sound = false;
            }
        }
        Ok::<_, Error>(())
    })?;
    Ok(sound)
}
