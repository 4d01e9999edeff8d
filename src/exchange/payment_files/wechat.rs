//! `WeChat` Pay's template for batch transfers to balances (批量转账到零钱): a head that names the
//! batch, then one row per payment. UTF-8 with mark, CRLF. Only merchants who had the product before
//! 15 January 2025 can upload it; newer ones have transfers that each recipient confirms
//! (pay.weixin.qq.com, "商家转账到零钱升级说明", 4 September 2025).
use super::batch::{Payer, PaymentItem};
use super::delimited::marked;
use super::fault::{ItemFault, PayerFault, PaymentFault};
use super::format::{Format, Part, Unwritten};
use super::text::{Free, free};
use crate::domain::account_form::AccountForm;
use crate::domain::money::Money;

/// The oldest of the limits that the product had (1,000, later 3,000) suits every merchant.
pub(super) const FORMAT: Format =
    Format { extension: "csv", currency: Some("CNY"), limit: 1_000, check, write };

/// From 2,000.00 on the recipient's name is compared.
pub(super) const NAMED_FROM: Money = Money(200_000);
/// The most characters of a remark.
const REMARK_CHARS: usize = 32;
/// The most characters of a name.
const NAME_CHARS: usize = 64;

const COLUMNS: [&str; 6] = [
    "商家明细单号（必填）",
    "收款用户openid（必填）",
    "收款用户姓名（选填）",
    "收款用户身份证（选填）",
    "转账金额（必填，单位：元）",
    "转账备注（必填）",
];

fn check(item: &PaymentItem) -> Result<(), ItemFault> {
    if !AccountForm::Openid.is(&item.account) {
        return Err(ItemFault::Account(AccountForm::Openid));
    }
    if item.holder.is_empty() && item.net >= NAMED_FROM {
        return Err(ItemFault::NoHolderFrom { from: NAMED_FROM });
    }
    free(item, NAME_CHARS, REMARK_CHARS).iter().try_for_each(Free::no_formula)
}

fn write(part: &Part<'_>) -> Result<Vec<u8>, Unwritten> {
    let (id, total) = (part.id('W'), part.money(part.total));
    let (count, appid) = (part.items.len().to_string(), &part.batch.payer.wechat_appid);
    let head = [
        vec!["微信支付批量转账到零钱模版（勿删）"],
        vec!["商家批次单号（必填）", &id],
        vec!["批次名称（必填）", &id],
        vec!["转账appid（必填）", appid],
        vec!["转账总金额（必填，单位：元）", &total],
        vec!["转账总笔数（必填）", &count],
        vec!["批次备注（必填）", &id],
        vec!["", ""],
        vec!["转账明细（勿删）"],
        COLUMNS.to_vec(),
    ];
    let head = head.into_iter().map(|row| row.into_iter().map(str::to_owned).collect());
    let rows = part.items.iter().map(|item| row(part, item));
    Ok(marked(head.chain(rows))?)
}

fn row(part: &Part<'_>, item: &PaymentItem) -> Vec<String> {
    let amount = part.money(item.net);
    let remark = if item.note.is_empty() { &item.id } else { &item.note };
    let row = [&item.id, &item.account, &item.holder, "", amount.as_str(), remark];
    row.map(str::to_owned).to_vec()
}

/// What is wrong with the setting that the file needs.
pub(super) fn payer_fault(payer: &Payer) -> Option<PaymentFault> {
    let appid = payer.wechat_appid.as_bytes();
    let word = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-');
    let fault = match appid.len() {
        0 => PayerFault::Missing,
        1..=32 if appid.iter().all(word) && appid[0] != b'-' => return None,
        _ => PayerFault::Appid,
    };
    Some(PaymentFault::Payer { key: "payer.wechat_appid", fault })
}
