//! What can be amiss in a case that was read: one rule a file, and the one way to a claim graph.
mod case;
mod checked;
mod chronology;
mod cycle;
mod examples;
mod exclusive;
mod forecast;
mod id_twice;
mod manual;
mod missing_reason;
mod nearest;
mod opposed;
mod passages;
mod quotation;
pub mod quoting;
mod reference;
mod references;
mod relation_twice;
mod relations;
mod rule;
mod self_relation;
mod source_text;
mod texts;
mod unasserted;
mod unused_actor;
mod verdicts;
mod without_source;

pub use case::{Case, Record};
pub use checked::{Checked, check};
pub use manual::{Page, code, codes, page};
pub use passages::Passages;
pub use rule::Rule;
pub use texts::{Texts, Unread, WhyUnread};
pub use verdicts::Tally;

/// Every rule, in order of its first code.
pub const RULES: &[&dyn Rule] = &[
    &id_twice::IdTwice,
    &reference::References,
    &source_text::SourceText,
    &quotation::Quotation,
    &chronology::Chronology,
    &forecast::Forecast,
    &self_relation::SelfRelation,
    &relation_twice::RelationTwice,
    &opposed::Opposed,
    &cycle::Cycle,
    &exclusive::ExclusiveTooFew,
    &missing_reason::MissingReason,
    &unasserted::Unasserted,
    &unused_actor::UnusedActor,
    &without_source::WithoutSource,
];
