//! Distributors (分销商, SPEC §3): what is said of one, what is recorded, and where both differ.
use super::life::State;
use super::money::Money;
use super::named::named;
use super::payout_account::PayoutAccount;
use super::time::Instant;

/// Whom a distributor is before the law.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A person with an ID number.
    #[default]
    Individual,
    /// A business with a social credit code.
    Business,
}

named! {
    /// The name in SQL and files.
    Kind {
        Individual = "individual",
        Business = "business",
    }
}

/// Why a distributor cannot have a sponsor (SPEC §3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum SponsorFault {
    /// The book does not know the sponsor.
    #[error("unknown sponsor")]
    Unknown,
    /// Nobody sponsors himself.
    #[error("own sponsor")]
    Itself,
    /// The sponsor has a sponsor: there is no third level.
    #[error("sponsor of level 2")]
    Level2,
    /// The sponsor is not approved when the distributor joins.
    #[error("sponsor not approved")]
    NotApproved,
    /// The sponsor's own row of the same file is bad.
    #[error("sponsor rejected")]
    BadRow,
}

/// What somebody says of a distributor; `None` says nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Given {
    /// The code, in the case in which it was written.
    pub code: String,
    /// The name.
    pub name: Option<String>,
    /// The code of the sponsor.
    pub sponsor: Option<String>,
    /// The state; approved when nothing is said.
    pub state: Option<State>,
    /// Since when approved; since always when nothing is said.
    pub joined_at: Option<Instant>,
    /// A telephone number.
    pub phone: Option<String>,
    /// An address for e-mail.
    pub email: Option<String>,
    /// Person or business.
    pub kind: Option<Kind>,
    /// The number that goes with the kind.
    pub id_number: Option<String>,
    /// Where payouts go; a blank holder says nothing, and counts as the distributor's own name.
    pub account: Option<PayoutAccount>,
    /// What was taken for joining.
    pub joining_fee: Option<Money>,
    /// What the merchant owed before the book began; never 0.
    pub opening_balance: Option<Money>,
    /// The grade since joining, else since always, as the book spells it.
    pub grade: Option<String>,
}

/// What is recorded of a distributor and may be mended at any time: it decides no money.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Profile {
    /// The name.
    pub name: String,
    /// A telephone number.
    pub phone: Option<String>,
    /// An address for e-mail.
    pub email: Option<String>,
    /// Person or business.
    pub kind: Kind,
    /// The number that goes with the kind.
    pub id_number: Option<String>,
}

/// What is recorded of a distributor, as far as it can be given again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// The code as recorded.
    pub code: String,
    /// Name, phone and the like.
    pub profile: Profile,
    /// The sponsor's code.
    pub sponsor: Option<String>,
    /// The code of the sponsor under whom it came into the book.
    pub came_under: Option<String>,
    /// The last state that was recorded.
    pub state: State,
    /// The states in which it came into the book.
    pub came_as: Vec<State>,
    /// Since when approved, as it was given.
    pub joined_at: Option<Instant>,
    /// The last payout account.
    pub account: Option<PayoutAccount>,
    /// What was taken for joining.
    pub joining_fee: Option<Money>,
    /// What the merchant owed before the book began.
    pub opening_balance: Option<Money>,
    /// The last grade that was recorded, and the one with which it came.
    pub grades: Vec<String>,
}

impl Given {
    /// The fields in which what is given contradicts what is recorded, by their names in files.
    /// What is not given contradicts nothing, nor do the state, the sponsor and the grade with which it
    /// came; names and codes are compared as recorded, but codes without regard to case.
    #[must_use]
    pub fn contradictions(&self, known: &Known) -> Vec<&'static str> {
        let mut fields = self.contact_changes(known);
        let mut note = |differs: bool, field| {
            if differs {
                fields.push(field);
            }
        };
        let same_code = |a: &String, b: &Option<String>| {
            b.as_ref().is_some_and(|known| a.eq_ignore_ascii_case(known))
        };
        let strange = |given: &String| {
            !same_code(given, &known.sponsor) && !same_code(given, &known.came_under)
        };
        note(self.sponsor.as_ref().is_some_and(strange), "sponsor");
        let never = |given| given != known.state && !known.came_as.contains(&given);
        note(self.state.is_some_and(never), "status");
        note(differs(self.joined_at.as_ref(), known.joined_at.as_ref()), "joined_at");
        note(self.kind.is_some_and(|given| given != known.profile.kind), "kind");
        note(differs(self.id_number.as_ref(), known.profile.id_number.as_ref()), "id_number");
        let same_account = |given| known.account.as_ref().is_some_and(|known| known.is(given));
        note(self.account.as_ref().is_some_and(|given| !same_account(given)), "account");
        note(differs(self.joining_fee.as_ref(), known.joining_fee.as_ref()), "joining_fee");
        note(
            differs(self.opening_balance.as_ref(), known.opening_balance.as_ref()),
            "opening_balance",
        );
        note(self.grade.as_ref().is_some_and(|given| !known.grades.contains(given)), "grade");
        fields
    }

    /// The fields in which it differs, of those that an import with `--update` takes.
    #[must_use]
    pub fn contact_changes(&self, known: &Known) -> Vec<&'static str> {
        let recorded = &known.profile;
        let changes = [
            (self.name.as_ref().is_some_and(|given| *given != recorded.name), "name"),
            (differs(self.phone.as_ref(), recorded.phone.as_ref()), "phone"),
            (differs(self.email.as_ref(), recorded.email.as_ref()), "email"),
        ];
        changes.into_iter().filter(|(differs, _)| *differs).map(|(_, field)| field).collect()
    }
}

/// Whether something is given and it is not what is recorded.
fn differs<T: PartialEq>(given: Option<&T>, recorded: Option<&T>) -> bool {
    given.is_some() && given != recorded
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known() -> Known {
        Known {
            code: "D01".into(),
            profile: Profile {
                name: "周敏".into(),
                phone: Some("13800000150".into()),
                ..Profile::default()
            },
            sponsor: Some("L-WANG".into()),
            came_under: Some("L-SUN".into()),
            state: State::Approved,
            came_as: vec![State::Applied],
            joined_at: Some(Instant(1_780_000_000)),
            account: None,
            joining_fee: None,
            opening_balance: None,
            grades: vec!["silver".into(), "gold".into()],
        }
    }

    #[test]
    fn saying_the_same_or_less_contradicts_nothing() {
        let less = Given { code: "d01".into(), ..Given::default() };
        let same = Given {
            name: Some("周敏".into()),
            sponsor: Some("l-wang".into()),
            joined_at: Some(Instant(1_780_000_000)),
            kind: Some(Kind::Individual),
            state: Some(State::Applied),
            grade: Some("silver".into()),
            ..less.clone()
        };
        let as_it_came = Given { sponsor: Some("L-SUN".into()), ..less.clone() };
        for given in [less, same, as_it_came] {
            assert!(given.contradictions(&known()).is_empty());
        }
    }

    #[test]
    fn every_field_that_differs_is_named() {
        let given = Given {
            code: "D01".into(),
            name: Some("周敏敏".into()),
            sponsor: Some("L-CHEN".into()),
            state: Some(State::Suspended),
            joined_at: Some(Instant(1_780_000_001)),
            phone: Some("1".into()),
            email: Some("a@b".into()),
            kind: Some(Kind::Business),
            id_number: Some("91350100M000100Y43".into()),
            account: Some(PayoutAccount {
                channel: crate::domain::payout_account::Channel::Cash,
                account: String::new(),
                holder: "周敏".into(),
            }),
            joining_fee: Some(Money(100)),
            opening_balance: Some(Money(-100)),
            grade: Some("bronze".into()),
        };
        let all = "name phone email sponsor status joined_at kind id_number account joining_fee \
                   opening_balance grade";
        assert_eq!(given.contradictions(&known()).join(" "), all);
    }

    #[test]
    fn names_of_kinds_are_read_back() {
        for (kind, name) in Kind::ALL {
            assert_eq!((Kind::from_name(name), kind.name()), (Some(kind), name));
        }
    }
}
