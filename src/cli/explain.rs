//! `explain CODE`: the manual page of a diagnostic.
use super::command::{Command, Outcome};
use super::context::{Context, Format};
use super::failure::Failure;
use clap::{Arg, ArgMatches};
use quidit::check::{self, Page};
use quidit::diagnose::Message;
use quidit::query::{Block, Run, Style};
use quidit::words::Words;
use serde::Serialize;

pub(super) struct Explain;

impl Command for Explain {
    fn define(&self, words: &Words) -> clap::Command {
        let code = Arg::new("code")
            .value_name("CODE")
            .help(words.word("cli-explain.code"));
        clap::Command::new("explain")
            .about(words.word("cli-explain"))
            .arg(code)
    }

    fn run(&self, given: &ArgMatches, context: &mut Context) -> Result<Outcome, Failure> {
        let words = &context.words;
        let page = |code| check::page(code, words.language(), words);
        let pages: Vec<Page> = match given.get_one::<String>("code") {
            None => check::codes().into_iter().map(page).collect(),
            Some(wanted) => vec![page(
                check::code(wanted).map_err(|near| unknown(wanted, near))?,
            )],
        };
        match (context.format, pages.as_slice()) {
            (Format::Json, pages) => {
                context.facts(&pages.iter().map(Facts::of).collect::<Vec<_>>())?
            }
            (Format::Text, [page]) => context.tell(&tell(page, words))?,
            (Format::Text, pages) => context.tell(&[list(pages)])?,
        }
        Ok(Outcome::Done)
    }
}

fn unknown(wanted: &str, near: Option<&'static quidit::diagnose::Code>) -> Failure {
    let near = near.map_or("none", |code| code.id);
    Failure::new(Message::new("explain-unknown").with("code", wanted))
        .help(Message::new("explain-unknown.help").with("near", near))
}

fn list(pages: &[Page]) -> Block {
    let row = |page: &Page| {
        vec![
            vec![Run::new(page.code.id, Style::Id)],
            vec![Run::plain(page.title.clone())],
        ]
    };
    Block::Table {
        head: vec![String::new(); 2],
        rows: pages.iter().map(row).collect(),
    }
}

fn tell(page: &Page, words: &Words) -> Vec<Block> {
    let strong = |key: &str| Block::Paragraph(vec![Run::new(words.word(key), Style::Strong)]);
    let heading = format!("{} · {}", page.code.id, page.title);
    let mut blocks = vec![Block::title(1, heading), Block::words(page.means.clone())];
    if let Some([wrong, right]) = page.example {
        blocks.push(strong("explain-wrong"));
        blocks.push(Block::Verbatim(wrong.trim_end().to_owned()));
        blocks.push(strong("explain-right"));
        blocks.push(Block::Verbatim(right.trim_end().to_owned()));
    }
    blocks.push(strong("explain-why"));
    blocks.push(Block::words(page.why.clone()));
    blocks
}

/// A manual page as JSON.
#[derive(Serialize)]
struct Facts<'p> {
    code: &'static str,
    name: &'static str,
    severity: quidit::diagnose::Severity,
    title: &'p str,
    means: &'p str,
    wrong: Option<&'static str>,
    right: Option<&'static str>,
    why: &'p str,
}

impl<'p> Facts<'p> {
    fn of(page: &'p Page) -> Self {
        Self {
            code: page.code.id,
            name: page.code.name,
            severity: page.code.severity,
            title: &page.title,
            means: &page.means,
            wrong: page.example.map(|[wrong, _]| wrong),
            right: page.example.map(|[_, right]| right),
            why: &page.why,
        }
    }
}
