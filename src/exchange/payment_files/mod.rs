//! Payment files: what a batch of payouts is handed to banks and payment services with (SPEC §10).
//! Pure: values in, bytes out; the same batch gives the same bytes.
//!
//! ```
//! use fenrun::domain::{currency::Currency, distributor::Kind, money::Money};
//! use fenrun::domain::{payout_account::Channel, time::Instant, zone::Zone};
//! use fenrun::exchange::payment_files::{Payer, PaymentBatch, PaymentItem, payment_files};
//!
//! let item = PaymentItem {
//!     id: "P000123".to_owned(),
//!     distributor: "D-01".to_owned(),
//!     kind: Kind::Individual,
//!     channel: Channel::Alipay,
//!     account: "li.lei@example.com".to_owned(),
//!     holder: "李雷".to_owned(),
//!     email: String::new(),
//!     net: Money(123_450),
//!     note: "2026-10".to_owned(),
//! };
//! let batch = PaymentBatch {
//!     reference: "B000012".to_owned(),
//!     currency: Currency::CNY,
//!     at: Instant(1_793_500_000),
//!     zone: Zone::UTC,
//!     payer: Payer::default(),
//!     items: vec![item],
//! };
//! let files = payment_files(&batch).map_err(|faults| format!("{faults:?}"))?;
//! assert_eq!(files[0].name, "B000012-alipay-1.csv");
//! assert_eq!((files[0].count, files[0].control_total), (1, Money(123_450)));
//! # Ok::<(), String>(())
//! ```
mod alipay;
mod bank;
mod batch;
mod check;
mod delimited;
mod fault;
mod format;
mod gbk;
mod paypal;
mod sepa;
mod text;
mod wechat;
mod wise;
mod write;

pub use batch::{Payer, PaymentBatch, PaymentFile, PaymentItem};
pub use fault::{ItemFault, PayerFault, PaymentFault};
pub use write::payment_files;
