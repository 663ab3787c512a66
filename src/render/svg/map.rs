//! Map and reading view: cards in their places, lines between them.
use super::card::SMALL;
use super::laid::{Laid, placed};
use super::pen::Pen;
use super::sheet::{Around, MARGIN, NARROWEST, open};
use super::{card, label, stroke};
use crate::diagnose::Message;
use crate::layout::{Placed, Point, Rect, Route, Size, Step};
use crate::render::kept;
use crate::render::kind::Relation;
use crate::render::renderer::{DrawFault, Look, Scale};
use crate::render::view::View;

/// A sheet with more cards may have any shape.
const SHAPED: usize = 61;

/// Draws a map or a reading view.
pub(super) fn draw(pen: &mut Pen, view: &View, look: &Look) -> Result<Vec<Message>, DrawFault> {
    let (laid, placed, mut notes) = placed(view, look)?;
    let (size, width) = sheet(view, &placed, look.scale);
    let around = Around::new(view, width);
    let bottom = size.height - MARGIN;
    let room = size.height - around.size().height;
    open(pen, view, size, look.scale);
    around.head.draw(pen, MARGIN);
    let shift = Point::new(
        (size.width - placed.size.width) / 2.0,
        MARGIN + around.head.height + (room - placed.size.height) / 2.0,
    );
    let places = kept::written(view, &placed);
    pen.words("metadata", &[("id", kept::ID)], &places);
    lines(pen, &laid, &placed, shift);
    for (laid, place) in laid.cards.iter().zip(&placed.cards) {
        card::draw(pen, laid, moved(place.rect, shift));
    }
    let foot = bottom - around.foot.height;
    around.legend.draw(pen, foot - around.legend.height);
    around.foot.draw(pen, foot, width);
    notes.extend(too_small(size, look.scale));
    Ok(notes)
}

/// The size of the sheet, and the width between its margins: the paper, or what the picture
/// needs; neither flatter than 2:1 nor steeper than 1:2 where the cards are few.
fn sheet(view: &View, placed: &Placed, scale: Scale) -> (Size, f64) {
    let around = |width: f64| Around::new(view, width).size().height;
    let mut wide = placed.size.width.max(NARROWEST) + 2.0 * MARGIN;
    let tall = |wide: f64| placed.size.height + around(wide - 2.0 * MARGIN);
    if let Scale::Paper(paper) = scale {
        let flat = paper.flat();
        let shape = match placed.size.width > placed.size.height {
            true => flat,
            false => Size::new(flat.height, flat.width),
        };
        let ratio = shape.width / shape.height;
        wide = wide.max(shape.width);
        let tall = tall(wide).max(wide / ratio);
        return (Size::new(tall * ratio, tall), tall * ratio - 2.0 * MARGIN);
    }
    let mut high = tall(wide);
    if view.cards.len() <= SHAPED {
        wide = wide.max(high / 2.0);
        high = tall(wide).max(wide / 2.0);
    }
    (Size::new(wide, high), wide - 2.0 * MARGIN)
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

/// A note when a paper is too small for text of 11 points.
fn too_small(size: Size, scale: Scale) -> Option<Message> {
    let Scale::Paper(paper) = scale else {
        return None;
    };
    let shrunk = paper.flat().width / size.width.max(size.height);
    // Half a point more or less is seen by nobody.
    (shrunk < 0.96).then(|| {
        let points = (SMALL * 0.75 * shrunk * 10.0).round() / 10.0;
        let message = Message::new("render-small-on-paper").with("paper", paper.name());
        message.with("points", points)
    })
}
