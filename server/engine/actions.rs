//! What the user can do about a finding: byte edits, worked out from one view.
//!
//! Offers are found by place alone; what a client believes to know about our diagnostics is not asked.

use super::{View, explain, tags};
use crate::risk::Finding;
use crate::rules;
use crate::text::{Edit, Hunk, Span, hunks, put_back};
use tree_sitter::Node;

/// Longer texts are not compared with their base just because a cursor moved.
const MAX_DIFFED_BYTES: usize = 4 << 20;

/// Why somebody may agree to one place. Which of them is true only a person can say, so each is an offer of its own, and the
/// comment is theirs to go on writing.
pub const REASONS: [&str; 3] = ["throw-away data", "agreed with the owners", "false alarm"];

/// Parts of names of tree nodes whose text is no code.
const OPAQUE: [&str; 5] = ["string", "heredoc", "template", "scalar", "comment"];

/// Something to offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    pub title: String,
    pub kind: OfferKind,
    /// Names the finding, the hunk or the session, so that the offer can be worked out again later.
    pub fingerprint: String,
    pub rule: String,
    /// What the offer is about.
    pub span: Span,
}

/// The kinds of offer; the numbers and words come back from the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfferKind {
    /// The finding's own fix of this index.
    Fix(usize),
    Revert,
    /// An exception for the reason of this index in [`REASONS`].
    Except(usize),
    Explain,
    /// Revert the tagged hunk whose text has this digest.
    RevertHunk,
    /// Revert every hunk of this document in which the session was involved.
    RevertSession,
    /// A person says that they wrote the hunk.
    Wrote,
}

/// What can be done about the findings that touch `span`, best first.
pub fn offers(view: &View, span: Span) -> Vec<Offer> {
    let mut offers = Vec::new();
    let mut reverted = Vec::new();
    for finding in view.findings.iter().filter(|finding| finding.span.touches(span)) {
        let offer = |title: String, kind: OfferKind| Offer {
            title,
            kind,
            fingerprint: finding.fingerprint.clone(),
            rule: finding.rule.clone(),
            span: finding.span,
        };
        offers.extend(finding.fixes.iter().enumerate().map(|(at, fix)| offer(fix.title.clone(), OfferKind::Fix(at))));
        if let Some(hunk) = view.hunk_of(finding)
            && !reverted.contains(&hunk)
        {
            reverted.push(hunk);
            offers.push(offer("Revert this change to the base".to_owned(), OfferKind::Revert));
        }
        if view.except(finding, "", "").is_some() {
            let except = |(at, reason)| offer(format!("Except {} here: {reason}", finding.rule), OfferKind::Except(at));
            offers.extend(REASONS.iter().enumerate().map(except));
        }
        if explain::page(&finding.rule).is_some() {
            offers.push(offer(format!("Explain {}", finding.rule), OfferKind::Explain));
        }
    }
    offers.extend(tags::offers(view, span, &reverted));
    offers
}

impl View {
    /// The edits of an offer in this view; empty when the text has moved on and the finding is gone. An exception ends
    /// at `until`, `YYYY-MM-DD`.
    pub fn edits(&self, fingerprint: &str, kind: OfferKind, until: &str) -> Vec<Edit> {
        match kind {
            OfferKind::RevertHunk => return tags::revert(self, |tag, text| tags::name(tag, text) == fingerprint),
            OfferKind::RevertSession => return tags::revert(self, |tag, _| tag.sessions().any(|of| of == fingerprint)),
            _ => {}
        }
        let Some(finding) = self.findings.iter().find(|finding| finding.fingerprint == fingerprint) else {
            return Vec::new();
        };
        match kind {
            OfferKind::Fix(at) => finding.fixes.get(at).map(|fix| fix.edits.clone()).unwrap_or_default(),
            OfferKind::Revert => self.revert(finding).into_iter().collect(),
            OfferKind::Except(at) => {
                let reason = REASONS.get(at);
                reason.and_then(|reason| self.except(finding, reason, until)).into_iter().collect()
            }
            OfferKind::Explain | OfferKind::RevertHunk | OfferKind::RevertSession | OfferKind::Wrote => Vec::new(),
        }
    }

    fn revert(&self, finding: &Finding) -> Option<Edit> {
        let hunk = self.hunk_of(finding)?;
        Some(put_back(&self.base.as_ref()?.text, hunk.base, &self.string(), hunk.present))
    }

    /// The hunk a finding is about: for something that is gone, the one that took it away.
    fn hunk_of(&self, finding: &Finding) -> Option<Hunk> {
        let here = |hunk: &&Hunk| hunk.present.touches(self.lines_of(finding.span));
        let gone = |hunk: &&Hunk| finding.before.is_some_and(|before| hunk.base.touches(before));
        self.hunks().iter().find(gone).or_else(|| self.hunks().iter().find(here)).copied()
    }

    /// The whole lines of a span, without the break of the last.
    fn lines_of(&self, span: Span) -> Span {
        let end = self.text.len_bytes();
        let line = self.text.byte_to_line(span.start.min(end));
        let last = self.text.byte_to_line(span.end.min(end));
        let stop = if last + 1 < self.text.len_lines() { self.text.line_to_byte(last + 1) - 1 } else { end };
        Span::new(self.text.line_to_byte(line), stop)
    }

    pub(super) fn hunks(&self) -> &[Hunk] {
        self.hunks.get_or_init(|| match &self.base {
            Some(base) if base.text.len().max(self.text.len_bytes()) <= MAX_DIFFED_BYTES => {
                hunks(&base.text, &self.string())
            }
            _ => Vec::new(),
        })
    }

    /// A comment that excepts the finding: on its own line above, or behind the line where a line before it goes on.
    /// `None` where no comment can stand, and for what no comment excepts.
    pub(super) fn except(&self, finding: &Finding, reason: &str, until: &str) -> Option<Edit> {
        let comment = self.language.map(|language| language.comment).filter(|comment| !comment.is_empty())?;
        let known = rules::by_id(&finding.rule).is_some() || finding.about.is_some();
        if finding.outcome.is_some() || !known {
            return None;
        }
        let line = self.text.byte_to_line(finding.span.start.min(self.text.len_bytes()));
        let start = self.text.line_to_byte(line);
        let rule = &finding.rule;
        if line > 0 && self.continues(line - 1) {
            let end = self.lines_of(Span::new(start, start)).end;
            let free = !self.continues(line) && !self.in_text(end);
            let text = format!("  {comment} tagout: allow({rule}) {reason}, until {until}");
            return free.then(|| Edit { span: Span::new(end, end), text });
        }
        if self.in_text(start) {
            return None;
        }
        let indent: String = self.text.line(line).chars().take_while(|c| matches!(c, ' ' | '\t')).collect();
        let ending = if self.text.line(0).to_string().ends_with("\r\n") { "\r\n" } else { "\n" };
        let text = format!("{indent}{comment} tagout: allow({rule}) {reason}, until {until}{ending}");
        Some(Edit { span: Span::new(start, start), text })
    }

    /// True when `line` ends in a backslash and so goes on in the next.
    fn continues(&self, line: usize) -> bool {
        let text = self.text.line(line).to_string();
        text.trim_end_matches(['\n', '\r']).ends_with('\\')
    }

    /// True when `at` lies inside a string, a here-document or a folded text: what is written there is no comment.
    fn in_text(&self, at: usize) -> bool {
        let Some(tree) = &self.tree else { return false };
        let mut node = tree.root_node().descendant_for_byte_range(at, at);
        while let Some(here) = node {
            let opaque = OPAQUE.iter().any(|part| here.kind().contains(part)) && !self.is_literal_block(here);
            if opaque && here.start_byte() < at && at < here.end_byte() {
                return true;
            }
            node = here.parent();
        }
        false
    }

    /// A literal block of YAML keeps its lines, and what reads it (a shell) knows comments.
    fn is_literal_block(&self, node: Node<'_>) -> bool {
        node.kind() == "block_scalar" && self.text.byte(node.start_byte()) == b'|'
    }
}
