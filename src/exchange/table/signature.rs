//! Recognises files that are not UTF-8 tables by their first bytes.
use crate::exchange::error::Lookalike;

/// How many bytes are enough to tell.
pub(super) const SIGNATURE_BYTES: usize = 1024;

/// Magic bytes at the very start. UTF-32 comes before UTF-16, whose mark it begins with.
const MAGIC: [(&[u8], Lookalike); 8] = [
    (b"\xff\xfe\0\0", Lookalike::Utf32Le),
    (b"\0\0\xfe\xff", Lookalike::Utf32Be),
    (b"\xff\xfe", Lookalike::Utf16Le),
    (b"\xfe\xff", Lookalike::Utf16Be),
    (b"\x1f\x8b", Lookalike::Gzip),
    (b"%PDF-", Lookalike::Pdf),
    (b"SQLite format 3", Lookalike::Sqlite),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Lookalike::OldExcel),
];

/// What a file with these first bytes is, unless it may be a table.
pub(super) fn lookalike(head: &[u8]) -> Option<Lookalike> {
    let known = MAGIC.iter().find(|(magic, _)| head.starts_with(magic)).map(|(_, kind)| *kind);
    known.or_else(|| archive(head)).or_else(|| unmarked_wide(head)).or_else(|| web_page(head))
}

/// A ZIP; an XLSX names one of its own parts near the start.
fn archive(head: &[u8]) -> Option<Lookalike> {
    let parts: [&[u8]; 3] = [b"[Content_Types].xml", b"xl/", b"docProps/"];
    let spreadsheet = parts.iter().any(|part| memchr::memmem::find(head, part).is_some());
    let kind = if spreadsheet { Lookalike::Xlsx } else { Lookalike::Zip };
    head.starts_with(b"PK\x03\x04").then_some(kind)
}

/// UTF-16 without a mark: an ASCII header has a zero in every second byte.
fn unmarked_wide(head: &[u8]) -> Option<Lookalike> {
    match head {
        [a, 0, b, 0, ..] if *a != 0 && *b != 0 => Some(Lookalike::Utf16Le),
        [0, a, 0, b, ..] if *a != 0 && *b != 0 => Some(Lookalike::Utf16Be),
        _ => None,
    }
}

/// HTML or XML, after an optional byte order mark and blanks.
fn web_page(head: &[u8]) -> Option<Lookalike> {
    let text = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).trim_ascii_start();
    let begins = |tag: &[u8]| text.get(..tag.len()).is_some_and(|t| t.eq_ignore_ascii_case(tag));
    let tags: [&[u8]; 5] = [b"<!doctype", b"<html", b"<table", b"<?xml", b"<meta"];
    tags.iter().any(|tag| begins(tag)).then_some(Lookalike::Html)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_kinds_of_files_are_recognised_by_their_first_bytes() {
        for (head, kind) in [
            (&b"\xff\xfeo\0r\0"[..], Lookalike::Utf16Le),
            (b"\xfe\xff\0o\0r", Lookalike::Utf16Be),
            (b"o\0r\0d\0", Lookalike::Utf16Le),
            (b"\0o\0r\0d", Lookalike::Utf16Be),
            (b"\xff\xfe\0\0o\0\0\0", Lookalike::Utf32Le),
            (b"\0\0\xfe\xff\0\0\0o", Lookalike::Utf32Be),
            (b"\x1f\x8b\x08\x00", Lookalike::Gzip),
            (b"%PDF-1.7\n", Lookalike::Pdf),
            (b"<html><table><tr><td>A1</td>", Lookalike::Html),
            (b"\xef\xbb\xbf\r\n <!DOCTYPE html>", Lookalike::Html),
            (b"<?xml version=\"1.0\"?><Workbook", Lookalike::Html),
            (b"SQLite format 3\0", Lookalike::Sqlite),
            (b"PK\x03\x04......[Content_Types].xml", Lookalike::Xlsx),
            (b"PK\x03\x04......photo.jpg", Lookalike::Zip),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Lookalike::OldExcel),
        ] {
            assert_eq!(lookalike(head), Some(kind), "{head:?}");
        }
    }

    #[test]
    fn tables_are_taken_for_tables() {
        for head in
            [&b""[..], b"a", b"order_no,sku\n", b"\xef\xbb\xbforder_no", b"PK,name\n", b"<5,"]
        {
            assert_eq!(lookalike(head), None, "{head:?}");
        }
    }
}
