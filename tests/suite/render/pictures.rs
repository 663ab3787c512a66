//! The pictures of the README and the docs are what their commands draw, byte for byte.
use crate::command::{quidit, root};

/// The commands, one a line, as `docs/pictures/README.md` lists them.
fn commands() -> Vec<Vec<String>> {
    let text = std::fs::read_to_string(root().join("docs/pictures/README.md")).expect("the list");
    let lines = text.lines().filter_map(|line| line.strip_prefix("quidit "));
    lines
        .map(|line| line.split(' ').map(str::to_owned).collect())
        .collect()
}

#[test]
fn every_picture_is_what_its_command_draws() {
    let commands = commands();
    assert!(commands.len() >= 5, "five pictures are kept");
    let mut kept = Vec::new();
    for command in commands {
        let (path, arguments) = match command.as_slice() {
            [arguments @ .., flag, path] if flag == "-o" => (path.clone(), arguments),
            _ => panic!("a command ends with -o FILE: {command:?}"),
        };
        let mut all: Vec<&str> = arguments.iter().map(String::as_str).collect();
        all.extend(["--to", "svg"]);
        let ran = quidit(&all).run();
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{command:?}");
        let file = root().join(&path);
        if std::env::var_os("QUIDIT_BLESS").is_some() {
            std::fs::write(&file, &ran.out).expect("the picture is written");
        }
        let there = std::fs::read_to_string(&file).unwrap_or_default();
        assert!(there == ran.out, "{path} is not what its command draws");
        kept.push(file);
    }
    let folder = std::fs::read_dir(root().join("docs/pictures")).expect("the folder");
    let svg = folder.map(|entry| entry.expect("an entry").path());
    for file in svg.filter(|path| path.extension().is_some_and(|ending| ending == "svg")) {
        assert!(kept.contains(&file), "no command draws {}", file.display());
    }
}
