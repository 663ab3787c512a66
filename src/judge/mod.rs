//! Which claims stand, and the argumentation frameworks under that judgement.

mod components;
mod derive;
mod dominators;
pub mod dung;
mod flow;
mod foundation;
mod framework;
mod ground;
mod hypotheses;
mod independence;
mod judgement;
mod pivot;
mod policy;
mod proof;
mod route;
mod rubric;
mod scope;
mod standard;
mod state;
mod strength;
mod two_sided;
mod unsettled;

pub use framework::{Framework, Head, Premise, Side};
pub use ground::{Bearing, Ground};
pub use hypotheses::{Fits, Hypotheses, Row, hypotheses};
pub use independence::{Independence, Lines, independence};
pub use judgement::{Judgement, judge, judge_claim};
pub use pivot::{Flip, Pivots, Single, pivots};
pub use policy::{Policy, Testimony};
pub use proof::{Because, Proof, Rule, Says, Step, prove};
pub use rubric::{CLAIM, STEPS, base_score, evidence_score, rubric};
pub use standard::{Standard, Weighed};
pub use state::{Reason, State, Verdict, Verdicts, Why, holders};
pub use strength::{Gradual, contributions, strengths, strengths_of};
pub use two_sided::{Labelling, Value, label};
