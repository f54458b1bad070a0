//! Brace expansion: `{a,b}/c` is `a/c b/c`.

use crate::facts::{Piece, Text};

/// A word that would become more words than this stays as it is.
const MAX_WORDS: usize = 64;

/// The words that brace expansion makes of one; usually the word itself.
pub(super) fn expand(text: &Text) -> Vec<Text> {
    let mut merged: Vec<Piece> = Vec::with_capacity(text.pieces.len());
    for piece in &text.pieces {
        match (merged.last_mut(), piece) {
            (Some(Piece::Bare(open)), Piece::Bare(more)) => open.push_str(more),
            _ => merged.push(piece.clone()),
        }
    }
    let has_braces = merged.iter().any(|piece| matches!(piece, Piece::Bare(bare) if bare.contains('{')));
    let mut done = Vec::new();
    let mut open = vec![Text { pieces: merged }];
    if !has_braces {
        return open;
    }
    while let Some(text) = open.pop() {
        match once(&text) {
            Some(mut words) if done.len() + open.len() + words.len() <= MAX_WORDS => {
                words.reverse();
                open.extend(words);
            }
            _ => done.push(text),
        }
    }
    done
}

/// Expands the first outermost group that can be expanded.
fn once(text: &Text) -> Option<Vec<Text>> {
    let marks: Vec<(usize, usize, char)> = text
        .pieces
        .iter()
        .enumerate()
        .filter_map(|(index, piece)| match piece {
            Piece::Bare(bare) => Some(bare.char_indices().map(move |(at, c)| (index, at, c))),
            _ => None,
        })
        .flatten()
        .filter(|(_, _, c)| matches!(c, '{' | '}' | ','))
        .collect();
    for (first, open) in marks.iter().enumerate().filter(|(_, mark)| mark.2 == '{') {
        let mut depth = 0usize;
        let mut cuts = vec![*open];
        for mark in &marks[first..] {
            match mark.2 {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ if depth == 1 => cuts.push(*mark),
                _ => {}
            }
            if depth == 0 {
                cuts.push(*mark);
                if cuts.len() > 2 {
                    return Some(alternatives(text, &cuts));
                }
                if let Some(words) = counted(text, *open, *mark) {
                    return Some(words);
                }
                break;
            }
        }
    }
    None
}

type Mark = (usize, usize, char);

fn alternatives(text: &Text, cuts: &[Mark]) -> Vec<Text> {
    cuts.windows(2)
        .map(|pair| {
            let mut word = slice(text, None, Some(pair_start(cuts)));
            word.join(slice(text, Some(pair[0]), Some(pair[1])));
            word.join(slice(text, cuts.last().copied(), None));
            word
        })
        .collect()
}

fn pair_start(cuts: &[Mark]) -> Mark {
    cuts.first().copied().unwrap_or_default()
}

/// `{1..5}`, `{a..e}`.
fn counted(text: &Text, open: Mark, close: Mark) -> Option<Vec<Text>> {
    let inner = slice(text, Some(open), Some(close)).known()?;
    let (from, to) = inner.split_once("..")?;
    let names: Vec<String> = match (from.parse::<i64>(), to.parse::<i64>()) {
        (Ok(from), Ok(to)) if from <= to && to.saturating_sub(from) < 64 => {
            (from..=to).map(|n| n.to_string()).collect()
        }
        (Ok(_), Ok(_)) => return None,
        _ => {
            let (from, to) = (from.parse::<char>().ok()?, to.parse::<char>().ok()?);
            (from <= to).then(|| (from..=to).take(64).map(String::from).collect())?
        }
    };
    let words = names.into_iter().map(|name| {
        let mut word = slice(text, None, Some(open));
        word.pieces.push(Piece::Literal(name));
        word.join(slice(text, Some(close), None));
        word
    });
    Some(words.collect())
}

/// The pieces behind the character at `from` and before the one at `to`.
fn slice(text: &Text, from: Option<Mark>, to: Option<Mark>) -> Text {
    let first = from.map_or(0, |mark| mark.0);
    let last = to.map_or(text.pieces.len().saturating_sub(1), |mark| mark.0);
    let mut out = Text::default();
    for (index, piece) in text.pieces.iter().enumerate().take(last + 1).skip(first) {
        match piece {
            Piece::Bare(bare) => {
                let start = from.filter(|mark| mark.0 == index).map_or(0, |mark| mark.1 + 1);
                let end = to.filter(|mark| mark.0 == index).map_or(bare.len(), |mark| mark.1);
                if let Some(part) = bare.get(start..end).filter(|part| !part.is_empty()) {
                    out.pieces.push(Piece::Bare(part.to_owned()));
                }
            }
            other => out.pieces.push(other.clone()),
        }
    }
    out
}
