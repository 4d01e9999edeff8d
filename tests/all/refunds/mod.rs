//! `fenrun refund`: recorded, asked for, decided, imported; and what it takes back (SPEC §8).
mod deciding;
mod importing;
mod reading;
mod recording;
mod refused;
mod taking_back;

use crate::trade::{Trade, rule};

/// A shop whose orders of October are paid: B sells, A is B's sponsor; 10 % direct, 5 % override. `POT-1`
/// is stocked, `TEA-1` never was. `1001` is one line of 300.00; `1002` has two lines of tea and one of
/// pots, 10.00 off, 350.00 in all, and shipping; `1003` costs nothing; `1004` is not paid; `1005` is
/// cancelled; `1006` was sold by nobody.
fn shop() -> Trade {
    let trade = Trade::new();
    let rules = rule("direct", "percent = \"10%\"") + &rule("override", "percent = \"5%\"");
    trade.plan(&format!("hold_days = 7\n{rules}"));
    trade.0.run("stock in POT-1 10").ok();
    trade.orders(
        "order_no,sku,quantity,unit_price,paid_at,completed_at,cancelled_at,distributor,order_discount,shipping",
        "1001,TEA-1,3,100,2026-10-03 10:00,2026-10-06 18:00,,B,,\n\
         1002,TEA-1,1,100,2026-10-05 20:30,2026-10-09 12:00,,B,10,8\n\
         1002,POT-1,2,80,,,,,,\n\
         1002,TEA-1,1,100,,,,,,\n\
         1003,TEA-1,1,0,2026-10-08 14:00,2026-10-08 15:00,,B,,\n\
         1004,TEA-1,1,100,,,,B,,\n\
         1005,TEA-1,1,100,2026-10-08 14:00,,2026-10-09 10:00,B,,\n\
         1006,POT-1,1,80,2026-10-10 11:25,2026-10-10 11:25,,,,8",
    );
    trade
}
