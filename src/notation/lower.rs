//! From the shapes of the notation to the records of the model, one function a section.
use super::codes;
use super::leaf::{Leaf, Name, Words};
use super::raw;
use super::reader::Reader;
use crate::diagnose::{Diagnostic, Message, Span, Spanned};
use crate::model::{
    Actor, ActorId, Amount, Answer, Claim, ClaimId, Comparator, Compatible, Contradicts, Dataset,
    Discredits, Evidence, EvidenceId, Exclusive, NodeId, Proposition, Report, Source, SourceId,
    Stance, Statement, StatementId, Strength, Supports, Tests, Text, Thing, ThingId, Value, Voice,
};
use std::ops::Range;

/// Reads one record into its section of the dataset; `None` when it is too damaged.
pub(super) type Lower = for<'t> fn(&mut Reader<'t>, Range<usize>, &mut Dataset) -> Option<()>;

/// The sections of a file that list records, each with the function that reads one.
pub(super) const SECTIONS: &[(&str, Lower)] = &[
    ("actors", |from, at, into| {
        push(actor(from, at), &mut into.actors)
    }),
    ("things", |from, at, into| {
        push(thing(from, at), &mut into.things)
    }),
    ("sources", |from, at, into| {
        push(source(from, at), &mut into.sources)
    }),
    ("claims", |from, at, into| {
        push(claim(from, at), &mut into.claims)
    }),
    ("evidence", |from, at, into| {
        push(evidence(from, at), &mut into.evidence)
    }),
    ("asserts", |from, at, into| {
        push(statement(from, at), &mut into.asserts)
    }),
    ("contradicts", |from, at, into| {
        push(contradicts(from, at), &mut into.contradicts)
    }),
    ("supports", |from, at, into| {
        push(supports(from, at), &mut into.supports)
    }),
    ("discredits", |from, at, into| {
        push(discredits(from, at), &mut into.discredits)
    }),
    ("compatible", |from, at, into| {
        push(compatible(from, at), &mut into.compatible)
    }),
    ("exclusive", |from, at, into| {
        push(exclusive(from, at), &mut into.exclusive)
    }),
];

fn push<T>(record: Option<T>, list: &mut Vec<T>) -> Option<()> {
    list.push(record?);
    Some(())
}

impl<'t> Reader<'t> {
    fn at(&self, range: &Range<usize>) -> Span {
        Span::new(self.file, range.clone())
    }

    fn optional<T, V>(
        &mut self,
        value: Option<V>,
        read: fn(&mut Self, V) -> Option<T>,
    ) -> Option<T> {
        value.and_then(|value| read(self, value))
    }

    fn texts(&mut self, words: Option<Words<'t>>) -> Option<Text> {
        self.optional(words, Self::text)
    }

    fn strings(&mut self, leaves: Vec<Leaf<'t>>) -> Vec<Box<str>> {
        leaves
            .into_iter()
            .filter_map(|leaf| self.words(leaf))
            .map(|text| text.value)
            .collect()
    }

    fn actor_id(&mut self, leaf: Leaf<'t>) -> Option<Spanned<ActorId>> {
        self.id(leaf, ActorId::parse)
    }

    fn source_id(&mut self, leaf: Leaf<'t>) -> Option<Spanned<SourceId>> {
        self.id(leaf, SourceId::parse)
    }

    fn claim_id(&mut self, leaf: Leaf<'t>) -> Option<Spanned<ClaimId>> {
        self.id(leaf, ClaimId::parse)
    }

    fn node_id(&mut self, leaf: Leaf<'t>) -> Option<Spanned<NodeId>> {
        self.id(leaf, NodeId::parse)
    }

    fn ids<T>(
        &mut self,
        leaves: Vec<Leaf<'t>>,
        read: fn(&mut Self, Leaf<'t>) -> Option<Spanned<T>>,
    ) -> Vec<Spanned<T>> {
        leaves
            .into_iter()
            .filter_map(|leaf| read(self, leaf))
            .collect()
    }
}

fn actor(from: &mut Reader<'_>, range: Range<usize>) -> Option<Actor> {
    let span = from.at(&range);
    let raw: raw::Actor<'_> = from.parse(range)?;
    let given = [
        ("id", raw.id.is_some()),
        ("name", raw.name.is_some()),
        ("kind", raw.kind.is_some()),
    ];
    let id = from.optional(raw.id, |r, leaf| r.id(leaf, ActorId::parse));
    let name = from.texts(raw.name);
    let kind = from.optional(raw.kind, Reader::variant);
    let (role, interest) = (from.texts(raw.role), from.texts(raw.interest));
    let note = from.texts(raw.note);
    let member_of = from.ids(raw.member_of, Reader::actor_id);
    let aliases = from.strings(raw.aliases);
    from.require(span, &given)?;
    let (id, name, kind) = (id?, name?, kind?.value);
    Some(Actor {
        id,
        name,
        kind,
        role,
        member_of,
        aliases,
        interest,
        note,
    })
}

fn thing(from: &mut Reader<'_>, range: Range<usize>) -> Option<Thing> {
    let span = from.at(&range);
    let raw: raw::Thing<'_> = from.parse(range)?;
    let given = [("id", raw.id.is_some()), ("name", raw.name.is_some())];
    let id = from.optional(raw.id, |r, leaf| r.id(leaf, ThingId::parse));
    let name = from.texts(raw.name);
    let kind = from
        .optional(raw.kind, Reader::variant)
        .map(|kind| kind.value);
    let date = from.optional(raw.date, Reader::date);
    let note = from.texts(raw.note);
    let aliases = from.strings(raw.aliases);
    let part_of = from.ids(raw.part_of, |r, leaf| r.id(leaf, ThingId::parse));
    from.require(span, &given)?;
    Some(Thing {
        id: id?,
        name: name?,
        kind,
        aliases,
        part_of,
        date,
        note,
    })
}

fn source(from: &mut Reader<'_>, range: Range<usize>) -> Option<Source> {
    let span = from.at(&range);
    let raw: raw::Source<'_> = from.parse(range)?;
    let id = from.optional(raw.id, Reader::source_id);
    let kind = from.optional(raw.kind, Reader::variant);
    let (title, place) = (from.texts(raw.title), from.texts(raw.place));
    let by = from.optional(raw.by, Reader::actor_id);
    let publisher = from.optional(raw.publisher, Reader::actor_id);
    let date = from.optional(raw.date, Reader::date);
    let url = from.optional(raw.url, Reader::words).map(|url| url.value);
    let text = from.optional(raw.text, Reader::words);
    let sha256 = from.optional(raw.sha256, Reader::words);
    let note = from.texts(raw.note);
    let relays = from.ids(raw.relays, Reader::source_id);
    from.require(
        span,
        &[("id", raw.id.is_some()), ("kind", raw.kind.is_some())],
    )?;
    let (id, kind) = (id?, kind?.value);
    Some(Source {
        id,
        kind,
        title,
        by,
        publisher,
        date,
        place,
        relays,
        url,
        text,
        sha256,
        note,
    })
}

fn claim(from: &mut Reader<'_>, range: Range<usize>) -> Option<Claim> {
    let span = from.at(&range);
    let raw: raw::Claim<'_> = from.parse(range)?;
    let given = [
        ("id", raw.id.is_some()),
        ("kind", raw.kind.is_some()),
        ("text", raw.text.is_some()),
    ];
    let id = from.optional(raw.id, Reader::claim_id);
    let kind = from.optional(raw.kind, Reader::variant);
    let topic = from.optional(raw.topic, Reader::node_id);
    let text = from.texts(raw.text);
    let due = from.optional(raw.due, Reader::date);
    let note = from.texts(raw.note);
    let proposition = raw.proposition.and_then(|raw| proposition(from, raw, span));
    from.require(span, &given)?;
    Some(Claim {
        id: id?,
        kind: kind?.value,
        topic,
        text: text?,
        due,
        proposition,
        note,
    })
}

fn proposition<'t>(
    from: &mut Reader<'t>,
    raw: raw::Proposition<'t>,
    span: Span,
) -> Option<Proposition> {
    let about = from.optional(raw.about, Reader::node_id);
    let property = from.optional(raw.property, Reader::words);
    let time = from.optional(raw.time, Reader::date);
    let place = from.optional(raw.place, Reader::node_id);
    let given = [
        ("proposition.about", raw.about.is_some()),
        ("proposition.property", raw.property.is_some()),
        ("proposition.value", raw.value.is_some()),
    ];
    let value = raw.value.and_then(|raw| value(from, raw));
    from.require(span, &given)?;
    Some(Proposition {
        about: about?,
        property: property?.value,
        value: value?,
        time,
        place,
    })
}

fn value<'t>(from: &mut Reader<'t>, raw: raw::Value<'t>) -> Option<Value> {
    use Comparator::{About, AtLeast, AtMost, Between, Exactly, LessThan, MoreThan};
    match raw {
        raw::Value::Is(id) => from.node_id(id).map(Value::Is),
        raw::Value::IsNot(id) => from.node_id(id).map(Value::IsNot),
        raw::Value::Where(id) => from.node_id(id).map(Value::Where),
        raw::Value::When(date) => from.date(date).map(Value::When),
        raw::Value::Yes => Some(Value::Yes),
        raw::Value::No => Some(Value::No),
        raw::Value::Exactly(number, unit) => amount(from, Exactly, [number, unit]),
        raw::Value::AtLeast(number, unit) => amount(from, AtLeast, [number, unit]),
        raw::Value::AtMost(number, unit) => amount(from, AtMost, [number, unit]),
        raw::Value::MoreThan(number, unit) => amount(from, MoreThan, [number, unit]),
        raw::Value::LessThan(number, unit) => amount(from, LessThan, [number, unit]),
        raw::Value::About(number, unit, second) => two_numbers(from, About, [number, unit, second]),
        raw::Value::Between(number, second, unit) => {
            two_numbers(from, Between, [number, unit, second])
        }
    }
}

fn amount<'t>(
    from: &mut Reader<'t>,
    comparator: Comparator,
    [number, unit]: [Leaf<'t>; 2],
) -> Option<Value> {
    let (number, unit) = (from.number(number), from.words(unit));
    let unit = unit?.value;
    Some(Value::Amount(Amount {
        comparator,
        number: number?,
        second: 0.0,
        unit,
    }))
}

fn two_numbers<'t>(
    from: &mut Reader<'t>,
    comparator: Comparator,
    [number, unit, second]: [Leaf<'t>; 3],
) -> Option<Value> {
    let second = from.number(second);
    let value = amount(from, comparator, [number, unit])?;
    let Value::Amount(amount) = value else {
        return None;
    };
    Some(Value::Amount(Amount {
        second: second?.value,
        ..amount
    }))
}

fn evidence(from: &mut Reader<'_>, range: Range<usize>) -> Option<Evidence> {
    let span = from.at(&range);
    let raw: raw::Evidence<'_> = from.parse(range)?;
    let given = [
        ("id", raw.id.is_some()),
        ("kind", raw.kind.is_some()),
        ("text", raw.text.is_some()),
    ];
    let id = from.optional(raw.id, |r, leaf| r.id(leaf, EvidenceId::parse));
    let kind = from.optional(raw.kind, Reader::variant);
    let text = from.texts(raw.text);
    let offered_by = from.optional(raw.offered_by, Reader::actor_id);
    let source = from.optional(raw.source, Reader::source_id);
    let quote = from.quote([raw.quote, raw.prefix, raw.suffix]);
    let date = from.optional(raw.date, Reader::date);
    let note = from.texts(raw.note);
    from.require(span, &given)?;
    let (id, kind, text) = (id?, kind?.value, text?);
    Some(Evidence {
        id,
        kind,
        text,
        offered_by,
        source,
        quote,
        date,
        note,
    })
}

fn statement(from: &mut Reader<'_>, range: Range<usize>) -> Option<Statement> {
    let span = from.at(&range);
    let raw: raw::Statement<'_> = from.parse(range)?;
    let id = from.optional(raw.id, |r, leaf| r.id(leaf, StatementId::parse));
    let actor = from.optional(raw.actor, Reader::actor_id);
    let claim = from.optional(raw.claim, Reader::claim_id);
    let stance = from.optional(raw.stance, Reader::variant);
    let hedge = from
        .optional(raw.hedge, Reader::words)
        .map(|hedge| hedge.value);
    let said = from.optional(raw.said, Reader::date);
    let moment = from.texts(raw.moment);
    let at = from.optional(raw.at, Reader::source_id);
    let note = from.texts(raw.note);
    let reports = reports(
        from,
        raw.reports,
        [raw.source, raw.quote, raw.prefix, raw.suffix],
    );
    from.require(
        span,
        &[
            ("actor", raw.actor.is_some()),
            ("claim", raw.claim.is_some()),
        ],
    )?;
    let stance = match (raw.stance, stance) {
        (None, _) => Stance::Asserts,
        (Some(_), read) => read?.value,
    };
    // An id that nobody wrote is derived once all records are known.
    let id = id.unwrap_or_else(|| Spanned::new(StatementId::to_derive(), span));
    let (actor, claim) = (actor?, claim?);
    Some(Statement {
        id,
        actor,
        claim,
        stance,
        hedge,
        said,
        moment,
        at,
        reports,
        note,
    })
}

/// The reports of a statement: the list, or the one that stands directly in the statement.
fn reports<'t>(
    from: &mut Reader<'t>,
    listed: Option<Vec<raw::Report<'t>>>,
    [source, quote, prefix, suffix]: [Option<Leaf<'t>>; 4],
) -> Vec<Report> {
    if let (Some(_), Some(leaf)) = (&listed, source.or(quote)) {
        let found = from.report(&codes::TWO_WAYS_OF_REPORTING, leaf);
        from.findings
            .report(found.help(Message::new("two-ways-of-reporting.help")));
    }
    if let (None, None, Some(quote)) = (&listed, source, quote) {
        let found = from
            .report(&codes::MISSING_FIELD, quote)
            .with("field", "source");
        let help = Message::new("missing-field.help").with("field", "source");
        from.findings.report(found.help(help));
    }
    let mut reports: Vec<Report> = Vec::new();
    if let Some(source) = source.and_then(|leaf| from.source_id(leaf)) {
        reports.push(Report {
            source,
            quote: from.quote([quote, prefix, suffix]),
            note: None,
        });
    }
    reports.extend(
        listed
            .into_iter()
            .flatten()
            .filter_map(|raw| report(from, raw)),
    );
    reports
}

fn report<'t>(from: &mut Reader<'t>, raw: raw::Report<'t>) -> Option<Report> {
    if raw.source.is_none() {
        let place = raw.quote.map_or(Span::NOWHERE, |leaf| from.span(leaf));
        from.require(place, &[("source", false)]);
    }
    let source = from.optional(raw.source, Reader::source_id);
    let quote = from.quote([raw.quote, raw.prefix, raw.suffix]);
    let note = from.texts(raw.note);
    Some(Report {
        source: source?,
        quote,
        note,
    })
}

fn contradicts(from: &mut Reader<'_>, range: Range<usize>) -> Option<Contradicts> {
    let span = from.at(&range);
    let raw: raw::Contradicts<'_> = from.parse(range)?;
    let (start, end) = ends(from, [raw.from, raw.to], span);
    from.require(span, &[("kind", raw.kind.is_some())]);
    let kind = from.optional(raw.kind, Reader::variant);
    let strength = from.optional(raw.strength, Reader::variant);
    let voiced_in = raw.voiced_in.and_then(|raw| report(from, raw));
    let record = Contradicts {
        because: from.texts(raw.because),
        tests: raw.tests.map(|raw| tests(from, raw)),
        voiced_in: voiced_in.map(|report| Voice {
            source: report.source,
            quote: report.quote,
        }),
        unsaid: from.texts(raw.unsaid),
        settle: from.texts(raw.settle),
        note: from.texts(raw.note),
        strength: strength.map_or(Strength::Strict, |strength| strength.value),
        from: start?,
        to: end?,
        kind: kind?,
        span,
    };
    Some(record)
}

fn tests<'t>(from: &mut Reader<'t>, raw: raw::Tests<'t>) -> Tests {
    let mut answer = |leaf: Option<Name<'t>>| {
        let read: Option<Spanned<Answer>> = from.optional(leaf, Reader::variant);
        read.map_or(Answer::Unclear, |answer| answer.value)
    };
    Tests {
        object: answer(raw.object),
        time: answer(raw.time),
        question: answer(raw.question),
        answers: answer(raw.answers),
    }
}

/// The two ends of a relation, each reported when it is missing.
fn ends<'t>(
    from: &mut Reader<'t>,
    [start, end]: [Option<Leaf<'t>>; 2],
    span: Span,
) -> (Option<Spanned<NodeId>>, Option<Spanned<NodeId>>) {
    from.require(span, &[("from", start.is_some()), ("to", end.is_some())]);
    (
        from.optional(start, Reader::node_id),
        from.optional(end, Reader::node_id),
    )
}

fn supports(from: &mut Reader<'_>, range: Range<usize>) -> Option<Supports> {
    let span = from.at(&range);
    let raw: raw::Relation<'_> = from.parse(range)?;
    let (start, end) = ends(from, [raw.from, raw.to], span);
    let (because, note) = (from.texts(raw.because), from.texts(raw.note));
    Some(Supports {
        from: start?,
        to: end?,
        because,
        note,
        span,
    })
}

fn discredits(from: &mut Reader<'_>, range: Range<usize>) -> Option<Discredits> {
    let span = from.at(&range);
    let raw: raw::Relation<'_> = from.parse(range)?;
    let (start, end) = ends(from, [raw.from, raw.to], span);
    let (because, note) = (from.texts(raw.because), from.texts(raw.note));
    Some(Discredits {
        from: start?,
        to: end?,
        because,
        note,
        span,
    })
}

fn compatible(from: &mut Reader<'_>, range: Range<usize>) -> Option<Compatible> {
    let span = from.at(&range);
    let raw: raw::Compatible<'_> = from.parse(range)?;
    let (start, end) = ends(from, [raw.from, raw.to], span);
    let differs = from
        .optional(raw.differs, Reader::variant)
        .map(|differs| differs.value);
    let (because, note) = (from.texts(raw.because), from.texts(raw.note));
    Some(Compatible {
        from: start?,
        to: end?,
        differs,
        because,
        note,
        span,
    })
}

fn exclusive(from: &mut Reader<'_>, range: Range<usize>) -> Option<Exclusive> {
    let span = from.at(&range);
    let leaves: Vec<Leaf<'_>> = from.parse(range)?;
    Some(Exclusive {
        claims: from.ids(leaves, Reader::claim_id),
        span,
    })
}

/// Reports a section that no file has.
pub(super) fn unknown_section(span: Span, name: &str) -> Diagnostic {
    let names = || SECTIONS.iter().map(|(name, _)| *name).chain(["title"]);
    let found = Diagnostic::new(&codes::UNKNOWN_SECTION, span).with("section", name);
    let all = names()
        .map(|name| format!("`{name}`"))
        .collect::<Vec<_>>()
        .join(", ");
    let found = found.note(Message::new("unknown-section.note").with("sections", all));
    match super::fault::nearest(name, names()) {
        Some(near) => found
            .help(Message::new("did-you-mean").with("name", near))
            .replace_by(near),
        None => found,
    }
}
