//! A pair: its kind in words, its four tests, its reason, who stands on each side.
use super::edition::Edition;
use super::options::Audience;
use crate::diagnose::Message;
use crate::graph::Node;
use crate::model::{Answer, Compatible, ContradictionKind, Strength, Text};
use crate::query::{Contradiction, Finding, Shift, Side, derivation};
use maud::{Markup, html};
use std::collections::BTreeSet;

/// The questions of the four tests.
const TESTS: [&str; 4] = [
    "page-test-object",
    "page-test-time",
    "page-test-question",
    "page-test-answers",
];

impl Edition<'_> {
    /// The kind of a pair, a mark and words; the strength of a contradiction.
    pub(super) fn badge(&self, one: &Contradiction) -> Markup {
        let class = match one.kind {
            None => "badge trap",
            Some(ContradictionKind::Shift) => "badge shift",
            Some(_) => "badge",
        };
        html! {
            span class=(class) { (self.kind(one)) }
            @if one.kind.is_some() {
                " " i { (self.word(strength_key(one.strength))) }
            }
            @if one.kind.is_some() && one.is_same_actor() {
                " · " i { (self.word("self-contradiction")) }
            }
        }
    }

    /// The kind of a pair in words, as everywhere.
    pub(super) fn kind(&self, one: &Contradiction) -> String {
        match (one.kind, one.differs) {
            (Some(kind), _) => self.word(&kind_key(kind)),
            (None, Some(differs)) => {
                self.word(&format!("page-differs-{}", differs.name().to_lowercase()))
            }
            (None, None) => self.word("page-differs"),
        }
    }

    /// What pupils open only after their own answer to a question; teachers see it at once.
    pub(super) fn veiled(&self, question: &str, content: &Markup) -> Markup {
        match self.audience {
            Audience::Teacher => content.clone(),
            Audience::Pupil => html! {
                details.veil { summary { (self.word(question)) } (content) }
            },
        }
    }

    /// The four tests as a table.
    pub(super) fn tests(&self, one: &Contradiction) -> Markup {
        let (tests, [object, time, question, answers]) = (&one.tests, TESTS);
        let tests = [
            (object, tests.object),
            (time, tests.time),
            (question, tests.question),
            (answers, tests.answers),
        ];
        html! {
            table {
                caption { (self.word("page-four-tests")) }
                @for (key, answer) in tests {
                    tr { th scope="row" { (self.word(key)) } (self.yes_or_no(answer)) }
                }
            }
        }
    }

    /// The four tests as questions, for who answers before the table is opened.
    pub(super) fn tests_asked(&self) -> Markup {
        html! { p { @for key in TESTS { (self.word(key)) " " } } }
    }

    fn yes_or_no(&self, answer: Answer) -> Markup {
        let key = match answer {
            Answer::Yes => "yes",
            Answer::No => "no",
            Answer::Unclear => "unclear",
        };
        html! { td.(key) { (self.word(&format!("page-{key}"))) } }
    }

    /// Why it is a contradiction, or why it is none, and what would settle it.
    pub(super) fn reasons(&self, one: &Contradiction) -> Markup {
        let record = one.told_in(self.graph);
        let trap = self.trap_of(one);
        let reason = record.and_then(|one| one.because.as_ref());
        let reason = reason.or(trap.and_then(|one| one.because.as_ref()));
        let teller = self.teller();
        let derived = |one: &Contradiction| {
            let found = one
                .findings
                .iter()
                .map(|finding| derivation(&teller, *finding));
            found.collect::<Vec<_>>().join(" ")
        };
        html! {
            @match reason {
                Some(reason) => p { b { (self.word("page-why")) } " " (self.text(reason)) },
                None => p { b { (self.word("page-found")) } " " (derived(one)) },
            }
            @for shift in &one.shifts { (self.shift(shift)) }
            (self.remark("page-unsaid", record.and_then(|one| one.unsaid.as_ref())))
            (self.remark("page-settle", record.and_then(|one| one.settle.as_ref())))
            (self.note(record.and_then(|one| one.note.as_ref())))
            (self.note(trap.and_then(|one| one.note.as_ref())))
        }
    }

    /// Where a text itself says that one contradicts the other.
    pub(super) fn voice(&self, one: &Contradiction) -> Markup {
        let voice = one
            .told_in(self.graph)
            .and_then(|record| record.voiced_in.as_ref());
        html! {
            @if let Some(voice) = voice {
                h3 { (self.word("page-voiced")) }
                @match &voice.quote {
                    Some(quote) => (self.quotation(quote, Some(&voice.source.value))),
                    None => p { (self.source_ids(self.graph.source_at(&voice.source).as_slice())) },
                }
            }
        }
    }

    fn trap_of(&self, one: &Contradiction) -> Option<&Compatible> {
        one.findings.iter().find_map(|finding| match finding {
            Finding::Compatible(at) => self.graph.data().compatible.get(*at as usize),
            _ => None,
        })
    }

    fn remark(&self, key: &str, text: Option<&Text>) -> Markup {
        html! { @if let Some(text) = text { p { b { (self.word(key)) } " " (self.text(text)) } } }
    }

    /// "Jean-Michel Blanquer on both sides, 1 day apart: the position moved."
    pub(super) fn shift(&self, shift: &Shift) -> Markup {
        let days = usize::try_from(shift.days.unwrap_or(0)).unwrap_or(0);
        let key = if shift.days.is_some() {
            "shift-days"
        } else {
            "shift-days-unknown"
        };
        let days = self.say(&Message::new(key).count("days", days));
        let rest = format!("{days} {}", self.word(shift.moved.key()));
        let message = Message::new("shift").with("a", self.name(Node::Actor(shift.actor)));
        html! { p.i.shift { (self.say(&message.with("b", rest))) } }
    }

    /// Who stands on a side, each once, in order of time.
    pub(super) fn speakers(&self, side: &Side) -> Vec<u32> {
        let mut seen = BTreeSet::new();
        let said = side
            .statements
            .iter()
            .map(|at| &self.graph.statement(*at).actor);
        let offered = side.evidence.iter().filter(|_| side.claim.is_none());
        let offered = offered.filter_map(|at| self.graph.evidence(*at).offered_by.as_ref());
        said.chain(offered)
            .filter_map(|id| self.graph.actor_at(id))
            .filter(|actor| seen.insert(*actor))
            .collect()
    }

    /// Their names: up to three, then how many more.
    pub(super) fn speakers_in_words(&self, side: &Side) -> String {
        let speakers = self.speakers(side);
        let named = speakers
            .iter()
            .take(3)
            .map(|at| self.name(Node::Actor(*at)));
        let mut names: Vec<String> = named.collect();
        if speakers.len() > names.len() {
            names.push(self.count("page-more-voices", speakers.len() - names.len()));
        }
        match names.is_empty() {
            true => self.word("page-nobody"),
            false => self.words.list(&names),
        }
    }

    /// What a side says: its claim, or its evidence.
    pub(super) fn side_text(&self, side: &Side) -> String {
        match (side.claim, side.evidence.first()) {
            (Some(claim), _) => self.name(Node::Claim(claim)),
            (None, Some(at)) => self.name(Node::Evidence(*at)),
            (None, None) => String::new(),
        }
    }

    /// Both sides' words as one title.
    pub(super) fn pair_title(&self, one: &Contradiction) -> String {
        let text = |side: usize| {
            let text = self.side_text(&one.sides[side]);
            text.strip_suffix('.').map_or(text.clone(), str::to_owned)
        };
        match one.sides[0].claim == one.sides[1].claim && one.sides[0].claim.is_some() {
            true => text(0),
            false => format!("{} / {}", text(0), text(1)),
        }
    }

    /// What the pair is about: the topic of its first claim that has one.
    pub(super) fn topic(&self, one: &Contradiction) -> Option<Node> {
        one.sides
            .iter()
            .filter_map(|side| self.graph.claim(side.claim?).topic.as_ref())
            .find_map(|topic| self.graph.node(topic.as_str()))
    }

    /// How many quotations stand in the pair, and how many sources report them.
    pub(super) fn weight(&self, one: &Contradiction) -> (usize, usize) {
        let statements = one.sides.iter().flat_map(|side| &side.statements);
        let reports: Vec<_> = statements
            .flat_map(|at| &self.graph.statement(*at).reports)
            .collect();
        let sources: BTreeSet<&str> = reports.iter().map(|one| one.source.as_str()).collect();
        let quotes = reports.iter().filter(|one| one.quote.is_some()).count();
        (quotes, sources.len())
    }
}

/// The key of a kind of contradiction.
pub(super) fn kind_key(kind: ContradictionKind) -> String {
    format!("kind-{}", kind.name().to_lowercase())
}

/// The key of a strength.
pub(super) fn strength_key(strength: Strength) -> &'static str {
    match strength {
        Strength::Strict => "strength-strict",
        Strength::Possible => "strength-possible",
    }
}
