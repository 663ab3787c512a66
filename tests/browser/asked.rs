//! What a server is asked for and a file does itself: search, long lists; and how it is waited for.
use crate::browser::Browser;
use crate::cases::TEACHER;
use crate::generate;
use crate::reader::AXE;
use crate::served::{Served, copied};
use crate::{axe, is_all_required};
use serde_json::{Value, json};
use std::fs;
use tempfile::TempDir;

tests![
    a31_axe_finds_nothing_on_served_pages,
    a46_served_search_answers_as_the_file_does,
    a46_what_is_offered_follows_the_field,
    a13_a_long_list_comes_in_parts,
    a58_a_long_timeline_comes_in_parts,
    a47_waiting_is_told_and_can_be_left,
];

fn a31_axe_finds_nothing_on_served_pages(browser: &Browser) {
    let Some(axe) = axe::source() else {
        assert!(!is_all_required(), "absent: axe-core (npm)");
        return println!("skipped: no axe-core, npm does not bring it");
    };
    let folder = large(300);
    let demo = copied();
    // A link to a page that comes when it is asked for has no target in the document: skip links are
    // followed by the script.
    let (inside, rules) = (
        json!({"exclude": [[".skip"]]}),
        json!({"skip-link": {"enabled": false}}),
    );
    let mut found: Vec<String> = Vec::new();
    for (who, folder, pages) in [
        ("pupil", demo.path(), &PAGES[..]),
        ("teacher", demo.path(), &PAGES[..]),
        ("teacher", folder.path(), &PARTS[..]),
    ] {
        let served = Served::start_for(who, folder, 0);
        browser.open_url(&served.address("accueil"));
        browser.ask::<Value>(&axe);
        for scheme in ["light", "dark"] {
            browser.prefer(&[("prefers-color-scheme", scheme)]);
            for address in pages {
                browser.visit(address);
                let id = address.split('?').next().unwrap_or_default();
                browser.wait(&format!("page().id === '{id}'"));
                let told: Vec<String> =
                    browser.later(AXE, &[json!(id), inside.clone(), rules.clone()]);
                found.extend(
                    told.iter()
                        .map(|one| format!("{who} {scheme} {address}: {one}")),
                );
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// One of each kind of the case that ships.
const PAGES: [&str; 18] = [
    "accueil?type=denial",
    "face/fire-caused-outage~no-link",
    "carte",
    "carte/claim/no-link",
    "matrice",
    "frise",
    "affirmations",
    "claim/no-link",
    "acteurs",
    "actor/blanquer",
    "sources",
    "source/s001",
    "relecture",
    "recherche?q=incendie",
    "recherche?q=incndie",
    "reglages",
    "aide",
    "claim/nobody-said-this",
];
/// What a long case has besides.
const PARTS: [&str; 6] = [
    "accueil",
    "frise?kind=asserts",
    "recherche?q=serveur",
    "affirmations?rang=51",
    "matrice?rang=31",
    "actor/a0",
];

/// A case of some claims, to be served.
pub(crate) fn large(claims: usize) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let graph = folder.path().join("graph");
    fs::create_dir(&graph).expect("a folder in it");
    fs::write(graph.join("case.ron"), generate::case(claims)).expect("the case is written");
    folder
}

/// Questions as people write them, and as nobody should.
const QUESTIONS: [&str; 14] = [
    "incendie",
    "INCENDIES",
    "ïncendie",
    "l’école",
    "OVH  pannes",
    "réseaux",
    "s001",
    "ministre 6 avril",
    "supprimé",
    "incndie",
    "zzzz qqqq",
    "<b>{n}</b>",
    "a",
    "",
];

/// What the page of results says, spaces as written.
const RESULTS: &str = "const at = page(), section = one => [one.dataset.kind, one.hidden, $('h2', one).textContent.replace(/ 0?$/, ''), $$('li', one).map(li => [li.innerHTML])];
    return [$('.found', at).innerHTML, $$('.results section', at).map(section)]";

fn a46_served_search_answers_as_the_file_does(browser: &Browser) {
    let folder = copied();
    let served = Served::start(folder.path(), 0);
    let ask = |query: &str| -> Value {
        let address =
            "location.hash = 'recherche?' + new URLSearchParams({ q: given[0] }); await tick()";
        browser.later::<Value>(address, &[json!(query)]);
        browser.wait("page().id === 'recherche'");
        // The answer to this question, not to the one before.
        browser.wait(&format!(
            "!('of' in page().dataset) || new URLSearchParams(page().dataset.of).get('q') === {}",
            json!(query)
        ));
        browser.ask(RESULTS)
    };
    browser.open(&TEACHER, "");
    let file: Vec<Value> = QUESTIONS.iter().map(|query| ask(query)).collect();
    browser.open_url(&served.address("accueil"));
    browser.wait("page()");
    for (query, expected) in QUESTIONS.iter().zip(file) {
        assert_eq!(ask(query), expected, "{query}");
    }
}

fn a46_what_is_offered_follows_the_field(browser: &Browser) {
    let folder = copied();
    let served = Served::start(folder.path(), 0);
    let options =
        "$$('[role=option]', edition()).map(one => [one.id, one.dataset.href, one.innerHTML])";
    let write = |text: &str| {
        browser.later::<Value>(
            "const field = $('[role=combobox]', edition()); field.focus(); field.value = given[0];
            field.dispatchEvent(new InputEvent('input', { bubbles: true })); await new Promise(end => setTimeout(end, 700))",
            &[json!(text)],
        );
        browser.ask::<Value>(&format!(
            "return [{options}, $('.status', edition()).textContent]"
        ))
    };
    browser.open(&TEACHER, "");
    let file = ["incendie", "incndie"].map(write);
    browser.open_url(&served.address("accueil"));
    browser.wait("page()");
    assert_eq!(["incendie", "incndie"].map(write), file);
    assert_eq!(write("")[0], json!([]));
    // Letters that come fast are one question, and an answer that comes late is not shown.
    let asked: usize = browser.later(
        "const real = window.fetch; let asked = 0;
        window.fetch = async (...all) => { asked++; await new Promise(end => setTimeout(end, 300)); return real(...all) };
        const field = $('[role=combobox]', edition()); field.focus();
        const put = text => { field.value = text; field.dispatchEvent(new InputEvent('input', { bubbles: true })) };
        for (const text of ['i', 'in', 'inc', 'ince', 'incendie']) { put(text); await new Promise(end => setTimeout(end, 20)) }
        await new Promise(end => setTimeout(end, 200)); put('');
        await new Promise(end => setTimeout(end, 600)); window.fetch = real;
        return asked",
        &[],
    );
    assert_eq!(asked, 1);
    assert_eq!(
        browser.ask::<Value>(&format!("return {options}")),
        json!([])
    );
    // The arrows choose, Enter goes there.
    write("incendie");
    browser.press(&["ArrowDown", "ArrowDown", "Enter"]);
    browser.wait("page().id.startsWith('claim/')");
}

fn a13_a_long_list_comes_in_parts(browser: &Browser) {
    let folder = large(1_500);
    let served = Served::start(folder.path(), 0);
    browser.open_url(&served.address("accueil"));
    browser.wait("$$('.pair', page()).length");
    let ranks = "$$('.pair .rank', page()).map(one => +one.textContent)";
    let now =
        || -> (Vec<usize>, String) { browser.ask(&format!("return [{ranks}, location.hash]")) };
    let counted = |range: std::ops::RangeInclusive<usize>| range.collect::<Vec<_>>();
    assert_eq!(now().0, counted(1..=20));
    let click = |css: &str, then: &str| {
        browser.ask::<Value>(&format!("$('{css}', page()).click()"));
        browser.wait(then);
    };
    click("[rel=next]", &format!("{ranks}[0] === 21"));
    assert_eq!(now(), (counted(21..=70), "#accueil?rang=21".to_owned()));
    click("[rel=next]", &format!("{ranks}[0] === 71"));
    browser.back();
    browser.wait(&format!("{ranks}[0] === 21"));
    // A chip asks for the whole list anew, from its start.
    click(".more", "true");
    browser.ask::<Value>("$('.more', page()).open = true; $('[data-f=topic]', page()).focus()");
    let topic: String = browser.ask("return $('[data-f=topic]', page()).dataset.v");
    click(
        "[data-f=topic]",
        "$('[data-f=topic]', page()).ariaPressed === 'true'",
    );
    let (_, hash) = now();
    assert_eq!(hash, format!("#accueil?topic={topic}"));
    let same: bool = browser.ask(&format!(
        "return $$('.pair', page()).every(one => one.dataset.topic === '{topic}') && document.activeElement.dataset.v === '{topic}' && $('.more', page()).open"
    ));
    assert!(same, "those of one topic, and the focus stays");
    assert!(
        browser
            .ask::<String>("return $('.shown', page()).textContent")
            .starts_with("Affichés")
    );
    // The latest first, of all and not of twenty.
    browser.visit("accueil?tri=date");
    browser.wait("$('[data-name=tri][value=date]', page()).ariaPressed === 'true'");
    let days: Vec<String> = browser.ask("return $$('.pair', page()).map(one => one.dataset.date)");
    assert_eq!(days.len(), 20);
    assert!(
        days.is_sorted_by(|a, b| a >= b) && days[0].ends_with("-28"),
        "{days:?}"
    );
}

fn a58_a_long_timeline_comes_in_parts(browser: &Browser) {
    let folder = large(1_500);
    let served = Served::start(folder.path(), 0);
    browser.open_url(&served.address("frise?kind=denies"));
    browser.wait("$$('.day li:not(.gap)', page()).length === 200");
    let kinds: Vec<String> = browser
        .ask("return [...new Set($$('.day li:not(.gap)', page()).map(one => one.dataset.kind))]");
    assert_eq!(kinds, ["denies"]);
    browser.ask::<Value>("$('[rel=next]', page()).click()");
    browser.wait("location.hash === '#frise?kind=denies&rang=201' && !$('[rel=next]', page()) || $$('.day li:not(.gap)', page()).length > 0 && $('[rel=prev]', page())");
    // Of all, what May has: sources alone, and no part of them.
    browser.visit("frise");
    browser.wait("$$('.day li:not(.gap)', page()).length === 200");
    browser.ask::<Value>(
        "const one = $('[data-name=de]', page()); one.value = '2021-05'; one.dispatchEvent(new Event('change', { bubbles: true }))",
    );
    browser.wait(
        "location.hash === '#frise?de=2021-05' && $$('.day [data-kind]', page()).length === 60",
    );
    let kinds: Vec<String> = browser
        .ask("return [...new Set($$('.day [data-kind]', page()).map(one => one.dataset.kind))]");
    assert_eq!(kinds, ["source"]);
    // By month all of it comes at once, and of each day no more than what is seen.
    browser.visit("frise?echelle=mois");
    browser.wait("$('[data-name=echelle]', page()).value === 'mois'");
    let [days, statements, seen]: [usize; 3] = browser.ask(
        "const days = $$('.days .day', page());
        return [days.length, $$('.days .day h3', page()).length, days.filter(seen).length]",
    );
    assert!(
        days > 10 && seen == days && statements == 0,
        "{days} {statements} {seen}"
    );
}

fn a47_waiting_is_told_and_can_be_left(browser: &Browser) {
    let folder = copied();
    let served = Served::start(folder.path(), 0);
    browser.open_url(&served.address("accueil?type=denial"));
    browser.wait("$$('.pair', page()).length > 5");
    let state = "return [location.hash, page().id, Math.round(scrollY)]";
    browser.ask::<Value>("scroll(0, 400)");
    let before: Value = browser.ask(state);
    browser.ask::<Value>(
        "const real = window.fetch;
        window.fetch = (path, how) => new Promise((end, fail) => {
            how.signal.addEventListener('abort', () => fail(new DOMException('', 'AbortError')));
            setTimeout(() => real(path, how).then(end, fail), 7000)
        })",
    );
    browser.ask::<Value>("location.hash = 'actor/blanquer'");
    browser.wait("$('.status', edition()).textContent === 'Chargement…' && $('main', edition()).ariaBusy === 'true'");
    assert!(!browser.ask::<bool>("return $$('.still').some(seen)"));
    std::thread::sleep(std::time::Duration::from_millis(1_500));
    browser.wait("$$('.still').some(seen)");
    let told: String = browser.ask("return plain($$('.still').find(seen).innerText)");
    assert_eq!(told, "Toujours en cours (137 affirmations)… Annuler");
    browser.ask::<Value>("$('[data-still]').click()");
    browser.wait("!$$('.still').some(seen) && $('main', edition()).ariaBusy === null");
    browser.later::<Value>("await tick()", &[]);
    assert_eq!(browser.ask::<Value>(state), before);
    // Who waits gets there, and nothing says any more that something is awaited.
    browser.ask::<Value>("location.hash = 'actor/paulin'");
    std::thread::sleep(std::time::Duration::from_secs(4));
    browser.wait("page().id === 'actor/paulin'");
    assert!(
        browser.ask::<bool>("return !$$('.still').some(seen) && !$('main', edition()).ariaBusy")
    );
}
