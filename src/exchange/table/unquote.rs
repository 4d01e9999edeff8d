//! Takes the quotes off records whose quoting was found sound, by csv-core.
use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use super::Delimiter;

/// Splits quoted records; its buffers are reused.
pub(super) struct Unquoter {
    delimiter: u8,
    reader: Reader,
    text: Vec<u8>,
    ends: Vec<usize>,
}

impl Unquoter {
    pub(super) fn new(delimiter: Delimiter) -> Self {
        let mut reader = ReaderBuilder::new().delimiter(delimiter.byte()).build();
        // The first bytes csv-core ever sees lose a byte order mark; here that would be a cell's.
        let _ = reader.read_record(b"\n", &mut [0], &mut [0]);
        Self { delimiter: delimiter.byte(), reader, text: Vec::new(), ends: Vec::new() }
    }

    /// The fields' text in one piece and the end of each, for a record without its line end.
    /// `None` when csv-core and our scan disagree on what one record is, which would be a bug.
    pub(super) fn split(&mut self, record: &[u8]) -> Option<(&str, &[usize])> {
        // Taking quotes off only shortens, and there are at most delimiters + 1 fields.
        self.text.resize(record.len() + 1, 0);
        self.ends.resize(memchr::memchr_iter(self.delimiter, record).count() + 2, 0);
        let (inside, read, written, fields) =
            self.reader.read_record(record, &mut self.text, &mut self.ends);
        let (done, _, more, last) =
            self.reader.read_record(b"\n", &mut self.text[written..], &mut self.ends[fields..]);
        let whole = inside == ReadRecordResult::InputEmpty
            && read == record.len()
            && done == ReadRecordResult::Record;
        let text = std::str::from_utf8(&self.text[..written + more]).ok()?;
        whole.then_some((text, &self.ends[..fields + last]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_are_taken_off_and_doubled_ones_halved() {
        let mut unquoter = Unquoter::new(Delimiter::Comma);
        for (record, text, ends) in [
            ("D1,\"Li \"\"Lee\"\" Lei\",", "D1Li \"Lee\" Lei", &[2, 14, 14][..]),
            ("\"\"", "", &[0]),
            ("\"a,b\",\"c\r\nd\"", "a,bc\r\nd", &[3, 7]),
        ] {
            assert_eq!(unquoter.split(record.as_bytes()), Some((text, ends)), "{record:?}");
        }
    }

    #[test]
    fn a_byte_order_mark_inside_the_table_is_kept_for_the_cell_to_judge() {
        let mut unquoter = Unquoter::new(Delimiter::Tab);
        let split = unquoter.split("\u{feff}a\t\"b\"".as_bytes());
        assert_eq!(split, Some(("\u{feff}ab", &[4, 5][..])));
    }
}
