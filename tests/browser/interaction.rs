//! Items 42 to 46: wheel, drag, filters that move nothing, search.
use crate::browser::Browser;
use crate::cases::{PUPIL, TEACHER, THOUSAND, made_anew};
use crate::hands::Point;
use crate::served::copied;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;

tests![
    a42_the_wheel_is_the_pages_until_asked,
    a43_a_drag_pans_and_fit_shows_all,
    a43_a_small_map_shows_where_the_reader_is,
    a44_nothing_moves_a_card,
    a44_what_was_left_out_comes_back_at_once,
    a44_a_folded_list_shows_twenty_of_what_is_left,
    a44_what_hides_everything_says_so,
    a45_a_new_claim_moves_others_little,
    a46_search_folds_accents_capitals_and_plurals,
    a46_a_word_that_is_nowhere_has_neighbours,
    a46_a_quotation_found_has_its_day,
];

/// Only where there is more than twice what is seen; its frame is what is seen.
fn a43_a_small_map_shows_where_the_reader_is(browser: &Browser) {
    browser.open(&PUPIL, "carte");
    let hidden = "return $('.overview', page()).hidden";
    browser.ask::<Value>("$('[data-do=fit]', page()).click()");
    assert!(browser.ask::<bool>(hidden), "all is seen");
    browser.ask::<Value>("for (let n = 0; n < 9; n++) $('[data-do=in]', page()).click()");
    assert!(!browser.ask::<bool>(hidden));
    let (cards, told): (usize, Vec<f64>) = browser.ask(
        "const small = $('.overview', page()), box = small.getBoundingClientRect();
        for (const way of ['ArrowRight', 'ArrowDown']) $(`[data-do=${way}]`, page()).click();
        const frame = $('rect', small).getBoundingClientRect(), view = $('.view', page()).getBoundingClientRect(), sheet = $('.lines', page()).getBoundingClientRect();
        const part = (one, of) => [(one.left - of.left) / of.width, (one.right - of.left) / of.width, (one.top - of.top) / of.height, (one.bottom - of.top) / of.height];
        const inner = { left: box.left + 1, top: box.top + 1, width: box.width - 2, height: box.height - 2 };
        const shown = part(view, sheet), drawn = part(frame, inner);
        return [$('path', small).getAttribute('d').split('M').length - 1,
            shown.map((one, n) => one - drawn[n])]",
    );
    assert_eq!(
        cards,
        browser.ask::<usize>("return $$('.card', page()).length")
    );
    assert!(told.iter().all(|off| off.abs() < 0.02), "{told:?}");
}

/// One way back is seen then, and nothing of it before and after.
fn a44_what_hides_everything_says_so(browser: &Browser) {
    for (page, address, none) in [
        (&PUPIL, "accueil", "accueil?topic=no-such-topic"),
        (
            &TEACHER,
            "accueil",
            "accueil?type=figures&force=no-such-force",
        ),
        (&PUPIL, "frise", "frise?de=2022-01-01"),
    ] {
        browser.open(page, address);
        let is_seen =
            "return [seen($('.gone', page())), $$('.pair,.days [data-kind]', page()).some(seen)]";
        assert_eq!(
            browser.ask::<[bool; 2]>(is_seen),
            [false, true],
            "{address}"
        );
        browser.visit(none);
        assert_eq!(browser.ask::<[bool; 2]>(is_seen), [true, false], "{none}");
        // No longer list is offered then.
        assert!(
            !browser.ask::<bool>("return !!$('.few', page()) && seen($('.few', page()))"),
            "{none}"
        );
        browser.ask::<Value>("$('.gone button', page()).click()");
        assert_eq!(
            browser.ask::<[bool; 2]>(is_seen),
            [false, true],
            "{address}, after {none}"
        );
    }
}

/// Scale and place of the map's sheet.
const SHEET: &str = "const { a, e, f } = new DOMMatrix(getComputedStyle($('.sheet', page())).transform); return [a, e, f]";
/// A point of the map's view where no card lies.
pub(crate) const BARE: &str = "const view = $('.view', page()).getBoundingClientRect();
    for (let y = view.top + 30; y < Math.min(view.bottom, innerHeight) - 10; y += 7) for (let x = view.left + 340; x < view.right - 330; x += 11)
        if (!document.elementFromPoint(x, y).closest('.card')) return [x, y]";

fn a42_the_wheel_is_the_pages_until_asked(browser: &Browser) {
    browser.open(&PUPIL, "carte");
    browser.screen(1366, 500);
    let point: (f64, f64) = browser.ask(BARE);
    let before: (f64, f64, f64) = browser.ask(SHEET);
    browser.wheel(point, 200, None);
    browser.wait("scrollY > 0");
    assert_eq!(
        browser.ask::<(f64, f64, f64)>(SHEET),
        before,
        "the page scrolled, not the map"
    );
    browser.ask::<Value>("scrollTo(0, 0)");
    browser.wheel(point, -120, Some("Ctrl"));
    let scaled = format!("(() => {{ {SHEET} }})()[0] > 1.05");
    browser.wait(&scaled);
    browser.load(&PUPIL, "carte");
    browser.ask::<Value>("$('.card[tabindex=\"0\"]', page()).focus({ preventScroll: true })");
    browser.wheel(point, -120, None);
    browser.wait(&scaled);
    assert_eq!(browser.ask::<f64>("return scrollY"), 0.0);
}

fn a43_a_drag_pans_and_fit_shows_all(browser: &Browser) {
    browser.open(&PUPIL, "carte");
    let (x, y): (f64, f64) = browser.ask(BARE);
    let before: (f64, f64, f64) = browser.ask(SHEET);
    let way: Vec<Point> = (0..=30).map(|n| (x - 10.0 * f64::from(n), y)).collect();
    browser.drag(&way);
    let after: (f64, f64, f64) = browser.ask(SHEET);
    assert!(
        (after.1 - before.1 + 300.0).abs() <= 1.0,
        "{before:?} {after:?}"
    );
    assert_eq!(browser.ask::<String>("return String(getSelection())"), "");
    assert_eq!(
        browser.ask::<String>("return location.hash.split('?')[0]"),
        "#carte",
        "a drag opens nothing"
    );
    let fitted: Value = browser.ask(
        "$('[data-do=fit]', page()).click();
        const view = $('.view', page()).getBoundingClientRect(), boxes = $$('.card', page()).map(one => one.getBoundingClientRect());
        return [Math.min(...boxes.map(one => one.left)) - view.left, view.right - Math.max(...boxes.map(one => one.right)),
            Math.min(...boxes.map(one => one.top)) - view.top, view.bottom - Math.max(...boxes.map(one => one.bottom))]",
    );
    for room in fitted.as_array().into_iter().flatten() {
        assert!(room.as_f64() >= Some(23.0), "{fitted}");
    }
    assert!(browser.ask::<(f64, f64, f64)>(SHEET).0 <= 1.0);
}

/// Where each card stands on the sheet.
const PLACES: &str = "return Object.fromEntries($$('.card', page()).map(one => [one.parentElement.dataset.card + one.hash, [one.parentElement.offsetLeft, one.parentElement.offsetTop]]))";

fn a44_nothing_moves_a_card(browser: &Browser) {
    browser.open(&PUPIL, "carte");
    let places = "const places = () => JSON.stringify($$('.cards>li', page()).map(one => getComputedStyle(one).left + getComputedStyle(one).top));";
    let moved: Vec<String> = browser.later(
        &format!("{places} const before = places(), moved = [], hold = what => places() === before || moved.push(what);
        $('.card', page()).focus(); hold('select');
        $('[data-do=near]', page()).click(); hold('near');
        $('[data-do=near]', page()).click(); hold('all');
        for (const chip of $$('[data-hide]', page())) {{ chip.click(); hold('hide ' + chip.dataset.hide); chip.click(); hold('show ' + chip.dataset.hide); }}
        $('[data-do=list]', page()).click(); $('[data-do=list]', page()).click(); hold('list');
        await go('accueil'); await go('carte'); hold('return');
        return moved"),
        &[],
    );
    assert_eq!(moved, Vec::<String>::new());
}

fn a44_what_was_left_out_comes_back_at_once(browser: &Browser) {
    browser.open(&PUPIL, "carte");
    let told = "return [$$('.card', page()).filter(seen).length, seen($('[data-do=all]', page())), !!$('.only', page())]";
    let (whole, offered, _): (usize, bool, bool) = browser.ask(told);
    assert!(whole > 10 && !offered);
    browser.ask::<Value>(
        "for (const name of ['actor', 'asserts']) $(`[data-hide=${name}]`, page()).click()",
    );
    let (some, offered, _): (usize, bool, bool) = browser.ask(told);
    assert!(some < whole && offered);
    browser.ask::<Value>("$('[data-do=all]', page()).click()");
    assert_eq!(
        browser.ask::<(usize, bool, bool)>(told),
        (whole, false, false)
    );
    // Neighbours of whom, when nobody was chosen? Of the first card on which the map opens.
    browser.ask::<Value>("$('[data-do=near]', page()).click()");
    let (near, _, only): (usize, bool, bool) = browser.ask(told);
    assert!(only && near > 1 && near < whole, "{near} of {whole}");
}

fn a45_a_new_claim_moves_others_little(browser: &Browser) {
    let folder = copied();
    let graph = folder.path().join("graph");
    let added = "Graph(claims: [(id: \"one-more\", kind: Fact, topic: \"ent\", text: \"Une affirmation de plus.\")],
        asserts: [(actor: \"paulin\", claim: \"one-more\", said: \"2021-04-07\", source: \"s004\")],
        contradicts: [(from: \"one-more\", to: \"fire-caused-outage\", kind: Denial, because: \"Pour voir.\")])";
    fs::write(graph.join("95-added.ron"), added).expect("one file more");
    let places = folder.path().join("places.ron").display().to_string();
    let kept = ["--places", &places, "--for", "teacher"];
    let first = made_anew("placed", &[&["--demo"], &kept[..]].concat());
    let graph = graph.display().to_string();
    let page = made_anew("added", &[&["--graph", &graph], &kept[..]].concat());
    browser.open(&first, "carte");
    let before: BTreeMap<String, (f64, f64)> = browser.ask(PLACES);
    browser.open(&page, "carte");
    let after: BTreeMap<String, (f64, f64)> = browser.ask(PLACES);
    let both: Vec<((f64, f64), (f64, f64))> = before
        .iter()
        .filter_map(|(id, place)| Some((*place, *after.get(id)?)))
        .collect();
    assert!(
        before.len() > 20 && both.len() * 10 >= before.len() * 9,
        "{} of {} cards stay",
        both.len(),
        before.len()
    );
    let gone: f64 = both.iter().map(|(a, b)| (a.0 - b.0).hypot(a.1 - b.1)).sum();
    let mean = gone / both.len() as f64;
    let turned = inversions(&both);
    assert!(
        mean <= 112.0 && turned == 0,
        "mean {mean:.0} px, {turned} inversions of {}",
        both.len()
    );
}

/// Where a card stands, from the left and from the top.
type Place = (f64, f64);

/// Pairs of cards of one column whose order is another afterwards.
fn inversions(both: &[(Place, Place)]) -> usize {
    let mut count = 0;
    for (at, (a, to_a)) in both.iter().enumerate() {
        for (b, to_b) in &both[..at] {
            let one_column = (a.0 - b.0).abs() < 1.0 && (to_a.0 - to_b.0).abs() < 1.0;
            if one_column && (a.1 < b.1) != (to_a.1 < to_b.1) {
                count += 1;
            }
        }
    }
    count
}

fn a46_search_folds_accents_capitals_and_plurals(browser: &Browser) {
    browser.open(&PUPIL, "");
    let look = "return [$$('.results li', page()).length, $('.found', page()).textContent, $$('mark', page()).length]";
    let mut told: Vec<(usize, String, usize)> = Vec::new();
    for query in ["incendie", "INCENDIE", "incendies", "%C3%AFncendie"] {
        browser.visit(&format!("recherche?q={query}"));
        told.push(browser.ask(look));
    }
    assert!(told[0].0 > 3 && told[0].2 >= told[0].0, "{told:?}");
    assert!(
        told.iter()
            .all(|one| one.0 == told[0].0 && one.2 == told[0].2),
        "{told:?}"
    );
    assert!(
        told[0].1.contains("incendie") && told[0].1.ends_with(&format!(": {}", told[0].0)),
        "{told:?}"
    );
    browser.visit("accueil");
    browser.press(&["/"]);
    browser.press(&["s", "e", "r", "v", "e", "u", "r"]);
    browser.wait("$('.status', edition()).textContent.includes('serveur')");
    let options: usize = browser.ask("return $$('[role=option]', edition()).length");
    assert!((1..=8).contains(&options), "{options}");
    browser.press(&["ArrowDown"]);
    assert!(browser.ask::<bool>(
        "return document.getElementById($('[role=combobox]', edition()).getAttribute('aria-activedescendant')).getAttribute('aria-selected') === 'true'",
    ));
    browser.press(&["Enter"]);
    assert_ne!(browser.ask::<String>("return location.hash"), "#accueil");
    browser.open(&THOUSAND, "recherche?q=incendie");
    let most: usize = browser
        .ask("return Math.max(...$$('.results section', page()).map(one => $$('li', one).length))");
    assert_eq!(most, 20, "twenty of a kind at most");
    let nothing = json!("zzzz");
    browser.visit(&format!(
        "recherche?q={}",
        nothing.as_str().unwrap_or_default()
    ));
    assert!(
        browser
            .ask::<String>("return $('.found', page()).textContent")
            .contains("Aucun résultat")
    );
}

fn a46_a_word_that_is_nowhere_has_neighbours(browser: &Browser) {
    browser.open(&PUPIL, "recherche?q=incandie");
    let told = "return [$('.found', page()).innerText, ($('.found a', page()) || {}).textContent || '', $$('.results a', page()).filter(seen).length]";
    let (words, first, results): (String, String, usize) = browser.ask(told);
    assert!(
        words.contains("Aucun résultat") && words.contains("Essayez"),
        "{words}"
    );
    assert_eq!((first.as_str(), results), ("incendie", 0));
    browser.later::<Value>("$('.found a', page()).click(); await tick()", &[]);
    let (words, _, results): (String, String, usize) = browser.ask(told);
    assert!(results > 0 && !words.contains("Essayez"), "{words}");
}

fn a46_a_quotation_found_has_its_day(browser: &Browser) {
    browser.open(&PUPIL, "recherche?q=aucun%20lien%20derniers");
    let found: Vec<String> =
        browser.ask("return $$('[data-kind=statement] li', page()).map(one => one.textContent)");
    let paulin = found.iter().find(|one| one.starts_with("Michel Paulin"));
    let paulin = paulin.unwrap_or_else(|| panic!("{found:?}"));
    assert!(
        paulin.contains(", entre le 6 et le 7 avril 2021 «"),
        "{paulin}"
    );
}

/// A folded list shows its first twenty, whatever the filters leave of it; opened, all.
fn a44_a_folded_list_shows_twenty_of_what_is_left(browser: &Browser) {
    browser.open(&TEACHER, "");
    let told = "const all = $$('.pair', page()); return [all.length, all.filter(one => !one.hidden).length, all.filter(seen).length]";
    let (all, left, seen): (usize, usize, usize) = browser.ask(told);
    assert!(all > 20 && left == all, "{left} of {all}");
    assert_eq!(seen, 20);
    browser.later::<Value>(
        "$('.more', page()).open = true; $$('[data-f=force]', page()).at(-1).click(); await tick()",
        &[],
    );
    let (_, left, seen): (usize, usize, usize) = browser.ask(told);
    assert!(left > 20 && left < all, "{left} of {all}");
    assert_eq!(seen, 20);
    browser.later::<Value>("$('.rest', page()).open = true; await tick()", &[]);
    assert_eq!(
        browser.ask::<(usize, usize, usize)>(told),
        (all, left, left)
    );
}
