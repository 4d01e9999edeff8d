//! Which periods are settled, and what each of them says (SPEC §9).
use chrono::{NaiveDate, TimeZone};

use super::book::Book;
use super::calendar;
use super::entry::{Pending, Settlement};

impl Book<'_> {
    /// Settles every period that has ended, one by one.
    pub fn settle(&mut self, now: i64) -> Vec<Settlement> {
        let zone = self.world.zone;
        let every = self.world.every;
        let local = |at: i64| zone.timestamp_opt(at, 0).unwrap().naive_local().date();
        // The first settlement may begin anywhere: it is asked for with `--catch-up`, which begins at
        // the start of the book, else at the first paid order.
        let begins = |at: i64| calendar::period(every, local(at)).0;
        let first = self.settled_until.map(local).or_else(|| self.first().map(begins));
        let ended = first.map(|first| calendar::ended(zone, every, first, now));
        let mut periods = ended.unwrap_or_default();
        if periods.is_empty() && self.settled_until.is_none() {
            // Nothing yet: the last period that has ended is settled all the same.
            let (first_day, _) = calendar::period(every, local(now));
            let (first, next) = calendar::period(every, first_day.pred_opt().unwrap());
            periods.push((calendar::name(first, next), calendar::midnight(zone, next)));
        }
        if periods.len() > 1 {
            self.expected.seen.note("caught up");
        }
        periods.into_iter().map(|(name, until)| self.close(name, until, now)).collect()
    }

    /// Settles from the end of the last settlement up to the end of a day.
    pub fn settle_until(&mut self, now: i64, last: NaiveDate) -> Option<Settlement> {
        let zone = self.world.zone;
        let first = zone.timestamp_opt(self.settled_until?, 0).unwrap().naive_local().date();
        let next = last.succ_opt().unwrap();
        let until = calendar::midnight(zone, next);
        let name = calendar::name(first, next);
        (first <= last && until <= now).then(|| self.close(name, until, now))
    }

    /// The book's start, or the first payment that is known.
    pub fn first(&self) -> Option<i64> {
        let alive = self.rows.iter().filter(|row| row.ended.is_none());
        self.start().or_else(|| alive.filter_map(|row| row.paid).min())
    }

    /// What is pending: what the next settlement takes of what is mature by now, and what waits for
    /// which reason. Distributor and reason → amount, until.
    pub fn pending(&self, now: i64) -> Pending {
        let (zone, every) = (self.world.zone, self.world.every);
        let day = |at: i64| zone.timestamp_opt(at, 0).unwrap().naive_local().date();
        let (first, next) = calendar::period(every, day(now));
        let [ended, ends] = [first, next].map(|day| calendar::midnight(zone, day));
        let mut spans = vec![(now + 1, ends)];
        if self.settled_until.is_none_or(|until| until < ended) {
            spans.insert(0, (ended, ended));
        }
        let (mut book, mut pending) = (self.clone(), Pending::new());
        for (until, ends) in spans {
            let mut settlement = Settlement { period: "next".into(), ..Settlement::default() };
            book.close_intervals(until);
            book.sweep(until, now, &mut settlement);
            book.settled_until = Some(until);
            for (who, statement) in &settlement.statements {
                let (sum, due) = pending.entry((*who, "mature")).or_default();
                *sum += statement.net();
                *due = Some(ends);
            }
            if ends > now {
                pending.extend(settlement.not_settled);
            }
        }
        pending.retain(|_, (amount, _)| *amount != 0);
        pending
    }

    pub fn close(&mut self, period: String, until: i64, now: i64) -> Settlement {
        let mut settlement = Settlement { period, ..Settlement::default() };
        for (who, closing) in &self.closings {
            if *closing != 0 {
                settlement.statements.entry(*who).or_default().opening = *closing;
            }
        }
        self.close_intervals(until);
        self.sweep(until, now, &mut settlement);
        self.count_payouts(until, &mut settlement);
        settlement.not_settled.retain(|_, (amount, _)| *amount != 0);
        for (who, statement) in &mut settlement.statements {
            statement.level = self.level(*who, until - 1);
            self.closings.insert(*who, statement.closing());
            self.nets.push((*who, statement.net(), now));
            if statement.closing() < 0 {
                self.expected.seen.note("negative balance");
            }
        }
        self.settled_until = Some(until);
        let stated: Vec<usize> = settlement.statements.keys().copied().collect();
        for who in stated {
            if let Some((reason, amount, due)) = self.hurdle(who, now) {
                self.expected.seen.note(reason);
                settlement.not_payable.insert((who, reason), (amount, due));
            }
        }
        self.expected.settlements.push(settlement.clone());
        settlement
    }
}
