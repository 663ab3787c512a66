//! What is offered for or against a claim.
use super::date::Date;
use super::id::{ActorId, EvidenceId, SourceId};
use super::quote::Quote;
use super::text::Text;
use crate::diagnose::Spanned;

super::kind::named_enum! {
    /// What kind of evidence.
    EvidenceKind {
        /// A document that can be read.
        Document,
        /// A figure.
        Figure,
        /// Something that happened.
        Event,
        /// Somebody's word.
        Testimony,
        /// Something that was seen.
        Observation,
        /// Something that should be there and is not.
        Absence,
    }
}

/// Something offered for or against a claim (AIF premise).
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    /// Its id.
    pub id: Spanned<EvidenceId>,
    /// What kind.
    pub kind: EvidenceKind,
    /// What it says, in neutral words.
    pub text: Text,
    /// Who offers it.
    pub offered_by: Option<Spanned<ActorId>>,
    /// Where it is reported.
    pub source: Option<Spanned<SourceId>>,
    /// The words that report it.
    pub quote: Option<Quote>,
    /// When it was seen, counted or said.
    pub date: Option<Spanned<Date>>,
    /// For the teacher.
    pub note: Option<Text>,
}
