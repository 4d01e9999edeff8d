//! What free text of an item may be, whichever file it goes into.
use super::batch::PaymentItem;
use super::fault::ItemFault;
use crate::exchange::guard::begins_formula;

/// A free text of an item with its name and the most characters that the file takes.
pub(super) struct Free<'a> {
    pub field: &'static str,
    pub text: &'a str,
    pub limit: usize,
}

/// The free texts of an item: holder and note, each up to so many characters.
pub(super) fn free(item: &PaymentItem, holder: usize, note: usize) -> [Free<'_>; 2] {
    [
        Free { field: "holder", text: &item.holder, limit: holder },
        Free { field: "note", text: &item.note, limit: note },
    ]
}

impl Free<'_> {
    /// One line, not too long. Line ends and other control characters would make two rows of one.
    pub fn one_line(&self) -> Result<(), ItemFault> {
        let control = |c: &char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
        if let Some(character) = self.text.chars().find(control) {
            return Err(ItemFault::Character { field: self.field, character });
        }
        if self.text.chars().count() > self.limit {
            return Err(ItemFault::TooLong { field: self.field, limit: self.limit });
        }
        Ok(())
    }

    /// One line that nobody computes. The file's receiver wants the text as it is, so it cannot
    /// be marked; nobody is called `=1+1`.
    pub fn no_formula(&self) -> Result<(), ItemFault> {
        self.one_line()?;
        if begins_formula(self.text) {
            return Err(ItemFault::Formula { field: self.field });
        }
        Ok(())
    }
}
