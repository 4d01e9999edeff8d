//! What decides no money of an order: carrier, tracking number, recipient, phone, address, note.
use crate::app::error::Error;
use crate::exchange::orders_file::FileOrder;
use crate::store::orders::{self, StoredOrder, WordsOf};
use crate::store::transaction::WriteTx;

/// What became of the words of a known order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Took {
    /// They say nothing new.
    Nothing,
    /// It gained a carrier or tracking number: it moved on.
    Shipping,
    /// Words were replaced, as was asked for.
    Updated,
    /// They differ, and nobody asked to replace them.
    Differ,
}

/// The words of an order that was read.
#[must_use]
pub fn of(order: &FileOrder) -> WordsOf<'_> {
    let words = &order.header.words;
    WordsOf {
        carrier: words.carrier.as_deref(),
        tracking_no: words.tracking_no.as_deref(),
        recipient: words.recipient.as_deref(),
        phone: words.phone.as_deref(),
        address: words.address.as_deref(),
        note: words.note.as_deref(),
    }
}

/// Takes over a first carrier and tracking number always, everything else only with `update`; a
/// blank never erases (CLI.md "Imports").
///
/// # Errors
/// Those of the book.
pub fn take(
    tx: &WriteTx<'_>,
    words: &WordsOf<'_>,
    known: &StoredOrder,
    update: bool,
) -> Result<Took, Error> {
    let gains =
        |said: Option<&str>, known: &Option<String>| said.filter(|_| known.is_none()).is_some();
    let replaces =
        |said: Option<&str>, known: &Option<String>| said.is_some() && said != known.as_deref();
    let changes = |said, known: &Option<String>| known.is_some() && replaces(said, known);
    let shipping = WordsOf {
        carrier: words.carrier.filter(|_| known.carrier.is_none()),
        tracking_no: words.tracking_no.filter(|_| known.tracking_no.is_none()),
        ..WordsOf::default()
    };
    let gained =
        gains(words.carrier, &known.carrier) || gains(words.tracking_no, &known.tracking_no);
    let other = changes(words.carrier, &known.carrier)
        || changes(words.tracking_no, &known.tracking_no)
        || replaces(words.recipient, &known.recipient)
        || replaces(words.phone, &known.phone)
        || replaces(words.address, &known.address)
        || replaces(words.note, &known.note);
    match (other && update, gained) {
        (true, _) => orders::change_words(tx, known.id, words)?,
        (false, true) => orders::change_words(tx, known.id, &shipping)?,
        (false, false) => {}
    }
    Ok(match (other, update, gained) {
        (true, true, _) => Took::Updated,
        (_, _, true) => Took::Shipping,
        (true, false, false) => Took::Differ,
        (false, _, false) => Took::Nothing,
    })
}
