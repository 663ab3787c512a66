//! Items 21 and 22: what is told in the order of time.
use crate::browser::{Browser, none};
use crate::cases::{PUPIL, made, written};
use serde_json::Value;

tests![
    a21_a_day_is_told_speaker_by_speaker,
    a21_days_are_told_by_hour_day_or_month,
    a22_a_position_that_did_not_move_is_said,
];

/// Under each moment a speaker stands once, over all that he says then; words for an hour come with
/// their day.
fn a21_a_day_is_told_speaker_by_speaker(browser: &Browser) {
    browser.open(&PUPIL, "frise");
    none(browser.ask(
        "const amiss = [], moments = $$('.day>div', page());
        for (const one of moments) {
            const names = $$('h3', one).map(head => head.textContent), said = $$('[data-kind=asserts],[data-kind=denies],[data-kind=hedges]', one);
            if (new Set(names).size !== names.length) amiss.push('twice: ' + names);
            amiss.push(...said.filter(line => {
                const list = line.parentElement, head = list.previousElementSibling;
                return !(head.matches('details') ? head.previousElementSibling : head).matches('h3');
            }).map(line => 'nobody says: ' + line.textContent));
            const words = $('.when', one);
            if (words && !/\\d{4}/.test(words.textContent)) amiss.push('no day: ' + words.textContent);
        }
        if (moments.length < 10 || !moments.some(one => $$('h3', one).length > 3)) amiss.push(moments.length + ' moments');
        return amiss",
    ));
    let told: Vec<String> =
        browser.ask("return $$('.when', page()).map(one => plain(one.textContent))");
    assert!(
        told.contains(&"6 avril 2021, « ce matin »".to_owned()),
        "{told:?}"
    );
    // A speaker of whom nothing is left is not named, whatever the scale.
    let named = "return $$('.days h3', page()).filter(seen).map(one => one.textContent)";
    browser.visit("frise?kind=denies");
    assert_eq!(browser.ask::<Vec<String>>(named), ["Michel Paulin"]);
    browser.visit("frise?kind=denies&echelle=jour");
    assert_eq!(browser.ask::<Vec<String>>(named), ["Michel Paulin"]);
}

/// By hour all is told; by day who spoke, by month what happened; the same list each time.
fn a21_days_are_told_by_hour_day_or_month(browser: &Browser) {
    browser.open(&PUPIL, "frise");
    let seen = "const count = css => $$(css, page()).filter(seen).length;
        return [count('.days [data-kind=asserts]'), count('.days h3'), count('.days [data-kind=event]'), count('.month>h2'), count('.days .day h2')]";
    let hours: [usize; 5] = browser.ask(seen);
    browser.ask::<Value>(
        "const one = $('[data-name=echelle]', page()); one.value = 'jour'; one.dispatchEvent(new Event('change', { bubbles: true }))",
    );
    assert_eq!(
        browser.ask::<String>("return location.hash"),
        "#frise?echelle=jour"
    );
    let days: [usize; 5] = browser.ask(seen);
    browser.load(&PUPIL, "frise?echelle=mois");
    let months: [usize; 5] = browser.ask(seen);
    let [said, speakers, events, _, heads] = hours;
    assert!(said > 100 && speakers > 20 && events >= 10, "{hours:?}");
    assert_eq!(days, [0, speakers, events, 0, heads]);
    // What is known as a month or a year is told by that name alone.
    assert_eq!(months, [0, 0, events, 3, heads - 2]);
    let told: Vec<String> =
        browser.ask("return $$('.month>h2', page()).map(one => one.textContent)");
    assert_eq!(told, ["2020", "mars 2020", "avril 2021"]);
    // To show all again is to drop the filters; the scale is none.
    browser.ask::<Value>("$('[data-f=kind]', page()).click(); $('[data-reset]', page()).click()");
    assert_eq!(
        browser.ask::<String>("return location.hash"),
        "#frise?echelle=mois"
    );
}

/// Said in other words, or taken back and said again: the position is the same, and that is written.
fn a22_a_position_that_did_not_move_is_said(browser: &Browser) {
    let told = "return $$('.shifts li', page()).map(one => [plain(one.parentElement.previousElementSibling.textContent), plain(one.textContent)])
        .filter(([, text]) => /Position ?: /.test(text))";
    browser.open(&PUPIL, "actor/blanquer");
    let reworded: Vec<[String; 2]> = browser.ask(told);
    assert!(!reworded.is_empty());
    for [head, text] in &reworded {
        assert_eq!(head, "la même chose est dite en d'autres mots.");
        assert!(
            text.contains("Position : inchangée (affirme → affirme)"),
            "{text}"
        );
        assert!(text.matches('«').count() >= 2, "both quotations: {text}");
    }
    let case = written("withdrawn", include_str!("withdrawn.ron"));
    let wanted = ["--graph", &case, "--for", "pupil", "--both-languages"];
    let page = made("withdrawn-both", &wanted);
    for (address, head, words) in [
        (
            "actor/mayor",
            "le propos, retiré, est remplacé.",
            "Position : inchangée (dément → dément)",
        ),
        (
            "en/actor/mayor",
            "what was taken back is replaced.",
            "Position: unchanged (denies → denies)",
        ),
    ] {
        browser.open(&page, address);
        let told: Vec<[String; 2]> = browser.ask(told);
        assert_eq!(told.len(), 1, "{told:?}");
        assert_eq!(told[0][0], head);
        assert!(told[0][1].contains(words), "{told:?}");
    }
    // Where a position moved nothing says that it did not.
    let moved: usize = browser.ask("return $$('.shifts li', page()).length");
    assert_eq!(moved, 2, "taken back, and replaced");
}
