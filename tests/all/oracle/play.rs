//! Plays a world through the program and compares.
use std::collections::BTreeMap;

use chrono::NaiveDateTime;

use super::expected::Expected;
use super::files::ORDER_COLUMNS;
use super::world::{Every, Step, World};
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
    player.compare_sold(&expected.sold);
    for (period, statements) in &expected.statements {
        player.compare_statements(period, statements);
    }
}

pub struct Player<'a> {
    pub world: &'a World,
    pub shop: &'a Shop,
    pub name: &'a str,
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

    pub fn rows(&self, line: &str) -> Vec<BTreeMap<String, String>> {
        let at = self.world.steps.last().unwrap().0;
        let csv = self.run(at, &format!("{line} --format csv --raw"));
        csv::Reader::from_reader(csv.as_bytes()).deserialize().map(Result::unwrap).collect()
    }

    pub fn money(&self, amount: i128) -> String {
        let digits = self.world.currency.1;
        let scale = 10_i128.pow(u32::try_from(digits).unwrap());
        let sign = if amount < 0 { "-" } else { "" };
        let amount = amount.abs();
        if digits == 0 {
            return format!("{sign}{amount}");
        }
        format!("{sign}{}.{:0digits$}", amount / scale, amount % scale)
    }
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
