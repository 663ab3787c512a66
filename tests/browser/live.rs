//! Items 7 and 47 to 49: the served pages follow real files, through faults and the end of the
//! server.
use crate::browser::{Browser, none};
use crate::budgets::tell;
use crate::served::{Served, copied};
use serde_json::{Value, json};
use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::time::{Duration, Instant};

tests![
    a07_only_this_machine_is_answered,
    a11_an_address_is_written_in_several_ways,
    a47_an_edit_is_shown_and_the_place_is_kept,
    a48_a_fault_keeps_the_last_good_version,
    a49_without_its_server_the_page_is_usable,
];

/// The claim that is edited, with its words; it stands on the map.
const CLAIM: &str = "claim/fire-caused-outage";
const FILE: &str = "graph/40-fire.ron";
/// What the pages say of it.
const SHOWN: &str = "$('h1', document.getElementById('claim/fire-caused-outage')).textContent";

fn edit(folder: &Path, change: impl Fn(&str) -> String) {
    let path = folder.join(FILE);
    let text = fs::read_to_string(&path).expect("the file is read");
    let changed = change(&text);
    assert_ne!(text, changed);
    fs::write(path, changed).expect("the file is written");
}

/// Another wording of the claim, in every language.
fn reword(text: &str) -> String {
    let (before, after) = text
        .split_once("id: \"fire-caused-outage\"")
        .expect("the claim");
    let (head, tail) = after.split_once("\"fr\": \"").expect("its words");
    format!("{before}id: \"fire-caused-outage\"{head}\"fr\": \"(Relu.) {tail}")
}

/// What the status says, from now on.
fn hear(browser: &Browser) {
    browser.ask::<Value>(
        "window.heard = []; const status = $('.status', edition());
        new MutationObserver(() => status.textContent && heard.push(status.textContent)).observe(status, { childList: true })",
    );
}

fn a07_only_this_machine_is_answered(browser: &Browser) {
    let folder = copied();
    let served = Served::start(folder.path(), 0);
    let status = |host: &str| {
        let mut stream = TcpStream::connect(("127.0.0.1", served.port)).expect("it listens");
        let request = format!("GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).expect("sent");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("answered");
        answer.split(' ').nth(1).unwrap_or_default().to_owned()
    };
    assert_eq!(status("evil.example"), "403");
    assert_eq!(status(&format!("evil.example:{}", served.port)), "403");
    assert_eq!(status(&format!("127.0.0.1:{}", served.port)), "200");
    if cfg!(target_os = "linux") {
        assert_eq!(served.listens(), ["0100007F"], "loopback alone");
    }
    browser.open_url(&served.address("accueil"));
    browser.wait("$$('.pair', page()).length > 50");
    let blocked: Vec<String> = browser.later(
        "const broken = [];
        document.addEventListener('securitypolicyviolation', event => broken.push(event.effectiveDirective));
        await fetch('https://example.org/').catch(() => 0);
        new Image().src = 'https://example.org/x.png';
        for (let n = 0; n < 40 && broken.length < 2; n++) await new Promise(end => setTimeout(end, 50));
        return broken.sort()",
        &[],
    );
    assert_eq!(blocked, ["connect-src", "img-src"]);
}

fn a11_an_address_is_written_in_several_ways(browser: &Browser) {
    let folder = copied();
    let served = Served::start(folder.path(), 0);
    let one = "face/fire-caused-outage~no-link";
    for address in [
        one,
        "face/no-link~fire-caused-outage",
        // As mailers write it.
        "face/no-link%7Efire-caused-outage",
        "face%2Ffire-caused-outage%7Eno-link",
    ] {
        browser.open_url(&served.address(address));
        browser.wait(&format!(
            "page().id === '{one}' && location.hash === '#{one}'"
        ));
    }
    browser.visit("contradictions?type=denial");
    browser.wait("page().id === 'accueil' && page().dataset.of === 'type=denial'");
    let chosen = "return [location.hash, $$('.pair:not([hidden])', page()).length]";
    let (hash, shown): (String, usize) = browser.ask(chosen);
    assert!(hash.ends_with("?type=denial") && (1..50).contains(&shown));
}

fn a47_an_edit_is_shown_and_the_place_is_kept(browser: &Browser) {
    let folder = copied();
    let served = Served::start(folder.path(), 0);
    browser.open_url(&served.address("carte"));
    browser.wait("$('.map-frame.drawn', page())");
    hear(browser);
    browser.later::<Value>(
        "$('[data-do=in]', page()).click(); $('[data-do=ArrowLeft]', page()).click();
        $('[data-hide=evidence]', page()).click();
        cardOf('claim/fire-caused-outage').focus(); await tick();
        $('[data-do=near]', page()).click(); $('[data-do=ArrowLeft]', page()).click(); $('[data-do=ArrowLeft]', page()).click();
        $('.view', page()).dispatchEvent(new PointerEvent('pointerup', { bubbles: true }))",
        &[],
    );
    let state = "return [getComputedStyle($('.sheet', page())).transform.match(/[\\d.-]+/g).map(Math.round), document.activeElement.hash, $('.zoom', page()).value,
        $$('[aria-pressed=false]', page()).map(one => one.textContent), $('.panel a', page()).hash, location.hash, !!$('.only', page())]";
    // What a reader does stands in the address, after a while.
    browser.wait("location.hash.includes('vue=')");
    let before: Value = browser.ask(state);
    edit(folder.path(), reword);
    let written = Instant::now();
    browser.wait("$('.words', cardOf('claim/fire-caused-outage')).textContent.includes('(Relu.)')");
    let first = written.elapsed();
    browser.later::<Value>("await tick()", &[]);
    assert_eq!(browser.ask::<Value>(state), before, "the map stays");
    browser.wait("heard.some(text => text.startsWith('Mis à jour') && text.includes('1 affirmation modifiée'))");
    let second = a_long_page_stays(browser, folder.path());
    println!("a47: edits are shown after {first:?} and {second:?}");
    // The better of two: another program may have had the processor.
    tell(
        "an edit is shown",
        first.min(second).as_secs_f64() * 1e3,
        500.0,
    );
    an_opened_cell_stays(browser, folder.path());
}

/// Place, focus and filters of a long page over an edit.
fn a_long_page_stays(browser: &Browser, folder: &Path) -> Duration {
    browser.later::<Value>("location.hash = 'accueil?type=denial'; await tick()", &[]);
    browser.wait("page().id === 'accueil' && $$('.pair:not([hidden])', page()).length > 5");
    browser.later::<Value>(
        "$('details:not(.more)', page()).open = true;
        const link = $$('.pair:not([hidden]) .go a', page())[4]; link.focus(); link.scrollIntoView({ block: 'center' }); await tick()",
        &[],
    );
    // The focus stays where it is seen, though what stands above it is longer now.
    let state = "const { top, bottom } = document.activeElement.getBoundingClientRect();
        return [top > 0 && bottom < innerHeight ? Math.round(top) : -1, document.activeElement.hash, location.hash,
        $$('.pair:not([hidden])', page()).length, $$('details[open]', page()).length]";
    let before: (i64, String, String, usize, usize) = browser.ask(state);
    assert!(before.0 > 0, "{before:?}");
    let high = "return document.documentElement.scrollHeight";
    let low: i64 = browser.ask(high);
    let longer = format!("(Relu deux fois.) {}", "mot ".repeat(100));
    edit(folder, |text| text.replace("(Relu.)", &longer));
    let written = Instant::now();
    browser.wait("page().textContent.includes('(Relu deux fois.)')");
    let elapsed = written.elapsed();
    browser.later::<Value>("await tick()", &[]);
    let after: (i64, String, String, usize, usize) = browser.ask(state);
    assert!((after.0 - before.0).abs() <= 2, "{before:?} {after:?}");
    assert!(browser.ask::<i64>(high) > low + 100, "the page is longer");
    assert_eq!(
        (&after.1, &after.2, after.3, after.4),
        (&before.1, &before.2, before.3, before.4)
    );
    let marked = "return $$('.changed', page()).length";
    assert!(browser.ask::<usize>(marked) > 0);
    std::thread::sleep(Duration::from_secs(9).saturating_sub(written.elapsed()));
    assert!(browser.ask::<usize>(marked) > 0, "for ten seconds");
    std::thread::sleep(Duration::from_secs(2));
    assert_eq!(browser.ask::<usize>(marked), 0, "and no longer");
    elapsed
}

/// The quotations that were opened below a row of the matrix.
fn an_opened_cell_stays(browser: &Browser, folder: &Path) {
    browser.visit("matrice");
    browser.wait("$('.matrix td:has(a)', page())");
    browser.ask::<Value>("$$('.matrix td:has(a)', page())[2].click()");
    let opened = "$$('.opened', page()).map(one => one.innerText).join()";
    browser.wait(opened);
    let before: String = browser.ask(&format!("return {opened}"));
    edit(folder, |text| {
        text.replace("(Relu deux fois.)", "(Relu trois fois.)")
    });
    browser.wait("page().textContent.includes('(Relu trois fois.)')");
    browser.wait(opened);
    assert_eq!(browser.ask::<String>(&format!("return {opened}")), before);
}

fn a48_a_fault_keeps_the_last_good_version(browser: &Browser) {
    let folder = copied();
    let served = Served::start(folder.path(), 0);
    browser.open_url(&served.address(CLAIM));
    browser.wait("page().id.startsWith('claim/')");
    let title: String = browser.ask(&format!("return {SHOWN}"));
    let alert = "return $$('[role=alert]').filter(seen).map(one => one.innerText)";
    assert_eq!(browser.ask::<Vec<String>>(alert), Vec::<String>::new());
    // A comma is lost at the end of the line of the id.
    let fault = "id: \"fire-caused-outage\",";
    edit(folder.path(), |text| {
        text.replacen(fault, &fault.replace(',', ""), 1)
    });
    let text = fs::read_to_string(folder.path().join(FILE)).expect("read");
    let mut lines = (1..).zip(text.lines());
    let (line, excerpt) = lines
        .find(|(_, line)| line.ends_with("id: \"fire-caused-outage\""))
        .expect("the line");
    browser.wait("$$('[role=alert]').some(one => seen(one) && one.textContent.trim())");
    let told: Vec<String> = browser.ask(alert);
    // On the screen of who reads the top of a long page.
    none(browser.ask(
        "const box = $$('[role=alert]').find(seen).getBoundingClientRect(), high = document.documentElement.scrollHeight;
        return scrollY === 0 && high > innerHeight && box.top >= 0 && box.bottom < innerHeight + 1 ? [] : [`${scrollY} of ${high}, from ${box.top} to ${box.bottom}`]",
    ));
    let column = excerpt.chars().count() + 1;
    let place = format!("{FILE}, ligne {line}, colonne {column}");
    assert!(
        told[0].contains(&place) && told[0].contains(excerpt.trim()),
        "{place} {excerpt}: {told:?}"
    );
    let is_told =
        told[0].contains("La page montre la version de ") && told[0].contains("\u{a0}h\u{a0}");
    assert!(is_told, "{told:?}");
    copied_to_the_clipboard(browser, &[&place, excerpt.trim()]);
    // Each record says where it is written, as it was when it could be read.
    let written: Vec<String> = browser.ask("return $$('code', page()).map(one => one.textContent)");
    assert_eq!(written[0], format!("{FILE}:{line}"));
    assert!(written.len() > 1 && written.iter().all(|one| one.contains(".ron:")));
    assert_eq!(browser.ask::<String>(&format!("return {SHOWN}")), title);
    // The page can be walked meanwhile.
    browser.visit("acteurs");
    browser.wait("page().id === 'acteurs' && $$('.records li', page()).length > 10");
    browser.visit(CLAIM);
    edit(folder.path(), |text| {
        reword(&text.replacen(&fault.replace(',', ""), fault, 1))
    });
    browser.wait("!$$('[role=alert]').some(one => one.textContent.trim())");
    browser.wait(&format!("{SHOWN}.includes('(Relu.)')"));
}

/// The button of the banner; what it copies, and what it does where copying is refused.
fn copied_to_the_clipboard(browser: &Browser, parts: &[&str]) {
    browser.ask::<Value>(
        "window.taken = ''; window.write = async text => window.taken = text;
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: text => window.write(text) } });
        $('.fault [data-copy]').click()",
    );
    browser.wait("window.taken && $('.status', edition()).textContent === 'Copié'");
    let taken: String = browser.ask("return window.taken");
    assert!(parts.iter().all(|part| taken.contains(part)), "{taken}");
    assert!(!taken.contains("Copier"), "{taken}");
    browser.ask::<Value>(
        "window.write = () => Promise.reject(new Error('no')); $('.fault [data-copy]').click()",
    );
    browser.wait("String(getSelection()).includes('ligne')");
}

fn a49_without_its_server_the_page_is_usable(browser: &Browser) {
    let folder = copied();
    let mut served = Served::start(folder.path(), 0);
    browser.open_url(&served.address("accueil"));
    browser.wait("$$('.pair', page()).length > 50");
    browser.visit(CLAIM);
    browser.wait("page().id.startsWith('claim/')");
    hear(browser);
    served.kill();
    browser.wait("heard.length");
    // What was read stays, and works.
    browser.visit("accueil");
    browser.later::<Value>(
        "await tick(); $('.rest', page()).open = true; await tick()",
        &[],
    );
    let all = "return page().id === 'accueil' && $$('.pair', page()).filter(seen).length > 50";
    assert!(browser.ask::<bool>(all));
    browser.visit(CLAIM);
    assert!(browser.ask::<bool>("return page().id.startsWith('claim/')"));
    assert_eq!(
        browser
            .ask::<usize>("return heard.filter(text => text.startsWith('Serveur arrêté')).length"),
        1
    );
    // What is asked for meanwhile comes when the server is back.
    browser.visit("actor/paulin");
    assert!(browser.ask::<bool>("return page().id.startsWith('claim/')"));
    let again = Served::start(folder.path(), served.port);
    let asked = Instant::now();
    while !browser.ask::<bool>("return page().id === 'actor/paulin'") {
        assert!(asked.elapsed().as_secs() < 30, "it comes");
        browser.later::<Value>("await tick()", &[]);
    }
    browser.visit(CLAIM);
    edit(folder.path(), reword);
    let started = Instant::now();
    while !browser.ask::<bool>(&format!("return {SHOWN}.includes('(Relu.)')")) {
        assert!(
            started.elapsed().as_secs() < 30,
            "reconnected within 30 seconds"
        );
        browser.later::<Value>("await tick()", &[]);
    }
    let heard: Vec<String> = browser.ask("return heard");
    let gone = heard
        .iter()
        .filter(|text| text.starts_with("Serveur arrêté"));
    // Once of itself, once to who asked for a page.
    assert_eq!(gone.count(), 2, "{heard:?}");
    drop(again);
    assert_eq!(json!(heard.len() < 5), true, "{heard:?}");
}
