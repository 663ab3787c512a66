//! How claims and evidence bear on one another.
use super::id::{ClaimId, NodeId, SourceId};
use super::quote::Quote;
use super::text::Text;
use crate::diagnose::{Span, Spanned};

super::kind::named_enum! {
    /// What kind of contradiction.
    ContradictionKind {
        /// One says so, the other says not so.
        Denial,
        /// Figures that cannot both hold.
        Number,
        /// A forecast and what came, or two times.
        Time,
        /// Two causes.
        Cause,
        /// Who has to answer for it.
        Responsibility,
        /// In order or out of order.
        State,
        /// Firm against hedged.
        Degree,
        /// Who said it, and did they name it.
        Attribution,
        /// The same actor at another date.
        Shift,
    }
}

super::kind::named_enum! {
    /// How strong a contradiction is.
    Strength {
        /// Both cannot hold.
        Strict,
        /// Read both quotations.
        Possible,
    }
}

super::kind::named_enum! {
    /// The answer to one of the four tests of a contradiction.
    Answer {
        /// It is so.
        Yes,
        /// It is not so.
        No,
        /// The texts do not say.
        Unclear,
    }
}

super::kind::named_enum! {
    /// What makes a trap no contradiction.
    Differs {
        /// Another object.
        Object,
        /// Another time.
        Time,
        /// Another place.
        Place,
        /// Another measure.
        Measure,
        /// Another question.
        Question,
        /// Another speaker.
        Speaker,
        /// Another degree of certainty.
        Degree,
    }
}

/// The four tests: what a contradiction is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tests {
    /// The same object?
    pub object: Answer,
    /// The same time?
    pub time: Answer,
    /// The same question?
    pub question: Answer,
    /// Opposite answers?
    pub answers: Answer,
}

/// The words in which a text itself says that one contradicts the other.
#[derive(Clone, Debug, PartialEq)]
pub struct Voice {
    /// The source that says so.
    pub source: Spanned<SourceId>,
    /// Its words.
    pub quote: Option<Quote>,
}

/// Two claims that cannot both hold, or evidence that speaks against a claim (AIF CA).
#[derive(Clone, Debug, PartialEq)]
pub struct Contradicts {
    /// Claim or evidence.
    pub from: Spanned<NodeId>,
    /// The claim.
    pub to: Spanned<NodeId>,
    /// What kind.
    pub kind: Spanned<ContradictionKind>,
    /// How strong.
    pub strength: Strength,
    /// The reason in one sentence.
    pub because: Option<Text>,
    /// The four tests, where the author answers them.
    pub tests: Option<Tests>,
    /// Where a text itself says so.
    pub voiced_in: Option<Voice>,
    /// What neither side says.
    pub unsaid: Option<Text>,
    /// What would settle it.
    pub settle: Option<Text>,
    /// For the teacher.
    pub note: Option<Text>,
    /// Where the record stands.
    pub span: Span,
}

/// Evidence or a claim backs a claim (AIF RA).
#[derive(Clone, Debug, PartialEq)]
pub struct Supports {
    /// Claim or evidence.
    pub from: Spanned<NodeId>,
    /// The claim.
    pub to: Spanned<NodeId>,
    /// The reason in one sentence.
    pub because: Option<Text>,
    /// For the teacher.
    pub note: Option<Text>,
    /// Where the record stands.
    pub span: Span,
}

/// Evidence or a claim speaks against a piece of evidence or a statement itself (undercut).
#[derive(Clone, Debug, PartialEq)]
pub struct Discredits {
    /// Claim or evidence.
    pub from: Spanned<NodeId>,
    /// Evidence or statement.
    pub to: Spanned<NodeId>,
    /// The reason in one sentence.
    pub because: Option<Text>,
    /// For the teacher.
    pub note: Option<Text>,
    /// Where the record stands.
    pub span: Span,
}

/// A trap: a pair that looks like a contradiction and is not.
#[derive(Clone, Debug, PartialEq)]
pub struct Compatible {
    /// One claim or piece of evidence.
    pub from: Spanned<NodeId>,
    /// The other.
    pub to: Spanned<NodeId>,
    /// What differs.
    pub differs: Option<Differs>,
    /// The reason in one sentence.
    pub because: Option<Text>,
    /// For the teacher.
    pub note: Option<Text>,
    /// Where the record stands.
    pub span: Span,
}

/// Claims of which at most one can hold.
#[derive(Clone, Debug, PartialEq)]
pub struct Exclusive {
    /// The claims.
    pub claims: Vec<Spanned<ClaimId>>,
    /// Where the record stands.
    pub span: Span,
}
