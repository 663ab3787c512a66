//! What the SVG is made of: elements and attributes of SVG 1.1, every text escaped, every node
//! with an id, a role and a title, colours that can be told from their ground.
use crate::command::{quidit, root};
use proptest::prelude::*;
use quidit::model::Language;
use quidit::render::{CardKind, Palette, Relation, Svg, Theme, style, visible};
use quidit::render::{Form, Legend, Look, Renderer, View};
use std::collections::{BTreeMap, BTreeSet};

/// One element of a read document.
#[derive(Debug)]
struct Element {
    tag: String,
    attributes: BTreeMap<String, String>,
    text: String,
}

/// Reads a document strictly; panics on what is not well-formed.
fn read(svg: &str) -> Vec<Element> {
    let mut rest = svg
        .strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .expect("a head");
    let (mut found, mut open): (Vec<Element>, Vec<(String, usize)>) = (Vec::new(), Vec::new());
    while let Some((text, after)) = rest.split_once('<') {
        match open.last() {
            Some((_, at)) => found[*at].text.push_str(&unescaped(text)),
            None => assert_eq!(text.trim(), "", "text outside the picture"),
        }
        let (inside, after) = after.split_once('>').expect("a tag ends");
        if let Some(tag) = inside.strip_prefix('/') {
            assert_eq!(open.pop().expect("something is open").0, tag);
        } else {
            let empty = inside.ends_with('/');
            let element = element(inside.trim_end_matches('/'));
            if !empty {
                open.push((element.tag.clone(), found.len()));
            }
            found.push(element);
        }
        rest = after;
    }
    assert!(
        open.is_empty() && rest.trim().is_empty(),
        "everything is closed"
    );
    found
}

fn element(inside: &str) -> Element {
    let (tag, mut rest) = inside.split_once(' ').unwrap_or((inside, ""));
    let mut attributes = BTreeMap::new();
    while let Some((name, after)) = rest.trim_start().split_once("=\"") {
        let (value, after) = after.split_once('"').expect("a value ends");
        let twice = attributes.insert(name.to_owned(), unescaped(value));
        assert!(twice.is_none(), "`{name}` stands twice in {inside}");
        rest = after;
    }
    assert_eq!(rest.trim(), "", "attributes only: {inside}");
    Element {
        tag: tag.to_owned(),
        attributes,
        text: String::new(),
    }
}

fn unescaped(text: &str) -> String {
    assert!(!text.contains(['<', '"']), "unescaped: {text}");
    let allowed =
        |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..) && !matches!(c, '\u{fffe}' | '\u{ffff}');
    assert!(
        text.chars().all(allowed),
        "XML forbids a character of {text:?}"
    );
    let mut parts = text.split('&');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (entity, after) = part.split_once(';').expect("an entity ends");
        out.push(match entity {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "#39" => '\'',
            _ => panic!("no such entity: {entity}"),
        });
        out.push_str(after);
    }
    out
}

fn drawn(arguments: &[&str]) -> String {
    let mut all = arguments.to_vec();
    all.extend(["render", "--to", "svg"]);
    let ran = quidit(&all).run();
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    ran.out
}

fn hostile() -> String {
    drawn(&[
        "--graph",
        root().join("tests/render/hostile").to_str().expect("UTF-8"),
        "--lang",
        "en",
    ])
}

/// The elements of SVG 1.1 that are used, with their attributes besides `id`.
const USED: &[(&str, &[&str])] = &[
    (
        "svg",
        &[
            "xmlns",
            "version",
            "width",
            "height",
            "viewBox",
            "xml:lang",
            "font-family",
        ],
    ),
    ("title", &[]),
    ("desc", &[]),
    ("g", &["transform"]),
    (
        "path",
        &[
            "d",
            "fill",
            "stroke",
            "stroke-width",
            "stroke-dasharray",
            "stroke-linecap",
        ],
    ),
    (
        "rect",
        &[
            "x",
            "y",
            "width",
            "height",
            "rx",
            "fill",
            "stroke",
            "stroke-width",
            "stroke-dasharray",
        ],
    ),
    ("metadata", &[]),
    (
        "circle",
        &["cx", "cy", "r", "fill", "stroke", "stroke-width"],
    ),
    (
        "text",
        &["x", "y", "font-size", "font-weight", "text-anchor", "fill"],
    ),
];
/// What WAI-ARIA adds.
const ARIA: &[&str] = &["id", "role", "aria-labelledby", "aria-describedby"];

#[test]
fn only_elements_and_attributes_of_svg_1_1_and_aria_are_used() {
    for svg in [drawn(&["--demo", "--lang", "fr"]), hostile()] {
        for element in read(&svg) {
            let used = USED.iter().find(|(tag, _)| *tag == element.tag);
            let (_, attributes) = used.unwrap_or_else(|| panic!("<{}> is not used", element.tag));
            for name in element.attributes.keys() {
                let known = attributes.contains(&name.as_str()) || ARIA.contains(&name.as_str());
                assert!(known, "`{name}` is no attribute of <{}>", element.tag);
            }
        }
    }
}

#[test]
fn every_node_and_line_has_an_id_of_its_own_a_role_and_a_title() {
    let elements = read(&drawn(&["--demo", "--lang", "en"]));
    let ids: Vec<&String> = elements
        .iter()
        .filter_map(|one| one.attributes.get("id"))
        .collect();
    assert_eq!(
        ids.len(),
        ids.iter().collect::<BTreeSet<_>>().len(),
        "an id stands once"
    );
    let role = |one: &Element| {
        one.attributes
            .get("role")
            .is_some_and(|role| role == "graphics-symbol img")
    };
    for (at, one) in elements.iter().enumerate().filter(|(_, one)| role(one)) {
        assert!(one.attributes.contains_key("id"), "a symbol has an id");
        assert_eq!(
            elements[at + 1].tag,
            "title",
            "a symbol begins with its title"
        );
        assert!(!elements[at + 1].text.trim().is_empty());
    }
    assert!(elements.iter().filter(|one| role(one)).count() > 60);
    let desc = elements
        .iter()
        .find(|one| one.tag == "desc")
        .expect("the picture is told");
    assert!(desc.text.contains("Michel Paulin denies"), "{}", desc.text);
}

#[test]
fn hostile_texts_are_shown_as_text() {
    let elements = read(&hostile());
    let titles: Vec<&str> = elements
        .iter()
        .filter(|one| one.tag == "title")
        .map(|one| one.text.as_str())
        .collect();
    let shown = |text: &str| titles.iter().any(|title| title.contains(&visible(text)));
    for text in [
        "</text></svg><script>alert(1)</script> <b>&amp;</b> '\"",
        "]]> <![CDATA[ x ]]> <!-- y --> <?z?> &#0; &lt;",
        "x\"]; evil [label=\"pwn\" \\N \\G trailing \\",
        "a\u{1b}[31mb\u{7}\u{0}c\u{85}d\u{fffe}e",
        "abc \u{202e} gnp.exe \u{2066} x",
        "\u{627}\u{644}\u{62d}\u{631}\u{64a}\u{642}",
        "\u{1f469}\u{200d}\u{1f692}",
        &"m".repeat(500),
    ] {
        assert!(shown(text), "{text:?} is told whole");
    }
    let words: String = elements
        .iter()
        .filter(|one| one.tag == "text")
        .map(|one| one.text.as_str())
        .collect();
    for piece in [
        "</text></svg><script>",
        "<![CDATA[",
        "evil [label=\"pwn\"",
        "\u{241b}[31m",
        "\u{fffd}",
    ] {
        assert!(words.contains(piece), "{piece} is drawn");
    }
}

#[test]
fn no_text_is_smaller_than_eleven_points() {
    for arguments in [
        &["--demo", "--lang", "fr"][..],
        &["--demo", "--lang", "en"][..],
    ] {
        for one in read(&drawn(arguments))
            .iter()
            .filter(|one| one.tag == "text")
        {
            let size: f64 = one.attributes["font-size"].parse().expect("a size");
            assert!(
                size * 72.0 / 96.0 >= 11.0,
                "{size} pixels are too small: {}",
                one.text
            );
        }
    }
}

#[test]
fn a_poster_is_a_sheet_of_a4_laid_flat() {
    let ran = quidit(&[
        "--demo",
        "--lang",
        "fr",
        "render",
        "--to",
        "svg",
        "--contradiction",
        "fire-caused-outage~no-link",
    ])
    .run();
    assert_eq!(read(&ran.out)[0].attributes["viewBox"], "0 0 1122 793");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn any_title_and_case_stand_in_a_well_formed_picture(title in any::<String>(), case in any::<String>()) {
        let view = View {
            language: Language::Fr, title: title.clone(), case: case.clone(), form: Form::Map,
            cards: vec![], lines: vec![], topics: vec![], sentences: vec![case.clone()],
            legend: Legend::default(), foot: vec![title.clone()], poster: None,
        };
        let picture = Svg.draw(&view, &Look::default()).expect("nothing to place");
        let elements = read(&String::from_utf8(picture.bytes).expect("UTF-8"));
        let told = &elements.iter().find(|one| one.tag == "desc").expect("told").text;
        prop_assert!(told.contains(&visible(&case)));
    }
}

/// Relative luminance and contrast.
///
/// # Source
/// WCAG 2.1, "relative luminance" and "contrast ratio".
fn contrast(one: &str, other: &str) -> f64 {
    let luminance = |colour: &str| {
        let channel = |at: usize| {
            let value =
                f64::from(u8::from_str_radix(&colour[at..at + 2], 16).expect("#RRGGBB")) / 255.0;
            if value <= 0.04045 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
    };
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn text_and_lines_stand_out_from_their_ground_in_every_theme() {
    for (name, theme) in Theme::NAMES {
        let palette = Palette::of(theme);
        for ground in [palette.paper, palette.panel, palette.quote] {
            for ink in [palette.text, palette.muted] {
                assert!(contrast(ink, ground) >= 4.5, "{name}: {ink} on {ground}");
            }
            assert!(
                contrast(palette.frame, ground) >= 3.0,
                "{name}: {} on {ground}",
                palette.frame
            );
        }
        // The word of a line has its colour.
        for relation in Relation::ALL {
            let ink = palette.line(relation);
            assert!(contrast(ink, palette.paper) >= 4.5, "{name}: {relation:?}");
            assert!(contrast(ink, palette.panel) >= 4.5, "{name}: {relation:?}");
        }
        for kind in CardKind::ALL {
            assert!(
                contrast(palette.card(kind), palette.paper) >= 3.0,
                "{name}: {kind:?}"
            );
        }
    }
}

#[test]
fn no_two_relations_look_alike_without_colour() {
    let looks: BTreeSet<String> = Relation::ALL
        .into_iter()
        .map(|relation| format!("{:?}", style(relation)))
        .collect();
    assert_eq!(looks.len(), Relation::ALL.len());
}
