//! Stock below the command line: what leaves with orders and comes back (SPEC §4, §6).
use std::ops::ControlFlow;

use fenrun::domain::id::{OrderId, ProductId};
use fenrun::domain::money::Money;
use fenrun::domain::order::LineMoney;
use fenrun::domain::product::{Dated, Particulars};
use fenrun::domain::stock::{Movement, Shortage};
use fenrun::store::book::Access;
use fenrun::store::orders::NewLine;
use fenrun::store::shelf::Shelf;
use fenrun::store::stock::{self, Act};
use fenrun::store::stock_moves::{self, Span};
use fenrun::store::transaction::WriteTx;
use fenrun::store::{error::StoreError, products};

use crate::workbench::{NOW, Workbench};

const ORDER: OrderId = OrderId(7);

fn add(tx: &WriteTx<'_>, sku: &str, stock: Option<i64>, backorders: bool) -> ProductId {
    let particulars = Particulars { name: sku.into(), backorders, ..Particulars::default() };
    let dated =
        Dated { price: Money(100), cost: None, category: "Tea".into(), commissionable: true };
    let product = products::insert(tx, sku, &particulars, &dated, NOW).unwrap();
    if let Some(quantity) = stock {
        let kind = Movement::Opening;
        let act = Act { kind, product, quantity, reason: None, reference: None };
        stock::append(tx, &act, NOW, NOW).unwrap();
    }
    product
}

fn on_hand(tx: &WriteTx<'_>, sku: &str) -> Option<i64> {
    products::by_sku(tx, sku).unwrap().unwrap().on_hand
}

fn with_tx(work: impl FnOnce(&WriteTx<'_>)) {
    let bench = Workbench::with_book();
    let mut book = bench.open(Access::Write).unwrap();
    let tx = book.begin().unwrap();
    work(&tx);
}

fn line(product: ProductId, quantity: i64) -> NewLine {
    let money = LineMoney { quantity, unit_price: Money(100), discount: Money::ZERO };
    NewLine { product, money, net: Money(100 * quantity), leaves_stock: false }
}

/// The units of a recorded order leave, unless there are too few.
fn take(tx: &WriteTx<'_>, lines: &[NewLine]) -> Result<(), Shortage> {
    let mut shelf = Shelf::new(tx, NOW).unwrap();
    let wanted: Vec<_> = lines.iter().map(|l| (Some(l.product), l.money.quantity)).collect();
    if let Some((_, shortage)) = shelf.shortages(&wanted).unwrap().pop() {
        return Err(shortage);
    }
    shelf.take_later(ORDER, lines, NOW).unwrap();
    Ok(())
}

fn give_back(tx: &WriteTx<'_>, order: OrderId) -> usize {
    Shelf::new(tx, NOW).unwrap().give_back(order, NOW).unwrap()
}

#[test]
fn what_an_order_takes_comes_back_when_it_is_cancelled() {
    with_tx(|tx| {
        let tea = add(tx, "TEA", Some(10), false);
        let class = add(tx, "CLASS", None, false);
        assert_eq!(take(tx, &[line(tea, 4), line(class, 1000), line(tea, 6)]), Ok(()));
        assert_eq!((on_hand(tx, "TEA"), on_hand(tx, "CLASS")), (Some(0), None));
        assert_eq!(give_back(tx, ORDER), 2);
        assert_eq!((on_hand(tx, "TEA"), on_hand(tx, "CLASS")), (Some(10), None));
        assert_eq!(give_back(tx, OrderId(8)), 0);
    });
}

#[test]
fn what_leaves_with_recorded_orders_is_marked_on_their_lines_and_written_once() {
    with_tx(|tx| {
        let tea = add(tx, "TEA", Some(10), false);
        let class = add(tx, "CLASS", None, false);
        let mut shelf = Shelf::new(tx, NOW).unwrap();
        let mut lines = [line(tea, 4), line(class, 1000), line(tea, 3)];
        shelf.take(&mut lines).unwrap();
        assert_eq!(lines.map(|line| line.leaves_stock), [true, false, true]);
        assert_eq!(on_hand(tx, "TEA"), Some(10));
        let short = shelf.shortages(&[(Some(tea), 4)]).unwrap();
        assert_eq!(short, [(0, Shortage { on_hand: 3, wanted: 4 })]);
        let too_many = shelf.take(&mut [line(tea, 4)]).unwrap_err();
        assert!(matches!(too_many, StoreError::Constraint(_)), "{too_many:?}");
        shelf.write().unwrap();
        shelf.write().unwrap();
        assert_eq!((on_hand(tx, "TEA"), on_hand(tx, "CLASS")), (Some(3), None));
    });
}

#[test]
fn too_few_units_are_named_and_nothing_is_taken_unless_backorders_are_allowed() {
    with_tx(|tx| {
        let tea = add(tx, "TEA", Some(3), false);
        let shortage = Shortage { on_hand: 3, wanted: 5 };
        assert_eq!(take(tx, &[line(tea, 5)]), Err(shortage));
        assert_eq!((shortage.missing(), on_hand(tx, "TEA")), (2, Some(3)));
        let book = add(tx, "BOOK", Some(0), true);
        assert_eq!(take(tx, &[line(book, 5)]), Ok(()));
        assert_eq!(on_hand(tx, "BOOK"), Some(-5));
    });
}

#[test]
fn the_schema_itself_lets_no_stock_fall_below_zero_and_no_line_leave_twice() {
    with_tx(|tx| {
        let product = add(tx, "TEA", Some(3), false);
        let act = Act { kind: Movement::Out, product, quantity: -4, reason: None, reference: None };
        let refused = stock::append(tx, &act, NOW, NOW).unwrap_err();
        assert!(matches!(refused, StoreError::Constraint(_)), "{refused:?}");
        assert_eq!(take(tx, &[line(product, 1)]), Ok(()));
        let mut shelf = Shelf::new(tx, NOW).unwrap();
        let twice = shelf.take_later(ORDER, &[line(product, 1)], NOW).unwrap_err();
        assert!(matches!(twice, StoreError::Constraint(_)), "{twice:?}");
        assert_eq!(on_hand(tx, "TEA"), Some(2));
    });
}

#[test]
fn the_balance_runs_over_all_movements_also_those_that_are_not_shown() {
    with_tx(|tx| {
        let product = add(tx, "TEA", Some(10), false);
        add(tx, "CUP", Some(1), false);
        for (quantity, days) in [(-3, 1), (5, 2), (-1, 3)] {
            let kind = if quantity > 0 { Movement::In } else { Movement::Out };
            let act = Act { kind, product, quantity, reason: None, reference: None };
            stock::append(tx, &act, NOW.plus_seconds(days * 86_400), NOW).unwrap();
        }
        let (from, until) = (NOW.plus_seconds(2 * 86_400), NOW.plus_seconds(3 * 86_400));
        let span = Span { product: Some(product), from: Some(from), until: Some(until) };
        let mut seen = Vec::new();
        stock_moves::each::<StoreError>(tx, &span, |found| {
            seen.push((found.kind, found.quantity, found.balance));
            Ok(ControlFlow::Continue(()))
        })
        .unwrap();
        assert_eq!(seen, [(Movement::In, 5, Some(12))]);
    });
}

#[test]
fn the_same_act_is_found_again_since_an_instant() {
    with_tx(|tx| {
        let product = add(tx, "TEA", Some(10), false);
        let act =
            Act { kind: Movement::In, product, quantity: 2, reason: Some("x"), reference: None };
        stock::append(tx, &act, NOW, NOW).unwrap();
        let since = |act: &Act<'_>, at| stock::same_since(tx, act, at).unwrap();
        assert_eq!(since(&act, NOW), Some(NOW));
        assert_eq!(since(&act, NOW.plus_seconds(1)), None);
        assert_eq!(since(&Act { quantity: 3, ..act }, NOW), None);
        assert_eq!(since(&Act { reason: None, ..act }, NOW), None);
        assert_eq!(since(&Act { kind: Movement::Adjust, ..act }, NOW), None);
    });
}
