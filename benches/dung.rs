//! Argumentation frameworks at size: reading, labelling, and the whole run beside other solvers.
//!
//! Quick by default; sizes and peers come from the environment:
//! `DUNG_ARGUMENTS` (100000), `DUNG_ATTACKS` per argument (3), `DUNG_ROUNDS` (5), `DUNG_SHAPE`
//! (`recent` or `chain`), `DUNG_FOLDER` for the file (the system's own for temporary files).
//! `scalop` and `crustabri` are measured when they are on the path.

#![allow(clippy::print_stdout, reason = "a bench prints its figures")]

use quidit::judge::dung::{Format, Framework, Limits, Semantics, Task, grounded, solve};
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// What is generated, and how often each figure is taken.
struct Plan {
    arguments: u32,
    attacks: u32,
    rounds: usize,
    shape: String,
    file: PathBuf,
}

fn main() {
    let words: Vec<String> = std::env::args().collect();
    // The bench starts itself to measure a whole process, as the other solvers are measured.
    if let [_, word, file] = words.as_slice()
        && word == "solve-grounded"
    {
        return print_grounded(Path::new(file));
    }
    let plan = plan();
    let bytes = generate(&plan);
    println!("{} {} arguments, {bytes} bytes", plan.shape, plan.arguments);
    measure_reading(&plan);
    measure_runs(&plan);
    let _ = fs::remove_file(&plan.file);
}

fn plan() -> Plan {
    let text = |name: &str| std::env::var(name).ok();
    let number = |name: &str, default: u32| {
        text(name)
            .and_then(|value| value.parse().ok())
            .unwrap_or(default)
    };
    let folder = text("DUNG_FOLDER").map_or_else(std::env::temp_dir, PathBuf::from);
    Plan {
        arguments: number("DUNG_ARGUMENTS", 100_000),
        attacks: number("DUNG_ATTACKS", 3),
        rounds: number("DUNG_ROUNDS", 5).max(1) as usize,
        shape: text("DUNG_SHAPE").unwrap_or_else(|| "recent".to_owned()),
        file: folder.join(format!("quidit-dung-{}.af", std::process::id())),
    }
}

/// A fixed sequence of numbers that look random (splitmix64, Steele, Lea and Flood 2014).
struct Sequence(u64);

impl Sequence {
    fn below(&mut self, bound: u32) -> u32 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((u128::from(mixed ^ (mixed >> 31)) * u128::from(bound)) >> 64) as u32
    }
}

/// Writes the file; newer arguments attack older ones, 5 % of them mutually, under random numbers.
fn generate(plan: &Plan) -> u64 {
    let mut sequence = Sequence(1);
    let mut number: Vec<u32> = (1..=plan.arguments).collect();
    for at in (1..plan.arguments).rev() {
        number.swap(at as usize, sequence.below(at + 1) as usize);
    }
    let mut out = BufWriter::new(File::create(&plan.file).expect("the file can be made"));
    let mut line = |text: String| out.write_all(text.as_bytes()).expect("the disk has room");
    line(format!("p af {}\n", plan.arguments));
    for newer in 1..plan.arguments {
        let attacks = if plan.shape == "chain" {
            1
        } else {
            plan.attacks
        };
        for _ in 0..attacks {
            let older = if plan.shape == "chain" {
                newer - 1
            } else {
                sequence.below(newer)
            };
            let (from, to) = (number[newer as usize], number[older as usize]);
            line(format!("{from} {to}\n"));
            if plan.shape != "chain" && sequence.below(20) == 0 {
                line(format!("{to} {from}\n"));
            }
        }
    }
    out.flush().expect("the disk has room");
    fs::metadata(&plan.file).expect("the file is there").len()
}

/// How long something takes: by the wall clock, and in processor time where the system tells it.
#[derive(Clone, Copy)]
struct Taken {
    wall: Duration,
    processor: Option<Duration>,
}

impl Taken {
    /// Processor time when it is known: on a shared machine the wall clock measures the others.
    fn best(self) -> Duration {
        self.processor.unwrap_or(self.wall)
    }
}

impl std::fmt::Display for Taken {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "wall {:>9.2?}", self.wall)?;
        self.processor
            .map_or(Ok(()), |time| write!(out, "  processor {time:>9.2?}"))
    }
}

/// The middle of the times that some work takes; `clock` tells the processor time so far.
fn median(rounds: usize, clock: fn() -> Option<Duration>, mut work: impl FnMut()) -> Taken {
    let (mut walls, mut processors) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        let (start, before) = (Instant::now(), clock());
        work();
        walls.push(start.elapsed());
        processors.extend(before.zip(clock()).map(|(before, after)| after - before));
    }
    walls.sort();
    processors.sort();
    Taken {
        wall: walls[rounds / 2],
        processor: processors.get(rounds / 2).copied(),
    }
}

/// The processor time of this thread so far (Linux).
fn own_clock() -> Option<Duration> {
    let text = fs::read_to_string("/proc/self/schedstat").ok()?;
    Some(Duration::from_nanos(
        text.split_whitespace().next()?.parse().ok()?,
    ))
}

/// The processor time of all ended children so far (Linux, in hundredths of a second).
fn children_clock() -> Option<Duration> {
    let text = fs::read_to_string("/proc/self/stat").ok()?;
    // Behind the program's name, which may hold blanks: `cutime` and `cstime` are 14th and 15th.
    let (_, fields) = text.rsplit_once(')')?;
    let ticks = |at| fields.split_whitespace().nth(at)?.parse::<u64>().ok();
    Some(Duration::from_millis(10 * (ticks(13)? + ticks(14)?)))
}

fn measure_reading(plan: &Plan) {
    let bytes = fs::read(&plan.file).expect("the file is there");
    let read = || Framework::read(&bytes, Format::Af).expect("the file is sound");
    let reading = median(plan.rounds, own_clock, || drop(read()));
    let megabytes = bytes.len() as f64 / 1e6;
    println!(
        "read      {reading}  {:.0} MB/s",
        megabytes / reading.best().as_secs_f64()
    );
    let framework = read();
    let labelling = median(plan.rounds, own_clock, || drop(grounded(&framework)));
    let attacks = framework.attack_count();
    let per_attack = labelling.best().as_secs_f64() * 1e9 / attacks as f64;
    println!("label     {labelling}  {per_attack:.2} ns per attack, {attacks} attacks");
    let counts = grounded(&framework).counts();
    println!("          {counts:?}");
    if let Some(peak) = peak_memory() {
        println!("          {peak} at most in memory, the file included");
    }
}

/// The largest resident size of this process so far, where the system tells it.
fn peak_memory() -> Option<String> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    Some(line.trim_start_matches("VmHWM:").trim().to_owned())
}

/// Reads, labels and prints, as one process: what the other solvers do for `SE-GR`.
fn print_grounded(file: &Path) {
    let bytes = fs::read(file).expect("the file is there");
    let framework = Framework::read(&bytes, Format::Af).expect("the file is sound");
    let limits = Limits::default();
    let answer = solve(&framework, Task::One, Semantics::Grounded, &limits).expect("no limit");
    std::io::stdout()
        .write_all(answer.text(&framework).as_bytes())
        .expect("stdout is open");
}

fn measure_runs(plan: &Plan) {
    let file = plan.file.to_str().expect("a plain path");
    let itself = std::env::current_exe().expect("a running program has a path");
    let mut ours = Command::new(itself);
    ours.args(["solve-grounded", file]);
    let ours = measure_run("quidit", plan.rounds, &mut ours);
    for peer in ["scalop", "crustabri"] {
        let mut command = Command::new(peer);
        command.args(["solve", "-f", file, "-p", "SE-GR", "--logging-level", "off"]);
        if command.stdout(Stdio::null()).output().is_err() {
            println!("{peer:<9} skipped: not on the path");
            continue;
        }
        let theirs = measure_run(peer, plan.rounds, &mut command);
        if let (Some(ours), Some(theirs)) = (&ours, &theirs) {
            let ratio = |of: fn(Taken) -> Duration| {
                of(theirs.0).as_secs_f64() / of(ours.0).as_secs_f64().max(0.001)
            };
            let (wall, processor) = (ratio(|taken| taken.wall), ratio(Taken::best));
            let same = if ours.1 == theirs.1 {
                "same answer"
            } else {
                "DIFFERENT ANSWER"
            };
            println!("          ours {wall:.1} times faster (processor {processor:.1}), {same}");
        }
    }
}

/// The middle time of a whole process, and the arguments it prints, ascending.
fn measure_run(name: &str, rounds: usize, command: &mut Command) -> Option<(Taken, Vec<u32>)> {
    let output = command.stdout(Stdio::piped()).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let mut accepted: Vec<u32> = text
        .split_whitespace()
        .filter_map(|word| word.parse().ok())
        .collect();
    accepted.sort_unstable();
    command.stdout(Stdio::null());
    let time = median(rounds, children_clock, || drop(command.status()));
    println!(
        "{name:<9} {time}  whole process, SE-GR, {} accepted",
        accepted.len()
    );
    Some((time, accepted))
}
