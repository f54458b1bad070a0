//! A file before and after an installation, and the way back.

use super::json::{self, Broken};
use super::splice::Put;
use super::{Form, Place, command, merge, remove, splice};
use crate::text::hex;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::fmt;

/// What is remembered of an installation, to give back the very bytes from before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    pub version: u32,
    /// The file was there before.
    pub existed: bool,
    /// SHA-256 of the text that was written, in hexadecimal.
    pub digest: String,
    /// What we put in.
    pub puts: Vec<Put>,
    /// Folders that were made for it, outermost first.
    #[serde(default)]
    pub folders: Vec<String>,
}

/// What an installation comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Everything stands there already.
    Nothing,
    Write {
        text: String,
        receipt: Receipt,
    },
}

/// What is left after an uninstallation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Left {
    /// There was nothing of ours.
    Same,
    Text(String),
    /// The file goes.
    Gone,
}

/// Why a file is left alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    Broken(Broken),
    /// A program of somebody else.
    Foreign,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::Broken(broken) => broken.fmt(f),
            Refusal::Foreign => f.write_str("a program of somebody else stands there that we cannot add to"),
        }
    }
}

const VERSION: u32 = 1;

/// Puts `part` into `now`, the text of the file if there is one. What we put in earlier goes first.
pub fn install(place: &Place, now: Option<&str>, part: &str, receipt: Option<&Receipt>) -> Result<Change, Refusal> {
    let existed = receipt.map_or(now.is_some(), |receipt| receipt.existed && now.is_some());
    if place.form == Form::Program {
        return match now {
            Some(now) if now == part => Ok(Change::Nothing),
            Some(now) if !now.contains(" hook --agent ") && !now.contains("const TAGOUT = ") => Err(Refusal::Foreign),
            _ => Ok(written(part.to_owned(), existed, Vec::new())),
        };
    }
    if let Some(now) = now
        && stands(now, part).map_err(Refusal::Broken)?
    {
        return Ok(Change::Nothing);
    }
    let before = match now {
        None => None,
        Some(now) => without(now, receipt).map_err(Refusal::Broken)?,
    };
    let (text, puts) = merge::merge(before.as_deref().unwrap_or(""), part).map_err(Refusal::Broken)?;
    Ok(written(text, existed, puts))
}

/// Takes what is ours out of `now`. `part` is what an installation would put in.
pub fn uninstall(place: &Place, now: &str, part: &str, receipt: Option<&Receipt>) -> Result<Left, Refusal> {
    let ours = receipt.is_some_and(|receipt| receipt.digest == digest(now));
    if place.form == Form::Program {
        let known = ours || now.contains(" hook --agent ") || now.contains("const TAGOUT = ");
        return Ok(if known { Left::Gone } else { Left::Same });
    }
    let fresh = || merge::merge("", part).is_ok_and(|(fresh, _)| fresh == now);
    if ours || receipt.is_none() && fresh() {
        let before = without(now, receipt).map_err(Refusal::Broken)?;
        let existed = receipt.is_some_and(|receipt| receipt.existed);
        return Ok(before.filter(|_| existed).map_or(Left::Gone, Left::Text));
    }
    let left = remove::remove(now, &command::is_ours).map_err(Refusal::Broken)?;
    if left == now {
        return Ok(Left::Same);
    }
    let made = place.own || receipt.is_some_and(|receipt| !receipt.existed);
    Ok(if made && hollow(&left, part) { Left::Gone } else { Left::Text(left) })
}

/// What is wrong with the text of a place.
pub fn broken(place: &Place, text: &str) -> Option<Broken> {
    if place.form == Form::Json { json::parse(text).err() } else { None }
}

/// `now` without what we put in; `None` where that was all.
fn without(now: &str, receipt: Option<&Receipt>) -> Result<Option<String>, Broken> {
    let receipt = receipt.filter(|receipt| receipt.digest == digest(now));
    if let Some(before) = receipt.and_then(|receipt| splice::undo(now, &receipt.puts)) {
        return Ok(Some(before));
    }
    remove::remove(now, &command::is_ours).map(Some)
}

pub(super) fn written(text: String, existed: bool, puts: Vec<Put>) -> Change {
    let receipt = Receipt { version: VERSION, existed, digest: digest(&text), puts, folders: Vec::new() };
    Change::Write { text, receipt }
}

/// True if all of `part` stands in `now`, and nothing else of ours.
fn stands(now: &str, part: &str) -> Result<bool, Broken> {
    let Some(root) = json::parse(now)? else { return Ok(false) };
    let count = |node: &json::Node| node.texts().iter().filter(|text| command::is_ours(text)).count();
    let wanted = json::parse(part)?.as_ref().map_or(0, count);
    Ok(count(&root) == wanted
        && holds(&root.value(now), &json::parse(part)?.map_or(Value::Null, |node| node.value(part))))
}

fn holds(there: &Value, part: &Value) -> bool {
    match (there, part) {
        (Value::Object(there), Value::Object(part)) => {
            part.iter().all(|(name, part)| there.get(name).is_some_and(|there| holds(there, part)))
        }
        (Value::Array(there), Value::Array(part)) => part.iter().all(|part| there.contains(part)),
        (Value::Object(_) | Value::Array(_), _) | (_, Value::Object(_) | Value::Array(_)) => false,
        _ => true,
    }
}

/// True if nothing is left in `text` but what we would write around our hooks.
fn hollow(text: &str, part: &str) -> bool {
    let value = |text: &str| json::parse(text).ok().flatten().map(|node| node.value(text));
    match (value(text), value(part)) {
        (None, _) => true,
        (Some(Value::Object(left)), Some(Value::Object(part))) => left
            .iter()
            .all(|(name, value)| part.get(name) == Some(value) || *value == Value::Object(Default::default())),
        _ => false,
    }
}

pub(super) fn digest(text: &str) -> String {
    hex(&Sha256::digest(text.as_bytes()))
}
