//! The files that a world is entered by.
use std::fmt::Write;

use chrono::NaiveDateTime;

use super::calendar;
use super::play::{Player, percent};
use super::world::{Order, Pay, Plan};

impl Player<'_> {
    pub fn products(&self) -> String {
        let mut table = "sku,name,price,category,commissionable\n".to_owned();
        for product in &self.world.products {
            let commissionable = if product.commissionable { "yes" } else { "no" };
            writeln!(table, "{},Thing,1,{},{commissionable}", product.sku, product.category)
                .unwrap();
        }
        table
    }

    pub fn distributors(&self) -> String {
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

    pub fn plan(&self, index: usize, plan: &Plan) -> String {
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
    pub fn order(&self, order: &Order, at: NaiveDateTime) -> String {
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
}

pub const ORDER_COLUMNS: [&str; 17] = [
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
