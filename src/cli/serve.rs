//! `serve`: the explorer in the browser, following the files of the case.
use super::command::{Command, Outcome};
use super::context::Context;
use super::failure::Failure;
use super::{ask, browser, edition, explore, terminal};
use clap::{Arg, ArgAction, ArgMatches, value_parser};
use quidit::diagnose::{Message, Say};
use quidit::query::{Block, Contradictions, Question};
use quidit::serve::{BindError, CaseFiles, OpenError, ServeOptions, Server, Site};
use quidit::words::Words;
use std::io::ErrorKind;
use std::path::Path;

pub(super) struct Serve;

/// The port when none is named: always the same, so that an address that was kept still leads here.
const PORT: u16 = 8420;

impl Command for Serve {
    fn define(&self, words: &Words) -> clap::Command {
        let help = |name: &str| words.word(&format!("cli-serve.{name}"));
        let port = Arg::new("port").long("port").value_name("N");
        let port = port.value_parser(value_parser!(u16));
        let open = Arg::new("open").long("open").action(ArgAction::SetTrue);
        clap::Command::new("serve")
            .about(words.word("cli-serve"))
            .arg(port.help(help("port")))
            .arg(open.help(help("open")))
            .args(edition::args(help))
            .args(ask::filters(words))
    }

    fn run(&self, given: &ArgMatches, context: &mut Context) -> Result<Outcome, Failure> {
        let options = ServeOptions {
            languages: edition::languages(context.words.language(), given),
            audience: edition::audience(given),
            asked: ask::asked(Contradictions.params(), given),
        };
        let case = CaseFiles {
            graph: (!context.is_demo()).then(|| context.folder().to_owned()),
            sources: context.sources().map(Path::to_owned),
        };
        let named = case.graph.clone().or(case.sources.clone());
        let site = Site::open(case, options).map_err(|error| match error {
            OpenError::Unread(error) => {
                context.unreadable(named.as_deref().unwrap_or(Path::new("")), &error)
            }
            OpenError::Broken(checked) => {
                let files = checked.files().clone();
                context.broken(checked.diagnostics, &files)
            }
            OpenError::Refused(refusal) => refusal.into(),
            OpenError::Thread(reason) => no_thread(&reason),
        })?;
        if let Some(note) = explore::told_of(site.passages()) {
            terminal::note(&note, &context.words, context.err);
        }
        let port = given.get_one::<u16>("port").copied().unwrap_or(PORT);
        let server = Server::bind(port).map_err(|error| taken(&error))?;
        let stopper = server.stopper();
        ctrlc::set_handler(move || stopper.stop()).map_err(|reason| {
            Failure::new(Message::new("serve-no-signal").with("reason", reason))
        })?;
        announce(&server, given, context)?;
        server.run(site).map_err(|reason| no_thread(&reason))?;
        context.tell(&[Block::words(context.words.word("serve-stopped"))])?;
        Ok(Outcome::Done)
    }
}

/// Says where the case is shown, and has it shown there when that is wanted.
fn announce(server: &Server, given: &ArgMatches, context: &Context) -> Result<(), Failure> {
    let address = format!("http://{}/", server.address());
    let told = Message::new("serve-running").with("address", &address);
    context.tell(&[Block::words(context.words.say(&told))])?;
    if given.get_flag("open")
        && let Err(reason) = browser::open(&address)
    {
        let told = Message::new("serve-not-opened").with("reason", reason);
        context.tell(&[Block::words(context.words.say(&told))])?;
    }
    Ok(())
}

fn taken(error: &BindError) -> Failure {
    match error.reason.kind() {
        ErrorKind::AddrInUse => {
            let message = Message::new("serve-port-taken").with("port", error.port);
            Failure::new(message).help(Message::new("serve-port-taken.help"))
        }
        _ => {
            let message = Message::new("serve-no-port").with("port", error.port);
            Failure::new(message.with("reason", &error.reason))
        }
    }
}

fn no_thread(reason: &std::io::Error) -> Failure {
    Failure::new(Message::new("serve-no-thread").with("reason", reason))
}
