//! The fields that several records have: ids, texts, lists of them.
use super::leaf::{Leaf, Words};
use super::reader::Reader;
use crate::diagnose::{Span, Spanned};
use crate::model::{ActorId, ClaimId, NodeId, SourceId, Text};
use std::ops::Range;

impl<'t> Reader<'t> {
    pub(super) fn at(&self, range: &Range<usize>) -> Span {
        Span::new(self.file, range.clone())
    }

    pub(super) fn optional<T, V>(
        &mut self,
        value: Option<V>,
        read: fn(&mut Self, V) -> Option<T>,
    ) -> Option<T> {
        value.and_then(|value| read(self, value))
    }

    pub(super) fn texts(&mut self, words: Option<Words<'t>>) -> Option<Text> {
        self.optional(words, Self::text)
    }

    pub(super) fn strings(&mut self, leaves: Vec<Leaf<'t>>) -> Vec<Box<str>> {
        leaves
            .into_iter()
            .filter_map(|leaf| self.words(leaf))
            .map(|text| text.value)
            .collect()
    }

    pub(super) fn actor_id(&mut self, leaf: Leaf<'t>) -> Option<Spanned<ActorId>> {
        self.id(leaf, ActorId::parse)
    }

    pub(super) fn source_id(&mut self, leaf: Leaf<'t>) -> Option<Spanned<SourceId>> {
        self.id(leaf, SourceId::parse)
    }

    pub(super) fn claim_id(&mut self, leaf: Leaf<'t>) -> Option<Spanned<ClaimId>> {
        self.id(leaf, ClaimId::parse)
    }

    pub(super) fn node_id(&mut self, leaf: Leaf<'t>) -> Option<Spanned<NodeId>> {
        self.id(leaf, NodeId::parse)
    }

    pub(super) fn ids<T>(
        &mut self,
        leaves: Vec<Leaf<'t>>,
        read: fn(&mut Self, Leaf<'t>) -> Option<Spanned<T>>,
    ) -> Vec<Spanned<T>> {
        leaves
            .into_iter()
            .filter_map(|leaf| read(self, leaf))
            .collect()
    }
}
