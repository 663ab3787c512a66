//! The matrix in words: the table, what its letters mean, what is not shown.
use super::answer::Answer;
use super::block::{Block, Run, Style};
use super::matrix::{LeftOut, Letter, Matrix};
use super::selection::instead;
use super::sentence::Teller;
use crate::diagnose::{Message, Say};
use crate::graph::Node;
use crate::words::Words;

impl Answer for Matrix<'_> {
    fn facts(&self) -> &dyn erased_serde::Serialize {
        self
    }

    fn tell(&self, words: &Words) -> Vec<Block> {
        let teller = Teller::new(self.graph, words);
        if self.rows.is_empty() {
            let mut blocks = vec![Block::words(words.word("matrix-none"))];
            blocks.extend(instead(&teller));
            return blocks;
        }
        let mut blocks = vec![self.table(words), Block::words(legend(words))];
        blocks.extend(self.telling_row(&teller));
        blocks.extend(self.rest(words));
        blocks.push(Block::title(2, words.word("matrix-claims")));
        let rows = self.rows.iter().enumerate().map(|(number, row)| {
            let text = Run::plain(teller.name(Node::Claim(row.at)));
            let id = Run::new(format!("   {}", row.claim), Style::Id);
            ((number + 1).to_string(), vec![text, id])
        });
        blocks.push(Block::Fields(rows.collect()));
        blocks.push(Block::title(2, words.word("matrix-actors")));
        let nodes = self.actors.iter().filter_map(|id| self.graph.node(id));
        let names = nodes.map(|node| {
            let name = Run::plain(teller.name(node));
            (self.graph.id(node).to_owned(), vec![name])
        });
        blocks.push(Block::Fields(names.collect()));
        blocks
    }
}

impl Matrix<'_> {
    fn table(&self, words: &Words) -> Block {
        let first = [words.word("matrix-number"), "≠".to_owned()];
        let actors = self.actors.iter().map(ToString::to_string);
        let head = first.into_iter().chain(actors);
        let rows = self.rows.iter().enumerate().map(|(number, row)| {
            let first = [number + 1, row.contradicted].map(|n| vec![Run::plain(n.to_string())]);
            let cells = row.cells.iter().map(|cell| match cell.found.is_empty() {
                true => vec![Run::new("—", Style::Faint)],
                false => {
                    let letters = cell.found.iter().map(|letter| words.word(letter.key()));
                    vec![Run::new(
                        letters.collect::<Vec<_>>().join(" "),
                        Style::Strong,
                    )]
                }
            });
            first.into_iter().chain(cells).collect()
        });
        Block::Table {
            head: head.collect(),
            rows: rows.collect(),
        }
    }

    fn telling_row(&self, teller: &Teller<'_>) -> Option<Block> {
        let row = self
            .rows
            .iter()
            .find(|row| Some(row.claim) == self.telling)?;
        let number = self.rows.iter().position(|one| one.claim == row.claim)? + 1;
        let message = Message::new("matrix-telling").with("number", number);
        let claim = Run::plain(teller.name(Node::Claim(row.at)));
        Some(Block::Paragraph(teller.compose(message, &[("a", claim)])))
    }

    /// "And 37 more claims and 4 more actors": nothing is left out in silence.
    fn rest(&self, words: &Words) -> Option<Block> {
        let LeftOut { claims, actors } = self.left_out;
        let parts = [
            ("matrix-more-claims", claims),
            ("matrix-more-actors", actors),
        ];
        let parts: Vec<String> = (parts.into_iter())
            .filter(|(_, count)| *count > 0)
            .map(|(key, count)| words.say(&Message::new(key).count("count", count)))
            .collect();
        let message = Message::new("matrix-more").with("parts", words.list(&parts));
        (!parts.is_empty()).then(|| Block::words(words.say(&message)))
    }
}

/// "A asserts · D denies · … · — says nothing".
fn legend(words: &Words) -> String {
    let letters = [Letter::A, Letter::D, Letter::H, Letter::Q, Letter::W];
    let told = letters.into_iter().map(|letter| {
        let meaning = words.word(&format!("{}.meaning", letter.key()));
        format!("{} {meaning}", words.word(letter.key()))
    });
    let silence = format!("— {}", words.word("letter-silence"));
    told.chain([silence, words.word("matrix-contradicted")])
        .collect::<Vec<_>>()
        .join(" · ")
}
