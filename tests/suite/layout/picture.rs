//! A plain drawing of a placed scene, to look at while working on the layout.

use std::fmt::Write as _;

use quidit::layout::{Bond, Placed, Rect, Route, Scene, Step};

const COLOURS: [&str; 7] = [
    "#1257b0", "#b3261e", "#6b4a00", "#00473e", "#5b6573", "#5b2e91", "#a0457e",
];

/// Draws a placed scene as SVG.
pub(super) fn picture(scene: &Scene, placed: &Placed) -> String {
    let (width, height) = (placed.size.width, placed.size.height);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         font-family=\"DejaVu Sans\">\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n"
    );
    let edges = scene.edges.iter().zip(&placed.routes);
    for (edge, route) in edges.clone() {
        let width = if edge.bond == Bond::Symmetric {
            3.0
        } else {
            1.6
        };
        svg += &line(route, COLOURS[edge.from % COLOURS.len()], width);
    }
    for (edge, route) in edges {
        let colour = COLOURS[edge.from % COLOURS.len()];
        svg += &route
            .label
            .map(|rect| boxed(rect, "#fff", colour))
            .unwrap_or_default();
    }
    for (card, place) in scene.cards.iter().zip(&placed.cards) {
        let (x, y) = (place.rect.x + 12.0, place.rect.y + 30.0);
        svg += &boxed(place.rect, "#f4f6f8", "#1b1f24");
        let _ = writeln!(
            svg,
            "<text x=\"{x}\" y=\"{y}\" font-size=\"24\">{}</text>",
            card.id
        );
    }
    svg + "</svg>\n"
}

fn line(route: &Route, colour: &str, width: f64) -> String {
    let mut path = format!("M{} {}", route.start.x, route.start.y);
    for step in &route.steps {
        let _ = match step {
            Step::Line(end) => write!(path, " L{} {}", end.x, end.y),
            Step::Curve(a, b, c) => {
                write!(path, " C{} {} {} {} {} {}", a.x, a.y, b.x, b.y, c.x, c.y)
            }
        };
    }
    let end = route.end();
    format!(
        "<path d=\"{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{width}\"/>\n\
         <circle cx=\"{}\" cy=\"{}\" r=\"3\" fill=\"{colour}\"/>\n",
        end.x, end.y
    )
}

fn boxed(rect: Rect, fill: &str, stroke: &str) -> String {
    let Rect {
        x,
        y,
        width,
        height,
    } = rect;
    format!(
        "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"6\" \
         fill=\"{fill}\" stroke=\"{stroke}\"/>\n"
    )
}
