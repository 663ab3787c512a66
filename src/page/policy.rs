//! The content-security policy: what is inside may run, nothing may leave.
use base64ct::{Base64, Encoding};
use sha2::{Digest, Sha256};

/// The source expression of an inline script or style: `'sha256-…'`.
///
/// # Source
/// Content Security Policy Level 3, 2.3.1, hash-source.
pub(super) fn hash_source(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    format!("'sha256-{}'", Base64::encode_string(&digest))
}

/// The policy of the offline file: these styles and scripts run, and no request leaves.
#[must_use]
pub fn offline_policy(styles: &[&str], scripts: &[&str]) -> String {
    let hashes = |texts: &[&str]| {
        let list: Vec<String> = texts.iter().map(|text| hash_source(text)).collect();
        list.join(" ")
    };
    format!(
        "default-src 'none'; connect-src 'none'; style-src {}; script-src {}; \
         base-uri 'none'; form-action 'none'",
        hashes(styles),
        hashes(scripts)
    )
}
