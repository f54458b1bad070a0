//! Texts with something put in: quoted ones and heredocs.

use super::Expr;
use super::parse::Reader;
use crate::change::known::Known;

impl Reader<'_> {
    /// A text in quotes, behind the first of them.
    pub(super) fn template(&mut self) -> Option<Expr> {
        let mut pieces = Pieces::default();
        loop {
            let c = self.peek()?;
            match c {
                '"' => {
                    self.at += 1;
                    return Some(pieces.done());
                }
                '\\' => {
                    self.at += 1;
                    pieces.text.push(self.escape()?);
                }
                _ => self.piece(c, &mut pieces)?,
            }
        }
    }

    fn escape(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += c.len_utf8();
        let digits = match c {
            'n' => return Some('\n'),
            'r' => return Some('\r'),
            't' => return Some('\t'),
            'u' => 4,
            'U' => 8,
            other => return Some(other),
        };
        let code = u32::from_str_radix(self.rest().get(..digits)?, 16).ok()?;
        self.at += digits;
        char::from_u32(code)
    }

    /// One character of a text, or what is put in there.
    fn piece(&mut self, c: char, pieces: &mut Pieces) -> Option<()> {
        let rest = self.rest();
        if let Some(mark) = ["$${", "%%{"].into_iter().find(|mark| rest.starts_with(mark)) {
            self.at += mark.len();
            pieces.text.push_str(&mark[1..]);
        } else if rest.starts_with("${") {
            self.at += 2;
            self.eat("~");
            let inner = self.expression()?;
            self.eat("~");
            if !self.eat("}") {
                return None;
            }
            pieces.push(inner);
        } else if rest.starts_with("%{") {
            let end = rest.find('}')? + 1;
            pieces.push(Expr::Raw(rest[..end].to_owned()));
            self.at += end;
        } else {
            self.at += c.len_utf8();
            pieces.text.push(c);
        }
        Some(())
    }

    pub(super) fn heredoc(&mut self) -> Option<Expr> {
        self.at += 2;
        let indented = self.rest().starts_with('-');
        self.at += usize::from(indented);
        let line_end = self.rest().find('\n')?;
        let word = self.rest()[..line_end].trim().to_owned();
        self.at += line_end + 1;
        let mut lines = Vec::new();
        loop {
            let rest = self.rest();
            let end = rest.find('\n').map_or(rest.len(), |at| at + 1);
            if rest.is_empty() {
                return None;
            }
            let line = &rest[..end];
            self.at += end;
            if line.trim() == word {
                break;
            }
            lines.push(line.strip_suffix('\n').map_or(line, |line| line.strip_suffix('\r').unwrap_or(line)));
        }
        let blank = |line: &&str| line.len() - line.trim_start().len();
        let cut = if indented { lines.iter().filter(|line| !line.trim().is_empty()).map(blank).min() } else { None };
        let body: String =
            lines.iter().map(|line| format!("{}\n", line.get(cut.unwrap_or(0)..).unwrap_or(""))).collect();
        let mut inner = Reader { text: &body, at: 0, depth: self.depth };
        let mut pieces = Pieces::default();
        while let Some(c) = inner.peek() {
            inner.piece(c, &mut pieces)?;
        }
        Some(pieces.done())
    }
}

#[derive(Default)]
struct Pieces {
    found: Vec<Expr>,
    text: String,
}

impl Pieces {
    fn push(&mut self, piece: Expr) {
        if !self.text.is_empty() {
            self.found.push(Expr::Literal(Known::Text(std::mem::take(&mut self.text))));
        }
        self.found.push(piece);
    }

    fn done(mut self) -> Expr {
        match self.found.len() {
            0 => Expr::Literal(Known::Text(self.text)),
            // `"${x}"` is `x`.
            1 if self.text.is_empty() => self.found.remove(0),
            _ => {
                if !self.text.is_empty() {
                    self.found.push(Expr::Literal(Known::Text(self.text)));
                }
                Expr::Template(self.found)
            }
        }
    }
}
