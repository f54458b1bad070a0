//! What names of a program stand for, as its imports say.

use super::tokens::{Kind, Token};
use std::collections::HashMap;

/// Name → dotted path of what it is: `s3` → `aws_cdk.aws_s3`, `Bucket` → `aws_cdk.aws_s3.Bucket`.
#[derive(Default)]
pub(super) struct Imports(HashMap<String, String>);

impl Imports {
    pub(super) fn of(tokens: &[Token], text: &str, python: bool) -> Imports {
        let mut imports = Imports::default();
        for (at, token) in tokens.iter().enumerate() {
            let begins = at == 0 || !tokens[at - 1].is('.');
            match token.word() {
                Some("from") if python && begins => imports.python_from(tokens, at, text),
                Some("import") if python && begins => imports.python_import(tokens, at, text),
                Some("import") if !python => imports.script(tokens, at),
                _ => {}
            }
        }
        imports
    }

    /// The path with its first name looked up; `None` where no import gives it.
    pub(super) fn resolved(&self, path: &[String]) -> Option<String> {
        let first = self.0.get(path.first()?)?;
        Some(std::iter::once(first).chain(&path[1..]).cloned().collect::<Vec<_>>().join("."))
    }

    fn dotted(tokens: &[Token], at: &mut usize) -> String {
        let mut path = String::new();
        while let Some(token) = tokens.get(*at) {
            match &token.kind {
                Kind::Word(word) if path.is_empty() || path.ends_with('.') => path.push_str(word),
                Kind::Sign('.') => path.push('.'),
                _ => break,
            }
            *at += 1;
        }
        path
    }

    /// `from a.b import c as d, e`, on one line or in brackets.
    fn python_from(&mut self, tokens: &[Token], start: usize, text: &str) {
        let mut at = start + 1;
        let module = Imports::dotted(tokens, &mut at);
        if tokens.get(at).and_then(Token::word) != Some("import") {
            return;
        }
        at += 1;
        let bracket = tokens.get(at).is_some_and(|token| token.is('('));
        let mut end =
            text[tokens[at - 1].span.end..].find('\n').map_or(text.len(), |end| tokens[at - 1].span.end + end);
        if bracket {
            end = text[tokens[at].span.end..].find(')').map_or(text.len(), |end| tokens[at].span.end + end);
            at += 1;
        }
        while let Some(name) = tokens.get(at).filter(|token| token.span.start < end).and_then(Token::word) {
            let (mut alias, name) = (name.to_owned(), name.to_owned());
            at += 1;
            if tokens.get(at).and_then(Token::word) == Some("as") {
                alias = tokens.get(at + 1).and_then(Token::word).unwrap_or(&alias).to_owned();
                at += 2;
            }
            self.0.insert(alias, format!("{module}.{name}"));
            if !tokens.get(at).is_some_and(|token| token.is(',')) {
                break;
            }
            at += 1;
        }
    }

    /// `import a.b as c`, `import a`.
    fn python_import(&mut self, tokens: &[Token], start: usize, text: &str) {
        let line = text[..tokens[start].span.start].rfind('\n').map_or(0, |at| at + 1);
        if !text[line..tokens[start].span.start].trim().is_empty() {
            return;
        }
        let mut at = start + 1;
        let module = Imports::dotted(tokens, &mut at);
        let alias = (tokens.get(at).and_then(Token::word) == Some("as"))
            .then(|| tokens.get(at + 1).and_then(Token::word))
            .flatten();
        match alias {
            Some(alias) => self.0.insert(alias.to_owned(), module),
            None => {
                let first = module.split('.').next().unwrap_or_default().to_owned();
                self.0.insert(first.clone(), first)
            }
        };
    }

    /// `import * as s3 from 'x'`, `import { A, B as C } from 'x'`, `import x from 'x'`.
    fn script(&mut self, tokens: &[Token], start: usize) {
        let limit = tokens.len().min(start + 400);
        let from = (start..limit).find(|at| tokens[*at].word() == Some("from"));
        let Some((from, Kind::Text(Some(module)))) = from.and_then(|at| Some((at, &tokens.get(at + 1)?.kind))) else {
            return;
        };
        // The names of packages as Python writes them, so that both are looked up in the same way.
        let module = match module.strip_prefix("@pulumi/") {
            Some(name) => format!("pulumi_{}", name.replace('-', "_")),
            None => module
                .replace("aws-cdk-lib", "aws_cdk")
                .replace("@aws-cdk/", "aws_cdk/")
                .replace('/', ".")
                .replace('-', "_"),
        };
        let names = &tokens[start + 1..from];
        match names {
            [star, word, alias] if star.is('*') && word.word() == Some("as") => {
                self.0.extend(alias.word().map(|alias| (alias.to_owned(), module)));
            }
            [name] if name.word().is_some() => {
                self.0.extend(name.word().map(|name| (name.to_owned(), module)));
            }
            _ => {
                for part in names.split(|token| token.is(',') || token.is('{') || token.is('}')) {
                    let (name, alias) = match part {
                        [name] => (name, name),
                        [name, word, alias] if word.word() == Some("as") => (name, alias),
                        _ => continue,
                    };
                    if let (Some(name), Some(alias)) = (name.word(), alias.word()) {
                        self.0.insert(alias.to_owned(), format!("{module}.{name}"));
                    }
                }
            }
        }
    }
}
