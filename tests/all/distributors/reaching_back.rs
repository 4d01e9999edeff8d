//! Steps that reach back over recorded orders (SPEC §6).
use snapbox::str;

use super::changes_nothing;
use crate::harness::Shop;

/// L1 with D1 in the team, both approved since always; 10 % direct, 5 % override. In October L1
/// sold for 100.00, D1 for 200.00 and 300.00.
fn october() -> Shop {
    let shop = Shop::new();
    shop.write("p.csv", "sku,name,price\nTEA,Tea,100.00\n")
        .write("d.csv", "code,name,sponsor\nL1,Wang,\nD1,Zhou,L1\nX,Nobody,\n")
        .write(
            "o.csv",
            "order_no,sku,quantity,unit_price,paid_at,completed_at,distributor\n\
             1,TEA,1,100.00,2026-10-05,2026-10-06,L1\n\
             2,TEA,2,100.00,2026-10-10,2026-10-11,D1\n\
             3,TEA,3,100.00,2026-10-20,2026-10-21,D1\n\
             4,TEA,1,100.00,2026-10-20,,\n",
        )
        .write(
            "plan.toml",
            "name = \"p\"\neffective_from = \"2026-10-01\"\nhold_days = 7\n\
             [[rate]]\nrole = \"direct\"\npercent = \"10%\"\n\
             [[rate]]\nrole = \"override\"\npercent = \"5%\"\n",
        );
    for line in [
        "init --name Tea --at 2026-10-01",
        "product import p.csv",
        "distributor import d.csv",
        "plan apply plan.toml",
        "order import o.csv",
    ] {
        shop.run(line).ok();
    }
    shop
}

#[test]
fn a_suspension_in_the_past_shows_its_orders_and_the_difference_and_asks() {
    let shop = october();
    changes_nothing(&shop, "distributor suspend D1 --from 2026-10-15").fails(1).says(str![[r#"
error: this wants a yes: this reaches 1 recorded, unsettled order and changes its commission by -45.00 (D1 -30.00, L1 -15.00); go on?
hint: --yes says it; --dry-run, where there is one, shows what would happen

"#]]);
    changes_nothing(&shop, "distributor suspend D1 --from 2026-10-15 --lang zh").fails(1).says(
        str![[r#"
错误：需要确认：这会影响 1 个已记录、未结算的订单，佣金变化 -45.00（D1 -30.00，L1 -15.00）；继续吗？
提示：用 --yes 确认；支持 --dry-run 的命令可先看会发生什么

"#]],
    );
    changes_nothing(&shop, "distributor suspend D1 --from 2026-10-15 --dry-run").ok().says(str![[r#"
D1 would be suspended from 2026-10-15 00:00, and the commission of 1 recorded order would change by -45.00 (D1 -30.00, L1 -15.00); nothing is changed

"#]]);
    shop.run("distributor suspend D1 --from 2026-10-15 --yes").ok().says(str![[r#"
D1 is suspended from 2026-10-15 00:00; the commission of 1 recorded order changes by -45.00 (D1 -30.00, L1 -15.00)
next: fenrun distributor reinstate D1 when it is over; until then nothing of D1 is settled or paid out

"#]]);
    changes_nothing(&shop, "distributor reinstate D1 --from 2026-10-16").fails(1).says(str![[r#"
error: this wants a yes: this reaches 1 recorded, unsettled order and changes its commission by 45.00 (D1 +30.00, L1 +15.00); go on?
hint: --yes says it; --dry-run, where there is one, shows what would happen

"#]]);
    shop.run("distributor reinstate D1 --from 2026-10-16 --yes").ok().says(str![[r#"
D1 is approved from 2026-10-16 00:00; the commission of 1 recorded order changes by 45.00 (D1 +30.00, L1 +15.00)
next: orders of D1 paid from then on earn commission again; fenrun commission pending --distributor D1 shows what waited and is settled next

"#]]);
}

#[test]
fn a_sponsor_takes_only_the_override_along() {
    let shop = october();
    // Of D1's two orders 5 %, of the own one before nothing.
    changes_nothing(&shop, "distributor suspend L1 --from 2026-10-06 --dry-run").ok().says(str![[r#"
L1 would be suspended from 2026-10-06 00:00, and the commission of 2 recorded orders would change by -25.00 (L1 -25.00); nothing is changed
1 distributor has L1 as sponsor: what it sells from 2026-10-06 00:00 until L1 is reinstated earns no override

"#]]);
    changes_nothing(&shop, "distributor terminate L1 --confirm L1 --from 2026-10-05 --dry-run")
        .ok()
        .says(str![[r#"
L1 would be terminated from 2026-10-05 00:00, and the commission of 3 recorded orders would change by -35.00 (L1 -35.00); nothing is changed
1 distributor still has L1 as sponsor: what it sells from 2026-10-05 00:00 on earns no override; fenrun distributor move gives it another sponsor

"#]]);
}

#[test]
fn whoever_has_no_orders_is_never_asked() {
    let shop = october();
    shop.run("distributor suspend X --from 2026-10-02").ok();
    shop.run("distributor suspend D1").ok();
}

#[test]
fn at_a_terminal_a_yes_is_enough() {
    let shop = october();
    let mut terminal = shop.at_terminal("distributor suspend D1 --from 2026-10-15 --reason late");
    terminal.exp_string("1 recorded").unwrap();
    terminal.send("y").unwrap();
    terminal.flush().unwrap();
    terminal.exp_string("D1 is suspended from 2026-10-15 00:00").unwrap();
    terminal.exp_eof().unwrap();
}

#[test]
fn settled_orders_are_never_reached() {
    let shop = october();
    shop.run("commission settle --period 2026-10").ok();
    changes_nothing(&shop, "distributor suspend D1 --from 2026-10-15 --yes").fails(1).says(str![[
        r#"
error: 1 settled order would change, and what is settled does not change
hint: the earliest possible --from is 2026-10-21

"#
    ]]);
    changes_nothing(&shop, "distributor suspend L1 --from 2026-10-15 --yes --lang zh")
        .fails(1)
        .says(str![[r#"
错误：1 个已结算的订单会因此改变，而已结算的不会再变
提示：--from 最早可为 2026-10-21

"#]]);
    shop.run("distributor suspend L1 --from 2026-10-21").ok();
}

#[test]
fn the_order_in_which_orders_and_states_are_entered_does_not_matter() {
    let amounts = |shop: &Shop| {
        shop.run("commission settle --period 2026-10").ok();
        let flags = "--period 2026-10 --columns distributor,direct,override,closing --format csv";
        shop.run(&format!("commission statement {flags}")).ok().stdout
    };
    let later = october();
    later.run("distributor suspend L1 --from 2026-10-15 --yes").ok();
    let earlier = october();
    earlier.run("distributor suspend L1 --from 2026-10-15 --yes").ok();
    let fresh = Shop::new();
    for name in ["p.csv", "d.csv", "o.csv", "plan.toml"] {
        fresh.write(name, earlier.read(name));
    }
    for line in [
        "init --name Tea --at 2026-10-01",
        "product import p.csv",
        "distributor import d.csv",
        "distributor suspend L1 --from 2026-10-15",
        "order import o.csv",
        "plan apply plan.toml --yes",
    ] {
        fresh.run(line).ok();
    }
    let expected = amounts(&fresh);
    assert_eq!(amounts(&later), expected);
    assert!(expected.contains("D1,50.00,0.00,50.00\n"), "{expected}");
}

#[test]
fn settled_orders_stay_out_of_reach_when_the_clock_was_set_back() {
    let shop = october();
    shop.run("commission settle --period 2026-10").ok();
    changes_nothing(&shop, "distributor suspend D1 --from 2026-10-15 --at 2026-10-14 --yes")
        .fails(1)
        .says(str![[r#"
error: 1 settled order would change, and what is settled does not change
hint: the earliest possible --from is 2026-10-21

"#]]);
}

#[test]
fn history_before_the_start_of_the_book_is_reached_by_nothing() {
    let shop = Shop::new();
    shop.write(
        "plan.toml",
        "name = \"p\"\neffective_from = \"2026-09-01\"\nhold_days = 7\n\
         [[rate]]\nrole = \"direct\"\npercent = \"10%\"\n",
    );
    for line in [
        "init --name Tea --start 2026-10-01 --at 2026-09-01",
        "distributor add D1 --name Zhou",
        "product add TEA --name Tea --price 100",
        "order record 1 --line TEA:1 --distributor D1 --paid-at 2026-09-30",
    ] {
        shop.run(line).ok();
    }
    shop.run("plan apply plan.toml").ok();
    shop.run("product edit TEA --commissionable no --from 2026-09-02").ok();
    shop.run("distributor suspend D1 --from 2026-09-03").ok();
    shop.run("order record 2 --line TEA:1 --distributor D1 --paid-at 2026-10-01").ok();
    shop.run("distributor reinstate D1 --from 2026-09-04").fails(1).says(str![[r#"
error: this wants a yes: this reaches 1 recorded, unsettled order and changes its commission by 0.00; go on?
hint: --yes says it; --dry-run, where there is one, shows what would happen

"#]]);
}

/// The shop of October with a bonus of 20.00 a month for every level-2 distributor who sells at all; in
/// November, when October is over and not settled. All orders are older than the changes of these tests.
fn with_a_bonus() -> Shop {
    let shop = october();
    shop.write(
        "next.toml",
        "name = \"next\"\neffective_from = \"2026-10-28\"\nhold_days = 7\n\
         [[rate]]\nrole = \"direct\"\npercent = \"10%\"\n\
         [[bonus]]\nname = \"seller\"\nevery = \"month\"\nmetric = \"own_sales\"\nmode = \"fixed\"\n\
         level = 2\nsteps = [ { from = \"1\", amount = \"20\" } ]\n",
    );
    shop.run("plan apply next.toml --yes").ok();
    shop
}

#[test]
fn what_changes_a_bonus_that_is_won_and_not_settled_says_so_and_asks() {
    let shop = with_a_bonus();
    for change in [
        "distributor promote D1 --from 2026-10-31",
        "distributor terminate D1 --from 2026-10-31 --confirm D1",
    ] {
        changes_nothing(&shop, change).fails(1).says(str![[r#"
error: this wants a yes: this changes bonuses and prizes that are won and not settled yet by -20.00 (D1 -20.00); go on?
hint: --yes says it; --dry-run, where there is one, shows what would happen

"#]]);
    }
    let promoted = shop.run("distributor promote D1 --from 2026-10-31 --yes").ok().stderr;
    let told = "bonuses and prizes that are won and not settled yet change by -20.00 (D1 -20.00)\n";
    assert!(promoted.contains(told), "{promoted}");
    let log = shop.run("audit log --format jsonl").ok().stdout;
    assert!(log.contains("-20.00"), "{log}");
    // Back again it is won again; the same state changes nothing and asks nothing.
    let back = shop.run("distributor move D1 --sponsor L1 --from 2026-10-31 --yes").ok().stderr;
    assert!(back.contains("change by 20.00 (D1 +20.00)"), "{back}");
    shop.run("distributor move D1 --sponsor L1 --from 2026-10-31").ok();
}

#[test]
fn orders_and_bonuses_that_change_together_are_told_together() {
    let shop = with_a_bonus();
    // Order 3 is suspended away, and with order 2 the bonus stays.
    changes_nothing(&shop, "distributor suspend D1 --from 2026-10-15").fails(1).says(str![[r#"
error: this wants a yes: this reaches 1 recorded, unsettled order and changes its commission by -45.00 (D1 -30.00, L1 -15.00); go on?
hint: --yes says it; --dry-run, where there is one, shows what would happen

"#]]);
    // Without both orders nothing was sold.
    let words = changes_nothing(&shop, "distributor suspend D1 --from 2026-10-09").fails(1).stderr;
    let told = "by -75.00 (D1 -50.00, L1 -25.00) and bonuses and prizes not settled yet by -20.00 (D1 -20.00); go on?";
    assert!(words.contains(told), "{words}");
}
