//! How much work a search for an order may do.

/// How much work the search may do.
#[derive(Debug, Clone, Copy)]
pub(super) struct Effort {
    /// The number of starting orders.
    pub(super) starts: usize,
    /// The passes of the barycentre method from each of them.
    pub(super) sweeps: usize,
    /// The rounds of sifting for the best order found.
    pub(super) sifts: usize,
    /// The rounds in which layers find their heights.
    pub(super) rounds: usize,
    /// The elements that may be ordered anew while cards are moved to other layers.
    pub(super) shifts: usize,
}
