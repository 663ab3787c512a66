//! A large case, made the same way every time: made-up speakers, made-up sentences.
use std::fmt::Write;

const NOUNS: &[&str] = &[
    "le serveur",
    "la région",
    "l'incendie",
    "le réseau",
    "la plateforme",
    "l'élève",
    "le collège",
    "la panne",
    "le ministère",
    "l'accès",
    "la connexion",
    "le tuyau",
    "l'enquête",
    "la rentrée",
];
const VERBS: &[&str] = &[
    "dépend de",
    "précède",
    "explique",
    "ralentit",
    "retarde",
    "suit",
    "remplace",
    "accompagne",
];

/// A linear congruential generator: the same numbers on every machine.
///
/// # Source
/// Knuth, MMIX: multiplier and increment.
pub(crate) struct Numbers(pub(crate) u64);

impl Numbers {
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % bound
    }

    pub(crate) fn of<'w>(&mut self, words: &[&'w str]) -> &'w str {
        words[self.below(words.len())]
    }
}

/// A case of some claims: two statements a claim, a pair in five claims, a piece of evidence in five;
/// 40 actors and 60 sources, fewer where the claims are few.
pub(crate) fn case(claims: usize) -> String {
    let mut numbers = Numbers(7);
    let mut out = String::from("Graph(\n    title: \"Un grand dossier\",\n");
    let topics = (claims / 50).max(1);
    let (actors, sources) = (40.min(claims / 2), 60.min(claims / 2));
    list(&mut out, "actors", actors, |n| {
        format!("(id: \"a{n}\", name: \"Personne numéro {n}\", kind: Person)")
    });
    list(&mut out, "things", topics, |n| {
        format!("(id: \"t{n}\", name: \"thème numéro {n}\")")
    });
    list(&mut out, "sources", sources, |n| {
        format!(
            "(id: \"s{n}\", kind: Article, title: \"Article numéro {n}\", date: \"2021-05-{:02}\")",
            1 + n % 28
        )
    });
    list(&mut out, "claims", claims, |n| {
        let words = format!(
            "{} {} {}, dossier {n}.",
            numbers.of(NOUNS),
            numbers.of(VERBS),
            numbers.of(NOUNS)
        );
        format!(
            "(id: \"c{n}\", kind: Fact, topic: \"t{}\", text: \"{words}\")",
            n % topics
        )
    });
    list(&mut out, "evidence", claims / 5, |n| {
        format!(
            "(id: \"e{n}\", kind: Document, text: \"Document numéro {n}\", source: \"s{}\")",
            n % sources
        )
    });
    list(&mut out, "asserts", claims * 2, |n| {
        let (actor, source) = (numbers.below(actors), numbers.below(sources));
        let stance = if n % 7 == 6 { ", stance: Denies" } else { "" };
        let quote = format!(
            "{} {} {}",
            numbers.of(NOUNS),
            numbers.of(VERBS),
            numbers.of(NOUNS)
        );
        format!(
            "(id: \"d{n}\", actor: \"a{actor}\", claim: \"c{}\"{stance}, said: \"2021-04-{:02}\", source: \"s{source}\", quote: \"{quote}\")",
            n / 2,
            1 + n % 28
        )
    });
    list(&mut out, "contradicts", claims / 5, |n| {
        format!(
            "(from: \"c{}\", to: \"c{}\", kind: State, because: \"Deux états différents.\")",
            n * 5,
            n * 5 + 1 + n % 4
        )
    });
    list(&mut out, "supports", claims / 5, |n| {
        format!(
            "(from: \"e{n}\", to: \"c{}\", because: \"Le document le rapporte.\")",
            n * 5 + 2
        )
    });
    out.push_str(")\n");
    out
}

/// One section of records.
fn list(out: &mut String, name: &str, count: usize, mut record: impl FnMut(usize) -> String) {
    let held = writeln!(out, "    {name}: [");
    held.expect("a string takes all");
    for at in 0..count {
        writeln!(out, "        {},", record(at)).expect("a string takes all");
    }
    out.push_str("    ],\n");
}
