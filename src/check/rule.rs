//! What a rule is: a code and a search for what deserves it.
use super::case::Case;
use crate::diagnose::{Code, Findings};

/// One thing that can be amiss in a case.
///
/// Its words stand in the catalogues under its code's name: `unknown-id`, `unknown-id.help`,
/// `unknown-id.label`, and `unknown-id.explain`, its page of the manual.
pub trait Rule: Sync {
    /// The codes that it reports.
    fn codes(&self) -> &'static [&'static Code];

    /// Reports each place that deserves one of its codes.
    fn check(&self, case: &Case<'_>, findings: &mut Findings);
}
