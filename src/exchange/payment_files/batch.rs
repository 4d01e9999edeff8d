//! What is to be paid, and the files it becomes.
use crate::domain::currency::Currency;
use crate::domain::distributor::Kind;
use crate::domain::money::Money;
use crate::domain::payout_account::Channel;
use crate::domain::time::Instant;
use crate::domain::zone::Zone;

/// Payments that leave together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaymentBatch {
    /// 1–24 ASCII letters and digits, unique in the book: it begins every file's name, and the
    /// numbers of messages and batches inside.
    pub reference: String,
    /// The book's currency.
    pub currency: Currency,
    /// The instant that files are dated by. Exporting again passes the same one, or the bytes of
    /// SEPA files differ.
    pub at: Instant,
    /// The book's time zone.
    pub zone: Zone,
    /// Who pays.
    pub payer: Payer,
    /// The payments of all channels, in the order in which files list them.
    pub items: Vec<PaymentItem>,
}

/// Who pays, as the book's settings say; what no file of the batch needs may be blank.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Payer {
    /// Setting `payer.name`: the merchant's name at the bank (SEPA).
    pub name: String,
    /// Setting `payer.iban`: the account that is debited (SEPA).
    pub iban: String,
    /// Setting `payer.bic`: the bank of that account (SEPA).
    pub bic: String,
    /// Setting `payer.wechat_appid`: the app whose openids the accounts are (`WeChat`).
    pub wechat_appid: String,
}

/// One payment to one distributor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaymentItem {
    /// 1–32 ASCII letters and digits, unique for ever: who receives it twice pays once.
    pub id: String,
    /// The distributor's code.
    pub distributor: String,
    /// Whether a person or a business is paid.
    pub kind: Kind,
    /// By which way; cash goes into no file.
    pub channel: Channel,
    /// The number or name of the account there.
    pub account: String,
    /// In whose name the account is.
    pub holder: String,
    /// The distributor's e-mail address, possibly blank.
    pub email: String,
    /// What arrives, in minor units; above 0.
    pub net: Money,
    /// What the recipient reads, possibly blank.
    pub note: String,
}

/// A file that is ready to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaymentFile {
    /// `B000012-alipay-1.csv`: letters, digits, hyphens and one point.
    pub name: String,
    /// Who takes it.
    pub channel: Channel,
    /// The whole file.
    pub bytes: Vec<u8>,
    /// How many payments it has.
    pub count: usize,
    /// The sum of its payments, in minor units.
    pub control_total: Money,
}
