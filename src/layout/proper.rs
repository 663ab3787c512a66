//! Proper graph: cards, labels, turns and lanes in layers, every segment between neighbouring layers.

use std::ops::Range;

use super::layering::Layering;
use super::scene::{Scene, Spacing};
use super::size::Size;

/// What an element of a layer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A card, by its place in the scene.
    Card(usize),
    /// An edge that passes.
    Lane,
    /// The words of an edge.
    Label,
    /// The point where an edge inside a layer comes back.
    Turn,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Element {
    pub(super) kind: Kind,
    pub(super) layer: usize,
    pub(super) size: Size,
}

impl Element {
    pub(super) fn is_card(&self) -> bool {
        matches!(self.kind, Kind::Card(_))
    }
}

/// A stretch of an edge from a layer to the next.
#[derive(Debug, Clone, Copy)]
pub(super) struct Segment {
    /// The element in the left layer.
    pub(super) left: usize,
    /// The element in the layer after it.
    pub(super) right: usize,
}

impl Segment {
    pub(super) fn other(&self, element: usize) -> usize {
        if self.left == element {
            self.right
        } else {
            self.left
        }
    }
}

/// Segments by the element at one of their ends.
#[derive(Debug, Default)]
pub(super) struct Near {
    /// For each element where its segments start in `segments`; then the end of the last.
    starts: Vec<usize>,
    segments: Vec<usize>,
}

impl Near {
    /// Sorts segments by the element that `end` gives, each list in the order of the segments.
    fn of(segments: &[Segment], elements: usize, end: impl Fn(&Segment) -> usize) -> Self {
        let mut starts = vec![0; elements + 1];
        segments.iter().for_each(|one| starts[end(one) + 1] += 1);
        for at in 0..elements {
            starts[at + 1] += starts[at];
        }
        let mut next = starts.clone();
        let mut sorted = vec![0; segments.len()];
        for (at, one) in segments.iter().enumerate() {
            let place = &mut next[end(one)];
            sorted[*place] = at;
            *place += 1;
        }
        Self {
            starts,
            segments: sorted,
        }
    }

    /// The segments of an element.
    pub(super) fn of_element(&self, element: usize) -> &[usize] {
        &self.segments[self.starts[element]..self.starts[element + 1]]
    }
}

/// The layered graph whose order and coordinates are sought.
#[derive(Debug, Default)]
pub(super) struct Proper {
    /// The first of them are the cards, in the order of the scene.
    pub(super) elements: Vec<Element>,
    pub(super) segments: Vec<Segment>,
    /// The segments of each element to the layer before.
    pub(super) before: Near,
    /// The segments of each element to the layer after.
    pub(super) after: Near,
    /// For each edge of the scene its segments from `from` to `to`.
    pub(super) chains: Vec<Range<usize>>,
    /// For each edge its elements between its cards, from `from` to `to`.
    pub(super) inner: Vec<Range<usize>>,
    /// For each edge the element that bears its words or its turn.
    pub(super) bearers: Vec<Option<usize>>,
    /// For each layer whether cards stand in it; the others hold labels and turns.
    pub(super) has_cards: Vec<bool>,
    /// For each layer its elements from the top.
    pub(super) layers: Vec<Vec<usize>>,
}

/// The layers between those of the cards: gap `g` lies before card layer `g`.
struct Gaps {
    /// For each gap and each of its layers the height of the labels in it.
    loads: Vec<Vec<f64>>,
    /// For each gap the edges that pass it.
    passing: Vec<usize>,
    /// For each edge the gap and the layer of it where its words or its turn stand.
    bearer: Vec<Option<(usize, usize)>>,
}

/// The width of a turn that bears no words.
const TURN_WIDTH: f64 = 14.0;
/// The height of a turn that bears no words.
const TURN_HEIGHT: f64 = 12.0;

impl Proper {
    /// Cuts the edges of a scene at every layer; no label layer is much higher than `height`.
    ///
    /// # Cost
    /// O(edges * layers).
    pub(super) fn of(scene: &Scene, layering: &Layering, height: f64) -> Self {
        let gaps = Gaps::of(scene, layering, height);
        let mut proper = Self::default();
        let mut place_of_gap = Vec::new();
        let mut place_of_layer = Vec::new();
        for (gap, loads) in gaps.loads.iter().enumerate() {
            place_of_gap.push(proper.has_cards.len());
            proper.has_cards.extend(loads.iter().map(|_| false));
            if gap < layering.count {
                place_of_layer.push(proper.has_cards.len());
                proper.has_cards.push(true);
            }
        }
        proper.layers = vec![Vec::new(); proper.has_cards.len()];
        for (at, card) in scene.cards.iter().enumerate() {
            proper.add(Kind::Card(at), place_of_layer[layering.of[at]], card.size);
        }
        for (at, edge) in scene.edges.iter().enumerate() {
            let bearer = gaps.bearer[at].map(|(gap, row)| place_of_gap[gap] + row);
            let bearer = bearer.map(|layer| match edge.label {
                Some(size) => (Kind::Label, layer, size),
                None => (Kind::Turn, layer, Size::new(TURN_WIDTH, TURN_HEIGHT)),
            });
            proper.add_edge(edge.from, edge.to, bearer);
        }
        let elements = proper.elements.len();
        proper.before = Near::of(&proper.segments, elements, |one| one.right);
        proper.after = Near::of(&proper.segments, elements, |one| one.left);
        proper
    }

    fn add(&mut self, kind: Kind, layer: usize, size: Size) -> usize {
        let element = self.elements.len();
        self.elements.push(Element { kind, layer, size });
        self.layers[layer].push(element);
        element
    }

    fn join(&mut self, one: usize, other: usize) {
        let forwards = self.elements[one].layer < self.elements[other].layer;
        let (left, right) = if forwards { (one, other) } else { (other, one) };
        self.segments.push(Segment { left, right });
    }

    fn add_edge(&mut self, from: usize, to: usize, bearer: Option<(Kind, usize, Size)>) {
        let (start, end) = (self.elements[from].layer, self.elements[to].layer);
        let (segments, elements) = (self.segments.len(), self.elements.len());
        let (mut at, mut carrying) = (from, None);
        let mut pass = |layer: usize| {
            let borne = bearer.filter(|bearer| bearer.1 == layer);
            let (kind, _, size) = borne.unwrap_or((Kind::Lane, layer, Size::default()));
            let stop = self.add(kind, layer, size);
            carrying = borne.map(|_| stop).or(carrying);
            self.join(std::mem::replace(&mut at, stop), stop);
        };
        match (start, end) {
            _ if start < end => (start + 1..end).for_each(&mut pass),
            _ if start > end => (end + 1..start).rev().for_each(&mut pass),
            _ => bearer.iter().for_each(|bearer| pass(bearer.1)),
        }
        self.join(at, to);
        self.chains.push(segments..self.segments.len());
        self.inner.push(elements..self.elements.len());
        self.bearers.push(carrying);
    }
}

impl Gaps {
    fn of(scene: &Scene, layering: &Layering, height: f64) -> Self {
        let mut gaps = Self {
            loads: vec![Vec::new(); layering.count + 1],
            passing: vec![0; layering.count + 1],
            bearer: vec![None; scene.edges.len()],
        };
        let mut order: Vec<(usize, usize)> = Vec::new();
        for (at, edge) in scene.edges.iter().enumerate() {
            let ends = (layering.of[edge.from], layering.of[edge.to]);
            for gap in ends.0.min(ends.1)..ends.0.max(ends.1) {
                gaps.passing[gap + 1] += 1;
            }
            order.push((ends.0.abs_diff(ends.1), at));
        }
        // Short edges have no choice of gap: they come first. Edges inside a layer come last.
        order.sort_by_key(|&(span, at)| (span == 0, span, at));
        let mut heights = vec![0.0; layering.count + 1];
        for &(_, at) in &order {
            if let Some(gap) = gaps.gap_for(scene, layering, (at, &heights)) {
                let label = scene.edges[at]
                    .label
                    .map_or(TURN_HEIGHT, |size| size.height);
                heights[gap] += label + scene.spacing.label_gap;
                gaps.bearer[at] = Some((gap, 0));
            }
        }
        gaps.split(scene, layering, (height, &heights));
        gaps
    }

    fn gap_for(
        &self,
        scene: &Scene,
        layering: &Layering,
        (at, heights): (usize, &[f64]),
    ) -> Option<usize> {
        let edge = &scene.edges[at];
        let (start, end) = (layering.of[edge.from], layering.of[edge.to]);
        if start == end {
            let crowd = |gap: usize| self.passing[gap] as f64 + heights[gap] / 24.0;
            return Some(if crowd(start) < crowd(start + 1) {
                start
            } else {
                start + 1
            });
        }
        edge.label?;
        let gaps = start.min(end) + 1..=start.max(end);
        gaps.min_by(|&a, &b| heights[a].total_cmp(&heights[b]))
    }

    /// Spreads the labels of a gap over several layers when one would grow too high.
    fn split(&mut self, scene: &Scene, layering: &Layering, (height, heights): (f64, &[f64])) {
        for (gap, &load) in heights.iter().enumerate() {
            let layers = (load / height.max(1.0)).ceil().clamp(0.0, 4.0) as usize;
            self.loads[gap] = vec![0.0; layers];
        }
        for (at, edge) in scene.edges.iter().enumerate() {
            let Some((gap, _)) = self.bearer[at] else {
                continue;
            };
            let loads = &self.loads[gap];
            let inside = layering.of[edge.from] == layering.of[edge.to];
            let row = if !inside {
                (0..loads.len())
                    .min_by(|&a, &b| loads[a].total_cmp(&loads[b]))
                    .unwrap_or(0)
            } else if gap == layering.of[edge.from] {
                loads.len() - 1
            } else {
                0
            };
            self.loads[gap][row] += edge.label.map_or(TURN_HEIGHT, |label| label.height);
            self.bearer[at] = Some((gap, row));
        }
    }
}

/// The distance to keep between two neighbours of a layer.
pub(super) fn gap_between(above: &Element, below: &Element, spacing: &Spacing) -> f64 {
    match (above.is_card(), below.is_card()) {
        (true, true) => spacing.card_gap,
        (true, false) | (false, true) => spacing.clearance,
        (false, false) => match (above.kind, below.kind) {
            (Kind::Lane, Kind::Lane) => spacing.lane_gap,
            _ => spacing.label_gap,
        },
    }
}
