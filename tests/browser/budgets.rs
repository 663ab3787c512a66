//! Items 57 to 60: sizes, memory and times. A machine shares its time: only with QUIDIT_TIMES=1, where
//! it does nothing else, are the times held to their budgets, and a school's computer is tried too.
use crate::browser::Browser;
use crate::cases::{BOTH, PUPIL, SIXTY, TEACHER, THOUSAND, root};
use crate::generate;
use crate::served::Served;
use serde_json::json;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::LazyLock;

tests![
    a57_the_case_is_small_and_soon_there,
    a58_a_thousand_claims_in_a_file,
    a58_ten_thousand_claims_are_served,
    a59_what_is_asked_for_is_soon_painted,
    a60_memory_stays_over_a_hundred_pages needs DevTools,
];

const PAINT_TIMES: &str = include_str!("js/paint_times.js");
pub(crate) const FIRST_PAINT: &str = include_str!("js/first_paint.js");
/// How often a budget may be spent on a machine that shares its time: what grows with the square
/// of a case is found all the same.
const PATIENCE: f64 = 10.0;

/// Whether times are held to their budgets: on a machine that does nothing else.
fn is_calm() -> bool {
    std::env::var("QUIDIT_TIMES").is_ok_and(|value| value == "1")
}

/// How much slower a school's computer is taken to be; tried on a calm machine only, in the browser
/// that can be slowed down.
fn rates(browser: &Browser) -> &'static [u32] {
    if is_calm() && browser.gives("DevTools") {
        &[1, 4]
    } else {
        &[1]
    }
}

/// Slows the browser down until the next page is opened afresh.
fn slow_down(browser: &Browser, rate: u32) {
    if rate > 1 {
        browser.inspect("Emulation.setCPUThrottlingRate", json!({"rate": rate}));
    }
}

/// Tells a time, and holds it to its budget.
pub(crate) fn tell(what: &str, time: f64, budget: f64) {
    println!("{what}: {time:.0} ms (budget {budget:.0})");
    let most = if is_calm() { budget } else { budget * PATIENCE };
    assert!(time <= most, "{what}: {time:.0} ms of {budget:.0}");
}

/// Tells the size of a page, raw and packed, and holds it to its budget in kB.
fn weigh(name: &str, bytes: &[u8], (raw, packed): (usize, usize)) {
    let zipped = zipped(bytes);
    println!(
        "{name}: {} kB raw, {} kB gzip",
        bytes.len() / 1000,
        zipped / 1000
    );
    assert!(bytes.len() <= raw * 1000, "{name}: {} bytes", bytes.len());
    assert!(zipped <= packed * 1000, "{name}: {zipped} bytes after gzip");
}

/// Bytes after gzip; 0 where there is none.
fn zipped(bytes: &[u8]) -> usize {
    let tool = Command::new("gzip")
        .arg("-9c")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let Ok(mut tool) = tool else { return 0 };
    let (input, bytes) = (tool.stdin.take(), bytes.to_owned());
    let writer = std::thread::spawn(move || input.map(|mut input| input.write_all(&bytes)));
    let out = tool.wait_with_output().map_or(0, |out| out.stdout.len());
    drop(writer.join());
    out
}

/// First paint and interactive, medians; budgets in milliseconds.
fn open_times(browser: &Browser, (name, url): (&str, &str), budgets: [[f64; 2]; 2]) {
    for (rate, [paint, ready]) in rates(browser).iter().zip(budgets) {
        browser.open_url(url);
        slow_down(browser, *rate);
        let mut times: [Vec<f64>; 2] = Default::default();
        for _ in 0..if is_calm() { 5 } else { 3 } {
            browser.load_url(url);
            let told: [f64; 2] = browser.later(FIRST_PAINT, &[]);
            times[0].push(told[0]);
            times[1].push(told[1]);
        }
        tell(
            &format!("{name}, CPU x{rate}, first paint"),
            at(&mut times[0], 50),
            paint,
        );
        tell(
            &format!("{name}, CPU x{rate}, interactive"),
            at(&mut times[1], 50),
            ready,
        );
    }
}

/// A percentile.
pub(crate) fn at(times: &mut [f64], percent: usize) -> f64 {
    times.sort_by(f64::total_cmp);
    let place = (times.len() * percent / 100).min(times.len().saturating_sub(1));
    times.get(place).copied().unwrap_or(0.0)
}

fn url(page: &Path) -> String {
    format!("file://{}", page.display())
}

fn read(page: &Path) -> Vec<u8> {
    std::fs::read(page).expect("the page is there")
}

fn a57_the_case_is_small_and_soon_there(browser: &Browser) {
    // Sixty records; 46 kB are the script and the styles.
    weigh("60 records", &read(&SIXTY), (250, 60));
    open_times(
        browser,
        ("60 records", &url(&SIXTY)),
        [[300.0, 500.0], [700.0, 1_000.0]],
    );
    // The case that ships has four times as many.
    weigh("the case, pupil", &read(&PUPIL), (8_000, 1_000));
    weigh("the case, teacher", &read(&TEACHER), (8_000, 1_000));
    weigh("the case, two languages", &read(&BOTH), (8_000, 1_000));
    open_times(
        browser,
        ("the case, pupil", &url(&PUPIL)),
        [[500.0, 1_000.0], [1_200.0, 2_500.0]],
    );
}

/// Ten thousand claims, in a folder to be served.
static TEN_THOUSAND: LazyLock<tempfile::TempDir> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a folder");
    let graph = folder.path().join("graph");
    std::fs::create_dir(&graph).expect("a folder in it");
    std::fs::write(graph.join("case.ron"), generate::case(10_000)).expect("the case is written");
    folder
});

fn a58_a_thousand_claims_in_a_file(browser: &Browser) {
    // The design allows 8 000.
    weigh("1 000 claims", &read(&THOUSAND), (6_500, 1_000));
    open_times(
        browser,
        ("1 000 claims", &url(&THOUSAND)),
        [[500.0, 1_000.0], [1_200.0, 2_500.0]],
    );
}

fn a58_ten_thousand_claims_are_served(browser: &Browser) {
    let served = Served::start(TEN_THOUSAND.path(), 0);
    for address in ["", "carte"] {
        browser.open_url(&served.address(address));
        browser.wait("page() && $('h1', page()).textContent");
        let told: (usize, usize) = browser.later(
            "const size = async path => (await (await fetch(path)).blob()).size;
            return [await size('/'), await size('/f/carte')]",
            &[],
        );
        println!(
            "10 000 claims: document {} kB, map {} kB",
            told.0 / 1000,
            told.1 / 1000
        );
        assert!(told.0 <= 300_000 && told.1 <= 300_000, "{told:?}");
        let elements: usize =
            browser.ask("return $$('*', page()).length - $$('.rel *', page()).length");
        assert!(elements <= 1_500 || address.is_empty(), "{elements}");
    }
    open_times(
        browser,
        ("10 000 claims, served", &served.address("")),
        [[300.0, 500.0], [700.0, 1_000.0]],
    );
    search_of_ten_thousand(browser, &served);
}

/// The same words found in whatever way they are written, and how long that takes.
fn search_of_ten_thousand(browser: &Browser, served: &Served) {
    browser.open_url(&served.address("recherche?q=incendie"));
    browser.wait("$('.found', page()) && $('.found', page()).textContent.includes('incendie')");
    let (found, mut times): (Vec<String>, Vec<f64>) = browser.later(
        &format!(
            "const found = [], times = [];
            {}
            for (let n = 0; n < 3; n++) for (const query of ['incendie', 'INCENDIE', 'incendies', 'ïncendie']) {{
                const from = performance.now();
                location.hash = 'recherche?q=' + encodeURIComponent(query);
                // The answer to this question, drawn.
                while (new URLSearchParams(page().dataset.of).get('q') !== query) await painted();
                await painted();
                times.push(performance.now() - from);
                found.push($('.found', page()).textContent.replace(query, 'incendie'));
                if ($$('.results section', page()).some(one => $$('li', one).length > 20)) found.push('more than 20');
            }}
            return [[...new Set(found)], times]",
            PAINT_TIMES.split("const all").next().unwrap_or_default()
        ),
        &[],
    );
    assert_eq!(found.len(), 1, "{found:?}");
    tell("10 000 claims, search, p95", at(&mut times, 95), 50.0);
}

fn a59_what_is_asked_for_is_soon_painted(browser: &Browser) {
    for (name, page) in [("the case", &*PUPIL), ("1 000 claims", &*THOUSAND)] {
        for (rate, budget) in rates(browser).iter().zip([100.0, 200.0]) {
            browser.open(page, "");
            slow_down(browser, *rate);
            let told: Vec<(String, Vec<f64>)> = browser.later(PAINT_TIMES, &[]);
            assert_eq!(told.len(), 5);
            for (what, mut times) in told {
                assert!(times.len() >= 10, "{what}");
                let budget = if what == "pan" {
                    [33.0, 50.0][usize::from(*rate > 1)]
                } else {
                    budget
                };
                tell(
                    &format!("{name}, CPU x{rate}, {what}, p95"),
                    at(&mut times, 95),
                    budget,
                );
            }
        }
    }
}

fn a60_memory_stays_over_a_hundred_pages(browser: &Browser) {
    browser.open(&PUPIL, "");
    let ids: Vec<String> =
        browser.ask("return $$('main>:not([id$=absent])', edition()).map(one => one.id)");
    steady(browser, ("the file", SLOWLY), &ids);
    let served = Served::start(root(), 0);
    browser.open_url(&served.address("accueil"));
    steady(
        browser,
        (
            "served",
            "for (let n = 0; n < 200 && !(page() && page().id === id); n++) await tick()",
        ),
        &ids,
    );
}

/// Chromium takes no more than two hundred new addresses in ten seconds, and a page is two.
const SLOWLY: &str = "await new Promise(end => setTimeout(end, 105)); await tick()";

/// Script heap, nodes and listeners after ten pages and after a hundred, the last ten the same.
fn steady(browser: &Browser, (name, wait): (&str, &str), ids: &[String]) {
    let walk = format!(
        "for (let n = given[0]; n < given[1]; n++) {{ const id = given[2][(n < 90 ? n : n - 90) * 37 % given[2].length]; location.hash = id; {wait} }}
        return page().id"
    );
    let names = ["JSHeapUsedSize", "Nodes", "JSEventListeners"];
    // A map that is opened once keeps its own listeners.
    let maps: Vec<&String> = ids
        .iter()
        .filter(|id| id.starts_with("carte") || *id == "matrice")
        .collect();
    browser.later::<String>(&walk, &[json!(0), json!(maps.len()), json!(maps)]);
    browser.inspect("Performance.enable", json!({}));
    let mut measured: Vec<[f64; 3]> = Vec::new();
    for (from, to) in [(0, 10), (10, 100)] {
        let at: String = browser.later(&walk, &[json!(from), json!(to), json!(ids)]);
        assert_eq!(at, ids[9 * 37 % ids.len()], "the walk was made");
        browser.inspect("HeapProfiler.collectGarbage", json!({}));
        let told = browser.inspect("Performance.getMetrics", json!({}));
        let metric = |name: &str| -> f64 {
            let list = told["metrics"].as_array().into_iter().flatten();
            let mut mine = list.filter(|one| one["name"] == name);
            mine.next()
                .and_then(|one| one["value"].as_f64())
                .unwrap_or(0.0)
        };
        measured.push(names.map(metric));
    }
    browser.inspect("Performance.disable", json!({}));
    for (which, what) in names.iter().enumerate() {
        let (before, after) = (measured[0][which], measured[1][which]);
        println!("{name}: {what}: {before:.0} after 10 pages, {after:.0} after 100");
        assert!(
            before > 0.0 && after <= before * 1.2,
            "{name}: {what}: {before:.0} to {after:.0}"
        );
    }
}
