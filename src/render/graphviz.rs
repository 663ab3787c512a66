//! Graphviz: an installed `dot` places a scene, through its standard input, within a time limit.
use crate::diagnose::Message;
use crate::layout::{Heading, Pin, Placed, PlacedCard, Point, Rect, Route, Scene, Size, Step};
use std::fmt::Write as _;
use std::io::{Read, Write as _};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long Graphviz may take.
pub const LIMIT: Duration = Duration::from_secs(20);

/// Why Graphviz placed nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EngineFault {
    /// No program `dot` is found.
    Absent,
    /// It took longer than the limit, in seconds.
    Slow(u64),
    /// It failed, or what it wrote was not understood.
    Failed,
}

impl EngineFault {
    /// The reason in words.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Absent => Message::new("render-dot-absent"),
            Self::Slow(seconds) => Message::new("render-dot-slow").with("seconds", seconds),
            Self::Failed => Message::new("render-dot-failed"),
        }
    }
}

/// Places a scene with an installed `dot`.
///
/// # Errors
/// Graphviz is absent, too slow or fails.
/// # Cost
/// A process; it is ended at the limit.
pub fn place_with_dot(scene: &Scene, limit: Duration) -> Result<Placed, EngineFault> {
    let mut child = Command::new("dot")
        .arg("-Tjson")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|_| EngineFault::Absent)?;
    let mut stdin = child.stdin.take().ok_or(EngineFault::Failed)?;
    let mut stdout = child.stdout.take().ok_or(EngineFault::Failed)?;
    let text = source(scene);
    // Both pipes are served while it runs, so that neither fills up and holds it.
    let feeding = std::thread::spawn(move || stdin.write_all(text.as_bytes()));
    let reading = std::thread::spawn(move || {
        let mut bytes = Vec::new();
        stdout.read_to_end(&mut bytes).map(|_| bytes)
    });
    let ended = wait(&mut child, limit);
    let fed = feeding.join();
    let read = reading.join();
    ended?;
    let (Ok(Ok(())), Ok(Ok(bytes))) = (fed, read) else {
        return Err(EngineFault::Failed);
    };
    let json: serde_json::Value =
        serde_json::from_slice(&bytes).map_err(|_| EngineFault::Failed)?;
    placed(scene, &json).ok_or(EngineFault::Failed)
}

fn wait(child: &mut Child, limit: Duration) -> Result<(), EngineFault> {
    let start = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) if status.success() => return Ok(()),
            Ok(Some(_)) | Err(_) => return Err(EngineFault::Failed),
            Ok(None) if start.elapsed() >= limit => {
                // It may have ended by itself just now; then there is nothing to end.
                let _ = child.kill();
                let _ = child.wait();
                return Err(EngineFault::Slow(limit.as_secs()));
            }
            Ok(None) => std::thread::sleep(Duration::from_millis(5)),
        }
    }
}

/// The scene in DOT: boxes of fixed size, labels as empty tables of theirs. Nothing of a case
/// goes in, only numbers.
fn source(scene: &Scene) -> String {
    let mut text = String::from("digraph { rankdir=LR; ranksep=0.5; nodesep=0.33;\n");
    text += "node [shape=box fixedsize=true label=\"\"]; edge [arrowhead=none];\n";
    for (at, card) in scene.cards.iter().enumerate() {
        let (width, height) = (card.size.width / 72.0, card.size.height / 72.0);
        let _ = writeln!(text, "n{at} [width={width} height={height}];");
    }
    for (at, edge) in scene.edges.iter().enumerate() {
        let label = edge.label.map_or_else(
            || "\"\"".to_owned(),
            |size| {
                format!(
                    "<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLPADDING=\"0\" CELLSPACING=\"0\"><TR>\
                     <TD FIXEDSIZE=\"TRUE\" WIDTH=\"{}\" HEIGHT=\"{}\"></TD></TR></TABLE>>",
                    size.width, size.height
                )
            },
        );
        let _ = writeln!(
            text,
            "n{} -> n{} [id=\"e{at}\" label={label}];",
            edge.from, edge.to
        );
    }
    text + &columns(scene) + "}\n"
}

/// Cards of one column on one rank.
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

/// What `dot -Tjson` says, with the origin at the top left.
fn placed(scene: &Scene, json: &serde_json::Value) -> Option<Placed> {
    let [_, _, width, height] = numbers(json["bb"].as_str()?)[..] else {
        return None;
    };
    Some(Placed {
        size: Size::new(width, height),
        cards: cards(scene, json, height)?,
        routes: routes(scene, json, height)?,
    })
}

/// The number in the name of an object: `n12` is card 12, `e12` edge 12.
fn number(name: &serde_json::Value, kind: char, count: usize) -> Option<usize> {
    let at: usize = name.as_str()?.strip_prefix(kind)?.parse().ok()?;
    (at < count).then_some(at)
}

/// A point of Graphviz, whose origin is at the bottom left.
fn point(pair: &[f64], height: f64) -> Option<Point> {
    Some(Point::new(*pair.first()?, height - pair.get(1)?))
}

fn cards(scene: &Scene, json: &serde_json::Value, height: f64) -> Option<Vec<PlacedCard>> {
    let mut cards: Vec<Option<PlacedCard>> = vec![None; scene.cards.len()];
    for object in json["objects"].as_array()? {
        if let Some(at) = number(&object["name"], 'n', cards.len()) {
            let middle = point(&numbers(object["pos"].as_str()?), height)?;
            let rect = around(middle, scene.cards[at].size);
            cards[at] = Some(PlacedCard {
                rect,
                place: NOWHERE,
            });
        }
    }
    cards.into_iter().collect()
}

/// Graphviz knows no layers of ours, so nothing can be pinned by them.
const NOWHERE: Pin = Pin {
    layer: 0,
    order: 0,
    row: 0,
};

fn routes(scene: &Scene, json: &serde_json::Value, height: f64) -> Option<Vec<Route>> {
    let mut routes: Vec<Option<Route>> = vec![None; scene.edges.len()];
    for object in json["edges"].as_array().into_iter().flatten() {
        let Some(at) = number(&object["id"], 'e', routes.len()) else {
            continue;
        };
        let middle = object["lp"]
            .as_str()
            .and_then(|pair| point(&numbers(pair), height));
        let label = middle.zip(scene.edges[at].label);
        let points = numbers(object["pos"].as_str()?);
        let points: Option<Vec<Point>> = points.chunks(2).map(|pair| point(pair, height)).collect();
        routes[at] = route(&points?, label.map(|(middle, size)| around(middle, size)));
    }
    routes.into_iter().collect()
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

fn route(points: &[Point], label: Option<Rect>) -> Option<Route> {
    let (start, rest) = points.split_first()?;
    let steps: Vec<Step> = rest
        .chunks_exact(3)
        .map(|three| Step::Curve(three[0], three[1], three[2]))
        .collect();
    let heading = |from: Point, to: Point| match to.x < from.x {
        true => Heading::Left,
        false => Heading::Right,
    };
    let [.., before, end] = points else {
        return None;
    };
    Some(Route {
        start: *start,
        leaves: heading(*start, *rest.first()?),
        arrives: heading(*before, *end),
        middle: points[points.len() / 2],
        steps,
        label,
    })
}
