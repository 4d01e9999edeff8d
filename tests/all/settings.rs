//! Settings: which file or variable is meant when one of them makes no sense.
use snapbox::str;

use crate::harness::Shop;

#[test]
fn an_unknown_setting_is_named_with_its_place_and_the_one_that_was_meant() {
    let shop = Shop::new();
    shop.write("fenrun.toml", "lang = \"en\"\nboook = \"a.db\"\n");
    shop.run("completions bash").fails(2).prints("").says(str![[r#"
error: there is no setting “boook”
  at fenrun.toml:2
hint: did you mean book?

"#]]);
    shop.run("completions bash --lang zh").fails(2).says(str![[r#"
错误：没有设置项“boook”
  位置 fenrun.toml:2
提示：是不是想用 book？

"#]]);
    shop.write("fenrun.toml", "colour_of_money = 1\n");
    shop.run("completions bash").fails(2).says(str![[r#"
error: there is no setting “colour_of_money”
  at fenrun.toml:1
hint: the settings are: book, lang, format, table_style, color, wait, operator

"#]]);
}

#[test]
fn a_value_that_makes_no_sense_is_named_with_its_place() {
    let shop = Shop::new();
    shop.write("home/.config/fenrun/config.toml", "\nwait = \"long\"\n");
    shop.run("completions bash").fails(2).says(str![[r#"
error: wait cannot be “long”
  at /shop/home/.config/fenrun/config.toml:2
hint: it is something like: 0, 30

"#]]);
    shop.write("home/.config/fenrun/config.toml", "wait = true\n");
    shop.run("completions bash").fails(2).says(str![[r#"
error: “wait” is neither a text nor a whole number
  at /shop/home/.config/fenrun/config.toml:1
hint: a setting looks like: book = "shop.db"

"#]]);
    shop.write("home/.config/fenrun/config.toml", "wait = \n");
    shop.run("completions bash --lang zh").fails(2).says(str![[r#"
错误：这不是 TOML
  位置 /shop/home/.config/fenrun/config.toml:1:8
提示：设置的写法：book = "shop.db"

"#]]);
    let shop = Shop::new().with("FENRUN_TABLE_STYLE", "round");
    shop.run("completions bash").fails(2).says(str![[r#"
error: FENRUN_TABLE_STYLE cannot be “round”
hint: it is something like: utf8, ascii, markdown

"#]]);
}

#[test]
fn a_settings_file_that_cannot_be_read_is_an_error() {
    let shop = Shop::new();
    shop.write("fenrun.toml/x", "");
    shop.run("completions bash").fails(74).says(str![[r#"
error: cannot read fenrun.toml: it is a folder
hint: check the name and the permissions, then try again

"#]]);
}

#[test]
fn settings_do_not_stand_in_the_way_of_help() {
    let shop = Shop::new();
    shop.write("fenrun.toml", "nonsense");
    shop.run("--help").ok().quiet();
    shop.run("--version").ok().quiet();
}
