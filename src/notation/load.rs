//! Reads the files of a case, in path order, into one dataset.
use super::codes;
use super::damage::written_ids;
use super::fault;
use super::jobs::{self, Job};
use super::limits::Limits;
use super::loaded::Loaded;
use super::reader::Reader;
use super::sections::{self, SECTIONS};
use crate::diagnose::{Diagnostic, Files, Findings, Message, Span};
use crate::syntax::{self, Section, Uncut, UncutReason};
use std::collections::BTreeSet;
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
    let mut gathered = Gathered::default();
    for path in files_of(path)? {
        let refused = |reason| ReadError::Refused {
            path: path.clone(),
            reason,
        };
        gathered.read(&path, limits).map_err(refused)?;
    }
    let Gathered {
        files,
        findings,
        mut damaged,
        unread,
    } = gathered;
    let mut loaded = load_where(files, limits, |file| !unread.contains(&file));
    loaded.findings.append(findings);
    loaded.damaged.append(&mut damaged);
    Ok(loaded)
}

/// The texts of a case's files, and what keeps some of them from being read.
#[derive(Default)]
struct Gathered {
    files: Files,
    findings: Findings,
    damaged: BTreeSet<Box<str>>,
    unread: BTreeSet<u32>,
}

impl Gathered {
    fn read(&mut self, path: &Path, limits: &Limits) -> std::io::Result<()> {
        let shown = path.to_string_lossy().replace('\\', "/");
        let size = std::fs::metadata(path)?.len();
        if size > limits.file_bytes as u64 {
            let file = self.files.add(shown, "");
            let found = too_large(Span::new(file, 0..0), size, limits);
            self.refuse(file, found);
            return Ok(());
        }
        match String::from_utf8(std::fs::read(path)?) {
            Ok(text) => drop(self.files.add(shown, text)),
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                let text = String::from_utf8_lossy(error.as_bytes());
                self.damaged.extend(written_ids(&text));
                let file = self.files.add(shown, &*text);
                // What cannot be read stands there as U+FFFD.
                let end = at + char::REPLACEMENT_CHARACTER.len_utf8();
                let found = Diagnostic::new(&codes::NOT_UTF8, Span::new(file, at..end));
                self.refuse(file, found.help(Message::new("not-utf8.help")));
            }
        }
        Ok(())
    }

    fn refuse(&mut self, file: u32, found: Diagnostic) {
        self.findings.report(found);
        self.unread.insert(file);
    }
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
        .help(Message::new("file-too-large.help"))
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        // A link to a folder may lead back here; reading a pipe may never end.
        if entry.file_type()?.is_dir() {
            collect(&path, paths)?;
        } else if path.extension().is_some_and(|ending| ending == "ron") && path.is_file() {
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
    let (mut loaded, mut jobs) = (Loaded::default(), Vec::new());
    for (file, source) in (0u32..).zip(files.iter()) {
        if wanted(file) {
            jobs.extend(cut_file(file, &source.text, limits, &mut loaded));
        }
    }
    if jobs.len() > limits.records {
        let over = jobs[limits.records].span();
        let found = Diagnostic::new(&codes::TOO_MANY_RECORDS, over);
        let found = found.count("most", limits.records);
        loaded
            .findings
            .report(found.help(Message::new("too-many-records.help")));
        jobs.truncate(limits.records);
    }
    jobs::run(&files, limits, &jobs, &mut loaded);
    loaded.dataset.derive_ids();
    loaded.files = files;
    loaded
}

/// The records of one file, not read yet; reports what keeps it from being cut.
fn cut_file(file: u32, text: &str, limits: &Limits, loaded: &mut Loaded) -> Vec<Job> {
    if text.starts_with('\u{feff}') {
        let mark = Span::new(file, 0..'\u{feff}'.len_utf8());
        let found = Diagnostic::new(&codes::BYTE_ORDER_MARK, mark);
        loaded
            .findings
            .report(found.help(Message::new("byte-order-mark.help")));
    }
    if text.len() > limits.file_bytes {
        let size = text.len() as u64;
        loaded
            .findings
            .report(too_large(Span::new(file, 0..0), size, limits));
        return Vec::new();
    }
    let sections = match syntax::sections(text) {
        Ok(sections) => sections,
        Err(why) => {
            loaded.findings.report(uncut(&why, file, text));
            loaded.damaged.extend(written_ids(text));
            return Vec::new();
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
        enter(section, &mut reader, (&mut jobs, loaded));
    }
    loaded.findings.append(reader.findings);
    jobs
}

/// Notes the records of one section as jobs.
fn enter(
    section: Section<'_>,
    reader: &mut Reader<'_>,
    (jobs, loaded): (&mut Vec<Job>, &mut Loaded),
) {
    if section.name == "title" {
        let title = reader.text_at(section.value);
        loaded.dataset.title = title.or(loaded.dataset.title.take());
        return;
    }
    let Some((_, lower)) = SECTIONS.iter().find(|(name, _)| *name == section.name) else {
        let span = Span::new(reader.file, section.name_span);
        reader
            .findings
            .report(sections::unknown_section(span, section.name));
        let skipped = reader.text.get(section.value).unwrap_or_default();
        loaded.damaged.extend(written_ids(skipped));
        return;
    };
    match section.records {
        Some(records) => {
            let file = reader.file;
            jobs.extend(records.into_iter().map(|at| Job {
                lower: *lower,
                file,
                at,
            }));
        }
        None => {
            let named = section.name_span.start..section.value.end;
            reader.expect_list(named, section.value);
        }
    }
}

/// What a file that cannot be cut into records suffers from.
fn uncut(why: &Uncut, file: u32, text: &str) -> Diagnostic {
    match why.reason {
        UncutReason::TooDeep => {
            Diagnostic::new(&codes::TOO_DEEP, Span::new(file, why.at..why.at + 1))
                .count("most", syntax::MAX_DEPTH)
                .help(Message::new("too-deep.help"))
        }
        _ => fault::damaged(file, text, why.at),
    }
}
