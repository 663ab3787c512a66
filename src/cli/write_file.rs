//! Writes a file whole or not at all.
use super::failure::Failure;
use quidit::diagnose::Message;
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
    let folder = folder.unwrap_or(Path::new("."));
    // Of a folder that is absent the file beside would tell by its own name, which is nobody's concern.
    std::fs::metadata(folder)?;
    let mut beside = tempfile::NamedTempFile::new_in(folder)?;
    beside.write_all(bytes)?;
    let permissions = match std::fs::metadata(&target) {
        Ok(there) => there.permissions(),
        Err(_) => fresh_permissions(beside.path())?,
    };
    beside.as_file().set_permissions(permissions)?;
    beside.persist(&target).map_err(|error| error.error)?;
    Ok(())
}

/// The same for what a command was asked to write.
pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    replace(path, bytes).map_err(|reason| {
        let message = Message::new("cli-cannot-write").with("path", path.display());
        Failure::new(message.with("reason", reason)).help(Message::new("cli-cannot-write.help"))
    })
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
