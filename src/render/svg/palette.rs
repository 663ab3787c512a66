//! Palette: the colours of a theme. Colour is the last cue; shape, word and dashes carry meaning.
use crate::render::kind::{CardKind, Relation};
use crate::render::renderer::Theme;

/// The colours of a theme, each as `#RRGGBB`.
///
/// Text stands out from the paper, the panel and the quotation's ground by at least 4.5 to 1,
/// lines and borders by at least 3 to 1: a test computes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// The ground of the picture.
    pub paper: &'static str,
    /// The ground of a panel.
    pub panel: &'static str,
    /// The ground of a quotation.
    pub quote: &'static str,
    /// Text.
    pub text: &'static str,
    /// Text that explains.
    pub muted: &'static str,
    /// Frames.
    pub frame: &'static str,
    actor: &'static str,
    claim: &'static str,
    evidence: &'static str,
    source: &'static str,
    deny: &'static str,
    hedge: &'static str,
    other: &'static str,
}

const LIGHT: Palette = Palette {
    paper: "#FFFFFF",
    panel: "#F4F6F8",
    quote: "#FFF7DB",
    text: "#1B1F24",
    muted: "#4A5560",
    frame: "#6B7682",
    actor: "#1257B0",
    claim: "#1B1F24",
    evidence: "#00473E",
    source: "#5B6573",
    deny: "#B3261E",
    hedge: "#6B4A00",
    other: "#5B2E91",
};

const DARK: Palette = Palette {
    paper: "#14181D",
    panel: "#1E242C",
    quote: "#2B2818",
    text: "#E9EDF2",
    muted: "#AEB8C4",
    frame: "#8A95A3",
    actor: "#5AA2FF",
    claim: "#E9EDF2",
    evidence: "#B8F0E4",
    source: "#98A2AE",
    deny: "#FF7A66",
    hedge: "#FFD08A",
    other: "#C9A6F2",
};

const PRINT: Palette = Palette {
    paper: "#FFFFFF",
    panel: "#FFFFFF",
    quote: "#FFFFFF",
    text: "#000000",
    muted: "#333333",
    frame: "#555555",
    actor: "#000000",
    claim: "#000000",
    evidence: "#000000",
    source: "#000000",
    deny: "#000000",
    hedge: "#000000",
    other: "#000000",
};

impl Palette {
    /// The colours of a theme.
    #[must_use]
    pub fn of(theme: Theme) -> Self {
        match theme {
            Theme::Light => LIGHT,
            Theme::Dark => DARK,
            Theme::Print => PRINT,
        }
    }

    /// The colour of a card's border and icon.
    #[must_use]
    pub fn card(&self, kind: CardKind) -> &'static str {
        match kind {
            CardKind::Source => self.source,
            CardKind::Actor => self.actor,
            CardKind::Claim => self.claim,
            CardKind::Evidence => self.evidence,
            CardKind::More => self.frame,
        }
    }

    /// The colour of a line, its mark and its word.
    #[must_use]
    pub fn line(&self, relation: Relation) -> &'static str {
        match relation {
            Relation::Asserts => self.actor,
            Relation::Hedges => self.hedge,
            Relation::Denies | Relation::Contradicts => self.deny,
            Relation::Questions | Relation::Withdraws => self.other,
            Relation::Compatible | Relation::Reports | Relation::Relays => self.source,
            Relation::Supports | Relation::Weakens | Relation::Discredits => self.evidence,
        }
    }
}
