//! The files that other programs read, written out.
use super::*;
use crate::domain::currency::Currency;
use crate::domain::id::DistributorId;
use crate::domain::ledger::account::Account;
use crate::domain::money::Money;
use crate::domain::time::Day;

const A1: Party<'static> = Party { code: "a.1", name: "=李雷" };

/// A statement of 12.50 for `a.1`.
fn written(target: Target, currency: Currency, chart: &Chart, excel: bool) -> String {
    let (accrued, owed) = (Account::Accrued, Account::Distributor(DistributorId(1)));
    let line = |account, amount, party| BookedLine {
        account,
        name: Account::name(account, |_| "a.1"),
        amount: Money(amount),
        party,
    };
    let booked = Booked {
        day: Day::new(2026, 10, 31).unwrap(),
        number: 17,
        words: "Statement; 2026-10 \"a.1\"\n".into(),
        lines: vec![line(&accrued, 1_250, None), line(&owed, -1_250, Some(A1))],
    };
    let mut out = Vec::new();
    let head =
        Head { title: "Tea", currency, chart, operator: "lin", tax_rate: "Tax Exempt", excel };
    let mut writer = target.writer(&head, &mut out).unwrap();
    writer.write(&booked).unwrap();
    writer.finish().unwrap();
    drop(writer);
    String::from_utf8(out).unwrap()
}

fn cny(target: Target) -> String {
    written(target, Currency::CNY, &Chart::default(), false)
}

#[test]
fn plain_text_declares_what_it_uses_and_stays_on_its_lines() {
    let rest = "\
account liabilities:commission:accrued
account liabilities:distributor:a.1
2026-10-31 * Statement, 2026-10 \"a.1\"
    liabilities:commission:accrued  12.50 CNY
    liabilities:distributor:a.1  -12.50 CNY

";
    let hledger = format!("; Tea\ndecimal-mark .\ncommodity 1000.00 CNY\n\n{rest}");
    assert_eq!(cny(Target::Hledger), hledger);
    let ledger = format!("; Tea\ncommodity CNY\n  format 1000.00 CNY\n\n{rest}");
    assert_eq!(cny(Target::Ledger), ledger);
    let yen = Currency::from_code("JPY").unwrap();
    let text = written(Target::Hledger, yen, &Chart::default(), false);
    assert!(text.contains("commodity 1000. JPY\n") && text.contains("  -1250 JPY\n"), "{text}");
}

#[test]
fn beancount_opens_accounts_with_names_that_it_takes() {
    let expected = "\
option \"title\" \"Tea\"
option \"operating_currency\" \"CNY\"

2026-10-31 open Liabilities:Commission:Accrued CNY
2026-10-31 open Liabilities:Distributor:A-x2E1 CNY
2026-10-31 * \"Statement; 2026-10 \\\"a.1\\\" \"
  Liabilities:Commission:Accrued  12.50 CNY
  Liabilities:Distributor:A-x2E1  -12.50 CNY

";
    assert_eq!(cny(Target::Beancount), expected);
}

#[test]
fn different_accounts_stay_different_in_beancount() {
    let names =
        ["A-1", "A_1", "A.1", "A-x2E1", "-1", "X-x-1", "1", "x-x2D", "_", ".", "房租", "X房租"];
    let mut seen = std::collections::BTreeSet::new();
    for name in names {
        let account = beancount::account(&format!("liabilities:distributor:{name}"));
        let code = account.strip_prefix("Liabilities:Distributor:").unwrap().to_owned();
        assert!(code.starts_with(|c: char| c.is_ascii_uppercase() || c.is_ascii_digit()), "{code}");
        assert!(code.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'), "{code}");
        assert!(seen.insert(code), "{name}");
    }
}

#[test]
fn kingdee_gets_its_eighteen_columns() {
    let expected = "\
日期,凭证字,凭证号,附单据数,摘要,科目编码,科目名称,借方金额,贷方金额,币别,汇率,原币金额,数量,单价,核算类别,核算编码,核算名称,制单人
2026-10-31,记,17,1,\"Statement; 2026-10 \"\"a.1\"\" \",224102,其他应付款-预提佣金,12.50,,CNY,1,12.50,,,,,,lin
2026-10-31,记,17,1,\"Statement; 2026-10 \"\"a.1\"\" \",224101,其他应付款-分销商佣金,,12.50,CNY,1,12.50,,,分销商,a.1,'=李雷,lin
";
    assert_eq!(cny(Target::Kingdee), expected);
    let excel = written(Target::Kingdee, Currency::CNY, &Chart::default(), true);
    assert_eq!(excel, format!("\u{feff}{}", expected.replace('\n', "\r\n")));
}

#[test]
fn quickbooks_and_xero_get_theirs() {
    let expected = "\
*JournalNo,*JournalDate,*AccountName,*Debits,*Credits,Description,Name,Currency,Location,Class
202610-000017,2026-10-31,Accrued commission,12.50,,\"Statement; 2026-10 \"\"a.1\"\" \",,CNY,,
202610-000017,2026-10-31,Distributors payable,,12.50,\"Statement; 2026-10 \"\"a.1\"\" \",'=李雷,CNY,,
";
    assert_eq!(cny(Target::QuickBooks), expected);
    let expected = "\
*Narration,*Date,Description,*AccountCode,*TaxRate,*Amount,TrackingName1,TrackingOption1,TrackingName2,TrackingOption2
\"202610-000017 Statement; 2026-10 \"\"a.1\"\" \",2026-10-31,liabilities:commission:accrued,2110,Tax Exempt,12.50,,,,
\"202610-000017 Statement; 2026-10 \"\"a.1\"\" \",2026-10-31,liabilities:distributor:a.1 a.1 =李雷,2100,Tax Exempt,-12.50,,,,
";
    assert_eq!(cny(Target::Xero), expected);
}

#[test]
fn the_nearest_mapped_account_decides_what_it_is_called() {
    let mut chart = Chart::default();
    chart.map("Liabilities", "2/Debts").unwrap();
    chart.map("liabilities:distributor", "2241 / 其他应付款").unwrap();
    let text = written(Target::Kingdee, Currency::CNY, &chart, false);
    assert!(
        text.contains(",2,Debts,12.50,") && text.contains(",2241,其他应付款,,12.50,"),
        "{text}"
    );
    for value in ["", "2241", "/name", "2241/"] {
        assert_eq!(chart.map("assets:cash", value), Err(ChartFault::NotCodeAndName), "{value}");
    }
}
