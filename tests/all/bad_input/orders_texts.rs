//! Order files with texts that deceive or steer.
use snapbox::str;

use super::orders_rules::campaign;

const HEAD: &str = "order_no,sku,quantity,unit_price,recipient,phone,address,note\n";

#[test]
fn control_and_direction_characters_are_refused_and_never_reach_the_terminal() {
    let orders = campaign(HEAD);
    orders.refuses(
        "A1,CLASS,1,1,Li\u{202e}gnp.exe,,,\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:5  recipient “Li�gnp.exe”: has U+202E, which turns the direction of text
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        "A1,CLASS,1,1,a\u{2066}b\u{2069},,,\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:5  recipient “a�b�”: has U+2066, which turns the direction of text
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        "A1,CLASS,1,1,\u{1b}[31mPAID\u{1b}[0m,,,\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:5  recipient “�[31mPAID�[0m”: has the control character U+001B
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        "A1,CLASS,1,1,a\u{7f}b,a\u{9b}31m,Li\u{2028}Lei,a\tb\n",
        str![[r#"
error: 4 problems; nothing was written
  bad.csv:2:5  recipient “a�b”: has the control character U+007F
  bad.csv:2:6  phone “a�31m”: has the control character U+009B
  bad.csv:2:7  address “Li⏎Lei”: has the control character U+2028
  bad.csv:2:8  note “a�b”: has the control character U+0009
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        "A1,CLASS,1,1,\"Li\nLei\",,,\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:5  recipient “Li⏎Lei”: has the control character U+000A
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        "A1,CLASS,1,1,\u{e000},\u{ffff},,\n",
        str![[r#"
error: 2 problems; nothing was written
  bad.csv:2:5  recipient “”: has U+E000, a character without meaning
  bad.csv:2:6  phone “￿”: has U+FFFF, a character without meaning
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        &format!("A1,CLASS,1,1,a{},,,\n", "\u{300}".repeat(9)),
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:5  recipient “à̀̀̀̀̀̀̀̀”: more than 8 accents on one letter
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(&format!("A1,CLASS,1,1,{},,,\n", "宽".repeat(342)), str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:5  recipient “宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽”: longer than 1024 bytes
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]]);
}

#[test]
fn whatever_a_person_may_be_called_is_taken_and_what_nobody_sees_is_counted() {
    let orders = campaign(HEAD);
    for name in [
        "李雷",
        "O'Brien",
        "\"Li \"\"Lee\"\" Lei\"",
        "👨‍👩‍👧",
        "x'); DROP TABLE orders;--",
        "%_%",
        "$(reboot);`id`|&",
        "--db=/etc/passwd",
        "=1+1",
        "“Li”",
        "e\u{301} / é",
    ] {
        orders.takes(&format!("A1,CLASS,1,1,{name},,,\"two\nlines\"\n"));
    }
    orders.takes("A1,CLASS,1,1,a\u{200b}b,13800000000\u{feff},\u{ad}x,\n").says(str![[r#"
good.csv: 1 row: 1 added, total 1.00; this was a dry run, nothing was changed
3 invisible characters were taken out of names
1 order without dates and status was taken as pending

"#]]);
}
