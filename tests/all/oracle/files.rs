//! The files and lines that a world is entered by.
use std::fmt::Write;

use super::model::calendar;
use super::model::order::{Refunded, Row};
use super::world::{
    Adjustment, Bonus, Buyer, Contest, Every, Fact, Line, Of, Order, Pay, Payout, Plan, Span,
    Withholding, World,
};
use chrono::NaiveDate;

/// The columns of a file, with the end of their line.
pub fn header(noun: &str) -> String {
    let columns = match noun {
        "product" => "sku,name,price,category,commissionable,cost,stock",
        "distributor" => {
            "code,name,sponsor,joined_at,opening_balance,kind,id_number,channel,account,holder,phone"
        }
        "order" => ORDER_COLUMNS,
        "refund" => "refund_no,order_no,amount,refunded_at,line,sku,restock,shipping,reason",
        "result" => "item,status,paid_at,reason",
        _ => panic!("{noun}"),
    };
    format!("{columns}\n")
}

const ORDER_COLUMNS: &str = "order_no,sku,quantity,unit_price,line_discount,placed_at,paid_at,\
    shipped_at,completed_at,cancelled_at,distributor,coupon,coupon_amount,order_discount,\
    points_used,points_amount,shipping,phone,member";

/// With the currency's digits.
pub fn money(world: &World, amount: i128) -> String {
    let digits = world.currency.1;
    let scale = 10_i128.pow(u32::try_from(digits).unwrap());
    let sign = if amount < 0 { "-" } else { "" };
    let amount = amount.abs();
    if digits == 0 {
        return format!("{sign}{amount}");
    }
    format!("{sign}{}.{:0digits$}", amount / scale, amount % scale)
}

fn money_or_blank(world: &World, amount: i128) -> String {
    if amount == 0 { String::new() } else { money(world, amount) }
}

pub fn init(world: &World) -> String {
    let (currency, _) = world.currency;
    let every = match world.every {
        Every::HalfMonth => "half-month",
        Every::Month => "month",
        Every::Quarter => "quarter",
    };
    let start = world.start.map(|day| format!(" --start {day}")).unwrap_or_default();
    let zone = world.zone.name();
    format!(
        "init --name Oracle --lang en --currency {currency} --time-zone {zone} --settle-every {every}{start}"
    )
}

pub fn products(world: &World) -> String {
    let mut rows = String::new();
    for product in &world.products {
        let commissionable = if product.commissionable { "yes" } else { "no" };
        let stock = product.stock.map(|units| units.to_string()).unwrap_or_default();
        let cost = product.cost.map(|cost| money(world, cost)).unwrap_or_default();
        let (sku, category) = (&product.sku, product.category);
        writeln!(rows, "{sku},Thing,1,{category},{commissionable},{cost},{stock}").unwrap();
    }
    rows
}

pub fn distributors(world: &World) -> String {
    let mut rows = String::new();
    // From the last to the first: sponsors may come later in the file.
    for distributor in world.distributors.iter().rev() {
        let sponsor = distributor.sponsor.map_or("", |it| &world.distributors[it].code);
        let joined = distributor.joined.map(|day| day.to_string()).unwrap_or_default();
        let opening = money_or_blank(world, distributor.opening);
        let name = distributor.name.replace('"', "\"\"");
        let code = &distributor.code;
        let kind = if distributor.business { "business,91350100M000100Y43" } else { "," };
        let account = match distributor.channel {
            None => ",,",
            Some("bank") => "bank,6222020200012345678,Holder",
            Some("alipay") => "alipay,13800000101,Holder",
            Some("cash") => "cash,,",
            Some(channel) => panic!("{channel}"),
        };
        let phone = distributor.phone.as_deref().unwrap_or_default();
        writeln!(rows, "{code},\"{name}\",{sponsor},{joined},{opening},{kind},{account},{phone}")
            .unwrap();
    }
    rows
}

pub fn plan(world: &World, plan: &Plan, name: &str) -> String {
    let hold_from = if plan.hold_from_paid { "hold_from = \"paid\"\n" } else { "" };
    let mut text = format!(
        "name = \"{name}\"\neffective_from = \"{}\"\nbase = \"{}\"\nrounding = \"{}\"\nhold_days = {}\n{hold_from}max_share = \"{}\"\n",
        plan.from,
        plan.base,
        plan.rounding,
        plan.hold_days,
        percent(plan.max_share),
    );
    if plan.override_of != "sale" {
        writeln!(text, "override_of = \"{}\"", plan.override_of).unwrap();
    }
    if plan.self_purchase_is_nothing {
        text += "self_purchase = \"none\"\n";
    }
    text += &payout(world, &plan.payout);
    for rule in &plan.rules {
        writeln!(text, "[[rate]]\nrole = \"{}\"", rule.role).unwrap();
        if let Some(who) = rule.distributor {
            writeln!(text, "distributor = \"{}\"", world.distributors[who].code).unwrap();
        }
        if let Some(product) = rule.sku {
            let sku = world.products[product].sku.to_ascii_uppercase();
            writeln!(text, "sku = \"{sku}\"").unwrap();
        }
        if let Some(category) = rule.category {
            writeln!(text, "category = \"{category}\"").unwrap();
        }
        if let Some(grade) = rule.grade {
            writeln!(text, "grade = \"{grade}\"").unwrap();
        }
        if let Some(level) = rule.level {
            writeln!(text, "level = {level}").unwrap();
        }
        match rule.pay {
            Pay::Percent(rate) => writeln!(text, "percent = \"{}\"", percent(rate)).unwrap(),
            Pay::Fixed(amount) => writeln!(text, "fixed = \"{}\"", money(world, amount)).unwrap(),
        }
    }
    plan.bonuses.iter().for_each(|rule| text += &bonus(world, rule));
    plan.contests.iter().for_each(|rule| text += &contest(world, rule));
    text
}

fn bonus(world: &World, bonus: &Bonus) -> String {
    let Bonus { name, every, metric, mode, level, steps } = bonus;
    let every = span(*every);
    let mut text = format!(
        "[[bonus]]\nname = \"{name}\"\nevery = \"{every}\"\nmetric = \"{metric}\"\nmode = \"{mode}\"\n"
    );
    if let Some(level) = level {
        writeln!(text, "level = {level}").unwrap();
    }
    let step = |(from, pay): &(i128, Pay)| {
        let from = if *metric == "orders" { from.to_string() } else { money(world, *from) };
        match pay {
            Pay::Percent(rate) => {
                format!("{{ from = \"{from}\", percent = \"{}\" }}", percent(*rate))
            }
            Pay::Fixed(amount) => {
                format!("{{ from = \"{from}\", amount = \"{}\" }}", money(world, *amount))
            }
        }
    };
    let steps: Vec<String> = steps.iter().map(step).collect();
    text + &format!("steps = [ {} ]\n", steps.join(", "))
}

fn contest(world: &World, contest: &Contest) -> String {
    let Contest { name, every, metric, prizes } = contest;
    let every = span(*every);
    let prizes: Vec<String> =
        prizes.iter().map(|prize| format!("\"{}\"", money(world, *prize))).collect();
    format!(
        "[[contest]]\nname = \"{name}\"\nevery = \"{every}\"\nmetric = \"{metric}\"\nprizes = [{}]\n",
        prizes.join(", ")
    )
}

fn span(span: Span) -> &'static str {
    match span {
        Span::Month => "month",
        Span::Quarter => "quarter",
        Span::Year => "year",
    }
}

/// What is dated about a product, as `product edit` takes it.
pub fn fact(world: &World, product: usize, fact: Fact, day: NaiveDate) -> String {
    let words = match fact {
        Fact::Cost(cost) => format!("--cost {}", money(world, cost)),
        Fact::Category(category) => format!("--category '{category}'"),
        Fact::Commissionable(yes) => {
            format!("--commissionable {}", if yes { "yes" } else { "no" })
        }
    };
    format!("product edit {} {words} --from {day} --yes", world.products[product].sku)
}

fn payout(world: &World, payout: &Payout) -> String {
    let withholding = match payout.withholding {
        Withholding::None => "none".to_owned(),
        Withholding::Flat(ppm) => format!("flat:{}", percent(ppm)),
        Withholding::Labour => "cn-labour-2018-61".to_owned(),
        Withholding::Platform => "cn-platform-2025-16".to_owned(),
    };
    format!(
        "[payout]\nminimum = \"{}\"\nfee_percent = \"{}\"\nfee_fixed = \"{}\"\nwithholding = \"{withholding}\"\n",
        money(world, payout.minimum),
        percent(payout.fee_percent),
        money(world, payout.fee_fixed),
    )
}

/// All lines of an order, as `order correct` takes them.
pub fn lines(world: &World, order: &Order) -> String {
    let line = |line: &Line| {
        let sku = &world.products[line.product].sku;
        let [price, discount] = [line.price, line.discount].map(|amount| money(world, amount));
        format!("--line {sku}:{}:{price}:{discount}", line.quantity)
    };
    order.lines.iter().map(line).collect::<Vec<_>>().join(" ")
}

/// The rows of an order as far as it has gone.
pub fn order(world: &World, row: &Row) -> String {
    let order = &row.order;
    let zone = if order.in_utc { chrono_tz::UTC } else { world.zone };
    let when = |at: Option<i64>| match at {
        None => String::new(),
        Some(at) => calendar::written(zone, at).replace("+00:00", "Z"),
    };
    let seller = order.seller.map_or("", |who| &world.distributors[who].code);
    let mut rows = String::new();
    for (index, line) in order.lines.iter().enumerate() {
        let sku = &world.products[line.product].sku;
        let (price, off) = (money(world, line.price), money_or_blank(world, line.discount));
        write!(rows, "{},{sku},{},{price},{off}", order.number, line.quantity).unwrap();
        if index != 0 {
            rows += &",".repeat(ORDER_COLUMNS.matches(',').count() - 4);
            rows.push('\n');
            continue;
        }
        let placed = Some(calendar::instant(world.zone, order.placed));
        for time in [placed, row.paid, row.shipped, row.completed, row.ended] {
            write!(rows, ",{}", when(time)).unwrap();
        }
        let coupon = if order.coupon == 0 { "" } else { "SUMMER" };
        let used = if order.points == 0 { "" } else { "7" };
        writeln!(
            rows,
            ",{},{coupon},{},{},{used},{},{},{}",
            seller.to_ascii_lowercase(),
            money_or_blank(world, order.coupon),
            money_or_blank(world, order.discount),
            money_or_blank(world, order.points),
            money(world, order.shipping),
            buyer(world, order.buyer),
        )
        .unwrap();
    }
    rows
}

/// Phone and member.
fn buyer(world: &World, buyer: Option<Buyer>) -> String {
    match buyer {
        None => ",".to_owned(),
        Some(Buyer::Member(who)) => format!(",{}", world.distributors[who].code),
        Some(Buyer::Phone(who, way)) => {
            let Some(digits) = &world.distributors[who].phone else { return ",".to_owned() };
            let (begin, end) = digits.split_at(3);
            let written = [digits.clone(), format!("{begin} {end}"), format!("{begin}-{end}")];
            format!("{},", written[way])
        }
    }
}

pub fn life(world: &World, who: usize, from: i64, state: &str) -> String {
    let code = &world.distributors[who].code;
    let at = calendar::written(world.zone, from);
    match state {
        "suspended" => format!("distributor suspend {code} --from '{at}' --yes"),
        "approved" => format!("distributor reinstate {code} --from {} --yes", &at[..10]),
        "terminated" => {
            format!("distributor terminate {code} --confirm {code} --from '{at}' --yes")
        }
        _ => panic!("{state}"),
    }
}

/// A row of a refund file.
pub fn refund(world: &World, row: &Row, refund: &Refunded, when: Option<String>) -> String {
    let (line, sku) = of(world, row, refund.of);
    let restock = if refund.restock == 0 { String::new() } else { refund.restock.to_string() };
    format!(
        "{},{},{},{},{line},{sku},{restock},{},any\n",
        refund.number,
        row.order.number,
        money(world, refund.amount),
        when.unwrap_or_default(),
        money_or_blank(world, refund.shipping),
    )
}

/// The arguments of `refund record` and `refund request`.
pub fn refund_line(world: &World, row: &Row, refund: &Refunded) -> String {
    let (line, sku) = of(world, row, refund.of);
    let amount = money(world, refund.amount);
    let mut words = format!("{} {} {amount}", refund.number, row.order.number);
    for (flag, word) in [
        ("line", line),
        ("sku", sku),
        ("restock", refund.restock.to_string()),
        ("shipping", money_or_blank(world, refund.shipping)),
    ] {
        if !word.is_empty() && word != "0" {
            write!(words, " --{flag} {word}").unwrap();
        }
    }
    words
}

/// Line number and sku, one of them blank or both.
fn of(world: &World, row: &Row, of: Of) -> (String, String) {
    match of {
        Of::Order => (String::new(), String::new()),
        Of::Line(line) => ((line + 1).to_string(), String::new()),
        Of::SameAs(line) => {
            (String::new(), world.products[row.order.lines[line].product].sku.clone())
        }
    }
}

pub fn adjustment(world: &World, adjustment: &Adjustment) -> String {
    let Adjustment { reference, who, kind, amount, day } = adjustment;
    let (code, amount) = (&world.distributors[*who].code, money(world, *amount));
    format!(
        "commission adjust {code} {amount} --kind {kind} --reason oracle --ref {reference} --date {day}"
    )
}

/// Parts per million as `12.5%`.
pub fn percent(ppm: i128) -> String {
    shortened(format!("{}.{:04}", ppm / 10_000, ppm % 10_000)) + "%"
}

/// Parts per million as `0.125`.
pub fn decimal(ppm: i128) -> String {
    shortened(format!("{}.{:06}", ppm / 1_000_000, ppm % 1_000_000))
}

fn shortened(text: String) -> String {
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
