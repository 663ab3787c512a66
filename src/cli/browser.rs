//! Opens the system's browser.
use std::io;
use std::process::{Command, Stdio};

/// Opens an address of our own making in the browser that the user has chosen.
///
/// Each system has one command for it; a crate would bring more than these three lines.
pub(super) fn open(address: &str) -> io::Result<()> {
    let (program, arguments): (&str, &[&str]) = if cfg!(windows) {
        ("rundll32", &["url.dll,FileProtocolHandler"])
    } else if cfg!(target_os = "macos") {
        ("open", &[])
    } else {
        ("xdg-open", &[])
    };
    let mut command = Command::new(program);
    command.args(arguments).arg(address);
    // What a browser says while it starts does not belong among our own words.
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command.spawn().map(drop)
}
