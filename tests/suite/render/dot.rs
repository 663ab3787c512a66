//! What Graphviz itself reads in the DOT that is written.
use super::demonstration;
use super::tools::tool;
use proptest::prelude::*;
use quidit::model::Language;
use quidit::render::{Dot, Look, Renderer, Selection, View, Wish, dot_quote};
use quidit::words::Words;

/// The labels that `dot -Tplain` shows.
fn shown(labels: &[String]) -> Option<Vec<String>> {
    let mut source = String::from("digraph { node [shape=box fontsize=2];\n");
    for (at, label) in labels.iter().enumerate() {
        source += &format!("n{at} [label={}];\n", dot_quote(label));
    }
    source += "}\n";
    let plain = tool("dot", &["-Tplain"], source.as_bytes())?;
    // Graphviz, too, continues long strings on another line.
    let plain = String::from_utf8(plain)
        .expect("dot writes UTF-8")
        .replace("\\\n", "");
    let nodes = plain.lines().filter_map(|line| line.strip_prefix("node "));
    Some(nodes.map(|line| unquoted(fifth(line))).collect())
}

/// The fifth blank-separated field of a line and what follows it.
fn fifth(line: &str) -> &str {
    line.splitn(6, ' ')
        .nth(5)
        .expect("name, x, y, width, height, then the label")
}

/// Undoes both layers: the quotation marks of the string, then the escapes of the label.
fn unquoted(field: &str) -> String {
    let inside = match field.strip_prefix('"') {
        None => field.split(' ').next().unwrap_or_default().to_owned(),
        Some(rest) => {
            let mut text = String::new();
            let mut signs = rest.chars();
            while let Some(c) = signs.next() {
                match c {
                    '"' => break,
                    '\\' => match signs.next() {
                        Some('"') => text.push('"'),
                        Some(other) => text.extend(['\\', other]),
                        None => text.push('\\'),
                    },
                    c => text.push(c),
                }
            }
            text
        }
    };
    let mut text = String::new();
    let mut signs = inside.chars();
    while let Some(c) = signs.next() {
        match c {
            '\\' => text.push(match signs.next() {
                Some('n') => '\n',
                Some(other) => other,
                None => '\\',
            }),
            c => text.push(c),
        }
    }
    text
}

const HOSTILE: &[&str] = &[
    "",
    " ",
    "\"",
    "\\",
    "a trailing \\",
    "\\\"",
    "\\n is no line feed",
    "two\nlines",
    "x\"]; evil [label=\"pwn\"",
    "]; evil [",
    "node",
    "graph",
    "subgraph",
    "strict digraph { a -> b }",
    "<b>bold</b>",
    "<table>",
    "&amp; &lt; &#65; &eacute; &",
    "\\N \\G \\E \\L \\l \\r",
    "# no comment",
    "// no comment",
    "/* no comment */",
    "« L’école »\u{202f}!",
    "\u{1f525}\u{1f469}\u{200d}\u{1f692} fire",
    "\u{627}\u{644}\u{62d}\u{631}\u{64a}\u{642}",
    "{ a | b } <port>",
    "%0",
    ";",
    "a -> b",
    "0.5",
];

#[test]
fn hostile_labels_come_back_unchanged_from_graphviz() {
    let labels: Vec<String> = HOSTILE.iter().map(|&label| label.to_owned()).collect();
    if let Some(back) = shown(&labels) {
        assert_eq!(back, labels);
    }
}

#[test]
fn a_long_label_comes_back_unchanged_from_graphviz() {
    let labels = vec![
        "mot \\ \" ".repeat(300),
        "m\n".repeat(20_000),
        "i".repeat(20_000),
    ];
    if let Some(back) = shown(&labels) {
        assert_eq!(back, labels);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn any_labels_come_back_unchanged_from_graphviz(
        labels in prop::collection::vec("[ -~\n\"\\\\<>&;\\[\\]{}é« »…🔥]{0,40}", 1..40)
    ) {
        if let Some(back) = shown(&labels) {
            prop_assert_eq!(back, labels);
        }
    }
}

#[test]
fn graphviz_draws_the_whole_case_without_complaint() {
    let graph = demonstration();
    for language in [Language::Fr, Language::En] {
        let words = Words::new(language);
        let view = View::new(&graph, &words, &Wish::new(Selection::Whole));
        let picture = Dot.draw(&view, &Look::default()).expect("DOT has no limit");
        let Some(plain) = tool("dot", &["-Tplain"], &picture.bytes) else {
            return;
        };
        let plain = String::from_utf8(plain).expect("dot writes UTF-8");
        let nodes = plain
            .lines()
            .filter(|line| line.starts_with("node "))
            .count();
        let edges = plain
            .lines()
            .filter(|line| line.starts_with("edge "))
            .count();
        assert_eq!((nodes, edges), (view.cards.len(), view.lines.len()));
    }
}
