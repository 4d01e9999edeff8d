//! Payouts (SPEC §10): balances, what is available, items and their life.
use chrono::{Datelike, NaiveDateTime};

use super::amounts::rounded;
use super::book::Book;
use super::calendar;
use super::entry::Settlement;
use super::withholding::{Earlier, withheld};
use crate::oracle::files;
use crate::oracle::script::{Step, Then};
use crate::oracle::world::PayoutAct;

#[derive(Debug, Clone)]
pub struct Item {
    pub batch: usize,
    pub who: usize,
    pub gross: i128,
    pub fee: i128,
    pub withheld: i128,
    pub net: i128,
    /// Which of the distributor's accounts.
    pub account: usize,
    /// Local.
    pub created: NaiveDateTime,
    pub exported: Option<i64>,
    pub status: &'static str,
    pub paid: Option<i64>,
    pub returned: Option<i64>,
    pub counted: bool,
    pub return_counted: bool,
}

impl Item {
    /// Whether tax is reckoned with it.
    fn counts(&self) -> bool {
        !["failed", "returned", "cancelled"].contains(&self.status)
    }
}

/// What is asked for and not decided, or granted and not yet an item.
#[derive(Debug, Clone)]
pub struct Wish {
    pub reference: String,
    pub who: usize,
    pub amount: i128,
    pub open: bool,
}

/// How an item is called, by its place.
pub fn name(index: usize) -> String {
    format!("P{:06}", index + 1)
}

/// How a batch is called, by its number.
pub fn batch_name(number: usize) -> String {
    format!("B{number:06}")
}

impl Book<'_> {
    /// What settlements count of payouts: paid ones gross, returned ones negatively, each once.
    pub fn count_payouts(&mut self, until: i64, settlement: &mut Settlement) {
        for item in &mut self.items {
            if !item.counted && item.paid.is_some_and(|at| at < until) {
                item.counted = true;
                settlement.statements.entry(item.who).or_default().payouts += item.gross;
            }
            if !item.return_counted && item.returned.is_some_and(|at| at < until) {
                item.return_counted = true;
                settlement.statements.entry(item.who).or_default().payouts -= item.gross;
                self.expected.seen.note("returned and settled");
            }
        }
    }

    pub fn payout(&mut self, at: NaiveDateTime, now: i64, act: &PayoutAct) {
        match act {
            PayoutAct::Create => self.create_batch(at, now),
            PayoutAct::Export => self.export(at, now),
            PayoutAct::Results(picks, ago) => self.results(at, picks, now - ago * 60),
            PayoutAct::Return(pick, ago) => self.give_back(at, *pick, now - ago * 60),
            PayoutAct::Cancel => self.cancel_batch(at),
            PayoutAct::Request(reference, who, share) => {
                self.request(at, now, (reference, *who, *share));
            }
            PayoutAct::Grant(reference) => self.grant(at, now, reference),
            PayoutAct::Deny(reference) => self.deny(at, reference),
        }
    }

    fn create_batch(&mut self, at: NaiveDateTime, now: i64) {
        let mut everybody: Vec<usize> = (0..self.world.distributors.len()).collect();
        everybody.sort_by_key(|who| &self.world.distributors[*who].code);
        let batch = self.next_batch();
        let mut items = Vec::new();
        for who in everybody {
            if self.barred(who, now).is_none() {
                items.extend(self.item(batch, who, self.payable(who, now), at, now));
            }
        }
        if !items.is_empty() {
            self.items.extend(items);
            self.expected.seen.note("batch");
            self.say(at, Step::run(at, "payout create".to_owned()));
        }
    }

    /// Somebody wants a part of what is available: that is reserved at once, and more is refused.
    fn request(
        &mut self,
        at: NaiveDateTime,
        now: i64,
        (reference, who, share): (&str, usize, i128),
    ) {
        let available = self.payable(who, now);
        let amount = (available * share + 999_999) / 1_000_000;
        let too_small = amount <= 0 || amount < self.payout_rules(now).0;
        if available <= 0 || too_small || self.state(who, now) == "suspended" {
            return;
        }
        let distributor = &self.world.distributors[who].code;
        let digits = files::money(self.world, amount);
        let line = format!("payout request {distributor} {digits} --ref {reference}");
        if amount > available {
            self.expected.seen.note("over-request");
            return self.say(at, Step { then: Then::IsRefused, ..Step::run(at, line) });
        }
        let reference = reference.to_owned();
        self.wishes.push(Wish { reference, who, amount, open: true });
        self.expected.seen.note("withdrawal");
        self.say(at, Step::run(at, line));
    }

    /// A withdrawal is granted: it makes an item of its own.
    fn grant(&mut self, at: NaiveDateTime, now: i64, reference: &str) {
        let is_it = |wish: &Wish| wish.open && wish.reference == reference;
        let Some(place) = self.wishes.iter().position(is_it) else { return };
        let Wish { who, amount, .. } = self.wishes[place];
        let batch = self.next_batch();
        let item = self.item(batch, who, amount, at, now);
        let kept = self.kept(who, now).0;
        let may_have = self.barred(who, now).is_none() && self.available(who) - kept >= 0;
        let Some(item) = item.filter(|_| may_have) else { return };
        self.items.push(item);
        self.wishes[place].open = false;
        self.expected.seen.note("granted withdrawal");
        self.say(at, Step::run(at, format!("payout approve R{:06}", place + 1)));
    }

    fn deny(&mut self, at: NaiveDateTime, reference: &str) {
        let is_it = |wish: &Wish| wish.open && wish.reference == reference;
        let Some(place) = self.wishes.iter().position(is_it) else { return };
        self.wishes[place].open = false;
        self.expected.seen.note("denied withdrawal");
        self.say(at, Step::run(at, format!("payout reject R{:06}", place + 1)));
    }

    fn next_batch(&self) -> usize {
        self.items.last().map_or(1, |last| last.batch + 1)
    }

    /// What arrives of an amount, if it can be paid.
    fn item(
        &self,
        batch: usize,
        who: usize,
        gross: i128,
        at: NaiveDateTime,
        now: i64,
    ) -> Option<Item> {
        let (minimum, percent, fixed, scheme) = self.payout_rules(now);
        if gross <= 0 || gross < minimum {
            return None;
        }
        let fee = rounded(gross * percent, 1_000_000, "half_up") + fixed;
        let kept = match self.world.distributors[who].business {
            true => 0,
            false => withheld(scheme, gross, at.month(), &self.earlier(who, at)),
        };
        let net = gross - kept - fee;
        (net > 0).then_some(Item {
            batch,
            who,
            gross,
            fee,
            withheld: kept,
            net,
            account: self.accounts[who].len(),
            created: at,
            exported: None,
            status: "draft",
            paid: None,
            returned: None,
            counted: false,
            return_counted: false,
        })
    }

    /// Payouts of the same year that count for tax.
    fn earlier(&self, who: usize, at: NaiveDateTime) -> Earlier {
        let same =
            |item: &&Item| item.who == who && item.counts() && item.created.year() == at.year();
        let items = self.items.iter().filter(same);
        items.map(|item| (item.gross, item.withheld, item.created.month())).collect()
    }

    /// Exports the last batch that is still a draft.
    fn export(&mut self, at: NaiveDateTime, now: i64) {
        let Some(batch) = self.draft() else { return };
        let line = format!("payout export {} --dir out", batch_name(batch));
        let may_go = |item: &Item| {
            let is_current = self.accounts[item.who].len() == item.account;
            is_current && self.state(item.who, now) != "suspended"
        };
        if !self.items.iter().filter(|item| item.batch == batch).all(may_go) {
            self.expected.seen.note("what may not go any more");
            return self.say(at, Step { then: Then::IsRefused, ..Step::run(at, line) });
        }
        for item in self.items.iter_mut().filter(|item| item.batch == batch) {
            (item.status, item.exported) = ("exported", Some(now));
        }
        self.say(at, Step::run(at, line));
    }

    fn draft(&self) -> Option<usize> {
        self.items.iter().rev().find(|item| item.status == "draft").map(|item| item.batch)
    }

    fn cancel_batch(&mut self, at: NaiveDateTime) {
        let Some(batch) = self.draft() else { return };
        for item in self.items.iter_mut().filter(|item| item.batch == batch) {
            item.status = "cancelled";
        }
        self.expected.seen.note("cancelled batch");
        self.say(at, Step::run(at, format!("payout cancel {}", batch_name(batch))));
    }

    /// What the bank says of exported items: paid, failed, or nothing yet.
    fn results(&mut self, at: NaiveDateTime, picks: &[u8], when: i64) {
        let zone = self.world.zone;
        let mut rows = String::new();
        let exported = (0..self.items.len()).filter(|item| self.items[*item].status == "exported");
        for (item, pick) in exported.collect::<Vec<_>>().into_iter().zip(picks.iter().cycle()) {
            let when = when.max(self.items[item].exported.unwrap());
            let result = &mut self.items[item];
            let written = calendar::written(zone, when);
            match pick {
                0 => continue,
                1 => {
                    (result.status, result.paid) = ("paid", Some(when));
                    self.expected.seen.note("paid");
                    rows += &format!("{},paid,{written},\n", name(item));
                }
                _ => {
                    result.status = "failed";
                    self.expected.seen.note("failed");
                    rows += &format!("{},failed,,no such account\n", name(item));
                }
            }
        }
        if !rows.is_empty() {
            let import = Step::import(at, "result", &rows);
            let line = "payout import-result results.csv".to_owned();
            self.say(at, Step { line, ..import });
        }
    }

    /// The bank sends a paid item back.
    fn give_back(&mut self, at: NaiveDateTime, pick: usize, when: i64) {
        let paid: Vec<usize> =
            (0..self.items.len()).filter(|item| self.items[*item].status == "paid").collect();
        if paid.is_empty() {
            return;
        }
        let item = paid[pick % paid.len()];
        let when = when.max(self.items[item].paid.unwrap());
        (self.items[item].status, self.items[item].returned) = ("returned", Some(when));
        let written = calendar::written(self.world.zone, when);
        let line =
            format!("payout return {} --returned-at '{written}' --reason oracle", name(item));
        self.expected.seen.note("returned");
        self.say(at, Step { then: Then::IsDone, ..Step::run(at, line) });
    }
}
