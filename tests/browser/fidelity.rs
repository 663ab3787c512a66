//! Items 14 to 22: what the pages say is what the case says.
use crate::browser::{Browser, none};
use crate::cases::{PUPIL, TEACHER, answer, made, written};
use serde_json::{Value, json};
use std::collections::BTreeMap;

tests![
    a14_four_fields_in_one_order,
    a14_pupils_tick_their_questions_and_nothing_is_kept,
    a15_quotations_as_the_sources_print_them,
    a16_both_sides_are_complete,
    a16_a_telephone_keeps_the_first_side_in_sight,
    a17_the_kind_is_the_engines_everywhere,
    a18_transcriptions_are_compared,
    a19_matrix_cells_are_the_statements,
    a20_sources_and_origins_are_counted,
    a21_no_hour_is_invented,
    a22_what_an_actor_shifted_is_shown,
];

fn a14_four_fields_in_one_order(browser: &Browser) {
    browser.open(&PUPIL, "");
    none(browser.ask(
        "const fields = $$('[data-said] dl', edition()), tables = $$('.said', edition());
        if (fields.length < 100 || tables.length < 50) return ['few: ' + fields.length + ' ' + tables.length];
        const words = list => list.map(one => one.textContent).join();
        const wrong = fields.filter(one => !words($$('dt', one)).startsWith('Qui,Où,Quand,Preuve,Source')
            || $$('dd', one).some(dd => !dd.textContent.trim()));
        const rows = tables.filter(one => words($$('thead th', one)) !== 'Qui,Position,Citation exacte,Où,Quand,Preuve'
            || $$('tbody tr', one).some(row => row.cells.length !== 6 || [...row.cells].some(cell => !cell.textContent.trim())));
        return [...wrong, ...rows].map(one => one.closest('main>*').id)",
    ));
    let unknown: usize = browser.ask(
        "return $$('[data-said] dl dd', edition()).filter(one => one.textContent === 'non précisé').length",
    );
    assert!(unknown > 0, "what is missing says so");
}

fn a14_pupils_tick_their_questions_and_nothing_is_kept(browser: &Browser) {
    browser.open(&PUPIL, "claim/fire-caused-outage");
    let told = "const boxes = $$('.asks input').filter(seen);
        return [boxes.length, boxes.filter(one => one.checked).length, Object.keys(localStorage).length]";
    browser.ask::<Value>("$$('.asks input').forEach(one => one.click())");
    assert_eq!(browser.ask::<[usize; 3]>(told), [4, 4, 0]);
    browser.visit("claim/no-link");
    assert_eq!(browser.ask::<[usize; 3]>(told), [4, 0, 0]);
    browser.visit("actor/paulin");
    assert_eq!(browser.ask::<[usize; 3]>(told), [0, 0, 0]);
    browser.open(&TEACHER, "claim/no-link");
    assert_eq!(browser.ask::<[usize; 3]>(told), [0, 0, 0]);
}

fn a15_quotations_as_the_sources_print_them(browser: &Browser) {
    browser.open(&PUPIL, "");
    let list = answer(&["contradictions"]);
    let mut quotes: Vec<Value> = Vec::new();
    for side in list.as_array().into_iter().flatten().flat_map(sides) {
        for said in each(&side["statements"]) {
            quotes.extend(each(&said["reports"]).map(|one| one["quote"].clone()));
        }
    }
    quotes.retain(Value::is_string);
    assert!(quotes.len() > 100, "{}", quotes.len());
    // The marks and the spaces inside them are the page's; what stands between is the source's.
    none(browser.ask_with(
        "const shown = new Set($$('blockquote p,q', edition()).map(one =>
            one.textContent.normalize('NFC').replace(/^[«“][\\s\\u00a0\\u202f]*|[\\s\\u00a0\\u202f]*[»”]$/g, '')));
        return arguments[0].map(one => one.normalize('NFC')).filter(one => !shown.has(one))",
        &[json!(quotes)],
    ));
}

fn sides(one: &Value) -> impl Iterator<Item = &Value> {
    each(&one["sides"])
}

fn each(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

fn a16_both_sides_are_complete(browser: &Browser) {
    browser.open(&PUPIL, "");
    none(browser.ask(
        "const amiss = [];
        for (const face of $$('main>[id^=\"face/\"]', edition())) {
            const both = $$('.face>article', face), tests = [...$$('caption', face).find(one => one.textContent === 'Les quatre tests').parentNode.rows];
            if (both.length !== 2 || both.some(one => !$('h2', one).textContent.trim())) amiss.push(face.id + ': sides');
            if (tests.length !== 4 || tests.some(one => one.cells.length !== 2)) amiss.push(face.id + ': tests');
            for (const said of $$('[data-said]', face)) {
                const names = $$('dt', said).map(one => one.textContent).join();
                if (!$('h2 b,h3 b', said) || !names.startsWith('Qui,Où,Quand,Preuve,Source')) amiss.push(face.id + ': fields');
                if (!$('blockquote', said) && !said.textContent.includes('Pas de citation')) amiss.push(face.id + ': quotation');
            }
        }
        return amiss",
    ));
}

fn a16_a_telephone_keeps_the_first_side_in_sight(browser: &Browser) {
    browser.open(&PUPIL, "face/fire-caused-outage~fire-caused-outage");
    let line = "const line = $('.other', page()), box = line.getBoundingClientRect();
        return [seen(line), line.textContent, Math.round(box.top), box.height < 60]";
    assert!(!browser.ask::<(bool, String, i64, bool)>(line).0);
    browser.screen(390, 844);
    browser.later::<Value>(
        "scrollTo(0, $$('.face>article', page())[1].getBoundingClientRect().bottom + scrollY - 500); await tick()",
        &[],
    );
    let (seen, words, top, is_low): (bool, String, i64, bool) = browser.ask(line);
    assert!(seen && is_low, "{words}");
    assert!(words.starts_with("Jean-Michel Blanquer «"), "{words}");
    assert_eq!(top, 0);
}

fn a17_the_kind_is_the_engines_everywhere(browser: &Browser) {
    let list = answer(&["contradictions"]);
    let kinds: BTreeMap<String, Value> = each(&list)
        .map(|one| {
            (
                one["id"].as_str().unwrap_or_default().to_owned(),
                one["kind"].clone(),
            )
        })
        .collect();
    assert!(kinds.len() > 90, "{}", kinds.len());
    browser.open(&TEACHER, "");
    // One word for one kind, the same on the start page, face to face and on the claims' pages.
    none(browser.ask_with(
        "const engine = arguments[0], amiss = [], words = {};
        const told = (id, badge) => {
            if (!badge) return amiss.push(id + ': no kind');
            const kind = engine[id], word = badge.textContent;
            if (!kind) { if (!badge.matches('.trap')) amiss.push(id + ': a trap said ' + word) }
            else if (badge.matches('.trap') || (words[kind] ??= word) !== word) amiss.push(id + ': ' + kind + ' said ' + word);
        };
        for (const pair of $$('.pair', edition())) {
            const id = $('.go a', pair).hash.slice(6);
            told(id, $('.badge', pair));
            // What is no contradiction stands among the traps, and there alone.
            const here = pair.closest('main>*').id, type = engine[id] && engine[id].toLowerCase();
            if (here !== (type ? 'accueil' : 'pieges') || pair.dataset.type !== type) amiss.push(`${id}: ${pair.dataset.type} on ${here}`);
        }
        for (const card of $$('.cards>li', $('#carte'))) {
            const end = at => $('.card', at).hash.split('/')[1], others = $$('.cards>li', $('#carte'));
            for (const one of $$('.rel>li:has(b.contradicts)', card)) {
                const id = [end(card), end(others[one.dataset.to])].sort().join('~');
                if (!(id in engine)) amiss.push(id + ': contradicts on the map');
            }
        }
        if ($$('.pair', $('#accueil')).length !== Object.keys(engine).length) amiss.push('pairs');
        for (const face of $$('main>[id^=\"face/\"]', edition())) told(face.id.slice(5), $('.badge', face));
        for (const one of $$('[id^=\"claim/\"] .pair-links li', edition())) told($('a', one).hash.slice(6), $('.badge', one));
        if (new Set(Object.values(words)).size !== Object.keys(words).length) amiss.push(JSON.stringify(words));
        return amiss",
        &[json!(kinds)],
    ));
}

fn a18_transcriptions_are_compared(browser: &Browser) {
    browser.open(&PUPIL, "claim/fire-caused-outage");
    let rows: Vec<Vec<String>> = browser.ask(
        "return $$('.variants tr', page()).map(row => [row.cells[0].textContent, ...$$('ins', row).map(one => one.innerText)])",
    );
    assert_eq!(rows.len(), 3, "{rows:?}");
    for (word, sign) in [("donc", "ajouté"), ("[OVHCloud]", "inséré")] {
        let marked = |row: &&Vec<String>| {
            row.iter()
                .any(|ins| ins.contains(word) && ins.contains(sign))
        };
        assert_eq!(rows.iter().filter(marked).count(), 1, "{word} in {rows:?}");
    }
    assert!(
        rows.iter().flatten().skip(1).any(|ins| ins.ends_with('+')),
        "a sign, not a colour"
    );
}

fn a19_matrix_cells_are_the_statements(browser: &Browser) {
    browser.open(&PUPIL, "matrice");
    none(browser.ask(
        "const amiss = [], pairs = new Set(), cells = new Set();
        for (const row of $$('.said tbody tr', edition())) pairs.add(row.closest('main>*').id + ' ' + $('th a', row).hash);
        for (const table of $$('.matrix', page())) {
            const actors = $$('thead th', table).slice(1).map(one => $('a', one).hash);
            for (const row of table.tBodies[0].rows) {
                const claim = $('th a', row).hash.slice(1);
                [...row.cells].slice(1).forEach((cell, at) => {
                    const links = $$('a', cell), place = claim + ' ' + actors[at];
                    if (!links.length) return cell.innerText === '—' && cell.ariaLabel === 'ne s’exprime pas' || amiss.push(place);
                    if (cells.has(place)) amiss.push(place + ' twice');
                    cells.add(place);
                    for (const link of links) {
                        const said = document.getElementById(link.hash.slice(1)), verb = $('b', said.cells[1]);
                        if (verb.className !== link.className || $('th a', said).hash !== actors[at]) amiss.push(link.hash);
                    }
                });
            }
        }
        if (cells.size < 100) amiss.push(cells.size + ' cells');
        return amiss.concat([...pairs].filter(one => !cells.has(one)), [...cells].filter(one => !pairs.has(one)))",
    ));
}

fn a20_sources_and_origins_are_counted(browser: &Browser) {
    let list = answer(&["origins"]);
    let origins: BTreeMap<&str, Vec<&str>> = each(&list)
        .map(|one| {
            let behind = each(&one["origins"]).filter_map(|origin| origin["id"].as_str());
            (one["claim"].as_str().unwrap_or_default(), behind.collect())
        })
        .collect();
    assert!(origins.len() > 50, "{}", origins.len());
    browser.open(&PUPIL, "");
    // The page counts the origins of all that is said on a claim, denials too; those who assert it
    // are among them.
    none(browser.ask_with(
        "const amiss = [];
        for (const [id, ids] of Object.entries(arguments[0])) {
            const part = document.getElementById('claim/' + id);
            const line = $$('p', part).find(one => $('b', one) && /origine/.test($('b', one).textContent));
            const n = (line && line.textContent.match(/(\\d+) origine/) || [0, 0])[1], links = line ? $$('a', line).map(one => one.hash.slice(8)) : [];
            if (/chacune|qui est une/.test(line && line.textContent)) links.push(...$$('.sources a', part).map(one => one.hash.slice(8)));
            else if (+n !== links.length) amiss.push(`${id}: ${n} said, ${links.length} named`);
            for (const origin of ids) if (document.getElementById('source/' + origin) && !links.includes(origin)) amiss.push(`${id}: ${origin} is absent`);
        }
        return amiss",
        &[json!(origins)],
    ));
    // Two origins stand behind the fire: the minister's visit, and the answer on Twitter.
    let told: String = browser.ask(
        "return $$('p b', document.getElementById('claim/fire-caused-outage')).map(one => one.textContent).find(text => /origine/.test(text))",
    );
    assert!(told.starts_with("3 sources, 2 origines"), "{told}");
}

fn a21_no_hour_is_invented(browser: &Browser) {
    let days = answer(&["timeline"]);
    let marks = each(&days["days"]).flat_map(|day| each(&day["marks"]));
    let hours = marks.filter(|mark| mark["hour"].is_string()).count();
    browser.open(&PUPIL, "frise");
    let shown: Vec<String> = browser
        .ask("return $$('time[datetime*=T]', page()).map(one => one.getAttribute('datetime'))");
    assert_eq!(shown.len(), hours, "{shown:?}");
    // A gap says how many days lie between the days around it.
    none(browser.ask(
        "const amiss = [], rows = $$('.gap,.days .day', page());
        const day = row => $('time', row)?.dateTime || '';
        rows.forEach((row, at) => {
            if (!row.matches('.gap')) return;
            const n = +row.textContent.match(/\\d+/)[0], a = day(rows[at - 1]), b = day(rows[at + 1]);
            if (n < 1) amiss.push(row.textContent);
            if (a && b && a.length === 10 && b.length === 10 && (new Date(b) - new Date(a)) / 864e5 - 1 !== n) amiss.push(row.textContent + a + b);
        });
        return amiss.concat(rows.some(row => row.matches('.gap')) ? [] : ['no gap'])",
    ));
    assert!(
        browser
            .ask::<String>("return page().textContent")
            .contains("heure non précisée")
    );
}

fn a22_what_an_actor_shifted_is_shown(browser: &Browser) {
    let who = answer(&["who", "blanquer"]);
    let shifts = each(&who["shifts"]).count();
    browser.open(&PUPIL, "actor/blanquer");
    let shown: Vec<String> =
        browser.ask("return $$('.shifts li', page()).map(one => one.textContent)");
    assert!(
        shifts > 3 && !shown.is_empty() && shown.len() <= shifts,
        "{shifts} {shown:?}"
    );
    let words: Vec<String> = browser.ask("return $$('.shift', page()).map(one => one.textContent)");
    assert!(
        words.iter().all(|text| !text.trim().is_empty()),
        "{words:?}"
    );
    let order: Vec<String> =
        browser.ask("return $$('.line time', page()).map(one => one.dateTime)");
    assert!(order.is_sorted(), "in the order of time: {order:?}");
    assert!(order.len() > 30, "machines read it too: {order:?}");
    a_withdrawal_is_shown(browser);
}

/// Who takes back what she said and says it again, on her own page, in the order of time.
fn a_withdrawal_is_shown(browser: &Browser) {
    let case = written("withdrawn", include_str!("withdrawn.ron"));
    let page = made("withdrawn", &["--graph", &case, "--for", "pupil"]);
    browser.open(&page, "actor/mayor");
    let told: Vec<(String, String)> = browser
        .ask("return $$('.line li', page()).map(one => [$('b', one).className, one.textContent])");
    assert_eq!(told.len(), 3, "{told:?}");
    assert!(
        told[1].0.contains("withdraws") && told[1].1.contains("retire"),
        "{told:?}"
    );
    let icons: usize =
        browser.ask("return $$('.line b.withdraws', page()).filter(one => getComputedStyle(one, '::before').clipPath.startsWith('path(')).length");
    assert_eq!(icons, 1);
}
