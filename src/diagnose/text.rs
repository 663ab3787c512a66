//! Diagnostics as a compiler shows them: excerpt, caret, labels, notes, and the repair as a patch.
use super::code::Severity;
use super::diagnostic::{Diagnostic, Label};
use super::files::{Files, SourceFile};
use super::message::{Message, Say};
use super::span::Span;
use super::visible::visible;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Patch, Renderer, Snippet};
use std::io::Write;
use std::ops::Range;

/// Whether colour is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    /// On a terminal that takes it.
    On,
    /// Anywhere else.
    Off,
}

/// How diagnostics are shown.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// Whether colour is wanted.
    pub colour: Colour,
    /// Columns; longer lines of a file are cut where nothing is marked.
    pub width: usize,
    /// How many are shown; the others are counted.
    pub most: usize,
}

impl Default for Look {
    /// No colour, 100 columns, 50 diagnostics.
    fn default() -> Self {
        Self {
            colour: Colour::Off,
            width: 100,
            most: 50,
        }
    }
}

/// Lines farther apart than this are shown in two excerpts.
const FAR: usize = 6;
/// An excerpt larger than this, in bytes, is not shown: the file has no lines to speak of.
const LARGEST: usize = 1 << 14;

/// Writes diagnostics with an excerpt each, in the order given. When there are more than are shown,
/// errors go before warnings, warnings before notes, and the rest is counted.
///
/// # Errors
/// The stream refuses.
///
/// # Cost
/// Linear in the excerpts; a file's lines are found once.
pub fn write_text(
    out: &mut dyn Write,
    list: &[Diagnostic],
    (files, say): (&Files, &dyn Say),
    look: Look,
) -> std::io::Result<()> {
    let renderer = match look.colour {
        Colour::On => Renderer::styled(),
        Colour::Off => Renderer::plain(),
    };
    let renderer = renderer.term_width(look.width);
    let mut shown: Vec<&Diagnostic> = list.iter().collect();
    if shown.len() > look.most {
        shown.sort_by_key(|found| found.code.severity);
        shown.truncate(look.most);
    }
    let writer = Writer { files, say };
    for found in &shown {
        let text = renderer.render(&writer.report(found));
        writeln!(out, "{text}\n")?;
    }
    if list.len() > shown.len() {
        let more = Message::new("diagnostics-more").count("count", list.len() - shown.len());
        writeln!(out, "{}", say.say(&more))?;
    }
    Ok(())
}

struct Writer<'w> {
    files: &'w Files,
    say: &'w dyn Say,
}

/// A stretch of lines of one file, with what is marked in it.
struct Excerpt<'w> {
    file: &'w SourceFile,
    lines: Range<usize>,
    marks: Vec<(Span, Option<String>)>,
}

impl<'w> Writer<'w> {
    fn words(&self, message: &Message) -> String {
        visible(&self.say.say(message))
    }

    fn level(&self, key: &'static str, level: Level<'static>) -> Level<'static> {
        level.with_name(self.words(&Message::new(key)))
    }

    fn report(&self, found: &Diagnostic) -> Vec<Group<'w>> {
        let level = match found.code.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Note => Level::NOTE,
        };
        let level = self.level(found.code.severity.key(), level);
        let title = level
            .primary_title(self.words(&found.message))
            .id(found.code.id);
        let mut group = Group::with_title(title);
        for excerpt in self.excerpts(found) {
            group = excerpt.added_to(group, found.span);
        }
        for note in &found.notes {
            let level = self.level("diagnostic-note-mark", Level::NOTE);
            group = group.element(level.message(self.words(note)));
        }
        let Some(help) = &found.help else {
            return vec![group];
        };
        let level = self.level("diagnostic-help-mark", Level::HELP);
        match self.patch(found) {
            None => vec![group.element(level.message(self.words(help)))],
            Some(patch) => {
                let title = level.secondary_title(self.words(help));
                vec![group, title.element(patch)]
            }
        }
    }

    /// The lines to show: those of the place itself first, each other label's with the nearest.
    fn excerpts(&self, found: &Diagnostic) -> Vec<Excerpt<'w>> {
        let mut excerpts = Vec::new();
        self.mark(found.span, None, &mut excerpts);
        for Label { span, message } in &found.labels {
            self.mark(*span, Some(self.words(message)), &mut excerpts);
        }
        excerpts
    }

    fn mark(&self, span: Span, words: Option<String>, excerpts: &mut Vec<Excerpt<'w>>) {
        let Some(file) = self.files.get(span.file) else {
            return;
        };
        let line = file.line_of(span.start);
        let near = excerpts.iter_mut().find(|excerpt| {
            std::ptr::eq(excerpt.file, file)
                && line + FAR >= excerpt.lines.start
                && line <= excerpt.lines.end + FAR
        });
        match near {
            Some(excerpt) => {
                excerpt.lines.start = excerpt.lines.start.min(line);
                excerpt.lines.end = excerpt.lines.end.max(line + 1);
                excerpt.marks.push((span, words));
            }
            None => excerpts.push(Excerpt {
                file,
                lines: line..line + 1,
                marks: vec![(span, words)],
            }),
        }
    }

    /// The repaired line, where the repair is known.
    fn patch(&self, found: &Diagnostic) -> Option<Snippet<'w, Patch<'w>>> {
        let replacement = found.replacement.as_deref()?;
        let file = self.files.get(found.span.file)?;
        let line = file.line_of(found.span.start);
        let excerpt = file.shown(line..file.line_of(found.span.end) + 1);
        if excerpt.len() > LARGEST {
            return None;
        }
        let place = within(found.span.range(), &excerpt);
        let patch = Patch::new(place, visible(replacement));
        let snippet = Snippet::source(file.text.get(excerpt)?).line_start(line + 1);
        Some(snippet.path(file.path.as_str()).patch(patch))
    }
}

impl<'w> Excerpt<'w> {
    fn added_to(self, group: Group<'w>, primary: Span) -> Group<'w> {
        let bytes = self.file.shown(self.lines.clone());
        let path = self.file.path.as_str();
        let Some(text) = self.file.text.get(bytes.clone()) else {
            return group;
        };
        if text.len() > LARGEST {
            return group.element(Origin::path(path).line(self.lines.start + 1));
        }
        let mark = |(span, words): (Span, Option<String>)| {
            let kind = match span == primary && words.is_none() {
                true => AnnotationKind::Primary,
                false => AnnotationKind::Context,
            };
            kind.span(self.first_line(span, &bytes)).label(words)
        };
        let marks: Vec<_> = self.marks.iter().cloned().map(mark).collect();
        let snippet = Snippet::source(text).line_start(self.lines.start + 1);
        group.element(snippet.path(path).annotations(marks))
    }

    /// A span within the excerpt; of one that goes over several lines, what is on the first.
    fn first_line(&self, span: Span, excerpt: &Range<usize>) -> Range<usize> {
        let line = self.file.line_of(span.start);
        let end = self.file.lines(line..line + 1).end;
        let start = span.range().start;
        within(start..span.range().end.min(end.max(start)), excerpt)
    }
}

fn within(range: Range<usize>, excerpt: &Range<usize>) -> Range<usize> {
    let place = |at: usize| at.clamp(excerpt.start, excerpt.end) - excerpt.start;
    place(range.start)..place(range.end)
}
