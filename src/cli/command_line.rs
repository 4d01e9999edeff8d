//! The command line as the audit log keeps it: what was done, without personal data.
use std::ffi::OsString;

/// Flags whose values are nobody's business.
const PERSONAL: [&str; 8] = [
    "--phone",
    "--email",
    "--id-number",
    "--account",
    "--holder",
    "--address",
    "--recipient",
    "--note",
];

/// The arguments in the notation of a shell, personal values as `***`, beginning with `fenrun`.
pub(crate) fn redacted(arguments: &[OsString]) -> String {
    let mut line = "fenrun".to_owned();
    let mut hide = false;
    for argument in arguments.iter().skip(1).map(|argument| argument.to_string_lossy()) {
        line.push(' ');
        let (flag, value) = argument.split_once('=').unwrap_or((&argument, ""));
        match PERSONAL.contains(&flag) {
            _ if hide => line += "***",
            true if value.is_empty() => line += flag,
            true => line += &format!("{flag}=***"),
            false => line += &quoted(&argument),
        }
        hide = !hide && PERSONAL.contains(&&*argument);
    }
    line
}

/// The text as a shell would read it back.
fn quoted(text: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "_-./:=,@%+".contains(c);
    if !text.is_empty() && text.chars().all(plain) {
        return text.to_owned();
    }
    format!("'{}'", text.replace('\'', "'\\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn personal_values_are_hidden_and_the_rest_can_be_read_back_by_a_shell() {
        for (arguments, line) in [
            (vec!["/usr/bin/fenrun", "order", "list"], "fenrun order list"),
            (
                vec!["f", "distributor", "add", "--phone", "138"],
                "fenrun distributor add --phone ***",
            ),
            (vec!["f", "--phone=138", "--name", "李 雷"], "fenrun --phone=*** --name '李 雷'"),
            (vec!["f", "--phone", "--email", "x"], "fenrun --phone *** x"),
            (vec!["f", "it's", ""], "fenrun 'it'\\''s' ''"),
        ] {
            let arguments: Vec<OsString> = arguments.into_iter().map(OsString::from).collect();
            assert_eq!(redacted(&arguments), line);
        }
    }
}
