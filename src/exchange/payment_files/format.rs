//! The formats, side by side: who takes what, and how many payments a file may have.
use super::batch::{PaymentBatch, PaymentItem};
use super::fault::ItemFault;
use super::{alipay, bank, paypal, sepa, wechat, wise};
use crate::domain::money::Money;
use crate::domain::payout_account::Channel;

/// What a writer says when it cannot write.
pub(super) type Unwritten = Box<dyn std::error::Error>;

/// The payments that one file has.
pub(super) struct Part<'a> {
    pub batch: &'a PaymentBatch,
    /// Which file of its channel, from 1.
    pub number: usize,
    pub items: &'a [&'a PaymentItem],
    /// The sum of the items.
    pub total: Money,
}

impl Part<'_> {
    /// An amount of the batch's currency: `1234.50`.
    pub fn money(&self, amount: Money) -> String {
        self.batch.currency.format(amount)
    }

    /// The number of the message or batch that the file is: letters and digits.
    pub fn id(&self, letter: char) -> String {
        format!("{}{letter}{}", self.batch.reference, self.number)
    }
}

/// How payments of a channel are written.
pub(super) struct Format {
    /// What the file's name ends with.
    pub extension: &'static str,
    /// The only currency that it takes, if there is only one.
    pub currency: Option<&'static str>,
    /// The most payments of a file.
    pub limit: usize,
    /// What is wrong with an item.
    pub check: fn(&PaymentItem) -> Result<(), ItemFault>,
    /// The file of payments that were found sound.
    pub write: fn(&Part<'_>) -> Result<Vec<u8>, Unwritten>,
}

impl Format {
    /// The format of a channel; none for cash, which is handed over.
    pub fn of(channel: Channel) -> Option<&'static Self> {
        match channel {
            Channel::Bank => Some(&bank::FORMAT),
            Channel::Alipay => Some(&alipay::FORMAT),
            Channel::Wechat => Some(&wechat::FORMAT),
            Channel::Paypal => Some(&paypal::FORMAT),
            Channel::Wise => Some(&wise::FORMAT),
            Channel::Sepa => Some(&sepa::FORMAT),
            Channel::Cash => None,
        }
    }
}
