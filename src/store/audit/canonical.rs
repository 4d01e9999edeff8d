//! What a hash of the audit log covers.
//!
//! Canonical bytes, version 1: seven fields, each preceded by its length as a big-endian u64:
//!
//! ```text
//! "fenrun-audit-v1" · hash of the row before (32 bytes; 32 zeros before the first)
//! · height (big-endian u64) · recorded_at (big-endian i64, seconds UTC)
//! · operator · command · effect (UTF-8, exactly as stored)
//! ```
//!
//! The hash of a row is SHA-256 of these bytes. They never change; another form is another tag.
use sha2::{Digest, Sha256};

use crate::store::hash::Hash;

const TAG: &[u8] = b"fenrun-audit-v1";

/// SHA-256 of the canonical bytes; the fields are operator, command, effect.
pub(super) fn hash_of(before: Hash, height: i64, recorded_at: i64, fields: [&[u8]; 3]) -> Hash {
    let (height, recorded_at) = (height.to_be_bytes(), recorded_at.to_be_bytes());
    let mut digest = Sha256::new();
    for field in [TAG, &before.0, &height, &recorded_at].into_iter().chain(fields) {
        digest.update((field.len() as u64).to_be_bytes());
        digest.update(field);
    }
    Hash(digest.finalize().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Computed outside with Python:
    /// `sha256(b"".join(len(f).to_bytes(8, "big") + f for f in fields))`.
    #[test]
    fn canonical_bytes_of_version_1_never_change() {
        let first = ["ming", "fenrun init --name 绿山茶业", r#"{"book":"绿山茶业"}"#];
        let first = hash_of(Hash::NONE, 1, 1_790_000_000, first.map(str::as_bytes));
        assert_eq!(
            first.to_string(),
            "6b299d43ae83e942bd25882cded64314ee0d57626344ead906594adbab7a3c17"
        );
        let second = hash_of(first, 2, -1, [b"a", b"", b"{}"]);
        assert_eq!(
            second.to_string(),
            "8d27b0e456dd6acd019c1c7d7909f59941c19edd6a8d85c58b31bfbadc3e63ef"
        );
    }
}
