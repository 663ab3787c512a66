//! One proposition that can be asserted and denied.
use super::date::Date;
use super::id::{ClaimId, NodeId};
use super::proposition::Proposition;
use super::text::Text;
use crate::diagnose::Spanned;

super::kind::named_enum! {
    /// What kind of proposition.
    ClaimKind {
        /// Something that is or was so.
        Fact,
        /// Something that will be so.
        Forecast,
        /// Who has to answer for something.
        Responsibility,
        /// What something is worth.
        Judgement,
        /// What somebody means to do.
        Intention,
    }
}

/// One proposition, worded neutrally (schema.org Claim, AIF I-node).
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// Its id.
    pub id: Spanned<ClaimId>,
    /// What kind of proposition.
    pub kind: ClaimKind,
    /// What it is about.
    pub topic: Option<Spanned<NodeId>>,
    /// The neutral wording.
    pub text: Text,
    /// For a forecast: when it can be checked.
    pub due: Option<Spanned<Date>>,
    /// The computable form.
    pub proposition: Option<Proposition>,
    /// For the teacher.
    pub note: Option<Text>,
}
