//! What building an image does, and what its containers start: the instructions of a Dockerfile in their order.

use super::resources::secret;
use super::shell::{self, Start};
use super::steps::{self, Step, Steps};
use super::{Operation, switches};
use crate::facts::{FactKind, Facts, Piece, Text, Value};
use crate::language;
use crate::text::Span;

/// Longer values of variables are not followed.
const MAX_VALUE: usize = 1 << 12;

/// Files of one instruction that are told.
const MAX_BROUGHT: usize = 32;

/// What the instructions so far say about the next one.
#[derive(Default)]
struct Stage {
    variables: Vec<(String, String)>,
    folder: String,
    shell: Option<String>,
    /// Words that those of CMD are put behind, quoted for a shell.
    entrypoint: Option<String>,
}

/// The operations of all instructions.
pub(super) fn operations(text: &str, facts: &Facts) -> Vec<Operation> {
    let mut steps = Steps::new(text);
    let mut whole = Vec::new();
    let mut stage = Stage::default();
    for placed in &facts.items {
        for fact in &placed.item.facts {
            if let FactKind::Setting { key, value, .. } = &fact.kind {
                stage.set(key, value);
                let span = fact.span.shift(placed.span.start);
                if let Some(text) = value.as_text().filter(|_| switches::is_one(key)) {
                    whole.push(switches::setting(key, &text, span, facts.language.id));
                }
                if value.as_text().is_some_and(|text| secret::is_written(key, &text)) {
                    whole.push(secret::written(span, facts.language.id));
                }
                if key.eq_ignore_ascii_case("from") {
                    let image = stage.begin(span.of(text));
                    whole.push(switches::told("dockerfile", "base-image", image, span, facts.language.id));
                }
            }
        }
        for embedded in &placed.item.embedded {
            let mut start = Start { base: placed.span.start, variables: stage.variables.clone(), ..Start::default() };
            start.place.folder = Some(stage.folder.clone());
            // What containers do when they run is done where they run.
            let written = embedded.span.shift(placed.span.start).of(text);
            start.place.built = written.get(..3).is_some_and(|keyword| keyword.eq_ignore_ascii_case("run"));
            let words = embedded.text.starts_with('\'');
            let is =
                |keyword: &str| written.get(..keyword.len()).is_some_and(|word| word.eq_ignore_ascii_case(keyword));
            if is("entrypoint") {
                stage.entrypoint = words.then(|| embedded.text.to_string());
            } else if is("cmd")
                && words
                && let Some(program) = &stage.entrypoint
            {
                let line = format!("{program} {}", embedded.text);
                let place = embedded.span.shift(placed.span.start);
                whole.extend(shell::command_line(&line, Some(place), &start));
                continue;
            }
            let shell = stage.shell.as_deref().filter(|_| !words).unwrap_or("sh");
            steps.run(&Step { embedded, shell, start, symbol: String::new(), goes_on: false });
        }
    }
    let files = written_files(text);
    whole.extend(brought(text, facts.language.id, &files));
    for (body, _) in files.iter().filter(|(body, name)| is_script(body.of(text), name)) {
        let Some(bash) = language::by_id("bash") else { continue };
        // What is begun with runs where the containers do.
        let started = stage.entrypoint.is_some() || text.contains("ENTRYPOINT") || text.contains("CMD");
        let mut start = Start::default();
        start.place.built = !started;
        whole.extend(shell::script_at(bash, text, *body, start));
    }
    let mut found = steps.operations();
    found.extend(whole);
    found
}

/// Files that stand in the text itself, `COPY <<'EOF' /usr/bin/start`: their lines, and where they go.
fn written_files(text: &str) -> Vec<(Span, &str)> {
    let mut found: Vec<(Span, &str)> = Vec::new();
    let mut open: Option<(&str, &str, usize)> = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let (start, end) = (at, at + line.len());
        at = end;
        if let Some((mark, name, from)) = open {
            if line.trim() == mark {
                found.push((Span::new(from, start), name));
                open = None;
            }
            continue;
        }
        let mut words = line.split_ascii_whitespace();
        let brings =
            words.next().is_some_and(|word| word.eq_ignore_ascii_case("copy") || word.eq_ignore_ascii_case("add"));
        let mark = words.clone().find_map(|word| word.strip_prefix("<<"));
        if let (true, Some(mark), Some(name)) = (brings, mark, words.next_back()) {
            open = Some((mark.trim_start_matches('-').trim_matches(['"', '\'']), name, end));
        }
    }
    found
}

fn is_script(body: &str, name: &str) -> bool {
    let first = body.lines().next().unwrap_or_default();
    let program = first.rsplit(['/', ' ']).next().unwrap_or_default();
    name.ends_with(".sh") || first.starts_with("#!") && steps::reads_shell(program)
}

/// What `ADD` and `COPY` put into the image, a word at a time: the settings `added-file` and `copied-file`; and `healthcheck`.
fn brought(text: &str, language: &'static str, files: &[(Span, &str)]) -> Vec<Operation> {
    let mut found = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let span = Span::new(at, at + line.trim_end().len());
        at += line.len();
        if files.iter().any(|(body, _)| body.start <= span.start && span.start < body.end) {
            continue;
        }
        let mut words = line.split_ascii_whitespace();
        let key = match words.next() {
            Some(word) if word.eq_ignore_ascii_case("add") => "added-file",
            Some(word) if word.eq_ignore_ascii_case("copy") => "copied-file",
            Some(word) if word.eq_ignore_ascii_case("healthcheck") => {
                let check = words.collect::<Vec<_>>().join(" ");
                found.push(switches::told("dockerfile", "healthcheck", &check, span, language));
                continue;
            }
            _ => continue,
        };
        let words: Vec<&str> = words.collect();
        // The last word is where it goes.
        let Some((_, sources)) = words.split_last() else { continue };
        let sums = sources.iter().any(|word| word.starts_with("--checksum"));
        let named = sources.iter().filter(|word| !word.starts_with("--") && !sums).take(MAX_BROUGHT);
        found.extend(named.map(|word| switches::told("dockerfile", key, word, span, language)));
    }
    found
}

impl Stage {
    fn set(&mut self, key: &str, value: &Value) {
        if key.eq_ignore_ascii_case("from") {
            // Another image has another shell; what was set before the first one is for all.
            (self.shell, self.folder) = (None, "/".to_owned());
        } else if key.eq_ignore_ascii_case("shell") {
            let Value::List(words) = value else { return };
            let program = words.first().and_then(Value::as_text).unwrap_or_default();
            let name = program.rsplit(['/', '\\']).next().unwrap_or_default().to_ascii_lowercase();
            self.shell = Some(name.trim_end_matches(".exe").to_owned());
        } else if let Value::Text(text) = value {
            let text = self.filled(text);
            if key.eq_ignore_ascii_case("workdir") {
                let below = if text.starts_with('/') { text } else { format!("{}/{text}", self.folder) };
                self.folder = below;
            } else if text.len() <= MAX_VALUE {
                self.variables.retain(|(name, _)| name != key);
                self.variables.push((key.to_owned(), text));
            }
        }
    }

    /// The name of the image, which may begin with a program of its own.
    fn begin<'f>(&mut self, from: &'f str) -> &'f str {
        let image = from.split_ascii_whitespace().skip(1).find(|word| !word.starts_with("--")).unwrap_or_default();
        self.entrypoint = shell::entrypoint(image).map(shell::quoted);
        image
    }

    /// The text with the values of known variables in it.
    fn filled(&self, text: &Text) -> String {
        let pieces = text.pieces.iter().map(|piece| match piece {
            Piece::Literal(text) | Piece::Bare(text) => text.as_str(),
            Piece::Hole { value: Value::Name(name), .. } => {
                self.variables.iter().find(|(one, _)| one == name).map_or("…", |(_, value)| value)
            }
            Piece::Hole { .. } => "…",
        });
        pieces.collect()
    }
}
