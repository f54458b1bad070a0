//! Results of other scanners: SARIF 2.1.0, as checkov, semgrep, trivy, tflint, CodeQL and others write it.
//!
//! A log that is not one is refused as a whole, with the place: a scanner whose results are dropped silently looks clean.

use crate::judge::Told;
use crate::risk::{About, Level};
use serde_json::Value;
use std::sync::Arc;

/// Results beyond these are a mistake.
const MAX_RESULTS: usize = 100_000;

/// The results of a log, and remarks about those that could not be placed. `root` is the root of the repository as a
/// `file:` address, with a `/` at its end: absolute addresses below it are made relative.
pub fn read(text: &str, root: &str) -> Result<(Vec<Told>, Vec<String>), String> {
    let log: Value = serde_json::from_str(text).map_err(|error| format!("no JSON: {error}"))?;
    let version = log.get("version").and_then(Value::as_str);
    match version {
        Some("2.1.0") => {}
        Some(other) => return Err(format!("SARIF {other}; only 2.1.0 is read")),
        None => return Err("no SARIF log: `version` is missing".to_owned()),
    }
    let runs = log.get("runs").and_then(Value::as_array).ok_or("no SARIF log: `runs` is no list")?;
    let mut told = Vec::new();
    let mut remarks = Vec::new();
    for (number, run) in runs.iter().enumerate() {
        let run = Run::of(run, root).map_err(|what| format!("runs[{number}]: {what}"))?;
        let Some(results) = run.json.get("results").filter(|results| !results.is_null()) else {
            // A run without results never looked for any.
            remarks.push(format!("{} has no results: it did not scan", run.tool));
            continue;
        };
        let results = results.as_array().ok_or_else(|| format!("runs[{number}].results: no list"))?;
        if told.len() + results.len() > MAX_RESULTS {
            return Err(format!("more than {MAX_RESULTS} results"));
        }
        for (at, result) in results.iter().enumerate() {
            let place = || format!("runs[{number}].results[{at}]");
            match run.result(result).map_err(|what| format!("{}: {what}", place()))? {
                Placed::At(one) => told.push(*one),
                Placed::Nowhere => remarks.push(format!("{}: {} names no file", run.tool, place())),
                Placed::Settled => {}
            }
        }
    }
    Ok((told, remarks))
}

enum Placed {
    At(Box<Told>),
    /// A result about no file.
    Nowhere,
    /// Passed, suppressed, or gone.
    Settled,
}

struct Run<'a> {
    json: &'a Value,
    tool: &'a str,
    utf16: bool,
    root: &'a str,
}

impl<'a> Run<'a> {
    fn of(json: &'a Value, root: &'a str) -> Result<Run<'a>, String> {
        let tool = text(json, "/tool/driver/name").ok_or("`tool.driver.name` is missing")?;
        let utf16 = text(json, "/columnKind") != Some("unicodeCodePoints");
        Ok(Run { json, tool, utf16, root })
    }

    fn result(&self, result: &'a Value) -> Result<Placed, String> {
        if !result.is_object() {
            return Err("no result".to_owned());
        }
        let settled = text(result, "/kind").is_some_and(|kind| !matches!(kind, "fail" | "open" | "review"))
            || text(result, "/baselineState") == Some("absent")
            || text(result, "/level") == Some("none")
            || result.pointer("/suppressions").and_then(Value::as_array).is_some_and(|list| !list.is_empty());
        if settled {
            return Ok(Placed::Settled);
        }
        let rule = self.rule(result);
        let id = text(result, "/ruleId")
            .or_else(|| text(result, "/rule/id"))
            .or_else(|| rule.and_then(|rule| text(rule, "/id")))
            .ok_or("neither `ruleId` nor a rule of the driver")?;
        let message = self.message(result, rule).ok_or("`message` says nothing")?;
        let Some(place) = result.pointer("/locations/0/physicalLocation") else { return Ok(Placed::Nowhere) };
        let Some(path) = self.path(place)? else { return Ok(Placed::Nowhere) };
        let number = |key: &str| {
            let number = place.pointer(key).and_then(Value::as_u64).and_then(|number| usize::try_from(number).ok());
            number.filter(|number| *number > 0)
        };
        let line = number("/region/startLine").unwrap_or(1);
        let last = number("/region/endLine").unwrap_or(line).max(line);
        Ok(Placed::At(Box::new(Told {
            tool: self.tool.to_owned(),
            rule: id.to_owned(),
            path,
            start: (line, number("/region/startColumn")),
            end: (last, number("/region/endColumn")),
            utf16: self.utf16,
            level: level(result, rule),
            message: one_line(&message),
            about: Arc::new(self.about(id, rule)),
        })))
    }

    /// The description of a rule, in the driver or an extension.
    fn rule(&self, result: &Value) -> Option<&'a Value> {
        let at = |key: &str| result.pointer(key).and_then(Value::as_u64).and_then(|at| usize::try_from(at).ok());
        let component = match at("/rule/toolComponent/index") {
            Some(extension) => self.json.pointer("/tool/extensions")?.get(extension)?,
            None => self.json.pointer("/tool/driver")?,
        };
        let rules = component.get("rules")?.as_array()?;
        if let Some(index) = at("/ruleIndex").or_else(|| at("/rule/index")) {
            return rules.get(index);
        }
        let id = text(result, "/ruleId")?;
        rules.iter().find(|rule| text(rule, "/id") == Some(id))
    }

    fn message(&self, result: &Value, rule: Option<&Value>) -> Option<String> {
        if let Some(said) = text(result, "/message/text") {
            return Some(filled(said, result));
        }
        let id = text(result, "/message/id")?;
        let strings = rule?.get("messageStrings")?.get(id)?;
        Some(filled(text(strings, "/text")?, result))
    }

    /// The path of a location relative to the root; `None` where it names no file.
    fn path(&self, place: &Value) -> Result<Option<String>, String> {
        let location = place.get("artifactLocation");
        let index = location.and_then(|location| location.get("index")).and_then(Value::as_u64);
        let named = |location: &'a Value| text(location, "/uri");
        let listed = || {
            let at = usize::try_from(index?).ok()?;
            named(self.json.pointer("/artifacts")?.get(at)?.get("location")?)
        };
        let uri = location.and_then(|location| text(location, "/uri").map(str::to_owned));
        let Some(uri) = uri.or_else(|| listed().map(str::to_owned)) else { return Ok(None) };
        let path = decoded(&uri).ok_or_else(|| format!("`{uri}` is no address"))?;
        let root = decoded(self.root).unwrap_or_default();
        let path = path.strip_prefix(&root).unwrap_or(&path);
        let path = path.trim_start_matches("./").replace('\\', "/");
        if path.split('/').any(|part| part == "..") || path.contains("://") || path.is_empty() {
            return Err(format!("`{uri}` leads out of the repository"));
        }
        Ok(Some(path.trim_start_matches('/').to_owned()))
    }

    fn about(&self, id: &str, rule: Option<&Value>) -> About {
        let said = |key: &str| rule.and_then(|rule| text(rule, key)).unwrap_or_default().to_owned();
        let title = Some(said("/shortDescription/text")).filter(|title| !title.is_empty());
        let why = Some(said("/fullDescription/text")).filter(|why| !why.is_empty());
        let help = Some(said("/help/markdown")).filter(|help| !help.is_empty()).unwrap_or_else(|| said("/help/text"));
        let address = Some(said("/helpUri")).filter(|uri| !uri.is_empty());
        let page = [Some(help), address.clone()].into_iter().flatten().filter(|part| !part.is_empty());
        About {
            title: title.clone().unwrap_or_else(|| id.to_owned()),
            tool: Some(self.tool.to_owned()),
            why: why.or(title).unwrap_or_default(),
            undo: String::new(),
            instead: address.map(|uri| format!("see {uri}")).unwrap_or_default(),
            page: page.collect::<Vec<_>>().join("\n\n"),
        }
    }
}

fn text<'v>(value: &'v Value, pointer: &str) -> Option<&'v str> {
    value.pointer(pointer)?.as_str()
}

/// Placeholders `{0}` of a message with its arguments.
fn filled(message: &str, result: &Value) -> String {
    let arguments = result.pointer("/message/arguments").and_then(Value::as_array);
    let mut message = message.to_owned();
    for (at, argument) in arguments.into_iter().flatten().enumerate() {
        message = message.replace(&format!("{{{at}}}"), argument.as_str().unwrap_or_default());
    }
    message
}

/// A finding is one line; the rest is in the help of the rule.
fn one_line(message: &str) -> String {
    let line = message.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    line.trim_end_matches('.').to_owned()
}

/// How loud a result is. A scanner's number for severity counts before its level; critical is left to what is known to
/// destroy, so a policy has to say so.
fn level(result: &Value, rule: Option<&Value>) -> Level {
    let number = |value: &Value| {
        let value = value.pointer("/properties/security-severity")?;
        value.as_f64().or_else(|| value.as_str()?.parse().ok())
    };
    if let Some(severity) = number(result).or_else(|| rule.and_then(number)) {
        return match severity {
            severity if severity >= 7.0 => Level::High,
            severity if severity >= 4.0 => Level::Medium,
            _ => Level::Low,
        };
    }
    let usual = || rule.and_then(|rule| text(rule, "/defaultConfiguration/level"));
    match text(result, "/level").or_else(usual) {
        Some("error") => Level::High,
        Some("note") => Level::Low,
        _ => Level::Medium,
    }
}

/// `%20` and its like as characters.
fn decoded(uri: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(uri.len());
    let mut rest = uri.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digits = [rest.next()?, rest.next()?];
        bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
    }
    String::from_utf8(bytes).ok()
}
