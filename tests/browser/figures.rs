//! Items 57 to 60: sizes, times and memory, printed and not judged, for a machine shares its time.
use crate::browser::Browser;
use crate::cases::{BOTH, PUPIL, THOUSAND};
use serde_json::{Value, json};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

tests![
    a57_size_and_first_paint_of_the_case,
    a58_size_and_first_paint_of_a_thousand_claims,
    a59_click_to_paint,
    a60_memory_over_a_hundred_pages,
];

fn a57_size_and_first_paint_of_the_case(browser: &Browser) {
    weigh(browser, "case, pupil, one language", &PUPIL);
    weigh(browser, "case, pupil, two languages", &BOTH);
}

fn a58_size_and_first_paint_of_a_thousand_claims(browser: &Browser) {
    weigh(browser, "1 000 claims, teacher", &THOUSAND);
}

fn weigh(browser: &Browser, name: &str, page: &Path) {
    let raw = std::fs::read(page).expect("the page is there");
    println!(
        "{name}: {} kB raw, {} kB gzip",
        raw.len() / 1000,
        zipped(&raw) / 1000
    );
    for rate in [1, 4] {
        browser.open(page, "");
        browser.inspect("Emulation.setCPUThrottlingRate", json!({"rate": rate}));
        let mut paints: Vec<f64> = Vec::new();
        let mut ready: Vec<f64> = Vec::new();
        for _ in 0..5 {
            browser.load(page, "");
            let told: (f64, f64) = browser.later(
                "while (!performance.getEntriesByName('first-contentful-paint').length) await new Promise(end => setTimeout(end, 20));
                return [performance.getEntriesByName('first-contentful-paint')[0].startTime, performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd]",
                &[],
            );
            paints.push(told.0);
            ready.push(told.1);
        }
        println!(
            "{name}: CPU x{rate}: first paint {:.0} ms, interactive {:.0} ms (medians of 5)",
            at(&mut paints, 50),
            at(&mut ready, 50)
        );
    }
    let elements: usize = browser.ask("return $$('*').length");
    println!("{name}: {elements} elements");
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

/// A percentile.
fn at(times: &mut [f64], percent: usize) -> f64 {
    times.sort_by(f64::total_cmp);
    times
        .get((times.len() * percent / 100).min(times.len().saturating_sub(1)))
        .copied()
        .unwrap_or(0.0)
}

fn a59_click_to_paint(browser: &Browser) {
    for (name, page) in [("case", &*PUPIL), ("1 000 claims", &*THOUSAND)] {
        for rate in [1, 4] {
            browser.open(page, "");
            browser.inspect("Emulation.setCPUThrottlingRate", json!({"rate": rate}));
            let told: Vec<(String, Vec<f64>)> =
                browser.later(include_str!("js/paint_times.js"), &[]);
            for (what, mut times) in told {
                let (half, most, worst) =
                    (at(&mut times, 50), at(&mut times, 95), at(&mut times, 100));
                println!(
                    "{name}: CPU x{rate}: {what}: {} times, p50 {half:.0}, p95 {most:.0}, worst {worst:.0} ms",
                    times.len()
                );
            }
        }
    }
    browser.inspect("Emulation.setCPUThrottlingRate", json!({"rate": 1}));
}

fn a60_memory_over_a_hundred_pages(browser: &Browser) {
    browser.open(&PUPIL, "");
    browser.inspect("Performance.enable", json!({}));
    let turn = "const all = $$('main>.page', edition()); for (let n = 0; n < given[0]; n++) await go(all[(n * 37) % all.length].id)";
    let mut done = 0;
    for count in [10, 100, 1_000] {
        browser.later::<Value>(turn, &[json!(count - done)]);
        done = count;
        browser.inspect("HeapProfiler.collectGarbage", json!({}));
        let told = browser.inspect("Performance.getMetrics", json!({}));
        let metric = |name: &str| {
            let list = told["metrics"].as_array().into_iter().flatten();
            list.into_iter()
                .find(|one| one["name"] == name)
                .and_then(|one| one["value"].as_f64())
                .unwrap_or(0.0)
        };
        println!(
            "after {count} pages: {:.2} MB of script heap, {} nodes, {} listeners",
            metric("JSHeapUsedSize") / 1e6,
            metric("Nodes"),
            metric("JSEventListeners"),
        );
    }
}
