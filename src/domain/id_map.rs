//! A map by row numbers, for what is looked up for each of a million orders.
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// Something by row. Row numbers are given by the book and one after the other, so nobody can choose
/// those that collide, and a hash that spreads neighbours is enough.
pub type IdMap<Id, Thing> = HashMap<Id, Thing, BuildHasherDefault<IdHasher>>;

/// Spreads one number by Fibonacci hashing.
#[derive(Debug, Clone, Copy, Default)]
pub struct IdHasher(u64);

/// 2^64 divided by the golden ratio, odd.
const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;

impl Hasher for IdHasher {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = (self.0 ^ number).wrapping_mul(SPREAD);
    }

    fn write_i64(&mut self, number: i64) {
        self.write_u64(number.cast_unsigned());
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::hash::Hash;

    use super::*;
    use crate::domain::id::ProductId;

    #[test]
    fn neighbours_are_spread_over_the_map_and_its_tags() {
        let hash = |id: i64| {
            let mut hasher = IdHasher::default();
            ProductId(id).hash(&mut hasher);
            hasher.finish()
        };
        // The map takes a place from the low bits and a tag from the high ones.
        let places: HashSet<u64> = (1..=1024).map(|id| hash(id) % 1024).collect();
        let tags: HashSet<u64> = (1..=1024).map(|id| hash(id) >> 57).collect();
        assert_eq!((places.len(), tags.len()), (1024, 128));
    }

    #[test]
    fn things_are_found_by_their_row() {
        let mut things = IdMap::default();
        for id in [1, 2, -1, i64::MAX, 1_000_000] {
            things.insert(ProductId(id), id);
        }
        assert_eq!(things.get(&ProductId(-1)), Some(&-1));
        assert_eq!((things.len(), things.get(&ProductId(3))), (5, None));
    }
}
