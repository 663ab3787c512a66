//! An argumentation framework: arguments, and who attacks whom, in compressed sparse rows.

use super::bounds::{MAX_ARGUMENTS, MAX_ATTACKS};
use super::names::Names;
use super::read_error::ReadFault;

/// Arguments `0..argument_count()` and the attacks between them.
///
/// An attack written twice is kept twice: it changes no labelling and no extension.
/// # Cost
/// 8 bytes per argument and 4 per attack; names, when there are any, beside that.
/// # Source
/// Dung 1995, Artificial Intelligence 77(2):321-357, definition 2.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Framework {
    /// `targets[starts[a]..starts[a + 1]]` are the arguments that `a` attacks.
    starts: Vec<u32>,
    targets: Vec<u32>,
    /// How many attacks each argument suffers: counted while attacks are sorted into rows, whose
    /// own memory is slower.
    attacker_counts: Vec<u32>,
    names: Option<Names>,
}

impl Framework {
    /// A framework of `arguments` nameless arguments; each attack is (attacker, target), 0-based.
    ///
    /// # Errors
    /// An attack that names an argument beyond the last, or more than the limits above.
    pub fn new(arguments: u32, attacks: &[(u32, u32)]) -> Result<Self, ReadFault> {
        if arguments > MAX_ARGUMENTS {
            return Err(ReadFault::TooManyArguments);
        }
        let beyond = |&&(from, to): &&(u32, u32)| from.max(to) >= arguments;
        if let Some(&(from, to)) = attacks.iter().find(beyond) {
            let number = u64::from(from.max(to)) + 1;
            return Err(ReadFault::OutOfRange { number, arguments });
        }
        Self::assemble(arguments, attacks, None)
    }

    /// Sorts attacks, all known to be in range, into rows; within a row they keep their order.
    pub(super) fn assemble(
        arguments: u32,
        attacks: &[(u32, u32)],
        names: Option<Names>,
    ) -> Result<Self, ReadFault> {
        if attacks.len() > MAX_ATTACKS {
            return Err(ReadFault::TooManyAttacks);
        }
        let mut starts = zeros(arguments as usize + 1)?;
        let mut targets = zeros(attacks.len())?;
        let mut attacker_counts = zeros(arguments as usize)?;
        for &(from, to) in attacks {
            starts[from as usize] += 1;
            attacker_counts[to as usize] += 1;
        }
        let mut end = 0;
        for start in &mut starts {
            end += *start;
            *start = end;
        }
        // Each row is filled from its end backwards, so its end becomes its start.
        for &(from, to) in attacks.iter().rev() {
            let start = &mut starts[from as usize];
            *start -= 1;
            let place = &mut targets[*start as usize];
            // Loads run ahead of one another and stores do not: asking for the old value first
            // lets the memory of many rows be fetched at once.
            std::hint::black_box(*place);
            *place = to;
        }
        Ok(Self {
            starts,
            targets,
            attacker_counts,
            names,
        })
    }

    /// How many arguments there are.
    pub fn argument_count(&self) -> u32 {
        (self.starts.len() - 1) as u32
    }

    /// How many attacks there are, repeated ones counted.
    pub fn attack_count(&self) -> usize {
        self.targets.len()
    }

    /// The arguments that `argument` attacks, in the order in which they were read.
    pub fn attacked_by(&self, argument: u32) -> &[u32] {
        let at = argument as usize;
        match (self.starts.get(at), self.starts.get(at + 1)) {
            (Some(&start), Some(&end)) => &self.targets[start as usize..end as usize],
            _ => &[],
        }
    }

    /// How many attacks each argument suffers, repeated ones counted.
    pub fn attacker_counts(&self) -> &[u32] {
        &self.attacker_counts
    }

    /// The argument of that name; a nameless framework counts its arguments from 1.
    /// # Cost
    /// O(arguments) when there are names.
    pub fn argument(&self, name: &str) -> Option<u32> {
        if let Some(names) = &self.names {
            return names.position(name);
        }
        let number: u32 = name.parse().ok()?;
        (1..=self.argument_count())
            .contains(&number)
            .then(|| number - 1)
    }

    /// The name of an argument, or its number from 1 when it has none.
    pub fn name(&self, argument: u32) -> String {
        let mut name = String::new();
        self.push_name(argument, &mut name);
        name
    }

    /// Appends the name of an argument, or its number from 1 when it has none.
    pub(super) fn push_name(&self, argument: u32, text: &mut String) {
        match &self.names {
            Some(names) => text.push_str(names.get(argument)),
            None => text.push_str(itoa::Buffer::new().format(u64::from(argument) + 1)),
        }
    }
}

/// A vector of zeros, or the error that there is no memory for it.
fn zeros(length: usize) -> Result<Vec<u32>, ReadFault> {
    let mut made = Vec::new();
    made.try_reserve_exact(length)
        .map_err(|_| ReadFault::OutOfMemory)?;
    made.resize(length, 0);
    Ok(made)
}
