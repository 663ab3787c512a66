//! Placed scenes have no faults, and read as well as those of Graphviz.

use quidit::layout::{
    Bond, Card, Edge, Heading, MAX_CARDS, Measures, Placed, Point, Rect, Scene, SceneFault, Size,
    Step, measure, place,
};

use super::claim_like::{Reading, claim_like};
use super::dot::dot;

const BOTH: [Reading; 2] = [Reading::Columns, Reading::Map];

fn card(id: &str, column: Option<u32>) -> Card {
    Card {
        id: id.to_owned(),
        size: Size::new(230.0, 76.0),
        column,
        pin: None,
    }
}

fn edge(from: usize, to: usize) -> Edge {
    Edge {
        from,
        to,
        label: None,
        bond: Bond::Directed,
    }
}

fn scene(columns: &[Option<u32>], edges: Vec<Edge>) -> Scene {
    let card = |(at, column): (usize, &Option<u32>)| card(&format!("c{at}"), *column);
    Scene {
        cards: columns.iter().enumerate().map(card).collect(),
        edges,
        ..Scene::default()
    }
}

/// Measures a scene in which every card is wider by the clearance that edges keep.
fn measure_with_clearance(scene: &Scene, placed: &Placed) -> Measures {
    let mut wide = placed.clone();
    let by = scene.spacing.clearance - 0.2;
    for card in &mut wide.cards {
        let Rect {
            x,
            y,
            width,
            height,
        } = card.rect;
        card.rect = Rect {
            x: x - by,
            y: y - by,
            width: width + 2.0 * by,
            height: height + 2.0 * by,
        };
    }
    measure(scene, &wide)
}

fn assert_no_faults(scene: &Scene, placed: &Placed, name: &str) {
    let found = measure(scene, placed);
    assert_eq!(found.card_overlaps, 0, "{name}: cards overlap");
    assert_eq!(found.label_on_card, 0, "{name}: a label lies on a card");
    assert_eq!(found.label_on_label, 0, "{name}: labels overlap");
    assert_eq!(
        found.under_labels, 0,
        "{name}: an edge passes under the words of another"
    );
    let wide = measure_with_clearance(scene, placed);
    assert_eq!(
        wide.under_cards, 0,
        "{name}: an edge passes under a card, or near it"
    );
}

fn assert_ends_at_cards(scene: &Scene, placed: &Placed) {
    for (edge, route) in scene.edges.iter().zip(&placed.routes) {
        let from = placed.cards[edge.from].rect;
        let to = placed.cards[edge.to].rect;
        let (out, into) = (route.leaves, route.arrives);
        let left_at = if out == Heading::Right {
            from.right()
        } else {
            from.x
        };
        let reached_at = if into == Heading::Right {
            to.x
        } else {
            to.right()
        };
        assert!((route.start.x - left_at).abs() < 0.11, "{route:?}");
        assert!((route.end().x - reached_at).abs() < 0.11, "{route:?}");
        assert!(
            (from.y..=from.bottom()).contains(&route.start.y),
            "{route:?}"
        );
        assert!((to.y..=to.bottom()).contains(&route.end().y), "{route:?}");
    }
}

fn points(placed: &Placed) -> Vec<Point> {
    let mut points: Vec<Point> = placed
        .cards
        .iter()
        .map(|c| Point::new(c.rect.x, c.rect.y))
        .collect();
    for route in &placed.routes {
        points.push(route.start);
        points.push(route.middle);
        for step in &route.steps {
            match *step {
                Step::Line(end) => points.push(end),
                Step::Curve(one, two, end) => points.extend([one, two, end]),
            }
        }
    }
    points
}

#[test]
fn generated_scenes_have_no_faults() {
    for (cards, seeds) in [(12, 4), (60, 2), (150, 1), (500, 1)] {
        for (seed, reading) in (1..=seeds).flat_map(|seed| BOTH.map(|reading| (seed, reading))) {
            let scene = claim_like(cards, seed, reading);
            let placed = place(&scene).unwrap();
            assert_no_faults(&scene, &placed, &format!("{cards} {reading:?} {seed}"));
            assert_ends_at_cards(&scene, &placed);
        }
    }
}

#[test]
fn up_to_sixty_cards_fill_a_sheet() {
    for (cards, reading) in [16, 20, 24, 32, 40, 48, 60]
        .into_iter()
        .flat_map(|n| BOTH.map(|r| (n, r)))
    {
        for seed in 1..=2 {
            let scene = claim_like(cards, seed, reading);
            let aspect = measure(&scene, &place(&scene).unwrap()).aspect;
            assert!(
                (0.5..=2.0).contains(&aspect),
                "{cards} {reading:?} {seed}: {aspect}"
            );
        }
    }
}

#[test]
fn a_long_chain_is_bent() {
    let chain = scene(&[None; 30], (1..30).map(|at| edge(at - 1, at)).collect());
    let placed = place(&chain).unwrap();
    let found = measure(&chain, &placed);
    assert_no_faults(&chain, &placed, "chain");
    assert!((0.5..=2.0).contains(&found.aspect), "{found:?}");
    assert!(found.crossings < 5, "{found:?}");
}

#[test]
fn every_coordinate_is_a_tenth_and_cards_stand_on_the_grid() {
    let scene = claim_like(60, 1, Reading::Columns);
    let placed = place(&scene).unwrap();
    for Point { x, y } in points(&placed) {
        for length in [x, y] {
            assert_eq!((length * 10.0).round() / 10.0, length);
        }
    }
    for card in &placed.cards {
        let steps = (card.rect.y - scene.spacing.margin) / scene.spacing.grid;
        assert_eq!(steps, steps.round());
    }
}

#[test]
fn the_picture_holds_everything() {
    for reading in BOTH {
        let scene = claim_like(60, 2, reading);
        let placed = place(&scene).unwrap();
        for Point { x, y } in points(&placed) {
            assert!((0.0..=placed.size.width).contains(&x), "{x}");
            assert!((0.0..=placed.size.height).contains(&y), "{y}");
        }
    }
}

#[test]
fn the_same_scene_is_placed_the_same() {
    let scene = claim_like(150, 3, Reading::Map);
    assert_eq!(place(&scene), place(&scene));
}

#[test]
fn columns_stand_from_left_to_right() {
    let scene = claim_like(60, 4, Reading::Columns);
    let placed = place(&scene).unwrap();
    for (one, left) in scene.cards.iter().zip(&placed.cards) {
        for (other, right) in scene.cards.iter().zip(&placed.cards) {
            let ordered = one.column >= other.column || left.rect.right() < right.rect.x;
            assert!(ordered, "{} {}", one.id, other.id);
        }
    }
}

#[test]
fn loops_and_double_edges_are_drawn_apart() {
    let label = Some(Size::new(60.0, 18.0));
    let mut odd = scene(
        &[Some(0), Some(0), Some(0), Some(1)],
        vec![
            edge(0, 0),
            edge(0, 1),
            edge(1, 0),
            edge(0, 3),
            edge(0, 3),
            edge(3, 0),
            edge(2, 2),
        ],
    );
    assert_no_faults(&odd, &place(&odd).unwrap(), "without words");
    odd.edges.iter_mut().for_each(|edge| edge.label = label);
    let placed = place(&odd).unwrap();
    assert_no_faults(&odd, &placed, "with words");
    assert_ends_at_cards(&odd, &placed);
    assert_eq!(measure(&odd, &placed).crossings, 0);
}

#[test]
fn cards_of_all_sizes_find_room() {
    let mut scene = claim_like(40, 5, Reading::Columns);
    for (at, card) in scene.cards.iter_mut().enumerate() {
        card.size = Size::new(80.0 + 37.0 * (at % 5) as f64, 30.0 + 23.0 * (at % 7) as f64);
    }
    assert_no_faults(&scene, &place(&scene).unwrap(), "sizes");
}

#[test]
fn cards_without_column_join_their_neighbours() {
    let scene = scene(&[Some(0), Some(1), None], vec![edge(0, 1), edge(1, 2)]);
    assert_no_faults(&scene, &place(&scene).unwrap(), "mixed");
}

#[test]
fn edges_across_thousands_of_columns_are_refused() {
    let columns: Vec<Option<u32>> = (0..2_000).map(Some).collect();
    let bad = scene(&columns, (0..900).map(|at| edge(at, 1_999 - at)).collect());
    assert_eq!(
        place(&bad),
        Err(SceneFault::TooLarge {
            cards: 2_000,
            edges: 900
        })
    );
}

#[test]
fn small_scenes_are_placed() {
    assert_eq!(place(&Scene::default()), Ok(Placed::default()));
    let placed = place(&scene(&[None], Vec::new())).unwrap();
    assert_eq!(placed.size, Size::new(278.0, 124.0));
    let placed = place(&scene(&[None; 2], vec![edge(1, 0)])).unwrap();
    assert!(
        placed.cards[1].rect.right() < placed.cards[0].rect.x,
        "an edge reads to the right"
    );
}

#[test]
fn faults_are_refused() {
    let bad = scene(&[None], vec![edge(0, 1)]);
    assert_eq!(place(&bad), Err(SceneFault::UnknownCard { edge: 0 }));
    for length in [-1.0, f64::NAN, f64::INFINITY, 1e300] {
        let mut bad = scene(&[None], Vec::new());
        bad.cards[0].size.height = length;
        assert_eq!(
            place(&bad),
            Err(SceneFault::BadSize {
                of: "c0".to_owned()
            })
        );
        let mut bad = scene(&[None], Vec::new());
        bad.spacing.card_gap = length;
        assert_eq!(place(&bad), Err(SceneFault::BadSpacing));
    }
    let bad = scene(&vec![None; MAX_CARDS + 1], Vec::new());
    let fault = place(&bad).unwrap_err();
    assert_eq!(
        fault,
        SceneFault::TooLarge {
            cards: MAX_CARDS + 1,
            edges: 0
        }
    );
    assert!(fault.to_string().contains("narrow the view"));
}

/// At most the crossings of `dot` on the same cards, labels and columns.
#[test]
fn no_more_edges_cross_than_with_dot() {
    for (cards, seed) in [(60, 1), (60, 2), (60, 3), (150, 1), (500, 1)] {
        for reading in BOTH {
            let scene = claim_like(cards, seed, reading);
            let Some(theirs) = dot(&scene) else {
                assert!(
                    std::env::var_os("QUIDIT_REQUIRE_ALL").is_none(),
                    "`dot` is absent"
                );
                println!("skipped: `dot` is not installed");
                return;
            };
            let ours = measure(&scene, &place(&scene).unwrap()).crossings;
            let theirs = measure(&scene, &theirs).crossings;
            assert!(
                ours <= theirs,
                "{cards} {reading:?} {seed}: {ours} against {theirs}"
            );
        }
    }
}

/// The measures find each fault when there is one.
#[test]
fn the_measures_find_faults() {
    let scene = scene(&[None; 4], vec![edge(0, 1), edge(2, 3)]);
    let mut placed = place(&scene).unwrap();
    let at = |x: f64, y: f64| Rect {
        x,
        y,
        width: 10.0,
        height: 10.0,
    };
    let boxes = [
        at(0.0, 0.0),
        at(100.0, 100.0),
        at(0.0, 100.0),
        at(100.0, 0.0),
    ];
    for (card, rect) in placed.cards.iter_mut().zip(boxes) {
        card.rect = rect;
    }
    placed.routes[0].start = Point::new(10.0, 10.0);
    placed.routes[0].steps = vec![Step::Line(Point::new(100.0, 100.0))];
    placed.routes[1].start = Point::new(10.0, 100.0);
    placed.routes[1].steps = vec![Step::Line(Point::new(100.0, 10.0))];
    let found = measure(&scene, &placed);
    assert_eq!((found.crossings, found.under_cards, found.bends), (1, 0, 2));
    assert!((found.length - 2.0 * 90.0 * 2f64.sqrt()).abs() < 1e-9);

    placed.cards[0].rect = at(50.0, 50.0);
    placed.cards[1].rect = at(52.0, 52.0);
    placed.routes[0].label = Some(at(52.0, 56.0));
    placed.routes[1].label = Some(at(57.0, 50.0));
    let found = measure(&scene, &placed);
    assert_eq!((found.card_overlaps, found.under_cards), (1, 2));
    assert_eq!(
        (
            found.label_on_card,
            found.label_on_label,
            found.under_labels
        ),
        (4, 1, 2)
    );
}
