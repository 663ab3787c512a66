//! What the list of contradictions is sifted and sorted by, found once.
use super::edition::Edition;
use super::fold::fold;
use super::labels::Labels;
use crate::model::ContradictionKind;
use crate::query::Contradiction;
use std::cmp::Reverse;

/// The groups of chips; as the script knows them.
const GROUPS: &[&str] = &["type", "force", "topic"];

impl Edition<'_> {
    /// By what the contradictions are sifted; days of them are not chosen.
    pub(super) fn sifted_pairs(&self) -> &Labels {
        self.shown.kept.conflicts.get_or_init(|| {
            let mut labels = Labels::new(GROUPS);
            for one in &self.shown.conflicts {
                let kind = one.kind.map_or("", ContradictionKind::name).to_lowercase();
                let force = one.strength.name().to_lowercase();
                let topic = topic_id(self, one).unwrap_or_default();
                labels.add([&kind, &force, topic], "");
            }
            labels
        })
    }

    /// The places of the contradictions, the latest first.
    pub(super) fn latest_pairs(&self) -> &[usize] {
        let conflicts = &self.shown.conflicts;
        self.shown.kept.latest.get_or_init(|| {
            let mut places: Vec<usize> = (0..conflicts.len()).collect();
            places.sort_by_cached_key(|at| Reverse(latest(self, &conflicts[*at])));
            places
        })
    }

    /// The same by the words of their first sides.
    pub(super) fn pairs_by_words(&self) -> &[usize] {
        let conflicts = &self.shown.conflicts;
        self.by_words.get_or_init(|| {
            let mut places: Vec<usize> = (0..conflicts.len()).collect();
            places.sort_by_cached_key(|at| fold(&self.side_text(&conflicts[*at].sides[0])));
            places
        })
    }
}

fn topic_id<'e>(edition: &'e Edition<'_>, one: &Contradiction) -> Option<&'e str> {
    edition.topic(one).map(|node| edition.graph.id(node))
}

/// The latest day of the pair, as digits for sorting; the empty text when unknown.
pub(super) fn latest(edition: &Edition<'_>, one: &Contradiction) -> String {
    let statements = one.sides.iter().flat_map(|side| &side.statements);
    let said = statements.filter_map(|at| edition.graph.statement(*at).said.as_ref());
    let moments = said.filter_map(|said| said.moments().last());
    moments
        .map(|moment| moment.to_string())
        .max()
        .unwrap_or_default()
}
