//! Why no stock was moved or shown, in words.
use super::row_problem::field_value;
use super::sentence::Sentence;
use super::value::args;
use super::voice::Voice;
use crate::app::stock::StockRefusal;

/// The sentence for stock that was not moved or shown.
#[must_use]
pub fn stock_refusal(refusal: &StockRefusal, voice: &Voice<'_>) -> Sentence {
    match refusal {
        StockRefusal::UnknownSku(sku) => Sentence::new("err-product-unknown", args![sku = sku]),
        StockRefusal::Value { field, value, reason } => {
            field_value(field, value, reason, voice.words)
        }
        StockRefusal::NoDifference => Sentence::new("err-stock-no-difference", args![]),
        StockRefusal::Short { sku, shortage } => {
            let on_hand = shortage.on_hand.to_string();
            let values = args![sku = sku, on_hand = on_hand, missing = shortage.missing()];
            Sentence::new("err-stock-short", values)
        }
        StockRefusal::ReferenceTaken { reference, sku, quantity } => {
            let quantity = quantity.to_string();
            let values = args![reference = reference, sku = sku, quantity = quantity];
            Sentence::new("err-stock-ref", values)
        }
    }
}
