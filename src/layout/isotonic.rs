//! Isotonic regression: the positions nearest to those wished that keep their distances.

/// Finds positions nearest to `wished`, each at least `apart` below the one before it.
///
/// `apart[0]` is not used. Nearest in the sum of squares weighted by `weights`, which are above 0.
///
/// # Cost
/// O(positions).
/// # Source
/// Ayer et al. 1955, the pool adjacent violators algorithm.
pub(super) fn nearest(wished: &[f64], weights: &[f64], apart: &[f64]) -> Vec<f64> {
    // (mean, weight, length) of each block of positions that touch.
    let mut blocks: Vec<(f64, f64, usize)> = Vec::with_capacity(wished.len());
    let offsets = offsets(apart);
    for at in 0..wished.len() {
        let mut block = (wished[at] - offsets[at], weights[at], 1);
        while let Some(&above) = blocks.last()
            && above.0 >= block.0
        {
            blocks.pop();
            let weight = above.1 + block.1;
            let mean = (above.0 * above.1 + block.0 * block.1) / weight;
            block = (mean, weight, above.2 + block.2);
        }
        blocks.push(block);
    }
    let means = blocks
        .iter()
        .flat_map(|block| std::iter::repeat_n(block.0, block.2));
    means
        .zip(offsets)
        .map(|(mean, offset)| mean + offset)
        .collect()
}

/// The position of each element when all stand as near as they may, from 0.
pub(super) fn offsets(apart: &[f64]) -> Vec<f64> {
    let mut sum = 0.0;
    let add = |(at, distance): (usize, &f64)| {
        sum += if at == 0 { 0.0 } else { *distance };
        sum
    };
    apart.iter().enumerate().map(add).collect()
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn wishes_that_agree_are_granted() {
        assert_eq!(
            nearest(&[1.0, 5.0, 20.0], &[1.0; 3], &[0.0, 4.0, 4.0]),
            [1.0, 5.0, 20.0]
        );
    }

    #[test]
    fn wishes_that_collide_share_the_loss() {
        assert_eq!(
            nearest(&[10.0, 10.0], &[1.0, 1.0], &[0.0, 4.0]),
            [8.0, 12.0]
        );
        assert_eq!(
            nearest(&[10.0, 10.0], &[3.0, 1.0], &[0.0, 4.0]),
            [9.0, 13.0]
        );
    }
}
