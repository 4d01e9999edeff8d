//! Flags that say something of a distributor.
use crate::cli::values::{self, Moment};
use crate::domain::distributor::Kind;
use crate::domain::payout_account::Channel;
use crate::exchange::distributors_file::{Column, Said};

/// What may be said at any time.
#[derive(Debug, Clone, Default, clap::Args)]
pub(super) struct FactArgs {
    #[arg(long)]
    pub name: Option<String>,
    #[arg(long)]
    pub phone: Option<String>,
    #[arg(long)]
    pub email: Option<String>,
    #[arg(long, value_parser = values::distributor_kind())]
    pub kind: Option<Kind>,
    #[arg(long, value_name = "NUMBER")]
    pub id_number: Option<String>,
    #[arg(long, value_parser = values::channel())]
    pub channel: Option<Channel>,
    #[arg(long)]
    pub account: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub holder: Option<String>,
}

/// What is said once, when a distributor comes in.
#[derive(Debug, Clone, Default, clap::Args)]
pub(super) struct OnceArgs {
    #[arg(long, value_name = "CODE")]
    pub sponsor: Option<String>,
    #[arg(long, value_name = "INSTANT", value_parser = values::moment)]
    pub joined_at: Option<Moment>,
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    pub joining_fee: Option<String>,
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    pub opening_balance: Option<String>,
    #[arg(long)]
    pub grade: Option<String>,
}

impl FactArgs {
    /// What they say of a code.
    pub fn said<'a>(&'a self, code: &'a str) -> Said<'a> {
        Said::default()
            .with(Column::Code, Some(code))
            .with(Column::Name, self.name.as_deref())
            .with(Column::Phone, self.phone.as_deref())
            .with(Column::Email, self.email.as_deref())
            .with(Column::Kind, self.kind.map(Kind::name))
            .with(Column::IdNumber, self.id_number.as_deref())
            .with(Column::Channel, self.channel.map(Channel::name))
            .with(Column::Account, self.account.as_deref())
            .with(Column::Holder, self.holder.as_deref())
    }
}

impl OnceArgs {
    /// What they say in addition.
    pub fn said<'a>(&'a self, said: Said<'a>) -> Said<'a> {
        said.with(Column::Sponsor, self.sponsor.as_deref())
            .with(Column::JoinedAt, self.joined_at.as_ref().map(Moment::as_str))
            .with(Column::JoiningFee, self.joining_fee.as_deref())
            .with(Column::OpeningBalance, self.opening_balance.as_deref())
            .with(Column::Grade, self.grade.as_deref())
    }
}
