//! The grounded labelling of a framework of any size.

use super::framework::Framework;
use super::labelling::{Label, Labelling};

/// A count of attackers that are not yet out, or that the argument is out.
///
/// The counters are what a labelling touches at random, once for each attack: the narrower they
/// are, the more of them stay near the processor.
trait Standing: Copy + Eq {
    /// No attacker stands: the argument is in.
    const NONE: Self;
    /// The argument is out; no count of attackers reaches it.
    const OUT: Self;

    /// So many attackers; `None` when they are too many to count.
    fn of(attackers: u32) -> Option<Self>;

    /// One attacker less.
    fn less(self) -> Self;
}

macro_rules! standing {
    ($($number:ty),*) => {$(
        impl Standing for $number {
            const NONE: Self = 0;
            const OUT: Self = Self::MAX;

            fn of(attackers: u32) -> Option<Self> {
                let count = Self::try_from(attackers).ok()?;
                (count != Self::OUT).then_some(count)
            }

            fn less(self) -> Self {
                self - 1
            }
        }
    )*};
}
standing!(u8, u16, u32);

/// Labels every argument in, out or undecided by the grounded semantics.
///
/// The labelling is unique. One counter per argument holds the attackers that are not yet out:
/// at zero the argument is in, and all that it attacks is out.
/// # Cost
/// O(arguments + attacks), without recursion; 12 bytes per argument at most beside the labelling.
/// Memory decides: each attack touches one counter at random, of one byte where no argument has
/// more than 254 attackers.
/// # Source
/// Dung 1995, the grounded extension; the counters after Modgil and Caminada 2009.
pub fn grounded(framework: &Framework) -> Labelling {
    labelled::<u8>(framework)
        .or_else(|| labelled::<u16>(framework))
        .or_else(|| labelled::<u32>(framework))
        .unwrap_or_else(|| Labelling::new(Vec::new()))
}

/// The same with counters of one width; `None` when an argument has more attackers than they count.
fn labelled<S: Standing>(framework: &Framework) -> Option<Labelling> {
    let mut standing = counted::<S>(framework)?;
    let at_once = (0..).zip(&standing).filter(|&(_, &count)| count == S::NONE);
    let mut accepted: Vec<u32> = at_once.map(|(at, _)| at).collect();
    let mut rejected: Vec<u32> = Vec::new();
    // Whole waves rather than one argument at a time: what comes next is then known beforehand,
    // and the memory it lies in is fetched while the last is still being worked on.
    while !accepted.is_empty() {
        put_in_order(&mut accepted);
        reject(framework, &accepted, &mut standing, &mut rejected);
        accepted.clear();
        put_in_order(&mut rejected);
        release(framework, &rejected, &mut standing, &mut accepted);
        rejected.clear();
    }
    Some(Labelling::new(standing.into_iter().map(label).collect()))
}

/// Puts a large wave in the order in which the rows of attacks lie in memory: to sort it costs less
/// than to fetch each row from anywhere.
fn put_in_order(wave: &mut [u32]) {
    const LARGE: usize = 1 << 15;
    if wave.len() >= LARGE {
        wave.sort_unstable();
    }
}

/// How many attackers each argument has; `None` when one has too many to count.
fn counted<S: Standing>(framework: &Framework) -> Option<Vec<S>> {
    let attacker_counts = framework.attacker_counts().iter();
    attacker_counts.map(|&count| S::of(count)).collect()
}

/// Marks what accepted arguments attack as out, and lists it.
fn reject<S: Standing>(
    framework: &Framework,
    accepted: &[u32],
    standing: &mut [S],
    rejected: &mut Vec<u32>,
) {
    for &argument in accepted {
        for &target in framework.attacked_by(argument) {
            if standing[target as usize] != S::OUT {
                standing[target as usize] = S::OUT;
                rejected.push(target);
            }
        }
    }
}

/// Takes the attacks of what is out off the counters of its targets; lists those left at zero.
fn release<S: Standing>(
    framework: &Framework,
    rejected: &[u32],
    standing: &mut [S],
    accepted: &mut Vec<u32>,
) {
    for &argument in rejected {
        for &freed in framework.attacked_by(argument) {
            let count = &mut standing[freed as usize];
            if *count == S::OUT {
                continue;
            }
            *count = count.less();
            if *count == S::NONE {
                accepted.push(freed);
            }
        }
    }
}

fn label<S: Standing>(standing: S) -> Label {
    match standing {
        none if none == S::NONE => Label::In,
        out if out == S::OUT => Label::Out,
        _ => Label::Undecided,
    }
}
