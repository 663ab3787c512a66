//! Scenes shaped like claim graphs: the same for the same seed, on every machine.

use quidit::layout::{Bond, Card, Edge, Scene, Size, Spacing};

/// How the caller wants the cards arranged.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Reading {
    /// Sources, actors, claims and evidence in columns.
    Columns,
    /// Layers left to the layout.
    Map,
}

/// Numbers that look random, from Knuth's linear congruential generator.
struct Lcg(u64);

impl Lcg {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % bound.max(1)
    }
}

/// The kinds of card: its letter, and its share of all cards in hundredths.
const KINDS: [(char, usize); 4] = [('s', 20), ('a', 15), ('c', 45), ('e', 20)];
/// The kinds of edge: from which kind to which, its share in hundredths, the width of its words.
const TIES: [(usize, usize, usize, f64); 5] = [
    (1, 2, 45, 92.0),
    (2, 2, 15, 64.0),
    (3, 2, 18, 50.0),
    (0, 1, 14, 84.0),
    (0, 3, 8, 84.0),
];

/// Makes a scene of `cards` cards and twice as many edges, four in five within one topic.
pub(super) fn claim_like(cards: usize, seed: u64, reading: Reading) -> Scene {
    let mut numbers = Lcg(seed);
    let mut scene = Scene {
        spacing: Spacing::default(),
        ..Scene::default()
    };
    let mut of_kind: [Vec<usize>; 4] = Default::default();
    for (kind, (letter, share)) in KINDS.into_iter().enumerate() {
        let count = (cards * share / 100).max(1);
        for number in 0..count {
            of_kind[kind].push(scene.cards.len());
            scene.cards.push(Card {
                id: format!("{letter}{number}"),
                size: Size::new(230.0, 76.0),
                column: (reading == Reading::Columns).then_some(kind as u32),
                pin: None,
            });
        }
    }
    let topics = (cards / 12).max(1);
    while scene.edges.len() < 2 * cards {
        let edge = edge(&mut numbers, &of_kind, topics);
        let twice = scene
            .edges
            .iter()
            .any(|e| (e.from, e.to) == (edge.from, edge.to));
        if edge.from != edge.to && !twice {
            scene.edges.push(edge);
        }
    }
    scene
}

fn edge(numbers: &mut Lcg, of_kind: &[Vec<usize>; 4], topics: usize) -> Edge {
    let mut lot = numbers.below(100);
    let mut tie = TIES[0];
    for candidate in TIES {
        tie = candidate;
        if lot < candidate.2 {
            break;
        }
        lot -= candidate.2;
    }
    let (from, to, _, width) = tie;
    let topic = numbers.below(topics);
    let stays = numbers.below(100) < 80;
    let from = of_topic(numbers, &of_kind[from], topic, topics);
    let to = match stays {
        true => of_topic(numbers, &of_kind[to], topic, topics),
        false => of_kind[to][numbers.below(of_kind[to].len())],
    };
    let bond = if tie.0 == tie.1 {
        Bond::Symmetric
    } else {
        Bond::Directed
    };
    Edge {
        from,
        to,
        label: Some(Size::new(width, 18.0)),
        bond,
    }
}

/// A card of a topic: the cards of a kind are dealt to the topics in turn.
fn of_topic(numbers: &mut Lcg, cards: &[usize], topic: usize, topics: usize) -> usize {
    let mine: Vec<usize> = cards
        .iter()
        .copied()
        .skip(topic % cards.len())
        .step_by(topics)
        .collect();
    mine[numbers.below(mine.len())]
}
