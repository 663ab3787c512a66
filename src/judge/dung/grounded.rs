//! The grounded labelling of a framework of any size.

use super::framework::Framework;
use super::labelling::{Label, Labelling};

/// The counter of an argument that is out; no count of attackers reaches it.
const OUT: u32 = u32::MAX;

/// Labels every argument in, out or undecided by the grounded semantics.
///
/// The labelling is unique. One counter per argument holds the attackers that are not yet out:
/// at zero the argument is in, and all that it attacks is out.
/// # Cost
/// O(arguments + attacks), without recursion; 12 bytes per argument at most beside the labelling.
/// # Source
/// Dung 1995, the grounded extension; the counters after Modgil and Caminada 2009.
pub fn grounded(framework: &Framework) -> Labelling {
    let mut standing = vec![0_u32; framework.argument_count() as usize];
    for &target in framework.all_targets() {
        standing[target as usize] += 1;
    }
    let mut accepted: Vec<u32> = (0..)
        .zip(&standing)
        .filter(|&(_, &count)| count == 0)
        .map(|(at, _)| at)
        .collect();
    let mut rejected: Vec<u32> = Vec::new();
    // Whole waves rather than one argument at a time: what comes next is then known beforehand,
    // and the memory it lies in is fetched while the last is still being worked on.
    while !accepted.is_empty() {
        reject(framework, &accepted, &mut standing, &mut rejected);
        accepted.clear();
        release(framework, &rejected, &mut standing, &mut accepted);
        rejected.clear();
    }
    Labelling::new(standing.into_iter().map(label).collect())
}

/// Marks what accepted arguments attack as out, and lists it.
fn reject(framework: &Framework, accepted: &[u32], standing: &mut [u32], rejected: &mut Vec<u32>) {
    for &argument in accepted {
        for &target in framework.attacked_by(argument) {
            if standing[target as usize] != OUT {
                standing[target as usize] = OUT;
                rejected.push(target);
            }
        }
    }
}

/// Takes the attacks of what is out off the counters of its targets; lists those left at zero.
fn release(framework: &Framework, rejected: &[u32], standing: &mut [u32], accepted: &mut Vec<u32>) {
    for &argument in rejected {
        for &freed in framework.attacked_by(argument) {
            let count = &mut standing[freed as usize];
            if *count == OUT {
                continue;
            }
            *count -= 1;
            if *count == 0 {
                accepted.push(freed);
            }
        }
    }
}

fn label(standing: u32) -> Label {
    match standing {
        0 => Label::In,
        OUT => Label::Out,
        _ => Label::Undecided,
    }
}
