//! `fenrun commission adjust`: an amount by hand, settled and explained like any other.
use snapbox::str;

use crate::trade::{Trade, rule};

/// B and C earn 10 % in September, B's sponsor A 5 %.
fn shop() -> Trade {
    let trade = Trade::new();
    let rules = rule("direct", "percent = \"10%\"") + &rule("override", "percent = \"5%\"");
    trade.plan(&rules).orders(
        "order_no,sku,quantity,unit_price,paid_at,completed_at,distributor",
        "S1,TEA-1,1,100.00,2026-09-03,2026-09-05,B\nS2,TEA-1,2,100.00,2026-09-04,2026-09-06,C",
    );
    trade
}

/// A command that succeeds, says this, and changes no byte.
#[track_caller]
fn changes_nothing(trade: &Trade, line: &str, words: impl snapbox::IntoData) {
    trade.0.run_in_vain(line).ok().says(words);
}

#[test]
fn an_adjustment_is_pending_then_settled_and_stated() {
    let trade = shop();
    let adjust = "commission adjust b -25.5 --reason 'paid twice in July' --ref J-1 --as ming";
    trade.0.run(adjust).ok().says(str![[r#"
B 韩梅梅: -25.50, dated 2026-11-05
next: fenrun commission pending --distributor B

"#]]);
    let more = "commission adjust A 3 --kind goodwill --reason 好运 --date 2026-09-30";
    trade.0.run(more).ok().says(str![[r#"
A 李雷: 3.00, dated 2026-09-30
next: fenrun commission pending --distributor A

"#]]);
    trade.0.run("commission entries --pending --distributor B").ok().prints(str![[r#"
Distributor  Kind        Role    Order  Line  SKU      Base  Rate  Amount  Earned      Matures
─────────────────────────────────────────────────────────────────────────────────────────────────
B            adjustment                                            -25.50  2026-11-05  2026-11-05
B            commission  direct  S1        1  TEA-1  100.00   10%   10.00  2026-09-03  2026-09-05

"#]]);
    trade.0.run("commission pending").ok().prints(str![[r#"
Distributor  Name    Reason           Amount  Until
────────────────────────────────────────────────────────
A            李雷    next settlement    8.00  2026-11-01
B            韩梅梅  next settlement  -15.50  2026-12-01
C            Tom     next settlement   20.00  2026-11-01
────────────────────────────────────────────────────────
Total                                  12.50

"#]]);
    // Dated into September it is settled with it; dated today it waits.
    trade.0.run("commission settle --period 2026-09").ok().prints(str![[r#"
Settlement 2026-09
Statements  3
Entries     4
Direct      30.00
Override    5.00
Adjustment  3.00
Net         38.00
Digest      b32b748f79fe26bc211b87e622ea434c205b885ea09becd3d11170d46e76f069

Statements
Distributor  Name    Direct  Override  Adjustment    Net  Closing
─────────────────────────────────────────────────────────────────
A            李雷      0.00      5.00        3.00   8.00     8.00
B            韩梅梅   10.00      0.00        0.00  10.00    10.00
C            Tom      20.00      0.00        0.00  20.00    20.00
─────────────────────────────────────────────────────────────────
Total                 30.00      5.00        3.00  38.00    38.00

Not payable
Distributor  Name    Reason             Amount
──────────────────────────────────────────────
A            李雷    no payout account    8.00
B            韩梅梅  no payout account   10.00
C            Tom     no payout account   20.00

"#]]);
    trade.0.run("commission settle --period 2026-10").ok().says(str![[r#"
2026-10 is settled: 3 statements, 0 entries, net 0.00
next: fenrun commission statement --period 2026-10

"#]]);
    trade.0.run("commission settle --period 2026-11 --at 2026-12-01").ok().says(str![[r#"
2026-11 is settled: 3 statements, 1 entry, net -25.50
next: fenrun commission statement --period 2026-11

"#]]);
    let statement = "commission statement --period 2026-11 --format csv";
    trade.0.run(statement).ok().prints(str![[r#"
period,distributor,name,level,opening,direct,override,bonus,clawback,adjustment,net,payouts,closing
2026-11,A,李雷,1,8.00,0.00,0.00,0.00,0.00,0.00,0.00,0.00,8.00
2026-11,B,韩梅梅,2,10.00,0.00,0.00,0.00,0.00,-25.50,-25.50,0.00,-15.50
2026-11,C,Tom,1,20.00,0.00,0.00,0.00,0.00,0.00,0.00,0.00,20.00

"#]]);
    trade.0.run("commission entries --period 2026-11 --format csv").ok().prints(str![[r#"
entry,distributor,kind,role,order_no,line,sku,base,rate,fixed,quantity,amount,reverses,plan,earned_at,matures_at,settled_in
5,B,adjustment,,,,,,,,,-25.50,,,2026-11-05T00:00:00+08:00,2026-11-05T00:00:00+08:00,2026-11

"#]]);
    trade.0.run("distributor show B").ok().prints(str![[r#"
Distributor      B
Name             韩梅梅
Level            2
Sponsor          A
State            approved
Grade
Joined
Phone
E-mail
Kind             individual
ID number
Channel
Account
Holder
Joining fee
Opening balance
Recorded         2026-11-05 09:00

States
State     From  Reason  Who     Recorded
────────────────────────────────────────────────
approved                tester  2026-11-05 09:00

Levels and sponsors
Level  Sponsor  From  Recorded
──────────────────────────────────────
    2  A              2026-11-05 09:00

Adjustments
Kind        Amount  Dated       Reason              Reference  Entry  Settled in  Who   Recorded
────────────────────────────────────────────────────────────────────────────────────────────────────────
adjustment  -25.50  2026-11-05  paid twice in July  J-1            5  2026-11     ming  2026-11-05 09:00

"#]]);
    trade.0.run("check").ok().quiet().prints("");
}

#[test]
fn with_a_reference_the_same_again_changes_nothing_and_other_content_is_refused() {
    let trade = shop();
    let adjust = "commission adjust B 10 --reason 'Mid-Autumn' --ref M-1";
    trade.0.run(adjust).ok();
    changes_nothing(
        &trade,
        adjust,
        str![[r#"
B 韩梅梅: 10.00, dated 2026-11-05, is recorded already; nothing was changed

"#]],
    );
    // The day that it was recorded with is not said again.
    let later = format!("{adjust} --at '2026-11-09 10:00'");
    changes_nothing(
        &trade,
        &later,
        str![[r#"
B 韩梅梅: 10.00, dated 2026-11-05, is recorded already; nothing was changed

"#]],
    );
    let same_day = format!("{adjust} --date 2026-11-05");
    changes_nothing(
        &trade,
        &same_day,
        str![[r#"
B 韩梅梅: 10.00, dated 2026-11-05, is recorded already; nothing was changed

"#]],
    );
    for other in [
        "commission adjust A 10 --reason 'Mid-Autumn' --ref M-1",
        "commission adjust B 10.01 --reason 'Mid-Autumn' --ref M-1",
        "commission adjust B 10 --reason 'Mid-Autumn!' --ref M-1",
        "commission adjust B 10 --reason 'Mid-Autumn' --ref M-1 --kind goodwill",
        "commission adjust B 10 --reason 'Mid-Autumn' --ref M-1 --date 2026-11-04",
    ] {
        trade.refuses_with(
            other,
            1,
            str![[r#"
error: --ref M-1 is taken by another adjustment: B 10.00, Mid-Autumn
hint: give another --ref, or repeat that one exactly

"#]],
        );
    }
}

#[test]
fn without_a_reference_the_same_amount_twice_on_one_day_asks() {
    let trade = shop();
    let adjust = "commission adjust B 10 --reason moon";
    trade.0.run(adjust).ok();
    trade.refuses_with(
        adjust,
        1,
        str![[r#"
error: this wants a yes: the same was recorded at 2026-11-05 09:00 already; record it once more?
hint: --yes says it; --dry-run, where there is one, shows what would happen

"#]],
    );
    trade.refuses_with(
        "commission adjust B 10 --reason sun",
        1,
        str![[r#"
error: this wants a yes: the same was recorded at 2026-11-05 09:00 already; record it once more?
hint: --yes says it; --dry-run, where there is one, shows what would happen

"#]],
    );
    trade.0.run("commission adjust B 10 --reason moon --kind goodwill").ok();
    trade.0.run("commission adjust B -10 --reason moon").ok();
    trade.0.run(&format!("{adjust} --ref R-1")).ok();
    trade.0.run(&format!("{adjust} --at 2026-11-06")).ok();
    trade.0.run(&format!("{adjust} --yes --at '2026-11-06 10:00'")).ok();
    let amounts = trade.rows("commission entries --pending --distributor B");
    let amounts: Vec<_> = amounts.iter().filter(|row| row["kind"] == "adjustment").collect();
    assert_eq!(amounts.len(), 6);
}

#[test]
fn what_is_no_adjustment_is_refused() {
    let trade = shop();
    let refuses = |rest: &str, code, words| {
        trade.refuses_with(&format!("commission adjust {rest}"), code, words);
    };
    refuses(
        "NOBODY 5 --reason x",
        1,
        str![[r#"
error: there is no distributor “NOBODY”
hint: fenrun distributor list shows all codes

"#]],
    );
    refuses(
        "B 0 --reason x",
        1,
        str![[r#"
error: an amount of 0 adjusts nothing
hint: give what is to be added, or a negative amount

"#]],
    );
    refuses(
        "B 1.234 --reason x",
        1,
        str![[r#"
error: amount “1.234”: at most 2 decimals are possible here
hint: correct it and run the command again; nothing was changed

"#]],
    );
    refuses(
        "B 1e3 --reason x",
        1,
        str![[r#"
error: amount “1e3”: no plain number; numbers look like 1234.50
hint: correct it and run the command again; nothing was changed

"#]],
    );
    refuses(
        "B 5 --reason ''",
        1,
        str![[r#"
error: reason “”: nothing there
hint: correct it and run the command again; nothing was changed

"#]],
    );
    refuses(
        "B 5 --reason x --date 2026-11-06",
        1,
        str![[r#"
error: 2026-11-06 is still to come
hint: record it when the day has come, or leave --date out

"#]],
    );
    refuses(
        "B -5 --reason x --kind goodwill",
        1,
        str![[r#"
error: goodwill gives: its amount is above 0
hint: take something away with --kind adjustment

"#]],
    );
    refuses(
        "B 5 --reason x --kind gift",
        2,
        str![[r#"
error: --kind cannot be “gift”
hint: it is one of: adjustment, write_off, goodwill

"#]],
    );
    refuses(
        "B 5",
        2,
        str![[r#"
error: --reason is missing, and nobody can be asked
hint: give --reason, or run the command at a terminal without --no-input

"#]],
    );
    refuses(
        "B --reason x",
        2,
        str![[r#"
error: AMOUNT is missing, and nobody can be asked
hint: give AMOUNT, or run the command at a terminal without --no-input

"#]],
    );
    refuses(
        "--reason x",
        2,
        str![[r#"
error: CODE is missing, and nobody can be asked
hint: give CODE, or run the command at a terminal without --no-input

"#]],
    );
    refuses(
        "B 92233720368547758.08 --reason x",
        1,
        str![[r#"
error: amount “92233720368547758.08”: too large
hint: correct it and run the command again; nothing was changed

"#]],
    );
    let begun = Trade::with_book("--name Tea --lang zh --start 2026-10-01");
    let early = "commission adjust B 5 --reason 早 --date 2026-09-30";
    begun.refuses_with(
        early,
        1,
        str![[r#"
错误：2026-09-30 早于账套的开始日期
提示：那时所欠的是期初余额；请给出更晚的 --date

"#]],
    );
    begun.0.run("commission adjust B 5 --reason 早 --date 2026-10-01").ok().says(str![[r#"
B 韩梅梅：5.00，日期 2026-10-01
下一步：fenrun commission pending --distributor B

"#]]);
}

#[test]
fn a_dry_run_of_an_adjustment_changes_nothing() {
    let trade = shop();
    let dry = "commission adjust B 5 --reason x --dry-run";
    changes_nothing(
        &trade,
        dry,
        str![[r#"
B 韩梅梅 would be adjusted by 5.00, dated 2026-11-05; this was a dry run, nothing was changed

"#]],
    );
    changes_nothing(
        &trade,
        &format!("{dry} --lang zh"),
        str![[r#"
将调整 B 韩梅梅：5.00，日期 2026-11-05；这是试运行，没有做任何改动

"#]],
    );
}

#[test]
fn a_suspended_distributor_is_adjusted_and_settled_after_reinstatement() {
    let trade = shop();
    trade.0.run("distributor suspend B --reason 'under review' --from '2026-09-20' --yes").ok();
    trade.0.run("commission adjust B 7 --reason moon --date 2026-09-21").ok();
    trade.0.run("commission settle --period 2026-09").ok().prints(str![[r#"
Settlement 2026-09
Statements  2
Entries     2
Direct      20.00
Override    5.00
Net         25.00
Digest      079cdf7fefac79b379943500d964fa6ddecb87738e7c5c2644f3ceefa2a66cab

Statements
Distributor  Name  Direct  Override    Net  Closing
───────────────────────────────────────────────────
A            李雷    0.00      5.00   5.00     5.00
C            Tom    20.00      0.00  20.00    20.00
───────────────────────────────────────────────────
Total               20.00      5.00  25.00    25.00

Not settled
Distributor  Name    Reason     Amount  Until
─────────────────────────────────────────────
B            韩梅梅  suspended   17.00

Not payable
Distributor  Name  Reason             Amount
────────────────────────────────────────────
A            李雷  no payout account    5.00
C            Tom   no payout account   20.00

"#]]);
    trade.0.run("commission pending --distributor B").ok().prints(str![[r#"
Distributor  Name    Reason     Amount  Until
─────────────────────────────────────────────
B            韩梅梅  suspended   17.00
─────────────────────────────────────────────
Total                            17.00

"#]]);
    trade.0.run("distributor reinstate B --from 2026-11-05 --yes").ok();
    trade.0.run("commission settle --period 2026-10").ok().prints(str![[r#"
Settlement 2026-10
Statements  3
Entries     2
Direct      10.00
Override    0.00
Adjustment  7.00
Net         17.00
Digest      9f296467a6fa6ae403b18ed91da46aaf8dfe41bd576bb459fe0e9382d92023b1

Statements
Distributor  Name    Opening  Direct  Override  Adjustment    Net  Closing
──────────────────────────────────────────────────────────────────────────
A            李雷       5.00    0.00      0.00        0.00   0.00     5.00
B            韩梅梅     0.00   10.00      0.00        7.00  17.00    17.00
C            Tom       20.00    0.00      0.00        0.00   0.00    20.00
──────────────────────────────────────────────────────────────────────────
Total                  25.00   10.00      0.00        7.00  17.00    42.00

Not payable
Distributor  Name    Reason             Amount
──────────────────────────────────────────────
A            李雷    no payout account    5.00
B            韩梅梅  no payout account   17.00
C            Tom     no payout account   20.00

"#]]);
    trade.0.run("check").ok().quiet().prints("");
}

#[test]
fn at_a_terminal_what_is_missing_of_an_adjustment_is_asked_for() {
    let trade = shop();
    let mut terminal = trade.0.at_terminal("commission adjust B");
    terminal.exp_string("How much?").unwrap();
    terminal.send_line("-4").unwrap();
    terminal.exp_string("Why?").unwrap();
    terminal.send_line("lost samples").unwrap();
    terminal.exp_eof().unwrap();
    let rows = trade.rows("commission entries --pending --distributor B");
    assert!(rows.iter().any(|row| row["kind"] == "adjustment" && row["amount"] == "-4.00"));
}
