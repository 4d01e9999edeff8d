//! Why a batch cannot become files. Data only: people's words are in `text`.
use crate::domain::account_form::AccountForm;
use crate::domain::currency::Currency;
use crate::domain::iban::IbanError;
use crate::domain::money::Money;
use crate::domain::payout_account::Channel;

/// Why a batch cannot become files. With any fault there is none of them.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PaymentFault {
    /// The batch's reference is not 1–24 ASCII letters and digits.
    #[error("reference {0:?}")]
    Reference(String),
    /// A setting of the book that a file needs.
    #[error("setting {key}: {fault}")]
    Payer {
        /// Its key: `payer.iban`.
        key: &'static str,
        /// What is wrong with it.
        fault: PayerFault,
    },
    /// A channel that does not move the book's money.
    #[error("{} takes {takes}", channel.name())]
    Currency {
        /// The channel.
        channel: Channel,
        /// The book's currency.
        currency: Currency,
        /// The only currency that the channel takes.
        takes: &'static str,
        /// How many items of the batch go that way.
        items: usize,
    },
    /// One item.
    #[error("item {item}: {fault}")]
    Item {
        /// Its id.
        item: String,
        /// Who is to be paid.
        distributor: String,
        /// By which way.
        channel: Channel,
        /// What is wrong with it.
        fault: ItemFault,
    },
    /// The items are more money than 64 bits hold.
    #[error("sum overflows")]
    Overflow,
    /// The writer of a format failed: a mistake of this program.
    #[error("{} not written: {detail}", channel.name())]
    Unwritten {
        /// The format.
        channel: Channel,
        /// What the writer says.
        detail: String,
    },
}

/// What is wrong with a setting about the payer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PayerFault {
    /// It is not set.
    #[error("missing")]
    Missing,
    /// No IBAN of a SEPA country.
    #[error(transparent)]
    Iban(IbanError),
    /// No BIC.
    #[error("no BIC")]
    Bic,
    /// Not letters, digits, `_` and `-`, up to 32.
    #[error("no appid")]
    Appid,
    /// A character that the file cannot hold.
    #[error("character {0:?}")]
    Character(char),
    /// Longer than the file allows.
    #[error("longer than {limit}")]
    TooLong {
        /// How many characters there may be.
        limit: usize,
    },
}

/// What is wrong with an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ItemFault {
    /// Its id is not 1–32 ASCII letters and digits.
    #[error("no item id")]
    Id,
    /// Another item of the batch has its id.
    #[error("repeated id")]
    Repeated,
    /// Nothing or less is to be paid.
    #[error("nothing to pay")]
    Amount,
    /// More than the channel moves at once.
    #[error("more than {most}")]
    TooMuch {
        /// The most it moves.
        most: Money,
    },
    /// There is no account number or name.
    #[error("no account")]
    NoAccount,
    /// There is no account holder.
    #[error("no holder")]
    NoHolder,
    /// There is no account holder, whom the channel wants from this amount on.
    #[error("no holder from {from} on")]
    NoHolderFrom {
        /// From which amount on.
        from: Money,
    },
    /// An account that is none of its channel.
    #[error("account is no {0:?}")]
    Account(AccountForm),
    /// An account that is no IBAN of a SEPA country.
    #[error(transparent)]
    Iban(IbanError),
    /// A character that the file cannot hold.
    #[error("{field} has {character:?}")]
    Character {
        /// In which field.
        field: &'static str,
        /// The first such character.
        character: char,
    },
    /// A field that a spreadsheet would compute, in a file that must hold it as it is.
    #[error("{field} begins a formula")]
    Formula {
        /// Which field.
        field: &'static str,
    },
    /// Longer than the file allows.
    #[error("{field} longer than {limit}")]
    TooLong {
        /// Which field.
        field: &'static str,
        /// How many characters there may be.
        limit: usize,
    },
}
