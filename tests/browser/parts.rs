//! Parts of a view that its address names: days of the timeline, rows and columns of the matrix;
//! links that are copied; what a sheet of paper says of where it is from.
use crate::browser::{Browser, none};
use crate::cases::{BOTH, PUPIL, TEACHER};
use crate::paper::{bare, read, sheets};
use serde_json::{Value, json};

tests![
    a13_the_timeline_shows_the_days_of_its_address,
    a13_the_matrix_shows_the_part_of_its_address,
    a40_the_matrix_is_turned_by_a_button,
    a09_each_statement_has_a_link_to_copy,
    a54_a_filtered_list_prints_its_address,
    a54_a_small_map_is_drawn_on_paper,
    the_map_on_a_projector_opens_larger,
];

/// The days that are seen.
const DAYS: &str =
    "return $$('.days .day', page()).filter(seen).map(one => $('time', one).dateTime)";

fn a13_the_timeline_shows_the_days_of_its_address(browser: &Browser) {
    browser.open(&PUPIL, "frise");
    let all: Vec<String> = browser.ask(DAYS);
    browser.visit("frise?de=2021-04-06&a=2021-04-07");
    let some: Vec<String> = browser.ask(DAYS);
    assert_eq!(some, ["2021-04-06", "2021-04-07"]);
    let chosen: Vec<String> = browser
        .ask("return $$('[data-name=de],[data-name=a]', page()).map(one => one.selectedOptions[0].textContent)");
    assert_eq!(chosen, ["6 avril 2021", "7 avril 2021"]);
    // A chip counts what it would leave within those days.
    none(browser.ask(
        "return $$('[data-f=kind]', page()).filter(chip => {
            const mine = $$(`.days [data-kind=${chip.dataset.v}]`, page()).filter(one => /-0[67]$/.test($('time', one.closest('.day')).dateTime));
            return $('.n', chip).textContent !== `${mine.length}`
        }).map(chip => chip.textContent)",
    ));
    let choose = |name: &str, day: &str| {
        browser.ask::<String>(&format!(
            "const one = $('[data-name={name}]', page()); one.value = '{day}';
            one.dispatchEvent(new Event('change', {{ bubbles: true }}));
            return location.hash"
        ))
    };
    assert_eq!(
        choose("a", "2021-04-06"),
        "#frise?de=2021-04-06&a=2021-04-06"
    );
    assert_eq!(browser.ask::<Vec<String>>(DAYS), ["2021-04-06"]);
    assert_eq!(choose("de", ""), "#frise?a=2021-04-06");
    let until = all.iter().filter(|day| day.as_str() <= "2021-04-06");
    assert_eq!(
        browser.ask::<Vec<String>>(DAYS),
        until.cloned().collect::<Vec<_>>()
    );
    browser.ask::<Value>("$('[data-reset]', page()).click()");
    assert_eq!(browser.ask::<Vec<String>>(DAYS), all);
    assert_eq!(browser.ask::<String>("return location.hash"), "#frise");
}

/// The names of the rows and of the columns that are seen, by what their links lead to.
const NAMES: &str = "return ['row', 'col'].map(scope => [...new Set($$(`.matrix th[scope=${scope}] a`, page()).filter(seen).map(one => one.hash.slice(1)))].sort())";

fn a13_the_matrix_shows_the_part_of_its_address(browser: &Browser) {
    browser.open(&PUPIL, "");
    let link: String = browser.ask(
        "return $$('.go [href*=\"matrice?\"]', edition()).map(one => one.hash).find(hash => /,/.test(hash.split('&')[0]))",
    );
    browser.visit(&link[1..]);
    let (claims, actors) = link.split_once("&cols=").expect("both are named");
    let named = |kind: &str, ids: &str| {
        let mut ids: Vec<String> = ids.split(',').map(|id| format!("{kind}/{id}")).collect();
        ids.sort();
        ids
    };
    let wanted = [
        named("claim", claims.trim_start_matches("#matrice?lignes=")),
        named("actor", actors),
    ];
    assert_eq!(browser.ask::<[Vec<String>; 2]>(NAMES), wanted);
    // Arrows pass over what is hidden.
    let last: String = browser.ask(
        "const table = $$('.matrix', page()).find(seen), last = $$('tbody th', table).filter(seen).at(-1);
        $('[tabindex=\"0\"]', table).focus(); return last.textContent",
    );
    browser.press(&["Ctrl+End", "Home"]);
    assert_eq!(
        browser.ask::<String>("return document.activeElement.textContent"),
        last
    );
    browser.ask::<Value>("$('[data-reset]', page()).click()");
    let all: [Vec<String>; 2] = browser.ask(NAMES);
    assert!(all[0].len() > 100 && all[1].len() > 20, "{all:?}");
    assert!(!browser.ask::<bool>("return seen($('[data-reset]', page()))"));
}

fn a40_the_matrix_is_turned_by_a_button(browser: &Browser) {
    browser.open(&PUPIL, "matrice");
    let cells = "return $$('.matrix td a', page()).map(one => one.hash).sort()";
    let before: (Vec<String>, [Vec<String>; 2]) = (browser.ask(cells), browser.ask(NAMES));
    browser
        .ask::<Value>("$('.matrix td:has(a)', page()).click(); $('[data-f=par]', page()).click()");
    assert_eq!(
        browser.ask::<String>("return location.hash"),
        "#matrice?par=acteur"
    );
    assert_eq!(browser.ask::<Vec<String>>(cells), before.0);
    told_of_no_rows(browser);
    let [rows, columns] = browser.ask::<[Vec<String>; 2]>(NAMES);
    assert_eq!([columns, rows], before.1);
    // Each cell stands where its claim and its actor meet.
    none(browser.ask(
        "return $$('.matrix td', page()).flatMap(cell => {
            const claim = $('a', cell.closest('table').tHead.rows[0].cells[cell.cellIndex]).hash, actor = $('a', cell.parentElement).hash;
            return $$('a', cell).filter(one => !one.hash.startsWith(claim + '/') || $('th a', document.getElementById(one.hash.slice(1))).hash !== actor).map(one => one.hash)
        })",
    ));
    browser.ask::<Value>("$('.matrix th', page()).focus()");
    browser.press(&["ArrowDown", "ArrowRight"]);
    let place: [i64; 2] = browser.ask(
        "const one = document.activeElement; return [one.parentElement.rowIndex, one.cellIndex]",
    );
    assert_eq!(place, [1, 1]);
    browser.load(&PUPIL, "matrice?par=acteur");
    assert_eq!(
        browser.ask::<String>("return $('[data-f=par]', page()).ariaPressed"),
        "true"
    );
    browser.ask::<Value>("$('[data-f=par]', page()).click()");
    assert_eq!(
        browser.ask::<(Vec<String>, [Vec<String>; 2])>(&format!(
            "return [(() => {{ {cells} }})(), (() => {{ {NAMES} }})()]"
        )),
        before
    );
    assert_eq!(browser.ask::<String>("return location.hash"), "#matrice");
}

/// What stands over the tables fits them whichever way they are turned, in either language.
fn told_of_no_rows(browser: &Browser) {
    browser.open(&BOTH, "matrice?par=acteur");
    for address in ["matrice?par=acteur", "en/matrice?par=acteur"] {
        browser.visit(address);
        let told: String =
            browser.ask("return $$('.lead,.faint', page()).map(one => one.textContent).join(' ')");
        assert!(told.len() > 100, "{address}: {told}");
        for word in ["ligne", "colonne", "row", "column"] {
            assert!(!told.contains(word), "{address}: {told}");
        }
    }
    browser.open(&PUPIL, "matrice?par=acteur");
}

/// Copied, or written out and selected where copying is refused.
fn a09_each_statement_has_a_link_to_copy(browser: &Browser) {
    for address in [
        "claim/fire-caused-outage",
        "face/fire-caused-outage~fire-caused-outage",
    ] {
        browser.open(&PUPIL, address);
        let links: Vec<String> = browser.ask("return $$('.self', page()).map(one => one.href)");
        assert!(
            links.len() > 1
                && links
                    .iter()
                    .all(|link| link.contains("#claim/fire-caused-outage/dit/")),
            "{links:?}"
        );
        let copied: String = browser.later(
            "let told; Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async text => told = text } });
            $('.self', page()).click(); await tick(); return told",
            &[],
        );
        assert_eq!(copied, links[0]);
        let refused: String = browser.later(
            "Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: () => Promise.reject() } });
            $('.self', page()).click(); await tick(); return getSelection() + ''",
            &[],
        );
        assert_eq!(refused, links[0]);
        assert_eq!(
            browser.ask::<String>("return location.hash.slice(1)"),
            address
        );
    }
}

fn a54_a_filtered_list_prints_its_address(browser: &Browser) {
    browser.open(&TEACHER, "frise?kind=denies");
    let Some(pages) = sheets(browser) else { return };
    assert!(
        pages.iter().any(|page| page.contains("#frise?kind=denies")),
        "{pages:?}"
    );
}

/// A map of few cards is drawn on one sheet, on its side; the words that are seen on it are the
/// lines' and the cards'.
fn a54_a_small_map_is_drawn_on_paper(browser: &Browser) {
    browser.open(&PUPIL, "carte/topic/ovhcloud");
    // What the reader does on the screen, far out and to the side, changes nothing on the sheet.
    browser.ask::<Value>("for (let n = 0; n < 9; n++) { $('[data-do=out]', page()).click(); $('[data-do=ArrowLeft]', page()).click() }");
    // Firefox prints words that have an outline, those on lines, as shapes: no tool reads them.
    let css = match browser.name() {
        "Firefox" => ".card .words",
        _ => ".lines text, .card .words",
    };
    let words: Vec<String> = browser.ask_with(
        "return $$(arguments[0], page()).map(one => one.textContent)",
        &[json!(css)],
    );
    let document = browser.pdf();
    browser.on_paper();
    none(browser.ask(
        "const sheet = $('.lines', page()).getBoundingClientRect(), cards = $$('.card', page()).map(one => one.getBoundingClientRect());
        const outside = cards.filter(one => one.left < sheet.left || one.right > sheet.right + 1 || one.top < sheet.top || one.bottom > sheet.bottom + 1);
        const over = cards.filter((one, n) => cards.some((two, m) => m > n && one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom));
        return [...outside.map(one => 'outside ' + one.x), ...over.map(one => 'over another ' + one.x),
            ...$$('.rel', page()).filter(seen).map(one => 'listed: ' + one.textContent), ...sheet.width > 1047 ? ['wider than the sheet'] : []]",
    ));
    let Some((sheet, pages)) = read(&document) else {
        return;
    };
    assert_eq!((sheet.as_str(), pages.len()), ("A4 landscape", 1));
    // A name at the beginning of a card has a capital there.
    let printed = bare(&pages[0]).to_lowercase();
    none(
        words
            .into_iter()
            .filter(|word| !printed.contains(&bare(word).to_lowercase()))
            .collect(),
    );
}

fn the_map_on_a_projector_opens_larger(browser: &Browser) {
    browser.open(&PUPIL, "");
    browser.ask::<Value>("$('[data-project]', edition()).click()");
    browser.visit("carte");
    browser.wait("$('.map-frame', page())");
    assert_eq!(
        browser.ask::<String>("return $('.zoom', page()).value"),
        "150 %"
    );
    let whole: Vec<bool> = browser.ask(
        "const view = $('.view', page()).getBoundingClientRect();
        return $$('[data-first] .card', page()).map(one => one.getBoundingClientRect()).map(one => one.top >= view.top && one.left >= view.left)",
    );
    assert!(whole.len() > 1 && whole.iter().all(|is| *is), "{whole:?}");
    // One that is open grows and shrinks with the words around it.
    browser.open(&PUPIL, "carte");
    let press = "$('[data-project]', edition()).click(); return $('.zoom', page()).value";
    assert_eq!(browser.ask::<String>(press), "156 %");
    assert_eq!(browser.ask::<String>(press), "100 %");
}
