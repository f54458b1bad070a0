//! Sorted tab-separated tables, searched where they lie in the binary: nothing is built at start.

use std::borrow::Cow;

/// A table whose data lines are sorted by their first column; lines starting with `#` stand before them.
#[derive(Clone, Copy)]
pub(super) struct Table(&'static str);

impl Table {
    /// Takes the text of a table.
    pub(super) fn new(text: &'static str) -> Table {
        let mut rest = text;
        while rest.starts_with('#') {
            rest = rest.split_once('\n').map_or("", |(_, after)| after);
        }
        Table(rest)
    }

    /// The rows whose first column is `key`, without that column.
    pub(super) fn rows(self, key: &str) -> impl Iterator<Item = Row> + use<> {
        let mut rest = &self.0[self.lower_bound(key)..];
        let key = key.to_owned();
        std::iter::from_fn(move || {
            let (line, after) = rest.split_once('\n').unwrap_or((rest, ""));
            let (first, cells) = line.split_once('\t')?;
            rest = after;
            (first == key).then_some(Row(cells))
        })
    }

    /// Every row with its first column, in order.
    #[cfg(test)]
    pub(super) fn all(self) -> impl Iterator<Item = (&'static str, Row)> {
        self.0.lines().filter_map(|line| line.split_once('\t').map(|(key, cells)| (key, Row(cells))))
    }

    /// Byte offset of the first line whose first column is not below `key`.
    fn lower_bound(self, key: &str) -> usize {
        let text = self.0;
        let (mut low, mut high) = (0, text.len());
        while low < high {
            let middle = low + (high - low) / 2;
            let start = text.as_bytes()[..middle].iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
            let start = start.max(low);
            let end =
                text.as_bytes()[start..].iter().position(|byte| *byte == b'\n').map_or(text.len(), |at| start + at + 1);
            let first = text[start..end].split('\t').next().unwrap_or("").trim_end();
            if first < key { low = end } else { high = start }
        }
        low
    }
}

/// The cells of a row behind its key.
#[derive(Clone, Copy)]
pub(super) struct Row(&'static str);

impl Row {
    /// Cell `index`, empty where the row is shorter.
    pub(super) fn cell(self, index: usize) -> &'static str {
        self.0.split('\t').nth(index).unwrap_or("")
    }

    /// The paths of cell `index`. The build folds them: `2.rest` shares the first two steps with the path before.
    pub(super) fn paths(self, index: usize) -> impl Iterator<Item = Cow<'static, str>> {
        let mut last = Cow::Borrowed("");
        let written = self.cell(index).split(' ').filter(|path| !path.is_empty());
        written.map(move |written| {
            last = match written.split_once('.') {
                Some((shared, rest)) if shared.bytes().all(|byte| byte.is_ascii_digit()) && !shared.is_empty() => {
                    let shared: usize = shared.parse().unwrap_or(0);
                    let end = last.match_indices('.').nth(shared.saturating_sub(1)).map_or(last.len(), |(at, _)| at);
                    Cow::Owned(format!("{}.{rest}", &last[..end]))
                }
                _ => Cow::Borrowed(written),
            };
            last.clone()
        })
    }

    /// True when cell `index` lists `path` as it is.
    pub(super) fn lists(self, index: usize, path: &str) -> bool {
        self.paths(index).any(|listed| listed == path)
    }
}
