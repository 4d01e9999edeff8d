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
hint: it is a whole number of seconds: 0, 30

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
hint: it is one of: utf8, ascii, markdown

"#]]);
}

#[test]
fn a_flag_or_variable_that_says_nothing_is_named() {
    let shop = Shop::new();
    shop.run("completions bash --book ''").fails(2).says(str![[r#"
error: --book needs a value
hint: fenrun completions --help shows which

"#]]);
    shop.run("completions bash --as ' '").fails(2).says(str![[r#"
error: --as cannot be “ ”
hint: it is a name of 1 to 64 visible characters

"#]]);
    shop.run("completions bash --as ' ' --lang zh").fails(2).says(str![[r#"
错误：--as 不能是“ ”
提示：应为 1 到 64 个可见字符的名字

"#]]);
    let shop = shop.with("FENRUN_WAIT", "-1");
    shop.run("completions bash").fails(2).says(str![[r#"
error: FENRUN_WAIT cannot be “-1”
hint: it is a whole number of seconds: 0, 30

"#]]);
    shop.run("completions bash --wait 1").fails(2);
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
