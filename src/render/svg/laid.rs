//! Laid: a view with its cards and words measured, in the shape that suits its sheet best.
use super::sheet::{Around, MARGIN};
use super::{card, label};
use crate::diagnose::Message;
use crate::layout::{
    Bond, Card as Box, Edge, Placed, Scene, SceneFault, Sheet, Size, Spacing, place,
};
use crate::render::graphviz;
use crate::render::kind::CardKind;
use crate::render::paper::Paper;
use crate::render::renderer::{Engine, Look, Scale};
use crate::render::view::{Form, View};

/// A view with its cards and labels measured.
pub(super) struct Laid<'v> {
    pub(super) view: &'v View,
    pub(super) cards: Vec<card::Laid<'v>>,
    pub(super) labels: Vec<label::Laid>,
    sheet: Sheet,
}

/// The widths that the text of cards may have, the one that is best to read first.
const WIDTHS: [f64; 4] = [216.0, 176.0, 148.0, 128.0];
/// Pictures with more cards keep the first width, unless a paper wants them narrower.
const FEW: usize = 30;
/// The width for which what stands around a picture of no given size is measured.
const USUAL: f64 = 1200.0;

impl<'v> Laid<'v> {
    fn new(view: &'v View, (width, sheet): (f64, Sheet)) -> Self {
        let cards = view.cards.iter().map(|card| card::lay(card, width));
        let mut cards: Vec<card::Laid<'_>> = cards.collect();
        let mut ends = vec![0; cards.len()];
        for end in view.lines.iter().flat_map(|line| [line.from, line.to]) {
            ends[end] += 1;
        }
        card::even_out(&mut cards, &ends);
        Self {
            view,
            cards,
            labels: view.lines.iter().map(label::lay).collect(),
            sheet,
        }
    }

    /// The distances to keep: cards on a paper stand closer together.
    fn spacing(&self) -> Spacing {
        let usual = Spacing {
            margin: 4.0,
            clearance: 17.0,
            port_gap: 18.0,
            sheet: self.sheet,
            ..Spacing::default()
        };
        match self.sheet.size {
            None => usual,
            Some(_) => Spacing {
                card_gap: 16.0,
                channel: 22.0,
                margin: 0.0,
                ..usual
            },
        }
    }

    /// Whether the cards alone, side by side, need more room than the paper has.
    fn is_beyond_hope(&self) -> bool {
        let spacing = self.spacing();
        let Some(size) = self.sheet.size else {
            return false;
        };
        let (wide, tall) = (spacing.channel, spacing.card_gap);
        let cards = self.cards.iter().map(|card| card.size);
        let needed: f64 = cards
            .map(|card| (card.width + wide) * (card.height + tall))
            .sum();
        let around = self.sheet.around;
        let room = (size.width - around.width + wide) * (size.height - around.height + tall);
        needed > room
    }

    /// The scene to place.
    pub(super) fn scene(&self) -> Scene {
        let cards = self.view.cards.iter().zip(&self.cards);
        let cards = cards.map(|(card, laid)| Box {
            id: card.id.clone(),
            size: laid.size,
            column: column(self.view.form, card.kind),
            pin: card.pin,
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
            spacing: self.spacing(),
        }
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

/// Measures a view for a sheet of no given size, with the width that is best to read.
pub(super) fn lay(view: &View) -> Laid<'_> {
    Laid::new(view, (WIDTHS[0], usual(view)))
}

/// Measures and places a view; with an engine that fails, our own places it, with a note.
pub(super) fn placed<'v>(
    view: &'v View,
    look: &Look,
) -> Result<(Laid<'v>, Placed, Vec<Message>), SceneFault> {
    let mut notes = Vec::new();
    if look.engine == Engine::Dot {
        let laid = lay(view);
        match graphviz::place_with_dot(&laid.scene(), graphviz::LIMIT) {
            Ok(placed) => return Ok((laid, placed, notes)),
            Err(fault) => {
                let note = Message::new("render-without-dot");
                notes.push(note.nested("reason", fault.message()));
            }
        }
    }
    let (laid, placed, _) = match look.scale {
        Scale::Paper(paper) => best(view, &sheets(view, paper), &WIDTHS)?,
        _ if view.cards.len() <= FEW => best(view, &[usual(view)], &WIDTHS[..3])?,
        _ => best(view, &[usual(view)], &WIDTHS[..1])?,
    };
    Ok((laid, placed, notes))
}

/// Whether a view stands on a paper with text of 11 points.
pub(super) fn fits(view: &View, paper: Paper) -> bool {
    let sheets = sheets(view, paper);
    let choice = |(width, sheet): (&f64, &Sheet)| Laid::new(view, (*width, *sheet));
    let choices = WIDTHS
        .iter()
        .flat_map(|width| sheets.iter().map(move |sheet| (width, sheet)));
    let hopeful = |laid: &Laid<'_>| !laid.is_beyond_hope();
    let placed = |laid: Laid<'_>| place(&laid.scene()).map(|placed| laid.sheet.misfit(placed.size));
    let mut misfits = choices.map(choice).filter(hopeful).map(placed);
    misfits.any(|misfit| misfit.is_ok_and(|misfit| misfit <= 0.0))
}

/// The first choice that suits its sheet, or the one that is nearest to it, and by how much it fails.
fn best<'v>(
    view: &'v View,
    sheets: &[Sheet],
    widths: &[f64],
) -> Result<(Laid<'v>, Placed, f64), SceneFault> {
    let mut found: Result<(Laid<'v>, Placed, f64), SceneFault> = Err(SceneFault::BadSpacing);
    let choices = widths
        .iter()
        .flat_map(|width| sheets.iter().map(|sheet| (*width, *sheet)));
    for choice in choices {
        let laid = Laid::new(view, choice);
        let placed = place(&laid.scene())?;
        let misfit = choice.1.misfit(placed.size);
        if found.as_ref().is_ok_and(|one| one.2 <= misfit) {
            continue;
        }
        found = Ok((laid, placed, misfit));
        if misfit <= 0.0 {
            break;
        }
    }
    found
}

fn usual(view: &View) -> Sheet {
    Sheet {
        around: Around::new(view, USUAL).size(),
        size: None,
    }
}

/// A paper laid flat, and upright.
fn sheets(view: &View, paper: Paper) -> [Sheet; 2] {
    let flat = paper.flat();
    [flat, Size::new(flat.height, flat.width)].map(|size| Sheet {
        around: Around::new(view, size.width - 2.0 * MARGIN).size(),
        size: Some(size),
    })
}
