//! Finding products by a piece of text.
use std::ops::ControlFlow;

use super::find::Known;
use crate::app::error::Error;
use crate::app::session::Session;
use crate::store::products;

/// The products with this text in sku, name, category or spec, in any case; the best first: the sku
/// itself, its beginning, the name itself, its beginning, then a piece of sku, name, spec and
/// category; equally good ones in the order of skus.
///
/// # Errors
/// Those of the book.
pub fn search(session: &Session, text: &str) -> Result<Vec<Known>, Error> {
    let wanted = text.trim().to_lowercase();
    let mut found: Vec<(u8, Known)> = Vec::new();
    session.read(|tx| {
        products::each(tx, session.now, |product, dated| {
            let known = Known { product, dated };
            found.extend(rank(&wanted, &known).map(|rank| (rank, known)));
            Ok::<_, Error>(ControlFlow::Continue(()))
        })
    })?;
    found.sort_by_key(|(rank, _)| *rank);
    Ok(found.into_iter().map(|(_, known)| known).collect())
}

/// How well a product fits; 0 is best, none is not at all.
fn rank(wanted: &str, known: &Known) -> Option<u8> {
    let particulars = &known.product.particulars;
    let [sku, name, spec, category] = [
        &known.product.sku,
        &particulars.name,
        particulars.spec.as_ref().unwrap_or(&String::new()),
        &known.dated.category,
    ]
    .map(|text| text.to_lowercase());
    let fits = [
        sku == wanted,
        sku.starts_with(wanted),
        name == wanted,
        name.starts_with(wanted),
        sku.contains(wanted),
        name.contains(wanted),
        spec.contains(wanted),
        category.contains(wanted),
    ];
    let best = fits.iter().position(|fits| *fits)?;
    u8::try_from(best).ok()
}
