//! Stroke: how each relation is drawn: dashes, end mark, badge. The legend draws them the same.
use super::pen::{Pen, n};
use crate::layout::{Heading, Point, Route, Step};
use crate::render::kind::Relation;

/// The mark at the end of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A filled triangle.
    Triangle,
    /// An open triangle.
    OpenTriangle,
    /// A bar across the line.
    Bar,
    /// An open diamond.
    Diamond,
    /// A cross.
    Cross,
    /// A filled circle.
    Dot,
    /// An open circle.
    Ring,
    /// An open circle with a bar behind it.
    BarredRing,
    /// A chevron.
    Chevron,
    /// Two chevrons.
    DoubleChevron,
    /// No end mark: the sign ≠ stands at mid-line.
    Unequal,
    /// No end mark: a diamond with an exclamation mark stands at mid-line.
    Trap,
}

/// The dashes and the mark of a relation; no two relations share both.
#[must_use]
pub fn style(relation: Relation) -> (&'static str, Mark) {
    match relation {
        Relation::Asserts => ("", Mark::Triangle),
        Relation::Hedges => ("10 4 2 4", Mark::OpenTriangle),
        Relation::Denies => ("", Mark::Bar),
        Relation::Questions => ("3 4", Mark::Diamond),
        Relation::Withdraws => ("10 4", Mark::Cross),
        Relation::Contradicts => ("", Mark::Unequal),
        Relation::Compatible => ("2 5", Mark::Trap),
        Relation::Supports => ("6 4", Mark::Dot),
        Relation::Weakens => ("6 4", Mark::Ring),
        Relation::Discredits => ("6 4", Mark::BarredRing),
        Relation::Reports => ("0.1 5", Mark::Chevron),
        Relation::Relays => ("0.1 5", Mark::DoubleChevron),
    }
}

/// Draws the line of a relation along a route, with its end mark.
pub(super) fn route(pen: &mut Pen, relation: Relation, route: &Route) {
    let mut d = format!("M{} {}", n(route.start.x), n(route.start.y));
    for step in &route.steps {
        d.push(' ');
        d.push_str(&stroke(step));
    }
    along(pen, relation, &d);
    if !relation.is_symmetric() {
        end(pen, relation, route.end(), angle(route));
    }
}

fn stroke(step: &Step) -> String {
    let p = |point: &Point| format!("{} {}", n(point.x), n(point.y));
    match step {
        Step::Line(to) => format!("L{}", p(to)),
        Step::Curve(a, b, to) => format!("C{} {} {}", p(a), p(b), p(to)),
    }
}

/// The direction in which a route arrives, in degrees clockwise from rightwards.
fn angle(route: &Route) -> f64 {
    let end = route.end();
    let before = match route.steps.as_slice() {
        [.., Step::Curve(_, near, _)] => *near,
        [.., before, Step::Line(_)] => before.end(),
        _ => route.start,
    };
    let (x, y) = (end.x - before.x, end.y - before.y);
    if x.abs() + y.abs() < 0.5 {
        return if route.arrives == Heading::Left {
            180.0
        } else {
            0.0
        };
    }
    y.atan2(x).to_degrees()
}

/// Draws the line of a relation along a path.
pub(super) fn along(pen: &mut Pen, relation: Relation, d: &str) {
    let colour = pen.palette.line(relation);
    let (dashes, _) = style(relation);
    let paper = pen.palette.paper;
    let line = |width| {
        [
            ("fill", "none"),
            ("stroke", colour),
            ("stroke-width", width),
        ]
    };
    match relation {
        Relation::Contradicts | Relation::Compatible => {
            let mut outer = line("7").to_vec();
            if !dashes.is_empty() {
                outer.push(("stroke-dasharray", dashes));
            }
            pen.path(d, &outer);
            pen.path(
                d,
                &[("fill", "none"), ("stroke", paper), ("stroke-width", "3")],
            );
        }
        Relation::Reports | Relation::Relays => {
            let mut all = line("2.2").to_vec();
            all.extend([("stroke-dasharray", dashes), ("stroke-linecap", "round")]);
            pen.path(d, &all);
        }
        _ => {
            let mut all = line("2").to_vec();
            if !dashes.is_empty() {
                all.push(("stroke-dasharray", dashes));
            }
            pen.path(d, &all);
        }
    }
}

/// Draws the end mark of a relation at a point, turned by an angle.
pub(super) fn end(pen: &mut Pen, relation: Relation, at: Point, angle: f64) {
    let colour = pen.palette.line(relation);
    let paper = pen.palette.paper;
    let place = format!("translate({} {}) rotate({})", n(at.x), n(at.y), n(angle));
    pen.open("g", &[("transform", &place)]);
    let filled = [("fill", colour)];
    let open = [("fill", paper), ("stroke", colour), ("stroke-width", "2")];
    let stroke = [
        ("fill", "none"),
        ("stroke", colour),
        ("stroke-width", "2.5"),
    ];
    let ring = |pen: &mut Pen, centre: &str, look: &[(&str, &str)]| {
        let mut all = vec![("cx", centre), ("cy", "0"), ("r", "5.5")];
        all.extend_from_slice(look);
        pen.empty("circle", &all);
    };
    match style(relation).1 {
        Mark::Triangle => pen.path("M0 0 L-14 -7 L-14 7 Z", &filled),
        Mark::OpenTriangle => pen.path("M-1.5 0 L-14 -6.5 L-14 6.5 Z", &open),
        // Paper before the bar, so that it does not look like a line that goes on.
        Mark::Bar => {
            pen.path("M-7 0 H0", &[("stroke", paper), ("stroke-width", "4")]);
            pen.path(
                "M-7 -8 V8",
                &[("fill", "none"), ("stroke", colour), ("stroke-width", "4")],
            );
        }
        Mark::Diamond => pen.path("M-1.5 0 L-9 -6 L-16.5 0 L-9 6 Z", &open),
        Mark::Cross => pen.path("M-15 -6 L-3 6 M-15 6 L-3 -6", &stroke),
        Mark::Dot => ring(pen, "-6", &filled),
        Mark::Ring => ring(pen, "-7", &open),
        Mark::BarredRing => {
            ring(pen, "-7", &open);
            pen.path("M-16 -8 V8", &stroke);
        }
        Mark::Chevron => pen.path("M-9 -6 L-1 0 L-9 6", &stroke),
        Mark::DoubleChevron => pen.path("M-9 -6 L-1 0 L-9 6 M-16 -6 L-8 0 L-16 6", &stroke),
        Mark::Unequal | Mark::Trap => {}
    }
    pen.close();
}

/// Draws the badge of a symmetric relation around a point.
pub(super) fn badge(pen: &mut Pen, relation: Relation, at: Point, radius: f64) {
    let colour = pen.palette.line(relation);
    let paper = pen.palette.paper;
    let scale = radius / 12.0;
    let place = format!(
        "translate({} {}) scale({})",
        n(at.x),
        n(at.y),
        (scale * 100.0).round() / 100.0
    );
    pen.open("g", &[("transform", &place)]);
    let frame = [("fill", paper), ("stroke", colour), ("stroke-width", "2")];
    let sign = [
        ("fill", "none"),
        ("stroke", colour),
        ("stroke-width", "2.4"),
    ];
    match style(relation).1 {
        Mark::Unequal => {
            let mut circle = vec![("cx", "0"), ("cy", "0"), ("r", "11")];
            circle.extend_from_slice(&frame);
            pen.empty("circle", &circle);
            pen.path("M-6 -2.8 H6 M-6 2.8 H6 M3.6 -7 L-3.6 7", &sign);
        }
        Mark::Trap => {
            pen.path("M0 -12 L12 0 L0 12 L-12 0 Z", &frame);
            pen.path("M0 -6 V1.5 M0 4 V6.4", &sign);
        }
        _ => {}
    }
    pen.close();
}
