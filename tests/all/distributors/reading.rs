//! `list`, `show`, `tree`.
use snapbox::str;

use super::{changes_nothing, listed, team};
use crate::harness::Shop;

fn bigger_team() -> Shop {
    let shop = team();
    for line in [
        "distributor add a-chen --name 陈国强 --phone 13800000108",
        "distributor add D02 --name 李浩然 --sponsor L-WANG --joined-at 2026-08-01",
        "distributor suspend D02",
    ] {
        shop.run(line).ok();
    }
    shop
}

#[test]
fn the_list_masks_telephone_numbers_and_can_be_narrowed() {
    let shop = bigger_team();
    shop.run("distributor list").ok().quiet().prints(str![[r#"
Distributor  Name      Level  Sponsor  State      Joined      Phone
─────────────────────────────────────────────────────────────────────────
a-chen       陈国强        1           approved               138****0108
D01          Zhou Min      2  L-WANG   approved   2026-07-01
D02          李浩然        2  L-WANG   suspended  2026-08-01
L-WANG       王丽华        1           approved   2026-06-01  138****0101

"#]]);
    shop.run("distributor list --lang zh").ok().quiet().prints(str![[r#"
分销商  名称      级别  上级    状态    加入时间    电话
---------------------------------------------------------------
a-chen  陈国强       1          已批准              138****0108
D01     Zhou Min     2  L-WANG  已批准  2026-07-01
D02     李浩然       2  L-WANG  已暂停  2026-08-01
L-WANG  王丽华       1          已批准  2026-06-01  138****0101

"#]]);
    assert_eq!(listed(&shop, "--level 1 --columns distributor"), "a-chen\nL-WANG\n");
    assert_eq!(listed(&shop, "--sponsor l-wang --columns distributor"), "D01\nD02\n");
    assert_eq!(listed(&shop, "--state suspended --columns distributor,state"), "D02,suspended\n");
    changes_nothing(&shop, "distributor list --sponsor NOBODY").fails(1).says(str![[r#"
error: there is no distributor NOBODY
hint: fenrun distributor list shows all; fenrun distributor add NOBODY adds this one

"#]]);
    changes_nothing(&shop, "distributor list --state gone").fails(2);
    changes_nothing(&shop, "distributor list --level 3").fails(2);
}

#[test]
fn revealing_personal_data_is_kept_in_the_audit_log() {
    let shop = bigger_team();
    let rows = |shop: &Shop| shop.run("audit log --format jsonl").ok().stdout.lines().count();
    let before = rows(&shop);
    assert!(listed(&shop, "").contains("138****0101"));
    let _ = changes_nothing(&shop, "distributor show L-WANG").ok();
    assert_eq!(rows(&shop), before);
    assert!(listed(&shop, "--reveal").contains("13800000101"));
    let shown = shop.run("distributor show L-WANG --reveal --as ming").ok().stdout;
    assert!(shown.contains("13800000101"), "{shown}");
    let log = shop.run("audit log --format jsonl").ok().stdout;
    assert_eq!(log.lines().count(), before + 2);
    assert!(log.contains("ming") && log.contains("revealed"), "{log}");
}

#[test]
fn everything_about_one_distributor_is_shown() {
    let shop = bigger_team();
    shop.run("distributor show L-WANG").ok().quiet().prints(str![[r#"
Distributor      L-WANG
Name             王丽华
Level            1
Sponsor
State            approved
Grade
Joined           2026-06-01 00:00
Phone            138****0101
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
State     From              Reason  Who     Recorded
────────────────────────────────────────────────────────────
approved  2026-06-01 00:00          tester  2026-11-05 09:00

Levels and sponsors
Level  Sponsor  From  Recorded
──────────────────────────────────────
    1                 2026-11-05 09:00

Team
Distributor  Name      State      Joined
──────────────────────────────────────────────────
D01          Zhou Min  approved   2026-07-01 00:00
D02          李浩然    suspended  2026-08-01 00:00

"#]]);
    shop.run("distributor show D02 --format json").ok().quiet().prints(str![[r#"
{"distributor":"D02","name":"李浩然","level":2,"sponsor":"L-WANG","state":"suspended","grade":null,"joined_at":"2026-08-01T00:00:00+08:00","phone":null,"email":null,"kind":"individual","id_number":null,"channel":null,"account":null,"holder":null,"joining_fee":null,"opening_balance":null,"recorded_at":"2026-11-05T09:00:00+08:00","states":[{"state":"approved","from":"2026-08-01T00:00:00+08:00","reason":null,"operator":"tester","recorded_at":"2026-11-05T09:00:00+08:00"},{"state":"suspended","from":"2026-11-05T09:00:00+08:00","reason":null,"operator":"tester","recorded_at":"2026-11-05T09:00:00+08:00"}],"relations":[{"level":2,"sponsor":"L-WANG","from":null,"recorded_at":"2026-11-05T09:00:00+08:00"}],"grades":[],"accounts":[],"adjustments":[],"team":[]}

"#]]);
    changes_nothing(&shop, "distributor show NOBODY").fails(1).says(str![[r#"
error: there is no distributor NOBODY
hint: fenrun distributor list shows all; fenrun distributor add NOBODY adds this one

"#]]);
    changes_nothing(&shop, "distributor show").fails(2).says(str![[r#"
error: CODE is missing, and nobody can be asked
hint: give CODE, or run the command at a terminal without --no-input

"#]]);
}

#[test]
fn the_tree_is_drawn_for_people_and_flat_for_programs() {
    let shop = bigger_team();
    shop.run("distributor tree").ok().quiet().prints(str![[r#"
Distributor  Name      State
────────────────────────────────
a-chen       陈国强    approved
L-WANG       王丽华    approved
├─ D01       Zhou Min  approved
└─ D02       李浩然    suspended

"#]]);
    shop.run("distributor tree --table-style utf8 --lang zh").ok().quiet().prints(str![[r#"
分销商  名称      状态
────────────────────────
a-chen  陈国强    已批准
L-WANG  王丽华    已批准
├─ D01  Zhou Min  已批准
└─ D02  李浩然    已暂停

"#]]);
    shop.run("distributor tree L-WANG --format csv").ok().quiet().prints(str![[r#"
distributor,name,level,sponsor,state
L-WANG,王丽华,1,,approved
D01,Zhou Min,2,L-WANG,approved
D02,李浩然,2,L-WANG,suspended

"#]]);
    shop.run("distributor tree --columns distributor --sort -distributor").ok().prints(str![[r#"
Distributor
───────────
a-chen
L-WANG
D02
D01

"#]]);
    shop.run("distributor tree D01 --format csv").ok().prints(str![[r#"
distributor,name,level,sponsor,state
D01,Zhou Min,2,L-WANG,approved

"#]]);
    changes_nothing(&shop, "distributor tree NOBODY").fails(1);
}
