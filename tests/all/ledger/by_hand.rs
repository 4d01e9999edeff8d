//! `fenrun ledger add`: other income and expense, and what settles what is owed.
use snapbox::str;

use super::small_shop::settled_october;

const RENT: &str =
    "ledger add expenses:rent 3000 --reason 'October rent' --date 2026-10-31 --ref R-10";

#[test]
fn an_expense_is_booked_once_under_its_reference() {
    let shop = settled_october();
    shop.run_in_vain(&format!("{RENT} --dry-run")).ok().prints("").says(str![[r#"
would book on 2026-10-31: expenses:rent 3000.00 through assets:cash; nothing was changed

"#]]);
    shop.run(RENT).ok().prints("").says(str![[r#"
2026-10-31: expenses:rent 3000.00 through assets:cash
next: fenrun report profit shows what is left

"#]]);
    shop.run_in_vain(RENT).ok().says(str![[r#"
2026-10-31: expenses:rent 3000.00 is recorded already; nothing was changed

"#]]);
    shop.run_in_vain(&format!("{RENT} --lang zh")).ok().says(str![[r#"
2026-10-31：expenses:rent 3000.00 已有记录；没有做任何改动

"#]]);
    shop.run_in_vain(&RENT.replace("3000", "3001")).fails(1).says(str![[r#"
error: --ref R-10 is taken by another entry: expenses:rent 3000.00
hint: choose another --ref

"#]]);
    shop.run_in_vain(&format!("{} --lang zh", RENT.replace("10-31", "10-30"))).fails(1).says(str![
        [r#"
错误：--ref R-10 已用于另一笔：expenses:rent 3000.00
提示：请换一个 --ref

"#]
    ]);
}

#[test]
fn income_comes_in_and_what_is_owed_goes_out_through_the_other_account() {
    let shop = settled_october();
    for line in [
        "ledger add income:interest 5 --reason interest --date 2026-11-01",
        "ledger add income:fees 70 --through assets:receivable --reason 'training, invoiced'",
        "ledger add assets:receivable 40 --reason 'a part of the invoice'",
        "ledger add equity:opening 1000 --reason 'cash at the beginning'",
        "ledger add liabilities:suppliers 200 --reason 'invoice 7'",
        "ledger add expenses:office:paper -- -3",
    ] {
        let line =
            line.replace(" -- -3", " -3 --reason 'given back' --through liabilities:suppliers");
        shop.run(&line).ok();
    }
    shop.run("ledger accounts --format csv --columns account,by_hand,balance").ok().prints(str![[
        r#"
account,by_hand,balance
assets:cash,no,1093.00
assets:receivable,yes,30.00
assets:inventory,no,320.00
liabilities:distributor:A,no,-21.50
liabilities:distributor:b.2,no,-19.00
liabilities:commission:accrued,no,-5.00
liabilities:tax-withheld,yes,0.00
liabilities:suppliers,yes,203.00
liabilities:points,no,0.00
equity:opening,yes,-1388.00
income:sales,no,-340.00
income:shipping,no,-8.00
income:refunds,no,100.00
income:fees,yes,-70.00
income:interest,yes,-5.00
expenses:commission:direct,no,24.00
expenses:commission:override,no,9.50
expenses:commission:bonus,no,0.00
expenses:commission:adjustment,no,0.00
expenses:cogs,no,80.00
expenses:stock-differences,no,0.00
expenses:payout-fees,yes,0.00
expenses:office:paper,yes,-3.00

"#
    ]]);
}

#[test]
fn the_same_without_a_reference_twice_on_one_day_asks() {
    let shop = settled_october();
    let line = "ledger add expenses:rent 3000 --reason rent";
    shop.run(line).ok();
    shop.run_in_vain(line).fails(1).says(str![[r#"
error: this wants a yes: the same was recorded at 2026-11-05 09:00 already; record it once more?
hint: --yes says it; --dry-run, where there is one, shows what would happen

"#]]);
    shop.run(&format!("{line} --yes")).ok();
    shop.run("ledger add expenses:rent 3000 --reason rent --date 2026-11-04").ok();
}

#[test]
fn what_documents_derive_is_not_booked_by_hand() {
    let shop = settled_october();
    let add = |rest: &str| shop.run_in_vain(&format!("ledger add {rest}")).fails(1);
    add("income:sales 5 --reason x").says(str![[r#"
error: income:sales is derived from documents; nothing is booked on it by hand
hint: record the order, refund, settlement, payout or stock movement itself; other income and expense have names of their own

"#]]);
    add("expenses:cogs 5 --reason x --lang zh").says(str![[r#"
错误：expenses:cogs 由单据推导，不能手工记账
提示：请直接录入订单、退款、结算、付款或库存变动；其他收支请用自己的科目名称

"#]]);
    add("assets:cash 5 --reason x").says(str![[r#"
error: assets:cash is derived from documents; nothing is booked on it by hand
hint: record the order, refund, settlement, payout or stock movement itself; other income and expense have names of their own

"#]]);
    add("rent 5 --reason x").says(str![[r#"
error: no account is called rent
hint: fenrun ledger accounts lists them; your own begin with income: or expenses: and have letters, digits and hyphens

"#]]);
    add("liabilities:distributor:A 5 --reason x").says(str![[r#"
error: liabilities:distributor:A is derived from documents; nothing is booked on it by hand
hint: record the order, refund, settlement, payout or stock movement itself; other income and expense have names of their own

"#]]);
    add("expenses:rent 5 --reason x --through income:sales").says(str![[r#"
error: money by hand neither comes from income:sales nor goes there
hint: give --through assets:cash, assets:receivable, liabilities:suppliers or equity:opening

"#]]);
    add("liabilities:suppliers 5 --reason x --through liabilities:suppliers").says(str![[r#"
error: liabilities:suppliers cannot be booked through itself
hint: give another --through

"#]]);
    add("expenses:rent 0 --reason x").says(str![[r#"
error: an amount of 0 books nothing
hint: give the amount; a negative one is the contrary

"#]]);
    add("expenses:rent 1.234 --reason x").says(str![[r#"
error: amount “1.234”: at most 2 decimals are possible here
hint: correct it and run the command again; nothing was changed

"#]]);
    add("expenses:rent 5 --reason ''").says(str![[r#"
error: it is not said what this is for
hint: give --reason

"#]]);
    add("expenses:rent 5 --reason x --date 2026-11-06").says(str![[r#"
error: 2026-11-06 is still to come
hint: book it when it has happened

"#]]);
}

#[test]
fn nothing_is_booked_before_the_book_began() {
    let shop = crate::harness::Shop::new();
    shop.run("init --name Tea --start 2026-10-01").ok();
    shop.run_in_vain("ledger add expenses:rent 5 --reason x --date 2026-09-30").fails(1).says(
        str![[r#"
error: 2026-09-30 is before the book began
hint: what came before is in equity:opening; give a later --date

"#]],
    );
    shop.run("ledger add expenses:rent 5 --reason x --date 2026-10-01").ok();
}

#[test]
fn without_a_person_what_is_missing_is_named() {
    let shop = settled_october();
    shop.run_in_vain("ledger add").fails(2).says(str![[r#"
error: ACCOUNT is missing, and nobody can be asked
hint: give ACCOUNT, or run the command at a terminal without --no-input

"#]]);
    shop.run_in_vain("ledger add expenses:rent 5").fails(2).says(str![[r#"
error: --reason is missing, and nobody can be asked
hint: give --reason, or run the command at a terminal without --no-input

"#]]);
}
