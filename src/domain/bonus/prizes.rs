//! Who wins which prize of a contest.
use crate::domain::money::{Money, Overflow};
use crate::domain::plan::Contest;
use crate::domain::split::split;

impl Contest {
    /// The prize of each of the metrics, which descend; of equal ones, lower codes come first. The prizes
    /// of the ranks that they share are added and split equally, what is left over goes to the first of
    /// them. A metric of 0 or less wins nothing.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn prizes_of(&self, descending: &[i64]) -> Result<Vec<Money>, Overflow> {
        let mut won = Vec::with_capacity(descending.len());
        for tied in descending.chunk_by(|one, next| one == next) {
            let ranks = self.prizes.iter().skip(won.len()).take(tied.len());
            let shared = if tied[0] > 0 { Money::sum(ranks.copied())? } else { Money::ZERO };
            won.extend(split(shared, &vec![Money(1); tied.len()])?);
        }
        Ok(won)
    }
}
