//! Item 57: the lighter form of a page is the same page.
use crate::browser::Browser;
use crate::generate::Numbers;
use quidit::check::{Texts, check};
use quidit::demo;
use quidit::model::Language;
use quidit::notation::{Limits, load};
use quidit::page::{Audience, PageOptions, explore, lean};
use serde_json::json;

tests![
    a57_the_light_case_is_the_same_document,
    a57_light_documents_are_the_same,
];

/// Reads both forms; what differs first, or nothing.
const DIFFER: &str =
    "const read = html => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML;
    for (const [heavy, light] of arguments[0]) {
        const mine = read(heavy), other = read(light);
        if (mine !== other) {
            const at = [...mine].findIndex((sign, at) => sign !== other[at]);
            return mine.slice(at - 80, at + 80) + ' | ' + other.slice(at - 80, at + 80);
        }
    }
    return ''";

fn same(browser: &Browser, documents: &[String]) {
    let both: Vec<[String; 2]> = documents
        .iter()
        .map(|one| [one.clone(), lean(one)])
        .collect();
    assert_eq!(browser.ask_with::<String>(DIFFER, &[json!(both)]), "");
}

fn a57_the_light_case_is_the_same_document(browser: &Browser) {
    let checked = check(load(demo::files(), &Limits::default()), &Texts::default());
    let Ok(graph) = checked.graph else {
        panic!("the case is sound")
    };
    let options = PageOptions {
        languages: vec![Language::Fr, Language::En],
        audience: Audience::Teacher,
        ..PageOptions::default()
    };
    let heavy = explore(&graph, &options);
    assert!(lean(&heavy).len() * 100 < heavy.len() * 95);
    browser.blank();
    same(browser, &[heavy]);
}

/// Documents of elements in each other as HTML allows it, with any texts and values.
fn a57_light_documents_are_the_same(browser: &Browser) {
    browser.blank();
    let mut numbers = Numbers(57);
    let mut documents: Vec<String> = Vec::new();
    for _ in 0..2_000 {
        let mut html = String::from("<!DOCTYPE html><html><head><title>a</title></head><body>");
        blocks(&mut numbers, 4, &mut html);
        html.push_str("</body></html>");
        documents.push(html);
    }
    for name in ["option", "li", "p", "dd", "td", "thead", "caption"] {
        let end = format!("</{name}>");
        assert!(documents.iter().any(|one| one.contains(&end)), "{name}");
    }
    same(browser, &documents);
}

/// Some blocks, with and without words between them.
fn blocks(numbers: &mut Numbers, depth: usize, out: &mut String) {
    for _ in 0..numbers.below(4) {
        if depth == 0 || numbers.below(3) == 0 {
            words(numbers, out);
            continue;
        }
        let name = numbers.of(&[
            "div",
            "section",
            "blockquote",
            "details",
            "select",
            "p",
            "a",
            "ul",
            "dl",
            "table",
            "h2",
            "pre",
            "svg",
            "script",
        ]);
        element(numbers, name, out, |numbers, out| match name {
            "p" | "h2" | "pre" => words(numbers, out),
            "select" => {
                for _ in 0..numbers.below(4) {
                    element(numbers, "option", out, |_, out| out.push('a'));
                }
            }
            "ul" => children(numbers, &["li"], depth, out),
            "dl" => children(numbers, &["dt", "dd"], depth, out),
            "table" => table(numbers, depth, out),
            "svg" => out.push_str("<path d=\"M1\"/><path d=\"M1 2\"></path>"),
            "script" => out.push_str("if (a</p/) b=\"c\""),
            _ => blocks(numbers, depth - 1, out),
        });
    }
}

fn children(numbers: &mut Numbers, names: &[&str], depth: usize, out: &mut String) {
    for _ in 0..numbers.below(4) {
        let name = numbers.of(names);
        element(numbers, name, out, |numbers, out| {
            blocks(numbers, depth - 1, out)
        });
        if numbers.below(5) == 0 {
            out.push(' ');
        }
    }
}

fn table(numbers: &mut Numbers, depth: usize, out: &mut String) {
    if numbers.below(2) == 0 {
        element(numbers, "caption", out, words);
    }
    for name in ["thead", "tbody", "tbody"] {
        element(numbers, name, out, |numbers, out| {
            for _ in 0..numbers.below(3) {
                element(numbers, "tr", out, |numbers, out| {
                    children(numbers, &["td", "th"], depth, out);
                });
            }
        });
    }
}

/// Words, some of them in elements that stand in lines.
fn words(numbers: &mut Numbers, out: &mut String) {
    for _ in 0..numbers.below(3) {
        out.push_str(numbers.of(&["a", " ", " b ", "l'été", "&lt;p&gt;", "<br>"]));
        let name = numbers.of(&["b", "i", "q", "span"]);
        element(numbers, name, out, |numbers, out| {
            out.push_str(numbers.of(&["", "c", " "]))
        });
    }
}

fn element(
    numbers: &mut Numbers,
    name: &str,
    out: &mut String,
    inside: impl FnOnce(&mut Numbers, &mut String),
) {
    out.extend(["<", name]);
    for attribute in ["id", "class"].iter().take(numbers.below(3)) {
        let value = numbers.of(&[
            "", "a", "#a/b~c", "a b", "a/", "l'été", "été", "&quot;", "a&amp;b", "a=b", "`",
            "a\u{a0}b",
        ]);
        out.extend([" ", attribute, "=\"", value, "\""]);
    }
    out.push('>');
    inside(numbers, out);
    out.extend(["</", name, ">"]);
}
