//! Every place of a case where one record names another.
use crate::diagnose::{Span, Spanned};
use crate::model::{Claim, Dataset, NodeId, RecordKind, Value};

/// What kinds of record a reference may name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    Actor,
    Thing,
    Source,
    Claim,
    /// What backs or attacks.
    ClaimOrEvidence,
    /// What can be discredited.
    EvidenceOrStatement,
    /// What a claim can be about.
    Subject,
}

impl Wanted {
    /// The kinds themselves.
    pub(super) fn kinds(self) -> &'static [RecordKind] {
        use RecordKind::{Actor, Claim, Evidence, Source, Statement, Thing};
        match self {
            Self::Actor => &[Actor],
            Self::Thing => &[Thing],
            Self::Source => &[Source],
            Self::Claim => &[Claim],
            Self::ClaimOrEvidence => &[Claim, Evidence],
            Self::EvidenceOrStatement => &[Evidence, Statement],
            Self::Subject => &[Thing, Actor, Claim, Source],
        }
    }

    /// The key of its words in the catalogues.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Actor => "one-actor",
            Self::Thing => "one-thing",
            Self::Source => "one-source",
            Self::Claim => "one-claim",
            Self::ClaimOrEvidence => "one-claim-or-evidence",
            Self::EvidenceOrStatement => "one-evidence-or-statement",
            Self::Subject => "one-subject",
        }
    }
}

/// One place where a record is named.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reference<'d> {
    pub(super) id: &'d str,
    pub(super) span: Span,
    pub(super) wanted: Wanted,
}

/// Visits references; the records in the order read, section by section.
pub(super) struct References<'v, 'd> {
    visit: &'v mut dyn FnMut(Reference<'d>),
}

/// Visits every reference of a case.
pub(super) fn visit_references<'d>(data: &'d Dataset, visit: &mut dyn FnMut(Reference<'d>)) {
    let mut references = References { visit };
    references.actors_and_things(data);
    references.sources(data);
    for claim in &data.claims {
        references.claim(claim);
    }
    references.evidence(data);
    references.statements(data);
    references.relations(data);
}

impl<'d> References<'_, 'd> {
    fn one<T: AsId>(&mut self, id: &'d Spanned<T>, wanted: Wanted) {
        (self.visit)(Reference {
            id: id.value.as_id(),
            span: id.span,
            wanted,
        });
    }

    fn each<T: AsId + 'd>(
        &mut self,
        ids: impl IntoIterator<Item = &'d Spanned<T>>,
        wanted: Wanted,
    ) {
        for id in ids {
            self.one(id, wanted);
        }
    }

    fn actors_and_things(&mut self, data: &'d Dataset) {
        for actor in &data.actors {
            self.each(&actor.member_of, Wanted::Actor);
        }
        for thing in &data.things {
            self.each(&thing.part_of, Wanted::Thing);
        }
    }

    fn sources(&mut self, data: &'d Dataset) {
        for source in &data.sources {
            self.each(&source.by, Wanted::Actor);
            self.each(&source.publisher, Wanted::Actor);
            self.each(&source.relays, Wanted::Source);
        }
    }

    fn claim(&mut self, claim: &'d Claim) {
        self.each(&claim.topic, Wanted::Subject);
        let Some(proposition) = &claim.proposition else {
            return;
        };
        self.one(&proposition.about, Wanted::Subject);
        self.each(&proposition.place, Wanted::Thing);
        match &proposition.value {
            Value::Is(id) | Value::IsNot(id) => self.one(id, Wanted::Subject),
            Value::Where(id) => self.one(id, Wanted::Thing),
            Value::Yes | Value::No | Value::Amount(_) | Value::When(_) => {}
        }
    }

    fn evidence(&mut self, data: &'d Dataset) {
        for evidence in &data.evidence {
            self.each(&evidence.offered_by, Wanted::Actor);
            self.each(&evidence.source, Wanted::Source);
        }
    }

    fn statements(&mut self, data: &'d Dataset) {
        for statement in &data.asserts {
            self.one(&statement.actor, Wanted::Actor);
            self.one(&statement.claim, Wanted::Claim);
            self.each(&statement.at, Wanted::Source);
            let sources = statement.reports.iter().map(|report| &report.source);
            self.each(sources, Wanted::Source);
        }
    }

    fn relations(&mut self, data: &'d Dataset) {
        for one in &data.contradicts {
            self.ends(
                (&one.from, Wanted::ClaimOrEvidence),
                (&one.to, Wanted::Claim),
            );
            self.each(
                one.voiced_in.iter().map(|voice| &voice.source),
                Wanted::Source,
            );
        }
        for one in &data.supports {
            self.ends(
                (&one.from, Wanted::ClaimOrEvidence),
                (&one.to, Wanted::Claim),
            );
        }
        for one in &data.discredits {
            let to = (&one.to, Wanted::EvidenceOrStatement);
            self.ends((&one.from, Wanted::ClaimOrEvidence), to);
        }
        for one in &data.compatible {
            let to = (&one.to, Wanted::ClaimOrEvidence);
            self.ends((&one.from, Wanted::ClaimOrEvidence), to);
        }
        for group in &data.exclusive {
            self.each(&group.claims, Wanted::Claim);
        }
    }

    fn ends(&mut self, from: End<'d>, to: End<'d>) {
        self.one(from.0, from.1);
        self.one(to.0, to.1);
    }
}

type End<'d> = (&'d Spanned<NodeId>, Wanted);

/// Any of the id types.
trait AsId {
    fn as_id(&self) -> &str;
}

macro_rules! as_id {
    ($($id:ident),+) => {$(
        impl AsId for crate::model::$id {
            fn as_id(&self) -> &str {
                self.as_str()
            }
        }
    )+};
}

as_id!(ActorId, ThingId, SourceId, ClaimId, NodeId);
