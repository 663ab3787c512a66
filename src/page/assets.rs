//! What the pages carry: one stylesheet and our own modules, joined into one script.
use super::tight::joined;
use crate::model::Language;
use crate::words::Words;

/// The stylesheet, but for the words that it writes.
const STYLE: &str = include_str!("assets/style.css");

/// What a narrow screen writes before the cells of a table whose head it has no room for.
const LABELS: [&str; 3] = ["where", "when", "evidence"];

/// What served pages add to it.
pub(super) const LIVE_STYLE: &str = include_str!("assets/live.css");

/// The icon of served pages.
pub const ICON: &str = include_str!("assets/icon.svg");

/// The stylesheet of pages in some languages: a rule a line, the lines joined.
#[must_use]
pub fn style(languages: &[Language]) -> String {
    let words = languages.iter().map(|one| labels(*one));
    let lines = STYLE.lines().map(str::to_owned);
    lines.chain(words).collect()
}

/// The words of one language as the stylesheet knows them: once, where each cell would repeat them.
fn labels(language: Language) -> String {
    let words = Words::new(language);
    let label = |key: &&str| {
        let label = words.word(&format!("page-{key}")) + &words.word("receipt-first");
        format!("--{key}:\"{}\"", label.replace(['"', '\\'], ""))
    };
    let all: Vec<String> = LABELS.iter().map(label).collect();
    format!("[lang={}]{{{}}}", language.code(), all.join(";"))
}

/// Run before the first paint, so that with a script only one page is ever shown.
pub const EARLY: &str = "document.documentElement.className='js'";

/// The modules in order. They share one scope: each gives its names to those after it.
pub const MODULES: [&str; 7] = [
    include_str!("assets/route.js"),
    include_str!("assets/filter.js"),
    FIND,
    include_str!("assets/search.js"),
    include_str!("assets/map.js"),
    include_str!("assets/matrix.js"),
    include_str!("assets/help.js"),
];

/// What a file finds in itself; served pages ask the server.
const FIND: &str = include_str!("assets/find.js");

/// What served pages add to them; it goes before the last, which shows the first page.
const LIVE: &str = include_str!("assets/live.js");

/// The script of the pages: the modules line by line, without the blanks that only the eye needs
/// and without the lines that are comments; lines that begin with `//offline` belong to it alone.
#[must_use]
pub fn script() -> String {
    joined(&MODULES.map(|one| one.replace("//offline ", "")))
}

/// The script of served pages, made in the same way; lines that begin with `//served` belong to it
/// alone, what stands between `//<offline` and `//offline>` does not.
#[must_use]
pub fn served_script() -> String {
    let [first @ .., last] = MODULES;
    let both = first.into_iter().filter(|one| *one != FIND);
    let modules = both.chain([LIVE, last]);
    let modules: Vec<String> = modules.map(for_server).collect();
    joined(&modules)
}

/// A module without what a file alone needs.
fn for_server(module: &str) -> String {
    let mut parts = module.split("//<offline");
    let mut rest = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        rest.push_str(part.split_once("//offline>").map_or("", |(_, both)| both));
    }
    rest.replace("//served ", "")
}
