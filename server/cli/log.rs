//! `tagout log` and `tagout verify`: what the journal says, and whether it holds.

use super::args::{LogArguments, LogFormat, VerifyArguments};
use super::output::{self, Output};
use super::{CLEAN, FOUND};
use crate::host::journal::{Checked, Journal};
use crate::host::{clock, repository};
use crate::provenance::record::{Body, Entry, Gap};
use crate::report::{self, Wanted};
use anyhow::bail;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// What happened, oldest first.
pub(super) fn log(arguments: &LogArguments) -> anyhow::Result<u8> {
    let (here, root) = place()?;
    let journal = Journal::of(&root)?;
    let wanted = Wanted {
        since: arguments.since.as_deref().map(since).transpose()?,
        session: arguments.session.clone(),
        path: arguments.path.as_deref().map(|path| named(&here, &root, path)),
    };
    let polled = journal.reader().poll()?;
    let mut entries: Vec<&Entry> = polled.entries.iter().filter(|entry| wanted.has(entry)).collect();
    if let Some(last) = arguments.last {
        entries.drain(..entries.len().saturating_sub(last));
    }
    let mut out = Output::new();
    match arguments.format {
        LogFormat::Text => {
            for entry in &entries {
                out.write(&report::record_text(entry))?;
            }
            if entries.is_empty() {
                let asked = wanted.since.is_some() || wanted.session.is_some() || wanted.path.is_some();
                let which = if asked && !polled.entries.is_empty() { " of that kind" } else { "" };
                out.write(&format!("tagout: no records{which} in {}\n", journal.file().display()))?;
            }
        }
        LogFormat::Jsonl => {
            for entry in &entries {
                out.write(&format!("{}\n", report::record_json(entry)))?;
            }
        }
        LogFormat::Json => {
            let records: Vec<Value> = entries.iter().map(|entry| report::record_json(entry)).collect();
            out.write(&format!("{}\n", json!({"version": 0, "records": records, "damage": polled.damage})))?;
        }
    }
    out.flush()?;
    for damage in &polled.damage {
        output::complain(&format!("warning: {damage}; `tagout verify` says more"));
    }
    Ok(CLEAN)
}

/// Whether the chain holds, and to its end.
pub(super) fn verify(arguments: &VerifyArguments) -> anyhow::Result<u8> {
    let (_, root) = place()?;
    let journal = Journal::of(&root)?;
    let file = journal.file().display().to_string();
    let checked = journal.check()?;
    let holds =
        checked.as_ref().is_none_or(|checked| checked.chain.is_ok() && checked.torn == 0 && checked.missing.is_none());
    let mut out = Output::new();
    match (&checked, arguments.format) {
        (_, LogFormat::Json | LogFormat::Jsonl) => {
            out.write(&format!("{}\n", in_json(&file, holds, checked.as_ref())))?
        }
        (None, LogFormat::Text) => {
            out.write(&format!("tagout: there is no journal yet; it would stand in {file}\n"))?
        }
        (Some(checked), LogFormat::Text) => {
            let entries = journal.reader().poll()?.entries;
            out.write(&in_words(&file, checked, &entries))?;
        }
    }
    out.flush()?;
    Ok(if holds { CLEAN } else { FOUND })
}

fn in_words(file: &str, checked: &Checked, entries: &[Entry]) -> String {
    let mut text = String::new();
    match &checked.chain {
        Ok(head) => {
            let pruned = |entry: &Entry| entry.head.seq + 1 - entry.first();
            let gone: u64 =
                entries.iter().filter(|entry| matches!(entry.record.body, Body::Pruned(_))).map(pruned).sum();
            let gone = if gone > 0 { format!(", {gone} of them let go") } else { String::new() };
            let digest = head.digest;
            text.push_str(&format!("tagout: the chain holds: {} records{gone}, up to {digest}\n", head.seq));
        }
        Err(bad) => text.push_str(&format!("tagout: the chain is broken: {bad}\n")),
    }
    if checked.torn > 0 {
        let torn = checked.torn;
        text.push_str(&format!(
            "tagout: the last record was not written to its end ({torn} bytes); the next writer cuts it and says so\n"
        ));
    }
    if let Some(missing) = &checked.missing {
        text.push_str(&format!("tagout: {missing}\n"));
    }
    for entry in entries {
        if let Body::Gap(Gap { reason, .. }) = &entry.record.body {
            text.push_str(&format!("  gap in #{}: {reason}\n", entry.head.seq));
        }
    }
    text.push_str(&format!("  {file}\n"));
    text
}

fn in_json(file: &str, holds: bool, checked: Option<&Checked>) -> Value {
    let mut value = json!({"version": 0, "file": file, "holds": holds, "exists": checked.is_some()});
    let Some(checked) = checked else { return value };
    value["torn"] = json!(checked.torn);
    value["missing"] = json!(checked.missing);
    match &checked.chain {
        Ok(head) => value["head"] = json!(head),
        Err(bad) => {
            value["bad"] = json!({"line": bad.line, "after": bad.good.seq, "kind": bad.damage.name(),
                                  "reason": bad.damage.to_string()});
        }
    }
    value
}

/// The current folder and the root of its repository, both canonical.
fn place() -> anyhow::Result<(PathBuf, PathBuf)> {
    let here = super::here()?;
    let root = repository::home_of(&here);
    Ok((here, root))
}

/// A path as records name it: below the root, or absolute elsewhere.
fn named(here: &Path, root: &Path, path: &Path) -> String {
    let whole = here.join(path);
    let mut clean = PathBuf::new();
    for part in whole.components() {
        match part {
            std::path::Component::CurDir => {}
            std::path::Component::ParentDir => drop(clean.pop()),
            part => clean.push(part),
        }
    }
    repository::name_below(root, &clean).unwrap_or_else(|| clean.to_string_lossy().into_owned())
}

/// `90d`, `12h`, `30m` ago, or the beginning of a day in UTC.
fn since(text: &str) -> anyhow::Result<u64> {
    if let Some(day) = clock::day(text) {
        return Ok(day);
    }
    let seconds = match text.chars().last() {
        Some('d') => 86_400,
        Some('h') => 3_600,
        Some('m') => 60,
        _ => 0,
    };
    let count = text.get(..text.len().saturating_sub(1)).and_then(|count| count.parse::<u64>().ok());
    match count {
        Some(count) if seconds > 0 => {
            Ok(clock::milliseconds().saturating_sub(count.saturating_mul(seconds).saturating_mul(1000)))
        }
        _ => bail!("`{text}` is no time: expected 90d, 12h, 30m or a day such as 2026-11-26"),
    }
}
