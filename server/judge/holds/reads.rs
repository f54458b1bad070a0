//! Programs of interpreters that can only read: every name in them is one of reading, or a variable of their own.
//!
//! What is not understood is not said to read. This is no reading of the language: a name that could be called, or that
//! somebody has bound to something else, has to be known.

use std::collections::BTreeSet;

/// What reads, prints, or holds a program together, in Python, JavaScript and Ruby. Nothing here writes, runs or deletes.
const READING: &[&str] = &[
    // Words of the languages.
    "and",
    "as",
    "assert",
    "async",
    "await",
    "break",
    "const",
    "continue",
    "def",
    "do",
    "elif",
    "else",
    "end",
    "except",
    "false",
    "False",
    "finally",
    "for",
    "from",
    "if",
    "import",
    "in",
    "is",
    "lambda",
    "let",
    "nil",
    "None",
    "not",
    "null",
    "of",
    "or",
    "pass",
    "puts",
    "raise",
    "return",
    "self",
    "then",
    "throw",
    "true",
    "True",
    "try",
    "typeof",
    "undefined",
    "unless",
    "var",
    "while",
    "with",
    "yield",
    // Libraries that hold nothing but readers among the names allowed here.
    "console",
    "File",
    "fs",
    "io",
    "json",
    "JSON",
    "os",
    "path",
    "pathlib",
    "pprint",
    "process",
    "promises",
    "re",
    "sys",
    "tomllib",
    "toml",
    "yaml",
    "YAML",
    // Reading and looking.
    "Path",
    "argv",
    "cat",
    "close",
    "each",
    "each_line",
    "encoding",
    "endswith",
    "enumerate",
    "exists",
    "existsSync",
    "exit",
    "filter",
    "find",
    "findall",
    "get",
    "getsize",
    "group",
    "has",
    "includes",
    "indexOf",
    "is_dir",
    "is_file",
    "isfile",
    "items",
    "join",
    "keys",
    "len",
    "length",
    "lines",
    "lstrip",
    "load",
    "loads",
    "log",
    "lower",
    "map",
    "match",
    "max",
    "min",
    "open",
    "p",
    "parse",
    "pp",
    "print",
    "range",
    "read",
    "read_bytes",
    "read_text",
    "readFile",
    "readFileSync",
    "readlines",
    "readline",
    "require",
    "rstrip",
    "safe_load",
    "search",
    "size",
    "slice",
    "sorted",
    "split",
    "splitlines",
    "startswith",
    "startsWith",
    "endsWith",
    "stat",
    "statSync",
    "str",
    "stringify",
    "strip",
    "sum",
    "toString",
    "trim",
    "upper",
    "utf8",
    "values",
];

/// True when the program can do nothing but read, as far as its words tell.
pub(super) fn only_reads(interpreter: &str, program: &str) -> bool {
    // In other languages a word alone calls, and a string can name what is opened for writing.
    let known = ["python", "pypy", "node", "deno", "bun", "ruby"].iter().any(|known| interpreter.starts_with(known));
    known && tokens(program).is_some_and(|tokens| harmless(&tokens))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Token<'t> {
    Word(&'t str),
    /// A quoted text, and the letters right before it.
    Text(&'t str),
    Sign(char),
}

fn harmless(tokens: &[Token<'_>]) -> bool {
    let at = |index: usize| tokens.get(index).copied();
    let before = |index: usize, back: usize| index.checked_sub(back).and_then(at);
    let mut bound = BTreeSet::new();
    for (index, token) in tokens.iter().enumerate() {
        let Token::Word(word) = token else { continue };
        let assigned = at(index + 1) == Some(Token::Sign('=')) && at(index + 2) != Some(Token::Sign('='));
        let introduced = matches!(before(index, 1), Some(Token::Word("for" | "as" | "const" | "let" | "var")));
        let parameter = before(index, 1) == Some(Token::Sign('|'));
        if assigned || introduced || parameter {
            bound.insert(*word);
        }
    }
    // `open(mode="r")` names a parameter; whoever gives a reader's name to something else hides what it is.
    let named = |word: &str| word == "encoding";
    if bound.iter().any(|word| READING.contains(word) && !named(word)) {
        return false;
    }
    tokens.iter().enumerate().all(|(index, token)| match token {
        Token::Word("open") => opens_to_read(&tokens[index + 1..], before(index, 1) == Some(Token::Sign('.'))),
        Token::Word("require") => matches!(tokens.get(index + 1..), Some(behind) if requires_a_reader(behind)),
        // Without a receiver Ruby runs what it loads.
        Token::Word("load") => before(index, 1) == Some(Token::Sign('.')),
        Token::Word(word) if READING.contains(word) => true,
        Token::Word(word) if word.starts_with(|c: char| c.is_ascii_digit()) => true,
        Token::Word(word) => {
            let called = at(index + 1) == Some(Token::Sign('('));
            let part = before(index, 1) == Some(Token::Sign('.'));
            bound.contains(word) && !called && !part
        }
        Token::Text(text) => !opens_for_writing(text) && !text.contains("#{"),
        // A template, a command in backquotes, and what appends to a list in Ruby, or to a file.
        Token::Sign('`') => false,
        Token::Sign('<') => at(index + 1) != Some(Token::Sign('<')),
        // A function that is worked out.
        Token::Sign('(') => !matches!(before(index, 1), Some(Token::Sign(']' | ')'))),
        Token::Sign('%' | '$' | '@' | '&' | '!' | '*' | '\\') => false,
        Token::Sign(_) => true,
    })
}

/// `w`, `rb+`: how a file is opened for writing; `>x` and `x|` open in other ways.
fn opens_for_writing(text: &str) -> bool {
    let mode = text.len() <= 4 && text.chars().all(|c| "rwaxbtU+".contains(c)) && text.contains(['w', 'a', 'x', '+']);
    mode || text.starts_with(['>', '+', '|']) || text.ends_with('|')
}

/// `open` is called, and how it opens is written out. Of a path only that is said; else it stands behind what is opened.
fn opens_to_read(behind: &[Token<'_>], of_path: bool) -> bool {
    let Some((Token::Sign('('), arguments)) = behind.split_first() else { return false };
    let (mut depth, mut how) = (1, of_path);
    for token in arguments {
        match token {
            Token::Sign('(' | '[' | '{') => depth += 1,
            Token::Sign(')' | ']' | '}') => depth -= 1,
            Token::Sign(',') if depth == 1 => how = true,
            Token::Text(_) | Token::Word("encoding") | Token::Sign('=') => {}
            _ if how && depth > 0 => return false,
            _ => {}
        }
        if depth == 0 {
            return true;
        }
        if how && depth > 1 {
            return false;
        }
    }
    false
}

/// A library that is named as a text, and that has only readers among the names allowed here.
fn requires_a_reader(behind: &[Token<'_>]) -> bool {
    let name = match behind {
        [Token::Text(name), ..] | [Token::Sign('('), Token::Text(name), ..] => name,
        _ => return false,
    };
    ["fs", "node:fs", "fs/promises", "path", "node:path", "json", "yaml", "pp"].contains(name)
}

/// The words, texts and signs of a program; `None` where a text has code in it or does not end.
fn tokens(program: &str) -> Option<Vec<Token<'_>>> {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    let mut tokens = Vec::new();
    let mut rest = program;
    while let Some(first) = rest.chars().next() {
        if first.is_whitespace() {
            rest = &rest[first.len_utf8()..];
        } else if part(first) {
            let (word, behind) = rest.split_at(rest.find(|c| !part(c)).unwrap_or(rest.len()));
            if behind.starts_with(['"', '\'']) {
                // `f"{…}"` holds code; `b` and `r` change nothing here.
                if !matches!(word, "b" | "r" | "rb" | "br" | "u") {
                    return None;
                }
            } else {
                tokens.push(Token::Word(word));
            }
            rest = behind;
        } else if matches!(first, '"' | '\'') {
            let mark = ["\"\"\"", "'''"].into_iter().find(|mark| rest.starts_with(mark));
            let mark = mark.unwrap_or(if first == '"' { "\"" } else { "'" });
            let body = &rest[mark.len()..];
            let end = body.find(mark)?;
            // An escape may be an escaped end, or spell something.
            if body[..end].contains('\\') {
                return None;
            }
            tokens.push(Token::Text(&body[..end]));
            rest = &body[end + mark.len()..];
        } else {
            tokens.push(Token::Sign(first));
            rest = &rest[first.len_utf8()..];
        }
    }
    Some(tokens)
}

#[cfg(test)]
mod tests {
    use super::only_reads;

    #[test]
    fn a_program_reads_when_every_name_in_it_does() {
        for (interpreter, program) in [
            ("python3", "print(open('tagout.toml').read())"),
            ("python3", "import tomllib; print(tomllib.load(open('tagout.toml', 'rb')))"),
            (
                "python3",
                "import json\nwith open('.claude/settings.json') as f:\n    d = json.load(f)\nprint(d.get('hooks'))",
            ),
            (
                "python3",
                "from pathlib import Path\nfor line in Path('CODEOWNERS').read_text().splitlines():\n  print(line)",
            ),
            ("python3", "print(open('tagout.toml', encoding='utf-8').read())"),
            ("node", "console.log(require('fs').readFileSync('tagout.toml', 'utf8'))"),
            ("node", "const c = JSON.parse(require(\"fs\").readFileSync(\"a.json\")); console.log(c.length)"),
            ("ruby", "puts File.read('tagout.toml')"),
        ] {
            assert!(only_reads(interpreter, program), "{program}");
        }
    }

    #[test]
    fn what_could_write_does_not_only_read() {
        for (interpreter, program) in [
            ("python3", "open('tagout.toml', 'w').write('')"),
            ("python3", "print(open('tagout.toml', mode='w'))"),
            ("python3", "m = 'w'; open('tagout.toml', m).truncate()"),
            ("python3", "open('tagout.toml', 'view'[3]).close()"),
            ("python3", "s = 'view'; open('tagout.toml', s[3]).close()"),
            ("python3", "from pathlib import Path; s = 'view'; Path('tagout.toml').open(s[3])"),
            ("python3", "a = ['tagout.toml']; open(*a)"),
            ("python3", "print(map(open, ['tagout.toml'], 'view'[3]))"),
            ("python3", "import evil; print('tagout.toml')"),
            ("node", "require('./evil'); console.log('tagout.toml')"),
            ("ruby", "load 'evil.rb'; puts 'tagout.toml'"),
            ("python3", "print(open('tagout.toml', 'r+'))"),
            ("python3", "from os import unlink as print; print('tagout.toml')"),
            ("python3", "import os; print = os.unlink; print('tagout.toml')"),
            ("python3", "import os; os.remove('tagout.toml')"),
            ("python3", "import os; getattr(os, 'rem' + 'ove')('tagout.toml')"),
            ("python3", "import os; f = os.unlink\nf('tagout.toml')"),
            ("python3", "print(f\"{open('tagout.toml','w')}\")"),
            ("python3", "exec(open('x.py').read()) # tagout.toml"),
            ("python3", "import shutil; shutil.copy('a', 'tagout.toml')"),
            ("python3", "open('tagout.toml', '\\x77')"),
            ("python3", "import os; os.system('rm tagout.toml')"),
            ("python3", "from pathlib import Path; Path('a').replace('tagout.toml')"),
            ("python3", "import os; os.replace('a', 'tagout.toml')"),
            ("node", "require('fs').writeFileSync('tagout.toml', '')"),
            ("node", "require('child_process')"),
            ("node", "fs[`write${x}`]('tagout.toml')"),
            ("node", "require('fs')['unlinkSync']('tagout.toml')"),
            ("ruby", "File.write 'tagout.toml', ''"),
            ("ruby", "puts `rm tagout.toml`"),
            ("ruby", "puts \"#{File.delete('tagout.toml')}\""),
            ("ruby", "open('tagout.toml', 'w') << ''"),
            ("ruby", "open('| rm tagout.toml')"),
            ("perl", "print 'tagout.toml'"),
            ("php", "readfile('tagout.toml')"),
        ] {
            assert!(!only_reads(interpreter, program), "{program}");
        }
    }
}
