//! Items 31 to 33, 37 and 38: what a screen reader is given, and the order of focus.
use crate::browser::Browser;
use crate::cases::{PUPIL, TEACHER};
use crate::{axe, is_all_required};
use serde_json::{Value, json};

tests![
    a31_axe_finds_nothing,
    a32_tab_order_has_one_stop_a_group_and_no_trap,
    a32_the_map_and_its_list_are_never_out_of_reach,
    a33_skip_links_lead_where_they_say,
    a37_the_map_is_one_image_and_a_list_of_links,
    a38_a_new_page_is_announced_by_its_title,
];

/// Runs axe on a page. Those that are not shown are empty meanwhile: axe reads every element of the
/// document, and there are tens of thousands.
pub(crate) const AXE: &str = "await go(given[0]);
    for (const one of $$('details', page())) one.open = true;
    const away = $$('main>:not(.on)').map(one => [one, [...one.childNodes]]);
    for (const [one] of away) one.replaceChildren();
    const told = await axe.run(given[1] || document, { resultTypes: ['violations'], rules: given[2] || {} });
    for (const [one, held] of away) one.replaceChildren(...held);
    return told.violations.map(one => `${one.id} (${one.impact}) ${one.nodes.length} times: ${one.nodes[0].html.slice(0, 160)}`)";
/// Leaves one page of each kind, its first, and of the longest lists their first entries.
const THIN: &str = "const kept = new Set(kinds());
    for (const one of $$('main>*')) kept.has(one.id) || one.replaceChildren();
    for (const one of $$('.pair:nth-child(n+13),.records>li:nth-child(n+13),.day li:nth-child(n+9)')) one.remove();
    return [...kept]";

fn a31_axe_finds_nothing(browser: &Browser) {
    let Some(axe) = axe::source() else {
        assert!(!is_all_required(), "absent: axe-core (npm)");
        return println!("skipped: no axe-core, npm does not bring it");
    };
    let mut found: Vec<String> = Vec::new();
    for page in [&*PUPIL, &*TEACHER] {
        browser.open(page, "");
        let kinds: Vec<String> = browser.ask(THIN);
        browser.ask::<Value>(&axe);
        for scheme in ["light", "dark"] {
            browser.prefer(&[("prefers-color-scheme", scheme)]);
            for id in &kinds {
                let told: Vec<String> = browser.later(AXE, &[json!(id)]);
                found.extend(told.iter().map(|one| format!("{scheme} {id}: {one}")));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Where the focus is.
const REGION: &str = "const one = document.activeElement, at = css => one.closest(css);
    return at('.skip') ? 'skip' : at('.case') ? 'case' : at('.find') ? 'find' : at('.tools') ? 'tools' : at('nav') ? 'nav'
        : at('.toolbar') ? 'toolbar' : at('.filters') ? 'filters' : at('.view') ? 'view' : at('.panel') ? 'panel'
        : at('.matrix') ? 'matrix' : at('main') ? 'main' : at('footer') ? 'footer' : 'out'";

/// The regions that Tab goes through and how often it stops in each, from the skip links round to
/// them again.
fn round(browser: &Browser) -> Vec<(String, usize)> {
    let mut order: Vec<(String, usize)> = Vec::new();
    for _ in 0..200 {
        browser.press(&["Tab"]);
        let mut now: String = browser.ask(REGION);
        if now == "out" {
            browser.pass_bars();
            now = browser.ask(REGION);
        }
        let is_round = order.first().is_some_and(|(first, _)| first == "skip");
        match order.last_mut() {
            Some((last, count)) if *last == now => *count += 1,
            Some(_) if now == "skip" && is_round => return order,
            _ if now == "skip" => order = vec![(now, 1)],
            _ => order.push((now, 1)),
        }
    }
    panic!("a trap: {order:?}");
}

fn a32_tab_order_has_one_stop_a_group_and_no_trap(browser: &Browser) {
    browser.open(&PUPIL, "carte");
    let order = round(browser);
    let mut names: Vec<&str> = order.iter().map(|(name, _)| name.as_str()).collect();
    names.retain(|name| *name != "out");
    let expected = [
        "skip", "case", "find", "tools", "nav", "toolbar", "filters", "view", "panel", "main",
        "footer",
    ];
    assert_eq!(names, expected, "{order:?}");
    let stops = |order: &[(String, usize)], region: &str| -> usize {
        let mine = order.iter().filter(|(name, _)| name == region);
        mine.map(|(_, count)| count).sum()
    };
    assert_eq!(stops(&order, "view"), 1, "{order:?}");
    browser.open(&PUPIL, "matrice");
    let tables: usize = browser.ask("return $$('.matrix', page()).length");
    let order = round(browser);
    assert_eq!(stops(&order, "matrix"), tables, "{order:?}");
}

/// Whatever is hidden, Tab reaches what is left; in the list it reaches every record.
fn a32_the_map_and_its_list_are_never_out_of_reach(browser: &Browser) {
    browser.open(&PUPIL, "carte");
    let stops = "const all = $$('.card', page()).filter(seen); return [all.length, all.filter(one => one.tabIndex === 0).length]";
    for hidden in ["actor", "claim"] {
        browser.load(&PUPIL, "carte");
        browser.ask::<Value>(&format!("$('[data-hide={hidden}]', page()).click()"));
        let (cards, open): (usize, usize) = browser.ask(stops);
        assert!(
            cards > 3 && open == 1,
            "without {hidden}: {open} of {cards}"
        );
    }
    browser.ask::<Value>(
        "$('[data-hide=claim]', page()).click(); $('[data-do=list]', page()).click()",
    );
    let (cards, open): (usize, usize) = browser.ask(stops);
    assert!(cards > 20 && open == cards, "the list: {open} of {cards}");
    browser.ask::<Value>("$('[data-do=list]', page()).click()");
    assert_eq!(browser.ask::<(usize, usize)>(stops).1, 1);
    // On a telephone the list comes first.
    browser.screen(390, 844);
    browser.load(&PUPIL, "carte");
    let (cards, open): (usize, usize) = browser.ask(stops);
    assert!(cards > 20 && open == cards, "narrow: {open} of {cards}");
}

fn a33_skip_links_lead_where_they_say(browser: &Browser) {
    let place = "const one = document.activeElement; return [location.hash, one.tagName, one.getAttribute('role') || '']";
    let expected = [
        ("", "H1", ""),
        ("", "INPUT", "combobox"),
        ("#affirmations", "H1", ""),
    ];
    for (at, (hash, tag, role)) in expected.into_iter().enumerate() {
        browser.open(&PUPIL, "");
        browser.press(&vec!["Tab"; at + 1]);
        let shown: bool = browser.ask(
            "const one = document.activeElement; return one.matches('.skip a') && one.getBoundingClientRect().left >= 0",
        );
        assert!(shown, "seen when focused");
        browser.press(&["Enter"]);
        let told: (String, String, String) = browser.ask(place);
        assert_eq!(
            (told.0.as_str(), told.1.as_str(), told.2.as_str()),
            (hash, tag, role)
        );
    }
}

/// All that draws: each is an image with a name, or is hidden from assistive technology.
const GRAPHICS: [&str; 7] = [
    "svg",
    "img",
    "canvas",
    "object",
    "video",
    "[role=img]",
    "[role=image]",
];

/// The names of what has a role, of those that selectors find below another.
fn names(browser: &Browser, under: &str, (css, roles): (&[&str], &[&str])) -> Vec<String> {
    let all = css.iter().map(|css| format!("{under} {css}"));
    let all = all.collect::<Vec<_>>().join(",");
    let told = browser.told(&all).into_iter();
    let mine = told.filter(|(role, _)| roles.contains(&role.as_str()));
    mine.map(|(_, name)| name).collect()
}

fn a37_the_map_is_one_image_and_a_list_of_links(browser: &Browser) {
    let graphics = (&GRAPHICS[..], &["img", "image"][..]);
    browser.open(&PUPIL, "carte");
    let images = names(browser, "main>.on .view", graphics);
    assert_eq!(images.len(), 1, "{images:?}");
    assert!(images[0].contains("relations"), "{images:?}");
    let cards: usize = browser.ask("return $$('.cards>li', page()).length");
    let entries = names(browser, "main>.on .cards", (&["li"], &["listitem"]));
    assert_eq!(entries.len(), cards);
    let links = names(browser, "main>.on .cards", (&["a"], &["link"]));
    assert_eq!(links.len(), cards);
    for link in &links {
        let kind = ["Acteur", "Affirmation", "Preuve"]
            .iter()
            .any(|kind| link.starts_with(kind));
        assert!(
            kind && link.chars().any(|c| c.is_ascii_digit()),
            "kind, text, counts: {link}"
        );
    }
    // Elsewhere no graphic is without a name, for all others are hidden from the tree.
    for address in ["accueil", "claim/fire-caused-outage", "matrice", "aide"] {
        browser.visit(address);
        let images = names(browser, "main>.on", graphics);
        assert!(
            images.iter().all(|name| !name.is_empty()),
            "{address}: {images:?}"
        );
    }
}

fn a38_a_new_page_is_announced_by_its_title(browser: &Browser) {
    browser.open(&PUPIL, "");
    let lost: Vec<String> = browser.later(
        "const lost = [];
        for (const id of kinds().slice(1)) {
            await go(id);
            if (document.activeElement !== $('h1', page())) lost.push(id + ': ' + document.activeElement.tagName);
            if ($$('[aria-live],[role=alert],[role=log]').length) lost.push(id + ': read in full');
        }
        return lost",
        &[],
    );
    assert_eq!(lost, Vec::<String>::new());
    let said: Vec<String> = browser.later(
        "const said = [], status = $('.status', edition());
        new MutationObserver(() => status.textContent && said.push(status.textContent)).observe(status, { childList: true });
        await go('accueil'); $('.more', page()).open = true; $('[data-f]', page()).click(); await tick();
        await go('carte'); $('.card', page()).focus(); await tick();
        for (const card of $$('.card', page()).slice(0, 20)) {
            card.focus();
            card.dispatchEvent(new KeyboardEvent('keydown', { key: ']', bubbles: true }));
            await tick();
        }
        return said",
        &[],
    );
    // A relation is read as the sentence it is; all else in a few words.
    let (relations, others): (Vec<String>, Vec<String>) = said
        .into_iter()
        .partition(|text| text.starts_with("relation "));
    assert!(relations.len() > 15 && !others.is_empty(), "{others:?}");
    let long: Vec<&String> = others
        .iter()
        .filter(|text| text.chars().count() > 80)
        .collect();
    assert!(long.is_empty(), "{long:?}");
}
