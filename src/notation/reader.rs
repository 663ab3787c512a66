//! Turns single values as written into typed values, and reports those that are not.
use super::codes;
use super::fault;
use super::leaf::{Leaf, Name, Pairs, Way, Words, in_way};
use super::limits::Limits;
use super::parser::options;
use crate::diagnose::{Code, Diagnostic, Findings, Message, Span, Spanned};
use crate::model::{Date, DateError, IdError, Named, Quote, Text};
use serde::Deserialize;
use std::borrow::Cow;
use std::ops::Range;

/// Reads values of one file; gathers what is amiss.
pub(super) struct Reader<'t> {
    pub(super) file: u32,
    pub(super) text: &'t str,
    pub(super) limits: Limits,
    pub(super) findings: Findings,
}

impl<'t> Reader<'t> {
    /// Where a part of this file's text stands.
    pub(super) fn span(&self, leaf: Leaf<'_>) -> Span {
        let part = leaf.part();
        let start = (part.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        let range = start..start + part.len();
        match leaf {
            Leaf::Raw(_) => Span::new(self.file, range),
            Leaf::Plain(_) => Span::new(self.file, with_marks(self.text, range)),
        }
    }

    /// Reads a record or another composed value; reports why it cannot be read.
    pub(super) fn parse<T: Deserialize<'t>>(&mut self, range: Range<usize>) -> Option<T> {
        let slice = self.text.get(range.clone())?;
        if let Ok(value) = in_way(Way::Quick, || options().from_str(slice)) {
            return Some(value);
        }
        match in_way(Way::Careful, || options().from_str(slice)) {
            Ok(value) => Some(value),
            Err(error) => {
                let found = fault::describe(&error, slice, &self.place(range));
                self.findings.report(found);
                None
            }
        }
    }

    fn place(&self, range: Range<usize>) -> fault::Place<'t> {
        fault::Place {
            file: self.file,
            text: self.text,
            range,
        }
    }

    /// Reports something amiss with one value.
    pub(super) fn report(&mut self, code: &'static Code, leaf: Leaf<'_>) -> Diagnostic {
        Diagnostic::new(code, self.span(leaf))
    }

    /// A string, with its place from quotation mark to quotation mark.
    pub(super) fn string(&mut self, leaf: Leaf<'t>) -> Option<Spanned<Cow<'t, str>>> {
        let span = self.span(leaf);
        let value = match leaf {
            Leaf::Plain(text) => Cow::Borrowed(text),
            Leaf::Raw(raw) => Cow::Owned(self.spelled_string(raw)?),
        };
        if value.len() > self.limits.text_bytes {
            let found = self.report(&codes::TEXT_TOO_LONG, leaf);
            let found = found
                .count("bytes", value.len())
                .count("most", self.limits.text_bytes)
                .help(Message::new("text-too-long.help"));
            self.findings.report(found);
            return None;
        }
        Some(Spanned::new(value, span))
    }

    fn spelled_string(&mut self, raw: &'t str) -> Option<String> {
        if raw.starts_with(['"', 'r']) {
            let range = self.span(Leaf::Raw(raw)).range();
            return match options().from_str::<String>(raw) {
                Ok(text) => Some(text),
                Err(error) => {
                    let found = fault::describe(&error, raw, &self.place(range));
                    self.findings.report(found);
                    None
                }
            };
        }
        let found = self.wrong_type(Leaf::Raw(raw), "a-text");
        let found = match raw
            .chars()
            .all(|c| c.is_alphanumeric() || "-_.".contains(c))
        {
            true => found.replace_by(format!("\"{raw}\"")),
            false => found,
        };
        self.findings.report(found);
        None
    }

    fn wrong_type(&mut self, leaf: Leaf<'_>, expected: &'static str) -> Diagnostic {
        let expected = Message::new(format!("kind-of-value-{expected}"));
        let found = Message::new(format!("kind-of-value-{}", fault::kind_of_value(leaf)));
        let mut wrong = self.report(&codes::WRONG_TYPE, leaf);
        wrong.message = wrong
            .message
            .nested("expected", expected.clone())
            .nested("found", found);
        wrong.help(Message::new("wrong-type.help").nested("expected", expected))
    }

    /// A string that is not empty and may be longer than a word.
    pub(super) fn words(&mut self, leaf: Leaf<'t>) -> Option<Spanned<Box<str>>> {
        let text = self.string(leaf)?;
        if text.trim().is_empty() {
            let found = self.report(&codes::EMPTY_TEXT, leaf);
            self.findings
                .report(found.help(Message::new("empty-text.help")));
            return None;
        }
        Some(text.map(Into::into))
    }

    /// An id of any kind.
    pub(super) fn id<T>(
        &mut self,
        leaf: Leaf<'t>,
        parse: fn(&str) -> Result<T, IdError>,
    ) -> Option<Spanned<T>> {
        let text = self.string(leaf)?;
        match parse(&text) {
            Ok(id) => Some(Spanned::new(id, text.span)),
            Err(why) => {
                let why = match why {
                    IdError::Empty => "empty",
                    IdError::Sign(_) => "sign",
                    IdError::TooLong(_) => "long",
                };
                let found = self.report(&codes::BAD_ID, leaf).with("id", &*text);
                let mut found = found.with("why", why);
                let slug = match slug(&text) {
                    slug if parse(&slug).is_ok() => slug,
                    // Only the id of a statement can have a dot.
                    slug => slug.replace('.', "-"),
                };
                if !slug.is_empty() && slug != *text {
                    found = found
                        .help(Message::new("bad-id.help").with("slug", &slug))
                        .replace_by(format!("\"{slug}\""));
                }
                self.findings.report(found);
                None
            }
        }
    }

    /// A date of the EDTF subset.
    pub(super) fn date(&mut self, leaf: Leaf<'t>) -> Option<Spanned<Date>> {
        let text = self.string(leaf)?;
        match Date::parse(text.trim()) {
            Ok(date) => Some(Spanned::new(date, text.span)),
            Err(error) => {
                let why = match error {
                    DateError::Form => "form",
                    DateError::NoSuchDay => "day",
                    DateError::NoSuchHour => "hour",
                    DateError::Backwards => "backwards",
                };
                let found = self
                    .report(&codes::BAD_DATE, leaf)
                    .with("date", &*text)
                    .with("why", why)
                    .help(Message::new("bad-date.help").with("why", why));
                self.findings.report(found);
                None
            }
        }
    }

    /// One of the names of an enumeration.
    pub(super) fn variant<E: Named>(&mut self, Name(leaf): Name<'t>) -> Option<Spanned<E>> {
        let written = leaf.part().trim_matches('"');
        let span = self.span(leaf);
        match E::named(leaf.part()) {
            Some(value) => Some(Spanned::new(value, span)),
            None => {
                let names: Vec<&str> = E::NAMES.iter().map(|(name, _)| *name).collect();
                let found = fault::unknown_variant(span, written, &names);
                self.findings.report(found);
                None
            }
        }
    }

    /// A finite number.
    pub(super) fn number(&mut self, leaf: Leaf<'t>) -> Option<Spanned<f64>> {
        let span = self.span(leaf);
        match options().from_str::<f64>(leaf.part()) {
            Ok(number) if number.is_finite() => Some(Spanned::new(number, span)),
            _ => {
                let found = self
                    .report(&codes::BAD_NUMBER, leaf)
                    .with("found", leaf.part());
                self.findings
                    .report(found.help(Message::new("bad-number.help")));
                None
            }
        }
    }

    /// A text, where its byte range is known.
    pub(super) fn text_at(&mut self, range: Range<usize>) -> Option<Text> {
        let slice = self.text.get(range)?;
        self.text(Words::One(Leaf::Raw(slice)))
    }

    /// Reports a section, from its name on, whose value is not a list.
    pub(super) fn expect_list(&mut self, section: Range<usize>, value: Range<usize>) {
        // Two sections without a comma between them are cut out as one.
        let found = fault::among(&self.place(section), ["(", ")"]).unwrap_or_else(|| {
            let leaf = Leaf::Raw(self.text.get(value).unwrap_or_default());
            self.wrong_type(leaf, "a-list")
        });
        self.findings.report(found);
    }

    /// A text: a string, or a map of strings by language.
    pub(super) fn text(&mut self, words: Words<'t>) -> Option<Text> {
        match words {
            Words::One(Leaf::Raw(raw)) if raw.starts_with('{') => {
                let range = self.span(Leaf::Raw(raw)).range();
                let pairs: Pairs<'t> = self.parse(range)?;
                self.by_language(Leaf::Raw(raw), pairs.0)
            }
            Words::One(leaf) => self.words(leaf).map(|text| Text::Plain(text.value)),
            Words::Map(pairs) => {
                let pairs: Vec<_> = pairs
                    .into_iter()
                    .map(|(a, b)| (Leaf::Plain(a), Leaf::Plain(b)))
                    .collect();
                let whole = pairs
                    .first()
                    .map_or(Leaf::Raw(""), |(language, _)| *language);
                self.by_language(whole, pairs)
            }
        }
    }

    fn by_language(&mut self, whole: Leaf<'t>, pairs: Vec<(Leaf<'t>, Leaf<'t>)>) -> Option<Text> {
        let empty = pairs.is_empty();
        let mut list: Vec<(Box<str>, Box<str>)> = Vec::with_capacity(pairs.len());
        for (key, value) in pairs {
            let (Some(language), Some(text)) = (self.language(key), self.words(value)) else {
                continue;
            };
            if list.iter().any(|(known, _)| *known == language) {
                let found = self
                    .report(&codes::FIELD_TWICE, key)
                    .with("field", &language);
                self.findings.report(found);
            }
            list.push((language, text.value));
        }
        if empty {
            let found = self.report(&codes::EMPTY_TEXT, whole);
            self.findings
                .report(found.help(Message::new("empty-text.help")));
        }
        (!list.is_empty()).then_some(Text::ByLanguage(list))
    }

    fn language(&mut self, leaf: Leaf<'t>) -> Option<Box<str>> {
        let code = self.string(leaf)?;
        let two_letters = code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_lowercase());
        if !two_letters {
            let found = self
                .report(&codes::BAD_LANGUAGE, leaf)
                .with("language", &*code);
            self.findings
                .report(found.help(Message::new("bad-language.help")));
            return None;
        }
        Some(code.value.into())
    }

    /// A quotation with the words before and after that select it.
    pub(super) fn quote(
        &mut self,
        [exact, prefix, suffix]: [Option<Leaf<'t>>; 3],
    ) -> Option<Quote> {
        let mut around = |leaf: Option<Leaf<'t>>| Some(self.words(leaf?)?.value);
        let (prefix, suffix) = (around(prefix), around(suffix));
        let exact = self.words(exact?)?;
        Some(Quote {
            prefix,
            suffix,
            ..Quote::new(exact)
        })
    }

    /// Reports the required fields that a record lacks.
    pub(super) fn require(&mut self, record: Span, fields: &[(&'static str, bool)]) -> Option<()> {
        let mut complete = Some(());
        for (field, _) in fields.iter().filter(|(_, given)| !given) {
            let found = Diagnostic::new(&codes::MISSING_FIELD, record)
                .with("field", field)
                .help(Message::new("missing-field.help").with("field", field));
            self.findings.report(found);
            complete = None;
        }
        complete
    }
}

/// The id that a name would have: `École Jean-Macé` gives `ecole-jean-mace`.
fn slug(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let mut slug = String::new();
    for c in text
        .nfd()
        .filter(|c| !unicode_normalization::char::is_combining_mark(*c))
    {
        let c = c.to_ascii_lowercase();
        if c.is_ascii_alphanumeric() || (c == '.' && !slug.is_empty()) {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
        if slug.len() >= 64 {
            break;
        }
    }
    slug.trim_end_matches(['-', '.']).to_owned()
}

/// A string's range with its quotation marks: `"…"`, `r"…"`, `r#"…"#`.
fn with_marks(text: &str, inner: Range<usize>) -> Range<usize> {
    let bytes = text.as_bytes();
    let hashes = |from: usize| {
        bytes[from..]
            .iter()
            .take_while(|&&byte| byte == b'#')
            .count()
    };
    let end = inner.end + 1;
    let mut start = inner.start.saturating_sub(1);
    let before = bytes[..start]
        .iter()
        .rev()
        .take_while(|&&byte| byte == b'#')
        .count();
    if start > before && bytes[start - before - 1] == b'r' {
        start -= before + 1;
        return start..end + hashes(end.min(bytes.len())).min(before);
    }
    start..end.min(bytes.len())
}
