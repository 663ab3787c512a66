//! Argumentation frameworks against other programs, where those are installed.

use quidit::judge::dung::{Format, Framework, Limits, Semantics, Task, extensions, solve};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::process::Command;

/// A fixed sequence of numbers that look random.
struct Sequence(u64);

impl Sequence {
    fn below(&mut self, bound: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        ((self.0 >> 33) % u64::from(bound)) as u32
    }

    fn framework(&mut self, arguments: u32, attacks: u32) -> Framework {
        let mut pairs = Vec::new();
        for _ in 0..attacks {
            let (from, to) = (self.below(arguments), self.below(arguments));
            // Few self-attacks, some mutual ones: else nothing is left to disagree about.
            if from != to || self.below(8) == 0 {
                pairs.push((from, to));
            }
            if self.below(3) == 0 {
                pairs.push((to, from));
            }
        }
        Framework::new(arguments, &pairs).unwrap()
    }
}

/// Whether a program can be started; its absence is said, and is a failure where all is required.
fn is_there(program: &str) -> bool {
    if Command::new(program).arg("--help").output().is_ok() {
        return true;
    }
    let required = std::env::var("QUIDIT_REQUIRE_ALL").is_ok_and(|value| value == "1");
    assert!(!required, "{program} is required and absent");
    eprintln!("skipped: {program} is not on the path");
    false
}

/// Complete labellings as an answer set program, written from the definition.
const COMPLETE: &str = "
    1 { is(X,in); is(X,out); is(X,undecided) } 1 :- arg(X).
    :- is(X,in), att(Y,X), not is(Y,out).
    :- is(X,out), not is(Y,in) : att(Y,X).
    :- is(X,undecided), att(Y,X), is(Y,in).
    :- is(X,undecided), is(Y,out) : att(Y,X).
    #show. #show X : is(X,in).
";

/// The complete extensions, from 0, as clingo finds them.
fn complete_by_clingo(framework: &Framework) -> BTreeSet<Vec<u32>> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("framework.lp");
    fs::write(&file, framework.write(Format::Apx) + COMPLETE).unwrap();
    let output = Command::new("clingo").arg(&file).args(["0", "--outf=2"]).output().unwrap();
    let found: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let witnesses = found["Call"][0]["Witnesses"].as_array().cloned().unwrap_or_default();
    let set = |witness: &serde_json::Value| {
        let number = |value: &serde_json::Value| value.as_str().unwrap().parse::<u32>().unwrap() - 1;
        let mut set: Vec<u32> = witness["Value"].as_array().unwrap().iter().map(number).collect();
        set.sort_unstable();
        set
    };
    witnesses.iter().map(set).collect()
}

#[test]
#[ignore = "needs clingo"]
fn complete_extensions_are_those_of_clingo() {
    if !is_there("clingo") {
        return;
    }
    let mut sequence = Sequence(7);
    let mut compared = 0;
    for round in 0..60 {
        let framework = sequence.framework(10 + round % 15, 20 + round % 17);
        let ours = extensions(&framework, Semantics::Complete, &Limits::default()).unwrap();
        compared += ours.len();
        let ours: BTreeSet<Vec<u32>> = ours.into_iter().collect();
        assert_eq!(ours, complete_by_clingo(&framework), "{}", framework.write(Format::Af));
    }
    eprintln!("compared: 60 frameworks, {compared} complete extensions");
}

/// What an ICCMA'23 solver prints for a problem, without its log.
fn ask_peer(program: &str, file: &str, problem: &str, argument: Option<u32>) -> String {
    let mut command = Command::new(program);
    command.args(["solve", "-f", file, "-p", problem, "--logging-level", "off"]);
    if let Some(argument) = argument {
        command.args(["-a", &(argument + 1).to_string()]);
    }
    let output = command.output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

/// Decisions agree on every argument; unique extensions agree in full, others on existence.
fn agrees_with(program: &str, framework: &Framework, semantics: Semantics) -> usize {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("framework.af");
    fs::write(&path, framework.write(Format::Af)).unwrap();
    let (file, limits) = (path.to_str().unwrap(), Limits::default());
    let code = semantics.code();
    let ours = |task| solve(framework, task, semantics, &limits).unwrap().text(framework);
    let theirs = ask_peer(program, file, &format!("SE-{code}"), None);
    let unique = matches!(semantics, Semantics::Grounded | Semantics::Ideal);
    let mut context = String::new();
    let _ = write!(context, "{program} {code}\n{}", framework.write(Format::Af));
    if unique {
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<BTreeSet<_>>();
        assert_eq!(words(&ours(Task::One)), words(&theirs), "SE {context}");
    } else {
        assert_eq!(ours(Task::One) == "NO\n", theirs.trim() == "NO", "SE {context}");
    }
    let first = |text: &str| text.lines().next().unwrap_or_default().trim().to_owned();
    for argument in 0..framework.argument_count() {
        for (task, word) in [(Task::Credulous(argument), "DC"), (Task::Sceptical(argument), "DS")] {
            let theirs = ask_peer(program, file, &format!("{word}-{code}"), Some(argument));
            assert_eq!(first(&ours(task)), first(&theirs), "{word} {argument} {context}");
        }
    }
    1 + 2 * framework.argument_count() as usize
}

#[test]
#[ignore = "needs scalop or crustabri, and minutes"]
fn decisions_are_those_of_other_solvers() {
    for program in ["scalop", "crustabri"] {
        if !is_there(program) {
            continue;
        }
        let mut sequence = Sequence(11);
        let mut compared = 0;
        for round in 0..12 {
            let framework = sequence.framework(12 + 3 * round, 18 + 5 * round);
            for semantics in Semantics::ALL {
                compared += agrees_with(program, &framework, semantics);
            }
        }
        eprintln!("compared with {program}: {compared} answers on 12 frameworks");
    }
}
