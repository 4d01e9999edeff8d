//! Alipay's template for batch payments to Alipay accounts (批量付款到支付宝账户): two lines that say
//! what it is, then one row per payment. GBK, CRLF. It has no column for an id, so the remark begins
//! with it.
use super::batch::PaymentItem;
use super::delimited::delimited;
use super::fault::ItemFault;
use super::format::{Format, Part, Unwritten};
use super::gbk;
use super::text::free;
use crate::domain::account_form::AccountForm;

/// Alipay's help spoke of 3,000 rows a file (2015), its interface of 1,000 a batch; 1,000 suit both.
pub(super) const FORMAT: Format =
    Format { extension: "csv", currency: Some("CNY"), limit: 1_000, check, write };

/// The most characters of a remark, the id included.
const REMARK_CHARS: usize = 100;
/// The most characters of a name.
const NAME_CHARS: usize = 64;

const TITLE: &str = "支付宝批量付款文件模板";
const COLUMNS: [&str; 5] = [
    "序号（必填）",
    "收款方支付宝账号（必填）",
    "收款方姓名（必填）",
    "金额（必填，单位：元）",
    "备注（选填）",
];

fn check(item: &PaymentItem) -> Result<(), ItemFault> {
    if !AccountForm::Alipay.is(&item.account) {
        return Err(ItemFault::Account(AccountForm::Alipay));
    }
    if item.holder.is_empty() {
        return Err(ItemFault::NoHolder);
    }
    let note = REMARK_CHARS.saturating_sub(item.id.len() + 1);
    for text in free(item, NAME_CHARS, note) {
        text.no_formula()?;
        if let Some(character) = gbk::foreign(text.text) {
            return Err(ItemFault::Character { field: text.field, character });
        }
    }
    Ok(())
}

fn write(part: &Part<'_>) -> Result<Vec<u8>, Unwritten> {
    let head = [vec![TITLE.to_owned()], COLUMNS.map(str::to_owned).to_vec()];
    let rows = (1_usize..).zip(part.items).map(|(number, item)| {
        let remark = format!("{} {}", item.id, item.note);
        let (account, holder) = (item.account.clone(), item.holder.clone());
        let amount = part.money(item.net);
        vec![number.to_string(), account, holder, amount, remark.trim_end().to_owned()]
    });
    let text = String::from_utf8(delimited(head.into_iter().chain(rows))?)?;
    gbk::encode(&text).map_err(|character| format!("{character:?} in GBK").into())
}
