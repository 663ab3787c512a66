//! The command line: hands its arguments to `cli` and returns the exit code.
mod cli;

fn main() -> std::process::ExitCode {
    cli::run(std::env::args_os().collect())
}
