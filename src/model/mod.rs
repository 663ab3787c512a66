//! The nouns of a claim graph: plain data, no I/O, no lookup.
mod actor;
mod claim;
mod dataset;
mod date;
mod evidence;
mod id;
mod kind;
mod proposition;
mod quote;
mod record;
mod relation;
mod source;
mod statement;
mod text;
mod thing;

pub use actor::{Actor, ActorKind};
pub use claim::{Claim, ClaimKind};
pub use dataset::Dataset;
pub use date::{Clock, Date, DateError, Moment};
pub use evidence::{Evidence, EvidenceKind};
pub use id::{ActorId, ClaimId, EvidenceId, IdError, NodeId, SourceId, StatementId, ThingId};
pub use kind::Named;
pub use proposition::{Amount, Comparator, Conflict, Proposition, Value};
pub use quote::{Fit, Quote};
pub use record::RecordKind;
pub use relation::{
    Answer, Compatible, ContradictionKind, Contradicts, Differs, Discredits, Exclusive, Strength,
    Supports, Tests, Voice,
};
pub use source::{Source, SourceKind};
pub use statement::{Report, Stance, Statement};
pub use text::{Language, Text};
pub use thing::{Thing, ThingKind};
