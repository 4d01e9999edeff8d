//! The document: a group head, one payment block, a transfer per item. Elements stand in the
//! order of the ISO schema; `tests/all/payment_files` holds the part of it that is used.
use std::io;

use quick_xml::events::{BytesDecl, BytesText, Event};

use super::characters::transliterated;
use super::sound::check;
use crate::domain::bic::check_bic;
use crate::domain::iban::check_iban;
use crate::exchange::payment_files::batch::PaymentItem;
use crate::exchange::payment_files::format::{Format, Part, Unwritten};

/// Banks set their own limits, of which 10,000 transfers a file is a usual one.
pub(in crate::exchange::payment_files) const FORMAT: Format =
    Format { extension: "xml", currency: Some("EUR"), limit: 10_000, check, write };

const NAMESPACE: &str = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

type Xml = quick_xml::Writer<Vec<u8>>;

fn write(part: &Part<'_>) -> Result<Vec<u8>, Unwritten> {
    let mut xml = Xml::new_with_indent(Vec::new(), b' ', 2);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let document = xml.create_element("Document").with_attribute(("xmlns", NAMESPACE));
    document.write_inner_content(|xml| {
        within(xml, "CstmrCdtTrfInitn", |xml| {
            within(xml, "GrpHdr", |xml| head(xml, part))?;
            within(xml, "PmtInf", |xml| payments(xml, part))
        })
    })?;
    let mut bytes = xml.into_inner();
    bytes.push(b'\n');
    Ok(bytes)
}

/// What the whole message is.
fn head(xml: &mut Xml, part: &Part<'_>) -> io::Result<()> {
    let batch = part.batch;
    leaf(xml, &["MsgId"], &part.id('S'))?;
    leaf(xml, &["CreDtTm"], &batch.zone.rfc3339(batch.at))?;
    totals(xml, part)?;
    leaf(xml, &["InitgPty", "Nm"], &transliterated(&batch.payer.name))
}

/// How many transfers there are, and their sum.
fn totals(xml: &mut Xml, part: &Part<'_>) -> io::Result<()> {
    leaf(xml, &["NbOfTxs"], &part.items.len().to_string())?;
    leaf(xml, &["CtrlSum"], &part.money(part.total))
}

/// The one block of transfers from the payer's account. `SLEV`: each side bears its own charges.
fn payments(xml: &mut Xml, part: &Part<'_>) -> io::Result<()> {
    let (batch, payer) = (part.batch, &part.batch.payer);
    let bic = check_bic(&payer.bic).ok_or_else(|| io::Error::other("payer.bic"))?;
    let day = batch.zone.local(batch.at).format("%Y-%m-%d").to_string();
    leaf(xml, &["PmtInfId"], &part.id('S'))?;
    leaf(xml, &["PmtMtd"], "TRF")?;
    totals(xml, part)?;
    leaf(xml, &["PmtTpInf", "SvcLvl", "Cd"], "SEPA")?;
    leaf(xml, &["ReqdExctnDt", "Dt"], &day)?;
    leaf(xml, &["Dbtr", "Nm"], &transliterated(&payer.name))?;
    leaf(xml, &["DbtrAcct", "Id", "IBAN"], &iban(&payer.iban)?)?;
    leaf(xml, &["DbtrAgt", "FinInstnId", "BICFI"], &bic)?;
    leaf(xml, &["ChrgBr"], "SLEV")?;
    let transfer =
        |item: &&PaymentItem| within(xml, "CdtTrfTxInf", |xml| transfer(xml, part, item));
    part.items.iter().try_for_each(transfer)
}

/// One transfer. The recipient's bank follows from the IBAN.
fn transfer(xml: &mut Xml, part: &Part<'_>, item: &PaymentItem) -> io::Result<()> {
    leaf(xml, &["PmtId", "EndToEndId"], &item.id)?;
    within(xml, "Amt", |xml| {
        let amount = xml.create_element("InstdAmt");
        let amount = amount.with_attribute(("Ccy", part.batch.currency.code()));
        amount.write_text_content(BytesText::new(&part.money(item.net))).map(drop)
    })?;
    leaf(xml, &["Cdtr", "Nm"], &transliterated(&item.holder))?;
    leaf(xml, &["CdtrAcct", "Id", "IBAN"], &iban(&item.account)?)?;
    match transliterated(&item.note).trim() {
        "" => Ok(()),
        note => leaf(xml, &["RmtInf", "Ustrd"], note),
    }
}

fn iban(text: &str) -> io::Result<String> {
    check_iban(text).map_err(io::Error::other)
}

fn within(
    xml: &mut Xml,
    name: &str,
    content: impl FnOnce(&mut Xml) -> io::Result<()>,
) -> io::Result<()> {
    xml.create_element(name).write_inner_content(content).map(drop)
}

/// A text inside of elements inside of each other.
fn leaf(xml: &mut Xml, path: &[&str], text: &str) -> io::Result<()> {
    match path {
        [] => Ok(()),
        [name] => xml.create_element(*name).write_text_content(BytesText::new(text)).map(drop),
        [name, inner @ ..] => within(xml, name, |xml| leaf(xml, inner, text)),
    }
}
