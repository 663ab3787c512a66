//! How much is read before a case is refused. How deep brackets may go is said by
//! [`MAX_DEPTH`](crate::syntax::MAX_DEPTH).

/// Limits on what is read; each has a code of its own when it is passed.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Bytes of one file.
    pub file_bytes: usize,
    /// Records of one case.
    pub records: usize,
    /// Bytes of one text or quotation.
    pub text_bytes: usize,
}

impl Default for Limits {
    /// 1 GiB a file, 100 million records 64 KiB a text.
    fn default() -> Self {
        Self {
            file_bytes: 1 << 30,
            records: 100_000_000,
            text_bytes: 1 << 16,
        }
    }
}
