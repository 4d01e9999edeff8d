//! A generated shop: the same bytes for the same seed and size, on every machine.
use std::fs::File;
use std::io::{BufWriter, Result, Write};
use std::path::Path;

/// SplitMix64: small, fast, and the same everywhere.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `limit`.
    pub fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }
}

/// How large the shop is.
#[derive(Clone, Copy)]
pub struct Size {
    pub orders: u64,
    pub distributors: u64,
    pub products: u64,
}

/// The shop of every measurement, before it has orders.
pub const SIZE: Size = Size { orders: 0, distributors: 5_000, products: 500 };
/// One in this many distributors is level 1.
const TEAM: u64 = 10;

const FAMILY: [&str; 12] = ["王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙"];
const GIVEN: [&str; 12] =
    ["伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "洋", "艳", "勇", "晓明"];

/// Writes `distributors.csv`, `products.csv`, `orders.csv` and `plan.toml`; returns the number of
/// order lines.
pub fn write(folder: &Path, size: Size, seed: u64) -> Result<u64> {
    let mut dice = Dice::new(seed);
    distributors(&mut create(folder, "distributors.csv")?, size, &mut dice)?;
    let prices = products(&mut create(folder, "products.csv")?, size, &mut dice)?;
    std::fs::write(folder.join("plan.toml"), PLAN)?;
    orders(&mut create(folder, "orders.csv")?, size, &prices, &mut dice)
}

/// Two levels, a category, a product and a distributor of their own, a cap that sometimes bites.
const PLAN: &str = r#"name = "bench"
effective_from = "2026-01-01"
rounding = "half_up"
hold_days = 7
max_share = "40%"

[[rate]]
role = "direct"
level = 1
percent = "15%"

[[rate]]
role = "direct"
level = 2
percent = "10%"

[[rate]]
role = "override"
percent = "5%"

[[rate]]
role = "direct"
category = "Tea"
percent = "12.5%"

[[rate]]
role = "override"
sku = "P00007"
fixed = "3.00"
"#;

fn create(folder: &Path, name: &str) -> Result<BufWriter<File>> {
    Ok(BufWriter::with_capacity(1 << 20, File::create(folder.join(name))?))
}

fn distributors(out: &mut impl Write, size: Size, dice: &mut Dice) -> Result<()> {
    writeln!(out, "code,name,sponsor,phone")?;
    for number in 0..size.distributors {
        let family = FAMILY[dice.below(12) as usize];
        let given = GIVEN[dice.below(12) as usize];
        let sponsor = if number % TEAM == 0 {
            String::new()
        } else {
            format!("D{:05}", number / TEAM * TEAM)
        };
        writeln!(out, "D{number:05},{family}{given},{sponsor},138{:08}", number)?;
    }
    out.flush()
}

fn products(out: &mut impl Write, size: Size, dice: &mut Dice) -> Result<Vec<u64>> {
    writeln!(out, "sku,name,price,category,stock")?;
    let mut prices = Vec::new();
    for number in 0..size.products {
        let price = 500 + dice.below(50_000);
        let category = ["Tea > Green", "Tea > Black", "Teaware", "Gift"][(number % 4) as usize];
        let stock = 100_000_000;
        writeln!(out, "P{number:05},茶 {number},{},{category},{stock}", money(price))?;
        prices.push(price);
    }
    out.flush()?;
    Ok(prices)
}

/// Orders of October 2026, paid, 1–4 lines, one in ten without a seller; one in a hundred is not
/// completed yet, so that a settlement leaves it open.
fn orders(out: &mut impl Write, size: Size, prices: &[u64], dice: &mut Dice) -> Result<u64> {
    writeln!(
        out,
        "order_no,sku,quantity,unit_price,paid_at,completed_at,distributor,member,order_discount,shipping"
    )?;
    let mut rows = 0;
    for order in 0..size.orders {
        // Order numbers as shops make them: they ascend, but not one by one.
        let number = 10_000_000 + order * 7 + dice.below(7);
        let lines = match dice.below(20) {
            0..11 => 1,
            11..16 => 2,
            16..18 => 3,
            _ => 4,
        };
        let (day, second) = (1 + order * 20 / size.orders.max(1), dice.below(86_400));
        let time = format!("{:02}:{:02}:{:02}", second / 3600, second / 60 % 60, second % 60);
        let paid = format!("2026-10-{day:02} {time}");
        let completed = match dice.below(100) {
            0 => String::new(),
            _ => format!("2026-10-{:02} {time}", day + 2),
        };
        let seller = dice.below(size.distributors * 10 / 9);
        let seller =
            if seller < size.distributors { format!("D{seller:05}") } else { String::new() };
        let member = dice.below(100_000);
        let first = dice.below(size.products);
        for line in 0..lines {
            // No product twice in an order: the yardstick's key would not take it.
            let product = (first + line * 37) % size.products;
            let (quantity, price) = (1 + dice.below(3), prices[product as usize]);
            write!(out, "{number},P{product:05},{quantity},{}", money(price))?;
            if line == 0 {
                let discount =
                    if dice.below(5) == 0 { money(100 + dice.below(400)) } else { String::new() };
                writeln!(out, ",{paid},{completed},{seller},M{member:06},{discount},8.00")?;
            } else {
                writeln!(out, ",,,,,,")?;
            }
            rows += 1;
        }
    }
    out.flush()?;
    Ok(rows)
}

fn money(units: u64) -> String {
    format!("{}.{:02}", units / 100, units % 100)
}
