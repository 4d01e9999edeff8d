//! The digest of a settlement (SPEC §9): SHA-256 over canonical, versioned bytes of every entry, in
//! the order settled, and of every statement. `--expect` compares it, `audit verify` recomputes it.
//!
//! Version 1: the tag `fenrun-settlement-v1`, from and until; then per closed interval of bonuses the
//! byte `I`, with the byte `M` for everybody whose metric counts; per entry the byte `E` (a clawback `C`,
//! an adjustment `A`, a bonus or prize `B`) and per statement the byte `S`, each followed by its fields
//! as 64-bit big-endian numbers, an absent one as the smallest number; a name as its length and its
//! UTF-8 bytes.
use std::fmt;

use sha2::{Digest as _, Sha256};

use super::bonus::{ClosedInterval, Kind, Standing};
use super::entry::{Entry, Source};
use super::plan::{Pay, Role};
use super::statement::Statement;
use super::time::Instant;

/// 32 bytes; shown in hexadecimal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Digest(pub [u8; 32]);

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// A digest being computed.
#[derive(Debug, Clone)]
pub struct SettlementDigest(Sha256);

const ABSENT: i64 = i64::MIN;

impl SettlementDigest {
    /// Begins with the span of the settlement.
    #[must_use]
    pub fn new(from: Instant, until: Instant) -> Self {
        let mut hash = Sha256::new();
        hash.update(b"fenrun-settlement-v1");
        let mut digest = Self(hash);
        digest.numbers(0, [from.0, until.0]);
        digest
    }

    /// Takes in an interval that the settlement closes: all of them before the first entry.
    pub fn interval(&mut self, closed: &ClosedInterval) {
        let ClosedInterval { id, interval, plan, .. } = closed;
        let is_contest = i64::from(closed.kind == Kind::Contest);
        self.numbers(b'I', [id.0, is_contest, interval.from.0, interval.until.0, plan.0]);
        self.text(closed.metric.name());
        self.text(&closed.rule);
        for standing in closed.counting() {
            let Standing { distributor, metric, amount, .. } = standing;
            self.numbers(b'M', [distributor.0, *metric, amount.0]);
        }
    }

    /// Takes in an entry.
    pub fn entry(&mut self, entry: &Entry) {
        match entry.source {
            Source::Clawback { line, role, plan, reversal } => {
                let is_override = i64::from(role == Role::Override);
                let mut fields = [0, 0, 0, 0, line.0, is_override, plan.0, reversal.number()];
                fields[..4].copy_from_slice(&dated(entry));
                self.numbers(b'C', fields);
            }
            Source::Adjustment(id) => {
                let mut fields = [id.0; 5];
                fields[..4].copy_from_slice(&dated(entry));
                self.numbers(b'A', fields);
            }
            Source::Commission { line, commission, plan } => {
                let mut fields = [ABSENT; 11];
                fields[..4].copy_from_slice(&dated(entry));
                fields[4] = line.0;
                fields[5] = i64::from(commission.role == Role::Override);
                fields[6] = commission.base.0;
                match commission.pay {
                    Pay::Percent(rate) => fields[7] = rate.ppm(),
                    Pay::Fixed(per_unit) => fields[8] = per_unit.0,
                }
                fields[9] = commission.quantity;
                fields[10] = plan.0;
                self.numbers(b'E', fields);
            }
            Source::Bonus(won) => {
                let mut fields = [ABSENT; 9];
                fields[..4].copy_from_slice(&dated(entry));
                (fields[4], fields[5], fields[6]) = (won.interval.0, won.plan.0, won.measured);
                match won.pay {
                    Some(Pay::Percent(rate)) => fields[7] = rate.ppm(),
                    Some(Pay::Fixed(amount)) => fields[8] = amount.0,
                    None => {}
                }
                self.numbers(b'B', fields);
            }
            Source::Opening => {
                let mut fields = [ABSENT; 11];
                fields[..4].copy_from_slice(&dated(entry));
                self.numbers(b'E', fields);
            }
        }
    }

    /// Takes in a statement.
    pub fn statement(&mut self, statement: &Statement) {
        let amounts = &statement.amounts;
        self.numbers(
            b'S',
            [
                statement.distributor.0,
                i64::from(statement.level),
                statement.opening.0,
                amounts.direct.0,
                amounts.override_.0,
                amounts.bonus.0,
                amounts.clawback.0,
                amounts.adjustment.0,
                amounts.payouts.0,
                statement.closing.0,
            ],
        );
        self.text(&statement.name);
    }

    /// The digest of all that was taken in.
    #[must_use]
    pub fn finish(self) -> Digest {
        Digest(self.0.finalize().into())
    }

    fn text(&mut self, text: &str) {
        self.0.update((text.len() as u64).to_be_bytes());
        self.0.update(text.as_bytes());
    }

    fn numbers<const N: usize>(&mut self, tag: u8, fields: [i64; N]) {
        let mut bytes = [0_u8; 96];
        bytes[0] = tag;
        for (slot, field) in bytes[1..].chunks_exact_mut(8).zip(fields) {
            slot.copy_from_slice(&field.to_be_bytes());
        }
        self.0.update(&bytes[..=8 * N]);
    }
}

/// Whose it is, how much, when it was earned and when its hold was over.
fn dated(entry: &Entry) -> [i64; 4] {
    [entry.distributor.0, entry.amount.0, entry.earned_at.0, entry.matures_at.0]
}
