//! `fenrun payout`: what is owed leaves once, to the right account, and everything else comes back.
mod at_once;
mod batches;
mod exporting;
mod reading;
mod requesting;
mod results;
mod settings;
mod settled;
mod steps;
mod taxes;

use std::collections::BTreeMap;

use crate::trade::Trade;

/// A shop that owes these amounts to these distributors since the settlement of October: who sells
/// earns all of it. A has a bank account, B an Alipay account, C takes cash.
pub fn owing(payout: &str, owed: &[(&str, &str)]) -> Trade {
    let trade = Trade::new();
    pay_all(&trade, payout);
    for account in [
        "A --channel bank --account 6222020000000000 --holder 李雷",
        "B --channel alipay --account 13800000102 --holder 韩梅梅",
        "C --channel cash",
    ] {
        trade.0.run(&format!("distributor edit {account}")).ok();
    }
    earn(&trade, "10", owed);
    trade.0.run("commission settle --period 2026-10").ok();
    trade
}

/// A plan by which who sells earns all of it, with this `[payout]` table.
pub fn pay_all(trade: &Trade, payout: &str) {
    let plan = format!(
        "name = \"all\"\neffective_from = \"2026-01-01\"\n[payout]\n{payout}\n\
         [[rate]]\nrole = \"direct\"\npercent = \"100%\"\n"
    );
    trade.0.write("plan.toml", plan);
    trade.0.run("plan apply plan.toml").ok();
}

/// Completed orders of a month of 2026 that earn these amounts, imported after its end.
pub fn earn(trade: &Trade, month: &str, owed: &[(&str, &str)]) {
    let rows: String = owed
        .iter()
        .enumerate()
        .map(|(number, (code, amount))| {
            format!("{month}-{number},TEA-1,1,{amount},{code},2026-{month}-05,2026-{month}-06\n")
        })
        .collect();
    let header = "order_no,sku,quantity,unit_price,distributor,paid_at,completed_at";
    trade.0.write("orders.csv", format!("{header}\n{rows}"));
    let at = match month {
        "11" => " --at 2026-12-02",
        "12" => " --at 2027-01-02",
        _ => "",
    };
    trade.0.run(&format!("order import orders.csv{at}")).ok();
}

/// A, B and C are owed 100.00, 50.00 and 20.00, and a batch of it is made.
pub fn drafted() -> Trade {
    let trade = owing("", &[("A", "100"), ("B", "50"), ("C", "20")]);
    trade.0.run("payout create").ok();
    trade
}

/// That batch, exported into `pay`.
pub fn exported() -> Trade {
    let trade = drafted();
    trade.0.run("payout export B000001 --dir pay").ok();
    trade
}

/// `item distributor gross fee withheld net status` of every payout.
pub fn payouts(trade: &Trade) -> Vec<String> {
    let columns = ["item", "distributor", "gross", "fee", "withheld", "net", "status"];
    let of = |row: BTreeMap<String, String>| columns.map(|column| row[column].clone()).join(" ");
    trade.rows("payout list").into_iter().map(of).collect()
}

/// `balance on_its_way requested available payable` of a distributor.
pub fn standing(trade: &Trade, code: &str) -> String {
    let shown = trade.rows(&format!("payout show --distributor {code}"));
    let value = |field: &str| {
        shown.iter().find(|row| row["field"] == field).map(|row| row["value"].clone()).unwrap()
    };
    ["balance", "on_its_way", "requested", "available", "payable"].map(value).join(" ")
}
