//! The addresses of the server and what stands there.
use super::case::{CaseFiles, Stamp, texts_of};
use super::change::Change;
use super::clock::Clock;
use super::fault::Fault;
use super::news::News;
use super::request::Request;
use super::response::{HTML, Response, TEXT};
use super::state::State;
use super::version::{Version, short};
use crate::check::{Checked, Passages};
use crate::diagnose::Diagnostic;
use crate::graph::ClaimGraph;
use crate::model::Language;
use crate::notation::ReadError;
use crate::page::{self, Audience, Delivery, Edition, PageOptions, Params, Places, Present};
use crate::query::{self, Asked, Refusal};
use crate::words::Words;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

/// What is served, for whom.
#[derive(Clone, Debug, Default)]
pub struct ServeOptions {
    /// The languages, the first one shown first; none counts as French.
    pub languages: Vec<Language>,
    /// For whom.
    pub audience: Audience,
    /// Which contradictions, as the question `contradictions` is asked; read anew with each version.
    pub asked: Asked,
}

/// Why a case cannot be served.
#[derive(Debug)]
pub enum OpenError {
    /// It cannot be read.
    Unread(ReadError),
    /// It has errors.
    Broken(Box<Checked>),
    /// What is asked for does not exist in it.
    Refused(Refusal),
    /// The system gives no thread.
    Thread(std::io::Error),
}

/// A case with its pages, read again when its files change.
pub struct Site {
    case: CaseFiles,
    options: ServeOptions,
    words: Vec<Words>,
    script: String,
    style: String,
    /// The whole case as one document, with what it was drawn of.
    whole: Mutex<Option<(Present, Response)>>,
    told: (usize, usize),
    /// When what is shown was last read without a fault.
    good: Mutex<Clock>,
    pub(super) state: State,
    /// What the files looked like before they were first read.
    pub(super) opened: Stamp,
}

impl Site {
    /// Reads a case and prepares its pages.
    ///
    /// # Errors
    /// The case cannot be read, has errors, or lacks what is asked for.
    ///
    /// # Cost
    /// That of reading and checking it and of [`Edition::all`].
    pub fn open(case: CaseFiles, mut options: ServeOptions) -> Result<Self, OpenError> {
        if options.languages.is_empty() {
            options.languages.push(Language::Fr);
        }
        let opened = case.stamp(&[]);
        let (mut checked, passages) = case.read().map_err(OpenError::Unread)?;
        let graph = match checked.graph {
            Ok(graph) => graph,
            Err(files) => {
                checked.graph = Err(files);
                return Err(OpenError::Broken(Box::new(checked)));
            }
        };
        let told = (passages.len(), passages.sources());
        let known = (passages, checked.diagnostics);
        let pages = page_options(&graph, &options, known).map_err(OpenError::Refused)?;
        let version = Version::new(graph, pages).map_err(OpenError::Thread)?;
        let words: Vec<Words> = options
            .languages
            .iter()
            .map(|one| Words::new(*one))
            .collect();
        let news = news(&version, &options, &words);
        Ok(Self {
            case,
            options,
            words,
            script: page::served_script(),
            style: page::served_style(),
            told,
            good: Mutex::new(Clock::now()),
            whole: Mutex::new(None),
            state: State::new(version, news),
            opened,
        })
    }

    /// What the files look like from outside.
    pub(super) fn stamp(&self, texts: &[PathBuf]) -> Stamp {
        self.case.stamp(texts)
    }

    /// Reads the case again and tells all who listen; the texts that its sources name, when it can
    /// be shown.
    pub(super) fn reload(&self) -> Option<Vec<PathBuf>> {
        let (checked, passages) = match self.case.read() {
            Ok(checked) => checked,
            Err(error) => {
                self.fail(&Fault::unreadable(&error));
                return None;
            }
        };
        let texts = texts_of(&checked);
        if checked.graph.is_err() {
            if let Some(fault) = Fault::of(checked) {
                self.fail(&fault);
            }
            return None;
        }
        let graph = checked.graph.ok()?;
        match page_options(&graph, &self.options, (passages, checked.diagnostics)) {
            Ok(options) => self.show(graph, options),
            Err(refusal) => self.fail(&Fault::Refused(refusal)),
        }
        Some(texts)
    }

    fn show(&self, graph: ClaimGraph, mut options: PageOptions) {
        *self.good.lock().unwrap_or_else(PoisonError::into_inner) = Clock::now();
        let before = self.state.news();
        if Version::name(&graph, &options) == before.version {
            if !before.fault.is_empty() {
                let said = self.by_language(|words| words.word("serve-repaired"));
                let mut news = news(&self.state.version(), &self.options, &self.words);
                news.said = said;
                self.state.change("update", None, news);
            }
            return;
        }
        let change = Change::between(&self.state.version().graph, &graph);
        // Cards that somebody may be looking at stay where they are.
        options.places = self.state.version().places();
        // Without a thread the version before stays; the next change tries again.
        let Ok(version) = Version::new(graph, options) else {
            return;
        };
        let mut news = news(&version, &self.options, &self.words);
        news.said = self.by_language(|words| change.tell(words));
        news.changed = change.ids;
        self.state.change("update", Some(version), news);
    }

    fn fail(&self, fault: &Fault) {
        let mut news = self.state.news();
        if news.fault == fault.id() {
            return;
        }
        news.fault = fault.id();
        let shown = *self.good.lock().unwrap_or_else(PoisonError::into_inner);
        news.banner = self.by_language(|words| fault.draw(shown, words).into_string());
        news.said = self.by_language(|_| String::new());
        news.changed.clear();
        self.state.change("fault", None, news);
    }

    /// How many passages of the sources' texts the pages show, and of how many sources, as the case
    /// was first read.
    #[must_use]
    pub fn passages(&self) -> (usize, usize) {
        self.told
    }

    fn by_language(&self, of: impl Fn(&Words) -> String) -> BTreeMap<&'static str, String> {
        by_language(&self.words, of)
    }

    /// The answer to a request.
    pub(super) fn answer(&self, request: &Request) -> Response {
        let path = request.path.as_str();
        let response = match path {
            "/" => self.drawn(HTML, |editions, present| {
                Some(page::document(editions, present))
            }),
            "/whole" => self.whole(),
            "/style.css" => Response::new(200, "text/css; charset=utf-8", &*self.style),
            "/script.js" => Response::new(200, JAVASCRIPT, &*self.script),
            "/early.js" => Response::new(200, JAVASCRIPT, page::EARLY),
            "/icon.svg" => Response::new(200, "image/svg+xml", page::ICON),
            _ => match (path.strip_prefix("/f/"), path.strip_prefix("/options/")) {
                (Some(address), _) => self.fragment(address.to_owned(), &request.query),
                (_, Some(language)) => self.options(language.to_owned(), &request.query),
                _ => self.elsewhere(path.trim_start_matches('/').to_owned()),
            },
        };
        response.unless_known(request.known.as_deref())
    }

    /// Draws something; 404 where there is nothing to draw.
    fn drawn(
        &self,
        media: &'static str,
        of: impl FnOnce(&[Edition<'_>], &Present) -> Option<String> + Send + 'static,
    ) -> Response {
        let present = present(self.state.news());
        match self
            .state
            .version()
            .draw(move |editions| of(editions, &present))
        {
            Some(Some(body)) => Response::new(200, media, body),
            Some(None) => Response::bare(404),
            None => Response::bare(500),
        }
    }

    /// The whole case as one document. One at a time is drawn: it is long, and must not take the
    /// threads from those who ask for a page.
    fn whole(&self) -> Response {
        let mut kept = self.whole.lock().unwrap_or_else(PoisonError::into_inner);
        let present = present(self.state.news());
        match &*kept {
            Some((of, drawn)) if *of == present => return drawn.clone(),
            _ => *kept = None,
        }
        let words = self.words.first().map(|words| words.word("serve-too-many"));
        let mine = present.clone();
        let draw = move |editions: &[Edition<'_>]| page::whole(editions, &mine);
        let response = match self.state.version().draw(draw) {
            Some(Some(body)) => Response::new(200, HTML, body),
            Some(None) => Response::new(404, TEXT, words.unwrap_or_default()),
            None => return Response::bare(500),
        };
        *kept = Some((present, response.clone()));
        response
    }

    fn fragment(&self, address: String, query: &str) -> Response {
        let params = Params::parse(query);
        let of = move |editions: &[Edition<'_>]| {
            let address = page::canonical(editions, &address);
            match page::fragment(editions, &address, &params) {
                Some(body) => Response::new(200, HTML, body),
                None => Response::new(404, HTML, page::absent(editions, &address)),
            }
        };
        self.state
            .version()
            .draw(of)
            .unwrap_or_else(|| Response::bare(500))
    }

    /// What is offered to who is writing a question.
    fn options(&self, language: String, query: &str) -> Response {
        let params = Params::parse(query);
        self.drawn(HTML, move |editions, _| {
            page::options(editions, &language, params.get("q"))
        })
    }

    /// A page's address written as a path leads to that page; any other to what is near.
    fn elsewhere(&self, address: String) -> Response {
        let present = present(self.state.news());
        let of = move |editions: &[Edition<'_>]| {
            let address = page::canonical(editions, &address);
            match page::fragment(editions, &address, &Params::default()) {
                Some(_) => Response::moved(format!("/#{address}")),
                None => Response::new(404, HTML, page::lost(editions, &present, &address)),
            }
        };
        self.state
            .version()
            .draw(of)
            .unwrap_or_else(|| Response::bare(500))
    }
}

const JAVASCRIPT: &str = "text/javascript; charset=utf-8";

fn page_options(
    graph: &ClaimGraph,
    options: &ServeOptions,
    (passages, warnings): (Passages, Vec<Diagnostic>),
) -> Result<PageOptions, Refusal> {
    Ok(PageOptions {
        languages: options.languages.clone(),
        audience: options.audience,
        filter: query::filter(graph, &options.asked)?,
        delivery: Delivery::Server,
        passages,
        places: Places::default(),
        warnings,
    })
}

/// How things stand when a version is shown.
fn news(version: &Version, options: &ServeOptions, words: &[Words]) -> News {
    let title = &version.graph.data().title;
    let around = (env!("CARGO_PKG_VERSION"), title, options);
    News {
        frame: short(&Sha256::digest(format!("{around:?}").as_bytes())),
        version: version.id.clone(),
        fault: String::new(),
        banner: by_language(words, |_| String::new()),
        changed: Vec::new(),
        said: by_language(words, |words| words.word("serve-updated")),
    }
}

fn by_language(words: &[Words], of: impl Fn(&Words) -> String) -> BTreeMap<&'static str, String> {
    words
        .iter()
        .map(|words| (words.language().code(), of(words)))
        .collect()
}

/// What a document says of these news.
fn present(news: News) -> Present {
    Present {
        frame: news.frame,
        version: news.version,
        fault: news.fault,
        banners: news.banner,
    }
}
