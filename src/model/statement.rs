//! An actor takes a stance on a claim, then and there.
use super::date::Date;
use super::id::{ActorId, ClaimId, SourceId, StatementId};
use super::quote::Quote;
use super::text::Text;
use crate::diagnose::Spanned;

super::kind::named_enum! {
    /// The stance that a statement takes.
    Stance {
        /// Says that it is so.
        Asserts,
        /// Says that it is not so.
        Denies,
        /// Asks whether it is so.
        Questions,
        /// Takes back what was said.
        Withdraws,
    }
}

/// One source's report of a statement, with its own wording.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The source that reports it.
    pub source: Spanned<SourceId>,
    /// The words as that source prints them.
    pub quote: Option<Quote>,
    /// For the teacher.
    pub note: Option<Text>,
}

/// The edge *asserts*: who takes which stance on which claim (AIF L-node).
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// Its id, written or derived.
    pub id: Spanned<StatementId>,
    /// Who speaks.
    pub actor: Spanned<ActorId>,
    /// On what.
    pub claim: Spanned<ClaimId>,
    /// Which stance.
    pub stance: Stance,
    /// The hedging words as printed; `None` = said without hedge.
    pub hedge: Option<Box<str>>,
    /// When it was said.
    pub said: Option<Spanned<Date>>,
    /// What the source says of the hour, in words.
    pub moment: Option<Text>,
    /// The occasion on which it was said.
    pub at: Option<Spanned<SourceId>>,
    /// The sources that report it.
    pub reports: Vec<Report>,
    /// For the teacher.
    pub note: Option<Text>,
}
