//! Blocks as plain text, one line a paragraph: enough to read an answer in an expected file.
use quidit::query::{Block, Run, plain};
use std::fmt::Write;

/// The blocks as text.
pub(crate) fn text(blocks: &[Block]) -> String {
    let mut out = String::new();
    write(blocks, 0, &mut out);
    out
}

fn write(blocks: &[Block], margin: usize, out: &mut String) {
    for block in blocks {
        one(block, margin, out);
    }
}

fn line(margin: usize, text: &str, out: &mut String) {
    let line = format!("{}{text}", " ".repeat(margin));
    writeln!(out, "{}", line.trim_end()).unwrap();
}

fn one(block: &Block, margin: usize, out: &mut String) {
    match block {
        Block::Heading(level, runs) => {
            if !out.is_empty() {
                out.push('\n');
            }
            let sign = "#".repeat(usize::from(*level));
            line(margin, &format!("{sign} {}", plain(runs)), out);
        }
        Block::Paragraph(runs) => line(margin, &plain(runs), out),
        Block::List(points) => points.iter().for_each(|point| {
            let mut inside = String::new();
            write(point, margin + 2, &mut inside);
            let body = inside.get(margin + 2..).unwrap_or_default();
            out.push_str(&format!("{}- {body}", " ".repeat(margin)));
        }),
        Block::Fields(fields) => {
            let widest = fields.iter().map(|(name, _)| name.chars().count()).max();
            for (name, runs) in fields {
                let name = format!("{name:<0$}  ", widest.unwrap_or(0));
                line(margin, &format!("{name}{}", plain(runs)), out);
            }
        }
        Block::Table { head, rows } => {
            let cells = |row: &Vec<Vec<Run>>| row.iter().map(|cell| plain(cell)).collect();
            let rows: Vec<Vec<String>> = rows.iter().map(cells).collect();
            table(head, &rows, margin, out);
        }
        Block::Literal(text) => text.lines().for_each(|one| line(margin + 2, one, out)),
        Block::Indented(blocks) => write(blocks, margin + 2, out),
    }
}

fn table(head: &[String], rows: &[Vec<String>], margin: usize, out: &mut String) {
    let width = |at: usize| {
        let column = rows.iter().filter_map(|row| row.get(at)).chain(head.get(at));
        column.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    for row in std::iter::once(&head.to_vec()).chain(rows) {
        let cells = row.iter().enumerate();
        let cells = cells.map(|(at, cell)| format!("{cell:<0$}", width(at)));
        line(margin, &cells.collect::<Vec<_>>().join(" | "), out);
    }
}
