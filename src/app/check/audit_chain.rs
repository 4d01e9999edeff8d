//! The audit log is as it was written (QUALITY §3).
use super::picture::{Picture, Teller};
use crate::app::error::Error;
use crate::store::audit::{self, Break, Verdict};

pub(super) fn audit_chain(picture: &Picture<'_, '_>, teller: &mut Teller<'_>) -> Result<(), Error> {
    if let Verdict::Broken { height, what } = audit::verify(picture.tx)? {
        let field = match what {
            Break::HashDiffers => "hash",
            Break::Gap => "height",
        };
        teller.tell(format!("audit_log {height}"), field, None::<i64>, None::<i64>);
    }
    Ok(())
}
