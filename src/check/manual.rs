//! The register of all codes, and the manual page of each: what it means, an example, why it matters.
use super::RULES;
use super::examples::example;
use crate::diagnose::{Code, Message, Say};
use crate::model::Language;
use crate::notation::CODES;

/// Every code, those of the notation and those of the rules, in order of number.
#[must_use]
pub fn codes() -> Vec<&'static Code> {
    let rules = RULES.iter().flat_map(|rule| rule.codes());
    let mut all: Vec<&Code> = CODES.iter().chain(rules).copied().collect();
    all.sort_by_key(|code| number(code.id));
    all
}

/// The digits of a code: its letter says how grave it is, not where it belongs.
fn number(id: &str) -> &str {
    id.get(1..).unwrap_or(id)
}

/// The code that is called so, by its id or its name, in capitals or not.
///
/// # Errors
/// There is none: the nearest one is offered, if any is near.
pub fn code(wanted: &str) -> Result<&'static Code, Option<&'static Code>> {
    let all = codes();
    let wanted = wanted.trim().to_lowercase();
    let is_called = |code: &&&Code| code.id.to_lowercase() == wanted || code.name == wanted;
    if let Some(code) = all.iter().find(is_called) {
        return Ok(code);
    }
    // The letter is easily mistaken: `E0404` for `W0404`.
    let digits = |code: &&&Code| wanted.len() > 1 && wanted.ends_with(number(code.id));
    let near = all.iter().find(digits).copied();
    Err(near.or_else(|| nearest(&wanted, &all)))
}

/// How alike a code is at least to be offered, by Jaro–Winkler, in 0..=1.
const ALIKE_FROM: f64 = 0.75;

fn nearest(wanted: &str, all: &[&'static Code]) -> Option<&'static Code> {
    let alike = |code: &Code| {
        let by_id = strsim::jaro_winkler(wanted, &code.id.to_lowercase());
        by_id.max(strsim::jaro_winkler(wanted, code.name))
    };
    let mut best: Option<(f64, &'static Code)> = None;
    for code in all {
        let alike = alike(code);
        if alike >= ALIKE_FROM && best.is_none_or(|(most, _)| alike > most) {
            best = Some((alike, code));
        }
    }
    best.map(|(_, code)| code)
}

/// The manual page of a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The code.
    pub code: &'static Code,
    /// Its name in words.
    pub title: String,
    /// What it means.
    pub means: String,
    /// A small case that has the fault, and the same case repaired, in RON; `None` where the fault
    /// cannot be printed. Comments such as `// blog.txt: …` give the texts of sources.
    pub example: Option<[&'static str; 2]>,
    /// Why it matters.
    pub why: String,
}

/// The manual page of a code, in the language of the words.
#[must_use]
pub fn page(code: &'static Code, language: Language, say: &dyn Say) -> Page {
    let words = |part: &str| say.say(&Message::new(format!("explain-{}{part}", code.name)));
    Page {
        code,
        title: words(""),
        means: words(".means"),
        example: example(code.id, language),
        why: words(".why"),
    }
}
