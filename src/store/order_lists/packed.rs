//! Ascending order rows in few bytes: the first is the list's own, each further one is its distance to
//! the one before, seven bits a byte, the lowest first; the highest bit says that more follow.

/// A list that grows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Packed {
    pub first: i64,
    last: i64,
    pub bytes: Vec<u8>,
}

impl Packed {
    /// Adds an order; the one just added is passed over.
    pub fn push(&mut self, order: i64) {
        if self.first == 0 {
            self.first = order;
        } else if order > self.last {
            let mut distance = order.abs_diff(self.last);
            while distance >= 0x80 {
                self.bytes.push(u8::try_from(distance & 0x7f).unwrap_or_default() | 0x80);
                distance >>= 7;
            }
            self.bytes.push(u8::try_from(distance).unwrap_or_default());
        }
        self.last = order;
    }
}

/// The orders of a list; none when the bytes are no list.
pub(super) fn unpack(first: i64, bytes: &[u8]) -> Option<Vec<i64>> {
    let mut orders = Vec::with_capacity(bytes.len() + 1);
    orders.push(first);
    let (mut order, mut distance, mut shift) = (first, 0_u64, 0_u32);
    for byte in bytes {
        distance |= u64::from(byte & 0x7f).checked_shl(shift)?;
        if byte & 0x80 == 0 {
            order = order.checked_add_unsigned(distance).filter(|_| distance > 0)?;
            orders.push(order);
            (distance, shift) = (0, 0);
        } else {
            shift += 7;
        }
    }
    (shift == 0).then_some(orders)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn near_orders_take_a_byte_each() {
        let mut packed = Packed::default();
        [7, 8, 8, 135, 136].iter().for_each(|order| packed.push(*order));
        assert_eq!((packed.first, packed.bytes.len()), (7, 3));
        assert_eq!(unpack(7, &packed.bytes), Some(vec![7, 8, 135, 136]));
    }

    #[test]
    fn what_is_no_list_is_none() {
        for bytes in [
            &[0x80][..],
            &[0],
            &[0xff; 10],
            &[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f],
        ] {
            assert_eq!(unpack(1, bytes), None, "{bytes:?}");
        }
    }

    proptest! {
        #[test]
        fn a_list_unpacks_to_what_was_packed(orders in proptest::collection::btree_set(1_i64..i64::MAX, 1..50)) {
            let mut packed = Packed::default();
            orders.iter().for_each(|order| packed.push(*order));
            prop_assert_eq!(unpack(packed.first, &packed.bytes), Some(orders.into_iter().collect()));
        }
    }
}
