//! Argumentation frameworks against other programs, where those are installed.

use quidit::judge::dung::{Format, Framework, Limits, Semantics, Task, extensions, solve};
use std::collections::BTreeSet;
use std::fs;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// A fixed sequence of numbers that look random.
struct Sequence(u64);

impl Sequence {
    fn below(&mut self, bound: u32) -> u32 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
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
    let output = Command::new("clingo")
        .arg(&file)
        .args(["0", "--outf=2"])
        .output()
        .unwrap();
    let found: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let witnesses = found["Call"][0]["Witnesses"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    let set = |witness: &serde_json::Value| {
        let number =
            |value: &serde_json::Value| value.as_str().unwrap().parse::<u32>().unwrap() - 1;
        let mut set: Vec<u32> = witness["Value"]
            .as_array()
            .unwrap()
            .iter()
            .map(number)
            .collect();
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
        assert_eq!(
            ours,
            complete_by_clingo(&framework),
            "{}",
            framework.write(Format::Af)
        );
    }
    eprintln!("compared: 60 frameworks, {compared} complete extensions");
}

/// How long another program may take over one answer.
const ANSWER: Duration = Duration::from_secs(10);
/// How long the frameworks given to one program may take together; the next is not begun.
const PROGRAM: Duration = Duration::from_secs(240);

/// What an ICCMA'23 solver prints for a problem, without its log; nothing when it takes too long.
fn ask_peer(program: &str, file: &str, problem: &str, argument: Option<u32>) -> Option<String> {
    let mut command = Command::new(program);
    command.args(["solve", "-f", file, "-p", problem, "--logging-level", "off"]);
    if let Some(argument) = argument {
        command.args(["-a", &(argument + 1).to_string()]);
    }
    let began = Instant::now();
    // The answers are far smaller than what a pipe holds: nobody waits for a reader.
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    while child.try_wait().unwrap().is_none() {
        if began.elapsed() > ANSWER {
            child.kill().unwrap();
            child.wait().unwrap();
            return None;
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    let output = child.wait_with_output().unwrap();
    Some(String::from_utf8(output.stdout).unwrap())
}

/// Whether the other program answered, once its answer is compared.
enum Reply {
    Compared,
    Owed,
}

/// One framework and semantics, put to us and to another program.
struct Comparison<'c> {
    program: &'c str,
    file: &'c str,
    framework: &'c Framework,
    semantics: Semantics,
}

impl Comparison<'_> {
    fn ours(&self, task: Task) -> String {
        let answer = solve(self.framework, task, self.semantics, &Limits::default()).unwrap();
        answer.text(self.framework)
    }

    fn theirs(&self, task: &str, argument: Option<u32>) -> Option<String> {
        let problem = format!("{task}-{}", self.semantics.code());
        ask_peer(self.program, self.file, &problem, argument)
    }

    /// A unique extension agrees in full, another one in that there is any.
    fn one_agrees(&self) -> Reply {
        let Some(theirs) = self.theirs("SE", None) else {
            return Reply::Owed;
        };
        let ours = self.ours(Task::One);
        let context = format!("{} {}", self.program, self.framework.write(Format::Af));
        if matches!(self.semantics, Semantics::Grounded | Semantics::Ideal) {
            let words = |text: &str| -> BTreeSet<String> {
                text.split_whitespace().map(str::to_owned).collect()
            };
            assert_eq!(words(&ours), words(&theirs), "{context}");
        } else {
            assert_eq!(ours == "NO\n", theirs.trim() == "NO", "{context}");
        }
        Reply::Compared
    }

    /// The decision about one argument agrees.
    fn decision_agrees(&self, task: Task, name: &str, argument: u32) -> Reply {
        let first = |text: String| text.lines().next().unwrap_or_default().trim().to_owned();
        let ours = first(self.ours(task));
        let Some(theirs) = self.theirs(name, Some(argument)) else {
            return Reply::Owed;
        };
        let theirs = first(theirs);
        let code = self.semantics.code();
        let context = format!("{} {name}-{code} {}", self.program, argument + 1);
        assert_eq!(
            ours,
            theirs,
            "{context} {}",
            self.framework.write(Format::Af)
        );
        Reply::Compared
    }
}

/// How many answers were compared, and how many the other program owed.
#[derive(Default)]
struct Tally {
    compared: usize,
    owed: usize,
}

impl Tally {
    fn count(&mut self, reply: Reply) {
        match reply {
            Reply::Compared => self.compared += 1,
            Reply::Owed => self.owed += 1,
        }
    }
}

/// Compares one extension and the decisions about some arguments.
fn compare(program: &str, framework: &Framework, tally: &mut Tally) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("framework.af");
    fs::write(&path, framework.write(Format::Af)).unwrap();
    let file = path.to_str().unwrap();
    for semantics in Semantics::ALL {
        let comparison = Comparison {
            program,
            file,
            framework,
            semantics,
        };
        tally.count(comparison.one_agrees());
        for argument in (0..framework.argument_count()).step_by(3) {
            tally.count(comparison.decision_agrees(Task::Credulous(argument), "DC", argument));
            tally.count(comparison.decision_agrees(Task::Sceptical(argument), "DS", argument));
        }
    }
}

#[test]
#[ignore = "needs scalop or crustabri, and minutes"]
fn decisions_are_those_of_other_solvers() {
    for program in ["scalop", "crustabri"] {
        if !is_there(program) {
            continue;
        }
        let (began, mut sequence) = (Instant::now(), Sequence(11));
        let (mut tally, mut frameworks) = (Tally::default(), 0);
        for round in 0..12 {
            let framework = sequence.framework(12 + 8 * round, 18 + 11 * round);
            if began.elapsed() > PROGRAM {
                break;
            }
            compare(program, &framework, &mut tally);
            frameworks += 1;
        }
        let Tally { compared, owed } = tally;
        eprintln!(
            "compared with {program}: {compared} answers on {frameworks} of 12 frameworks, \
             {owed} not given within {ANSWER:?}"
        );
        assert!(compared > 200 && owed * 10 < compared, "{compared} {owed}");
    }
}
