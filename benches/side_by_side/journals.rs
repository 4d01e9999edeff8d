//! Orders imported, settled and stated beside plain-text accounting tools that print the balances of
//! the equivalent journal; then one more report, and the statement again, beside the tool once more.
//!
//! The journal is made from what set SQL settled (`journal.sql`), one transaction per order: what
//! the customer owes, the sale, and each commission entry as an expense of its role and a liability
//! to its distributor. Products, plan, terms, holds and stock, which a book also keeps, are not in it.
use std::collections::BTreeMap;

use super::machine;
use super::measure::Side;
use super::place::{Place, fenrun};
use super::table::{Aim, MEMORY, Row};
use super::witness::Run;

/// The aim is stated for this size; beyond it the tools take minutes and gigabytes.
const MOST_ORDERS: u64 = 100_000;
const WORK: &str = "import, settle, statement";
const INSTALL: &str = "apt install hledger ledger beancount";
/// What beancount keeps of a file that it has read.
const CACHE: &str = ".book.beancount.picklecache";

struct Tool {
    name: &'static str,
    program: &'static str,
    /// Prints all balances.
    balances: &'static [&'static str],
    /// Prints the distributors' balances as `account,amount`.
    owed: &'static [&'static str],
}

const TOOLS: [Tool; 3] = [
    Tool {
        name: "hledger balance",
        program: "hledger",
        balances: &["hledger", "-f", "book.journal", "balance", "--flat"],
        owed: &["hledger", "-f", "book.journal", "balance", "Liabilities", "-N", "-O", "csv"],
    },
    Tool {
        name: "ledger balance",
        program: "ledger",
        balances: &["ledger", "-f", "book.journal", "balance", "--flat"],
        owed: &[
            "ledger",
            "-f",
            "book.journal",
            "balance",
            "Liabilities",
            "--flat",
            "--no-total",
            "--balance-format",
            "%(account),%(display_total)\n",
        ],
    },
    Tool {
        name: "beancount bean-query",
        program: "bean-query",
        balances: &[
            "bean-query",
            "book.beancount",
            "SELECT account, sum(position) GROUP BY account ORDER BY account",
        ],
        owed: &[
            "bean-query",
            "-f",
            "csv",
            "book.beancount",
            "SELECT account, sum(position) WHERE account ~ 'Liabilities' GROUP BY account",
        ],
    },
];

/// Expects `y.db` settled by set SQL; leaves `book.db` settled by us.
pub fn rows(place: &Place, show: &mut impl FnMut(&Row)) {
    if place.orders > MOST_ORDERS {
        let why = format!("journals are measured up to {MOST_ORDERS} orders");
        return show(&Row::left_out(WORK, &why));
    }
    place.script("journal.sql", include_str!("journal.sql"));
    place.once(&Side::sqlite3("y.db", ".read journal.sql"));
    let closing = closing(place);
    for tool in &TOOLS {
        tool.rows(place, &closing).iter().for_each(&mut *show);
    }
}

/// What each distributor is owed at the end, in cents.
type Owed = BTreeMap<String, i64>;

/// As our statements say it.
fn closing(place: &Place) -> Owed {
    owed(&place.fenrun_says("commission statement --columns distributor,closing --format csv"), 1)
}

impl Tool {
    fn rows(&self, place: &Place, closing: &Owed) -> Vec<Row> {
        if machine::version(self.program).is_none() {
            let why = format!("{} is not installed ({INSTALL})", self.program);
            return vec![Row::left_out(WORK, &why)];
        }
        assert_equal(closing, &owed(&place.answer(self.owed), -1), self.name);
        let again = Side::words(self.balances.iter().copied());
        let first = fenrun("order import orders.csv")
            .then(fenrun("commission settle --period 2026-10"))
            .then(fenrun("commission statement"));
        let fresh = || {
            place.copy("empty.db", "book.db");
            place.remove(CACHE);
        };
        let whole = place.in_turn(fresh, [&first, &again]);
        let report = fenrun("report distributors --period 2026-10");
        let statement = fenrun("commission statement");
        let [report, statement, once_more] = place.in_turn(|| (), [&report, &statement, &again]);
        let aims = |ratio| match place.orders {
            MOST_ORDERS => vec![Aim::Ratio(ratio), MEMORY],
            _ => vec![MEMORY],
        };
        vec![
            self.row(WORK, whole, aims(1.0 / 8.0)),
            self.row("report distributors", [report, once_more], aims(1.0 / 80.0)),
            self.row("the statement again", [statement, once_more], aims(1.0 / 80.0)),
        ]
    }

    fn row(&self, work: &str, [ours, theirs]: [Run; 2], aims: Vec<Aim>) -> Row {
        let (work, beside) = (work.to_owned(), self.name.to_owned());
        Row { work, ours, beside, theirs: Some(theirs), aims }
    }
}

/// Every distributor is owed the same, to the cent; names the first who is not.
fn assert_equal(ours: &Owed, theirs: &Owed, name: &str) {
    assert!(!ours.is_empty(), "nobody is owed anything");
    let codes = ours.keys().chain(theirs.keys());
    let unequal =
        codes.map(|code| (code, ours.get(code), theirs.get(code))).find(|(_, a, b)| a != b);
    assert_eq!(unequal, None, "cents owed by us and as {name} prints it");
}

/// Reads `code,amount` rows, whatever surrounds the code and the amount, without zero balances.
fn owed(csv: &str, sign: i64) -> Owed {
    let row = |row: &str| {
        let (account, amount) = row.split_once(',')?;
        let code = account.trim().trim_matches('"').rsplit(':').next()?.to_owned();
        let digits: String = amount.chars().filter(|c| c.is_ascii_digit() || *c == '-').collect();
        let cents: i64 = digits.parse().ok()?;
        (cents != 0).then_some((code, sign * cents))
    };
    csv.lines().filter_map(row).collect()
}
