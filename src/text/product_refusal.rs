//! Why nothing was done about a product, in words.
use super::row_problem::field_value;
use super::sentence::Sentence;
use super::value::args;
use super::voice::Voice;
use crate::app::product::ProductRefusal;

/// The sentence for a product that was not added or changed.
#[must_use]
pub fn product_refusal(refusal: &ProductRefusal, voice: &Voice<'_>) -> Sentence {
    match refusal {
        ProductRefusal::Unknown(sku) => Sentence::new("err-product-unknown", args![sku = sku]),
        ProductRefusal::Exists { sku, fields } => {
            let fields = fields.join(", ");
            Sentence::new("err-product-exists", args![sku = sku, fields = fields])
        }
        ProductRefusal::Value { field, value, reason } => {
            field_value(field, value, reason, voice.words)
        }
        ProductRefusal::Missing(field) => {
            Sentence::new("err-product-missing", args![field = *field])
        }
        ProductRefusal::ReachesSettled { orders, earliest } => {
            let earliest = earliest.map_or_else(|| "9999-12-31".to_owned(), |day| day.to_string());
            let values = args![orders = *orders, earliest = earliest];
            Sentence::new("err-product-settled", values)
        }
        ProductRefusal::BelowZero { on_hand } => {
            Sentence::new("err-product-below-zero", args![on_hand = on_hand.to_string()])
        }
    }
}
