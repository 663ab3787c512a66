//! Items 9 to 13: every address opens its page, and the way back is kept.
use crate::browser::{Browser, none};
use crate::cases::{BOTH, PUPIL, TEACHER};
use serde_json::{Value, json};

tests![
    a09_every_address_opens_its_page,
    a09_addresses_from_elsewhere_open_too,
    a09_the_address_of_a_sheet_prints_its_page,
    a10_back_restores_place_and_focus,
    a11_a_pair_has_one_address,
    a12_an_unknown_address_offers_what_is_near,
    a13_filters_survive_a_reload,
    a13_a_map_survives_a_reload,
];

fn a09_every_address_opens_its_page(browser: &Browser) {
    browser.open(&PUPIL, "");
    let kinds: Vec<String> = browser.ask("return kinds()");
    assert!(kinds.len() >= 17, "{kinds:?}");
    let look = "const shown = $$('main>*').filter(seen), current = $$('[aria-current]', edition());
        return { shown: shown.map(one => one.id), title: document.title.startsWith($('h1', page()).textContent + ' — '),
            current: current.map(one => one.getAttribute('href')), way: ($(':scope>p:first-child a', page()) || {}).hash ?? null }";
    for id in kinds.iter().filter(|id| *id != "absent") {
        browser.load(&PUPIL, id);
        let told: Value = browser.ask(look);
        assert_eq!(told["shown"], json!([id]));
        assert_eq!(told["title"], true, "{id}");
        let bar = [
            "accueil",
            "carte",
            "matrice",
            "frise",
            "affirmations",
            "acteurs",
            "sources",
            "pieges",
        ];
        let expected = match &told["way"] {
            Value::String(way) => json!([way]),
            _ if bar.contains(&id.as_str()) => json!([format!("#{id}")]),
            _ => json!([]),
        };
        assert_eq!(told["current"], expected, "{id}");
    }
    // With what follows the page's own address: a row, a card, a search, filters.
    let told = "return [page().id, document.activeElement.closest('[id]')?.id ?? '', $$('.pair:not([hidden])', page()).length, $('.found', page())?.textContent ?? '']";
    let row = "claim/fire-caused-outage/dit/blanquer-fire";
    for (address, id, focus) in [
        (row, "claim/fire-caused-outage", row),
        ("carte?sel=claim/ent-fell", "carte", "n/claim/ent-fell"),
        ("n/claim/ent-fell", "carte", "n/claim/ent-fell"),
        ("recherche?q=incendie", "recherche", ""),
        ("contradictions?topic=ent&tri=date", "accueil", ""),
    ] {
        browser.load(&PUPIL, address);
        browser.wait("page()");
        browser.later::<Value>("await tick()", &[]);
        let (page, focused, pairs, found): (String, String, usize, String) = browser.ask(told);
        assert_eq!((page.as_str(), focused.as_str()), (id, focus), "{address}");
        assert_eq!(address.starts_with("recherche"), found.contains("incendie"));
        assert_eq!(
            address.starts_with("contradictions"),
            (1..50).contains(&pairs)
        );
    }
    // Chromium slows down a page that changes its address more than two hundred times in a row.
    let amiss: Vec<String> = browser.later(
        "const amiss = [];
        for (const { id } of $$('main>:not([id$=absent])').filter((_, at) => at % 9 === 0)) {
            location.hash = id; await new Promise(end => setTimeout(end, 0));
            const shown = $$('main>.on');
            if (shown.length !== 1 || shown[0].id !== id || !seen(shown[0]) || $$('h1', shown[0]).length !== 1
                || document.title.split(' — ')[0] !== $('h1', shown[0]).textContent.split(' — ')[0]) amiss.push(id);
        }
        return amiss",
        &[],
    );
    assert_eq!(amiss, Vec::<String>::new());
}

/// As mailers encode them, and as served pages write them: the map around a record is here the map
/// that holds its card.
fn a09_addresses_from_elsewhere_open_too(browser: &Browser) {
    let pair = "face/fire-caused-outage~fire-caused-outage";
    browser.open(&PUPIL, &pair.replace('~', "%7E"));
    let told: [String; 2] = browser.ask("return [page().id, location.hash.slice(1)]");
    assert_eq!(told, [pair, pair]);
    browser.open(&PUPIL, "claim%2Ffire-caused-outage");
    assert_eq!(
        browser.ask::<String>("return page().id"),
        "claim/fire-caused-outage"
    );
    browser.open(&PUPIL, "carte/claim/fire-caused-outage");
    browser.wait("$('.map-frame.chosen', page())");
    let told: String = browser.ask("return page().id");
    assert!(told.starts_with("carte"), "{told:?}");
    let chosen: String = browser.ask("return document.activeElement.hash");
    assert_eq!(chosen, "#claim/fire-caused-outage");
}

/// The page opens at its own address, laid out for paper by the browser's own dialog, once.
fn a09_the_address_of_a_sheet_prints_its_page(browser: &Browser) {
    let pair = "face/fire-caused-outage~fire-caused-outage";
    browser.open(&PUPIL, "");
    browser.ask::<Value>(
        "window.printed = []; window.print = () => { printed.push($('main>.on').id) }",
    );
    let told = "return [page().id, location.hash.slice(1), ...printed]";
    for (address, id) in [
        (format!("imprimer/{pair}"), pair),
        (
            "imprimer/claim/fire-caused-outage".to_owned(),
            "claim/fire-caused-outage",
        ),
        ("imprimer/matrice".to_owned(), "matrice"),
    ] {
        browser.ask::<Value>("printed.length = 0");
        browser.visit(&address);
        assert_eq!(browser.ask::<Vec<String>>(told), [id, id, id], "{address}");
    }
    // Who comes back to it, or goes on, prints nothing.
    browser.back();
    browser.visit("accueil");
    let told: Vec<String> = browser.ask("return printed");
    assert_eq!(told, ["matrice"]);
    browser.open(&BOTH, "en/imprimer/frise");
    let told: [String; 2] = browser.ask("return [page().id, location.hash.slice(1)]");
    assert_eq!(told, ["en/frise", "en/frise"]);
}

fn a10_back_restores_place_and_focus(browser: &Browser) {
    browser.open(&PUPIL, "");
    browser.later::<Value>(
        "const link = $$('.pair .go a', page())[4]; link.focus(); link.scrollIntoView({ block: 'center' }); await tick()",
        &[],
    );
    let place = "return [Math.round(scrollY), document.activeElement.hash || '', location.hash]";
    let before: (i64, String, String) = browser.ask(place);
    assert!(before.0 > 300, "{before:?}");
    browser.press(&["Enter"]);
    let face: (i64, String, String) = browser.ask(place);
    assert_eq!(face.2, before.1, "the link was followed");
    assert_eq!(face.0, 0);
    assert!(browser.ask::<bool>("return document.activeElement === $('h1', page())"));
    browser.back();
    let after: (i64, String, String) = browser.ask(place);
    assert!((after.0 - before.0).abs() <= 2, "{before:?} {after:?}");
    assert_eq!(after.1, before.1);
    browser.forward();
    assert_eq!(
        browser.ask::<(i64, String, String)>(place),
        (0, String::new(), face.2)
    );
    assert!(browser.ask::<bool>("return document.activeElement === $('h1', page())"));
    // A document that is loaded again does not take the places of the one before for its own.
    browser.ask::<Value>("window.before = true; location.reload()");
    browser.wait("!window.before && document.readyState === 'complete' && page().id.startsWith('face/') && !scrollY");
    browser.later::<Value>("scrollTo(0, 300); await tick()", &[]);
    assert_eq!(browser.ask::<i64>("return scrollY"), 300);
    browser.back();
    assert_eq!(browser.ask::<String>("return page().id"), "accueil");
    assert_eq!(browser.ask::<i64>("return scrollY"), 0);
}

fn a11_a_pair_has_one_address(browser: &Browser) {
    browser.open(&PUPIL, "");
    let pair: String = browser.ask("return $$('.pair .go a', page())[0].hash.slice(1)");
    let (first, second) = pair["face/".len()..]
        .split_once('~')
        .expect("a pair has two ids");
    browser.visit(&format!("face/{second}~{first}"));
    assert_eq!(browser.ask::<String>("return location.hash.slice(1)"), pair);
    assert_eq!(browser.ask::<String>("return page().id"), pair);
}

fn a12_an_unknown_address_offers_what_is_near(browser: &Browser) {
    browser.open(&PUPIL, "claim/fire-caused-outages");
    browser.errors();
    let look =
        "return [$('h1', page()).textContent, ...$$('.near a', page()).map(one => one.hash)]";
    let told: Vec<String> = browser.ask(look);
    assert_eq!(told[0], "Cette fiche n’existe pas (ou plus)");
    assert!(
        told.contains(&"#claim/fire-caused-outage".to_owned()),
        "{told:?}"
    );
    browser.open(&BOTH, "en/claim/%F0%9F%A6%96");
    let told: Vec<String> = browser.ask(look);
    assert!(
        told.len() > 1 && told[0].contains("does not exist"),
        "{told:?}"
    );
    browser.visit("toString/__proto__?q=%E0%A4%A");
    assert!(browser.ask::<bool>("return page().id === 'absent'"));
    none(browser.errors());
}

fn a13_filters_survive_a_reload(browser: &Browser) {
    browser.open(&TEACHER, "carte");
    browser.visit("accueil");
    let state = "return [location.hash, $$('.pair:not([hidden])', page()).length, $$('.chip[aria-pressed=true][data-f]', page()).length]";
    let whole: (String, usize, usize) = browser.ask(state);
    browser.later::<Value>(
        "$('.more', page()).open = true; $('[data-f=type]', page()).click(); await tick();
        $('[data-f=force]', page()).click(); await tick(); $('[data-name=tri][value=date]', page()).click(); await tick()",
        &[],
    );
    let chosen: (String, usize, usize) = browser.ask(state);
    assert!(
        chosen.0.contains("type=") && chosen.0.contains("tri=date"),
        "{chosen:?}"
    );
    assert!(chosen.1 < whole.1 && chosen.2 == 2, "{whole:?} {chosen:?}");
    let line: String = browser.ask("return $('.shown', page()).textContent");
    assert!(line.contains(&chosen.1.to_string()), "{line}");
    browser.load(&TEACHER, &chosen.0[1..]);
    assert_eq!(browser.ask::<(String, usize, usize)>(state), chosen);
    // Back leaves the page; it does not undo one chip after the other.
    browser.open(&TEACHER, "carte");
    browser.visit("accueil");
    browser.ask::<Value>("$$('[data-f=type]', page()).slice(0, 3).forEach(one => one.click())");
    browser.back();
    assert_eq!(browser.ask::<String>("return location.hash"), "#carte");
}

fn a13_a_map_survives_a_reload(browser: &Browser) {
    browser.open(&PUPIL, "accueil");
    browser.visit("carte");
    let state = "const frame = $('.map-frame', page()), chosen = $('.panel a', frame);
        return [$('.sheet', frame).style.transform, frame.className.split(' ').sort().join(' '), chosen && chosen.hash || '']";
    browser.later::<Value>(
        "$('[data-hide=supports]', page()).click(); $('[data-do=in]', page()).click(); $('[data-do=ArrowLeft]', page()).click(); await tick()",
        &[],
    );
    browser.ask::<Value>("$('.card[tabindex=\"0\"]', page()).focus()");
    browser.press(&["ArrowRight"]);
    browser.wait("location.hash.includes('vue=')");
    let address: String = browser.ask("return location.hash.slice(1)");
    for part in ["carte?", "sel=", "vue=1.25,", "rel=", "asserts,denies"] {
        assert!(address.contains(part), "{address}");
    }
    assert!(!address.contains("supports"), "{address}");
    let before: [String; 3] = browser.ask(state);
    assert!(
        before[1].contains("no-supports") && !before[2].is_empty(),
        "{before:?}"
    );
    browser.load(&PUPIL, &address);
    browser.wait("$('.map-frame.chosen', page())");
    let after: [String; 3] = browser.ask(state);
    assert_eq!(after[1..], before[1..]);
    // To a hundredth of a pixel.
    let numbers = |transform: &str| -> Vec<f64> {
        let parts = transform.split(|sign: char| !"-.0123456789".contains(sign));
        parts.filter_map(|part| part.parse().ok()).collect()
    };
    for (before, after) in numbers(&before[0]).iter().zip(numbers(&after[0])) {
        assert!((before - after).abs() < 0.02, "{before} {after}");
    }
    // Nothing of a reader who did nothing.
    browser.open(&PUPIL, "carte");
    assert_eq!(browser.ask::<String>("return location.hash"), "#carte");
}
