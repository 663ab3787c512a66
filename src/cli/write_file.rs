//! Writes a file whole or not at all.
use std::io::{self, Write};
use std::path::Path;

/// Puts new bytes in the place of a file, or makes it: through a file beside it and one rename, so
/// that nobody ever finds half of it. The permissions of a file that was there are kept.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // A link is followed: the file that it names is replaced, not the link.
    let target = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let folder = target
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let mut beside = tempfile::NamedTempFile::new_in(folder.unwrap_or(Path::new(".")))?;
    beside.write_all(bytes)?;
    let permissions = match std::fs::metadata(&target) {
        Ok(there) => there.permissions(),
        Err(_) => fresh_permissions(beside.path())?,
    };
    beside.as_file().set_permissions(permissions)?;
    beside.persist(&target).map_err(|error| error.error)?;
    Ok(())
}

/// What a file made here the ordinary way would have: a temporary file is closed to others.
#[cfg(unix)]
fn fresh_permissions(_beside: &Path) -> io::Result<std::fs::Permissions> {
    use std::os::unix::fs::PermissionsExt;
    Ok(std::fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn fresh_permissions(beside: &Path) -> io::Result<std::fs::Permissions> {
    std::fs::metadata(beside).map(|there| there.permissions())
}
