//! Crossing: how many pairs of segments cross between the layers of a proper graph.

use super::proper::Proper;

/// For each element its rank in its layer.
pub(super) fn ranks(proper: &Proper) -> Vec<usize> {
    let mut ranks = vec![0; proper.elements.len()];
    for layer in &proper.layers {
        for (rank, &element) in layer.iter().enumerate() {
            ranks[element] = rank;
        }
    }
    ranks
}

/// Counts the crossings of the whole graph.
///
/// # Cost
/// O(segments * log elements).
/// # Source
/// Barth, Mutzel and Jünger 2004, "Simple and efficient bilayer cross counting".
pub(super) fn crossings(proper: &Proper) -> u64 {
    let ranks = ranks(proper);
    proper
        .layers
        .windows(2)
        .map(|pair| between(proper, &ranks, (&pair[0], &pair[1])))
        .sum()
}

fn between(proper: &Proper, ranks: &[usize], (left, right): (&[usize], &[usize])) -> u64 {
    let mut tree = vec![0u64; right.len() + 1];
    let (mut found, mut seen) = (0, 0);
    let mut ends = Vec::new();
    for &element in left {
        ends.clear();
        ends.extend(
            proper
                .after
                .of_element(element)
                .iter()
                .map(|&s| ranks[proper.segments[s].right]),
        );
        ends.sort_unstable();
        // Count against earlier elements only: segments of one element never cross.
        for &end in &ends {
            found += seen - prefix(&tree, end + 1);
        }
        for &end in &ends {
            seen += 1;
            add(&mut tree, end);
        }
    }
    found
}

fn prefix(tree: &[u64], mut upto: usize) -> u64 {
    let mut sum = 0;
    while upto > 0 {
        sum += tree[upto];
        upto &= upto - 1;
    }
    sum
}

fn add(tree: &mut [u64], rank: usize) {
    let mut at = rank + 1;
    while at < tree.len() {
        tree[at] += 1;
        at += at & at.wrapping_neg();
    }
}
