//! Route: the layers set side by side, and each edge drawn through the channels between them.

use super::placed::{Heading, Placed, PlacedCard, Point, Rect, Route, Step};
use super::ports::Ports;
use super::proper::{Kind, Proper};
use super::scene::{Pin, Scene};
use super::size::Size;

/// A proper graph with all its heights, ready to be drawn.
pub(super) struct Drawing<'p> {
    pub(super) scene: &'p Scene,
    pub(super) proper: &'p Proper,
    pub(super) ports: &'p Ports,
    /// For each element its middle, from the top.
    pub(super) middle: &'p [f64],
    /// For each layer its left and right side.
    sides: Vec<(f64, f64)>,
}

/// How much of the greatest rise in a channel is added to its width: the ease that
/// a picture has, then those that make a wide one narrower, then those that make a tall one wider.
const EASES: [f64; 5] = [0.22, 0.1, 0.0, 0.4, 0.8];
/// The widest that rises make a channel, in narrowest channels, for each ease.
const WIDEST: [f64; 5] = [3.0, 2.0, 1.0, 5.0, 8.0];

/// Rounds to 0.1 pixel.
fn tenth(length: f64) -> f64 {
    (length * 10.0).round() / 10.0
}

fn point(x: f64, y: f64) -> Point {
    Point::new(tenth(x), tenth(y))
}

impl<'p> Drawing<'p> {
    /// Sets the layers side by side; `middle` holds the height of each element.
    pub(super) fn new(
        scene: &'p Scene,
        proper: &'p Proper,
        (ports, middle): (&'p Ports, &'p [f64]),
    ) -> Self {
        let mut drawing = Self {
            scene,
            proper,
            ports,
            middle,
            sides: Vec::new(),
        };
        drawing.set_layers(EASES[0], WIDEST[0]);
        let eases = match drawing.excess() {
            (wide, _) if wide > 1.0 => 1..3,
            (_, tall) if tall > 1.0 && scene.spacing.sheet.size.is_none() => 3..5,
            _ => 0..0,
        };
        for at in eases {
            let (wide, tall) = drawing.excess();
            if wide.max(tall) > 1.0 {
                drawing.set_layers(EASES[at], WIDEST[at]);
            }
        }
        drawing
    }

    /// Sets the layers side by side.
    fn set_layers(&mut self, ease: f64, widest: f64) {
        let mut x = 0.0;
        let channels = self.channels(ease, widest);
        self.sides.clear();
        for (layer, elements) in self.proper.layers.iter().enumerate() {
            let elements = elements
                .iter()
                .map(|&element| &self.proper.elements[element]);
            let width = elements
                .map(|element| element.size.width)
                .fold(0.0, f64::max);
            self.sides.push((x, x + width));
            x += width + channels.get(layer).copied().unwrap_or(0.0);
        }
    }

    /// How many times too wide and too high the picture is for its sheet.
    fn excess(&self) -> (f64, f64) {
        let (size, sheet) = (self.size(), &self.scene.spacing.sheet);
        (sheet.excess_width(size), sheet.excess_height(size))
    }

    fn size(&self) -> Size {
        let margins = 2.0 * self.scene.spacing.margin;
        let right = self.sides.last().map_or(0.0, |sides| sides.1);
        let elements = self.proper.elements.iter().zip(self.middle);
        let bottoms = elements.map(|(element, middle)| middle + element.size.height / 2.0);
        let bottom = bottoms.fold(0.0, f64::max);
        Size::new(tenth(right + margins), tenth(bottom + margins))
    }

    /// The width of the channel after each layer: wider where edges are steep.
    fn channels(&self, ease: f64, widest: f64) -> Vec<f64> {
        let narrowest = self.scene.spacing.channel;
        let mut channels = vec![narrowest; self.proper.layers.len().saturating_sub(1)];
        for (at, segment) in self.proper.segments.iter().enumerate() {
            let (from, to) = self.heights(at);
            let wanted = narrowest * 0.5 + (from - to).abs() * ease;
            let channel = &mut channels[self.proper.elements[segment.left].layer];
            *channel = channel.max(wanted.min(narrowest * widest));
        }
        for (at, channel) in channels.iter_mut().enumerate() {
            *channel += self.stub(at) + self.stub(at + 1);
        }
        channels
    }

    /// The width beside a layer where edges stay level, so that none comes near a card's corner.
    fn stub(&self, layer: usize) -> f64 {
        if self.proper.has_cards[layer] {
            self.scene.spacing.clearance
        } else {
            0.0
        }
    }

    /// The height of a segment at its left and its right end.
    fn heights(&self, segment: usize) -> (f64, f64) {
        let ends = self.proper.segments[segment];
        (
            self.middle[ends.left] + self.ports.left[segment],
            self.middle[ends.right] + self.ports.right[segment],
        )
    }

    /// Draws the whole scene.
    pub(super) fn placed(&self) -> Placed {
        let mut placed = Placed::default();
        for at in 0..self.scene.cards.len() {
            let rect = self.rect(at);
            let layer = self.proper.elements[at].layer;
            placed.cards.push(PlacedCard {
                rect,
                place: self.place(at, layer),
            });
        }
        placed.routes = (0..self.scene.edges.len())
            .map(|edge| self.route(edge))
            .collect();
        placed.size = self.size();
        placed
    }

    fn place(&self, card: usize, layer: usize) -> Pin {
        let earlier = self.proper.has_cards[..layer]
            .iter()
            .filter(|&&cards| cards)
            .count();
        let elements = self.proper.layers[layer].iter();
        let order = elements
            .take_while(|&&element| element != card)
            .filter(|&&element| self.proper.elements[element].is_card())
            .count();
        let top = self.middle[card] - self.proper.elements[card].size.height / 2.0;
        let row = (top / self.scene.spacing.grid).round() as u32;
        Pin {
            layer: earlier as u32,
            order: order as u32,
            row,
        }
    }

    fn rect(&self, element: usize) -> Rect {
        let Size { width, height } = self.proper.elements[element].size;
        let (left, right) = self.sides[self.proper.elements[element].layer];
        let margin = self.scene.spacing.margin;
        Rect {
            x: tenth(margin + (left + right - width) / 2.0),
            y: tenth(margin + self.middle[element] - height / 2.0),
            width,
            height,
        }
    }

    fn route(&self, edge: usize) -> Route {
        let mut pen = Pen {
            drawing: self,
            route: Route::empty(),
            at: self.scene.edges[edge].from,
        };
        for segment in self.proper.chains[edge].clone() {
            let rightwards = self.proper.segments[segment].left == pen.at;
            pen.draw(
                segment,
                if rightwards {
                    Heading::Right
                } else {
                    Heading::Left
                },
            );
        }
        let mut route = pen.route;
        let bearer = self.proper.bearers[edge];
        let label = bearer.filter(|&at| self.proper.elements[at].kind == Kind::Label);
        route.label = label.map(|at| self.rect(at));
        route.middle = match bearer {
            Some(at) => centre(self.rect(at)),
            None => halfway(&route),
        };
        route
    }
}

fn centre(rect: Rect) -> Point {
    point(rect.x + rect.width / 2.0, rect.y + rect.height / 2.0)
}

/// The middle of the middle stroke.
fn halfway(route: &Route) -> Point {
    let at = route.steps.len() / 2;
    let start = if at == 0 {
        route.start
    } else {
        route.steps[at - 1].end()
    };
    let end = route.steps.get(at).map_or(start, Step::end);
    point((start.x + end.x) / 2.0, (start.y + end.y) / 2.0)
}

impl Route {
    fn empty() -> Self {
        Self {
            start: Point::default(),
            steps: Vec::new(),
            leaves: Heading::Right,
            arrives: Heading::Right,
            label: None,
            middle: Point::default(),
        }
    }
}

/// Draws one route, stroke after stroke.
struct Pen<'d, 'p> {
    drawing: &'d Drawing<'p>,
    route: Route,
    /// The element that the pen has reached.
    at: usize,
}

impl Pen<'_, '_> {
    /// Draws a segment from the element where the pen stands to its other end.
    fn draw(&mut self, segment: usize, heading: Heading) {
        let drawing = self.drawing;
        let ends = drawing.proper.segments[segment];
        let (left, right) = drawing.heights(segment);
        let margin = drawing.scene.spacing.margin;
        let layer = drawing.proper.elements[ends.left].layer;
        let channel = (
            drawing.sides[layer].1 + drawing.stub(layer) + margin,
            drawing.sides[layer + 1].0 - drawing.stub(layer + 1) + margin,
        );
        let (left, right) = (left + margin, right + margin);
        let (enter, leave) = match heading {
            Heading::Right => (point(channel.0, left), point(channel.1, right)),
            Heading::Left => (point(channel.1, right), point(channel.0, left)),
        };
        self.reach(heading, enter);
        self.curve(leave);
        self.at = ends.other(self.at);
        self.finish(heading, leave);
    }

    /// Goes from the element to the channel: off a card, along a lane or round a turn.
    fn reach(&mut self, heading: Heading, enter: Point) {
        let element = &self.drawing.proper.elements[self.at];
        if self.route.steps.is_empty() && element.is_card() {
            let rect = self.drawing.rect(self.at);
            let x = if heading == Heading::Right {
                rect.right()
            } else {
                rect.x
            };
            self.route.start = Point::new(tenth(x), enter.y);
            self.route.leaves = heading;
        } else if self.route.arrives != heading {
            self.turn(enter);
            return;
        }
        self.line(enter);
    }

    /// Comes round to a point above or below, in the layer of the turn, behind its words.
    fn turn(&mut self, to: Point) {
        let from = self.route.end();
        let rect = self.drawing.rect(self.at);
        let side = if self.route.arrives == Heading::Right {
            1.0
        } else {
            -1.0
        };
        let x = if side > 0.0 { rect.x } else { rect.right() };
        let x = tenth(x + side * (rect.width / 4.0).min(8.0));
        let bulge = side * (to.y - from.y).abs() * 2.0 / 3.0;
        self.line(Point::new(x, from.y));
        let controls = (point(x + bulge, from.y), point(x + bulge, to.y));
        self.route
            .steps
            .push(Step::Curve(controls.0, controls.1, Point::new(x, to.y)));
        self.line(to);
    }

    fn finish(&mut self, heading: Heading, leave: Point) {
        self.route.arrives = heading;
        if self.drawing.proper.elements[self.at].is_card() {
            let rect = self.drawing.rect(self.at);
            let x = if heading == Heading::Right {
                rect.x
            } else {
                rect.right()
            };
            self.line(Point::new(tenth(x), leave.y));
        }
    }

    fn line(&mut self, to: Point) {
        let from = self.route.end();
        if from == to {
            return;
        }
        match self.route.steps.last_mut() {
            Some(Step::Line(end)) if end.y == to.y => *end = to,
            _ => self.route.steps.push(Step::Line(to)),
        }
    }

    /// An S through the channel, level at both ends: it never leaves the channel's width.
    fn curve(&mut self, to: Point) {
        let from = self.route.end();
        if from.y == to.y {
            return self.line(to);
        }
        let middle = (from.x + to.x) / 2.0;
        let controls = (point(middle, from.y), point(middle, to.y));
        self.route
            .steps
            .push(Step::Curve(controls.0, controls.1, to));
    }
}
