//! From what is said to what is meant.
use super::column::Column;
use super::word;
use crate::domain::currency::Currency;
use crate::domain::distributor::{Given, Kind};
use crate::domain::iban::check_sepa_iban;
use crate::domain::id_number::check_id_number;
use crate::domain::money::Money;
use crate::domain::payout_account::{Channel, PayoutAccount};
use crate::domain::zone::Zone;
use crate::exchange::cell;
use crate::exchange::error::Reason;
use crate::exchange::table::Row;

/// What is said of a distributor, in words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said<'a> {
    words: [Option<&'a str>; Column::COUNT],
}

/// What was meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read {
    /// The distributor. A word that is there but blank is given as a blank text.
    pub given: Given,
    /// Invisible characters taken out of names and the like.
    pub invisible: u64,
}

impl<'a> Said<'a> {
    /// What a row says; its blank cells say nothing.
    #[must_use]
    pub fn in_row(row: &'a Row) -> Self {
        let mut said = Self::default();
        for (index, word) in said.words.iter_mut().enumerate() {
            *word = row.filled(index).filter(|word| !word.trim().is_empty());
        }
        said
    }

    /// The same, and this word.
    #[must_use]
    pub fn with(mut self, column: Column, word: Option<&'a str>) -> Self {
        self.words[column.index()] = word;
        self
    }

    /// The word for a column.
    #[must_use]
    pub fn get(&self, column: Column) -> Option<&'a str> {
        self.words[column.index()]
    }

    /// Reads the words. `kind` is that of a distributor of whom no kind is said.
    ///
    /// # Errors
    /// Every bad word with its column; a code must be there, the name need not.
    pub fn read(
        &self,
        kind: Kind,
        currency: Currency,
        zone: Zone,
    ) -> Result<Read, Vec<(Column, Reason)>> {
        let mut reading = Reading { said: self, faults: Vec::new(), invisible: 0 };
        let code = self.get(Column::Code).unwrap_or_default();
        let code = reading.word(Column::Code, code, |text| Ok(cell::party_code(text)?.to_owned()));
        let name = reading.text(Column::Name, cell::name);
        let kind_said = reading.any(Column::Kind, word::kind);
        let kind = kind_said.unwrap_or(kind);
        let owed = reading.any(Column::OpeningBalance, |text| cell::amount(text, currency));
        let given = Given {
            name,
            sponsor: reading.any(Column::Sponsor, |text| Ok(cell::party_code(text)?.to_owned())),
            state: reading.any(Column::Status, word::state),
            joined_at: reading.any(Column::JoinedAt, |text| cell::instant(text, zone)),
            phone: reading.text(Column::Phone, cell::line),
            email: reading.text(Column::Email, cell::line),
            kind: kind_said,
            id_number: reading.any(Column::IdNumber, |text| id_number(kind, text)),
            account: reading.account(),
            joining_fee: reading.any(Column::JoiningFee, |text| cell::money(text, currency)),
            opening_balance: owed.filter(|owed| *owed != Money::ZERO),
            grade: reading.text(Column::Grade, cell::line),
            code: code.unwrap_or_default(),
        };
        let Reading { mut faults, invisible, .. } = reading;
        faults.sort_by_key(|(column, _)| *column);
        if faults.is_empty() { Ok(Read { given, invisible }) } else { Err(faults) }
    }
}

/// A blank number is one that is taken away.
fn id_number(kind: Kind, text: &str) -> Result<String, Reason> {
    if text.is_empty() { Ok(String::new()) } else { Ok(check_id_number(kind, text)?) }
}

struct Reading<'r, 'a> {
    said: &'r Said<'a>,
    faults: Vec<(Column, Reason)>,
    invisible: u64,
}

impl<'a> Reading<'_, 'a> {
    fn word<T>(
        &mut self,
        column: Column,
        word: &'a str,
        read: impl Fn(&'a str) -> Result<T, Reason>,
    ) -> Option<T> {
        read(word).map_err(|reason| self.faults.push((column, reason))).ok()
    }

    fn any<T>(&mut self, column: Column, read: impl Fn(&'a str) -> Result<T, Reason>) -> Option<T> {
        self.word(column, self.said.get(column)?, read)
    }

    fn text(
        &mut self,
        column: Column,
        read: impl Fn(&'a str) -> Result<cell::Text<'a>, Reason>,
    ) -> Option<String> {
        let text = self.any(column, read)?;
        self.invisible += text.removed as u64;
        Some(text.text.into_owned())
    }

    /// A channel, an account there unless it is cash, and perhaps a holder.
    fn account(&mut self) -> Option<PayoutAccount> {
        let channel = self.any(Column::Channel, word::channel);
        let account = self.text(Column::Account, cell::line);
        let holder = self.text(Column::Holder, cell::line);
        if self.said.get(Column::Channel).is_none() && (account.is_some() || holder.is_some()) {
            self.faults.push((Column::Channel, Reason::Empty));
        }
        let channel = channel?;
        let account = account.unwrap_or_default();
        if channel.needs_account() && account.is_empty() {
            self.faults.push((Column::Account, Reason::Empty));
        }
        let account = self.iban(channel, account);
        Some(PayoutAccount { channel, account, holder: holder.unwrap_or_default() })
    }

    /// An account of SEPA in its one spelling; others as they are.
    fn iban(&mut self, channel: Channel, account: String) -> String {
        if channel != Channel::Sepa || account.is_empty() {
            return account;
        }
        check_sepa_iban(&account).unwrap_or_else(|error| {
            self.faults.push((Column::Account, error.into()));
            account
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::iban::IbanError;
    use crate::domain::id_number::IdNumberError;
    use crate::domain::life::State;
    use crate::domain::time::Instant;

    fn read(words: &[(Column, &'static str)]) -> Result<Read, Vec<(Column, Reason)>> {
        let said = words.iter().fold(Said::default(), |said, (c, word)| said.with(*c, Some(word)));
        let cny = Currency::from_code("CNY").unwrap();
        said.read(Kind::Individual, cny, Zone::from_name("Asia/Shanghai").unwrap())
    }

    #[test]
    fn every_word_is_read() {
        let read = read(&[
            (Column::Code, "D01"),
            (Column::Name, " 周\u{200b}敏 "),
            (Column::Sponsor, "L-WANG"),
            (Column::Status, "applied"),
            (Column::JoinedAt, "2026-06-10"),
            (Column::Phone, "13800000150"),
            (Column::Email, "zhou@example.com"),
            (Column::Kind, "企业"),
            (Column::IdNumber, "91350100m000100y43"),
            (Column::Channel, "支付宝"),
            (Column::Account, "13800000150"),
            (Column::JoiningFee, "99"),
            (Column::OpeningBalance, "-0.50"),
            (Column::Grade, " 金牌 "),
        ]);
        let expected = Given {
            code: "D01".into(),
            name: Some("周敏".into()),
            sponsor: Some("L-WANG".into()),
            state: Some(State::Applied),
            joined_at: Some(Instant(1_781_020_800)),
            phone: Some("13800000150".into()),
            email: Some("zhou@example.com".into()),
            kind: Some(Kind::Business),
            id_number: Some("91350100M000100Y43".into()),
            account: Some(PayoutAccount {
                channel: Channel::Alipay,
                account: "13800000150".into(),
                holder: String::new(),
            }),
            joining_fee: Some(Money(9900)),
            opening_balance: Some(Money(-50)),
            grade: Some("金牌".into()),
        };
        assert_eq!(read, Ok(Read { given: expected, invisible: 1 }));
    }

    #[test]
    fn every_bad_word_is_named_in_the_order_of_the_columns() {
        let faults = read(&[
            (Column::OpeningBalance, "1e3"),
            (Column::Code, "李"),
            (Column::Name, " "),
            (Column::Status, "gone"),
            (Column::IdNumber, "110105194912310021"),
            (Column::Holder, "李雷"),
            (Column::JoiningFee, "-1"),
        ])
        .unwrap_err();
        let named: Vec<(Column, &str)> = faults.iter().map(|(c, r)| (*c, r.name())).collect();
        let expected = [
            (Column::Code, "not_a_code"),
            (Column::Name, "empty"),
            (Column::Status, "not_one_of"),
            (Column::IdNumber, "bad_id_number"),
            (Column::Channel, "empty"),
            (Column::JoiningFee, "negative"),
            (Column::OpeningBalance, "not_a_number"),
        ];
        assert_eq!(named, expected);
        let expected = Reason::IdNumber(IdNumberError::CheckCharacter { expected: 'X' });
        assert_eq!(faults[3].1, expected);
    }

    #[test]
    fn only_cash_needs_no_account_and_an_opening_balance_of_0_is_none() {
        let code = (Column::Code, "A");
        let bank = read(&[code, (Column::Channel, "bank")]);
        assert_eq!(bank, Err(vec![(Column::Account, Reason::Empty)]));
        let cash = read(&[code, (Column::Channel, "cash"), (Column::OpeningBalance, "0.00")]);
        let cash = cash.unwrap().given;
        assert_eq!(cash.account.map(|account| account.channel), Some(Channel::Cash));
        assert_eq!(cash.opening_balance, None);
    }

    #[test]
    fn an_account_of_sepa_is_an_iban_in_one_spelling() {
        let sepa = |account: &'static str| {
            let words =
                [(Column::Code, "A"), (Column::Channel, "sepa"), (Column::Account, account)];
            read(&words).map(|read| read.given.account.unwrap().account)
        };
        assert_eq!(sepa("de89 3704 0044 0532 0130 00"), Ok("DE89370400440532013000".into()));
        for (account, error) in [
            ("DE88370400440532013000", IbanError::CheckDigits),
            ("6222020000000000018", IbanError::Form),
            ("SA0380000000608010167519", IbanError::OutsideSepa),
        ] {
            assert_eq!(sepa(account), Err(vec![(Column::Account, Reason::Iban(error))]));
        }
    }
}
