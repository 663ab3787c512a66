//! Answers in words as HTML: every question prints here without a line of its own.
use super::edition::Edition;
use crate::query::{Answer, Block, Run, Style};
use maud::{Markup, html};

impl Edition<'_> {
    /// The answer to a question, in words.
    pub(super) fn answer(&self, answer: &dyn Answer) -> Markup {
        self.blocks(&answer.tell(&self.words))
    }

    pub(super) fn blocks(&self, blocks: &[Block]) -> Markup {
        html! { @for block in blocks { (self.block(block)) } }
    }

    fn block(&self, block: &Block) -> Markup {
        match block {
            // The title of the whole answer: its page has one of its own.
            Block::Heading(1, _) => html! {},
            Block::Heading(_, runs) => html! { p { b { (self.runs(runs)) } } },
            Block::Paragraph(runs) => html! { p { (self.runs(runs)) } },
            Block::List(points) => {
                html! { ul { @for point in points { li { (self.point(point)) } } } }
            }
            Block::Fields(fields) => html! {
                dl { @for (name, runs) in fields { dt { (name) } dd { (self.runs(runs)) } } }
            },
            Block::Table { head, rows } => html! {
                div.wide { table {
                    thead { tr { @for name in head { th scope="col" { (name) } } } }
                    tbody { @for row in rows { tr { @for cell in row { td { (self.runs(cell)) } } } } }
                } }
            },
            Block::Verbatim(text) => html! { pre { (text) } },
            Block::Indented(inner) => html! { div.inner { (self.blocks(inner)) } },
        }
    }

    /// A point of a list: words alone need no paragraph around them.
    fn point(&self, blocks: &[Block]) -> Markup {
        match blocks {
            [Block::Paragraph(runs)] => self.runs(runs),
            _ => self.blocks(blocks),
        }
    }

    fn runs(&self, runs: &[Run]) -> Markup {
        html! { @for run in runs { (self.run(run)) } }
    }

    /// Words in their style; an id leads to its record.
    fn run(&self, run: &Run) -> Markup {
        match run.style {
            Style::Plain => html! { (run.text) },
            Style::Strong => html! { b { (run.text) } },
            Style::Quote => html! { q { (run.text) } },
            Style::Faint => html! { i { (run.text) } },
            Style::Id => match self.graph.node(run.text.trim()) {
                Some(node) => self.link(node, &html! { (run.text) }),
                None => html! { (run.text) },
            },
        }
    }
}
