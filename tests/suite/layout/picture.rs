//! A plain drawing of a placed scene, to look at while working on the layout.

use std::fmt::Write as _;

use quidit::layout::{Bond, Placed, Point, Scene, Step};

const COLOURS: [&str; 7] = [
    "#1257b0", "#b3261e", "#6b4a00", "#00473e", "#5b6573", "#5b2e91", "#a0457e",
];

/// Draws a placed scene as SVG.
pub(super) fn picture(scene: &Scene, placed: &Placed) -> String {
    let (width, height) = (placed.size.width, placed.size.height);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         font-family=\"DejaVu Sans\" font-size=\"12\">\n\
         <rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n"
    );
    for (at, route) in placed.routes.iter().enumerate() {
        let colour = COLOURS[scene.edges[at].from % COLOURS.len()];
        let stroke = if scene.edges[at].bond == Bond::Symmetric {
            3.0
        } else {
            1.6
        };
        let mut path = format!("M{} {}", route.start.x, route.start.y);
        for step in &route.steps {
            let _ = match step {
                Step::Line(p) => write!(path, " L{} {}", p.x, p.y),
                Step::Curve(Point { x, y }, b, c) => {
                    write!(path, " C{x} {y} {} {} {} {}", b.x, b.y, c.x, c.y)
                }
            };
        }
        let _ = writeln!(
            svg,
            "<path d=\"{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{stroke}\"/>"
        );
        let end = route.end();
        let _ = writeln!(
            svg,
            "<circle cx=\"{}\" cy=\"{}\" r=\"3\" fill=\"{colour}\"/>",
            end.x, end.y
        );
    }
    for (at, route) in placed.routes.iter().enumerate() {
        let Some(label) = route.label else { continue };
        let colour = COLOURS[scene.edges[at].from % COLOURS.len()];
        let _ = writeln!(
            svg,
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"4\" fill=\"#fff\" \
             stroke=\"{colour}\" stroke-width=\"0.5\"/>",
            label.x, label.y, label.width, label.height
        );
    }
    for (at, card) in placed.cards.iter().enumerate() {
        let (rect, id) = (card.rect, &scene.cards[at].id);
        let _ = writeln!(
            svg,
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"8\" fill=\"#f4f6f8\" \
             stroke=\"#1b1f24\" stroke-width=\"2\"/><text x=\"{}\" y=\"{}\" font-size=\"24\">{id}</text>",
            rect.x,
            rect.y,
            rect.width,
            rect.height,
            rect.x + 12.0,
            rect.y + 30.0
        );
    }
    svg + "</svg>\n"
}
