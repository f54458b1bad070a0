//! Line starts of a text: LF, CRLF and CR end a line, as the language server protocol says.

/// A place for people: 1-based line, 1-based column in UTF-8 bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    pub line: usize,
    pub column: usize,
}

/// The byte offset at which every line begins.
#[derive(Clone, Debug)]
pub struct LineIndex {
    starts: Vec<usize>,
    len: usize,
}

impl LineIndex {
    /// Indexes `text` in one pass.
    pub fn new(text: &str) -> LineIndex {
        let bytes = text.as_bytes();
        let mut starts = vec![0];
        for (at, byte) in bytes.iter().enumerate() {
            let ends = *byte == b'\n' || (*byte == b'\r' && bytes.get(at + 1) != Some(&b'\n'));
            if ends {
                starts.push(at + 1);
            }
        }
        LineIndex { starts, len: bytes.len() }
    }

    /// The position of a byte offset; offsets beyond the end count as the end.
    pub fn position(&self, offset: usize) -> Position {
        let offset = offset.min(self.len);
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or(0);
        Position { line, column: offset - start + 1 }
    }

    /// Number of lines; a text ending in a line break has an empty last line.
    pub fn count(&self) -> usize {
        self.starts.len()
    }

    /// First byte of the 1-based `line`, or the end of the text for lines beyond it.
    pub fn start(&self, line: usize) -> usize {
        self.starts.get(line.saturating_sub(1)).copied().unwrap_or(self.len)
    }

    /// The 1-based `line` without its line break.
    pub fn line<'t>(&self, text: &'t str, line: usize) -> &'t str {
        text.get(self.start(line)..self.start(line + 1)).unwrap_or("").trim_end_matches(['\n', '\r'])
    }
}
