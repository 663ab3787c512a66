//! The search for the extensions of one undecided part, by a SAT solver.

use super::limits::SolveError;
use super::part::Part;
use super::semantics::Semantics;
use batsat::{Callbacks, ClauseKind, Lit, Solver, SolverInterface, SolverOpts, lbool};

/// The most literals that one clause brings; see [`Search::clause`].
const LONGEST_CLAUSE: usize = 64;

/// Positions of a part's arguments, ascending.
pub(super) type Positions = Vec<usize>;

/// Enumerates the extensions of one part, each once, in an order that depends on nothing else.
///
/// Models of the clauses are exactly the complete labellings (Caminada 2006): two variables per
/// argument say "in" and "out". Preferred and semi-stable extensions come by enlarging a model
/// until nothing can be added.
/// # Source
/// The labelling encoding of Cerutti, Dunne, Giacomin and Vallati 2014 (TAFA 2013); the growing
/// of models as in Dvorak, Jarvisalo, Wallner and Woltran 2014, Artificial Intelligence 206.
pub(super) struct Search<'p> {
    part: &'p Part,
    semantics: Semantics,
    solver: Solver<ConflictBudget>,
    variables: Vec<Variables>,
    limit: u64,
    /// The largest set of decided arguments found, while its extensions are being listed.
    range: Option<Vec<bool>>,
}

/// What the solver decides of one argument.
#[derive(Clone, Copy)]
struct Variables {
    accepted: Lit,
    rejected: Lit,
    decided: Lit,
}

/// What is made as large as possible.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Measure {
    /// The arguments that are in.
    Accepted,
    /// The arguments that are in or out.
    Decided,
}

/// A side of a set.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Inside,
    Outside,
}

impl<'p> Search<'p> {
    /// Prepares the search; stable extensions are complete ones that decide everything.
    pub(super) fn new(part: &'p Part, semantics: Semantics, conflicts: u64) -> Self {
        let budget = ConflictBudget { left: conflicts };
        let mut solver = Solver::new(SolverOpts::default(), budget);
        let mut variable = |first_try| Lit::new(solver.new_var(first_try, true), true);
        let variables = (0..part.len()).map(|_| Variables {
            // Trying "in" first makes the first models large, so less is left to enlarge.
            accepted: variable(lbool::TRUE),
            rejected: variable(lbool::UNDEF),
            decided: variable(lbool::UNDEF),
        });
        let variables = variables.collect();
        let mut search = Self {
            part,
            semantics,
            solver,
            variables,
            limit: conflicts,
            range: None,
        };
        for position in 0..part.len() {
            search.define(position);
        }
        for position in 0..part.len() {
            search.label_by_attackers(position);
        }
        search
    }

    /// Demands that an argument be in.
    pub(super) fn require(&mut self, position: usize) {
        self.clause(vec![self.variables[position].accepted]);
    }

    /// Demands that an argument not be in.
    pub(super) fn forbid(&mut self, position: usize) {
        self.clause(vec![!self.variables[position].accepted]);
    }

    /// Demands that one of these arguments be in.
    pub(super) fn require_any(&mut self, positions: impl Iterator<Item = usize>) {
        self.clause(
            positions
                .map(|position| self.variables[position].accepted)
                .collect(),
        );
    }

    /// The next extension.
    pub(super) fn next(&mut self) -> Result<Option<Positions>, SolveError> {
        match self.semantics {
            Semantics::Preferred => self.next_preferred(),
            Semantics::SemiStable => self.next_semi_stable(),
            _ => self.next_model(),
        }
    }

    /// The next complete or stable extension; another one differs from it somewhere.
    fn next_model(&mut self) -> Result<Option<Positions>, SolveError> {
        if !self.satisfiable(&[])? {
            return Ok(None);
        }
        let found = self.measured(Measure::Accepted);
        let differs = self
            .variables
            .iter()
            .zip(&found)
            .map(|(argument, &inside)| match inside {
                true => !argument.accepted,
                false => argument.accepted,
            });
        self.clause(differs.collect());
        Ok(Some(positions(&found)))
    }

    /// The next preferred extension; no other one lies within it.
    fn next_preferred(&mut self) -> Result<Option<Positions>, SolveError> {
        if !self.satisfiable(&[])? {
            return Ok(None);
        }
        let found = self.enlarge(Measure::Accepted)?;
        self.leave(&found, Measure::Accepted);
        Ok(Some(positions(&found)))
    }

    /// The next semi-stable extension, all those of one range after another.
    ///
    /// Semi-stable extensions are preferred ones, so none lies within another; and what lies
    /// within a range already listed is either listed or no largest range.
    fn next_semi_stable(&mut self) -> Result<Option<Positions>, SolveError> {
        loop {
            let range = match self.range.take() {
                Some(range) => range,
                None if self.satisfiable(&[])? => self.enlarge(Measure::Decided)?,
                None => return Ok(None),
            };
            let within = self.literals(&range, Side::Inside, Measure::Decided);
            if self.satisfiable(&within)? {
                let found = self.measured(Measure::Accepted);
                self.leave(&found, Measure::Accepted);
                self.range = Some(range);
                return Ok(Some(positions(&found)));
            }
            self.leave(&range, Measure::Decided);
        }
    }

    /// Enlarges the set of the last model until no model has a larger one.
    fn enlarge(&mut self, measure: Measure) -> Result<Vec<bool>, SolveError> {
        let mut largest = self.measured(measure);
        while largest.contains(&false) {
            let switch = Lit::new(self.solver.new_var_default(), true);
            let mut kept = self.literals(&largest, Side::Inside, measure);
            kept.push(switch);
            let mut added = self.literals(&largest, Side::Outside, measure);
            added.push(!switch);
            self.clause(added);
            let larger = self.satisfiable(&kept)?;
            if larger {
                largest = self.measured(measure);
            }
            self.clause(vec![!switch]);
            if !larger {
                break;
            }
        }
        Ok(largest)
    }

    /// Demands something outside a set from every later model.
    fn leave(&mut self, set: &[bool], measure: Measure) {
        self.clause(self.literals(set, Side::Outside, measure));
    }

    /// The literals that say of each argument on one side of a set that it belongs to the measure.
    fn literals(&self, set: &[bool], side: Side, measure: Measure) -> Vec<Lit> {
        let on_side = |&(_, &inside): &(&Variables, &bool)| inside == (side == Side::Inside);
        let literal = |(argument, _): (&Variables, _)| match measure {
            Measure::Accepted => argument.accepted,
            Measure::Decided => argument.decided,
        };
        self.variables
            .iter()
            .zip(set)
            .filter(on_side)
            .map(literal)
            .collect()
    }

    /// The set that the last model gives.
    fn measured(&self, measure: Measure) -> Vec<bool> {
        let holds = |lit| self.solver.value_lit(lit) == lbool::TRUE;
        let within = |argument: &Variables| {
            holds(argument.accepted) || (measure == Measure::Decided && holds(argument.rejected))
        };
        self.variables.iter().map(within).collect()
    }

    /// In and out exclude each other; decided means one of them.
    fn define(&mut self, position: usize) {
        let Variables {
            accepted,
            rejected,
            decided,
        } = self.variables[position];
        self.clause(vec![!accepted, !rejected]);
        self.clause(vec![!decided, accepted, rejected]);
        if self.semantics == Semantics::Stable {
            self.clause(vec![decided]);
        }
    }

    /// In if and only if every attacker is out; out if and only if some attacker is in.
    fn label_by_attackers(&mut self, position: usize) {
        let Variables {
            accepted, rejected, ..
        } = self.variables[position];
        let variables_of = |&attacker: &u32| self.variables[attacker as usize];
        let attackers: Vec<Variables> = self.part.attackers[position]
            .iter()
            .map(variables_of)
            .collect();
        let (mut all_out, mut some_in) = (vec![accepted], vec![!rejected]);
        for attacker in attackers {
            self.clause(vec![!accepted, attacker.rejected]);
            self.clause(vec![rejected, !attacker.accepted]);
            all_out.push(!attacker.rejected);
            some_in.push(attacker.accepted);
        }
        self.clause(all_out);
        self.clause(some_in);
    }

    /// Demands that one of these hold.
    ///
    /// A long clause becomes a chain of short ones, each but the last passing on to the next: the
    /// solver looks through a clause from its start whenever a watched literal falls, which over
    /// a whole part would be quadratic.
    fn clause(&mut self, lits: Vec<Lit>) {
        let mut pieces = lits.chunks(LONGEST_CLAUSE).peekable();
        let mut passed_on: Option<Lit> = None;
        loop {
            let mut piece: Vec<Lit> = passed_on.iter().map(|&lit| !lit).collect();
            piece.extend(pieces.next().unwrap_or_default());
            let more = pieces.peek().is_some();
            passed_on = more.then(|| Lit::new(self.solver.new_var_default(), true));
            piece.extend(passed_on);
            self.solver.add_clause_reuse(&mut piece);
            if !more {
                return;
            }
        }
    }

    fn satisfiable(&mut self, assumptions: &[Lit]) -> Result<bool, SolveError> {
        match self.solver.solve_limited(assumptions) {
            found if found == lbool::TRUE => Ok(true),
            found if found == lbool::FALSE => Ok(false),
            _ => Err(SolveError::TooHard { limit: self.limit }),
        }
    }
}

fn positions(set: &[bool]) -> Positions {
    set.iter()
        .enumerate()
        .filter(|&(_, &inside)| inside)
        .map(|(position, _)| position)
        .collect()
}

/// Counts conflicts, so that a hopeless search ends, and ends at the same place on any machine.
struct ConflictBudget {
    left: u64,
}

impl Callbacks for ConflictBudget {
    fn on_new_clause(&mut self, _: &[Lit], kind: ClauseKind) {
        if kind == ClauseKind::Learnt {
            self.left = self.left.saturating_sub(1);
        }
    }

    fn stop(&self) -> bool {
        self.left == 0
    }
}
