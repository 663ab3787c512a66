//! All extensions of a framework, or one that holds or leaves out an argument.

use super::framework::Framework;
use super::grounded::grounded;
use super::ideal::ideal;
use super::labelling::{Label, Labelling};
use super::limits::{Limits, SolveError};
use super::part::{Part, undecided_parts};
use super::search::{Positions, Search};
use super::semantics::Semantics;

/// Arguments that stand together, ascending.
pub type Extension = Vec<u32>;

/// Which extension is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wish {
    /// Any.
    Any,
    /// One that holds the argument.
    With(u32),
    /// One that does not.
    Without(u32),
}

/// Lists the extensions of a framework, in the order of their arguments; empty when there is none.
///
/// What the grounded labelling decides is in every extension or in none. The rest falls into
/// connected parts; each is searched alone by a SAT solver, and the answer is every combination.
/// # Errors
/// A limit that was met: never a part of the answer.
/// # Cost
/// O(arguments + attacks) for the grounded and the parts; the search is exponential at worst.
pub fn extensions(
    framework: &Framework,
    semantics: Semantics,
    limits: &Limits,
) -> Result<Vec<Extension>, SolveError> {
    let labelling = grounded(framework);
    if semantics == Semantics::Grounded {
        return Ok(vec![labelling.accepted()]);
    }
    let parts = undecided_parts(framework, &labelling, limits)?;
    // First whether every part has one: a part without any leaves no combination to count.
    for part in parts.iter().filter(|_| semantics == Semantics::Stable) {
        if Search::new(part, semantics, limits.conflicts)
            .next()?
            .is_none()
        {
            return Ok(Vec::new());
        }
    }
    let mut lists: Vec<Vec<Extension>> = Vec::new();
    let mut combinations = 1_usize;
    for part in &parts {
        let list = extensions_of(part, semantics, limits)?;
        combinations = combinations.saturating_mul(list.len());
        if combinations > limits.extensions {
            return Err(SolveError::TooManyExtensions {
                limit: limits.extensions,
            });
        }
        lists.push(list);
    }
    combine(labelling.accepted(), &lists, limits)
}

/// The extensions of one part, as arguments of the framework.
fn extensions_of(
    part: &Part,
    semantics: Semantics,
    limits: &Limits,
) -> Result<Vec<Extension>, SolveError> {
    if semantics == Semantics::Ideal {
        return Ok(vec![part.arguments(&ideal(part, limits.conflicts)?)]);
    }
    let mut search = Search::new(part, semantics, limits.conflicts);
    let mut list = Vec::new();
    while let Some(found) = search.next()? {
        if list.len() == limits.extensions {
            return Err(SolveError::TooManyExtensions {
                limit: limits.extensions,
            });
        }
        list.push(part.arguments(&found));
    }
    Ok(list)
}

/// Every combination of one extension per part, each joined with the common arguments.
fn combine(
    common: Extension,
    lists: &[Vec<Extension>],
    limits: &Limits,
) -> Result<Vec<Extension>, SolveError> {
    let longest = |list: &Vec<Extension>| list.iter().map(Vec::len).max().unwrap_or(0);
    let size = common.len() + lists.iter().map(longest).sum::<usize>();
    let count: usize = lists.iter().map(Vec::len).product();
    let found = size as u128 * count as u128;
    if found > limits.listed as u128 && count > 1 {
        return Err(SolveError::TooMuchToList {
            found,
            limit: limits.listed,
        });
    }
    let mut combined = vec![common];
    for list in lists {
        match list.as_slice() {
            // A single choice lengthens what is there; copying it each time would be quadratic.
            [only] => combined.iter_mut().for_each(|chosen| chosen.extend(only)),
            _ => {
                let pairs = combined
                    .iter()
                    .flat_map(|chosen| list.iter().map(move |e| (chosen, e)));
                combined = pairs
                    .map(|(chosen, e)| [chosen.as_slice(), e].concat())
                    .collect();
            }
        }
    }
    combined
        .iter_mut()
        .for_each(|extension| extension.sort_unstable());
    combined.sort_unstable();
    Ok(combined)
}

/// One extension that fulfils a wish, if there is one.
pub(super) fn find_extension(
    framework: &Framework,
    semantics: Semantics,
    wish: Wish,
    limits: &Limits,
) -> Result<Option<Extension>, SolveError> {
    let labelling = grounded(framework);
    if !is_possible(&labelling, wish) {
        return Ok(None);
    }
    let wish = open_wish(&labelling, wish);
    // The grounded extension is itself complete, and holds as little as any.
    let grounded_serves = semantics == Semantics::Complete && !matches!(wish, Wish::With(_));
    if semantics == Semantics::Grounded || grounded_serves {
        let serves = !matches!(wish, Wish::With(_));
        return Ok(serves.then(|| labelling.accepted()));
    }
    let mut extension = labelling.accepted();
    for part in undecided_parts(framework, &labelling, limits)? {
        match find_in_part(&part, semantics, wish, limits)? {
            Some(found) => extension.extend(part.arguments(&found)),
            None => return Ok(None),
        }
    }
    extension.sort_unstable();
    Ok(Some(extension))
}

/// Whether what the grounded labelling decides leaves room for a wish.
fn is_possible(labelling: &Labelling, wish: Wish) -> bool {
    match wish {
        Wish::Any => true,
        Wish::With(argument) => labelling.label(argument) != Label::Out,
        Wish::Without(argument) => labelling.label(argument) != Label::In,
    }
}

/// The wish, or none when the grounded labelling fulfils it already.
fn open_wish(labelling: &Labelling, wish: Wish) -> Wish {
    match wish {
        Wish::With(argument) | Wish::Without(argument)
            if labelling.label(argument) != Label::Undecided =>
        {
            Wish::Any
        }
        _ => wish,
    }
}

/// One extension of a part that fulfils a wish; one about another part is fulfilled.
fn find_in_part(
    part: &Part,
    semantics: Semantics,
    wish: Wish,
    limits: &Limits,
) -> Result<Option<Positions>, SolveError> {
    let position = |argument| part.position(argument);
    let (with, without) = match wish {
        Wish::Any => (None, None),
        Wish::With(argument) => (position(argument), None),
        Wish::Without(argument) => (None, position(argument)),
    };
    let fulfils = |found: &Positions| {
        with.is_none_or(|at| found.contains(&at)) && without.is_none_or(|at| !found.contains(&at))
    };
    if semantics == Semantics::Ideal {
        return Ok(Some(ideal(part, limits.conflicts)?).filter(fulfils));
    }
    let mut search = Search::new(part, semantics, limits.conflicts);
    // A demand would change which sets are the largest, but a preferred extension of those that
    // hold an argument is a preferred extension.
    match (with, without, semantics) {
        (Some(at), _, Semantics::Complete | Semantics::Stable | Semantics::Preferred) => {
            search.require(at);
        }
        (_, Some(at), Semantics::Stable) => search.forbid(at),
        _ => {}
    }
    for _ in 0..limits.extensions {
        match search.next()? {
            Some(found) if fulfils(&found) => return Ok(Some(found)),
            Some(_) => {}
            None => return Ok(None),
        }
    }
    Err(SolveError::TooManyExtensions {
        limit: limits.extensions,
    })
}
