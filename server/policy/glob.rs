//! Patterns for paths and for names. One semantics for every door; nothing is compiled before a text might match it.
//!
//! `*` stays inside one path segment, `**` crosses them. A pattern without wildcards names a file or a whole folder.

use super::path::{Case, composed, fold};
use globset::{GlobBuilder, GlobMatcher};
use std::sync::OnceLock;

/// Longest pattern that is accepted, in bytes: compiled size grows with it.
pub const MAX_PATTERN_BYTES: usize = 512;

/// Deepest nesting of `{…}` that is accepted.
const MAX_BRACES: usize = 4;

/// A list of path patterns: the last one that matches decides, and one that begins with `!` excludes.
#[derive(Clone, Debug, Default)]
pub struct Patterns {
    list: Vec<Pattern>,
}

/// Patterns for names such as profiles, contexts and hosts. `*` matches anything here.
#[derive(Clone, Debug, Default)]
pub struct NamePatterns {
    list: Vec<Pattern>,
}

#[derive(Clone, Debug)]
struct Pattern {
    written: String,
    negated: bool,
    /// As written.
    exact: Form,
    /// In lower case; made when a door asks for it.
    folded: OnceLock<Form>,
}

#[derive(Clone, Debug)]
struct Form {
    text: String,
    /// How much of the text a match begins with, and where that begins which it ends with: lets most patterns be
    /// passed over without compiling them.
    first: usize,
    last: usize,
    /// Without wildcards.
    literal: bool,
    crosses: bool,
    matcher: OnceLock<Option<GlobMatcher>>,
}

impl Patterns {
    /// Patterns as written. Wrong ones match nothing; [`problem`] tells which are wrong.
    pub fn new<T: AsRef<str>>(patterns: impl IntoIterator<Item = T>) -> Patterns {
        Patterns { list: patterns.into_iter().map(|text| Pattern::path(text.as_ref())).collect() }
    }

    /// True when the list covers `path`, which is canonical and of the given case.
    pub fn cover(&self, path: &str, case: Case) -> bool {
        self.list.iter().rev().find(|pattern| pattern.matches(path, case)).is_some_and(|pattern| !pattern.negated)
    }

    /// True when a pattern begins with exactly this folder.
    pub(super) fn begin_at(&self, folder: &str, case: Case) -> bool {
        self.folders(case).any(|own| own == folder)
    }

    /// True when a pattern begins in this folder or below it.
    pub(super) fn begin_below(&self, folder: &str, case: Case) -> bool {
        !folder.is_empty()
            && self
                .folders(case)
                .any(|own| own.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')))
    }

    /// True when a text holds the literal parts of some pattern.
    pub(super) fn may_stand_in(&self, text: &str, case: Case) -> bool {
        let forms = self.list.iter().filter(|pattern| !pattern.negated).map(|pattern| pattern.form(case));
        forms.into_iter().any(|form| text.contains(form.prefix().trim_end_matches('/')) && text.contains(form.suffix()))
    }

    /// The folders that patterns begin with, before their first wildcard.
    fn folders(&self, case: Case) -> impl Iterator<Item = &str> {
        let forms = self.list.iter().filter(|pattern| !pattern.negated).map(move |pattern| pattern.form(case));
        forms.filter_map(|form| form.prefix().rsplit_once('/').map(|(folder, _)| folder))
    }

    /// The patterns as written.
    pub fn written(&self) -> impl Iterator<Item = &str> {
        self.list.iter().map(|pattern| pattern.written.as_str())
    }

    /// True when there is no pattern.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The same patterns below `folder`.
    pub(super) fn below(&self, folder: &str) -> Patterns {
        let folder = escaped(folder.trim_matches('/'));
        Patterns::new(self.list.iter().map(|pattern| {
            let (bang, rest) = match pattern.written.strip_prefix('!') {
                Some(rest) => ("!", rest),
                None => ("", pattern.written.as_str()),
            };
            match folder.as_str() {
                "" => pattern.written.clone(),
                _ => format!("{bang}{folder}/{}", trimmed(rest)),
            }
        }))
    }

    /// The patterns that do not exclude.
    pub(super) fn without_exclusions(self) -> Patterns {
        Patterns { list: self.list.into_iter().filter(|pattern| !pattern.negated).collect() }
    }

    /// Both lists as one that covers what either covers: only for lists without exclusions.
    pub(super) fn joined(&self, other: &Patterns) -> Patterns {
        Patterns { list: self.list.iter().chain(&other.list).cloned().collect() }
    }
}

impl NamePatterns {
    /// Patterns as written.
    pub fn new<T: AsRef<str>>(patterns: impl IntoIterator<Item = T>) -> NamePatterns {
        NamePatterns { list: patterns.into_iter().map(|text| Pattern::name(text.as_ref())).collect() }
    }

    /// True when a pattern matches `name`. Parts of the name that are not known, written `…`, count as the worst they
    /// could be.
    pub fn match_name(&self, name: &str, case: Case) -> bool {
        let name = fold(name, case);
        self.list.iter().any(|pattern| match name.split_once('…') {
            None => pattern.matches(&name, case),
            Some((known, _)) => {
                let prefix = pattern.form(case).prefix();
                prefix.starts_with(known) || known.starts_with(prefix)
            }
        })
    }

    /// The patterns as written.
    pub fn written(&self) -> impl Iterator<Item = &str> {
        self.list.iter().map(|pattern| pattern.written.as_str())
    }
}

impl Pattern {
    fn path(written: &str) -> Pattern {
        let (negated, text) = match written.strip_prefix('!') {
            Some(rest) => (true, rest),
            None => (false, written),
        };
        let mut text = composed(trimmed(text)).into_owned();
        if text.ends_with('/') {
            text.push_str("**");
        }
        Pattern::new(written, negated, text, false)
    }

    fn name(written: &str) -> Pattern {
        Pattern::new(written, false, composed(written).into_owned(), true)
    }

    fn new(written: &str, negated: bool, text: String, crosses: bool) -> Pattern {
        Pattern { written: written.to_owned(), negated, exact: Form::new(text, crosses), folded: OnceLock::new() }
    }

    fn form(&self, case: Case) -> &Form {
        match case {
            Case::Exact => &self.exact,
            Case::Folded => self
                .folded
                .get_or_init(|| Form::new(fold(&self.exact.text, Case::Folded).into_owned(), self.exact.crosses)),
        }
    }

    fn matches(&self, text: &str, case: Case) -> bool {
        self.form(case).matches(text)
    }
}

impl Form {
    fn new(text: String, crosses: bool) -> Form {
        let first = text.find(is_special).unwrap_or(text.len());
        let last = text.rfind(is_special).map_or(0, |at| at + 1);
        Form { first, last, literal: first == text.len(), crosses, matcher: OnceLock::new(), text }
    }

    fn prefix(&self) -> &str {
        &self.text[..self.first]
    }

    fn suffix(&self) -> &str {
        // `**/x` also matches `x`.
        self.text[self.last..].trim_start_matches('/')
    }

    fn matches(&self, text: &str) -> bool {
        if self.literal {
            let rest = text.strip_prefix(self.text.as_str());
            return rest.is_some_and(|rest| rest.is_empty() || (!self.crosses && rest.starts_with('/')));
        }
        if !text.starts_with(self.prefix()) || !text.ends_with(self.suffix()) {
            return false;
        }
        let matcher = self.matcher.get_or_init(|| compile(&self.text, self.crosses).ok());
        matcher.as_ref().is_some_and(|matcher| matcher.is_match(text))
    }
}

/// What is wrong with a path pattern, in words for its author.
pub(super) fn problem(pattern: &str) -> Option<String> {
    let pattern = pattern.strip_prefix('!').unwrap_or(pattern);
    if trimmed(pattern).is_empty() {
        return Some("the pattern is empty: name a file, a folder or a glob such as infra/prod/**".to_owned());
    }
    if pattern.split(['/', '\\']).any(|part| part == "..") {
        return Some(format!("`{pattern}` leaves the repository: patterns start at its root and cannot use `..`"));
    }
    hardly_matches(pattern).or_else(|| name_problem(pattern))
}

/// What is a glob and still not what its author means.
fn hardly_matches(pattern: &str) -> Option<String> {
    if pattern.starts_with('~') {
        return Some(format!(
            "`{pattern}` is not read as the home folder: patterns start at the root of the repository; what lies elsewhere \
             is written with its whole path"
        ));
    }
    let mut characters = pattern.chars().skip_while(|c| *c != '\\').skip(1);
    if characters.next().is_some_and(char::is_alphanumeric) {
        return Some(format!("`{pattern}`: `\\` only takes the meaning from a wildcard; write `/` between folders"));
    }
    let glued = |part: &str| part.contains("**") && part.trim_matches('*').contains(char::is_alphanumeric);
    if !pattern.contains(['[', '{', '\\']) && pattern.split('/').any(glued) {
        return Some(format!(
            "`{pattern}`: `**` crosses folders only between slashes, as in `infra/**` or `**/prod`; inside a name write `*`"
        ));
    }
    None
}

/// What is wrong with a name pattern.
pub(super) fn name_problem(pattern: &str) -> Option<String> {
    if pattern.len() > MAX_PATTERN_BYTES {
        return Some(format!(
            "the pattern has {} bytes, at most {MAX_PATTERN_BYTES} are read: split it into several",
            pattern.len()
        ));
    }
    let mut depth = 0_usize;
    let mut deepest = 0;
    for character in pattern.chars() {
        match character {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    if deepest > MAX_BRACES {
        return Some(format!("`{pattern}` nests {{…}} {deepest} deep, at most {MAX_BRACES} are read: write it flat"));
    }
    if !pattern.contains(['[', ']', '{', '}', '\\']) {
        return None; // `*`, `?` and plain characters are always valid; building each costs the hook its budget
    }
    match builder(pattern, false).build() {
        Ok(_) => None,
        Err(error) => Some(format!("`{pattern}` is no glob: {}", error.kind())),
    }
}

fn compile(text: &str, crosses: bool) -> Result<GlobMatcher, globset::Error> {
    Ok(builder(text, crosses).build()?.compile_matcher())
}

fn builder(text: &str, crosses: bool) -> GlobBuilder<'_> {
    let mut builder = GlobBuilder::new(text);
    builder.literal_separator(!crosses).backslash_escape(true);
    builder
}

fn is_special(character: char) -> bool {
    matches!(character, '*' | '?' | '[' | ']' | '{' | '}' | '\\')
}

pub(super) fn escaped(folder: &str) -> String {
    folder.chars().flat_map(|c| is_special(c).then_some('\\').into_iter().chain([c])).collect()
}

fn trimmed(pattern: &str) -> &str {
    let mut text = pattern;
    while let Some(rest) = text.strip_prefix("./").or_else(|| text.strip_prefix('/')) {
        text = rest;
    }
    text
}
