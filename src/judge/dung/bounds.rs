//! How large a framework may be.

/// The most arguments a framework may have; a header beyond it is an error, not an allocation.
pub const MAX_ARGUMENTS: u32 = 1 << 28;

/// The most attacks a framework may have, so that every offset and counter fits 32 bits.
pub const MAX_ATTACKS: usize = u32::MAX as usize - 1;
