//! Adds explanations up again from their JSON, with arithmetic of its own: whole numbers of minor units in
//! 128 bits, nothing of the program's.
use serde_json::Value;

/// Millionths.
const MILLION: i128 = 1_000_000;

/// A decimal text as a number of units of 10^-digits; digits that are cut off are not allowed.
pub fn decimal(value: &Value, digits: usize) -> i128 {
    let text = value.as_str().unwrap_or_else(|| panic!("no decimal: {value}"));
    let (sign, text) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    assert!(fraction.len() <= digits, "{text} has more than {digits} decimals");
    sign * format!("{whole}{fraction:0<digits$}").parse::<i128>().unwrap()
}

/// Minor units.
pub fn money(value: &Value) -> i128 {
    decimal(value, 2)
}

fn count(value: &Value) -> i128 {
    i128::from(value.as_i64().unwrap())
}

/// Parts per million.
fn rate(value: &Value) -> i128 {
    decimal(value, 6)
}

/// Millionths of a minor unit.
fn exact(value: &Value) -> i128 {
    decimal(value, 8)
}

pub fn rows<'j>(json: &'j Value, sheet: &str) -> &'j Vec<Value> {
    json[sheet].as_array().unwrap_or_else(|| panic!("no {sheet} in {json}"))
}

fn sum(rows: &[Value], column: &str) -> i128 {
    rows.iter().map(|row| money(&row[column])).sum()
}

/// `numerator / denominator` by the mode of a plan.
pub fn round(numerator: i128, denominator: i128, mode: &str) -> i128 {
    let (whole, rest) = (numerator / denominator, (numerator % denominator).abs());
    let away = match mode {
        "half_up" => rest * 2 >= denominator,
        "half_even" => rest * 2 > denominator || rest * 2 == denominator && whole % 2 != 0,
        "down" => false,
        other => panic!("{other} is no rounding"),
    };
    whole + if away { numerator.signum() } else { 0 }
}

/// What an explained order, line or entry says, checked step by step; of an entry also that it comes to its
/// amount.
pub fn order(json: &Value) {
    for line in rows(json, "lines") {
        net(json, line);
    }
    for earned in rows(json, "calculation") {
        amount(json, earned);
    }
    let calculation = rows(json, "calculation").iter();
    for (earned, settled) in calculation.zip(rows(json, "settlement")) {
        assert_eq!(place(earned), place(settled));
        assert_eq!(earned["amount"], settled["amount"], "{json}");
    }
    clawbacks(json);
    payments(rows(json, "payments"));
    if json["explains"] == "entry" {
        let row = if json["kind"] == "clawback" { "clawbacks" } else { "settlement" };
        let own = rows(json, row).iter().find(|row| row["entry"] == json["entry"]);
        assert_eq!(own.expect("its own row")["amount"], json["amount"], "{json}");
    }
}

fn place(row: &Value) -> (i64, &str) {
    (row["line"].as_i64().unwrap(), row["role"].as_str().unwrap())
}

fn net(json: &Value, line: &Value) {
    let of = |column: &str| money(&line[column]);
    let gross = count(&line["quantity"]) * of("unit_price");
    assert_eq!(of("gross"), gross, "{line}");
    let mut left = gross - of("line_discount");
    for (discount, column) in [
        ("coupon", "coupon_share"),
        ("order_discount", "order_discount_share"),
        ("points", "points_share"),
    ] {
        let is_it = |row: &&Value| row["line"] == line["line"] && row["discount"] == discount;
        let found = rows(json, "shares").iter().find(is_it);
        assert_eq!(found.map_or(0, |row| share(row, left)), of(column), "{line}");
        left -= of(column);
    }
    assert_eq!(of("net"), left, "{line}");
}

/// The share of a line in a discount: rounded down, and a unit for the largest remainders.
fn share(row: &Value, left: i128) -> i128 {
    let of = |column: &str| money(&row[column]);
    assert_eq!(of("left"), left, "{row}");
    assert!(of("whole") <= of("given"), "{row}");
    let floor = of("whole") * left / of("left_of_all").max(1);
    assert_eq!(of("rounded_down"), floor, "{row}");
    let missing = row["units_missing"].as_i64().unwrap();
    let unit = row["remainder_rank"].as_i64().unwrap() <= missing;
    assert_eq!(row["unit"].as_bool(), Some(unit), "{row}");
    assert_eq!(of("share"), floor + i128::from(unit), "{row}");
    of("share")
}

/// From the base by the rule that won to the amount.
fn amount(json: &Value, earned: &Value) {
    let of = |column: &str| money(&earned[column]);
    let rules = rows(json, "rules").iter().filter(|row| place(row) == place(earned));
    let won: Vec<_> = rules.filter(|row| row["verdict"] == "won").collect();
    if earned["rate"].is_null() && earned["fixed"].is_null() {
        assert_eq!(of("amount"), 0, "{earned}");
        return;
    }
    base(json, earned);
    if earned["own_rate"].is_null() {
        assert_eq!(won.len(), 1, "{earned}");
        assert_eq!((&won[0]["rate"], &won[0]["fixed"]), (&earned["rate"], &earned["fixed"]));
    } else {
        let difference = rate(&earned["own_rate"]) - rate(&earned["seller_rate"]);
        assert_eq!(rate(&earned["rate"]), difference, "{earned}");
        let own = won.first().map_or(0, |won| rate(&won["rate"]));
        assert_eq!(rate(&earned["own_rate"]), own, "{earned}");
    }
    let quantity = count(&earned["quantity"]);
    let parts = match earned["fixed"].is_null() {
        true => of("base") * rate(&earned["rate"]),
        false => of("fixed") * quantity * MILLION,
    };
    assert_eq!(exact(&earned["exact"]), parts, "{earned}");
    let mode = json["rounding"].as_str().unwrap();
    assert_eq!(of("rounded"), round(parts, MILLION, mode), "{earned}");
    if earned["base_of"] != "seller_commission" {
        let cap = of("base") * rate(&json["max_share"]) / MILLION;
        assert_eq!(of("line_cap"), cap, "{earned}");
    }
    assert_eq!(of("cap"), of("line_cap") - of("cap_used"), "{earned}");
    assert_eq!(of("amount"), of("rounded").min(of("cap")), "{earned}");
}

/// What a percentage is taken of.
fn base(json: &Value, earned: &Value) {
    let line = rows(json, "lines").iter().find(|line| line["line"] == earned["line"]).unwrap();
    let of = |column: &str| money(&line[column]);
    let base = match earned["base_of"].as_str().unwrap() {
        "net" => of("net"),
        "list" => of("gross"),
        "margin" => of("net") - count(&line["quantity"]) * money(&earned["cost"]),
        "seller_commission" => {
            let direct = |row: &&Value| row["line"] == earned["line"] && row["role"] == "direct";
            let direct = rows(json, "calculation").iter().find(direct);
            direct.map_or_else(|| money(&earned["base"]), |direct| money(&direct["rounded"]))
        }
        other => panic!("{other} is no base"),
    };
    assert_eq!(money(&earned["base"]), base, "{earned}");
}

/// Each reason takes what is missing to its cumulative target.
fn clawbacks(json: &Value) {
    for settled in rows(json, "settlement") {
        let (earned, mut before) = (money(&settled["amount"]), 0);
        let mut refunded = 0;
        for row in rows(json, "clawbacks").iter().filter(|row| place(row) == place(settled)) {
            let target = match row["refunded"].is_null() {
                true => earned,
                false => {
                    refunded += money(&row["refunded"]);
                    assert_eq!(money(&row["refunded_to_date"]), refunded, "{row}");
                    let mode = json["rounding"].as_str().unwrap();
                    round(earned * refunded, money(&row["net"]), mode)
                }
            };
            assert_eq!(money(&row["reversed_to_date"]), target, "{row}");
            assert_eq!(money(&row["reversed_before"]), before, "{row}");
            assert_eq!(money(&row["amount"]), before - target, "{row}");
            before = target;
        }
    }
}

/// What became of each statement sums to its net.
fn payments(payments: &[Value]) {
    for first in payments {
        let of = |row: &&Value| {
            (&row["period"], &row["distributor"]) == (&first["period"], &first["distributor"])
        };
        let own: Vec<Value> = payments.iter().filter(of).cloned().collect();
        assert_eq!(sum(&own, "amount"), money(&first["net"]), "{first}");
    }
}

/// An explained statement: its entries make its columns, its columns its closing, and what became of it
/// its net.
pub fn statement(json: &Value) {
    let of = |column: &str| money(&json[column]);
    let mut columns = [0; 5];
    for entry in rows(json, "entries") {
        let column = match (entry["kind"].as_str().unwrap(), entry["role"].as_str()) {
            ("commission", Some("direct")) => 0,
            ("commission", Some("override")) => 1,
            ("bonus" | "contest", None) => 2,
            ("clawback", Some(_)) => 3,
            ("adjustment" | "opening", None) => 4,
            other => panic!("{other:?}"),
        };
        columns[column] += money(&entry["amount"]);
    }
    let names = ["direct", "override", "bonus", "clawback", "adjustment"];
    assert_eq!(names.map(of), columns, "{json}");
    assert_eq!(of("net"), columns.iter().sum::<i128>(), "{json}");
    assert_eq!(of("payouts"), sum(rows(json, "counted_payouts"), "gross"), "{json}");
    assert_eq!(of("closing"), of("opening") + of("net") - of("payouts"), "{json}");
    assert_eq!(sum(rows(json, "payments"), "amount"), of("net"), "{json}");
    assert!(!json["opening_of"].is_null() || of("opening") == 0, "{json}");
}

/// An explained payout: what was available, the statements that it is of, fee, tax and net.
pub fn payout(json: &Value) {
    let of = |column: &str| money(&json[column]);
    let taken = of("paid") + of("on_its_way") + of("requested");
    assert_eq!(of("available"), of("stated") - taken, "{json}");
    assert_eq!(of("gross"), of("available") - of("left"), "{json}");
    assert_eq!(sum(rows(json, "sources"), "amount"), of("gross"), "{json}");
    let fee = of("gross") * rate(&json["fee_percent"]);
    assert_eq!(exact(&json["fee_exact"]), fee, "{json}");
    assert_eq!(of("fee"), round(fee, MILLION, "half_up") + of("fee_fixed"), "{json}");
    let [told] = &rows(json, "withholding")[..] else { panic!("{json}") };
    withholding(told);
    assert_eq!((&told["withheld"], &told["gross"]), (&json["withheld"], &json["gross"]));
    assert_eq!(of("net"), of("gross") - of("withheld") - of("fee"), "{json}");
}

/// Announcement 61 of 2018, table II: up to, percent, less; in yuan.
const LABOUR: [(i128, i128, i128); 3] =
    [(20_000, 20, 0), (50_000, 30, 2_000), (i128::MAX / MILLION / 100, 40, 7_000)];
/// Table I.
const YEAR: [(i128, i128, i128); 7] = [
    (36_000, 3, 0),
    (144_000, 10, 2_520),
    (300_000, 20, 16_920),
    (420_000, 25, 31_920),
    (660_000, 30, 52_920),
    (960_000, 35, 85_920),
    (i128::MAX / MILLION / 100, 45, 181_920),
];

fn withholding(told: &Value) {
    let of = |column: &str| money(&told[column]);
    assert_eq!(of("taxed"), of("before") + of("gross"), "{told}");
    let base = of("taxed") * MILLION - exact(&told["deducted"]) - of("free") * MILLION;
    assert_eq!(exact(&told["base"]), base.max(0), "{told}");
    let yuan = |amount: i128| amount * 100 * MILLION;
    let step = |table: &[(i128, i128, i128)]| {
        let reached = table.iter().find(|(to, ..)| base <= yuan(*to)).unwrap();
        let (percent, less) = if base > 0 { (reached.1, reached.2) } else { (0, 0) };
        assert_eq!(rate(&told["rate"]), percent * 10_000, "{told}");
        assert_eq!(of("less"), less * 100, "{told}");
    };
    let taxed = of("taxed") * MILLION;
    match told["scheme"].as_str().unwrap() {
        "none" => assert_eq!(rate(&told["rate"]), 0),
        "cn-labour-2018-61" => {
            let small = taxed <= yuan(4_000);
            assert_eq!(exact(&told["deducted"]), if small { yuan(800) } else { taxed / 5 });
            step(&LABOUR);
        }
        "cn-platform-2025-16" => {
            assert_eq!(exact(&told["deducted"]), taxed / 5, "{told}");
            let months = count(&told["months"]);
            assert_eq!(of("free"), months * 500_000, "{told}");
            step(&YEAR);
        }
        flat => {
            let percent = flat.strip_prefix("flat:").and_then(|rest| rest.strip_suffix('%'));
            let percent: i128 = percent.unwrap().parse().unwrap();
            assert_eq!(rate(&told["rate"]), percent * 10_000, "{told}");
        }
    }
    let tax = exact(&told["base"]) * rate(&told["rate"]) / MILLION - of("less") * MILLION;
    assert_eq!(exact(&told["exact"]), tax, "{told}");
    assert_eq!(of("tax"), round(tax, MILLION, "half_up"), "{told}");
    let rest = (of("tax") - of("withheld_before")).clamp(0, of("gross"));
    assert_eq!(of("withheld"), rest, "{told}");
}

/// A metric: minor units, or a number of orders.
fn measured(value: &Value) -> i128 {
    if value.is_string() { money(value) } else { count(value) }
}

/// An explained bonus or prize: what was carried, and the amount by the steps or the ranks.
pub fn bonus(json: &Value) {
    let intervals = rows(json, "intervals");
    let mut carried = 0;
    for row in intervals {
        carried += measured(&row["known_now"]) - measured(&row["counted"]);
        assert_eq!(measured(&row["carried"]), carried, "{json}");
    }
    let last = intervals.last().expect("its own interval");
    assert_eq!((&last["interval"], &last["counted"]), (&json["interval"], &json["counted"]));
    payments(rows(json, "payments"));
    let counted = rows(json, "counted_sales").iter().map(|sale| counts(json, sale)).sum::<i128>();
    assert_eq!(counted, measured(&last["known_now"]), "{json}");
    if json["kind"] == "contest" {
        return ranking(json);
    }
    let mut parts = 0;
    for step in rows(json, "steps").iter().filter(|step| !step["of"].is_null()) {
        parts += match step["fixed"].is_null() {
            true => money(&step["of"]) * rate(&step["rate"]),
            false => money(&step["fixed"]) * MILLION,
        };
    }
    assert_eq!(exact(&json["exact"]), parts, "{json}");
    let rounded = round(parts, MILLION, json["rounding"].as_str().unwrap());
    assert_eq!(money(&json["amount"]), rounded, "{json}");
}

/// What an order counts for: what refunds leave of it, or one.
fn counts(json: &Value, sale: &Value) -> i128 {
    let left = money(&sale["net"]) - money(&sale["refunded"]);
    let counts = if json["metric"] == "orders" { i128::from(left > 0) } else { left };
    assert_eq!(measured(&sale["counts"]), counts, "{sale}");
    counts
}

/// Who is above whom, and that those who tie share their prizes to the last unit.
fn ranking(json: &Value) {
    let ranks = rows(json, "ranking");
    let (mut sum, mut shared) = (0, 0);
    for (place, row) in ranks.iter().enumerate() {
        let above =
            ranks.iter().filter(|other| measured(&other["counted"]) > measured(&row["counted"]));
        assert_eq!(count(&row["rank"]), above.count() as i128 + 1, "{json}");
        let tied = ranks.iter().filter(|other| other["counted"] == row["counted"]).count() as i128;
        assert_eq!(count(&row["shared_by"]), tied, "{json}");
        let first = place as i128 + 1 - count(&row["rank"]);
        let prizes = money(&row["prizes"]);
        let unit = i128::from(first < prizes % tied);
        assert_eq!(money(&row["amount"]), prizes / tied + unit, "{json}");
        sum += money(&row["amount"]);
        shared += if first == 0 { prizes } else { 0 };
    }
    assert_eq!(sum, shared, "{json}");
    let own = ranks.iter().find(|row| row["distributor"] == json["distributor"]).unwrap();
    assert_eq!((&own["amount"], &own["counted"]), (&json["amount"], &json["counted"]));
}
