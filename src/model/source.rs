//! A document or an occasion of speech.
use super::date::Date;
use super::id::{ActorId, SourceId};
use super::text::Text;
use crate::diagnose::Spanned;

super::kind::named_enum! {
    /// What kind of document or occasion.
    SourceKind {
        /// An article of a newspaper or site.
        Article,
        /// A message on Twitter.
        Tweet,
        /// Questions and answers, on air or in print.
        Interview,
        /// A press release.
        PressRelease,
        /// A session of a parliament or assembly.
        Session,
        /// A radio or television programme.
        Broadcast,
        /// Words said on some occasion, such as a visit.
        Speech,
        /// A page or notice on a site.
        Website,
        /// A report or study.
        Report,
        /// Any other document.
        Document,
    }
}

/// A document or an occasion of speech (schema.org `CreativeWork`, prov:Entity).
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// Its id.
    pub id: Spanned<SourceId>,
    /// What kind.
    pub kind: SourceKind,
    /// Its title.
    pub title: Option<Text>,
    /// The actor who speaks or writes there.
    pub by: Option<Spanned<ActorId>>,
    /// The actor who publishes it, where the text itself names it.
    pub publisher: Option<Spanned<ActorId>>,
    /// When it was said or published.
    pub date: Option<Spanned<Date>>,
    /// Where.
    pub place: Option<Text>,
    /// The sources it repeats (prov:hadPrimarySource).
    pub relays: Vec<Spanned<SourceId>>,
    /// Its address.
    pub url: Option<Box<str>>,
    /// Path of its text, from the folder of the file that says so.
    pub text: Option<Spanned<Box<str>>>,
    /// SHA-256 of that text, in small hexadecimal letters.
    pub sha256: Option<Spanned<Box<str>>>,
    /// For the teacher.
    pub note: Option<Text>,
}
