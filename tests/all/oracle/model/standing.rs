//! What a distributor can be paid, and what stands in the way (SPEC §9 and §10).
use chrono::NaiveDateTime;

use super::amounts::rounded;
use super::book::Book;
use super::calendar;
use super::payout::Item;
use crate::oracle::script::Step;
use crate::oracle::world::Withholding;

/// The book's own number of days for which a changed account waits.
const COOLING_DAYS: i64 = 3;

impl Book<'_> {
    pub fn balance(&self, who: usize) -> i128 {
        let mut balance = self.closings.get(&who).copied().unwrap_or(0);
        for item in self.items.iter().filter(|item| item.who == who) {
            if item.paid.is_some() && !item.counted {
                balance -= item.gross;
            }
            if item.returned.is_some() && !item.return_counted {
                balance += item.gross;
            }
        }
        balance
    }

    pub fn available(&self, who: usize) -> i128 {
        let on_its_way =
            |item: &&Item| item.who == who && ["draft", "exported"].contains(&item.status);
        let items: i128 = self.items.iter().filter(on_its_way).map(|item| item.gross).sum();
        let wishes = self.wishes.iter().filter(|wish| wish.who == who && wish.open);
        self.balance(who) - items - wishes.map(|wish| wish.amount).sum::<i128>()
    }

    /// What is kept back of a distributor's settlements, and until when.
    pub fn kept(&self, who: usize, now: i64) -> (i128, Option<i64>) {
        let Some((share, days)) = self.world.reserve else { return (0, None) };
        let (mut kept, mut until) = (0, None);
        for (whose, net, settled) in &self.nets {
            let free = calendar::days_later(self.world.zone, *settled, days);
            let part = rounded((*net).max(0) * share, 1_000_000, "half_up");
            if *whose == who && free > now && part > 0 {
                kept += part;
                until = until.max(Some(free));
            }
        }
        (kept, until)
    }

    /// What of the available amount may leave now.
    pub fn payable(&self, who: usize, now: i64) -> i128 {
        (self.available(who) - self.kept(who, now).0).max(0)
    }

    /// What stands in the way of paying anything at all, and until when.
    pub fn barred(&self, who: usize, now: i64) -> Option<(&'static str, Option<i64>)> {
        let since = self.accounts[who].last().map(|(since, _)| *since);
        let cool = since.map(|since| calendar::days_later(self.world.zone, since, COOLING_DAYS));
        if self.balance(who) < 0 {
            Some(("negative_balance", None))
        } else if self.state(who, now) == "suspended" {
            Some(("suspended", None))
        } else if since.is_none() {
            Some(("no_account", None))
        } else if self.accounts[who].len() > 1 && cool > Some(now) {
            Some(("account_cooling", cool))
        } else {
            None
        }
    }

    /// What a settlement says of a balance that cannot be paid, or not wholly: why, how much of it,
    /// until when.
    pub fn hurdle(&self, who: usize, now: i64) -> Option<(&'static str, i128, Option<i64>)> {
        let (balance, available) = (self.balance(who), self.available(who));
        if balance < 0 {
            return Some(("negative_balance", balance, None));
        }
        if available <= 0 {
            return None;
        }
        if let Some((reason, until)) = self.barred(who, now) {
            return Some((reason, available, until));
        }
        let (minimum, ..) = self.payout_rules(now);
        let (payable, until) = (self.payable(who, now), self.kept(who, now).1);
        if available < minimum {
            Some(("below_minimum", available, None))
        } else if payable == 0 || payable < minimum {
            Some(("reserved", available, until))
        } else {
            (payable < available).then_some(("reserved", available - payable, until))
        }
    }

    /// Minimum, fee as a share, fixed fee and withholding of the plan in force.
    pub fn payout_rules(&self, now: i64) -> (i128, i128, i128, Withholding) {
        let rules = self.plan_at(now).map(|place| &self.world.plans[self.plans[place].0].payout);
        rules.map_or((0, 0, 0, Withholding::None), |it| {
            (it.minimum, it.fee_percent, it.fee_fixed, it.withholding)
        })
    }

    /// Payouts go to another bank account from now on.
    pub fn change_account(&mut self, at: NaiveDateTime, now: i64, who: usize) {
        if self.state(who, now).is_empty() {
            return;
        }
        let account = format!("62220202000123{:05}", self.accounts[who].len());
        let code = &self.world.distributors[who].code;
        let line = format!(
            "distributor account {code} --channel bank --account {account} --holder Holder"
        );
        self.accounts[who].push((now, account));
        self.expected.seen.note("account changed");
        self.say(at, Step::run(at, line));
    }
}
