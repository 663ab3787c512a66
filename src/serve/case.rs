//! Where a case is read from, again and again, and whether its files have changed.
use crate::check::{Checked, Passages, Texts, check};
use crate::demo;
use crate::notation::{self, Limits, Loaded, ReadError};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// Where the case is.
#[derive(Clone, Debug)]
pub struct CaseFiles {
    /// The folder or file of the case; `None` for the case that ships.
    pub graph: Option<PathBuf>,
    /// The folder with the texts of the sources.
    pub sources: Option<PathBuf>,
}

/// A file's size and the time of its last change; `None` for one that is not there.
type Mark = Option<(u64, Option<SystemTime>)>;

/// Each file that was looked at, with its mark.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Stamp(Vec<(PathBuf, Mark)>);

impl CaseFiles {
    /// Reads and checks the case; the passages around its quotations when a folder of texts is
    /// named.
    pub(super) fn read(&self) -> Result<(Checked, Passages), ReadError> {
        let loaded = self.load()?;
        let texts = self.texts(&loaded)?;
        let checked = check(loaded, &texts);
        let passages = match (&self.sources, &checked.graph) {
            (Some(_), Ok(graph)) => Passages::of(graph.data(), &texts),
            _ => Passages::default(),
        };
        Ok((checked, passages))
    }

    fn load(&self) -> Result<Loaded, ReadError> {
        let limits = Limits::default();
        match &self.graph {
            Some(graph) => notation::read_folder(graph, &limits),
            None => Ok(notation::load(demo::files(), &limits)),
        }
    }

    fn texts(&self, loaded: &Loaded) -> Result<Texts, ReadError> {
        if self.graph.is_none() && self.sources.is_none() {
            return Ok(Texts::default());
        }
        Texts::read(loaded, self.sources.as_deref(), &Limits::default())
    }

    /// What the files look like from outside; `texts` are those that the sources name.
    ///
    /// # Cost
    /// One call of the system for each file.
    pub(super) fn stamp(&self, texts: &[PathBuf]) -> Stamp {
        let graph = self.graph.as_deref().map(notation::files_of);
        let mut paths = graph.and_then(Result::ok).unwrap_or_default();
        paths.extend(self.sources.as_deref().map(listed).unwrap_or_default());
        paths.extend_from_slice(texts);
        paths.sort();
        paths.dedup();
        let seen = |path: PathBuf| {
            let about = std::fs::metadata(&path).ok();
            let about = about.map(|about| (about.len(), about.modified().ok()));
            (path, about)
        };
        Stamp(paths.into_iter().map(seen).collect())
    }
}

/// What lies in a folder; nothing when it cannot be listed.
fn listed(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    entries.flatten().map(|entry| entry.path()).collect()
}

/// The files that the sources of a case name as their texts.
pub(super) fn texts_of(checked: &Checked) -> Vec<PathBuf> {
    let Ok(graph) = &checked.graph else {
        return Vec::new();
    };
    let named = graph.data().sources.iter().filter_map(|source| {
        let written = source.text.as_ref()?;
        let file = checked.files().get(written.span.file)?;
        let start = Path::new(&file.path).parent().unwrap_or(Path::new(""));
        Some(start.join(&*written.value))
    });
    named.collect()
}
