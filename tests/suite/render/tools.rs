//! Tools that tests hold pictures against, when they are installed.
use std::io::Write as _;
use std::process::{Command, Stdio};

/// What a tool prints for an input; `None`, said aloud, where the tool is not installed.
///
/// # Panics
/// The tool is absent though `QUIDIT_REQUIRE_ALL` asks for it, or it fails.
#[expect(clippy::print_stdout, reason = "a test that is skipped says so")]
pub(super) fn tool(program: &str, arguments: &[&str], input: &[u8]) -> Option<Vec<u8>> {
    let mut command = Command::new(program);
    command
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let Ok(mut child) = command.spawn() else {
        let required = std::env::var("QUIDIT_REQUIRE_ALL").is_ok_and(|value| value == "1");
        assert!(!required, "`{program}` is not installed");
        println!("skipped: `{program}` is not installed");
        return None;
    };
    let mut stdin = child.stdin.take().expect("standard input is a pipe");
    let bytes = input.to_vec();
    let feeding = std::thread::spawn(move || stdin.write_all(&bytes));
    let output = child.wait_with_output().expect("the tool ends");
    feeding
        .join()
        .expect("the tool is fed")
        .expect("the tool reads its input");
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "`{program}` refuses its input: {told}"
    );
    assert!(told.is_empty(), "`{program}` complains: {told}");
    Some(output.stdout)
}
