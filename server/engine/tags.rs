//! Who wrote what, as an editor shows it: the hunks against the base with the origins inside, and the words about them.

use super::View;
use super::actions::{Offer, OfferKind};
use super::explain::{Markup, labelled, plain};
use crate::provenance::{Actor, Digest, Evidence, Origin};
use crate::text::{Edit, Hunk, Span, put_back};
use std::sync::Arc;

/// Origins of one hunk that are told one by one.
const MAX_ORIGINS: usize = 16;

/// A changed region with who was involved in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Tag {
    /// In the text of the view; empty where something was only taken out.
    pub span: Span,
    /// Lines of the base that are gone.
    pub removed: usize,
    /// Origins in the order in which they appear, those of removals behind; each once.
    pub origins: Vec<Arc<Origin>>,
    /// Some of it has no known origin.
    pub unknown: bool,
}

impl Tag {
    /// The sessions of agents that were involved, in the order in which they appear.
    pub(super) fn sessions(&self) -> impl Iterator<Item = &str> {
        self.origins.iter().filter_map(|origin| match &origin.actor {
            Actor::Ai(agent) => Some(agent.session.as_str()),
            _ => None,
        })
    }

    /// True when an agent wrote or removed any of it.
    pub fn involves_an_agent(&self) -> bool {
        self.origins.iter().any(|origin| matches!(origin.actor, Actor::Ai(_)))
    }
}

/// Every hunk against the base, tagged or not, in the order of the text. Without a base the whole text is one.
pub fn tags(view: &View) -> Vec<Tag> {
    let text = view.string();
    let base = view.base.as_ref().map(|base| base.text.as_str());
    let whole = [Hunk { base: Span::default(), present: Span::new(0, text.len()) }];
    let hunks = if base.is_some() { view.hunks() } else { &whole };
    hunks.iter().map(|hunk| tag(view, &text, hunk.present, hunk.base.of(base.unwrap_or_default()))).collect()
}

fn tag(view: &View, text: &str, span: Span, gone: &str) -> Tag {
    let mut origins: Vec<Arc<Origin>> = Vec::new();
    let pieces = view.layer.within(span).filter(|piece| !piece.span.of(text).trim().is_empty());
    let removers = view.layer.tombs_within(span).iter().map(|tomb| tomb.origin.clone());
    for origin in pieces.map(|piece| piece.origin).chain(removers) {
        if !origins.contains(&origin) && origins.len() < MAX_ORIGINS {
            origins.push(origin);
        }
    }
    let unknown = view.layer.involvement(text, span).unknown;
    Tag { span, removed: gone.lines().count(), origins, unknown }
}

/// What can be done about the tagged hunk at a place; `reverted` are hunks with an offer already.
pub(super) fn offers(view: &View, span: Span, reverted: &[Hunk]) -> Vec<Offer> {
    if !view.layer.has_agents() {
        return Vec::new();
    }
    let tags = tags(view);
    let here = tags.iter().find(|tag| tag.span.touches(span) && tag.involves_an_agent());
    let Some(tag) = here.filter(|_| view.base.is_some()) else { return Vec::new() };
    let offer = |title: String, kind: OfferKind, fingerprint: String| Offer {
        title,
        kind,
        fingerprint,
        rule: String::new(),
        span: tag.span,
    };
    let mut offers = Vec::new();
    if !reverted.iter().any(|hunk| hunk.present == tag.span) {
        let name = name(tag, &view.string());
        offers.push(offer("Revert this change to the base".to_owned(), OfferKind::RevertHunk, name));
    }
    for session in tag.sessions() {
        let count = tags.iter().filter(|tag| tag.sessions().any(|of| of == session)).count();
        if count > 1 {
            let title = format!("Revert all {count} changes of session {session} in this file");
            offers.push(offer(title, OfferKind::RevertSession, session.to_owned()));
        }
    }
    offers.push(offer("I wrote this (recorded)".to_owned(), OfferKind::Wrote, String::new()));
    offers
}

/// The edits that put the base back in every tagged hunk that is asked for.
pub(super) fn revert(view: &View, wanted: impl Fn(&Tag, &str) -> bool) -> Vec<Edit> {
    let Some(base) = &view.base else { return Vec::new() };
    let text = view.string();
    let hunks = view.hunks().iter().zip(tags(view));
    let wanted = hunks.filter(|(_, tag)| tag.involves_an_agent() && wanted(tag, &text));
    wanted.map(|(hunk, _)| put_back(&base.text, hunk.base, &text, hunk.present)).collect()
}

/// Names a hunk by what stands in it and how much is gone, so that it is found again where the text has moved.
pub(super) fn name(tag: &Tag, text: &str) -> String {
    format!("{:?}/{}", Digest::of(tag.span.of(text).as_bytes()), tag.removed)
}

/// The tag at a place in the words of a hover; `None` where no agent was involved.
pub(super) fn hover(view: &View, span: Span, markup: Markup) -> Option<(Span, String)> {
    if !view.layer.has_agents() {
        return None;
    }
    let tag = tags(view).into_iter().find(|tag| tag.span.touches(span) && tag.involves_an_agent())?;
    let lines: Vec<String> =
        tag.origins.iter().map(|origin| labelled("Written by", &plain(&words(origin), markup), markup)).collect();
    Some((tag.span, lines.join(if markup == Markup::Markdown { "\n\n" } else { "\n" })))
}

/// Who, and how that is known.
pub fn words(origin: &Origin) -> String {
    let who = match &origin.actor {
        Actor::Ai(agent) => {
            let model = agent.model.as_ref().map(|model| format!(" with {model}")).unwrap_or_default();
            format!("AI ({}{model}), session {}", agent.agent, agent.session)
        }
        Actor::Human { id: Some(id) } => id.clone(),
        Actor::Human { id: None } => "a person in this editor".to_owned(),
        Actor::Tool { name } => format!("the tool {name}"),
        Actor::Vcs { operation } => format!("git {operation}"),
        Actor::Unknown => "nobody that is known".to_owned(),
    };
    let how = match origin.evidence {
        Evidence::Declared => "declared",
        Evidence::Digest => "found before and after its turn",
        Evidence::Editor => "seen in the editor",
        Evidence::Import => "imported",
        Evidence::Suspected => "suspected",
        Evidence::None => return who,
    };
    format!("{who}; {how}")
}
