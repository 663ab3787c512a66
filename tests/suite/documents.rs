//! Every command of the README and the tutorial is run, and what it prints is what they show.
//!
//! A block ```` ```console ```` holds commands behind `$ ` and their output; a block
//! ```` ```diff ```` changes a file as the reader would. `QUIDIT_BLESS=1` rewrites the outputs.
use super::command::{quidit, root};
use std::fmt::Write as _;
use std::path::Path;

#[test]
fn the_readme_prints_what_it_shows() {
    follow("README.md");
}

#[test]
fn the_tutorial_prints_what_it_shows() {
    follow("docs/tutorial.md");
}

#[test]
fn the_tutorial_in_french_prints_what_it_shows() {
    follow("docs/tutoriel.md");
}

/// Every command of the README's table is run, but the one that waits for visitors.
#[test]
fn every_command_of_the_readmes_table_runs() {
    let text = std::fs::read_to_string(root().join("README.md")).expect("README.md");
    let folder = tempfile::tempdir().expect("a folder for the reader");
    for data in ["graph", "examples"] {
        copy(&root().join(data), &folder.path().join(data));
    }
    let rows = text.lines().filter(|line| line.starts_with('|'));
    let quoted = rows.flat_map(|row| row.split('`').skip(1).step_by(2));
    let mut ran = 0;
    for command in quoted.filter_map(|command| command.strip_prefix("quidit ")) {
        if command == "serve" {
            continue;
        }
        // The table's `DIR` is any folder of texts.
        let command = command.replace("DIR", "examples/canteen/sources");
        let words = shell_words(&command);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let done = quidit(&words).within(folder.path()).run();
        assert_eq!(done.code, 0, "quidit {command}: {done:?}");
        ran += 1;
    }
    assert!(ran >= 15, "the table lists the commands");
}

/// The line that closes a block.
const FENCE: &str = "```\n";

/// Follows a document from top to bottom in a copy of the project's data.
fn follow(document: &str) {
    let path = root().join(document);
    let text = std::fs::read_to_string(&path).expect(document);
    let folder = tempfile::tempdir().expect("a folder for the reader");
    for data in ["graph", "examples"] {
        copy(&root().join(data), &folder.path().join(data));
    }
    let mut followed = String::new();
    let mut rest = text.as_str();
    while let Some((before, kind, block, after)) = next_block(rest) {
        followed.push_str(before);
        match kind {
            "console" => followed.push_str(&console(block, folder.path())),
            "diff" => {
                change(block, folder.path());
                followed.push_str(block);
            }
            _ => followed.push_str(block),
        }
        followed.push_str(FENCE);
        rest = after;
    }
    followed.push_str(rest);
    if std::env::var_os("QUIDIT_BLESS").is_some() {
        std::fs::write(&path, &followed).expect("the document is rewritten");
    }
    assert_eq!(
        followed, text,
        "{document} shows something else than what is printed"
    );
}

/// The text up to and with the opening fence, the block's kind, its lines, and what follows the
/// closing fence.
fn next_block(text: &str) -> Option<(&str, &str, &str, &str)> {
    let fence = if text.starts_with("```") {
        0
    } else {
        text.find("\n```")? + 1
    };
    let body = fence + text[fence..].find('\n')? + 1;
    let kind = text[fence + 3..body].trim();
    let length = match text[body..].starts_with(FENCE) {
        true => 0,
        false => text[body..].find("\n```\n")? + 1,
    };
    let close = body + length;
    Some((
        &text[..body],
        kind,
        &text[body..close],
        &text[close + FENCE.len()..],
    ))
}

fn console(block: &str, folder: &Path) -> String {
    let mut printed = String::new();
    for line in block.lines().filter_map(|line| line.strip_prefix("$ ")) {
        writeln!(printed, "$ {line}").expect("a String takes it all");
        let words = shell_words(line);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let arguments = match words.as_slice() {
            ["cargo", "run", "--release", "--", arguments @ ..] | ["quidit", arguments @ ..] => {
                arguments
            }
            // The tests are this very run.
            ["cargo", "test"] => continue,
            _ => panic!("the reader cannot run `{line}`"),
        };
        let ran = quidit(arguments).within(folder).run();
        printed.push_str(&ran.err);
        printed.push_str(&ran.out);
    }
    printed
}

/// Splits a command as a shell does, as far as quotation marks.
fn shell_words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quote = None;
    for c in line.chars() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (None, '"' | '\'') => quote = Some(c),
            (None, ' ') => words.push(String::new()),
            (_, c) => words.last_mut().expect("one word is open").push(c),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Makes the change of a diff block: `--- PATH`, lines to find, lines to put in their place.
fn change(block: &str, folder: &Path) {
    let path = block
        .lines()
        .find_map(|line| line.strip_prefix("--- "))
        .expect("a diff names its file");
    let side = |sign: char| -> String {
        let lines = block
            .lines()
            .filter(|line| !line.starts_with("--- ") && !line.starts_with("+++ "));
        let kept = lines.filter_map(|line| line.strip_prefix(sign).or(line.strip_prefix(' ')));
        kept.map(|line| format!("{line}\n")).collect()
    };
    let file = folder.join(path);
    let text = std::fs::read_to_string(&file).expect(path);
    let (old, new) = (side('-'), side('+'));
    assert_eq!(
        text.matches(&old).count(),
        1,
        "{path} holds these lines once:\n{old}"
    );
    std::fs::write(&file, text.replace(&old, &new)).expect("the change is written");
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder of the copy");
    for entry in std::fs::read_dir(from).expect("a folder of the project") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).expect("a file of the copy");
        }
    }
}
