//! Columns that other programs rely on stand in the help of their commands.
use crate::trade::Trade;

const REPORTS: [&str; 10] = [
    "report leaderboard",
    "report commission --by product",
    "report commission --by category",
    "report commission --by level",
    "report commission --by distributor",
    "report commission --by role",
    "report liability",
    "report liability --forward",
    "commission preview",
    "commission preview --standings",
];

#[test]
fn the_columns_of_reports_stand_in_their_help() {
    let trade = Trade::new();
    for report in REPORTS {
        let csv = trade.0.run(&format!("{report} --format csv")).ok().stdout;
        let header = csv.lines().next().unwrap().replace(',', ", ");
        let command = report.split(" --").next().unwrap();
        for lang in ["en", "zh"] {
            let help = trade.0.run(&format!("{command} --help --lang {lang}")).ok().stdout;
            let help = help.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(help.contains(&header), "{report}, {lang}: {header}\n{help}");
        }
    }
}
