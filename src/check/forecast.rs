//! W0304: a forecast says nothing of when it can be checked.
use super::case::Case;
use super::rule::Rule;
use crate::diagnose::{Code, Diagnostic, Findings, Message};
use crate::model::{Claim, ClaimKind, Value};

static FORECAST_WITHOUT_DATE: Code = Code::warning("W0304", "forecast-without-date");
static CODES: &[&Code] = &[&FORECAST_WITHOUT_DATE];

/// A forecast has a time at which one can see whether it came true.
pub(super) struct Forecast;

impl Rule for Forecast {
    fn codes(&self) -> &'static [&'static Code] {
        CODES
    }

    fn check(&self, case: &Case<'_>, findings: &mut Findings) {
        for claim in &case.data.claims {
            if claim.kind == ClaimKind::Forecast && !has_date(claim) {
                let found = Diagnostic::new(&FORECAST_WITHOUT_DATE, claim.id.span);
                let help = Message::new("forecast-without-date.help");
                findings.report(found.with("claim", &*claim.id).help(help));
            }
        }
    }
}

fn has_date(claim: &Claim) -> bool {
    let proposed = claim.proposition.as_ref().is_some_and(|proposition| {
        proposition.time.is_some() || matches!(proposition.value, Value::When(_))
    });
    claim.due.is_some() || proposed
}
