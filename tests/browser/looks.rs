//! Items 23 to 30: what can be perceived, on every screen, by every eye.
use crate::browser::{Browser, none};
use crate::cases::{BOTH, PUPIL, TEACHER, THOUSAND};
use crate::pixels::{Part, contrasts, differences, picture};
use serde_json::{Value, json};

tests![
    a23_contrast_is_enough_in_light_and_dark,
    a24_relations_differ_without_colour,
    a24_every_mark_has_its_form,
    a25_forced_colours_keep_lines_borders_and_ring,
    a26_nothing_scrolls_sideways_at_320_pixels,
    a26_words_without_end_are_broken,
    a27_text_spacing_cuts_nothing,
    a28_the_map_opens_readable_on_a_contradiction,
    a28_cards_are_written_large_enough,
    a29_cards_and_words_do_not_overlap,
    a30_reduced_motion_moves_nothing,
    the_first_screen_is_not_wasted,
];

const CONTRAST: &str = include_str!("js/contrast.js");
const CLIPPED: &str = include_str!("js/clipped.js");
/// Goes to one page of each kind, opens what opens, and gathers what a function finds there.
const EACH_KIND: &str = "const found = []; unroll();
    for (const id of [...kinds(), 'recherche?q=incendie']) {
        await go(id);
        for (const one of $$('details', page())) one.open = true;
        found.push(...look().map(one => id + ': ' + one));
    }
    return found";

fn a23_contrast_is_enough_in_light_and_dark(browser: &Browser) {
    let script = format!("{CONTRAST}\nconst look = poor;\n{EACH_KIND}");
    for page in [&*TEACHER, &*PUPIL] {
        browser.open(page, "");
        for scheme in ["light", "dark"] {
            browser.prefer(&[("prefers-color-scheme", scheme)]);
            none(browser.later(&script, &[]));
        }
        browser.prefer(&[("prefers-contrast", "more")]);
        none(browser.later(&script, &[]));
    }
}

/// One ink for all that is drawn: what differs then is the form.
const ONE_INK: &str = "const sheet = new CSSStyleSheet();
    sheet.replaceSync('*{--c:#000!important;filter:none!important}html{filter:grayscale(1)!important}');
    document.adoptedStyleSheets = [sheet];";

fn a24_relations_differ_without_colour(browser: &Browser) {
    browser.open(&TEACHER, "carte");
    browser.screen(1366, 4000);
    // The legend draws every kind of line as the map does.
    let samples: Vec<(String, Part)> = browser.later(
        &format!(
            "{ONE_INK}
            $$('details', page()).forEach(one => one.open = true); scrollTo(0, 0); await tick();
            return $$('.legend .sample', page()).map(one => {{
                const {{ x, y, width, height }} = one.getBoundingClientRect();
                return [one.closest('li').textContent.trim(), [x, y, width, height]];
            }})"
        ),
        &[],
    );
    assert!(samples.len() >= 6, "{samples:?}");
    let (words, parts): (Vec<String>, Vec<Part>) = samples.into_iter().unzip();
    let drawn = picture(browser);
    none(browser.ask(
        "return $$('.lines .line', page()).filter(one => !$('text', one).textContent.trim()).map(one => one.outerHTML.slice(0, 80))",
    ));
    // The lines of the map take the forms of the legend, kind by kind.
    none(browser.ask(
        "const form = line => { const one = $('path:not(.in)', line), style = getComputedStyle(one);
            return [style.strokeDasharray, style.strokeWidth, style.markerStart, style.markerMid, style.markerEnd, !!$('.in', line)].join() };
        const kind = line => line.classList[1], forms = Object.fromEntries($$('.legend .line', page()).map(one => [kind(one), form(one)]));
        return $$('.lines .line', page()).filter(one => forms[kind(one)] !== form(one)).map(one => kind(one) + ': ' + form(one) + ' for ' + forms[kind(one)])",
    ));
    for (a, b, count) in differences(browser, &drawn, &parts) {
        assert_ne!(words[a], words[b]);
        assert!(
            count >= 12,
            "{} and {}: {count} pixels differ",
            words[a],
            words[b]
        );
    }
}

/// A mark without a form is a square; one grown for the projector does not cover the words of a card.
fn a24_every_mark_has_its_form(browser: &Browser) {
    browser.open(&TEACHER, "");
    let bare = "const look = () => $$('.i, .badge, .kind, b[class], [data-kind]>b', page())
        .filter(one => getComputedStyle(one, '::before').clipPath === 'none')
        .map(one => one.outerHTML.slice(0, 80));";
    none(browser.later(&format!("{bare}\n{EACH_KIND}"), &[]));
    browser.visit("carte");
    browser.ask::<Value>("$('[data-project]').click()");
    let sizes: Vec<f64> = browser.ask(
        "return $$('.drawn .kind', page())
            .map(one => new DOMMatrix(getComputedStyle(one, '::before').transform).a)",
    );
    assert!(
        !sizes.is_empty() && sizes.iter().all(|one| *one < 1.0),
        "{sizes:?}"
    );
}

fn a25_forced_colours_keep_lines_borders_and_ring(browser: &Browser) {
    for scheme in ["light", "dark"] {
        forced_colours(browser, scheme);
    }
}

fn forced_colours(browser: &Browser, scheme: &str) {
    browser.open(&TEACHER, "carte");
    let words: String = browser.ask("return page().innerText");
    browser.prefer(&[
        ("forced-colors", "active"),
        ("prefers-color-scheme", scheme),
    ]);
    browser.press(&["Tab"]);
    assert!(browser.ask::<bool>("return matchMedia('(forced-colors:active)').matches"));
    assert_eq!(browser.ask::<String>("return page().innerText"), words);
    none(browser.ask(
        "const amiss = [];
        for (const one of $$('[aria-pressed]', page())) {
            const edge = () => { const { borderTopWidth, borderTopStyle } = getComputedStyle(one); return borderTopWidth + borderTopStyle };
            const before = edge(), is = one.ariaPressed; one.ariaPressed = is === 'true' ? 'false' : 'true';
            if (edge() === before) amiss.push('pressed ' + one.textContent);
            one.ariaPressed = is;
        }
        return amiss",
    ));
    // What is painted: the upper edge of what is pressed and of each card, a third of each line's way, the ring.
    browser.screen(1366, 1400);
    let points: Vec<(String, f64, f64)> = browser.later(
        "const view = $('.view', page()).getBoundingClientRect(), told = [];
        const add = (what, x, y) => x > view.left + 4 && x < view.right - 4 && y > view.top + 4 && y < Math.min(view.bottom, innerHeight) - 4 && told.push([what, x, y]);
        await tick();
        for (const one of $$('[aria-pressed=true]:not([data-hide])').filter(seen)) { const box = one.getBoundingClientRect(); told.push(['pressed ' + one.textContent, box.left + box.width / 2, box.top]) }
        for (const one of $$('.card', page())) { const box = one.getBoundingClientRect(); add('card ' + one.hash, box.left + box.width / 2, box.top + 1); }
        for (const one of $$('.lines .line', page())) {
            const path = $('path:not(.in)', one), at = path.getPointAtLength(path.getTotalLength() / 3).matrixTransform(path.getScreenCTM());
            const on = document.elementsFromPoint(at.x, at.y);
            if (!on.some(other => other.closest('.card'))) add('line ' + one.classList, at.x, at.y);
        }
        return told",
        &[],
    );
    assert!(points.len() > 15, "{points:?}");
    let back: [f64; 3] = browser.ask(&format!(
        "{CONTRAST} return rgba(getComputedStyle(document.body).backgroundColor).slice(0, 3)"
    ));
    let shot = picture(browser);
    // The ring alone: beside the focused card, where nothing else is.
    let ring: Vec<(f64, f64)> = browser.later(
        "const card = $('.card[tabindex=\"0\"]', page()); card.focus(); await tick();
        const box = card.parentElement.getBoundingClientRect();
        return [[box.left + box.width / 3, box.top - 4], [box.left + box.width / 3, box.bottom + 4]]",
        &[],
    );
    let with_ring = picture(browser);
    let places: Vec<(f64, f64)> = points.iter().map(|(_, x, y)| (*x, *y)).collect();
    let painted = contrasts(browser, &shot, (&places, back));
    let poor = points.iter().zip(painted).filter(|(_, got)| *got < 3.0);
    none(
        poor.map(|((what, _, _), got)| format!("{what} {got:.2}"))
            .collect(),
    );
    for got in contrasts(browser, &with_ring, (&ring, back)) {
        assert!(got >= 3.0, "the ring stands out: {got:.2}");
    }
}

fn a26_nothing_scrolls_sideways_at_320_pixels(browser: &Browser) {
    let script = format!("{CLIPPED}\nconst look = wide;\n{EACH_KIND}");
    browser.open(&TEACHER, "");
    let wide_text: usize = browser.later("await go('face/' + kinds().find(id => id.startsWith('face/')).slice(5)); return page().innerText.length", &[]);
    // 1280 by 1024 at 400 %, and a telephone.
    for (width, height) in [(320, 256), (390, 844)] {
        browser.screen(width, height);
        browser.load(&TEACHER, "");
        none(browser.later(&script, &[]));
        browser.load(&TEACHER, "carte");
        assert!(
            browser.ask::<bool>("return !$('.map-frame').matches('.drawn')"),
            "the list comes first"
        );
    }
    let first = "const id = kinds().find(id => id.startsWith('face/')); await go(id); return page().innerText.length";
    let narrow_text: usize = browser.later(first, &[]);
    assert!(
        narrow_text * 10 >= wide_text * 9,
        "{narrow_text} of {wide_text}"
    );
}

/// A title, a name, a role, an address without a space, and a claim of two thousand letters.
fn a26_words_without_end_are_broken(browser: &Browser) {
    let word = |letter: &str, count: usize| letter.repeat(count);
    let case = format!(
        "Graph(title: \"{title}\",
        actors: [(id: \"a\", name: \"{name}\", kind: Person, role: \"{name}\"), (id: \"b\", name: \"B\", kind: Person)],
        sources: [(id: \"{id}\", kind: Article, title: \"{title}\", url: \"https://example.org/{title}\")],
        claims: [(id: \"{id}c\", kind: Fact, text: \"{long}\"), (id: \"d\", kind: Fact, text: \"{words}\")],
        asserts: [(actor: \"a\", claim: \"{id}c\", source: \"{id}\", quote: \"{title}\"), (actor: \"b\", claim: \"{id}c\", stance: Denies, source: \"{id}\"),
            (actor: \"b\", claim: \"d\", source: \"{id}\", quote: \"{words}\")],
        contradicts: [(from: \"{id}c\", to: \"d\", kind: Denial, because: \"{title}\")])",
        title = word("T", 300),
        name = word("N", 200),
        id = word("i", 60),
        long = word("x", 2000),
        words = word("mot ", 500),
    );
    let case = crate::cases::written("endless", &case);
    let page = crate::cases::made("endless", &["--graph", &case, "--for", "teacher"]);
    let script = format!("{CLIPPED}\nconst look = wide;\n{EACH_KIND}");
    browser.open(&page, "");
    for (width, height) in [(1366, 768), (320, 256)] {
        browser.screen(width, height);
        browser.load(&page, "");
        none(browser.later(&script, &[]));
    }
}

fn a27_text_spacing_cuts_nothing(browser: &Browser) {
    browser.open(&TEACHER, "");
    // The values of WCAG 1.4.12, set as a reader's own style would set them.
    let spaced = "const sheet = new CSSStyleSheet();
        sheet.replaceSync('*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}');
        document.adoptedStyleSheets = [sheet];";
    let look = "const look = () => [...clipped(), ...wide()];";
    none(browser.later(&format!("{CLIPPED}\n{spaced}\n{look}\n{EACH_KIND}"), &[]));
    // A card shows what it cannot hold in its name and in the panel; its first line stays whole.
    none(browser.later(
        "await go('carte');
        return $$('.card', page()).filter(one => {
            const words = $('.words', one), box = one.getBoundingClientRect(), first = words.getBoundingClientRect();
            return first.top < box.top || first.top + 18 > box.bottom;
        }).map(one => one.id)",
        &[],
    ));
}

fn a28_the_map_opens_readable_on_a_contradiction(browser: &Browser) {
    for page in [&*PUPIL, &*THOUSAND] {
        browser.open(page, "carte");
        let told: Value = browser.ask(
            "const view = $('.view', page()).getBoundingClientRect(), inside = one => {
                const box = one.getBoundingClientRect();
                return box.left >= view.left && box.right <= view.right && box.top >= view.top && box.bottom <= view.bottom;
            };
            const first = $$('[data-first]', page());
            return { zoom: $('.zoom', page()).value, first: first.length, claims: first.filter(one => one.dataset.card === 'claim').length,
                outside: first.filter(one => !inside(one)).map(one => one.textContent.slice(0, 40)),
                small: $$('.card .words', page()).filter(one => parseFloat(getComputedStyle(one).fontSize) < 14).length }",
        );
        assert_eq!(told["zoom"], "100 %");
        assert_eq!(told["outside"], json!([]), "{told}");
        assert!(
            told["claims"].as_u64() >= Some(1) && told["first"].as_u64() >= Some(2),
            "{told}"
        );
        assert_eq!(told["small"], 0);
    }
    none(browser.ask(
        "for (let n = 0; n < 8; n++) $('[data-do=out]', page()).click();
        const scale = new DOMMatrix(getComputedStyle($('.sheet', page())).transform).a;
        if (scale > .45) return ['scale ' + scale];
        return $$('.sheet *', page()).filter(one => one.checkVisibility() && [...one.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
            .filter(one => { const size = parseFloat(getComputedStyle(one).fontSize) * scale; return size > 0 && size < 9 })
            .map(one => one.className + ' at ' + scale)",
    ));
}

/// At 100 % no word of a card is smaller than 14 pixels, and none is cut for that but long claims.
fn a28_cards_are_written_large_enough(browser: &Browser) {
    let look = "const found = [], maps = $$('main>*', edition()).filter(one => /carte(\\/topic\\/|$)/.test(one.id)).slice(0, 12);
        let cards = 0;
        for (const { id } of maps) {
            await go(id);
            for (const card of $$('.cards>li', page())) {
                cards++;
                const [kind, counts, more] = ['.kind', '.counts', '.undrawn'].map(css => $(css, card)), amiss = what => found.push(`${id}: ${what} ${card.textContent.slice(0, 60)}`);
                for (const one of $$('.card *,.undrawn', card)) if (parseFloat(getComputedStyle(one).fontSize) < 14) amiss('small');
                if (!kind) continue;
                const [a, b] = [kind, counts].map(one => { const range = document.createRange(); range.selectNodeContents(one); return range.getBoundingClientRect() });
                const box = $('.card', card).getBoundingClientRect();
                if (b.right > box.right - 8 || b.left < box.left + 8 || a.right > b.left && a.bottom > b.top + 2) amiss('kind on counts');
                if (more && more.getBoundingClientRect().width > box.width - 40) amiss('more');
            }
        }
        if (cards < 60) found.push('few: ' + cards);
        return found";
    for (page, address) in [(&*PUPIL, ""), (&*THOUSAND, ""), (&*BOTH, "en/")] {
        browser.open(page, address);
        none(browser.later(look, &[]));
    }
}

/// On a school's screen each view begins with what it is for: nothing to scroll past.
fn the_first_screen_is_not_wasted(browser: &Browser) {
    let face = "face/fire-caused-outage~fire-caused-outage";
    let below = "const one = $(arguments[0], page()), box = one.getBoundingClientRect();
        return box.bottom > innerHeight ? [arguments[0] + ' ends at ' + box.bottom] : []";
    for page in [&*PUPIL, &*TEACHER] {
        for (address, wanted) in [
            ("accueil", ".pair .go"),
            (face, ".duo>*+* blockquote"),
            ("claim/fire-caused-outage", ".bonds"),
            ("matrice", ".matrix td a"),
            ("carte", ".view"),
        ] {
            browser.open(page, "");
            browser.screen(1366, 768);
            browser.load(page, address);
            none(browser.ask_with(below, &[json!(wanted)]));
        }
    }
    browser.load(&TEACHER, face);
    browser.ask::<Value>("$('[data-project]', edition()).click()");
    none(browser.ask_with(below, &[json!(".duo>*+* blockquote")]));
    browser.ask::<Value>("$('[data-project]', edition()).click()");
    // The map leaves no room empty before its first card.
    browser.load(&PUPIL, "carte");
    let left: f64 = browser.ask(
        "const view = $('.view', page()).getBoundingClientRect();
        return Math.min(...$$('.cards>li', page()).map(one => one.getBoundingClientRect().left)) - view.left",
    );
    assert!(left < 80.0, "{left} pixels are empty");
}

fn a29_cards_and_words_do_not_overlap(browser: &Browser) {
    for page in [&*TEACHER, &*THOUSAND] {
        browser.open(page, "carte");
        // The overview, and the maps of topics.
        none(browser.later(
            "const all = [];
            for (const { id } of $$('main>[id^=carte]').slice(0, 12)) {
            await go(id);
            const amiss = [], cards = $$('.cards>li', page()), boxes = cards.map(one => one.getBoundingClientRect());
            const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
            boxes.forEach((a, n) => boxes.slice(0, n).forEach((b, m) => meet(a, b) && amiss.push(`cards ${n} ${m}`)));
            for (const label of $$('.lines text', page()).filter(seen)) {
                const box = label.getBoundingClientRect();
                boxes.forEach((card, n) => meet(box, card) && amiss.push(`${label.textContent} on card ${n}`));
            }
            if (cards.length < (id === 'carte' ? 20 : 2) || cards.length > 60) amiss.push(cards.length + ' cards');
            if ($$('*', page()).length > 1500 + $$('.rel *', page()).length) amiss.push($$('*', page()).length + ' elements');
            all.push(...amiss.map(one => id + ': ' + one));
            }
            return all",
            &[],
        ));
    }
}

fn a30_reduced_motion_moves_nothing(browser: &Browser) {
    browser.open(&TEACHER, "");
    browser.prefer(&[("prefers-reduced-motion", "reduce")]);
    browser.load(&TEACHER, "");
    none(browser.later(
        "const found = [];
        for (const id of kinds()) {
            await go(id);
            for (const one of $$('button', page()).slice(0, 12)) {
                one.click();
                if (document.getAnimations().length) found.push(id + ': ' + one.textContent);
            }
            found.push(...$$('*', page()).filter(one => getComputedStyle(one).transitionDuration !== '0s'
                || getComputedStyle(one).animationName !== 'none').map(one => id + ': ' + one.className));
        }
        return found",
        &[],
    ));
}
