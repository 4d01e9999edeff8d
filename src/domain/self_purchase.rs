//! Self-purchase (SPEC §6): the seller is the customer. It is decided once, when the order is recorded;
//! the plan in force says what that means for the commission.

/// Whether a distributor bought an order himself: its member goes by the distributor's own code, or its
/// phone is the distributor's.
#[must_use]
pub fn is_self_purchase(
    (code, own_phone): (&str, Option<&str>),
    (member, phone): (Option<&str>, Option<&str>),
) -> bool {
    let same_phone = || digits(phone?).zip(digits(own_phone?)).map(|(one, other)| one == other);
    member.is_some_and(|member| member.eq_ignore_ascii_case(code)) || same_phone() == Some(true)
}

/// The digits of a phone number, without the country code of a Chinese mobile number; none when there
/// are too few to tell people apart.
fn digits(phone: &str) -> Option<String> {
    let mut digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    for country in ["0086", "86"] {
        let mobile = digits.strip_prefix(country);
        if let Some(mobile) = mobile.filter(|mobile| mobile.len() == 11 && mobile.starts_with('1'))
        {
            digits = mobile.to_owned();
        }
    }
    Some(digits).filter(|digits| digits.len() >= 7)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_seller_is_known_by_the_own_code_and_by_the_phone() {
        let anna = ("ANNA", Some("138 1234-5678"));
        assert!(is_self_purchase(anna, (Some("anna"), None)));
        assert!(is_self_purchase(anna, (None, Some("+86 13812345678"))));
        assert!(is_self_purchase(anna, (Some("M7"), Some("0086-138-1234-5678"))));
        assert!(!is_self_purchase(anna, (Some("M7"), Some("13812345679"))));
        assert!(!is_self_purchase(anna, (None, None)));
        assert!(!is_self_purchase(("BO", None), (None, Some("13812345678"))));
    }

    #[test]
    fn what_is_no_phone_number_is_nobodys() {
        assert!(!is_self_purchase(("BO", Some("-")), (None, Some("-"))));
        assert!(!is_self_purchase(("BO", Some("110")), (None, Some("110"))));
        assert!(!is_self_purchase(("BO", Some("138****5678")), (None, Some("13812345678"))));
    }
}
