//! What is looked for is in sight: cards on the map, words in their field, capitals where a line begins.
use crate::browser::{Browser, none};
use crate::cases::PUPIL;
use serde_json::{Value, json};

tests![
    a28_the_map_leaves_no_room_empty_where_there_are_cards,
    a44_the_panel_covers_no_card,
    an_open_cell_is_read_on_a_telephone,
    a46_the_field_holds_what_was_searched,
    a_line_begins_with_a_capital,
];

fn a28_the_map_leaves_no_room_empty_where_there_are_cards(browser: &Browser) {
    browser.open(&PUPIL, "");
    browser.screen(1366, 768);
    none(browser.later(
        "const amiss = [], maps = $$('main>*', edition()).map(one => one.id).filter(id => id.startsWith('carte'));
        for (const id of maps.slice(0, 12)) {
            await go(id);
            const box = css => $(css, page()).getBoundingClientRect(), view = box('.view'), sheet = box('.lines');
            for (const [low, high] of [['left', 'right'], ['top', 'bottom']]) {
                const [before, behind] = [sheet[low] - view[low], view[high] - sheet[high]];
                if (Math.max(before, behind) > 30 && Math.min(before, behind) < 20 || before > 30 && Math.abs(before - behind) > 4)
                    amiss.push([id, low, before, behind].join());
            }
        }
        return amiss",
        &[],
    ));
}

/// What is chosen on a map stands free, and what it is related to as far as there is room.
fn a44_the_panel_covers_no_card(browser: &Browser) {
    browser.open(&PUPIL, "carte");
    browser.screen(1366, 768);
    none(browser.later(
        "const amiss = [];
        for (const link of $$('.card', page())) {
            link.focus(); await tick();
            const box = one => one.getBoundingClientRect(), panel = box($('.panel', page())), view = box($('.view', page()));
            if (panel.left < view.right || panel.width < 200) amiss.push('the panel lies on the map');
            const inside = one => box(one).left >= view.left && box(one).right <= view.right && box(one).top >= view.top && box(one).bottom <= view.bottom;
            const near = $$('.cards>li:not(.far)', page()), rects = near.map(box);
            const span = (low, high) => Math.max(...rects.map(one => one[high])) - Math.min(...rects.map(one => one[low]));
            if (!inside(link)) amiss.push('out of sight: ' + link.textContent);
            if (span('left', 'right') < view.width - 40 && span('top', 'bottom') < view.height - 40 && !near.every(inside)) amiss.push('its neighbours: ' + link.textContent);
        }
        return amiss",
        &[],
    ));
}

/// However far the table is moved to the side.
fn an_open_cell_is_read_on_a_telephone(browser: &Browser) {
    browser.open(&PUPIL, "matrice");
    browser.screen(390, 844);
    none(browser.later(
        "const amiss = [], wide = $('.wide', page());
        $('td a', wide).closest('td').click();
        for (const left of [0, 150, wide.scrollWidth]) {
            wide.scrollLeft = left; await tick();
            for (const one of $$('.opened :is(p,blockquote)', wide)) {
                const box = one.getBoundingClientRect();
                if (box.left < 0 || box.right > 390) amiss.push([left, box.left, box.right].join());
            }
        }
        if (!$('.opened blockquote', wide) || wide.scrollWidth < 500) amiss.push('nothing to see');
        return amiss",
        &[],
    ));
}

fn a46_the_field_holds_what_was_searched(browser: &Browser) {
    browser.open(&PUPIL, "recherche?q=incendie+de+Strasbourg");
    let field = "return $('[role=combobox]', edition()).value";
    assert_eq!(browser.ask::<String>(field), "incendie de Strasbourg");
    browser.visit("accueil");
    assert_eq!(browser.ask::<String>(field), "");
    browser.back();
    assert_eq!(browser.ask::<String>(field), "incendie de Strasbourg");
    // Searched from the field itself, and then for something else.
    for word in ["panne", "serveur"] {
        browser.ask_with::<Value>(
            "const field = $('[role=combobox]', edition()); field.focus(); field.value = arguments[0]",
            &[json!(word)],
        );
        browser.press(&["Enter"]);
        browser.wait(&format!("location.hash.endsWith('{word}')"));
        assert_eq!(browser.ask::<String>(field), word);
    }
}

/// Names that are written small in the case: topics, newsrooms, occasions of speech.
fn a_line_begins_with_a_capital(browser: &Browser) {
    browser.open(&PUPIL, "");
    none(browser.later(
        "const amiss = [];
        const small = one => /^\\p{Ll}/u.test(one.innerText.trim()) && !/uppercase/.test(getComputedStyle(one, '::first-letter').textTransform);
        for (const [address, css] of [
            ['accueil', '.pair h2,.who>b:first-child'], ['affirmations', 'h2'], ['acteurs', '.records li'],
            ['sources', '.sources>li'], ['recherche?q=redaction', '.results li'], ['carte', '.words'],
            ['claim/some-not-hosted', '.said tbody th'], ['actor/newsroom-s004', 'h1'],
        ]) {
            await go(address);
            for (const one of $$('details', page())) one.open = true;
            const lines = $$(css, page()).filter(seen);
            if (!lines.length) amiss.push(address + ' has no ' + css);
            amiss.push(...lines.filter(small).map(one => address + ': ' + one.innerText));
        }
        await go('accueil');
        $('.more', page()).open = true;
        amiss.push(...$$('[data-f=topic]', page()).filter(one => /^\\p{Ll}/u.test(one.textContent)).map(one => one.textContent));
        return amiss",
        &[],
    ));
}
