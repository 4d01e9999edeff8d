//! Which product is meant.
use crate::app::product;
use crate::app::session::Session;
use crate::cli::context::Context;
use crate::cli::failure::Failure;

/// The sku that was given, else one chosen at the terminal.
///
/// # Errors
/// Nobody can be asked; those of the book.
pub(crate) fn sku(
    given: Option<&String>,
    context: &mut Context,
    session: &Session,
) -> Result<String, Failure> {
    if given.is_some() || !context.may_ask {
        return context.need(given, "SKU", "ask-product-sku");
    }
    let known = product::names(session)?;
    if known.is_empty() {
        return context.need(None, "SKU", "ask-product-sku");
    }
    let choices: Vec<String> = known.iter().map(|(sku, name)| format!("{sku}  {name}")).collect();
    let chosen = context.choose("SKU", "ask-product-sku", &choices)?;
    Ok(known.into_iter().nth(chosen).map(|(sku, _)| sku).unwrap_or_default())
}
