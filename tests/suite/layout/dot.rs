//! The same scene placed by Graphviz, when it is installed.

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};

use quidit::layout::{Heading, Pin, Placed, PlacedCard, Point, Rect, Route, Scene, Size, Step};

/// Places a scene with `dot`, columns as ranks; `None` when `dot` is absent or fails.
pub(super) fn dot(scene: &Scene) -> Option<Placed> {
    let mut child = Command::new("dot")
        .arg("-Tjson")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    child
        .stdin
        .take()?
        .write_all(source(scene).as_bytes())
        .ok()?;
    let output = child.wait_with_output().ok()?;
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).ok()?;
    read(scene, &json)
}

fn source(scene: &Scene) -> String {
    let mut text = String::from("digraph { rankdir=LR; ranksep=0.6; nodesep=0.33;\n");
    text += "node [shape=box fixedsize=true label=\"\"]; edge [arrowhead=none];\n";
    for (at, card) in scene.cards.iter().enumerate() {
        let (width, height) = (card.size.width / 72.0, card.size.height / 72.0);
        let _ = writeln!(text, "n{at} [width={width} height={height}];");
    }
    for (at, edge) in scene.edges.iter().enumerate() {
        let size = edge.label.unwrap_or_default();
        let cell = format!("WIDTH=\"{}\" HEIGHT=\"{}\"", size.width, size.height);
        let label = format!(
            "<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLPADDING=\"0\" CELLSPACING=\"0\">\
             <TR><TD FIXEDSIZE=\"TRUE\" {cell}></TD></TR></TABLE>>"
        );
        let label = if edge.label.is_some() {
            label
        } else {
            "\"\"".to_owned()
        };
        let _ = writeln!(
            text,
            "n{} -> n{} [id=\"e{at}\" label={label}];",
            edge.from, edge.to
        );
    }
    text + &columns(scene) + "}\n"
}

fn columns(scene: &Scene) -> String {
    let mut text = String::new();
    let mut names: Vec<u32> = scene.cards.iter().filter_map(|card| card.column).collect();
    names.sort_unstable();
    names.dedup();
    for column in &names {
        let _ = write!(
            text,
            "{{ rank=same; k{column} [style=invis width=0.01 height=0.01];"
        );
        for at in (0..scene.cards.len()).filter(|&at| scene.cards[at].column == Some(*column)) {
            let _ = write!(text, " n{at};");
        }
        text += " }\n";
    }
    for pair in names.windows(2) {
        let _ = writeln!(text, "k{} -> k{} [style=invis];", pair[0], pair[1]);
    }
    text
}

fn numbers(text: &str) -> Vec<f64> {
    text.split([' ', ','])
        .filter_map(|number| number.parse().ok())
        .collect()
}

fn read(scene: &Scene, json: &serde_json::Value) -> Option<Placed> {
    let size = numbers(json["bb"].as_str()?);
    let mut placed = Placed {
        size: Size::new(size[2], size[3]),
        ..Placed::default()
    };
    placed.cards = vec![
        PlacedCard {
            rect: Rect::default(),
            place: Pin {
                layer: 0,
                order: 0,
                row: 0
            }
        };
        scene.cards.len()
    ];
    for object in json["objects"].as_array()? {
        let Some(at) = object["name"].as_str()?.strip_prefix('n') else {
            continue;
        };
        let at: usize = at.parse().ok()?;
        let middle = numbers(object["pos"].as_str()?);
        placed.cards[at].rect = around(Point::new(middle[0], middle[1]), scene.cards[at].size);
    }
    let mut routes: Vec<Option<Route>> = vec![None; scene.edges.len()];
    for object in json["edges"].as_array()? {
        let Some(at) = object["id"].as_str().and_then(|id| id.strip_prefix('e')) else {
            continue;
        };
        let at: usize = at.parse().ok()?;
        let label = object["lp"].as_str().map(numbers);
        let label = label.map(|l| (Point::new(l[0], l[1]), scene.edges[at].label));
        let label = label.and_then(|(middle, size)| Some(around(middle, size?)));
        routes[at] = Some(route(&numbers(object["pos"].as_str()?), label));
    }
    placed.routes = routes.into_iter().collect::<Option<_>>()?;
    Some(placed)
}

fn around(middle: Point, size: Size) -> Rect {
    let (x, y) = (middle.x - size.width / 2.0, middle.y - size.height / 2.0);
    Rect {
        x,
        y,
        width: size.width,
        height: size.height,
    }
}

fn route(numbers: &[f64], label: Option<Rect>) -> Route {
    let points: Vec<Point> = numbers
        .chunks(2)
        .map(|pair| Point::new(pair[0], pair[1]))
        .collect();
    let steps = points[1..].chunks(3).filter(|three| three.len() == 3);
    Route {
        start: points[0],
        steps: steps
            .map(|three| Step::Curve(three[0], three[1], three[2]))
            .collect(),
        leaves: Heading::Right,
        arrives: Heading::Right,
        label,
        middle: points[points.len() / 2],
    }
}
