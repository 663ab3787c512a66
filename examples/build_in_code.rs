//! Builds a small graph in code, without a file, and asks it.
//!
//! `cargo run --example build_in_code`
#![allow(clippy::print_stdout, reason = "an example prints what it finds")]
use quidit::check::{Texts, check};
use quidit::model::{
    Actor, ActorId, ActorKind, Claim, ClaimId, ClaimKind, Dataset, IdError, Stance, Statement,
    StatementId,
};
use quidit::notation::Loaded;
use quidit::query;

/// Two people, one claim, two stances: one contradiction.
pub(crate) fn main() -> Result<(), IdError> {
    println!("{}", contradiction_ids()?.join("\n"));
    Ok(())
}

/// The ids of the contradictions of a graph that is made here.
pub(crate) fn contradiction_ids() -> Result<Vec<String>, IdError> {
    let mut dataset = Dataset {
        actors: vec![person("ada", "Ada")?, person("ben", "Ben")?],
        claims: vec![claim("bell-rang", "The bell rang at noon.")?],
        asserts: vec![
            statement("ada", "bell-rang", Stance::Asserts)?,
            statement("ben", "bell-rang", Stance::Denies)?,
        ],
        ..Dataset::default()
    };
    dataset.derive_ids();
    let loaded = Loaded {
        dataset,
        ..Loaded::default()
    };
    let found = match check(loaded, &Texts::default()).graph {
        Ok(graph) => query::contradictions(&graph),
        Err(_) => Vec::new(),
    };
    Ok(found.into_iter().map(|one| one.id).collect())
}

fn person(id: &str, name: &str) -> Result<Actor, IdError> {
    Ok(Actor {
        id: ActorId::parse(id)?.into(),
        name: name.into(),
        kind: ActorKind::Person,
        role: None,
        member_of: Vec::new(),
        aliases: Vec::new(),
        interest: None,
        note: None,
    })
}

fn claim(id: &str, text: &str) -> Result<Claim, IdError> {
    Ok(Claim {
        id: ClaimId::parse(id)?.into(),
        kind: ClaimKind::Fact,
        topic: None,
        text: text.into(),
        due: None,
        proposition: None,
        note: None,
    })
}

fn statement(actor: &str, claim: &str, stance: Stance) -> Result<Statement, IdError> {
    Ok(Statement {
        id: StatementId::to_derive().into(),
        actor: ActorId::parse(actor)?.into(),
        claim: ClaimId::parse(claim)?.into(),
        stance,
        hedge: None,
        said: None,
        moment: None,
        at: None,
        reports: Vec::new(),
        note: None,
    })
}
