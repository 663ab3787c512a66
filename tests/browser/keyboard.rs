//! Items 34 to 36 and 39 to 41: everything by keyboard, everything by a click.
use crate::browser::{Browser, none};
use crate::cases::{PUPIL, TEACHER};
use crate::hands::Point;
use serde_json::{Value, json};

tests![
    a34_six_keys_lead_to_the_denial_word_for_word,
    a35_arrows_reach_every_card_and_brackets_every_relation,
    a35_brackets_of_french_keyboards_read_relations,
    a36_focus_is_in_sight_with_its_ring,
    a39_j_goes_on_behind_the_first_twenty,
    a39_single_keys_keep_to_their_place,
    a40_all_works_by_clicks_on_large_targets,
    a40_a_card_opens_wherever_it_stands,
    a41_the_matrix_moves_by_arrows,
];

fn a34_six_keys_lead_to_the_denial_word_for_word(browser: &Browser) {
    browser.open(&PUPIL, "");
    let denial = "l'incendie de Strasbourg n'a aucun lien avec ces derniers";
    let find = "const quote = $$('[data-said]', page()).find(one => seen(one) && one.textContent.includes(arguments[0]) && $('b.denies', one));
        return quote ? $('h2,h3', quote).textContent : ''";
    let mut keys = 0;
    let told = loop {
        // To the next pair, and in.
        browser.press(&["j"]);
        keys += 1;
        let mine: bool = browser.ask(
            "return document.activeElement.hash === '#face/fire-caused-outage~fire-caused-outage'",
        );
        if mine {
            browser.press(&["Enter"]);
            keys += 1;
            break browser.ask_with::<String>(find, &[json!(denial)]);
        }
        assert!(keys < 6, "not within six keys");
    };
    assert!(told.contains("Michel Paulin"), "{told}");
    assert!(keys <= 6, "{keys}");
}

fn a35_arrows_reach_every_card_and_brackets_every_relation(browser: &Browser) {
    browser.open(&PUPIL, "carte");
    none(browser.later(include_str!("js/map_walk.js"), &[]));
    // The same with real keys: an arrow moves, a bracket reads, Enter follows.
    browser.load(&PUPIL, "carte");
    browser.ask::<Value>("$('.card[tabindex=\"0\"]', page()).focus()");
    let focus = "return document.activeElement.hash";
    let first: String = browser.ask(focus);
    let mut moved = false;
    for key in ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"] {
        browser.press(&[key]);
        moved |= browser.ask::<String>(focus) != first;
    }
    assert!(moved, "from {first}");
    let before: String = browser.ask(focus);
    browser.press(&["]"]);
    let said: String = browser.ask("return $('.status', edition()).textContent");
    assert!(said.starts_with("relation 1 sur"), "{said}");
    browser.press(&["Enter"]);
    assert_ne!(browser.ask::<String>(focus), before);
    assert_eq!(
        browser.ask::<String>("return location.hash.split('?')[0]"),
        "#carte"
    );
}

/// AltGr is Ctrl and Alt on Windows, Alt alone on a Mac.
fn a35_brackets_of_french_keyboards_read_relations(browser: &Browser) {
    browser.open(&PUPIL, "carte");
    let read: Vec<usize> = browser.later(
        "const press = how => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: ']', bubbles: true, cancelable: true, ...how }));
        const here = () => $$('.panel .rel>li', page()).findIndex(one => one.matches('.here')) + 1, told = [];
        $('.card[tabindex=\"0\"]', page()).focus(); await tick();
        for (const how of [{ ctrlKey: true, altKey: true }, { altKey: true }, { metaKey: true }]) { press(how); told.push(here()) }
        return told",
        &[],
    );
    assert_eq!(
        read,
        [1, 2, 2],
        "with the key of commands it is the browser's"
    );
}

fn a36_focus_is_in_sight_with_its_ring(browser: &Browser) {
    let in_sight = [
        include_str!("js/contrast.js"),
        include_str!("js/in_sight.js"),
    ]
    .join("\n");
    browser.open(&TEACHER, "");
    for (width, height) in [(1366, 768), (390, 844)] {
        browser.screen(width, height);
        for (address, keys) in [
            ("accueil", 40),
            ("carte", 40),
            ("claim/fire-caused-outage", 40),
            ("matrice", 24),
            ("reglages", 24),
        ] {
            browser.load(&TEACHER, address);
            for _ in 0..keys {
                browser.press(&["Tab"]);
                let told: String = browser.ask(&in_sight);
                assert_eq!(told, "", "{address} at {width}");
            }
        }
    }
}

fn a39_j_goes_on_behind_the_first_twenty(browser: &Browser) {
    browser.open(&PUPIL, "");
    let told = "const all = $$('.pair .go a', page()); return [all.length, all.indexOf(document.activeElement)]";
    browser.ask::<Value>("$$('.pair .go a', page())[19].focus()");
    let (all, at): (usize, usize) = browser.ask(told);
    assert!(all > 21 && at == 19, "{all} {at}");
    browser.press(&["j"]);
    assert_eq!(browser.ask::<(usize, usize)>(told), (all, 20));
}

fn a39_single_keys_keep_to_their_place(browser: &Browser) {
    browser.open(&TEACHER, "accueil");
    let place = "return [location.hash, document.activeElement.tagName, document.activeElement.value || '']";
    // In a field a letter is a letter.
    browser.ask::<Value>("$('[role=combobox]', edition()).focus()");
    browser.press(&["j", "/", "?", "n"]);
    let told: (String, String, String) = browser.ask(place);
    assert_eq!((told.1.as_str(), told.2.as_str()), ("INPUT", "j/?n"));
    // Outside the view J and K do nothing; on the map its letters need a card.
    browser.load(&TEACHER, "accueil");
    browser.ask::<Value>("$('nav a', edition()).focus()");
    browser.press(&["j"]);
    assert!(browser.ask::<bool>("return !!document.activeElement.closest('nav')"));
    browser.visit("carte");
    browser.ask::<Value>("$('[data-do=list]', page()).focus()");
    browser.press(&["+"]);
    assert_eq!(
        browser.ask::<String>("return $('.zoom', page()).value"),
        "100 %"
    );
    // Switched off they do nothing anywhere.
    browser.visit("reglages");
    browser.ask::<Value>("$('[data-keys]', page()).click()");
    browser.visit("accueil");
    browser.press(&["j", "/", "?"]);
    let told: (String, String, String) = browser.ask(place);
    assert_eq!((told.0.as_str(), told.1.as_str()), ("#accueil", "H1"));
    browser.visit("carte");
    browser.ask::<Value>("$('.card[tabindex=\"0\"]', page()).focus()");
    browser.press(&["+", "v"]);
    assert_eq!(
        browser.ask::<String>("return $('.zoom', page()).value"),
        "100 %"
    );
    assert!(browser.ask::<bool>("return !$('.only', page())"));
}

fn a40_all_works_by_clicks_on_large_targets(browser: &Browser) {
    let script = format!(
        "{}\n{}",
        include_str!("js/targets.js"),
        "const found = []; unroll();
        for (const id of [...kinds(), 'recherche?q=incendie']) {
            await go(id);
            for (const one of $$('details', page())) one.open = true;
            found.push(...small().map(one => id + ': ' + one));
        }
        return [...new Set(found)]"
    );
    browser.open(&TEACHER, "");
    for (width, height) in [(1366, 768), (390, 844)] {
        browser.screen(width, height);
        browser.load(&TEACHER, "");
        none(browser.later(&script, &[]));
    }
    browser.open(&TEACHER, "carte");
    let at = "const { a, e, f } = new DOMMatrix(getComputedStyle($('.sheet', page())).transform); return [a, e, f]";
    let mut before: (f64, f64, f64) = browser.ask(at);
    for (name, moved) in [
        ("ArrowLeft", (80.0, 0.0)),
        ("ArrowRight", (-80.0, 0.0)),
        ("ArrowUp", (0.0, 80.0)),
        ("ArrowDown", (0.0, -80.0)),
    ] {
        browser.ask::<Value>(&format!("$('[data-do={name}]', page()).click()"));
        let after: (f64, f64, f64) = browser.ask(at);
        let by = ((after.1 - before.1).round(), (after.2 - before.2).round());
        assert_eq!(by, moved, "{name}");
        before = after;
    }
    browser.ask::<Value>("$('[data-do=in]', page()).click()");
    assert!(browser.ask::<(f64, f64, f64)>(at).0 > before.0);
    fingers(browser, at);
}

/// One finger pans, two zoom, a tap opens.
fn fingers(browser: &Browser, at: &str) {
    browser.load(&TEACHER, "carte");
    let (x, y): (f64, f64) = browser.ask(crate::interaction::BARE);
    let before: (f64, f64, f64) = browser.ask(at);
    let way = |from: f64, step: f64| -> Vec<Point> {
        (0..=10).map(|n| (from + step * f64::from(n), y)).collect()
    };
    browser.touch(&[way(x, -10.0)]);
    let after: (f64, f64, f64) = browser.ask(at);
    assert!(
        (after.1 - before.1 + 100.0).abs() <= 1.0,
        "{before:?} {after:?}"
    );
    browser.touch(&[way(x - 20.0, -3.0), way(x + 20.0, 3.0)]);
    assert!(
        browser.ask::<(f64, f64, f64)>(at).0 > 1.2,
        "two fingers zoom"
    );
    browser.load(&TEACHER, "carte");
    let (x, y, hash): (f64, f64, String) = browser.ask(
        "const card = $('[data-first] .card', page()), box = card.getBoundingClientRect();
        return [box.left + box.width / 2, box.top + box.height / 2, card.hash]",
    );
    browser.touch(&[vec![(x, y)]]);
    browser.wait(&format!("location.hash === '{hash}'"));
}

/// Pressing a card must not put it, or the panel, where the release does not find it.
fn a40_a_card_opens_wherever_it_stands(browser: &Browser) {
    browser.open(&TEACHER, "carte");
    // The card that stands farthest to the right, at the edge of the view.
    let place = "const view = $('.view', page()).getBoundingClientRect(), boxes = $$('.card', page()).map(one => [one.hash, one.getBoundingClientRect()]);
        const inside = boxes.filter(([, box]) => box.left > view.left && box.top > view.top && box.bottom < Math.min(view.bottom, innerHeight));
        const [hash, box] = inside.sort(([, a], [, b]) => b.right - a.right)[0];
        return [box.left + 20, box.top + box.height / 2, view.right - 100, hash]";
    for touch in [false, true] {
        browser.load(&TEACHER, "carte");
        browser.later::<Value>("await tick()", &[]);
        let mut found: (f64, f64, f64, String) = browser.ask(place);
        while found.0 + 80.0 < found.2 {
            browser.ask::<Value>("$('[data-do=ArrowLeft]', page()).click()");
            found = browser.ask(place);
        }
        let (x, y, _, hash) = found;
        if touch {
            browser.touch(&[vec![(x, y)]]);
        } else {
            browser.drag(&[(x, y)]);
        }
        browser.wait(&format!("location.hash === '{hash}'"));
        // The way back chooses the card, and shows what it is related to.
        browser.later::<Value>("await new Promise(end => setTimeout(end, 1100))", &[]);
        browser.back();
        assert_eq!(
            browser.ask::<String>("return document.activeElement.hash"),
            hash
        );
        assert!(browser.ask::<bool>("return seen($('.panel', page()))"));
    }
}

fn a41_the_matrix_moves_by_arrows(browser: &Browser) {
    browser.open(&PUPIL, "matrice");
    none(browser.ask(
        "return $$('.matrix th', page()).filter(one => !['row', 'col'].includes(one.scope)).map(one => one.textContent)",
    ));
    let place = "const one = document.activeElement, row = one.parentElement;
        return [$$('.matrix', page()).indexOf(one.closest('table')), row.rowIndex, one.cellIndex]";
    let size: (i64, i64) = browser.ask(
        "const table = $('.matrix', page()); $('[tabindex=\"0\"]', table).focus();
        return [table.rows.length - 1, table.rows[0].cells.length - 1]",
    );
    let steps: &[(&str, (i64, i64, i64))] = &[
        ("Ctrl+Home", (0, 0, 0)),
        ("ArrowRight", (0, 0, 1)),
        ("ArrowDown", (0, 1, 1)),
        ("ArrowLeft", (0, 1, 0)),
        ("ArrowUp", (0, 0, 0)),
        ("ArrowUp", (0, 0, 0)),
        ("End", (0, 0, size.1)),
        ("Home", (0, 0, 0)),
        ("Ctrl+End", (0, size.0, size.1)),
    ];
    for (key, expected) in steps {
        browser.press(&[key]);
        assert_eq!(
            browser.ask::<(i64, i64, i64)>(place),
            *expected,
            "after {key}"
        );
    }
    let opened = "return $$('.opened', page()).map(one => one.innerText)";
    browser.ask::<Value>("$('.matrix td:has(a)', page()).focus()");
    browser.press(&["Enter"]);
    let told: Vec<String> = browser.ask(opened);
    assert!(told.len() == 1 && told[0].contains('«'), "{told:?}");
    browser.press(&["Escape"]);
    assert_eq!(browser.ask::<Vec<String>>(opened), Vec::<String>::new());
}
