//! Order files with bad dates and statuses.
use snapbox::str;

use super::orders_rules::campaign;

const HEAD: &str = "order_no,sku,quantity,unit_price,placed_at,paid_at,shipped_at,completed_at,\
                    cancelled_at,status\n";

#[test]
fn what_is_no_date_with_the_year_first_is_refused() {
    let orders = campaign("order_no,sku,quantity,unit_price,paid_at\n");
    orders.refuses("A1,CLASS,1,1,2026-02-30\n", str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:5  paid_at “2026-02-30”: no date; dates look like 2026-10-31 or 2026-10-31 08:26, from 2000 on
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]]);
    for (line, date) in (1..).zip([
        "2026-02-29",
        "2026-00-10",
        "2026-04-31",
        "20260105",
        "05/01/2026",
        "01-05-26",
        "2026.01.05",
        "2026年1月5日",
        "46027",
        "1767571200",
        "2026-01-05 24:00",
        "2026-01-05T23:59:60Z",
        "2026-01-05T10:00:00+25:00",
        "2026-W01-1",
        "2026-005",
        "0000-01-01",
        "1999-12-31",
        "２０２６-01-05",
        "2026-01-05\u{200e}",
        " 2026-01-05",
        "today",
        "NaN",
    ]) {
        let reason = "no date; dates look like 2026-10-31 or 2026-10-31 08:26, from 2000 on";
        // What turns the direction of text is not sent to a terminal.
        let shown = date.replace('\u{200e}', "\u{fffd}");
        let words = format!(
            "error: 1 problem; nothing was written\n  bad.csv:{}:5  paid_at “{shown}”: {reason}\n\
             hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE\n",
            line + 1
        );
        let good = (1..line).map(|n| format!("G{n},CLASS,1,1,2026-10-01\n"));
        orders.refuses(&format!("{}A1,CLASS,1,1,{date}\n", good.collect::<String>()), words);
    }
}

#[test]
fn dates_with_and_without_time_and_offset_are_taken() {
    let orders = campaign("order_no,sku,quantity,unit_price,paid_at\n");
    for date in [
        "2026-01-05",
        "2026/1/5",
        "2024-02-29",
        "2026-01-31T16:00:00Z",
        "2026-01-05T10:00:00+08:00",
        "2026-01-05 10:00",
    ] {
        orders.takes(&format!("A1,CLASS,1,1,{date}\n"));
    }
}

#[test]
fn what_is_still_to_come_is_refused_but_for_the_ten_minutes_of_a_fast_clock() {
    let orders = campaign("order_no,sku,quantity,unit_price,paid_at\n");
    orders.takes("A1,CLASS,1,1,2026-11-05 09:10:00\n");
    orders.refuses(
        "A1,CLASS,1,1,2026-11-05 09:10:01\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:5  paid_at “2026-11-05 09:10:01”: still to come
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        "A1,CLASS,1,1,9999-12-31\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:5  paid_at “9999-12-31 00:00”: still to come
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
}

#[test]
fn a_status_needs_an_instant_and_agrees_with_the_others() {
    let orders = campaign(HEAD);
    orders.refuses(
        "A1,CLASS,1,1,,,,,,completed\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:10  status “completed”: a status needs a date: placed_at, paid_at or its own
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        "A1,CLASS,1,1,,2026-10-01,,,,pending\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:10  status “pending”: contradicts the dates of the order
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        "A1,CLASS,1,1,,2026-10-01,,2026-10-02,,shipped\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:10  status “shipped”: contradicts the dates of the order
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        "A1,CLASS,1,1,2026-10-01,,,,,PAID\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:10  status “PAID”: no status; it is pending, paid, shipped, completed or cancelled
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        "A1,CLASS,1,1,2026-10-01,,,,,done\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:10  status “done”: no status; it is pending, paid, shipped, completed or cancelled
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders
        .takes(
            "A1,CLASS,1,1,2026-10-01,,,,,paid\nA2,CLASS,1,1,,2026-10-01,,,,completed\n\
         A3,CLASS,1,1,,2026-10-01,,,,已取消\nA4,CLASS,1,1,,,,,,pending\nA5,CLASS,1,1,,,,,,\n",
        )
        .says(str![[r#"
good.csv: 5 rows: 5 added, total 5.00; this was a dry run, nothing was changed
1 order without dates and status was taken as pending
2 orders earn nothing: nobody sold them

"#]]);
}

#[test]
fn instants_follow_each_other() {
    let orders = campaign(HEAD);
    orders.refuses(
        "A1,CLASS,1,1,2026-10-02,2026-10-01,,,,\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:6  paid_at “2026-10-01 00:00”: paid_at is before placed_at
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        "A1,CLASS,1,1,,2026-10-02,2026-10-01,,,\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:7  shipped_at “2026-10-01 00:00”: shipped_at is before paid_at
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        "A1,CLASS,1,1,,2026-10-02,,2026-10-01,,\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:8  completed_at “2026-10-01 00:00”: completed_at is before paid_at
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        "A1,CLASS,1,1,,2026-10-02,,,2026-10-01,\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:9  cancelled_at “2026-10-01 00:00”: cancelled_at is before paid_at
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        "A1,CLASS,1,1,,2026-10-01,2026-10-02,,2026-10-03,\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:9  cancelled_at “2026-10-03 00:00”: the order is shipped and can no longer be cancelled
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
}

#[test]
fn a_known_order_keeps_its_instants() {
    let orders = campaign(HEAD);
    orders.refuses(
        "OLD,CLASS,2,10.00,2026-09-30,,,,,\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:5  placed_at “2026-09-30 00:00”: the book has another value
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        "OLD,CLASS,2,10.00,,2026-10-01 10:01,,,,\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:6  paid_at “2026-10-01 10:01”: the book has another value
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        "OLD,CLASS,2,10.00,,,,2026-10-01 09:59,,\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2:8  completed_at “2026-10-01 09:59”: completed_at is before paid_at
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.takes("OLD,CLASS,2,10.00,,,,,,paid\n").says(str![[r#"
good.csv: 1 row: 1 unchanged, total 20.00; this was a dry run, nothing was changed

"#]]);
    orders.takes("OLD,CLASS,2,10.00,,,,,,completed\n").says(str![[r#"
good.csv: 1 row: 1 moved on, total 20.00; this was a dry run, nothing was changed

"#]]);
    orders.takes("OLD,CLASS,2,10.00,,,,,,cancelled\n").says(str![[r#"
good.csv: 1 row: 1 moved on, total 20.00; this was a dry run, nothing was changed

"#]]);
    orders.takes("OLD,CLASS,2,10.00,,,,,,pending\n").says(str![[r#"
good.csv: 1 row: 1 unchanged, total 20.00; this was a dry run, nothing was changed

"#]]);
}
