//! Who speaks or is spoken of.
use super::id::ActorId;
use super::text::Text;
use crate::diagnose::Spanned;

super::kind::named_enum! {
    /// What kind of speaker an actor is.
    ActorKind {
        /// One human being.
        Person,
        /// A company, a union, a newspaper.
        Organization,
        /// A public body.
        Institution,
        /// Several people without a common body, such as "the teachers".
        Group,
    }
}

/// A person, organisation, institution or group (schema.org Person/Organization, prov:Agent).
#[derive(Clone, Debug, PartialEq)]
pub struct Actor {
    /// Its id.
    pub id: Spanned<ActorId>,
    /// Its name.
    pub name: Text,
    /// What kind of speaker.
    pub kind: ActorKind,
    /// What it does, such as "minister of education".
    pub role: Option<Text>,
    /// The bodies it belongs to.
    pub member_of: Vec<Spanned<ActorId>>,
    /// Other names, as printed.
    pub aliases: Vec<Box<str>>,
    /// What is at stake for it.
    pub interest: Option<Text>,
    /// For the teacher.
    pub note: Option<Text>,
}
