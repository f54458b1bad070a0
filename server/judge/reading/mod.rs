//! Texts made ready for the judge, by what is still known of an earlier version.
//!
//! One mechanism for every door: a [`Memory`] keeps what was learnt of a text, and [`reread`] starts from it. A door that
//! follows a text key by key keeps the memory between versions; [`Reader`] serves those that see two versions of a file
//! one after the other; [`read`] those that see one.

#[cfg(test)]
mod tests;

use super::{Content, interesting};
use crate::facts::{self, Facts, ItemCache};
use crate::language::{self, Language, ParseFailure};
use crate::operations::{self, Asked, Summary};
use crate::text::{Edit, Replaced, Replacements, difference};
use std::sync::Arc;
use tree_sitter::{InputEdit, Point, Tree};

/// What is known of a text from reading earlier versions of it. Belongs to one document in one language.
#[derive(Clone, Default)]
pub struct Memory {
    items: ItemCache,
    /// What rules of the repository asked for when it was read.
    asked: Option<Arc<Asked>>,
    sound: Option<Sound>,
}

/// The newest version without errors, and how the text of now differs from it.
#[derive(Clone)]
struct Sound {
    facts: Facts,
    since: Replacements,
    /// Known from a look at the whole, not put together from parts.
    whole: bool,
}

/// A text to be read.
pub struct Question<'a> {
    pub path: &'a str,
    pub text: String,
    pub language: &'static Language,
    /// The tree of an earlier version, moved along with the edits since.
    pub tree: Option<&'a Tree>,
    /// Read the whole even where the touched part would tell.
    pub whole: bool,
    /// What rules of the repository ask for.
    pub asked: Option<Arc<Asked>>,
}

/// What was read.
pub struct Reading {
    pub content: Content,
    /// `None` where only a part was parsed, or nothing had to be.
    pub tree: Option<Tree>,
    /// Only the touched part was read. The rest is known from before, and a look at the whole confirms it.
    pub partial: bool,
}

impl Memory {
    /// The text was edited.
    pub fn typed(&mut self, edit: &Edit) {
        if let Some(sound) = &mut self.sound {
            sound.since.push(edit);
        }
    }

    /// The text was edited at one place.
    fn replaced(&mut self, region: Replaced, text: &str) {
        self.typed(&Edit { span: region.old, text: region.new.of(text).to_owned() });
    }
}

/// Reads a text. Every edit since the last reading must have been told to `memory`.
pub fn reread(
    question: Question<'_>,
    memory: &mut Memory,
    keep_going: &mut dyn FnMut() -> bool,
) -> Result<Reading, ParseFailure> {
    if memory.asked != question.asked {
        // What was left out then may matter now.
        *memory = Memory { asked: question.asked.clone(), ..Memory::default() };
    }
    operations::asking(question.asked.clone(), || remembered(question, memory, keep_going))
}

fn remembered(
    question: Question<'_>,
    memory: &mut Memory,
    keep_going: &mut dyn FnMut() -> bool,
) -> Result<Reading, ParseFailure> {
    let Question { path, text, language, tree, whole, asked } = question;
    if !operations::worth_reading(language, &text) {
        *memory = Memory { asked, ..Memory::default() };
        return Ok(Reading { content: Content::new(text, Summary::default()), tree: None, partial: false });
    }
    if language.grammar.is_none() {
        if text.len() > language::MAX_PARSED_BYTES {
            return Err(ParseFailure::TooLarge);
        }
        let summary = operations::summarise_words(path, &text, language);
        return Ok(Reading { content: Content::new(text, summary), tree: None, partial: false });
    }
    if !whole && let Some((facts, partial)) = part(&text, memory, keep_going)? {
        let summary = operations::summarise(path, &text, &facts);
        return Ok(Reading { content: Content::new(text, summary), tree: None, partial });
    }
    let tree = language::parse(language, &text, tree, keep_going)?;
    let facts = facts::extract(language, &text, &tree, &interesting, &mut memory.items);
    let summary = operations::summarise(path, &text, &facts);
    if !facts.broken {
        memory.sound = Some(Sound { facts, since: Replacements::default(), whole: true });
    } else if memory.sound.as_ref().is_some_and(|sound| sound.since.regions().is_empty()) {
        // What looked sound by its parts is not.
        memory.sound = None;
    }
    Ok(Reading { content: Content::new(text, summary), tree: Some(tree), partial: false })
}

/// The facts of a text by the parts of it that were touched since it was sound, and whether the whole has yet to confirm
/// them: not where nothing was touched since it was looked at.
fn part(
    text: &str,
    memory: &mut Memory,
    keep_going: &mut dyn FnMut() -> bool,
) -> Result<Option<(Facts, bool)>, ParseFailure> {
    let Some(sound) = &mut memory.sound else { return Ok(None) };
    let Some(facts) = facts::reread(&sound.facts, sound.since.regions(), text, &interesting, keep_going)? else {
        return Ok(None);
    };
    let partial = !(sound.whole && sound.since.regions().is_empty());
    if !facts.broken {
        *sound = Sound { facts: facts.clone(), since: Replacements::default(), whole: !partial };
    }
    Ok(Some((facts, partial)))
}

/// Reads versions of one text, each by what it has in common with the one before.
#[derive(Default)]
pub struct Reader {
    memory: Memory,
    last: Option<Version>,
    asked: Option<Arc<Asked>>,
}

struct Version {
    language: &'static Language,
    text: String,
    /// `None` where only a part was parsed.
    tree: Option<Tree>,
}

/// Reads a whole text: parse, facts, summary. `None` for a text in no language we read, `Some(Err)` where parsing
/// stopped.
pub fn read(path: &str, text: String, keep_going: &mut dyn FnMut() -> bool) -> Option<Result<Content, ParseFailure>> {
    Reader::default().read(path, text, keep_going)
}

impl Reader {
    /// One that keeps what rules of a repository ask for.
    pub fn asking(asked: Option<Arc<Asked>>) -> Reader {
        Reader { asked, ..Reader::default() }
    }

    /// As [`read`], faster for a text that is much like the one before.
    pub fn read(
        &mut self,
        path: &str,
        text: String,
        keep_going: &mut dyn FnMut() -> bool,
    ) -> Option<Result<Content, ParseFailure>> {
        let language = language::of(path, &text)?;
        Some(self.version(path, text, language, keep_going))
    }

    /// Where either version is broken, the reading could depend on the order of the two, so it is made afresh.
    fn version(
        &mut self,
        path: &str,
        text: String,
        language: &'static Language,
        keep_going: &mut dyn FnMut() -> bool,
    ) -> Result<Content, ParseFailure> {
        let mut last = self.last.take().filter(|last| last.language.id == language.id);
        if last.is_none() || self.memory.sound.is_none() {
            (self.memory, last) = (Memory::default(), None);
        }
        if let Some(mut last) = last {
            let region = difference(&last.text, &text);
            self.memory.replaced(region, &text);
            if let Some(tree) = &mut last.tree {
                tree.edit(&input_edit(&last.text, &text, region));
            }
            let question = Question {
                path,
                text: text.clone(),
                language,
                tree: last.tree.as_ref(),
                whole: false,
                asked: self.asked.clone(),
            };
            let reading = reread(question, &mut self.memory, keep_going)?;
            if !reading.content.summary.broken {
                self.last = Some(Version { language, text, tree: reading.tree });
                return Ok(reading.content);
            }
            self.memory = Memory::default();
        }
        let question =
            Question { path, text: text.clone(), language, tree: None, whole: true, asked: self.asked.clone() };
        let reading = reread(question, &mut self.memory, keep_going)?;
        self.last = Some(Version { language, text, tree: reading.tree });
        Ok(reading.content)
    }
}

fn input_edit(old: &str, new: &str, region: Replaced) -> InputEdit {
    InputEdit {
        start_byte: region.old.start,
        old_end_byte: region.old.end,
        new_end_byte: region.new.end,
        start_position: point(old, region.old.start),
        old_end_position: point(old, region.old.end),
        new_end_position: point(new, region.new.end),
    }
}

fn point(text: &str, at: usize) -> Point {
    let before = &text.as_bytes()[..at];
    let line = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    Point { row: before.iter().filter(|byte| **byte == b'\n').count(), column: at - line }
}
