//! Reads the flat subset of tree-sitter's query language that can be walked without a query engine.
//!
//! Allowed: nested nodes, field names, `_`, alternatives of plain nodes, `?`/`*` behind a node, captures,
//! `#eq?` and `#any-of?` on a capture. A capture below a repeated child stands for all of them.

/// A pattern or a part of one.
#[derive(Debug, Default, Clone)]
pub(crate) struct Node {
    pub(crate) field: String,
    /// Empty for `_`.
    pub(crate) kinds: Vec<String>,
    pub(crate) anonymous: bool,
    pub(crate) children: Vec<Node>,
    pub(crate) captures: Vec<String>,
    pub(crate) optional: bool,
    /// `(capture, words)` from predicates inside this node.
    pub(crate) words: Vec<(String, Vec<String>)>,
    pub(crate) line: usize,
}

/// Splits a file into its patterns, or says at which line it cannot be read.
pub(crate) fn read(text: &str) -> Result<Vec<Node>, (usize, String)> {
    let tokens = tokens(text)?;
    let mut reader = Reader { tokens: &tokens, at: 0 };
    let mut found = Vec::new();
    while reader.peek().is_some() {
        found.push(reader.node()?);
    }
    Ok(found)
}

#[derive(Debug, Clone, PartialEq)]
enum Token {
    Open,
    Close,
    OpenList,
    CloseList,
    Word(String),
    Text(String),
}

fn tokens(text: &str) -> Result<Vec<(usize, Token)>, (usize, String)> {
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let mut rest = line.trim_start();
        while let Some(first) = rest.chars().next() {
            let (token, used) = match first {
                ';' => break,
                '(' => (Token::Open, 1),
                ')' => (Token::Close, 1),
                '[' => (Token::OpenList, 1),
                ']' => (Token::CloseList, 1),
                '"' => {
                    let end =
                        rest[1..].find('"').ok_or((number + 1, "a string does not end on its line".to_owned()))?;
                    (Token::Text(rest[1..=end].to_owned()), end + 2)
                }
                _ => {
                    let end = rest.find(|c: char| c.is_whitespace() || "()[]\"".contains(c)).unwrap_or(rest.len());
                    (Token::Word(rest[..end].to_owned()), end)
                }
            };
            found.push((number + 1, token));
            rest = rest[used..].trim_start();
        }
    }
    Ok(found)
}

struct Reader<'t> {
    tokens: &'t [(usize, Token)],
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at).map(|(_, token)| token)
    }

    fn line(&self) -> usize {
        self.tokens.get(self.at.min(self.tokens.len() - 1)).map_or(0, |(line, _)| *line)
    }

    fn wrong<T>(&self, what: &str) -> Result<T, (usize, String)> {
        Err((self.line(), what.to_owned()))
    }

    fn node(&mut self) -> Result<Node, (usize, String)> {
        let mut node = Node { line: self.line(), ..Node::default() };
        if let Some(Token::Word(word)) = self.peek()
            && let Some(field) = word.strip_suffix(':')
        {
            node.field = field.to_owned();
            self.at += 1;
        }
        match self.peek().cloned() {
            Some(Token::Open) => {
                self.at += 1;
                self.inside(&mut node)?;
            }
            Some(Token::OpenList) => {
                self.at += 1;
                while self.peek() != Some(&Token::CloseList) {
                    let one = self.node()?;
                    if !one.children.is_empty() || one.kinds.len() != 1 {
                        return self.wrong("alternatives must be plain nodes");
                    }
                    node.anonymous = one.anonymous;
                    node.kinds.extend(one.kinds);
                }
                self.at += 1;
            }
            Some(Token::Text(text)) => {
                self.at += 1;
                node.anonymous = true;
                node.kinds.push(text);
            }
            _ => return self.wrong("expected a node"),
        }
        self.suffixes(&mut node);
        Ok(node)
    }

    fn inside(&mut self, node: &mut Node) -> Result<(), (usize, String)> {
        match self.peek().cloned() {
            Some(Token::Word(kind)) => {
                self.at += 1;
                if kind != "_" {
                    node.kinds.push(kind);
                }
            }
            _ => return self.wrong("expected a node kind"),
        }
        loop {
            match self.peek().cloned() {
                Some(Token::Close) => {
                    self.at += 1;
                    return Ok(());
                }
                Some(Token::Open) if self.is_predicate() => self.predicate(node)?,
                Some(_) => {
                    let child = self.node()?;
                    node.children.push(child);
                }
                None => return self.wrong("a node does not end"),
            }
        }
    }

    fn is_predicate(&self) -> bool {
        matches!(self.tokens.get(self.at + 1), Some((_, Token::Word(word))) if word.starts_with('#'))
    }

    fn predicate(&mut self, node: &mut Node) -> Result<(), (usize, String)> {
        self.at += 1;
        let mut capture = String::new();
        let mut words = Vec::new();
        loop {
            match self.peek().cloned() {
                Some(Token::Close) => break,
                Some(Token::Word(word)) if word == "#eq?" || word == "#any-of?" => {}
                Some(Token::Word(word)) if word.starts_with('@') => capture = word[1..].to_owned(),
                Some(Token::Text(text)) => words.push(text),
                _ => return self.wrong("only #eq? and #any-of? on a capture can be used here"),
            }
            self.at += 1;
        }
        self.at += 1;
        node.words.push((capture, words));
        Ok(())
    }

    fn suffixes(&mut self, node: &mut Node) {
        while let Some(Token::Word(word)) = self.peek().cloned() {
            match word.strip_prefix('@') {
                Some(capture) => node.captures.push(capture.to_owned()),
                None if word == "?" || word == "*" => node.optional = true,
                None if word == "+" => {}
                None => break,
            }
            self.at += 1;
        }
    }
}
