//! Plays a world through the program and compares.
use std::collections::BTreeMap;
use std::fmt::Write;

use chrono::NaiveDateTime;

use super::calendar;
use super::reckon::{Entry, Expected, Statement};
use super::world::{Every, Order, Pay, Plan, Step, World};
use crate::harness::Shop;

pub fn play(world: &World, expected: &Expected, name: &str) {
    let shop = Shop::new();
    let player = Player { world, shop: &shop, name };
    player.init();
    for (at, step) in &world.steps {
        player.step(*at, step);
    }
    player.compare_entries(&expected.entries);
    player.compare_explanation(&expected.entries);
    for (period, statements) in &expected.statements {
        player.compare_statements(period, statements);
    }
}

struct Player<'a> {
    world: &'a World,
    shop: &'a Shop,
    name: &'a str,
}

impl Player<'_> {
    fn run(&self, at: NaiveDateTime, line: &str) -> String {
        let run = self.shop.run(&format!("{line} --at '{at}'"));
        let (stdout, stderr) = (&run.stdout, &run.stderr);
        assert_eq!(run.code, Some(0), "{}: {line} at {at}\n{stdout}{stderr}", self.name);
        run.stdout
    }

    fn init(&self) {
        let (code, _) = self.world.currency;
        let every = match self.world.every {
            Every::HalfMonth => "half-month",
            Every::Month => "month",
            Every::Quarter => "quarter",
        };
        let start = self.world.start.map(|day| format!("--start {day}")).unwrap_or_default();
        let zone = self.world.zone.name();
        let line = format!(
            "init --name Oracle --lang en --currency {code} --time-zone {zone} --settle-every {every} {start}"
        );
        self.run(self.world.steps[0].0, line.trim());
    }

    fn step(&self, at: NaiveDateTime, step: &Step) {
        let code = |who: &usize| self.world.distributors[*who].code.as_str();
        match step {
            Step::Products => self.import(at, "product", &self.products()),
            Step::Distributors => self.import(at, "distributor", &self.distributors()),
            Step::Plan(index) => {
                self.shop.write("plan.toml", self.plan(*index, &self.world.plans[*index]));
                self.run(at, "plan apply plan.toml --yes");
            }
            Step::Orders(orders) => {
                let orders = orders.iter().map(|index| &self.world.orders[*index]);
                let mut table = ORDER_COLUMNS.join(",") + "\n";
                orders.for_each(|order| table += &self.order(order, at));
                self.import(at, "order", &table);
            }
            Step::Suspend(who, from) => {
                self.run(at, &format!("distributor suspend {} --from '{from}' --yes", code(who)));
            }
            Step::Reinstate(who, day) => {
                self.run(at, &format!("distributor reinstate {} --from {day} --yes", code(who)));
            }
            Step::Terminate(who, from) => {
                let code = code(who);
                self.run(
                    at,
                    &format!("distributor terminate {code} --confirm {code} --from '{from}' --yes"),
                );
            }
            Step::Settle => {
                let rehearsed =
                    self.run(at, "commission settle --catch-up --format json --dry-run");
                let settled = self.run(at, "commission settle --catch-up --format json");
                assert_eq!(rehearsed, settled, "{}: a rehearsal is not its run", self.name);
                self.run(at, "commission settle");
            }
        }
    }

    fn import(&self, at: NaiveDateTime, noun: &str, table: &str) {
        self.shop.write("table.csv", table);
        if table.lines().count() > 1 {
            self.run(at, &format!("{noun} import table.csv"));
        }
    }

    fn products(&self) -> String {
        let mut table = "sku,name,price,category,commissionable\n".to_owned();
        for product in &self.world.products {
            let commissionable = if product.commissionable { "yes" } else { "no" };
            writeln!(table, "{},Thing,1,{},{commissionable}", product.sku, product.category)
                .unwrap();
        }
        table
    }

    fn distributors(&self) -> String {
        let mut table = "code,name,sponsor,joined_at,opening_balance\n".to_owned();
        // From the last to the first: sponsors may come later in the file.
        for distributor in self.world.distributors.iter().rev() {
            let sponsor = distributor.sponsor.map_or("", |it| &self.world.distributors[it].code);
            let joined = distributor.joined.map(|day| day.to_string()).unwrap_or_default();
            let opening = match distributor.opening {
                0 => String::new(),
                amount => self.money(amount),
            };
            let name = distributor.name.replace('"', "\"\"");
            let code = &distributor.code;
            writeln!(table, "{code},\"{name}\",{sponsor},{joined},{opening}").unwrap();
        }
        table
    }

    fn plan(&self, index: usize, plan: &Plan) -> String {
        let mut text = format!(
            "name = \"plan {index}\"\neffective_from = \"{}\"\nrounding = \"{}\"\nhold_days = {}\nmax_share = \"{}\"\n",
            plan.from,
            plan.rounding,
            plan.hold_days,
            percent(plan.max_share),
        );
        for rule in &plan.rules {
            writeln!(text, "[[rate]]\nrole = \"{}\"", rule.role).unwrap();
            if let Some(who) = rule.distributor {
                writeln!(text, "distributor = \"{}\"", self.world.distributors[who].code).unwrap();
            }
            if let Some(product) = rule.sku {
                let sku = &self.world.products[product].sku;
                writeln!(text, "sku = \"{}\"", sku.to_ascii_uppercase()).unwrap();
            }
            if let Some(category) = rule.category {
                writeln!(text, "category = \"{category}\"").unwrap();
            }
            if let Some(level) = rule.level {
                writeln!(text, "level = {level}").unwrap();
            }
            match rule.pay {
                Pay::Percent(rate) => writeln!(text, "percent = \"{}\"", percent(rate)).unwrap(),
                Pay::Fixed(amount) => writeln!(text, "fixed = \"{}\"", self.money(amount)).unwrap(),
            }
        }
        text
    }

    /// The rows of an order as far as it had gone at a time.
    fn order(&self, order: &Order, at: NaiveDateTime) -> String {
        let when = |local: Option<NaiveDateTime>| match local.filter(|local| *local <= at) {
            None => String::new(),
            Some(local) if order.in_utc => {
                let seconds = calendar::instant(self.world.zone, local);
                calendar::written(chrono_tz::UTC, seconds).replace("+00:00", "Z")
            }
            Some(local) => local.to_string(),
        };
        let seller = order.seller.map_or("", |who| &self.world.distributors[who].code);
        let blank_or = |amount: i128| if amount == 0 { String::new() } else { self.money(amount) };
        let mut rows = String::new();
        for (index, line) in order.lines.iter().enumerate() {
            let sku = &self.world.products[line.product].sku;
            let (price, off) = (self.money(line.price), blank_or(line.discount));
            write!(rows, "{},{sku},{},{price},{off}", order.number, line.quantity).unwrap();
            if index == 0 {
                let times = [
                    Some(order.placed),
                    order.paid,
                    order.shipped,
                    order.completed,
                    order.cancelled,
                ];
                times.map(when).iter().for_each(|time| write!(rows, ",{time}").unwrap());
                let coupon = if order.coupon == 0 { "" } else { "SUMMER" };
                let (coupon_amount, discount) = (blank_or(order.coupon), blank_or(order.discount));
                let (points, shipping) = (blank_or(order.points), self.money(order.shipping));
                let used = if order.points == 0 { "" } else { "7" };
                writeln!(
                    rows,
                    ",{},{coupon},{coupon_amount},{discount},{used},{points},{shipping}",
                    seller.to_ascii_lowercase()
                )
                .unwrap();
            } else {
                rows += &",".repeat(ORDER_COLUMNS.len() - 5);
                rows.push('\n');
            }
        }
        rows
    }

    fn money(&self, amount: i128) -> String {
        let digits = self.world.currency.1;
        let scale = 10_i128.pow(u32::try_from(digits).unwrap());
        let sign = if amount < 0 { "-" } else { "" };
        let amount = amount.abs();
        if digits == 0 {
            return format!("{sign}{amount}");
        }
        format!("{sign}{}.{:0digits$}", amount / scale, amount % scale)
    }

    fn rows(&self, line: &str) -> Vec<BTreeMap<String, String>> {
        let at = self.world.steps.last().unwrap().0;
        let csv = self.run(at, &format!("{line} --format csv --raw"));
        csv::Reader::from_reader(csv.as_bytes()).deserialize().map(Result::unwrap).collect()
    }

    fn compare_entries(&self, expected: &[Entry]) {
        let mut found: Vec<Vec<String>> = Vec::new();
        for row in self.rows("commission entries --all") {
            let settled = !row["settled_in"].is_empty();
            assert_eq!(settled, !row["entry"].is_empty(), "{}: {row:?}", self.name);
            found.push(ENTRY_COLUMNS.iter().map(|column| row[*column].clone()).collect());
        }
        let mut expected: Vec<_> = expected.iter().map(|entry| self.entry(entry)).collect();
        found.sort();
        expected.sort();
        for (found, expected) in found.iter().zip(&expected) {
            assert_eq!(found, expected, "{}", self.name);
        }
        assert_eq!(found.len(), expected.len(), "{}", self.name);
    }

    /// The order with the most entries is explained by the same amounts, without a contradiction.
    fn compare_explanation(&self, entries: &[Entry]) {
        let count = |number: &str| entries.iter().filter(|e| e.order_no == number).count();
        let Some(order) = self.world.orders.iter().max_by_key(|order| count(&order.number)) else {
            return;
        };
        if count(&order.number) == 0 {
            return;
        }
        let at = self.world.steps.last().unwrap().0;
        let line = format!("commission explain {} --format json --at '{at}'", order.number);
        let run = self.shop.run(&line).ok().quiet();
        let explained: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
        let amounts = explained["calculation"].as_array().unwrap().iter();
        let mut found: Vec<_> = amounts
            .map(|row| ["line", "role", "amount"].map(|column| row[column].to_string()))
            .filter(|row| row[2].chars().any(|c| ('1'..='9').contains(&c)))
            .collect();
        let of_order = entries.iter().filter(|entry| entry.order_no == order.number);
        let mut expected: Vec<_> = of_order
            .map(|entry| {
                let quoted = |text: &str| format!("\"{text}\"");
                [entry.line.clone(), quoted(entry.role), quoted(&self.money(entry.amount))]
            })
            .collect();
        found.sort();
        expected.sort();
        assert_eq!(found, expected, "{}: {line}", self.name);
    }

    fn entry(&self, entry: &Entry) -> Vec<String> {
        let money = |amount: Option<i128>| amount.map(|amount| self.money(amount));
        let at = |seconds: Option<i64>| seconds.map(|at| calendar::written(self.world.zone, at));
        let cells = [
            Some(entry.distributor.clone()),
            Some(entry.kind.to_owned()),
            Some(entry.role.to_owned()),
            Some(entry.order_no.clone()),
            Some(entry.line.clone()),
            Some(entry.sku.clone()),
            money(entry.base),
            entry.rate.map(decimal),
            money(entry.fixed),
            entry.quantity.map(|quantity| quantity.to_string()),
            money(Some(entry.amount)),
            entry.plan.map(|plan| plan.to_string()),
            at(entry.earned),
            at(entry.matures),
            Some(entry.settled_in.clone()),
        ];
        cells.into_iter().map(Option::unwrap_or_default).collect()
    }

    fn compare_statements(&self, period: &str, expected: &BTreeMap<usize, Statement>) {
        let found: Vec<Vec<String>> = self
            .rows(&format!("commission statement --period {period}"))
            .iter()
            .map(|row| STATEMENT_COLUMNS.iter().map(|column| row[*column].clone()).collect())
            .collect();
        let mut expected: Vec<Vec<String>> = expected
            .iter()
            .map(|(who, statement)| {
                let distributor = &self.world.distributors[*who];
                let level = if distributor.sponsor.is_some() { "2" } else { "1" };
                let head = [period, &distributor.code, &distributor.name, level];
                let Statement { opening, direct, override_, adjustment } = *statement;
                let amounts = [opening, direct, override_, 0, 0, adjustment, statement.net(), 0];
                let amounts = amounts.into_iter().chain([statement.closing()]);
                let amounts = amounts.map(|amount| self.money(amount));
                head.into_iter().map(str::to_owned).chain(amounts).collect()
            })
            .collect();
        expected.sort_by(|a, b| a[1].cmp(&b[1]));
        assert_eq!(found, expected, "{}: {period}", self.name);
    }
}

const ORDER_COLUMNS: [&str; 17] = [
    "order_no",
    "sku",
    "quantity",
    "unit_price",
    "line_discount",
    "placed_at",
    "paid_at",
    "shipped_at",
    "completed_at",
    "cancelled_at",
    "distributor",
    "coupon",
    "coupon_amount",
    "order_discount",
    "points_used",
    "points_amount",
    "shipping",
];

const ENTRY_COLUMNS: [&str; 15] = [
    "distributor",
    "kind",
    "role",
    "order_no",
    "line",
    "sku",
    "base",
    "rate",
    "fixed",
    "quantity",
    "amount",
    "plan",
    "earned_at",
    "matures_at",
    "settled_in",
];

const STATEMENT_COLUMNS: [&str; 13] = [
    "period",
    "distributor",
    "name",
    "level",
    "opening",
    "direct",
    "override",
    "bonus",
    "clawback",
    "adjustment",
    "net",
    "payouts",
    "closing",
];

/// Parts per million as `12.5%`.
fn percent(ppm: i128) -> String {
    shortened(format!("{}.{:04}", ppm / 10_000, ppm % 10_000)) + "%"
}

/// Parts per million as `0.125`.
fn decimal(ppm: i128) -> String {
    shortened(format!("{}.{:06}", ppm / 1_000_000, ppm % 1_000_000))
}

fn shortened(text: String) -> String {
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
