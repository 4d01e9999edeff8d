//! The words of the columns that take one of a few.
use crate::domain::distributor::Kind;
use crate::domain::life::State;
use crate::domain::payout_account::Channel;
use crate::exchange::error::Reason;

/// A state, in English or Chinese.
pub(super) fn state(text: &str) -> Result<State, Reason> {
    let word = match text {
        "已申请" | "待审核" => "applied",
        "已批准" | "正常" => "approved",
        "已拒绝" => "rejected",
        "已暂停" => "suspended",
        "已终止" => "terminated",
        other => other,
    };
    State::from_name(word).ok_or(Reason::NotOneOf(&[
        "applied",
        "approved",
        "rejected",
        "suspended",
        "terminated",
    ]))
}

/// A kind, in English or Chinese.
pub(super) fn kind(text: &str) -> Result<Kind, Reason> {
    let word = match text {
        "个人" => "individual",
        "企业" => "business",
        other => other,
    };
    Kind::from_name(word).ok_or(Reason::NotOneOf(&["individual", "business"]))
}

/// A channel, in English or Chinese.
pub(super) fn channel(text: &str) -> Result<Channel, Reason> {
    let word = match text {
        "银行" | "银行卡" => "bank",
        "支付宝" => "alipay",
        "微信" => "wechat",
        "现金" => "cash",
        other => other,
    };
    Channel::from_name(word)
        .ok_or(Reason::NotOneOf(&["bank", "alipay", "wechat", "paypal", "wise", "sepa", "cash"]))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The names that a refusal lists.
    fn listed<T: std::fmt::Debug>(refused: Result<T, Reason>) -> Vec<&'static str> {
        match refused {
            Err(Reason::NotOneOf(names)) => names.to_vec(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_refusal_lists_exactly_the_names_there_are() {
        assert_eq!(listed(state("gone")), State::ALL.map(|(_, name)| name));
        assert_eq!(listed(kind("robot")), Kind::ALL.map(|(_, name)| name));
        assert_eq!(listed(channel("gold")), Channel::ALL.map(|(_, name)| name));
    }

    #[test]
    fn chinese_words_mean_the_same() {
        assert_eq!(state("已暂停"), Ok(State::Suspended));
        assert_eq!(kind("企业"), Ok(Kind::Business));
        assert_eq!(channel("支付宝"), Ok(Channel::Alipay));
    }
}
