//! The ideal extension of one undecided part.

use super::limits::SolveError;
use super::part::Part;
use super::search::{Positions, Search};
use super::semantics::Semantics;

/// The largest admissible set inside every preferred extension, without listing those.
///
/// An admissible set is ideal if and only if no attacker of it is in any admissible set. So the
/// answer lies within the arguments that some admissible set holds and whose attackers none
/// holds; it is what is left when those that the rest does not defend are taken away.
/// # Cost
/// At most one solver call per argument, then O(arguments + attacks).
/// # Source
/// Dung, Mancarella and Toni 2007; the characterisation after Dunne 2009, Artificial
/// Intelligence 173.
pub(super) fn ideal(part: &Part, conflicts: u64) -> Result<Positions, SolveError> {
    let credulous = credulously_accepted(part, conflicts)?;
    let unopposed = |position: &usize| {
        let mut attackers = part.attackers[*position].iter();
        credulous[*position] && !attackers.any(|&attacker| credulous[attacker as usize])
    };
    let mut kept = vec![false; part.len()];
    for position in (0..part.len()).filter(unopposed) {
        kept[position] = true;
    }
    take_away_undefended(part, &mut kept);
    Ok((0..part.len()).filter(|&position| kept[position]).collect())
}

/// Whether some complete extension holds each argument.
fn credulously_accepted(part: &Part, conflicts: u64) -> Result<Vec<bool>, SolveError> {
    let mut search = Search::new(part, Semantics::Complete, conflicts);
    let mut held = vec![false; part.len()];
    loop {
        search.require_any((0..part.len()).filter(|&position| !held[position]));
        let Some(extension) = search.next()? else {
            return Ok(held);
        };
        for position in extension {
            held[position] = true;
        }
    }
}

/// Takes away what the rest does not defend, until it defends all of itself.
fn take_away_undefended(part: &Part, kept: &mut [bool]) {
    let mut attacked: Vec<Vec<usize>> = vec![Vec::new(); part.len()];
    let mut countered = vec![0_usize; part.len()];
    for (to, attackers) in part.attackers.iter().enumerate() {
        for &from in attackers {
            attacked[from as usize].push(to);
            countered[to] += usize::from(kept[from as usize]);
        }
    }
    let mut unchecked: Vec<usize> = (0..part.len()).filter(|&at| countered[at] == 0).collect();
    while let Some(unanswered) = unchecked.pop() {
        for &undefended in &attacked[unanswered] {
            if !std::mem::take(&mut kept[undefended]) {
                continue;
            }
            for &target in &attacked[undefended] {
                countered[target] -= 1;
                if countered[target] == 0 {
                    unchecked.push(target);
                }
            }
        }
    }
}
