//! Lists and the matrix of a large case, which a server sends in parts; and what they say without it.
use crate::asked::large;
use crate::browser::Browser;
use crate::served::Served;
use serde_json::Value;

tests![
    a13_every_list_comes_in_parts,
    a19_a_large_matrix_comes_in_parts,
    a49_a_list_whose_server_is_gone_says_so,
];

/// The entries of the first list, by what they link to.
const ENTRIES: &str = "$$('.records a,.line a', page()).map(one => one.hash)";

fn a13_every_list_comes_in_parts(browser: &Browser) {
    let folder = large(5_000);
    let served = Served::start(folder.path(), 0);
    browser.open_url(&served.address("affirmations"));
    browser.wait(&format!("{ENTRIES}.length === 50"));
    let first: Vec<String> = browser.ask(&format!("return {ENTRIES}"));
    browser.ask::<Value>("$('[rel=next]', page()).click()");
    browser.wait(&format!("{ENTRIES}.length === 150"));
    let told: (String, String, bool) = browser.ask(
        "return [location.hash, $('h1~p', page()).textContent, document.activeElement === $('h1', page())]",
    );
    let expected = "De 51 à 200, sur 5000.";
    assert_eq!(
        told,
        ("#affirmations?rang=51".into(), expected.into(), true)
    );
    let second: Vec<String> = browser.ask(&format!("return {ENTRIES}"));
    assert!(second.iter().all(|one| !first.contains(one)));
    browser.back();
    browser.wait(&format!("{ENTRIES}[0] === '{}'", first[0]));
    // A page that holds a long list among others: a later part of it leaves these out.
    browser.visit("actor/a0");
    browser.wait("page().id === 'actor/a0'");
    let ways: Vec<String> = browser.ask("return $$('[rel=next]', page()).map(one => one.hash)");
    assert_eq!(ways, ["#actor/a0?rang=51"]);
    browser.ask::<Value>("$('[rel=next]', page()).click()");
    browser.wait(
        "location.hash === '#actor/a0?rang=51' && $('.line', page()) && !$('.pair-links', page())",
    );
    browser.ask::<Value>("$('[rel=prev]', page()).click()");
    browser.wait("location.hash === '#actor/a0' && $$('.line li', page()).length === 50");
    assert!(browser.ask::<bool>("return !!$('.pair-links', page())"));
}

/// The rows of the matrix and their heads.
const ROWS: &str = "$$('tbody th', page()).map(one => one.textContent)";

fn a19_a_large_matrix_comes_in_parts(browser: &Browser) {
    let folder = large(1_500);
    let served = Served::start(folder.path(), 0);
    browser.open_url(&served.address("matrice"));
    browser.wait("$('.matrix', page())");
    let claims = "new Set($$('th a[href*=\"#claim\"]', page()).map(one => one.hash))";
    let now =
        || -> (usize, String) { browser.ask(&format!("return [{claims}.size, location.hash]")) };
    assert_eq!(now().0, 30);
    browser.ask::<Value>("$('[rel=next]', page()).click()");
    browser.wait("location.hash === '#matrice?rang=31' && $('[rel=prev]', page())");
    // Turned it is the same part, without asking anybody.
    let rows: Vec<String> = browser.ask(&format!("return {ROWS}"));
    browser.ask::<Value>("window.kept = page(); $('[data-f=par]', page()).click()");
    browser.wait("$('[data-f=par]', page()).ariaPressed === 'true'");
    let turned: Vec<String> = browser.ask(&format!("return {ROWS}"));
    assert!(turned != rows && turned.iter().all(|one| one.starts_with("Personne")));
    assert!(browser.ask::<bool>("return kept === page()"));
    assert_eq!(now(), (30, "#matrice?rang=31&par=acteur".to_owned()));
    // What an address names of the whole, wherever it stands.
    browser.visit("matrice?lignes=c0,c1&cols=a2,a3,a4");
    browser.wait(&format!("{claims}.size === 2"));
    let told: (String, usize) = browser.ask(
        "return [plain($('.shown', page()).textContent), $$('thead th', page()).filter(one => !/^(Personne numéro [234]|Qui dit quoi)$/.test(one.textContent)).length]",
    );
    assert_eq!(told, ("Lignes montrées : 2 sur 1500".to_owned(), 0));
    browser.ask::<Value>("$('[data-reset]', page()).click()");
    browser.wait(&format!("{claims}.size === 30"));
    // A cell opens on the quotations, which come from the page of its claim.
    browser.ask::<Value>("$('td:has(a)', page()).click()");
    browser.wait("$('.opened blockquote', page())");
}

fn a49_a_list_whose_server_is_gone_says_so(browser: &Browser) {
    let folder = large(1_500);
    let mut served = Served::start(folder.path(), 0);
    browser.open_url(&served.address("accueil"));
    browser.wait("$$('.pair', page()).length === 20");
    served.kill();
    let gone = "plain($('.status', edition()).textContent) === 'Serveur arrêté : la page reste utilisable.'";
    browser.wait(gone);
    let silent = "$('.status', edition()).textContent = ''";
    for one in ["[data-f=type]", "[rel=next]"] {
        browser.ask::<Value>(silent);
        browser.ask::<Value>(&format!("$('{one}', page()).click()"));
        browser.wait(gone);
        assert_eq!(
            browser.ask::<usize>("return $$('.pair', page()).length"),
            20
        );
    }
    // What was asked for meanwhile comes when it is back.
    let _back = Served::start(folder.path(), served.port);
    browser.wait("$('.pair .rank', page()).textContent === '21'");
}
