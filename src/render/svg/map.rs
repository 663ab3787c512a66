//! Map and reading view: cards in their places, lines between them.
use super::pen::Pen;
use super::sheet::{Foot, Head, Legend, MARGIN, NARROWEST, open};
use super::{card, label, stroke};
use crate::diagnose::Message;
use crate::layout::{
    Bond, Card as Box, Edge, Placed, Point, Rect, Route, Scene, Size, Spacing, Step, place,
};
use crate::render::graphviz;
use crate::render::kind::{CardKind, Relation};
use crate::render::renderer::{DrawFault, Engine, Look};
use crate::render::view::{Form, View};

/// A view with its cards and labels measured.
pub(super) struct Laid<'v> {
    view: &'v View,
    cards: Vec<card::Laid<'v>>,
    labels: Vec<label::Laid>,
}

/// Measures the cards and labels of a view.
pub(super) fn lay(view: &View) -> Laid<'_> {
    let mut cards: Vec<card::Laid<'_>> = view.cards.iter().map(card::lay).collect();
    let mut ends = vec![0; cards.len()];
    for end in view.lines.iter().flat_map(|line| [line.from, line.to]) {
        ends[end] += 1;
    }
    card::even_out(&mut cards, &ends);
    Laid {
        view,
        cards,
        labels: view.lines.iter().map(label::lay).collect(),
    }
}

impl Laid<'_> {
    /// The scene to place.
    pub(super) fn scene(&self) -> Scene {
        let cards = self.view.cards.iter().zip(&self.cards);
        let cards = cards.map(|(card, laid)| Box {
            id: card.id.clone(),
            size: laid.size,
            column: column(self.view.form, card.kind),
            pin: None,
        });
        let lines = self.view.lines.iter().zip(&self.labels);
        let edges = lines.map(|(line, laid)| Edge {
            from: line.from,
            to: line.to,
            label: Some(laid.size),
            bond: match line.relation.is_symmetric() {
                true => Bond::Symmetric,
                false => Bond::Directed,
            },
        });
        Scene {
            cards: cards.collect(),
            edges: edges.collect(),
            spacing: Spacing {
                margin: 4.0,
                ..Spacing::default()
            },
        }
    }

    /// Places the scene with the engine that is wanted, or with our own and a note.
    fn placed(&self, engine: Engine) -> Result<(Placed, Vec<Message>), DrawFault> {
        let scene = self.scene();
        if engine == Engine::Dot {
            match graphviz::place_with_dot(&scene, graphviz::LIMIT) {
                Ok(placed) => return Ok((placed, Vec::new())),
                Err(fault) => {
                    let note = Message::new("render-without-dot").nested("reason", fault.message());
                    return Ok((place(&scene)?, vec![note]));
                }
            }
        }
        Ok((place(&scene)?, Vec::new()))
    }
}

/// The column of a card, where cards have one.
fn column(form: Form, kind: CardKind) -> Option<u32> {
    match (form, kind) {
        (Form::Map, _) => None,
        (_, CardKind::Source) => Some(0),
        (_, CardKind::Actor) => Some(1),
        (_, CardKind::Claim | CardKind::More) => Some(2),
        (_, CardKind::Evidence) => Some(3),
    }
}

/// Draws a map or a reading view.
pub(super) fn draw(pen: &mut Pen, view: &View, look: &Look) -> Result<Vec<Message>, DrawFault> {
    let laid = lay(view);
    let (placed, notes) = laid.placed(look.engine)?;
    let width = placed.size.width.max(NARROWEST);
    let (head, legend, foot) = (
        Head::new(view, width),
        Legend::new(view, width),
        Foot::new(view, width),
    );
    let drawing = MARGIN + head.height;
    let below = drawing + placed.size.height + 12.0;
    let tall = below + legend.height + foot.height + MARGIN;
    open(pen, view, Size::new(width + 2.0 * MARGIN, tall), look.scale);
    head.draw(pen, MARGIN);
    let shift = Point::new(MARGIN + (width - placed.size.width) / 2.0, drawing);
    lines(pen, &laid, &placed, shift);
    for (laid, place) in laid.cards.iter().zip(&placed.cards) {
        card::draw(pen, laid, moved(place.rect, shift));
    }
    legend.draw(pen, below);
    foot.draw(pen, below + legend.height, width);
    Ok(notes)
}

/// The lines, contradictions below the others, then the words on them.
fn lines(pen: &mut Pen, laid: &Laid<'_>, placed: &Placed, shift: Point) {
    let view = laid.view;
    let mut order: Vec<usize> = (0..view.lines.len()).collect();
    let depth = |relation: Relation| match relation {
        Relation::Reports | Relation::Relays => 0,
        relation if relation.is_symmetric() => 1,
        _ => 2,
    };
    order.sort_by_key(|&at| depth(view.lines[at].relation));
    for at in order {
        let (line, route) = (&view.lines[at], shifted(&placed.routes[at], shift));
        pen.open("g", &[("id", &line.id), ("role", "graphics-symbol img")]);
        pen.words("title", &[], &line.sentence);
        stroke::route(pen, line.relation, &route);
        if let Some(rect) = route.label {
            label::draw(pen, line, &laid.labels[at], rect);
        }
        pen.close();
    }
}

fn moved(rect: Rect, by: Point) -> Rect {
    Rect {
        x: rect.x + by.x,
        y: rect.y + by.y,
        ..rect
    }
}

fn shifted(route: &Route, by: Point) -> Route {
    let to = |point: Point| Point::new(point.x + by.x, point.y + by.y);
    let step = |step: &Step| match *step {
        Step::Line(end) => Step::Line(to(end)),
        Step::Curve(a, b, end) => Step::Curve(to(a), to(b), to(end)),
    };
    Route {
        start: to(route.start),
        steps: route.steps.iter().map(step).collect(),
        label: route.label.map(|rect| moved(rect, by)),
        middle: to(route.middle),
        ..route.clone()
    }
}
