//! E0202, E0203, N0204, W0205, W0206, W0207: a quotation and the text it is taken from.
use super::case::Case;
use super::quoting::{Context, Verdict, differing_signs};
use super::rule::Rule;
use crate::diagnose::{Code, Diagnostic, Findings, Message};
use crate::model::{Fit, Quote};

static MISSING: Code = Code::error("E0202", "quotation-missing");
static ALTERED: Code = Code::error("E0203", "quotation-altered");
static TYPOGRAPHIC: Code = Code::note("N0204", "quotation-typographic");
static AMBIGUOUS: Code = Code::warning("W0205", "quotation-ambiguous");
static CONTEXT: Code = Code::warning("W0206", "quotation-context");
static LONG: Code = Code::warning("W0207", "quotation-long");
static CODES: &[&Code] = &[
    &MISSING,
    &ALTERED,
    &TYPOGRAPHIC,
    &AMBIGUOUS,
    &CONTEXT,
    &LONG,
];

/// More words than this are no short quotation.
const MOST_WORDS: usize = 25;

/// A quotation stands in its source as it is printed there, once, and is short.
pub(super) struct Quotation;

impl Rule for Quotation {
    fn codes(&self) -> &'static [&'static Code] {
        CODES
    }

    fn check(&self, case: &Case<'_>, findings: &mut Findings) {
        for (source, quote, verdict) in case.quotations() {
            let words = words(&quote.exact);
            if words > MOST_WORDS {
                let found = Diagnostic::new(&LONG, quote.span).count("words", words);
                let help = Message::new("quotation-long.help").count("most", MOST_WORDS);
                findings.report(found.help(help));
            }
            let found = fit(quote, verdict).into_iter();
            for found in found.chain(place(quote, verdict)) {
                findings.report(found.with("source", &**source));
            }
        }
    }
}

/// How many words a text has: pieces between blanks that hold a letter or a digit.
fn words(text: &str) -> usize {
    let pieces = text.split_whitespace();
    pieces
        .filter(|piece| piece.contains(char::is_alphanumeric))
        .count()
}

fn fit(quote: &Quote, verdict: &Verdict) -> Option<Diagnostic> {
    let printed = verdict.printed.as_deref().unwrap_or_default();
    match verdict.fit {
        Fit::Exact | Fit::Unchecked => None,
        Fit::Missing => {
            let found = Diagnostic::new(&MISSING, quote.span);
            Some(found.help(Message::new("quotation-missing.help")))
        }
        Fit::Altered => {
            let found = Diagnostic::new(&ALTERED, quote.span);
            let [mine, theirs] = verdict.difference.clone().unwrap_or_default();
            let found = found
                .note(Message::new("quotation-altered.quoted").with("words", mine))
                .note(Message::new("quotation-altered.printed").with("words", theirs));
            let printed = printed.split_whitespace().collect::<Vec<_>>().join(" ");
            Some(found.help(Message::new("quotation-altered.help").with("words", printed)))
        }
        Fit::Typographic => {
            let found = Diagnostic::new(&TYPOGRAPHIC, quote.span);
            let help = Message::new("quotation-typographic.help").with("words", printed);
            Some(
                signs(found, &quote.exact, printed)
                    .help(help)
                    .replace_by(ron_string(printed)),
            )
        }
    }
}

/// How many differing signs are named.
const MOST_SIGNS: usize = 4;

/// Names the signs that differ: on the screen two kinds of spaces look the same.
fn signs(found: Diagnostic, quoted: &str, printed: &str) -> Diagnostic {
    let mut list: Option<Message> = None;
    for [mine, theirs] in differing_signs(quoted, printed, MOST_SIGNS) {
        let pair = Message::new("sign-pair")
            .nested("quoted", sign(&mine))
            .nested("printed", sign(&theirs));
        list = Some(match list {
            None => pair,
            Some(before) => Message::new("sign-list")
                .nested("before", before)
                .nested("pair", pair),
        });
    }
    match list {
        None => found,
        Some(list) => found.note(Message::new("quotation-typographic.signs").nested("signs", list)),
    }
}

/// A sign by its look and its number; one that cannot be seen by its number alone.
fn sign(text: &str) -> Message {
    if text.is_empty() {
        return Message::new("sign-nothing");
    }
    let numbers: Vec<String> = text
        .chars()
        .map(|c| format!("U+{:04X}", u32::from(c)))
        .collect();
    let number = numbers.join(" ");
    let message = match text {
        " " => Message::new("sign-space"),
        "\u{a0}" | "\u{202f}" => Message::new("sign-no-break-space"),
        "\n" | "\r\n" => Message::new("sign-new-line"),
        _ if text.chars().any(char::is_whitespace) => Message::new("sign-unseen"),
        _ => Message::new("sign-seen").with("sign", text),
    };
    message.with("number", number)
}

/// Whether it is clear which words of the text are meant.
fn place(quote: &Quote, verdict: &Verdict) -> Option<Diagnostic> {
    if verdict.context == Context::Differs {
        let found = Diagnostic::new(&CONTEXT, quote.span);
        return Some(found.help(Message::new("quotation-context.help")));
    }
    if verdict.occurrences < 2 {
        return None;
    }
    let found = Diagnostic::new(&AMBIGUOUS, quote.span).count("times", verdict.occurrences);
    let before = ron_string(verdict.before.as_deref().unwrap_or_default());
    Some(found.help(Message::new("quotation-ambiguous.help").with("before", before)))
}

/// A text as it is written in a case file.
fn ron_string(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
