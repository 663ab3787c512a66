//! The labelling against SWI-Prolog's tabling, which computes the well-founded model itself.
//!
//! Ignored by default: `cargo test --test suite judge_peers -- --ignored`.
use crate::judge_random::{Numbers, Shape, arcs};
use quidit::judge::{Framework, Side, Value, label};
use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};

/// The program of a framework, from the definition: `acc(i)`, `b(c,s)`, `acc(c,s)`.
fn program(framework: &Framework) -> String {
    let mut text = String::from(":- table acc/1, def/1, b/2, accc/2.\n");
    text.push_str("def(none) :- fail.\nb(none, none) :- fail.\n");
    let body = |premise: u32| match premise.checked_sub(framework.items()) {
        None => format!("acc({premise})"),
        Some(claim) => format!("accc({claim},pro)"),
    };
    for item in 0..framework.items() {
        let _ = writeln!(text, "item({item}).");
        for &premise in framework.premises_of(item) {
            let _ = writeln!(text, "def({item}) :- {}.", body(premise));
        }
    }
    for claim in 0..framework.claims() {
        for (side, name) in [(Side::Pro, "pro"), (Side::Con, "con")] {
            for &premise in framework.premises_of(framework.side(claim, side)) {
                let _ = writeln!(text, "b({claim},{name}) :- {}.", body(premise));
            }
        }
    }
    // Clauses of one predicate stand together in a file: sort them by head.
    let mut lines: Vec<&str> = text.lines().skip(1).collect();
    lines.sort_unstable();
    let head = text.lines().next().unwrap_or_default();
    format!(
        "{head}\n{}\n\
         acc(E) :- item(E), tnot(def(E)).\n\
         other(pro, con).\nother(con, pro).\n\
         accc(C, S) :- b(C, S), other(S, T), tnot(accc(C, T)).\n\
         show(G) :- ( call_delays(G, D) -> ( D == true -> V = t ; V = u ) ; V = f ), write(V).\n",
        lines.join("\n")
    )
}

fn goals(framework: &Framework) -> (String, String) {
    let labelling = label(framework);
    let sign = |value| match value {
        Value::Yes => 't',
        Value::No => 'f',
        Value::Open => 'u',
    };
    let (mut goals, mut known) = (String::new(), String::new());
    for item in 0..framework.items() {
        let _ = write!(goals, "show(acc({item})), ");
        known.push(sign(labelling.premise(item)));
    }
    for claim in 0..framework.claims() {
        for (side, name) in [(Side::Pro, "pro"), (Side::Con, "con")] {
            let _ = write!(goals, "show(b({claim},{name})), ");
            known.push(sign(labelling.head(framework.side(claim, side))));
        }
    }
    goals.push_str("nl, halt");
    (goals, known)
}

#[test]
#[ignore = "needs swipl; run with --ignored"]
fn tabling_in_prolog_gives_the_same_labels() {
    if Command::new("swipl").arg("--version").output().is_err() {
        let required = std::env::var("QUIDIT_REQUIRE_ALL").is_ok_and(|value| value == "1");
        assert!(!required, "swipl is required and absent");
        eprintln!("skipped: swipl is not on the path");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let mut compared = 0;
    for seed in 0..200u64 {
        let mut numbers = Numbers(seed + 31);
        let shape = Shape {
            items: 6,
            claims: 10,
            arcs: 34,
            discredits: 5,
            mutual: 3,
        };
        let framework = Framework::new(6, 10, &arcs(shape, &mut numbers));
        let path = folder.path().join("case.pl");
        let mut file = std::fs::File::create(&path).unwrap();
        file.write_all(program(&framework).as_bytes()).unwrap();
        let (goal, known) = goals(&framework);
        let mut swipl = Command::new("swipl");
        swipl
            .args(["-q", "-f"])
            .arg(&path)
            .args(["-g", &goal, "-t", "halt(1)"]);
        let output = swipl.stdin(Stdio::null()).output().unwrap();
        let found = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(found, known, "seed {seed}: {said}");
        compared += known.len();
    }
    println!("{compared} labels compared");
}
