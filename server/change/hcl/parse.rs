//! From text to expression.

use super::{Expr, For};
use crate::change::known::Known;

/// Deeper expressions are not read.
const MAX_DEPTH: usize = 60;

/// Operators from the weakest to the strongest.
const OPERATORS: &[&[&str]] =
    &[&["||"], &["&&"], &["==", "!="], &["<=", ">=", "<", ">"], &["+", "-"], &["*", "/", "%"]];

pub(super) fn read(text: &str) -> Expr {
    let mut reader = Reader { text, at: 0, depth: 0 };
    let whole = reader.expression();
    reader.skip();
    match whole {
        Some(expression) if reader.at == text.len() => expression,
        _ => Expr::Raw(text.split_whitespace().collect::<Vec<_>>().join(" ")),
    }
}

pub(super) struct Reader<'t> {
    pub(super) text: &'t str,
    pub(super) at: usize,
    pub(super) depth: usize,
}

impl<'t> Reader<'t> {
    pub(super) fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or("")
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// White space, line ends and comments.
    fn skip(&mut self) {
        loop {
            let rest = self.rest();
            let blank = rest.len() - rest.trim_start().len();
            self.at += blank;
            let rest = self.rest();
            if rest.starts_with('#') || rest.starts_with("//") {
                self.at += rest.find('\n').unwrap_or(rest.len());
            } else if rest.starts_with("/*") {
                self.at += rest.find("*/").map_or(rest.len(), |end| end + 2);
            } else if blank == 0 {
                return;
            }
        }
    }

    pub(super) fn eat(&mut self, what: &str) -> bool {
        self.skip();
        let found = self.rest().starts_with(what);
        self.at += if found { what.len() } else { 0 };
        found
    }

    fn identifier(&mut self) -> Option<String> {
        self.skip();
        let rest = self.rest();
        let begins = rest.starts_with(|c: char| c.is_alphabetic() || c == '_');
        let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '-')).unwrap_or(rest.len());
        if !begins || end == 0 {
            return None;
        }
        self.at += end;
        Some(rest[..end].to_owned())
    }

    fn word(&mut self, word: &str) -> bool {
        let start = self.at;
        let found = self.identifier().is_some_and(|found| found == word);
        if !found {
            self.at = start;
        }
        found
    }

    pub(super) fn expression(&mut self) -> Option<Expr> {
        if self.depth >= MAX_DEPTH {
            return None;
        }
        self.depth += 1;
        let condition = self.binary(0);
        let found = match condition {
            Some(condition) if self.eat("?") => {
                let yes = self.expression();
                let colon = self.eat(":");
                let no = self.expression();
                match (yes, no) {
                    (Some(yes), Some(no)) if colon => {
                        Some(Expr::Choice(Box::new(condition), Box::new(yes), Box::new(no)))
                    }
                    _ => None,
                }
            }
            other => other,
        };
        self.depth -= 1;
        found
    }

    fn binary(&mut self, level: usize) -> Option<Expr> {
        let Some(operators) = OPERATORS.get(level) else { return self.unary() };
        let mut left = self.binary(level + 1)?;
        loop {
            self.skip();
            let rest = self.rest();
            // `=>` and `:` of a map are no operators.
            let found = operators.iter().find(|operator| rest.starts_with(**operator));
            let Some(operator) = found else { return Some(left) };
            self.at += operator.len();
            let right = self.binary(level + 1)?;
            left = Expr::Binary(operator, Box::new(left), Box::new(right));
        }
    }

    fn unary(&mut self) -> Option<Expr> {
        self.skip();
        for sign in ['!', '-'] {
            if self.peek() == Some(sign) && !self.rest().starts_with("!=") {
                self.at += 1;
                self.depth += 1;
                let inner = if self.depth < MAX_DEPTH { self.unary() } else { None };
                self.depth -= 1;
                return Some(Expr::Unary(sign, Box::new(inner?)));
            }
        }
        let primary = self.primary()?;
        self.suffixes(primary)
    }

    fn suffixes(&mut self, mut object: Expr) -> Option<Expr> {
        loop {
            let rest = self.rest();
            if rest.starts_with("...") {
                return Some(object);
            } else if rest.starts_with("[*]") {
                self.at += 3;
                object = Expr::Splat(Box::new(object));
            } else if rest.starts_with(".*") {
                self.at += 2;
                object = Expr::Splat(Box::new(object));
            } else if rest.starts_with('[') {
                self.at += 1;
                let key = self.expression()?;
                if !self.eat("]") {
                    return None;
                }
                object = Expr::Index(Box::new(object), Box::new(key));
            } else if let Some(after) = rest.strip_prefix('.') {
                let digits = after.len() - after.trim_start_matches(|c: char| c.is_ascii_digit()).len();
                self.at += 1;
                if digits > 0 {
                    self.at += digits;
                    let index = Expr::Literal(Known::Number(after[..digits].to_owned()));
                    object = Expr::Index(Box::new(object), Box::new(index));
                } else {
                    object = Expr::Member(Box::new(object), self.identifier()?);
                }
            } else {
                return Some(object);
            }
        }
    }

    fn primary(&mut self) -> Option<Expr> {
        self.skip();
        match self.peek()? {
            '"' => {
                self.at += 1;
                self.template()
            }
            '<' if self.rest().starts_with("<<") => self.heredoc(),
            '[' => self.list(),
            '{' => self.map(),
            '(' => {
                self.at += 1;
                let inner = self.expression()?;
                self.eat(")").then_some(inner)
            }
            c if c.is_ascii_digit() => self.number(),
            _ => self.named(),
        }
    }

    fn number(&mut self) -> Option<Expr> {
        let rest = self.rest();
        let mut end = 0;
        let bytes = rest.as_bytes();
        while let Some(byte) = bytes.get(end) {
            let sign = matches!(byte, b'+' | b'-') && matches!(bytes.get(end.wrapping_sub(1)), Some(b'e' | b'E'));
            let point = *byte == b'.' && bytes.get(end + 1).is_some_and(u8::is_ascii_digit);
            if !(byte.is_ascii_digit() || matches!(byte, b'e' | b'E') || sign || point) {
                break;
            }
            end += 1;
        }
        self.at += end;
        Known::number(&rest[..end]).map(Expr::Literal)
    }

    fn named(&mut self) -> Option<Expr> {
        let mut name = self.identifier()?;
        while self.rest().starts_with("::") {
            self.at += 2;
            name = format!("{name}::{}", self.identifier()?);
        }
        match name.as_str() {
            "true" => return Some(Expr::Literal(Known::Bool(true))),
            "false" => return Some(Expr::Literal(Known::Bool(false))),
            "null" => return Some(Expr::Literal(Known::Null)),
            _ => {}
        }
        if !self.rest().starts_with('(') {
            return Some(Expr::Name(name));
        }
        self.at += 1;
        let (mut arguments, mut spread) = (Vec::new(), false);
        while !self.eat(")") {
            arguments.push(self.expression()?);
            spread |= self.eat("...");
            if !self.eat(",")
                && !{
                    self.skip();
                    self.rest().starts_with(')')
                }
            {
                return None;
            }
        }
        Some(Expr::Call { name, arguments, spread })
    }

    fn list(&mut self) -> Option<Expr> {
        self.at += 1;
        if let Some(found) = self.comprehension(false)? {
            return self.eat("]").then_some(found);
        }
        let mut items = Vec::new();
        while !self.eat("]") {
            items.push(self.expression()?);
            if !self.eat(",") {
                return self.eat("]").then_some(Expr::List(items));
            }
        }
        Some(Expr::List(items))
    }

    fn map(&mut self) -> Option<Expr> {
        self.at += 1;
        if let Some(found) = self.comprehension(true)? {
            return self.eat("}").then_some(found);
        }
        let mut entries = Vec::new();
        while !self.eat("}") {
            let key = match self.expression()? {
                // A bare word is the text it is.
                Expr::Name(name) => Expr::Literal(Known::text(name)),
                other => other,
            };
            if !self.eat("=") && !self.eat(":") {
                return None;
            }
            entries.push((key, self.expression()?));
            self.eat(",");
        }
        Some(Expr::Map(entries))
    }

    /// What stands behind an opening bracket where it is a loop: `Some(None)` where it is none.
    fn comprehension(&mut self, map: bool) -> Option<Option<Expr>> {
        let start = self.at;
        if !self.word("for") {
            return Some(None);
        }
        let Some(first) = self.identifier() else {
            // A key named `for`.
            self.at = start;
            return Some(None);
        };
        let (key, name) = match self.eat(",") {
            true => (Some(first), self.identifier()?),
            false => (None, first),
        };
        if !self.word("in") {
            return None;
        }
        let over = self.expression()?;
        if !self.eat(":") {
            return None;
        }
        let mut result = self.expression()?;
        let mut result_key = None;
        if map {
            if !self.eat("=>") {
                return None;
            }
            result_key = Some(std::mem::replace(&mut result, self.expression()?));
            self.eat("...");
        }
        let when = if self.word("if") { Some(self.expression()?) } else { None };
        Some(Some(Expr::For(Box::new(For { key, name, over, result_key, result, when }))))
    }
}
