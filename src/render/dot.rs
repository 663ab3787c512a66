//! DOT: the view as a graph of Graphviz, clustered by topic.
use super::kind::{CardKind, Relation};
use super::renderer::{DrawFault, Look, Picture, Renderer};
use super::view::{Card, Line, View};
use super::visible::visible;
use crate::layout::{Face, Room, wrap};
use graphviz_rust::dot_structures::{
    Attribute, Edge, EdgeTy, Graph, GraphAttributes, Id, Node, NodeId, Stmt, Subgraph, Vertex,
};
use graphviz_rust::printer::{DotPrinter, PrinterContext};

/// DOT.
pub struct Dot;

impl Renderer for Dot {
    fn name(&self) -> &'static str {
        "dot"
    }

    fn extension(&self) -> &'static str {
        "dot"
    }

    fn media_type(&self) -> &'static str {
        "text/vnd.graphviz"
    }

    fn draw(&self, view: &View, _look: &Look) -> Result<Picture, DrawFault> {
        let graph = Graph::DiGraph {
            id: quoted(&visible(&view.title)),
            strict: false,
            stmts: statements(view),
        };
        let text = graph.print(&mut PrinterContext::default());
        Ok(Picture::of(text + "\n"))
    }
}

/// A text as a quoted string of DOT that Graphviz shows unchanged, whatever it holds.
///
/// The printer of the syntax tree writes an id as it stands, so everything that comes from a case
/// goes through here. Graphviz undoes two layers: the string's `\"`, then in labels `\\`, `\n`
/// and HTML's `&…;`. Its scanner refuses a run of 16384 bytes, so a long text is continued on
/// another line, which it joins again.
#[must_use]
pub fn dot_quote(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    let mut run = 0;
    for c in text.chars() {
        run += c.len_utf8();
        if run > RUN {
            out.push_str("\\\n");
            run = 0;
        }
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '&' => out.push_str("&amp;"),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// The longest run of a string on one line, in bytes.
const RUN: usize = 8_000;

fn quoted(text: &str) -> Id {
    Id::Escaped(dot_quote(text))
}

fn attribute((name, value): (&str, &str)) -> Attribute {
    Attribute(Id::Plain(name.to_owned()), quoted(value))
}

fn attributes(list: &[(&str, &str)]) -> Vec<Attribute> {
    list.iter().copied().map(attribute).collect()
}

fn statements(view: &View) -> Vec<Stmt> {
    let foot: Vec<String> = view.foot.iter().map(|line| wrapped(line, FOOT)).collect();
    let title = [visible(&view.title), visible(&view.case)].join(" · ");
    let label = format!("{}\n{}", title.trim_matches([' ', '·']), foot.join("\n"));
    let graph = attributes(&[
        ("rankdir", "LR"),
        // Without it, Graphviz 2.43 loses its way among clusters that are joined both ways.
        ("newrank", "true"),
        ("label", &label),
        ("labelloc", "b"),
        ("labeljust", "l"),
        ("fontname", FONT),
        ("fontsize", "15"),
        ("nodesep", "0.35"),
        ("ranksep", "1.1"),
        ("bgcolor", "#FFFFFF"),
    ]);
    let node = [
        ("fontname", FONT),
        ("fontsize", "15"),
        ("fontcolor", "#1B1F24"),
        ("penwidth", "2"),
    ];
    let edge = [
        ("fontname", FONT),
        ("fontsize", "13"),
        ("penwidth", "2"),
        ("arrowsize", "1.1"),
    ];
    let mut list = vec![
        Stmt::GAttribute(GraphAttributes::Graph(graph)),
        Stmt::GAttribute(GraphAttributes::Node(attributes(&node))),
        Stmt::GAttribute(GraphAttributes::Edge(attributes(&edge))),
    ];
    let topics = view.topics.iter().enumerate();
    list.extend(topics.map(|(at, _)| Stmt::Subgraph(cluster(view, at))));
    let loose = view.cards.iter().filter(|card| card.topic.is_none());
    list.extend(loose.map(|card| Stmt::Node(drawn(card))));
    list.extend(view.lines.iter().map(|line| Stmt::Edge(joined(view, line))));
    list
}

const FONT: &str = "DejaVu Sans";
/// Widths of wrapped text, in pixels at 15 pixels an em.
const CARD: f64 = 230.0;
const EDGE: f64 = 150.0;
const FOOT: f64 = 1100.0;

fn wrapped(text: &str, width: f64) -> String {
    wrap(
        &visible(text),
        Face::regular(15.0),
        Room {
            width,
            lines: usize::MAX,
        },
    )
    .lines
    .join("\n")
}

fn cluster(view: &View, topic: usize) -> Subgraph {
    let name = visible(&view.topics[topic].name);
    let frame = [
        ("label", name.as_str()),
        ("labelloc", "t"),
        ("style", "dashed"),
        ("color", "#6B7682"),
    ];
    let mut stmts: Vec<Stmt> = vec![Stmt::GAttribute(GraphAttributes::Graph(attributes(&frame)))];
    let inside = view.cards.iter().filter(|card| card.topic == Some(topic));
    stmts.extend(inside.map(|card| Stmt::Node(drawn(card))));
    // Graphviz draws a frame around a subgraph whose name begins so.
    Subgraph {
        id: quoted(&format!("cluster-{}", view.topics[topic].id)),
        stmts,
    }
}

fn drawn(card: &Card) -> Node {
    let mut label = format!("{}\n{}", visible(&card.word), wrapped(&card.text, CARD));
    for note in &card.notes {
        label.push('\n');
        label.push_str(&wrapped(note, CARD));
    }
    let (shape, style, colour) = match card.kind {
        CardKind::Source => ("box", "solid", "#5B6573"),
        CardKind::Actor => ("oval", "solid", "#1257B0"),
        CardKind::Claim => ("box", "rounded", "#1B1F24"),
        CardKind::Evidence => ("hexagon", "solid", "#00473E"),
        CardKind::More => ("note", "dashed", "#6B7682"),
    };
    let rims = if card.kind == CardKind::Source {
        "2"
    } else {
        "1"
    };
    let attributes = attributes(&[
        ("label", &label),
        ("shape", shape),
        ("style", style),
        ("color", colour),
        ("peripheries", rims),
        (
            "margin",
            if card.kind == CardKind::Evidence {
                "0.01,0.02"
            } else {
                "0.12,0.07"
            },
        ),
        ("tooltip", &visible(&card.text)),
        ("id", &card.id),
    ]);
    Node {
        id: NodeId(quoted(&card.id), None),
        attributes,
    }
}

/// The dashes, the end mark and the colour of a line, in words of Graphviz.
fn style(relation: Relation) -> (&'static str, &'static str, &'static str) {
    match relation {
        Relation::Asserts => ("solid", "normal", "#1257B0"),
        Relation::Hedges => ("dashed", "empty", "#6B4A00"),
        Relation::Denies => ("solid", "tee", "#B3261E"),
        Relation::Questions => ("dashed", "odiamond", "#5B2E91"),
        Relation::Withdraws => ("dashed", "obox", "#5B2E91"),
        // Two strokes with a gap: a double line.
        Relation::Contradicts => ("solid", "none", "#B3261E:#FFFFFF:#B3261E"),
        Relation::Compatible => ("dotted", "none", "#5B6573:#FFFFFF:#5B6573"),
        Relation::Supports => ("dashed", "dot", "#00473E"),
        Relation::Weakens => ("dashed", "odot", "#00473E"),
        Relation::Discredits => ("dashed", "teeodot", "#00473E"),
        Relation::Reports => ("dotted", "vee", "#5B6573"),
        Relation::Relays => ("dotted", "veevee", "#5B6573"),
    }
}

fn joined(view: &View, line: &Line) -> Edge {
    let (dashes, head, colour) = style(line.relation);
    let sign = match line.relation {
        Relation::Contradicts => "≠ ",
        Relation::Compatible => "◇ ",
        _ => "",
    };
    let mut label = format!("{sign}{}", visible(&line.word));
    for note in &line.notes {
        label.push('\n');
        label.push_str(&wrapped(note, EDGE));
    }
    let ink = colour.split(':').next().unwrap_or(colour);
    let mut list = vec![
        ("label", label.as_str()),
        ("style", dashes),
        ("color", colour),
        ("fontcolor", ink),
        ("arrowhead", head),
        ("id", &line.id),
    ];
    if line.relation.is_symmetric() {
        list.push(("dir", "none"));
    }
    let tooltip = visible(&line.sentence);
    list.push(("tooltip", &tooltip));
    let vertex = |at: usize| Vertex::N(NodeId(quoted(&view.cards[at].id), None));
    Edge {
        ty: EdgeTy::Pair(vertex(line.from), vertex(line.to)),
        attributes: attributes(&list),
    }
}
