//! The claim graph: the records of a checked case, joined.
mod claim_graph;
mod clash;
mod edge;
mod edges;
mod index;
mod join;
mod node;
mod origin;
mod utterance;
mod walk;

pub use claim_graph::ClaimGraph;
pub use clash::{clashes, each_pair};
pub use edge::Edge;
pub use index::Groups;
pub(crate) use join::join;
pub use node::Node;
pub use origin::Origins;
pub use utterance::Origin;
pub use walk::{Along, Step, shortest_path};
