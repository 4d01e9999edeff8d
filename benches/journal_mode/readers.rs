//! Reading while an import runs, and an import while somebody reads.
use std::thread;
use std::time::{Duration, Instant};

use rusqlite::Connection;

use super::desk::{Desk, IMPORT};
use super::modes::{Mode, OURS};

/// How long somebody stays who does not stop reading.
const STAY: Duration = Duration::from_secs(10);

/// Readings until something ends.
struct Readings {
    took: Vec<Duration>,
    refused: usize,
}

impl Readings {
    /// Reads one order and a report in turn, each a process with the default wait.
    fn until(desk: &Desk, mut over: impl FnMut() -> bool) -> Self {
        let lines = [format!("order show {}", desk.known), "report sales --by day".to_owned()];
        let mut readings = Self { took: Vec::new(), refused: 0 };
        for line in lines.iter().cycle() {
            if over() {
                break;
            }
            let began = Instant::now();
            let output = desk.command(line).output().expect("fenrun runs");
            readings.took.push(began.elapsed());
            readings.refused += usize::from(!output.status.success());
            thread::sleep(Duration::from_millis(5));
        }
        readings.took.sort();
        readings
    }

    fn cells(&self) -> String {
        let ms = |took: &Duration| took.as_secs_f64() * 1000.0;
        let (median, longest) = (&self.took[self.took.len() / 2], &self.took[self.took.len() - 1]);
        let (number, refused) = (self.took.len(), self.refused);
        format!("{number} | {:.0} | {:.0} | {refused}", ms(median), ms(longest))
    }
}

pub fn table(desk: &Desk) {
    println!("\nreading one order and a report in turn while an import runs\n");
    println!("| mode | beside | import, s | readings | median, ms | longest, ms | refused |");
    println!("|---|---|---:|---:|---:|---:|---:|");
    for mode in OURS {
        desk.fresh(mode);
        let mut left = 50;
        let readings = Readings::until(desk, || {
            left -= 1;
            left == 0
        });
        println!("| {} | nobody | | {} |", mode.name(), readings.cells());
        for orders in [desk.orders / 10, desk.orders] {
            let (took, readings) = beside_an_import(desk, mode, orders);
            let took = took.as_secs_f64();
            println!("| {} | {orders} orders | {took:.2} | {} |", mode.name(), readings.cells());
        }
    }
}

/// Reads until the import of so many orders is over.
fn beside_an_import(desk: &Desk, mode: Mode, orders: u64) -> (Duration, Readings) {
    desk.fresh(mode);
    desk.cut("some.csv", orders);
    let began = Instant::now();
    let mut import = desk.command("order import some.csv").spawn().expect("fenrun runs");
    let mut took = None;
    let readings = Readings::until(desk, || {
        let over = import.try_wait().expect("it can be waited for");
        took = over.map(|status| {
            assert!(status.success(), "the import failed beside readers");
            began.elapsed()
        });
        took.is_some()
    });
    (took.expect("it is over"), readings)
}

pub fn table_of_one_who_stays(desk: &Desk) {
    println!("\nan import while somebody else stays in one reading for {} s\n", STAY.as_secs());
    println!("| mode | alone, s | beside one who stays, s |");
    println!("|---|---:|---:|");
    for mode in OURS {
        desk.fresh(mode);
        let alone = desk.run(IMPORT).as_secs_f64();
        desk.fresh(mode);
        let conn = Connection::open(desk.path("book.db")).expect("a book");
        conn.execute_batch("BEGIN; SELECT count(*) FROM orders").expect("read");
        let reader = thread::spawn(move || {
            thread::sleep(STAY);
            drop(conn);
        });
        let beside = desk.run(IMPORT).as_secs_f64();
        reader.join().expect("it leaves");
        println!("| {} | {alone:.2} | {beside:.2} |", mode.name());
    }
}
