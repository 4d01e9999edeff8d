//! What is read ahead is what is read.
use std::io::{self, Cursor, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread::sleep;
use std::time::Duration;

use proptest::prelude::*;

use super::{Limits, ReadAhead};
use crate::app::import::watch::Watch;
use crate::domain::currency::Currency;
use crate::domain::zone::Zone;
use crate::exchange::map::Map;
use crate::exchange::orders_file::{FileLine, OrderReader};
use crate::exchange::table::{Delimiter, FileDigest, Input, OpenedTable};

const HEAD: &str = "order_no,sku,quantity,unit_price,paid_at,note\n";

fn reader(input: Input) -> OrderReader {
    let table = OpenedTable::new(input, Delimiter::Comma).unwrap();
    let reader = OrderReader::open(table, Map::default(), None, Zone::SHANGHAI, Currency::CNY);
    let mut reader = reader.unwrap();
    reader.keep_rows(true);
    reader
}

fn of(rows: &str) -> OrderReader {
    reader(Box::new(Cursor::new(format!("{HEAD}{rows}").into_bytes())))
}

/// Every order, and the digest or what is wrong with the file.
type Found = (Vec<String>, Result<FileDigest, String>);

fn directly(rows: &str) -> Found {
    let (mut reader, mut orders) = (of(rows), Vec::new());
    let end = loop {
        match reader.next_order() {
            Ok(Some(order)) => orders.push(format!("{order:?}")),
            Ok(None) => break Ok(()),
            Err(error) => break Err(error.to_string()),
        }
    };
    (orders, end.map(|()| reader.into_digest()))
}

fn ahead(rows: &str, limits: Limits) -> Found {
    let mut file = ReadAhead::begin(of(rows), None, limits).unwrap();
    let mut orders = Vec::new();
    while let Some(order) = file.next() {
        orders.push(format!("{order:?}"));
    }
    (orders, file.finish().map_err(|error| error.to_string()))
}

/// Rows good and bad, and now and then one that ends the reading.
fn row() -> impl Strategy<Value = String> {
    prop_oneof![
        40 => ("[A-C]", "[S ]", "[1x]", "2026-10-0[1-9]", "[a-z]{0,40}")
            .prop_map(|(no, sku, many, day, note)| format!("{no},{sku},{many},1.00,{day},{note}\n")),
        4 => "[A-C](,S){0,7}\n",
        2 => Just("\n".to_owned()),
        1 => Just(HEAD.to_owned()),
        1 => Just("A,S,1,1,\"x\ny\",\n".to_owned()),
        1 => prop_oneof![Just("A,S\"\n"), Just("order_no,sku\n"), Just("A,\0\n"), Just("A,\"S")]
            .prop_map(str::to_owned),
    ]
}

fn limits() -> impl Strategy<Value = Limits> {
    let sizes = (1_usize..6, 1_usize..9, 1_usize..4000, 1_usize..4000);
    sizes.prop_map(|(batches, orders, full, heavy)| Limits { batches, orders, full, heavy })
}

proptest! {
    #[test]
    fn what_is_read_ahead_is_what_is_read(
        rows in prop::collection::vec(row(), 0..60), limits in limits(),
    ) {
        let rows = rows.concat();
        prop_assert_eq!(ahead(&rows, limits), directly(&rows));
    }
}

#[test]
fn more_orders_than_all_batches_hold_are_all_there() {
    let rows: String = (0..2_000).map(|no| format!("A{no},S,1,1.00,2026-10-01,\n")).collect();
    let found = ahead(&rows, Limits::default());
    assert_eq!(found.0.len(), 2_000);
    assert_eq!(found, directly(&rows));
}

#[test]
fn whoever_watches_sees_the_orders_that_were_taken_and_not_those_ahead() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let watch = Arc::clone(&seen);
    let watch: Watch = Box::new(move |read| watch.lock().unwrap().push(read));
    let limits = Limits { orders: 1, ..Limits::default() };
    let rows = "A,S,1,1,,\nB,S,1,1,,\nC,S,1,1,,\nD,S,1,1,,\n";
    let mut file = ReadAhead::begin(of(rows), Some(watch), limits).unwrap();
    assert!(file.next().is_some());
    let bytes = |rows: usize| (HEAD.len() + rows * 10) as u64;
    // The row after an order tells that it has ended.
    assert_eq!(*seen.lock().unwrap(), [bytes(2)]);
    while file.next().is_some() {}
    assert_eq!(*seen.lock().unwrap(), [2, 3, 4, 4, 4].map(bytes));
}

/// Rows that come one by one, as long as somebody sends them.
struct Dripping(Receiver<String>, Cursor<Vec<u8>>);

impl Read for Dripping {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.1.position() == self.1.get_ref().len() as u64 {
            match self.0.recv() {
                Ok(row) if row == "panic" => panic!("a mistake of ours"),
                Ok(row) => self.1 = Cursor::new(row.into_bytes()),
                Err(_) => return Ok(0),
            }
        }
        self.1.read(buffer)
    }
}

fn dripping(rows: usize) -> (Sender<String>, OrderReader) {
    let (drip, drops) = channel();
    // The signature of a file is looked for in so many bytes.
    let head = format!("{HEAD}{}", "A0,S,1,1.00,2026-10-01,\n".repeat(60));
    drip.send(head).unwrap();
    for no in 0..rows {
        drip.send(format!("B{no},S,1,1.00,2026-10-01,\n")).unwrap();
    }
    let reader = reader(Box::new(Dripping(drops, Cursor::default())));
    (drip, reader)
}

#[test]
fn a_panic_of_the_reader_is_no_end_of_the_file() {
    let (drip, reader) = dripping(3);
    drip.send("panic".to_owned()).unwrap();
    let mut file = ReadAhead::begin(reader, None, Limits::default()).unwrap();
    while file.next().is_some() {}
    let end = catch_unwind(AssertUnwindSafe(|| file.finish()));
    let panic = end.map(|_| ()).unwrap_err();
    assert_eq!(panic.downcast_ref(), Some(&"a mistake of ours"));
}

#[test]
fn nobody_waits_for_a_reader_that_waits_and_it_ends_when_nobody_takes_its_orders() {
    let (drip, reader) = dripping(0);
    let limits = Limits { orders: 1, ..Limits::default() };
    let file = ReadAhead::begin(reader, None, limits).unwrap();
    // This comes back while the reader waits for rows.
    drop(file);
    // With the next rows it finds out, and lets its input go: then nobody takes any more of them.
    let ended = (0..).map(|no| drip.send(format!("C{no},S,1,1.00,2026-10-01,\n")));
    assert!(ended.take(10_000_000).any(|sent| sent.is_err()));
}

#[test]
fn after_a_heavy_order_nothing_is_read_until_it_was_taken() {
    let (drip, reader) = dripping(0);
    let limits = Limits { heavy: 60 * size_of::<FileLine>(), ..Limits::default() };
    let mut file = ReadAhead::begin(reader, None, Limits { orders: 1, ..limits }).unwrap();
    for no in 0..9 {
        drip.send(format!("D{no},S,1,1.00,2026-10-01,\n")).unwrap();
    }
    assert_eq!(file.next().unwrap().lines.len(), 60);
    sleep(Duration::from_millis(30));
    assert_eq!(file.filled.try_iter().count(), 0);
    let next = file.next().unwrap();
    assert_eq!((next.order_no.as_str(), next.lines.len()), ("D0", 1));
}
