//! Quotations in their context: only when the texts are asked for, marked by signs, and said so.
use super::{case, escaped};
use crate::command::quidit;
use quidit::check::quoting::{IndexedText, Selector};
use quidit::check::{Passages, Texts};
use quidit::model::SourceId;
use quidit::page::{Audience, PageOptions, explore};
use std::fs;

const TEXT: &str = "First of all, nothing. Mr. T. Reed came in late. He said: \u{201c}The bridge was \
    closed at noon\u{201d}, and left. Nobody asked why & how. The last sentence is <far> away.\n";

const CASE: &str = r#"Graph(
    actors: [(id: "reed", name: "T. Reed", kind: Person)],
    sources: [(id: "a1", kind: Article), (id: "a2", kind: Article)],
    claims: [(id: "closed", kind: Fact, text: "The bridge was closed.")],
    asserts: [(actor: "reed", claim: "closed", reports: [
        (source: "a1", quote: "The bridge was closed at noon"),
        (source: "a2", quote: "closed at noon"),
    ])],
)"#;

fn around(text: &str, exact: &str) -> Option<[String; 3]> {
    let wanted = Selector {
        exact,
        prefix: None,
        suffix: None,
    };
    let passage = IndexedText::new(text).passage(wanted)?;
    Some([passage.before, passage.quoted, passage.after])
}

#[test]
fn a_passage_is_the_rest_of_the_sentence_and_one_more_on_each_side() {
    let [before, quoted, after] = around(TEXT, "The bridge was closed at noon").unwrap();
    assert_eq!(before, "Mr. T. Reed came in late. He said: \u{201c}");
    assert_eq!(quoted, "The bridge was closed at noon");
    assert_eq!(after, "\u{201d}, and left. Nobody asked why & how.");
}

#[test]
fn a_passage_is_as_the_text_prints_it_and_may_stand_at_its_ends() {
    let french = "« L’eau monte »,\ndit-elle.";
    let [before, quoted, after] = around(french, "L'eau monte").unwrap();
    assert_eq!(
        [&*before, &*quoted, &*after],
        ["« ", "L’eau monte", " », dit-elle."]
    );
    let whole = around("One two", "One two").unwrap();
    assert_eq!(whole, ["", "One two", ""]);
    assert_eq!(around(TEXT, "The bridge stood open"), None);
    assert_eq!(around("", "bridge"), None);
    assert_eq!(around(TEXT, "  "), None);
}

#[test]
fn a_text_without_sentences_is_cut_between_words_and_says_so() {
    let long = format!("{}needle{}", "ab cd ".repeat(200), " ef gh".repeat(200));
    let [before, _, after] = around(&long, "needle").unwrap();
    assert!(
        before.starts_with("… ") && after.ends_with(" …"),
        "{before}{after}"
    );
    for side in [&before, &after] {
        assert!((250..330).contains(&side.chars().count()), "{side}");
        let mut words = side.split_whitespace().filter(|word| *word != "…");
        assert!(words.all(|word| word.len() == 2), "{side}");
    }
}

#[test]
fn words_around_choose_between_two_places() {
    let text = "Here he came. Said once: yes. There he went. Said again: yes.";
    let wanted = Selector {
        exact: "yes",
        prefix: Some("again:"),
        suffix: None,
    };
    let passage = IndexedText::new(text).passage(wanted).unwrap();
    assert_eq!(passage.before, "There he went. Said again: ");
}

#[test]
fn passages_are_in_the_page_only_when_they_are_given() {
    let graph = case(CASE);
    let bare = explore(&graph, &PageOptions::default());
    for words in ["Nobody asked why", "came in late", "<mark>"] {
        assert!(!bare.contains(words), "{words}");
    }
    let mut texts = Texts::default();
    texts.insert(SourceId::parse("a1").unwrap(), TEXT);
    let passages = Passages::of(graph.data(), &texts);
    assert_eq!((passages.len(), passages.sources()), (1, 1));
    let options = PageOptions {
        audience: Audience::Teacher,
        passages,
        ..PageOptions::default()
    };
    let html = explore(&graph, &options);
    assert!(html.contains("Mr. T. Reed came in late. He said: \u{201c}<mark>"));
    assert!(html.contains("⟦</b>The bridge was closed at noon<b"));
    assert!(html.contains(&escaped("\u{201d}, and left. Nobody asked why & how.")));
    assert!(
        !html.contains("last sentence"),
        "that sentence is not beside the quotation"
    );
    assert!(
        html.contains("passages des textes des sources"),
        "the page says what it holds"
    );
}

#[test]
fn the_command_says_that_words_of_the_texts_are_in_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let (graph, texts) = (folder.path().join("graph"), folder.path().join("texts"));
    for made in [&graph, &texts] {
        fs::create_dir(made).unwrap();
    }
    fs::write(graph.join("case.ron"), CASE).unwrap();
    fs::write(texts.join("a1.txt"), TEXT).unwrap();
    let page = folder.path().join("page.html");
    let run = |more: &[&str]| {
        let base = ["explore", "-o", "page.html"];
        let ran = quidit(&[&base, more].concat()).within(folder.path()).run();
        assert_eq!(ran.code, 0, "{}", ran.err);
        (ran.err, fs::read_to_string(&page).unwrap())
    };
    let (err, html) = run(&[]);
    assert_eq!(err, "");
    assert!(!html.contains("came in late"));
    for (lang, words) in [
        ("en", "one passage of one text"),
        ("fr", "un passage d’un texte"),
    ] {
        let (err, html) = run(&["--sources", "texts", "--lang", lang]);
        let err = err.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(err.contains(words), "{err}");
        assert!(html.contains("came in late"));
    }
}
