//! What is asked of one distributor is what is said of everybody, less the others: also when the orders
//! are too many to be kept in memory.
use snapbox::str;

use crate::harness::Shop;

/// L1 sells little, D1 in the team sells so many orders; somebody else sells, and half is completed.
fn october(orders: u32) -> Shop {
    let shop = Shop::new();
    let mut rows = "order_no,sku,quantity,unit_price,paid_at,completed_at,distributor\n".to_owned();
    for number in 0..orders {
        let seller = if number % 50 == 0 { "L1" } else { "D1" };
        let (paid, done) = (number % 28 + 1, if number % 2 == 0 { "2026-10-31" } else { "" });
        rows += &format!("{number},TEA,1,{}.00,2026-10-{paid:02},{done},{seller}\n", 10 + number);
    }
    rows += "X1,CUP,1,7.00,2026-10-05,2026-10-06,X\nX2,TEA,1,70.00,2026-10-05,,X\n";
    shop.write("o.csv", rows)
        .write("d.csv", "code,name,sponsor,opening_balance\nL1,Wang,,3.00\nD1,Zhou,L1,\nX,He,,\n")
        .write(
            "plan.toml",
            "name = \"p\"\neffective_from = \"2026-10-01\"\nhold_days = 7\n\
             [[rate]]\nrole = \"direct\"\npercent = \"10%\"\n\
             [[rate]]\nrole = \"override\"\npercent = \"5%\"\n",
        );
    for line in [
        "init --name Tea --start 2026-10-01 --at 2026-10-01",
        "product add TEA --name Tea --price 100",
        "product add CUP --name Cup --price 7",
        "distributor import d.csv",
        "plan apply plan.toml",
        "order import o.csv --at 2026-11-20",
    ] {
        shop.run(line).ok();
    }
    shop
}

/// The header, and the rows in which a distributor stands.
fn rows_of(csv: &str, code: &str) -> Vec<String> {
    let is_wanted = |row: &&str| row.split(',').any(|cell| cell == code);
    csv.lines().take(1).chain(csv.lines().filter(is_wanted)).map(str::to_owned).collect()
}

fn compare(orders: u32) {
    let shop = october(orders);
    for settled in [false, true] {
        if settled {
            shop.run("commission settle --period 2026-10 --at 2026-11-20").ok();
        }
        for code in ["L1", "D1", "X"] {
            let of_one = ["pending", "preview", "entries --pending"];
            for list in of_one.into_iter().chain(settled.then_some("statement")) {
                let all = format!("commission {list} --format csv --at 2026-11-20");
                let (one, all) = (shop.run(&format!("{all} --distributor {code}")), shop.run(&all));
                let one: Vec<_> = one.ok().stdout.lines().map(str::to_owned).collect();
                assert_eq!(one, rows_of(&all.ok().stdout, code), "{orders} {list} {code}");
                let is_said = list == "statement" || code != "X" || one.len() > 1;
                assert!(is_said, "{orders} {list} {code}: {one:?}");
            }
        }
    }
}

#[test]
fn of_few_orders() {
    compare(40);
}

#[test]
fn of_more_orders_than_are_kept_in_memory() {
    compare(560);
}

#[test]
fn a_change_reaches_every_order_however_many_they_are() {
    for (orders, difference) in [(40, "-175.50"), (560, "-23805.00")] {
        let shop = october(orders);
        let said = shop.run("distributor suspend D1 --from 2026-10-01 --at 2026-11-20 --dry-run");
        let reached = orders - orders.div_ceil(50);
        let said = said.ok().stderr;
        assert!(said.contains(&format!("{reached} recorded orders would change by")), "{said}");
        assert!(said.contains(difference), "{said}");
    }
}

/// So many orders that the book keeps lists of them; one order comes after them.
#[test]
fn orders_are_found_by_their_lists_and_after_them() {
    let shop = october(16_400);
    let record = "order record X3 --line CUP:3 --distributor X --paid-at 2026-11-02";
    shop.run(&format!("{record} --at 2026-11-20")).ok();
    for code in ["X", "L1"] {
        for list in ["pending", "entries --pending"] {
            let all = format!("commission {list} --format csv --at 2026-11-20");
            let one = shop.run(&format!("{all} --distributor {code}")).ok().stdout;
            let one: Vec<_> = one.lines().map(str::to_owned).collect();
            assert_eq!(one, rows_of(&shop.run(&all).ok().stdout, code), "{list} {code}");
            assert!(one.len() > 2, "{one:?}");
        }
    }
    for (change, orders) in [
        ("distributor suspend X --from 2026-10-01", 3),
        ("distributor suspend X --from 2026-11-01", 1),
        ("product edit CUP --commissionable no --from 2026-10-01", 2),
        ("product edit TEA --commissionable no --from 2026-10-01", 16_401),
    ] {
        let said = shop.run(&format!("{change} --at 2026-11-20 --dry-run")).ok().stderr;
        assert!(said.contains(&format!(" {orders} recorded order")), "{orders}: {said}");
    }
    shop.run("commission settle --period 2026-10 --at 2026-11-20").ok();
    shop.run("distributor suspend X --from 2026-10-01 --at 2026-11-20").fails(1).says(str![[r#"
error: 1 settled order would change, and what is settled does not change
hint: the earliest possible --from is 2026-10-06

"#]]);
    let entries = "commission entries --all --distributor X --columns order_no,amount --format csv";
    shop.run(&format!("{entries} --at 2026-11-20")).ok().prints(str![[r#"
order_no,amount
X1,0.70
X2,7.00
X3,2.10

"#]]);
    shop.run("stock in CUP 100 --at 2026-11-20").ok();
    shop.run("order record X4 --line CUP:2 --distributor X --paid-at 2026-11-20 --at 2026-11-20")
        .ok();
    let moves = "stock moves CUP --columns kind,quantity,balance,order_no --format csv";
    shop.run(moves).ok().prints(str![[r#"
kind,quantity,balance,order_no
in,100,100,
sale,-2,98,X4

"#]]);
    shop.run("check --integrity").ok().quiet();
}
