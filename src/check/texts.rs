//! The texts of sources, where they are at hand.
use crate::diagnose::Span;
use crate::model::{Source, SourceId};
use crate::notation::{Limits, Loaded, ReadError};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The text of each source that could be read, and why the others could not.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    by_source: BTreeMap<SourceId, String>,
    unread: Vec<Unread>,
}

/// A text that a case names and that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// Where the case names it.
    pub span: Span,
    /// Its path, as it was looked for.
    pub path: String,
    /// Why it could not be read.
    pub why: WhyUnread,
}

/// Why a text could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhyUnread {
    /// There is no such file.
    Absent,
    /// It is a folder, a device or a pipe.
    NotAFile,
    /// It is not UTF-8.
    NotUtf8,
    /// It is larger than [`Limits::file_bytes`].
    TooLarge,
    /// The system refuses, with its reason.
    Refused(String),
}

impl Texts {
    /// Reads the text of each source: `<source id>.txt` in a folder, if one is named and has it;
    /// else the path that the source itself gives, from the folder of the file it is written in.
    ///
    /// A text that cannot be read is noted, not an error: the check reports it.
    ///
    /// # Errors
    /// The folder does not exist.
    pub fn read(
        loaded: &Loaded,
        folder: Option<&Path>,
        limits: &Limits,
    ) -> Result<Self, ReadError> {
        if let Some(folder) = folder.filter(|folder| !folder.is_dir()) {
            return Err(ReadError::Absent(folder.to_owned()));
        }
        let mut texts = Self::default();
        for source in &loaded.dataset.sources {
            let Some((path, span)) = place(source, loaded, folder) else {
                continue;
            };
            match read(&path, limits) {
                Ok(text) => texts.insert(source.id.value.clone(), text),
                Err(why) => texts.unread.push(Unread {
                    span,
                    path: path.to_string_lossy().replace('\\', "/"),
                    why,
                }),
            }
        }
        Ok(texts)
    }

    /// Adds the text of a source.
    pub fn insert(&mut self, source: SourceId, text: impl Into<String>) {
        self.by_source.insert(source, text.into());
    }

    /// The text of a source.
    #[must_use]
    pub fn get(&self, source: &SourceId) -> Option<&str> {
        self.by_source.get(source).map(String::as_str)
    }

    /// Every text, in order of source.
    pub fn iter(&self) -> impl Iterator<Item = (&SourceId, &str)> {
        self.by_source.iter().map(|(id, text)| (id, text.as_str()))
    }

    /// The texts that the case names and that could not be read.
    #[must_use]
    pub fn unread(&self) -> &[Unread] {
        &self.unread
    }

    /// Whether no text is at hand.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.by_source.is_empty()
    }
}

/// Where the text of a source is to be looked for, and where the case says so.
fn place(source: &Source, loaded: &Loaded, folder: Option<&Path>) -> Option<(PathBuf, Span)> {
    let in_folder = folder.map(|folder| folder.join(format!("{}.txt", source.id)));
    if let Some(path) = in_folder.filter(|path| path.exists()) {
        return Some((path, source.id.span));
    }
    let written = source.text.as_ref()?;
    // What was not written in a file has no folder to start from.
    let file = loaded.files.get(written.span.file)?;
    let start = Path::new(&file.path).parent().unwrap_or(Path::new(""));
    Some((start.join(&*written.value), written.span))
}

fn read(path: &Path, limits: &Limits) -> Result<String, WhyUnread> {
    let refused = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::NotFound => WhyUnread::Absent,
        _ => WhyUnread::Refused(error.to_string()),
    };
    let about = std::fs::metadata(path).map_err(refused)?;
    // Reading a device or a pipe may never end.
    if !about.is_file() {
        return Err(WhyUnread::NotAFile);
    }
    if about.len() > limits.file_bytes as u64 {
        return Err(WhyUnread::TooLarge);
    }
    let bytes = std::fs::read(path).map_err(refused)?;
    String::from_utf8(bytes).map_err(|_| WhyUnread::NotUtf8)
}
