//! Rows of a rejects file: the row as it stood, and why, for a person to mend and import again.
use super::error::RowProblem;
use super::table::Delimiter;

/// The column that the reasons stand in; importers do not read it.
pub const COLUMN: &str = "rejected_because";

/// The header of a rejects file.
#[must_use]
pub fn header(header: &str, delimiter: Delimiter) -> String {
    format!("{header}{}{COLUMN}\n", delimiter.char())
}

/// One rejected row with the reasons: `17:quantity not from 1 to 1000000000`.
#[must_use]
pub fn row(raw: &str, problems: &[RowProblem], delimiter: Delimiter) -> String {
    let reason = |problem: &RowProblem| match problem.field {
        "" => format!("{}: {}", problem.line, problem.reason),
        field => format!("{}:{field}: {}", problem.line, problem.reason),
    };
    let reasons = problems.iter().map(reason).collect::<Vec<_>>().join("; ");
    format!("{raw}{}\"{}\"\n", delimiter.char(), reasons.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::error::Reason;

    #[test]
    fn a_rejected_row_keeps_its_text_and_gains_a_quoted_reason() {
        let problem = RowProblem {
            line: 17,
            column: 3,
            field: "sku",
            value: "X".into(),
            reason: Reason::Empty,
        };
        assert_eq!(row("A1,,2", &[problem], Delimiter::Comma), "A1,,2,\"17:sku: empty\"\n");
        assert_eq!(header("order_no\tsku", Delimiter::Tab), "order_no\tsku\trejected_because\n");
    }
}
