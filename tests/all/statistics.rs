//! `fenrun report …`: figures worked out by hand (SPEC §11).
use std::collections::BTreeMap;

use rusqlite::Connection;
use snapbox::str;

use crate::checking::settled;
use crate::harness::Shop;
use crate::tea_shop::tea_shop;

#[test]
fn sales_count_by_payment_in_the_books_time_zone_without_cancelled_orders() {
    let shop = tea_shop();
    shop.run("report sales --format csv").ok().quiet().prints(str![[r#"
period,orders,quantity,gross,discount,net,shipping
2026-09,1,1,100.00,0.00,100.00,10.00
2026-10,6,13,860.00,10.00,850.00,31.00
2026-11,1,1,80.00,80.00,0.00,0.00

"#]]);
    shop.run("report sales --by day --period 2026-10 --format csv").ok().quiet().prints(str![[
        r#"
period,orders,quantity,gross,discount,net,shipping
2026-10-01,1,3,300.00,0.00,300.00,10.00
2026-10-05,1,3,300.00,10.00,290.00,0.00
2026-10-19,1,3,120.00,0.00,120.00,5.00
2026-10-20,1,2,40.00,0.00,40.00,0.00
2026-10-21,1,1,80.00,0.00,80.00,8.00
2026-10-22,1,1,20.00,0.00,20.00,8.00

"#
    ]]);
    shop.run("report sales --by quarter --format csv --columns period,orders,net").ok().prints(
        str![[r#"
period,orders,net
2026-Q3,1,100.00
2026-Q4,7,850.00

"#]],
    );
    shop.run("report sales --by year --format jsonl").ok().prints(str![[r#"
{"period":"2026","orders":8,"quantity":15,"gross":"1040.00","discount":"90.00","net":"950.00","shipping":"41.00"}

"#]]);
}

#[test]
fn sales_are_shown_to_people_with_a_total_in_both_languages() {
    let shop = tea_shop();
    shop.run("report sales --period 2026-Q4").ok().quiet().prints(str![[r#"
Sales 2026-Q4
Period   Orders  Quantity   Gross  Discount     Net  Shipping
─────────────────────────────────────────────────────────────
2026-10       6        13  860.00     10.00  850.00     31.00
2026-11       1         1   80.00     80.00    0.00      0.00
─────────────────────────────────────────────────────────────
Total         7        14  940.00     90.00  850.00     31.00

"#]]);
    shop.run("report sales --period 2026-Q4 --lang zh").ok().quiet().prints(str![[r#"
销售 2026-Q4
期间     订单数  数量    总额   折扣    净额   运费
---------------------------------------------------
2026-10       6    13  860.00  10.00  850.00  31.00
2026-11       1     1   80.00  80.00    0.00   0.00
---------------------------------------------------
合计          7    14  940.00  90.00  850.00  31.00

"#]]);
}

#[test]
fn a_product_counts_once_for_an_order_and_has_the_category_of_the_periods_end() {
    let shop = tea_shop();
    shop.run("report products --period 2026-10 --format csv").ok().quiet().prints(str![[r#"
sku,name,category,orders,quantity,gross,net
cup-1,Cup,Ware,3,5,100.00,100.00
TEA-1,西湖龙井,Tea > Green,2,6,600.00,590.00
TEA-2,Pu'er,Tea,2,2,160.00,160.00

"#]]);
    shop.run("report products --lang zh --sort -net").ok().quiet().prints(str![[r#"
商品销售
商品编码  名称      分类         订单数  数量      总额    净额
---------------------------------------------------------------
TEA-1     西湖龙井  Tea > Green       3     7    700.00  690.00
TEA-2     Pu'er     Tea               3     3    240.00  160.00
cup-1     Cup       Teaware           3     5    100.00  100.00
---------------------------------------------------------------
合计                                       15  1,040.00  950.00

"#]]);
}

#[test]
fn distributors_have_own_and_team_sales_and_what_the_terms_of_these_orders_pay() {
    let shop = tea_shop();
    shop.run("report distributors --period 2026-10 --format csv").ok().quiet().prints(str![[r#"
distributor,name,level,sponsor,orders,own_sales,team_sales,direct,override,bonus,clawback,net
A,李雷,1,,1,300.00,290.00,30.00,14.50,0.00,0.00,44.50
b,韩梅梅,2,A,1,290.00,0.00,29.00,0.00,0.00,0.00,29.00
C,Tom,1,,1,80.00,120.00,0.00,6.00,0.00,0.00,6.00
D,王芳,2,C,2,160.00,0.00,16.00,0.00,0.00,0.00,16.00

"#]]);
    shop.run("report distributors --period 2026-09 --format csv").ok().quiet().prints(str![[r#"
distributor,name,level,sponsor,orders,own_sales,team_sales,direct,override,bonus,clawback,net
A,李雷,1,,1,100.00,0.00,0.00,0.00,0.00,0.00,0.00

"#]]);
    shop.run("report distributors --lang zh").ok().quiet().prints(str![[r#"
分销商：销售与佣金
分销商  名称    上级  订单数  本人销售  团队销售  直接佣金  上级佣金   净额
---------------------------------------------------------------------------
A       李雷               2    400.00    290.00     30.00     14.50  44.50
b       韩梅梅  A          1    290.00      0.00     29.00      0.00  29.00
C       Tom                1     80.00    120.00      0.00      6.00   6.00
D       王芳    C          2    160.00      0.00     16.00      0.00  16.00
E       Eve                1      0.00      0.00      0.00      0.00   0.00
---------------------------------------------------------------------------
合计                       7    930.00    410.00     75.00     20.50  95.50

"#]]);
}

#[test]
fn people_see_a_column_that_says_little_when_they_name_it_or_sort_by_it() {
    let shop = tea_shop();
    let headings = |line: &str| shop.run(line).ok().stdout.lines().nth(1).unwrap().to_owned();
    let plain = headings("report distributors");
    assert!(!plain.contains("Level") && !plain.contains("Bonus"), "{plain}");
    let sorted = headings("report distributors --sort -level");
    assert!(sorted.contains("Level") && !sorted.contains("Bonus"), "{sorted}");
    let named = headings("report distributors --columns distributor,bonus,level");
    assert_eq!(named, "Distributor  Bonus  Level");
}

#[test]
fn a_period_without_orders_is_an_empty_report() {
    let shop = tea_shop();
    let columns = "distributor,name,level,sponsor,orders,own_sales,team_sales,direct,override,bonus,\
                   clawback,net\n";
    shop.run("report distributors --period 2025 --format csv").ok().quiet().prints(columns);
    shop.run("report sales --period 2025 --format json").ok().quiet().prints("[]\n");
    shop.run("report products --period 2025").ok().quiet().prints(str![[r#"
Sales by product 2025
SKU    Name  Category  Orders  Quantity  Gross   Net
────────────────────────────────────────────────────
────────────────────────────────────────────────────
Total                                 0   0.00  0.00

"#]]);
}

#[test]
fn a_report_needs_a_book_a_period_and_a_known_column() {
    let shop = Shop::new();
    shop.run("report sales").fails(74).says(str![[r#"
error: there is no book fenrun.db
hint: fenrun init makes one; --book FILE or FENRUN_BOOK names another

"#]]);
    shop.run("report sales --lang zh").fails(74).says(str![[r#"
错误：没有账套 fenrun.db
提示：用 fenrun init 新建；或用 --book 文件、FENRUN_BOOK 指定另一个

"#]]);
    let shop = tea_shop();
    shop.run("report sales --period 2026-13").fails(2).says(str![[r#"
error: “2026-13” is no period for --period
hint: periods look like 2026-10, 2026-Q4, 2026 or 2026-10-01..2026-10-15

"#]]);
    shop.run("report sales --columns perod").fails(2).says(str![[r#"
error: there is no column “perod”
hint: did you mean period?

"#]]);
}

#[test]
fn a_report_goes_to_a_file_in_the_format_of_its_extension() {
    let shop = tea_shop();
    shop.run("report sales --by year -o sales.md").ok().quiet().prints("");
    let written = shop.read("sales.md");
    assert!(written.contains("| 2026"), "{written}");
}

/// The amounts of a CSV column in minor units, added up by the cells of another.
fn sums(csv: &str, by: &[&str], amount: &str) -> BTreeMap<String, i64> {
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let headers = reader.headers().unwrap().clone();
    let place = |name: &str| headers.iter().position(|header| header == name).unwrap();
    let mut sums = BTreeMap::new();
    for row in reader.records().map(Result::unwrap) {
        let key = by.iter().map(|name| &row[place(name)]).collect::<Vec<_>>().join(" ");
        let cents: i64 = row[place(amount)].replace('.', "").parse().unwrap();
        *sums.entry(key).or_default() += cents;
    }
    sums.retain(|_, sum| *sum != 0);
    sums
}

#[test]
fn the_three_reports_agree_with_each_other_and_with_the_entries() {
    let shop = settled();
    let report = |name: &str| shop.run(&format!("report {name} --format csv")).ok().stdout;
    let (sales, products) = (report("sales"), report("products"));
    let distributors = report("distributors");
    let whole = |csv: &str, column: &str| sums(csv, &[], column).into_values().sum::<i64>();
    for column in ["gross", "net"] {
        assert_eq!(whole(&sales, column), whole(&products, column), "{column}");
    }
    assert!(
        whole(&distributors, "own_sales") < whole(&sales, "net"),
        "some sales are the shop's own"
    );
    let entries = shop.run("commission entries --all --format csv").ok().stdout;
    let by_role = sums(&entries, &["role", "distributor"], "amount");
    for role in ["direct", "override"] {
        let mut reported = BTreeMap::new();
        for (distributor, sum) in sums(&distributors, &["distributor"], role) {
            reported.insert(format!("{role} {distributor}"), sum);
        }
        let earned = by_role.iter().filter(|(key, _)| key.starts_with(role));
        let earned: BTreeMap<_, _> = earned.map(|(key, sum)| (key.clone(), *sum)).collect();
        assert_eq!(reported, earned);
        assert!(earned.len() >= 5);
    }
}

/// On the book of the demo: its last settlement was October's, and orders of October are still unsettled.
#[test]
fn costs_and_what_will_be_owed_add_up_to_the_entries_of_the_demo_book() {
    let shop = settled();
    let csv = |line: &str| shop.run(&format!("{line} --format csv")).ok().stdout;
    let whole = |csv: &str, column: &str| sums(csv, &[], column).into_values().sum::<i64>();
    let (entries, distributors) = (csv("commission entries --all"), csv("report distributors"));
    let by_kind = sums(&entries, &["kind"], "amount");
    let of = |kinds: &[&str]| kinds.iter().filter_map(|kind| by_kind.get(*kind)).sum::<i64>();
    let bonuses = of(&["bonus", "contest"]);
    assert!(bonuses > 0 && bonuses == whole(&distributors, "bonus"));
    for by in ["role", "level", "distributor", "product"] {
        let cost = whole(&csv(&format!("report commission --by {by}")), "cost");
        let expected = of(&["commission", "clawback"]);
        assert_eq!(cost, if by == "product" { expected } else { expected + bonuses }, "{by}");
    }
    let categories = sums(&csv("report commission --by category"), &["depth"], "cost");
    assert_eq!(categories["1"], of(&["commission", "clawback"]));
    let forward = csv("report liability --forward --by day");
    let pending = whole(&csv("commission entries --pending"), "amount");
    let owed = whole(&csv("report liability"), "closing");
    assert!(pending > 0 && owed > 0);
    assert_eq!(whole(&forward, "amount"), owed + pending);
    let statements = csv("commission statement --period 2026-10");
    assert_eq!(owed, whole(&statements, "closing"));
}

/// Of October, 10 % direct and 5 % override, C suspended from the 20th on, so that D's second order has no
/// override and C's own one earns nothing; O-6 was sold by nobody:
///
/// | order | seller | line | net | direct | override |
/// |---|---|---|---|---|---|
/// | O-1 | A | TEA-1 | 300 | 30 | |
/// | O-2 | b, of A | TEA-1 | 290 | 29 | 14.50 |
/// | O-3 | D, of C | cup-1 | 40 | 4 | 2 |
/// | | | TEA-2 | 80 | 8 | 4 |
/// | O-4 | D, of C | cup-1, two lines | 20 + 20 | 2 + 2 | |
/// | O-5 | C | TEA-2 | 80 | | |
/// | O-6 | | cup-1 | 20 | | |
#[test]
fn commission_costs_the_same_by_whatever_it_is_broken_down() {
    let shop = tea_shop();
    let report = "report commission --period 2026-10 --format csv --by";
    // TEA-1: 59 of 590 and 14.50; TEA-2: 8 of 160, for C's 80 earn nothing; cups: 4 + 2 + 2 of 100.
    shop.run(&format!("{report} product")).ok().quiet().prints(str![[r#"
sku,name,category,net_sales,direct,override,clawback,cost,share
cup-1,Cup,Ware,100.00,8.00,2.00,0.00,10.00,0.1
TEA-1,西湖龙井,Tea > Green,590.00,59.00,14.50,0.00,73.50,0.124576
TEA-2,Pu'er,Tea,160.00,8.00,4.00,0.00,12.00,0.075

"#]]);
    // In October cups were Ware; Tea holds Tea > Green: 590 + 160.
    shop.run(&format!("{report} category")).ok().quiet().prints(str![[r#"
category,depth,net_sales,direct,override,clawback,cost,share
Tea,1,750.00,67.00,18.50,0.00,85.50,0.114
Tea > Green,2,590.00,59.00,14.50,0.00,73.50,0.124576
Ware,1,100.00,8.00,2.00,0.00,10.00,0.1

"#]]);
    // Level 1 sold 300 + 80, and 290 + 120 of the team are of approved sponsors; level 2 sold 290 + 160.
    shop.run(&format!("{report} level")).ok().quiet().prints(str![[r#"
level,net_sales,direct,override,bonus,clawback,cost,share
1,790.00,30.00,20.50,0.00,0.00,50.50,0.063924
2,450.00,45.00,0.00,0.00,0.00,45.00,0.1

"#]]);
    // Own and team sales: A 300 + 290, C 80 + 120.
    shop.run(&format!("{report} distributor")).ok().quiet().prints(str![[r#"
distributor,name,level,net_sales,direct,override,bonus,clawback,cost,share
A,李雷,1,590.00,30.00,14.50,0.00,0.00,44.50,0.075424
b,韩梅梅,2,290.00,29.00,0.00,0.00,0.00,29.00,0.1
C,Tom,1,200.00,0.00,6.00,0.00,0.00,6.00,0.03
D,王芳,2,160.00,16.00,0.00,0.00,0.00,16.00,0.1

"#]]);
    shop.run(&format!("{report} role")).ok().quiet().prints(str![[r#"
role,net_sales,earned,clawback,cost,share
direct,830.00,75.00,0.00,75.00,0.090361
override,410.00,20.50,0.00,20.50,0.05

"#]]);
    // The total has all 850 that was sold, once: 95.50 of it is 11.235 %.
    shop.run("report commission --period 2026-10").ok().quiet().prints(str![[r#"
Cost of commission 2026-10
Role      Net sales  Earned   Cost   Share
──────────────────────────────────────────
direct       830.00   75.00  75.00   9.04%
override     410.00   20.50  20.50   5.00%
──────────────────────────────────────────
Total        850.00   95.50  95.50  11.24%

"#]]);
    shop.run("report commission --period 2026-10 --by category --lang zh").ok().quiet().prints(
        str![[r#"
佣金成本 2026-10
分类         深度  销售净额  直接佣金  上级佣金   成本    占比
--------------------------------------------------------------
Tea             1    750.00     67.00     18.50  85.50  11.40%
Tea > Green     2    590.00     59.00     14.50  73.50  12.46%
Ware            1    100.00      8.00      2.00  10.00  10.00%
--------------------------------------------------------------
合计                 850.00     75.00     20.50  95.50  11.24%

"#]],
    );
    shop.run(
        "report commission --period 2026-10 --by distributor --sort -cost --limit 1 --format json",
    )
    .ok()
    .quiet()
    .prints(str![[r#"
[
{"distributor":"A","name":"李雷","level":1,"net_sales":"590.00","direct":"30.00","override":"14.50","bonus":"0.00","clawback":"0.00","cost":"44.50","share":"0.075424"}
]

"#]]);
    shop.run("report commission --period 2025 --format csv").ok().quiet().prints(str![[r#"
role,net_sales,earned,clawback,cost,share

"#]]);
    shop.run("report commission --by moon").fails(2).says(str![[r#"
error: --by cannot be “moon”
hint: it is one of: product, category, level, distributor, role

"#]]);
}

/// Of October C's 8 on 80, and what R2 takes back of September's order: 200 of 300, so 20 of B's 30 and
/// 10 of A's 15. There is no share of sales of 0.
#[test]
fn what_refunds_take_back_costs_less_where_it_was_earned() {
    let trade = crate::trade::Trade::new();
    let rule = crate::trade::rule;
    let rules = rule("direct", "percent = \"10%\"") + &rule("override", "percent = \"5%\"");
    trade.plan(&format!("hold_days = 7\n{rules}")).orders(
        "order_no,sku,quantity,unit_price,completed_at,distributor",
        "O1,TEA-1,3,100.00,2026-09-03,B\nO2,POT-1,1,80.00,2026-10-04,C",
    );
    trade.0.run("refund record R1 O1 100 --refunded-at 2026-09-20").ok();
    trade.0.run("commission settle --period 2026-09").ok();
    trade.0.run("refund record R2 O1 200 --refunded-at 2026-10-20").ok();
    let report = "report commission --period 2026-10 --by";
    trade.0.run(&format!("{report} product --format csv")).ok().quiet().prints(str![[r#"
sku,name,category,net_sales,direct,override,clawback,cost,share
POT-1,Teapot,Teaware,80.00,8.00,0.00,0.00,8.00,0.1
TEA-1,Longjing,Tea > Green,0.00,0.00,0.00,-30.00,-30.00,

"#]]);
    trade.0.run(&format!("{report} level --format csv")).ok().quiet().prints(str![[r#"
level,net_sales,direct,override,bonus,clawback,cost,share
1,80.00,8.00,0.00,0.00,-10.00,-2.00,-0.025
2,0.00,0.00,0.00,0.00,-20.00,-20.00,

"#]]);
    trade.0.run(&format!("{report} role")).ok().quiet().prints(str![[r#"
Cost of commission 2026-10
Role      Net sales  Earned  Clawback    Cost    Share
──────────────────────────────────────────────────────
direct        80.00    8.00    -20.00  -12.00  -15.00%
override       0.00    0.00    -10.00  -10.00
──────────────────────────────────────────────────────
Total         80.00    8.00    -30.00  -22.00  -27.50%

"#]]);
}

/// A book of so many orders is read by two readers, from one picture.
#[test]
fn a_large_book_gives_distributors_the_same_sums_in_both_journal_modes() {
    const ORDERS: usize = 9_001;
    let shop = Shop::new();
    shop.write(
        "plan.toml",
        "\
name = \"p\"
effective_from = \"2026-01-01\"
hold_days = 7
[[rate]]
role = \"direct\"
percent = \"10%\"
[[rate]]
role = \"override\"
percent = \"0.5%\"
",
    );
    shop.write("distributors.csv", "code,name,sponsor\nA,Ann,\nB,Bob,A\n");
    let row = |n: usize| {
        let seller = ["A", "B", "B", ""][n % 4];
        format!("N{n:05},2026-10-{:02},{seller},TEA-1,1,1.10\n", n % 28 + 1)
    };
    let rows: String = (0..ORDERS).map(row).collect();
    shop.write(
        "orders.csv",
        format!("order_no,paid_at,distributor,sku,quantity,unit_price\n{rows}"),
    );
    for line in [
        "init --name Tea",
        "product add TEA-1 --name Tea --price 1.10",
        "distributor import distributors.csv",
        "plan apply plan.toml",
        "order import orders.csv",
    ] {
        shop.run(line).ok();
    }
    // 1.10 at 10 % is 0.11, at 0.5 % 0.01, for each order by itself.
    let report = "report distributors --period 2026-10 --format csv \
                  --columns distributor,orders,own_sales,team_sales,direct,override";
    let sums = "\
distributor,orders,own_sales,team_sales,direct,override
A,2251,2476.10,4950.00,247.61,45.00
B,4500,4950.00,0.00,495.00,0.00
";
    shop.run(report).ok().quiet().prints(sums);
    // Every fourth order is nobody's: 2250 of them.
    let costs = "report commission --by product --columns net_sales,direct,override --format csv";
    let costs_sums = "net_sales,direct,override\n9901.10,742.61,45.00\n";
    shop.run(costs).ok().quiet().prints(costs_sums);
    let conn = Connection::open(shop.path("fenrun.db")).unwrap();
    let mode: String = conn.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0)).unwrap();
    assert_eq!(mode, "wal");
    shop.run(report).ok().quiet().prints(sums);
    shop.run(costs).ok().quiet().prints(costs_sums);
}

#[test]
fn an_order_counts_from_its_payment_until_it_is_cancelled() {
    let shop = Shop::new();
    for line in ["init --name Tea", "product add TEA-1 --name Tea --price 10"] {
        shop.run(&format!("{line} --at '2026-10-01 08:00'")).ok();
    }
    let sold = |shop: &Shop| {
        shop.run("check").ok().quiet();
        let products = shop.run("report products --format csv").ok().stdout;
        let sales = shop.run("report sales --by day --format csv").ok().stdout;
        let rows = sales.lines().skip(1).chain(products.lines().skip(1));
        rows.map(str::to_owned).collect::<Vec<_>>()
    };
    let step = |line: &str| shop.run(line).ok();
    step("order record N-1 --line TEA-1:2 --line TEA-1:1:8 --shipping 5 --at '2026-10-01 09:00'");
    assert!(sold(&shop).is_empty());
    step("order pay N-1 --at '2026-10-02 23:59:59' --dry-run");
    assert!(sold(&shop).is_empty());
    step("order pay N-1 --at '2026-10-02 23:59:59'");
    let first = "2026-10-02,1,3,28.00,0.00,28.00,5.00";
    assert_eq!(sold(&shop), [first, "TEA-1,Tea,,1,3,28.00,28.00"]);
    step("order record N-2 --line TEA-1:1 --paid-at 2026-10-03 --at '2026-10-03 00:00'");
    let second = "2026-10-03,1,1,10.00,0.00,10.00,0.00";
    assert_eq!(sold(&shop), [first, second, "TEA-1,Tea,,2,4,38.00,38.00"]);
    step("order record N-3 --line TEA-1:1 --at '2026-10-03 01:00'");
    step("order cancel N-3 --at '2026-10-03 02:00'");
    assert_eq!(sold(&shop), [first, second, "TEA-1,Tea,,2,4,38.00,38.00"]);
    step("order cancel N-1 --at '2026-10-03 02:00'");
    assert_eq!(sold(&shop), [second, "TEA-1,Tea,,1,1,10.00,10.00"]);
    step("order complete N-2 --at '2026-10-03 03:00'");
    assert_eq!(sold(&shop), [second, "TEA-1,Tea,,1,1,10.00,10.00"]);
}

#[test]
fn a_file_pays_and_cancels_orders_that_were_recorded_before_or_in_the_same_file() {
    let shop = Shop::new();
    for line in ["init --name Tea", "product add TEA-1 --name Tea --price 10"] {
        shop.run(&format!("{line} --at '2026-10-01 08:00'")).ok();
    }
    let head = "order_no,placed_at,paid_at,cancelled_at,sku,quantity,unit_price";
    shop.write(
        "one.csv",
        format!("{head}\nA,2026-10-01,2026-10-01,,TEA-1,1,10\nB,2026-10-01,,,TEA-1,1,10\n"),
    );
    shop.write(
        "two.csv",
        format!(
            "{head}\nA,2026-10-01,2026-10-01,2026-10-02,TEA-1,1,10\n\
             B,2026-10-01,2026-10-01,,TEA-1,1,10\nC,2026-10-01,2026-10-01,2026-10-01,TEA-1,1,10\n\
             D,2026-10-01,2026-10-04,,TEA-1,5,10\n"
        ),
    );
    for file in ["one.csv", "two.csv", "two.csv"] {
        shop.run(&format!("order import {file} --at '2026-10-05 09:00'")).ok();
        shop.run("check").ok().quiet();
    }
    shop.run("report sales --by day --format csv --columns period,orders,net").ok().prints(str![[
        r#"
period,orders,net
2026-10-01,1,10.00
2026-10-04,1,50.00

"#
    ]]);
}

#[test]
fn clawback_is_that_of_the_refunds_of_the_period_settled_or_not() {
    let trade = crate::trade::Trade::new();
    let rule = crate::trade::rule;
    let rules = rule("direct", "percent = \"10%\"") + &rule("override", "percent = \"5%\"");
    trade.plan(&format!("hold_days = 7\n{rules}")).orders(
        "order_no,sku,quantity,unit_price,completed_at,distributor",
        "O1,TEA-1,3,100.00,2026-09-03,B\nO2,POT-1,1,80.00,2026-10-04,C",
    );
    trade.0.run("refund record R1 O1 100 --refunded-at 2026-09-20").ok();
    trade.0.run("commission settle --period 2026-09").ok();
    trade.0.run("refund record R2 O1 200 --refunded-at 2026-10-20").ok();
    let of = |period: &str| {
        let rows = trade.rows(&format!("report distributors --period {period}"));
        let row = |row: &BTreeMap<String, String>| {
            ["distributor", "direct", "override", "clawback", "net"]
                .map(|c| row[c].clone())
                .join(" ")
        };
        rows.iter().map(row).collect::<Vec<_>>()
    };
    assert_eq!(of("2026-09"), ["A 0.00 15.00 -5.00 10.00", "B 30.00 0.00 -10.00 20.00"]);
    // Of October only the refund: the rest of what O1 earned, from those who earned it.
    assert_eq!(
        of("2026-10"),
        ["A 0.00 0.00 -10.00 -10.00", "B 0.00 0.00 -20.00 -20.00", "C 8.00 0.00 0.00 8.00"]
    );
}
