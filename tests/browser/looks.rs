//! Items 23 to 30: what can be perceived, on every screen, by every eye.
use crate::browser::Browser;
use crate::cases::{PUPIL, TEACHER, THOUSAND};
use serde_json::{Value, json};

tests![
    a23_contrast_is_enough_in_light_and_dark,
    a24_relations_differ_without_colour,
    a25_forced_colours_keep_lines_borders_and_ring,
    a26_nothing_scrolls_sideways_at_320_pixels,
    a27_text_spacing_cuts_nothing,
    a28_the_map_opens_readable_on_a_contradiction,
    a29_cards_and_words_do_not_overlap,
    a30_reduced_motion_moves_nothing,
];

const CONTRAST: &str = include_str!("js/contrast.js");
const CLIPPED: &str = include_str!("js/clipped.js");
/// Goes to one page of each kind, opens what opens, and gathers what a function finds there.
const EACH_KIND: &str = "const found = [];
    for (const id of [...kinds(), 'recherche?q=incendie']) {
        await go(id);
        for (const one of $$('details', page())) one.open = true;
        found.push(...look().map(one => id + ': ' + one));
    }
    return found";

fn none(amiss: Vec<String>) {
    assert_eq!(amiss, Vec::<String>::new());
}

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

fn a24_relations_differ_without_colour(browser: &Browser) {
    browser.open(&TEACHER, "carte");
    // The legend draws every kind of line as the map does.
    let looks: Vec<(String, String, String)> = browser.ask(
        "$$('details', page()).forEach(one => one.open = true);
        return $$('.legend .line', page()).map(line => {
            const style = getComputedStyle($('.o', line)), path = $$('.o', line).at(-1);
            return [line.closest('li').textContent.trim(), style.strokeDasharray + ' ' + !!$('.in', line),
                ['marker-start', 'marker-mid', 'marker-end'].map(name => getComputedStyle(path).getPropertyValue(name)).join() + $$('use,text', line).map(one => one.getAttribute('href') || one.textContent)];
        })",
    );
    assert!(looks.len() >= 6, "{looks:?}");
    for (at, one) in looks.iter().enumerate() {
        for other in &looks[..at] {
            assert_ne!(one.0, other.0);
            assert_ne!(
                (&one.1, &one.2),
                (&other.1, &other.2),
                "{} and {}",
                one.0,
                other.0
            );
        }
    }
    let amiss: Vec<String> = browser.ask(
        "return $$('.lines .line', page()).filter(one => !$('text', one).textContent.trim()).map(one => one.outerHTML.slice(0, 80))",
    );
    none(amiss);
}

fn a25_forced_colours_keep_lines_borders_and_ring(browser: &Browser) {
    browser.open(&TEACHER, "carte");
    let words: String = browser.ask("return page().innerText");
    browser.prefer(&[
        ("forced-colors", "active"),
        ("prefers-color-scheme", "dark"),
    ]);
    browser.press(&["Tab"]);
    assert!(browser.ask::<bool>("return matchMedia('(forced-colors:active)').matches"));
    assert_eq!(browser.ask::<String>("return page().innerText"), words);
    none(browser.ask(
        "const amiss = [], back = getComputedStyle(document.body).backgroundColor;
        const card = $('.card', page()); card.focus();
        for (const one of $$('.card', page())) {
            const style = getComputedStyle(one);
            if (parseFloat(style.borderTopWidth) < 2 || style.borderTopColor === back || style.clipPath !== 'none') amiss.push('card ' + one.id);
        }
        for (const one of $$('.lines .line .o', page())) if (getComputedStyle(one).stroke === back) amiss.push('line');
        const ring = getComputedStyle(card.parentElement);
        if (parseFloat(ring.outlineWidth) < 3 || ring.outlineColor === back || ring.outlineStyle === 'none') amiss.push('ring ' + ring.outline);
        for (const one of $$('[aria-pressed]', page())) {
            const edge = () => { const { borderTopWidth, borderTopStyle } = getComputedStyle(one); return borderTopWidth + borderTopStyle };
            const before = edge(); one.ariaPressed = one.ariaPressed === 'true' ? 'false' : 'true';
            if (edge() === before) amiss.push('pressed ' + one.textContent);
        }
        return amiss",
    ));
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

fn a29_cards_and_words_do_not_overlap(browser: &Browser) {
    for page in [&*TEACHER, &*THOUSAND] {
        browser.open(page, "carte");
        none(browser.ask(
            "const amiss = [], cards = $$('.cards>li', page()), boxes = cards.map(one => one.getBoundingClientRect());
            const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
            boxes.forEach((a, n) => boxes.slice(0, n).forEach((b, m) => meet(a, b) && amiss.push(`cards ${n} ${m}`)));
            for (const label of $$('.lines text', page()).filter(seen)) {
                const box = label.getBoundingClientRect();
                boxes.forEach((card, n) => meet(box, card) && amiss.push(`${label.textContent} on card ${n}`));
            }
            if (cards.length < 20 || cards.length > 60) amiss.push(cards.length + ' cards');
            if ($$('*', page()).length > 1500 + $$('.rel *', page()).length) amiss.push($$('*', page()).length + ' elements');
            return amiss",
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
