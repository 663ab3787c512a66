//! Blocks of words as terminal text: wrapped, aligned, coloured only on a terminal.
use quidit::diagnose::{self, Colour, Diagnostic, Files, Message, Say, visible};
use quidit::query::{Block, Refusal, Run, Style};
use quidit::words::Words;
use std::io::{IsTerminal, Write};
use unicode_width::UnicodeWidthStr;

/// How wide a stream is and whether it takes colour.
#[derive(Clone, Copy, Debug)]
pub(super) struct Look {
    /// Columns.
    pub(super) width: usize,
    /// Whether colour is wanted.
    pub(super) colour: Colour,
}

/// The width of what is no terminal, and the greatest that is comfortable to read.
const PLAIN: usize = 80;
const WIDEST: usize = 100;

impl Look {
    pub(super) fn of_stdout() -> Self {
        Self::of(
            std::io::stdout().is_terminal(),
            terminal_size::terminal_size(),
        )
    }

    pub(super) fn of_stderr() -> Self {
        let size = terminal_size::terminal_size_of(std::io::stderr());
        Self::of(std::io::stderr().is_terminal(), size)
    }

    fn of(
        terminal: impl Into<bool>,
        size: Option<(terminal_size::Width, terminal_size::Height)>,
    ) -> Self {
        let terminal = terminal.into();
        let no_colour = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let width = match size {
            Some((width, _)) if terminal => usize::from(width.0).clamp(20, WIDEST),
            _ => PLAIN,
        };
        Self {
            width,
            colour: if terminal && !no_colour {
                Colour::On
            } else {
                Colour::Off
            },
        }
    }
}

/// Blocks as text, each line at most as wide as the look, no control character among them.
pub(super) fn print(blocks: &[Block], look: Look) -> String {
    let mut printer = Printer {
        out: String::new(),
        look,
    };
    printer.blocks(blocks, 0);
    printer.out
}

/// Says why something was not done, on standard error.
pub(super) fn refusal(refusal: &Refusal, words: &Words, look: Look) {
    let strong = |key: &str| Run::new(words.word(key), Style::Strong);
    let message = Run::plain(words.say(&refusal.message));
    let mut blocks = vec![Block::Paragraph(vec![strong("cli-error"), message])];
    if let Some(help) = &refusal.help {
        blocks.push(Block::Paragraph(vec![
            strong("cli-help"),
            Run::plain(words.say(help)),
        ]));
    }
    let text = print(&blocks, look);
    // Nobody is left to tell when standard error is closed.
    let _ = std::io::stderr().write_all(text.as_bytes());
}

/// Says on standard error what whoever asked should know.
pub(super) fn note(note: &Message, words: &Words, look: Look) {
    let strong = Run::new(words.word("cli-note"), Style::Strong);
    let blocks = [Block::Paragraph(vec![strong, Run::plain(words.say(note))])];
    // Nobody is left to tell when standard error is closed.
    let _ = std::io::stderr().write_all(print(&blocks, look).as_bytes());
}

/// Shows diagnostics on standard error.
pub(super) fn diagnostics(
    list: &[Diagnostic],
    files: &Files,
    words: &Words,
    look: Look,
) -> std::io::Result<()> {
    let look = diagnose::Look {
        colour: look.colour,
        width: look.width,
        ..Default::default()
    };
    let mut err = std::io::BufWriter::new(std::io::stderr().lock());
    diagnose::write_text(&mut err, list, (files, words), look)?;
    err.flush()
}

struct Printer {
    out: String,
    look: Look,
}

impl Printer {
    fn blocks(&mut self, blocks: &[Block], indent: usize) {
        for (at, block) in blocks.iter().enumerate() {
            let opens = matches!(block, Block::Heading(..)) && at > 0;
            if opens {
                self.out.push('\n');
            }
            self.block(block, indent);
        }
    }

    fn block(&mut self, block: &Block, indent: usize) {
        match block {
            Block::Heading(_, runs) => self.runs(runs, (indent, indent), Lead::Heading),
            Block::Paragraph(runs) => self.runs(runs, (indent, indent), Lead::None),
            Block::List(points) => self.list(points, indent),
            Block::Fields(fields) => self.fields(fields, indent),
            Block::Table { head, rows } => self.table(head, rows, indent),
            Block::Verbatim(text) => self.verbatim(text, indent + 4),
            Block::Indented(blocks) => self.blocks(blocks, indent + 3),
        }
    }

    fn verbatim(&mut self, text: &str, indent: usize) {
        for line in text.lines() {
            let line = format!("{}{}", " ".repeat(indent), visible(line));
            self.out.push_str(line.trim_end());
            self.out.push('\n');
        }
    }

    fn list(&mut self, points: &[Vec<Block>], indent: usize) {
        for point in points {
            let start = self.out.len();
            self.blocks(point, indent + 2);
            // The sign takes the place of the first line's two spaces of indent.
            if self.out.len() > start + indent + 2 {
                self.out.replace_range(start + indent..=start + indent, "•");
            }
        }
    }

    fn fields(&mut self, fields: &[(String, Vec<Run>)], indent: usize) {
        let widest = fields
            .iter()
            .map(|(name, _)| name.width())
            .max()
            .unwrap_or(0)
            .min(24);
        for (name, runs) in fields {
            let gap = widest.saturating_sub(name.width()) + 2;
            let mut line = vec![
                Run::new(name.clone(), Style::Faint),
                Run::plain(" ".repeat(gap)),
            ];
            line.extend(runs.iter().cloned());
            self.runs(&line, (indent, indent + widest + 2), Lead::None);
        }
    }

    fn table(&mut self, head: &[String], rows: &[Vec<Vec<Run>>], indent: usize) {
        let columns = head.len().max(rows.iter().map(Vec::len).max().unwrap_or(0));
        let cell = |runs: &[Run]| runs.iter().map(|run| run.text.width()).sum::<usize>();
        let mut widths: Vec<usize> = (0..columns)
            .map(|at| {
                let head = head.get(at).map_or(0, |word| word.width());
                let body = rows
                    .iter()
                    .filter_map(|row| row.get(at))
                    .map(|runs| cell(runs))
                    .max();
                head.max(body.unwrap_or(0))
            })
            .collect();
        self.narrow(&mut widths, indent);
        let titles: Vec<Vec<Run>> = head
            .iter()
            .map(|word| vec![Run::new(word.clone(), Style::Strong)])
            .collect();
        if head.iter().any(|word| !word.is_empty()) {
            self.row(&titles, &widths, indent);
        }
        for row in rows {
            self.row(row, &widths, indent);
        }
    }

    /// Takes from the widest column until the table fits.
    fn narrow(&self, widths: &mut [usize], indent: usize) {
        let room = self
            .look
            .width
            .saturating_sub(indent + 2 * widths.len().saturating_sub(1));
        while widths.iter().sum::<usize>() > room.max(widths.len() * 4) {
            if let Some(widest) = widths.iter_mut().max() {
                *widest -= 1;
            }
        }
    }

    fn row(&mut self, cells: &[Vec<Run>], widths: &[usize], indent: usize) {
        let wrapped: Vec<Vec<Line>> = cells
            .iter()
            .zip(widths)
            .map(|(runs, width)| lines(runs, *width, 0))
            .collect();
        let height = wrapped.iter().map(Vec::len).max().unwrap_or(0);
        for at in 0..height {
            let mut line = " ".repeat(indent);
            for (column, width) in wrapped.iter().zip(widths) {
                let empty = Line::default();
                let part = column.get(at).unwrap_or(&empty);
                line.push_str(&part.drawn(self.look.colour));
                line.push_str(&" ".repeat(width.saturating_sub(part.width()) + 2));
            }
            self.out.push_str(line.trim_end());
            self.out.push('\n');
        }
    }

    fn runs(&mut self, runs: &[Run], (first, next): (usize, usize), lead: Lead) {
        let width = self.look.width.saturating_sub(next).max(16);
        let runs: Vec<Run> = runs
            .iter()
            .map(|run| match (lead, run.style) {
                (Lead::Heading, Style::Plain) => Run::new(run.text.clone(), Style::Strong),
                _ => run.clone(),
            })
            .collect();
        let hang = next.saturating_sub(first);
        for (at, line) in lines(&runs, width + hang, hang).iter().enumerate() {
            let indent = if at == 0 { first } else { next };
            let text = format!("{}{}", " ".repeat(indent), line.drawn(self.look.colour));
            self.out.push_str(text.trim_end());
            self.out.push('\n');
        }
    }
}

/// What a line begins.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lead {
    Heading,
    None,
}

/// One line of styled pieces.
#[derive(Clone, Debug, Default)]
struct Line {
    pieces: Vec<Run>,
}

impl Line {
    fn width(&self) -> usize {
        self.pieces.iter().map(|piece| piece.text.width()).sum()
    }

    fn drawn(&self, colour: Colour) -> String {
        self.pieces
            .iter()
            .map(|piece| drawn(piece, colour))
            .collect()
    }
}

fn drawn(run: &Run, colour: Colour) -> String {
    let code = match (colour, run.style) {
        (Colour::Off, _) | (_, Style::Plain) => return run.text.clone(),
        (_, Style::Strong) => "1",
        (_, Style::Quote) => "36",
        (_, Style::Id | Style::Faint) => "2",
    };
    format!("\u{1b}[{code}m{}\u{1b}[0m", run.text)
}

/// Cuts runs into lines; lines after the first are narrower by `hang`.
fn lines(runs: &[Run], width: usize, hang: usize) -> Vec<Line> {
    let clean: Vec<Run> = runs
        .iter()
        .map(|run| Run::new(visible(&run.text), run.style))
        .collect();
    let text: String = clean.iter().map(|run| run.text.as_str()).collect();
    let margin = " ".repeat(hang);
    let options = textwrap::Options::new(width)
        .subsequent_indent(&margin)
        // Only a plain space parts words: no-break spaces hold French signs to theirs.
        .word_separator(textwrap::WordSeparator::AsciiSpace)
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        .wrap_algorithm(textwrap::WrapAlgorithm::FirstFit);
    let mut from = 0;
    let mut found = Vec::new();
    for line in textwrap::wrap(&text, options) {
        let words = line
            .strip_prefix(margin.as_str())
            .filter(|_| from > 0)
            .unwrap_or(&line);
        let start = text[from..].find(words).map_or(from, |at| from + at);
        let end = start + words.len();
        found.push(Line {
            pieces: cut(&clean, start..end),
        });
        from = end;
    }
    found
}

/// The pieces of the runs that lie in a byte range of their joined text.
fn cut(runs: &[Run], range: std::ops::Range<usize>) -> Vec<Run> {
    let mut at = 0;
    let mut pieces = Vec::new();
    for run in runs {
        let (start, end) = (at, at + run.text.len());
        let (from, to) = (range.start.max(start), range.end.min(end));
        if from < to {
            pieces.extend(
                run.text
                    .get(from - start..to - start)
                    .map(|text| Run::new(text, run.style)),
            );
        }
        at = end;
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    const NARROW: Look = Look {
        width: 30,
        colour: Colour::Off,
    };

    #[test]
    fn no_line_is_wider_than_the_terminal() {
        let words = "Michel Paulin dément que l'incendie explique la panne\u{a0}: «\u{202f}aucun lien\u{202f}»";
        for line in print(&[Block::words(words)], NARROW).lines() {
            assert!(line.width() <= 30, "{line}");
            assert!(!line.starts_with('»') && !line.ends_with('«'), "{line}");
        }
    }

    #[test]
    fn control_characters_are_shown() {
        let text = print(&[Block::words("a\u{1b}[31mb")], NARROW);
        assert_eq!(text, "a␛[31mb\n");
    }

    #[test]
    fn fields_are_aligned_and_hang() {
        let fields = [
            ("Qui", "Michel Paulin, directeur général"),
            ("Quand", "6 avril"),
        ]
        .map(|(name, value)| (name.to_owned(), vec![Run::plain(value)]));
        let text = print(&[Block::Fields(fields.to_vec())], NARROW);
        assert_eq!(
            text,
            "Qui    Michel Paulin,\n       directeur général\nQuand  6 avril\n"
        );
    }
}
