//! What every command works with: the case, the language, the streams.
use super::failure::Failure;
use super::terminal::{self, Look};
use clap::ArgMatches;
use quidit::check::{Checked, Passages, Texts, check};
use quidit::diagnose::{Diagnostic, Files, Message, Severity};
use quidit::graph::ClaimGraph;
use quidit::notation::{self, Limits, Loaded, ReadError};
use quidit::query::Block;
use quidit::{demo, words::Words};
use std::io::Write;
use std::path::{Path, PathBuf};

/// How answers are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// Sentences.
    Text,
    /// The JSON contract.
    Json,
}

/// What every command works with.
pub(super) struct Context {
    pub(super) words: Words,
    pub(super) format: Format,
    graph: Option<PathBuf>,
    sources: Option<PathBuf>,
    demo: bool,
    pub(super) out: Look,
    pub(super) err: Look,
}

/// The folder that is read when none is named.
const DEFAULT: &str = "graph";

impl Context {
    pub(super) fn new(words: Words, given: &ArgMatches) -> Self {
        let format = match given.get_one::<String>("format").map(String::as_str) {
            Some("json") => Format::Json,
            _ => Format::Text,
        };
        Self {
            words,
            format,
            graph: given.get_one::<PathBuf>("graph").cloned(),
            sources: given.get_one::<PathBuf>("sources").cloned(),
            demo: given.get_flag("demo"),
            out: Look::of_stdout(),
            err: Look::of_stderr(),
        }
    }

    /// The folder or file of the case.
    pub(super) fn folder(&self) -> &Path {
        self.graph.as_deref().unwrap_or(Path::new(DEFAULT))
    }

    /// The folder with the texts of the sources, when one is named.
    #[cfg(feature = "serve")]
    pub(super) fn sources(&self) -> Option<&Path> {
        self.sources.as_deref()
    }

    /// Whether the case is the one inside the binary.
    pub(super) fn is_demo(&self) -> bool {
        self.demo
    }

    /// Reads the case, unchecked.
    pub(super) fn load(&self) -> Result<Loaded, Failure> {
        let limits = Limits::default();
        if self.demo {
            return Ok(notation::load(demo::files(), &limits));
        }
        notation::read_folder(self.folder(), &limits)
            .map_err(|error| self.unreadable(self.folder(), &error))
    }

    /// Why a folder or file could not be read.
    pub(super) fn unreadable(&self, named: &Path, error: &ReadError) -> Failure {
        let path = named.display();
        match error {
            ReadError::Absent(_) => {
                let help = if self.graph.is_some() {
                    "cli-absent.help"
                } else {
                    "cli-no-graph.help"
                };
                Failure::new(Message::new("cli-absent").with("path", path)).help(Message::new(help))
            }
            ReadError::Empty(_) => Failure::new(Message::new("cli-empty").with("path", path))
                .help(Message::new("cli-no-graph.help")),
            ReadError::Refused { path, reason } => Failure::new(
                Message::new("cli-refused")
                    .with("path", path.display())
                    .with("reason", reason),
            ),
        }
    }

    /// Reads and checks the case.
    pub(super) fn checked(&self) -> Result<Checked, Failure> {
        Ok(self.compared()?.0)
    }

    /// Reads and checks the case; the texts that its quotations were compared with.
    fn compared(&self) -> Result<(Checked, Texts), Failure> {
        let loaded = self.load()?;
        let texts = self.texts(&loaded)?;
        Ok((check(loaded, &texts), texts))
    }

    fn texts(&self, loaded: &Loaded) -> Result<Texts, Failure> {
        if self.demo && self.sources.is_none() {
            return Ok(Texts::default());
        }
        let folder = self.sources.as_deref();
        Texts::read(loaded, folder, &Limits::default())
            .map_err(|error| self.unreadable(folder.unwrap_or(Path::new("")), &error))
    }

    /// The graph of the case; shows its errors when it has any.
    pub(super) fn graph(&mut self) -> Result<ClaimGraph, Failure> {
        let checked = self.checked()?;
        self.sound(checked)
    }

    /// The same, and the passages around its quotations when a folder of texts is named.
    pub(super) fn graph_in_context(&mut self) -> Result<(ClaimGraph, Passages), Failure> {
        let (checked, texts) = self.compared()?;
        let graph = self.sound(checked)?;
        let passages = match self.sources {
            Some(_) => Passages::of(graph.data(), &texts),
            None => Passages::default(),
        };
        Ok((graph, passages))
    }

    fn sound(&self, checked: Checked) -> Result<ClaimGraph, Failure> {
        match checked.graph {
            Ok(graph) => Ok(graph),
            Err(files) => Err(self.broken(checked.diagnostics, &files)),
        }
    }

    /// Shows the errors of a case that has some.
    pub(super) fn broken(&self, diagnostics: Vec<Diagnostic>, files: &Files) -> Failure {
        let errors: Vec<_> = diagnostics
            .into_iter()
            .filter(|found| found.code.severity == Severity::Error)
            .collect();
        match terminal::diagnostics(&errors, files, &self.words, self.err) {
            Ok(()) => Failure::BrokenCase,
            Err(failure) => failure.into(),
        }
    }

    /// Prints an answer in words.
    pub(super) fn tell(&self, blocks: &[Block]) -> Result<(), Failure> {
        let mut out = std::io::stdout().lock();
        out.write_all(terminal::print(blocks, self.out).as_bytes())?;
        Ok(out.flush()?)
    }

    /// Prints facts as JSON.
    pub(super) fn facts(&self, facts: &dyn erased_serde::Serialize) -> Result<(), Failure> {
        let mut out = std::io::BufWriter::new(std::io::stdout().lock());
        serde_json::to_writer_pretty(&mut out, facts)?;
        writeln!(out)?;
        Ok(out.flush()?)
    }

    /// Prints text as it is.
    pub(super) fn write(&self, text: &str) -> Result<(), Failure> {
        let mut out = std::io::stdout().lock();
        out.write_all(text.as_bytes())?;
        Ok(out.flush()?)
    }
}
