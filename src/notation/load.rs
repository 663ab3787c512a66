//! Reads the files of a case, in path order, into one dataset.
use super::codes;
use super::fault;
use super::limits::Limits;
use super::loaded::Loaded;
use super::lower::{self, Lower, SECTIONS};
use super::reader::Reader;
use crate::diagnose::{Diagnostic, Files, Findings, Message, Span};
use crate::model::Dataset;
use crate::syntax::{self, Section, Uncut, UncutReason};
use std::collections::BTreeSet;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// Why the files of a case could not be read at all.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// There is no such folder or file.
    #[error("{} does not exist", .0.display())]
    Absent(PathBuf),
    /// The folder holds no `.ron` file.
    #[error("{} holds no .ron file", .0.display())]
    Empty(PathBuf),
    /// The system refused.
    #[error("{} cannot be read: {reason}", path.display())]
    Refused {
        /// What could not be read.
        path: PathBuf,
        /// The system's reason.
        reason: std::io::Error,
    },
}

/// Reads all `.ron` files of a folder and its folders in path order, or one file.
///
/// # Errors
/// The folder is absent, empty of `.ron` files, or the system refuses to read. A file that is not
/// UTF-8, or too large, is a finding, not an error.
pub fn read_folder(path: &Path, limits: &Limits) -> Result<Loaded, ReadError> {
    let refused = |path: &Path| {
        let path = path.to_owned();
        move |reason| ReadError::Refused { path, reason }
    };
    let paths = files_of(path)?;
    let (mut files, mut findings) = (Files::default(), Findings::default());
    for path in paths {
        let shown = path.to_string_lossy().replace('\\', "/");
        let size = std::fs::metadata(&path).map_err(refused(&path))?.len();
        if size > limits.file_bytes as u64 {
            let file = files.add(shown, "");
            findings.report(too_large(Span::new(file, 0..0), size, limits));
            continue;
        }
        let bytes = std::fs::read(&path).map_err(refused(&path))?;
        match String::from_utf8(bytes) {
            Ok(text) => {
                files.add(shown, text);
            }
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                let text = String::from_utf8_lossy(error.as_bytes())[..at].to_owned();
                let file = files.add(shown, text);
                let found = Diagnostic::new(&codes::NOT_UTF8, Span::new(file, at..at));
                findings.report(found.help(Message::new("not-utf8.help")));
            }
        }
    }
    let broken: BTreeSet<u32> = findings
        .clone()
        .sorted()
        .iter()
        .map(|f| f.span.file)
        .collect();
    let mut loaded = load_where(files, limits, |file| !broken.contains(&file));
    loaded.findings.append(findings);
    Ok(loaded)
}

/// The `.ron` files of a folder and its folders in path order, or the one file that is named.
///
/// # Errors
/// The folder is absent, empty of `.ron` files, or the system refuses to list it.
pub fn files_of(path: &Path) -> Result<Vec<PathBuf>, ReadError> {
    if !path.exists() {
        return Err(ReadError::Absent(path.to_owned()));
    }
    let mut paths = Vec::new();
    if path.is_dir() {
        let refused = |reason| ReadError::Refused {
            path: path.to_owned(),
            reason,
        };
        collect(path, &mut paths).map_err(refused)?;
    } else {
        paths.push(path.to_owned());
    }
    if paths.is_empty() {
        return Err(ReadError::Empty(path.to_owned()));
    }
    paths.sort();
    Ok(paths)
}

fn too_large(span: Span, size: u64, limits: &Limits) -> Diagnostic {
    Diagnostic::new(&codes::FILE_TOO_LARGE, span)
        .count("bytes", usize::try_from(size).unwrap_or(usize::MAX))
        .count("most", limits.file_bytes)
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, paths)?;
        } else if path.extension().is_some_and(|ending| ending == "ron") {
            paths.push(path);
        }
    }
    Ok(())
}

/// Reads texts that are at hand already.
///
/// # Cost
/// Linear in the text; the records are read on all processors, and joined in the order written.
#[must_use]
pub fn load(files: Files, limits: &Limits) -> Loaded {
    load_where(files, limits, |_| true)
}

fn load_where(files: Files, limits: &Limits, wanted: impl Fn(u32) -> bool) -> Loaded {
    let mut loaded = Loaded::default();
    for (file, source) in (0u32..).zip(files.iter()) {
        if wanted(file) {
            load_file(file, &source.text, limits, &mut loaded);
        }
    }
    loaded.dataset.derive_ids();
    loaded.files = files;
    loaded
}

/// One record to read: how, and where it stands.
type Job = (Lower, Range<usize>);

fn load_file(file: u32, text: &str, limits: &Limits, loaded: &mut Loaded) {
    let bom = if text.starts_with('\u{feff}') {
        '\u{feff}'.len_utf8()
    } else {
        0
    };
    if bom > 0 {
        let found = Diagnostic::new(&codes::BYTE_ORDER_MARK, Span::new(file, 0..bom));
        loaded
            .findings
            .report(found.help(Message::new("byte-order-mark.help")));
    }
    if text.len() > limits.file_bytes {
        let size = text.len() as u64;
        loaded
            .findings
            .report(too_large(Span::new(file, 0..0), size, limits));
        return;
    }
    let sections = match syntax::sections(text) {
        Ok(sections) => sections,
        Err(why) => {
            loaded.findings.report(uncut(&why, file, text));
            return;
        }
    };
    let mut jobs = Vec::new();
    let mut reader = Reader {
        file,
        text,
        limits: *limits,
        findings: Findings::default(),
    };
    for section in sections {
        enter(section, &mut reader, (&mut jobs, &mut loaded.dataset));
    }
    loaded.findings.append(reader.findings);
    if loaded.dataset.len() + jobs.len() > limits.records {
        let found = Diagnostic::new(&codes::TOO_MANY_RECORDS, Span::new(file, 0..0));
        loaded.findings.report(found.count("most", limits.records));
        return;
    }
    run((file, text), limits, &jobs, loaded);
}

/// Notes the records of one section as jobs.
fn enter(
    section: Section<'_>,
    reader: &mut Reader<'_>,
    (jobs, dataset): (&mut Vec<Job>, &mut Dataset),
) {
    if section.name == "title" {
        dataset.title = reader.text_at(section.value).or(dataset.title.take());
        return;
    }
    let Some((_, lower)) = SECTIONS.iter().find(|(name, _)| *name == section.name) else {
        let span = Span::new(reader.file, section.name_span);
        reader
            .findings
            .report(lower::unknown_section(span, section.name));
        return;
    };
    match section.records {
        Some(records) => jobs.extend(records.into_iter().map(|at| (*lower, at))),
        None => reader.expect_list(section.value),
    }
}

/// Fewer bytes than this are read on one processor: starting another costs more.
const WORTH_SHARING: usize = 1 << 18;

fn run((file, text): (u32, &str), limits: &Limits, jobs: &[Job], loaded: &mut Loaded) {
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    let share = match text.len() < WORTH_SHARING {
        true => jobs.len(),
        false => jobs.len().div_ceil(processors),
    };
    let read = |jobs: &[Job]| read_jobs((file, text), limits, jobs);
    let parts: Vec<Part> = std::thread::scope(|scope| {
        let mut shares = jobs.chunks(share.max(1));
        let first = shares.next();
        let others: Vec<_> = shares.map(|jobs| scope.spawn(move || read(jobs))).collect();
        let first = first.map(read);
        let others = others.into_iter().filter_map(|other| other.join().ok());
        first.into_iter().chain(others).collect()
    });
    for part in parts {
        loaded.findings.append(part.findings);
        loaded.damaged.extend(part.damaged);
        loaded.dataset.append(part.dataset);
    }
}

struct Part {
    dataset: Dataset,
    findings: Findings,
    damaged: Vec<Box<str>>,
}

fn read_jobs((file, text): (u32, &str), limits: &Limits, jobs: &[Job]) -> Part {
    let mut reader = Reader {
        file,
        text,
        limits: *limits,
        findings: Findings::default(),
    };
    let (mut dataset, mut damaged) = (Dataset::default(), Vec::new());
    for (lower, at) in jobs {
        if lower(&mut reader, at.clone(), &mut dataset).is_none() {
            damaged.extend(text.get(at.clone()).and_then(written_id));
        }
    }
    Part {
        dataset,
        findings: reader.findings,
        damaged,
    }
}

/// The id of a record that could not be read: what stands after its first `id:`.
fn written_id(record: &str) -> Option<Box<str>> {
    let at = record.match_indices("id").find(|(at, _)| {
        let before = record[..*at].chars().next_back();
        let after = record[at + 2..].trim_start();
        before.is_none_or(|c| !c.is_alphanumeric() && c != '_') && after.starts_with(':')
    })?;
    let value = record[at.0 + 2..]
        .trim_start()
        .strip_prefix(':')?
        .trim_start();
    let text = value.strip_prefix('"')?;
    Some(text[..text.find('"')?].into())
}

/// What a file that cannot be cut into records suffers from.
fn uncut(why: &Uncut, file: u32, text: &str) -> Diagnostic {
    match why.reason {
        UncutReason::TooDeep => {
            Diagnostic::new(&codes::TOO_DEEP, Span::new(file, why.at..why.at + 1))
                .count("most", syntax::MAX_DEPTH)
        }
        _ => fault::damaged(file, text, why.at),
    }
}
