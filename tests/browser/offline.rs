//! Items 1 to 8: nothing leaves, nothing is kept, nothing runs but our own.
use crate::browser::{Browser, none};
use crate::cases::{BOTH, HOSTILE, PUPIL, TEACHER, answer, root};
use crate::engine::Network;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

tests![
    a01_no_request_leaves_the_page,
    a02_the_policy_comes_first_and_blocks,
    a03_nothing_is_kept,
    a04_the_pupils_file_holds_no_note,
    a05_only_our_own_script_runs,
    a06_hostile_words_stay_words,
    a08_all_quotations_are_there_without_script,
];

/// Visits one page of each kind, opens what opens, searches, changes language.
const WALK: &str = include_str!("js/walk.js");

fn a01_no_request_leaves_the_page(browser: &Browser) {
    for page in [&*BOTH, &*HOSTILE] {
        browser.blank();
        browser.connect(Network::Gone);
        browser.requests();
        // What a page asks for is heard, though nothing answers.
        browser.later::<Value>(
            "await fetch('http://127.0.0.1:50999/heard').catch(() => 0)",
            &[],
        );
        let heard = browser.requests();
        browser.errors();
        browser.load(page, "");
        let visited: usize = browser.later(WALK, &[]);
        browser.connect(Network::Reachable);
        assert_eq!(heard, ["http://127.0.0.1:50999/heard"]);
        assert!(visited > 12, "{visited}");
        let document = format!("file://{}", page.display());
        for address in browser.requests() {
            assert_eq!(address, document);
        }
        none(browser.errors());
    }
}

fn a02_the_policy_comes_first_and_blocks(browser: &Browser) {
    let bytes = std::fs::read_to_string(&*TEACHER).expect("the page is there");
    browser.open(&TEACHER, "");
    browser.errors();
    let attributes: Vec<String> = browser.ask_with(
        "const read = new DOMParser().parseFromString(arguments[0], 'text/html');
        return $$('*', read).flatMap(one => [...one.attributes]).map(one => one.name)
            .filter(name => name === 'style' || name.startsWith('on'))",
        &[json!(bytes)],
    );
    assert_eq!(attributes, Vec::<String>::new());
    let first: bool = browser.ask(
        "const policy = $('meta[http-equiv=Content-Security-Policy]');
        return policy.content.includes(\"connect-src 'none'\") && $$('script,style').every(one =>
            policy.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING)",
    );
    assert!(first, "the policy stands before what it rules");
    let blocked: Vec<String> = browser.later(
        "const broken = [];
        document.addEventListener('securitypolicyviolation', event => broken.push(event.effectiveDirective));
        await fetch('https://example.org/').catch(() => 0);
        new Image().src = 'https://example.org/x.png';
        document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://example.org/' }));
        for (let n = 0; n < 40 && broken.length < 3; n++) await new Promise(end => setTimeout(end, 50));
        return broken.sort()",
        &[],
    );
    assert_eq!(blocked, ["connect-src", "frame-src", "img-src"]);
    assert!(browser.errors().len() >= 3, "and a developer reads of it");
}

fn a03_nothing_is_kept(browser: &Browser) {
    browser.open(&TEACHER, "");
    browser.ask::<Value>("localStorage.clear()");
    browser.load(&TEACHER, "");
    browser.later::<usize>(WALK, &[]);
    let kept =
        "return [document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage),
        ...(await indexedDB.databases()).map(one => one.name)].filter(Boolean)";
    assert_eq!(
        browser.later::<Vec<String>>(kept, &[]),
        Vec::<String>::new()
    );
    browser.later::<Value>(
        "await go('reglages'); $('[value=dark]', page()).click()",
        &[],
    );
    assert_eq!(browser.later::<Vec<String>>(kept, &[]), ["apparence"]);
    assert_eq!(
        browser.ask::<String>("return localStorage.apparence"),
        "dark"
    );
    browser.load(&TEACHER, "");
    assert_eq!(
        browser.ask::<String>("return document.documentElement.dataset.theme"),
        "dark"
    );
    browser.ask::<Value>("localStorage.clear()");
}

fn a04_the_pupils_file_holds_no_note(browser: &Browser) {
    let notes = notes();
    assert!(notes.len() > 50, "{}", notes.len());
    let shown = |page: &Path| {
        browser.open(page, "");
        let text: String = browser.ask("return document.documentElement.textContent");
        plain(&text)
    };
    let (teacher, pupil) = (shown(&TEACHER), shown(&PUPIL));
    let bytes = std::fs::read_to_string(&*PUPIL).expect("the page is there");
    let bytes = plain(&bytes.replace("&amp;", "&").replace("&quot;", "\""));
    for note in &notes {
        let note = plain(note);
        assert!(teacher.contains(&note), "teachers read {note}");
        assert!(!pupil.contains(&note) && !bytes.contains(&note), "{note}");
    }
    assert_eq!(
        browser.ask::<usize>("return $$('.note,[data-notes],#relecture').length"),
        0
    );
}

/// The notes of the files of the case, as their French words are written there.
pub(crate) fn notes() -> Vec<String> {
    let mut found = Vec::new();
    let files = std::fs::read_dir(root().join("graph")).expect("the case");
    for file in files.flatten() {
        let text = std::fs::read_to_string(file.path()).expect("a file of the case");
        for (at, _) in text.match_indices(" note: ") {
            let rest = &text[at + " note: ".len()..];
            let in_french = rest.split_once("\"fr\": \"").map(|(_, words)| words);
            let words = rest.strip_prefix('"').or(in_french);
            let words = words.expect("a note has words");
            let mut ends = words.match_indices('"').map(|(end, _)| end);
            let end = ends.find(|end| !words[..*end].ends_with('\\'));
            found.push(words[..end.expect("a note ends")].to_owned());
        }
    }
    found
}

fn a05_only_our_own_script_runs(browser: &Browser) {
    browser.open(&PUPIL, "");
    let scripts: Vec<String> = browser.ask("return $$('script').map(one => one.textContent)");
    assert_eq!(scripts.len(), 2);
    assert_eq!(scripts[1], quidit::page::script());
    let raw: usize = scripts.iter().map(String::len).sum();
    assert!(raw <= 20_000, "{raw} bytes");
    let length = "return performance.getEntriesByType('resource').length";
    assert_eq!(browser.ask::<usize>(length), 0);
}

fn a06_hostile_words_stay_words(browser: &Browser) {
    let page: &PathBuf = &HOSTILE;
    browser.open(page, "");
    browser.later::<usize>(WALK, &[]);
    let made: usize = browser.ask(
        "return $$('img,iframe,object,embed,link,base,form,b[onclick],u,s,proof').length
            + $$('i').filter(one => one.textContent === 'alias').length
            + $$('h1').filter(one => one.textContent === 'topic').length + $$('script').length - 2",
    );
    assert_eq!(made, 0, "nothing was made of the words");
    let title = "<img src=x onerror=alert(1)>\"'&";
    let shown: Vec<String> = browser.later(
        "const told = [];
        await go('claim/yes'); told.push($('h1', page()).textContent, document.title.split(' — ')[0]);
        await go('carte'); told.push($('.words', cardOf('claim/yes')).textContent);
        await go('matrice'); told.push($$('tbody th', page()).map(one => one.textContent).find(text => text.includes('img')));
        await go('recherche?q=onerror%3Dalert(1)'); told.push($('[data-kind=claim] a', page()).textContent);
        return told",
        &[],
    );
    assert_eq!(shown.len(), 5);
    for text in shown {
        assert_eq!(text.replace('’', "'"), title);
    }
    browser.visit("recherche?q=%3Cimg%20src%3Dx%3E");
    let found: String = browser.ask("return $('.found', page()).textContent");
    assert!(found.contains("<img src=x>"), "{found}");
}

fn a08_all_quotations_are_there_without_script(browser: &Browser) {
    browser.blank();
    let bytes = std::fs::read_to_string(&*PUPIL).expect("the page is there");
    // In a sandbox that allows no script the parser reads the page as where there is none.
    let told: Value = browser.later(
        "const frame = Object.assign(document.createElement('iframe'), { sandbox: 'allow-same-origin', srcdoc: given[0] });
        document.body.append(frame);
        await new Promise(end => frame.onload = end);
        const read = frame.contentDocument;
        const lost = $$('a[href^=\"#\"]', read).map(one => one.getAttribute('href').slice(1).split('?')[0]).filter(id => !read.getElementById(id));
        return { js: read.documentElement.className, text: read.body.innerText, lost }",
        &[json!(bytes)],
    );
    assert_eq!(told["js"], "", "no script ran");
    assert_eq!(told["lost"], json!([]), "every anchor has its place");
    let text = plain(told["text"].as_str().unwrap_or_default());
    let quotes = quotations();
    assert!(quotes.len() > 50, "{}", quotes.len());
    for quote in quotes {
        assert!(text.contains(&plain(&quote)), "{quote}");
    }
}

/// Every quotation of the contradictions of the case.
fn quotations() -> Vec<String> {
    let list = answer(&["contradictions"]);
    let sides = list.as_array().into_iter().flatten();
    let sides = sides.flat_map(|one| one["sides"].as_array().into_iter().flatten());
    let said = sides.flat_map(|side| side["statements"].as_array().into_iter().flatten());
    let reports = said.flat_map(|one| one["reports"].as_array().into_iter().flatten());
    reports
        .filter_map(|report| Some(report["quote"].as_str()?.to_owned()))
        .collect()
}

/// Words as they are compared: one kind of space, one kind of apostrophe.
fn plain(text: &str) -> String {
    let one = text.replace('’', "'").replace("\\\"", "\"");
    one.split_whitespace().collect::<Vec<_>>().join(" ")
}
