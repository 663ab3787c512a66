//! A hundred thousand claims, served: how long each thing takes. By name only, and of use with
//! `cargo test --release --test browser -- --ignored a58_a_hundred_thousand_claims_are_served`.
use crate::browser::Browser;
use crate::budgets::{FIRST_PAINT, at};
use crate::generate;
use crate::served::Served;
use std::fs;
use std::time::Instant;

tests![a58_a_hundred_thousand_claims_are_served];

/// What a server is asked for and the budget of each in milliseconds: `{}` is a claim's number, `{1}` that
/// of the one it contradicts, `{a}` an actor's, a source's or a topic's.
const ASKED: [(&str, f64); 32] = [
    ("/f/claim/c{}", 10.0),
    ("/f/actor/a{a}", 20.0),
    ("/f/actor/a{a}?rang=2001", 20.0),
    ("/f/actor/a{a}?paires=101", 20.0),
    ("/f/source/s{a}", 20.0),
    ("/f/source/s{a}?rang=2001", 20.0),
    ("/f/evidence/e{a}", 10.0),
    ("/f/face/c{}~c{1}", 10.0),
    ("/f/carte", 20.0),
    ("/f/carte/claim/c{}", 20.0),
    ("/f/carte/claim/c{}/2", 20.0),
    ("/f/carte/actor/a{a}", 20.0),
    ("/f/carte/topic/t{a}", 20.0),
    ("/f/accueil", 20.0),
    ("/f/accueil?rang={}", 20.0),
    ("/f/accueil?type=state&tri=date", 20.0),
    ("/f/accueil?topic=t{a}&tri=az", 20.0),
    ("/f/matrice", 30.0),
    ("/f/matrice?rang={}", 30.0),
    ("/f/matrice?lignes=c{},c{1}", 30.0),
    ("/f/affirmations?rang={}", 20.0),
    ("/f/acteurs", 20.0),
    ("/f/sources", 20.0),
    ("/f/pieges", 20.0),
    ("/f/relecture", 20.0),
    ("/f/frise?rang={}", 50.0),
    ("/f/frise?kind=denies", 50.0),
    ("/f/frise?de=2021-04-10&a=2021-04-12", 50.0),
    ("/f/recherche?q=serveur%20dossier%20{}", 50.0),
    ("/f/recherche?q=incendies", 50.0),
    ("/f/recherche?q=qqqq{}", 50.0),
    ("/options/fr?q=panne%20{}", 50.0),
];
/// The longest page, in kilobytes.
const LONGEST: usize = 300;

fn a58_a_hundred_thousand_claims_are_served(browser: &Browser) {
    let folder = tempfile::tempdir().expect("a folder");
    let graph = folder.path().join("graph");
    fs::create_dir(&graph).expect("a folder in it");
    let file = graph.join("case.ron");
    fs::write(&file, generate::case(100_000)).expect("the case is written");
    let from = Instant::now();
    let served = Served::start(folder.path(), 0);
    let url = served.address("");
    tell("start", from.elapsed().as_secs_f64() * 1e3, 5_000.0);
    browser.open_url(&url);
    browser.wait("page()");
    tell(
        "start to the first page",
        from.elapsed().as_secs_f64() * 1e3,
        5_500.0,
    );
    let mut times: [Vec<f64>; 2] = Default::default();
    for _ in 0..5 {
        browser.load_url(&url);
        let told: [f64; 2] = browser.later(FIRST_PAINT, &[]);
        times[0].push(told[0]);
        times[1].push(told[1]);
    }
    tell("first paint", at(&mut times[0], 50), 300.0);
    tell("interactive", at(&mut times[1], 50), 500.0);
    // The first search waits until all words are read.
    let first: f64 = browser.later("const from = performance.now(); await (await fetch('/options/fr?q=panne')).text(); return performance.now() - from", &[]);
    println!("first search: {first:.0} ms");
    for (path, budget) in ASKED {
        let (mut times, size): (Vec<f64>, usize) = browser.later(
            "const times = []; let size = 0;
            for (let n = 0; n < 20; n++) {
                const at = n * 4567 % 20000 * 5, path = given[0].replace('{}', at).replace('{1}', at + 1 + at / 5 % 4).replace('{a}', n);
                const from = performance.now(), answer = await fetch(path), text = await answer.text();
                if (!answer.ok) throw path
                times.push(performance.now() - from); size = Math.max(size, text.length)
            }
            return [times, size]",
            &[path.into()],
        );
        println!(
            "{path}: {} kB at most, median {:.1} ms",
            size / 1000,
            at(&mut times, 50)
        );
        tell(path, at(&mut times, 95), budget);
        assert!(size <= LONGEST * 1000, "{path}: {size} bytes");
    }
    let text = fs::read_to_string(&file).expect("read");
    browser.visit("claim/c5");
    browser.wait("page().id === 'claim/c5'");
    let (before, after) = text.split_once("id: \"c5\"").expect("the claim");
    let changed = format!(
        "{before}id: \"c5\"{}",
        after.replacen("text: \"", "text: \"(Relu.) ", 1)
    );
    fs::write(&file, changed).expect("written");
    let written = Instant::now();
    while !browser.ask::<bool>("return page().textContent.includes('(Relu.)')") {
        assert!(written.elapsed().as_secs() < 120, "it comes");
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    tell(
        "an edit is shown",
        written.elapsed().as_secs_f64() * 1e3,
        5_000.0,
    );
}

/// Tells a time beside its budget; which of them are over is for who asked to read.
fn tell(what: &str, time: f64, budget: f64) {
    let over = if time > budget { ", over" } else { "" };
    println!("{what}: {time:.0} ms (budget {budget:.0}{over})");
}
