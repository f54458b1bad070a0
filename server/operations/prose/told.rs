//! Commands that a text for agents tells its reader to run: in backticks behind an order, as a step of a list, in a block
//! of code that a sentence leads up to, and what a command file runs while it is loaded.
//!
//! What a text forbids, describes, quotes or leaves to people is no order. This module must not know which command is bad.

use super::around::{Block, Kind};
use super::clause::{Clause, NOT, Word, words};
use crate::language::{self, Acts};
use crate::operations::shell::{self, Start};
use crate::operations::{Operation, sql, statement};
use crate::text::Span;

/// Commands of one text.
const MAX_COMMANDS: usize = 256;
/// Longer commands are not read.
const MAX_BYTES: usize = 1 << 14;
/// Words between an order and the command.
const REACH: usize = 10;

/// Folders of texts that say step by step what is to be done.
const PROCEDURES: &[&str] = &["commands", "command", "skills", "prompts", "workflows"];
/// A file of such a text, wherever it is.
const SKILL: &str = "SKILL.md";
/// What a clause begins behind.
const CUTS: &[&str] = &[
    "but",
    "before",
    "after",
    "unless",
    "until",
    "because",
    "instead",
    "otherwise",
    "if",
    "when",
    "whenever",
    "while",
    "which",
    "that",
    "just",
    "simply",
];
/// What begins a case in which something is to be done.
const CASES: &[&str] = &["if", "when", "whenever", "after", "before", "once", "should"];
/// Words that an imperative may stand behind.
const BEHIND: &[&str] = &[
    "and",
    "then",
    "always",
    "please",
    "simply",
    "just",
    "now",
    "immediately",
    "first",
    "also",
    "next",
    "silently",
    "must",
    "should",
    "automatically",
    "directly",
    "quickly",
    "quietly",
    "may",
    "instead",
    "afterwards",
    "finally",
    "or",
];
/// Words that make an order of an infinitive.
const SURE: &[&str] =
    &["sure", "remember", "need", "needs", "have", "forget", "free", "careful", "allowed", "supposed"];

/// Adds what the reader of a text is told to run.
pub(super) fn commands(path: &str, text: &str, part: Span, blocks: &[Block], out: &mut Vec<Operation>) {
    let is_procedure = is_procedure(path);
    let mut found: Vec<Span> = loaded(part.of(text)).into_iter().map(|span| span.shift(part.start)).collect();
    for block in blocks {
        match block.kind {
            Kind::Code if is_shown_to_run(block, is_procedure) => read(text, block.tag, block.span, out),
            Kind::Paragraph | Kind::Bullet | Kind::Step => found.extend(in_backticks(text, block)),
            _ => {}
        }
    }
    found.sort_by_key(|span| span.start);
    found.dedup();
    for span in found.into_iter().take(MAX_COMMANDS) {
        run(text, "bash", span, out);
    }
}

/// True for a file in a folder of procedures, which is one of an agent.
fn is_procedure(path: &str) -> bool {
    let mut folders = path.split('/');
    let of_agent = folders.any(|folder| folder.starts_with('.'));
    path.ends_with(SKILL) || of_agent && folders.any(|folder| PROCEDURES.contains(&folder))
}

/// What a command file runs before anybody reads it: an exclamation mark and backticks, or braces.
fn loaded(text: &str) -> Vec<Span> {
    let begins = |at: usize| text[..at].chars().next_back().is_none_or(char::is_whitespace);
    let marked = |mark: &'static str, end: char| {
        let marks = text.match_indices(mark).filter(|(at, _)| begins(*at));
        marks.filter_map(move |(at, _)| Some(Span::new(at + 2, at + 2 + text[at + 2..].find(end)?)))
    };
    marked("!`", '`').chain(marked("!{", '}')).collect()
}

fn is_shown_to_run(block: &Block, is_procedure: bool) -> bool {
    let ground = block.ground;
    let apart = ground.forbids || ground.quotes || ground.guarded || ground.tells || ground.sheltered;
    !apart && (is_procedure || block.in_step || ground.orders)
}

/// A block of code by what its fence says.
fn read(text: &str, tag: Span, span: Span, out: &mut Vec<Operation>) {
    if span.len() > MAX_BYTES {
        return;
    }
    match tag.of(text).trim().split([' ', '{', ',']).next().unwrap_or_default() {
        "" | "sh" | "bash" | "shell" | "zsh" | "!" => run(text, "bash", span, out),
        "console" | "shell-session" | "terminal" => {
            for (at, _) in span.of(text).match_indices("$ ") {
                let from = span.start + at;
                let line = text[from..span.end].find('\n').map_or(span.end, |end| from + end);
                if text[..from].ends_with(['\n', ' ']) {
                    run(text, "bash", Span::new(from + 2, line), out);
                }
            }
        }
        "powershell" | "pwsh" | "ps1" => run(text, "powershell", span, out),
        "sql" => {
            let found = sql::statements(span.of(text), span.start);
            out.extend(found.into_iter().map(|one| statement(one, "sql")));
        }
        _ => {}
    }
}

/// Adds what a text of a shell does.
fn run(text: &str, id: &str, span: Span, out: &mut Vec<Operation>) {
    let written = span.of(text);
    if written.trim().is_empty() || written.len() > MAX_BYTES {
        return;
    }
    if let Some(filled) = without_placeholders(written).filter(|_| id == "bash") {
        return out.extend(shell::command_line(&filled, Some(span), &Start::default()));
    }
    let Some(language) = language::by_id(id).filter(|language| language.acts == Acts::Shell) else { return };
    out.extend(shell::script_at(language, text, span, Start::default()));
}

/// The command with `…` for each `<name>`, where there is one.
fn without_placeholders(written: &str) -> Option<String> {
    let mut filled = String::new();
    let mut rest = written;
    while let Some(at) = rest.find('<') {
        let (before, behind) = rest.split_at(at);
        let name = behind[1..].find('>').map(|end| &behind[1..=end]);
        filled.push_str(before);
        let is_name = |name: &&str| {
            !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | ' ' | '.'))
        };
        match name.filter(|name| is_name(name) && !name.starts_with(' ')) {
            Some(name) => {
                filled.push('…');
                rest = &behind[name.len() + 2..];
            }
            None => {
                filled.push('<');
                rest = &behind[1..];
            }
        }
    }
    filled.push_str(rest);
    (filled != written).then_some(filled)
}

/// Commands in backticks that a paragraph or an element of a list orders to run.
fn in_backticks(text: &str, block: &Block) -> Vec<Span> {
    let ground = block.ground;
    if ground.forbids || ground.quotes || ground.guarded || ground.tells || ground.sheltered {
        return Vec::new();
    }
    let written = block.span.of(text);
    let code = code(written);
    if code.is_empty() {
        return Vec::new();
    }
    let prose = without_code(written, &code);
    let ordered = code.into_iter().filter(|span| is_ordered(&prose, *span, block));
    ordered.map(|span| span.shift(block.span.start)).collect()
}

/// What stands in backticks.
fn code(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = text[at..].find('`').map(|open| at + open) {
        let ticks = text[open..].len() - text[open..].trim_start_matches('`').len();
        let from = open + ticks;
        let Some(end) = text[from..].find(&text[open..from]).map(|end| from + end) else { break };
        found.push(Span::new(from, end));
        at = end + ticks;
    }
    found
}

/// The text in lower case with spaces where code stands; places stay the same.
fn without_code(text: &str, code: &[Span]) -> String {
    let mut prose = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let stands_in = code.iter().any(|span| span.start <= at && at < span.end);
        let blank = stands_in || matches!(c, '`' | '*' | '_');
        match blank {
            true => prose.extend(std::iter::repeat_n(' ', c.len_utf8())),
            false => prose.push(c.to_ascii_lowercase()),
        }
    }
    prose
}

/// The bounds of the sentence around a piece of code.
fn sentence(prose: &str, code: Span) -> Span {
    let stop = |at: usize| {
        let bytes = prose.as_bytes();
        matches!(bytes[at], b'.' | b'!' | b'?') && bytes.get(at + 1).is_none_or(u8::is_ascii_whitespace)
    };
    let numbered = |at: usize| prose[..at].trim().bytes().all(|byte| byte.is_ascii_digit());
    let start = (0..code.start).rev().find(|at| stop(*at) && !numbered(*at)).map_or(0, |at| at + 1);
    let end = (code.end..prose.len()).find(|at| stop(*at)).unwrap_or(prose.len());
    Span::new(start, end)
}

fn is_ordered(prose: &str, code: Span, block: &Block) -> bool {
    let around = sentence(prose, code);
    let (before, behind) = (&prose[around.start..code.start], &prose[code.end..around.end]);
    let behind = behind.split(';').next().unwrap_or_default();
    let whole = words(&prose[around.start..around.end]);
    let texts: Vec<&str> = whole.iter().map(|word| word.text).collect();
    let unasked = super::orders::orders(&prose[around.start..around.end]).contains(&"no-question");
    let said = Clause::of(&texts);
    if said.is_one_of("sheltered") || said.is_one_of("reported") || said.is_one_of("guarded") && !unasked {
        return false;
    }
    let after = words(behind);
    let after: Vec<&str> = after.iter().map(|word| word.text).collect();
    if Clause::of(&after).is_one_of("forbidden") {
        return false;
    }
    let words = words(before);
    let labelled = words.is_empty() || before.trim_end_matches([' ', '*']).ends_with(':');
    let listed = block.kind == Kind::Step || block.ground.orders;
    let texts: Vec<&str> = words.iter().map(|word| word.text).collect();
    let named = Clause::of(&texts);
    let turned = named.is_one_of(NOT) || named.is_one_of("forbidden");
    // "Stuck? `command` and try again", "After the merge, remove the branch: `command`".
    let answers = words.is_empty() && prose[..around.start].trim_end().ends_with('?');
    let in_case = words
        .iter()
        .position(|word| word.comma)
        .filter(|_| CASES.contains(&texts.first().copied().unwrap_or_default()));
    let in_case = in_case.is_some_and(|at| named.at_of("act", at + 1));
    labelled && (listed || answers || in_case) && !turned || orders(&words)
}

/// True where the last clause of these words tells its reader to run what comes next.
pub(super) fn orders(words: &[Word<'_>]) -> bool {
    let last = words.len().saturating_sub(1);
    let from = words[..last]
        .iter()
        .rposition(|word| word.stop || CUTS.contains(&word.text) && !matches!(word.text, "if" | "when" | "whenever"))
        .map_or(0, |at| at + 1);
    let texts: Vec<&str> = words[from..].iter().map(|word| word.text).collect();
    let clause = Clause::of(&texts);
    let is_imperative = |at: usize| {
        let Some(before) = at.checked_sub(1).map(|at| &words[from + at]) else { return true };
        let sure = || at > 1 && before.text == "to" && SURE.contains(&texts[at - 2]);
        before.comma || BEHIND.contains(&before.text) || sure()
    };
    let not = |upto: usize| clause.negations(0, upto) > 0 || clause.is_one_of("forbidden");
    let runs = |at: usize| clause.at_of("run", at) && texts.len() - at <= REACH;
    let acts = |at: usize| {
        let near = texts.len().saturating_sub(3);
        clause.at_of("act", at) && (near.max(at + 1)..texts.len()).any(|at| clause.at_of("by-means", at))
    };
    (0..texts.len()).any(|at| is_imperative(at) && (runs(at) || acts(at)) && !not(texts.len()))
}
