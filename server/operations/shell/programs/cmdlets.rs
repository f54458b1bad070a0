//! Commands of PowerShell: a verb and a noun, parameters with a single dash that may be cut short.

use super::super::Resolved;
use super::Reading;

const VERBS: &str = include_str!("../../../../queries/lists/powershell-verbs.txt");

/// Parameters that people cut short.
const SHORTENED: &[&str] = &["-recurse", "-force", "-confirm", "-whatif", "-literalpath", "-command"];
/// Parameters that hold what the first operand would.
const PATHS: &[&str] = &["-path", "-literalpath"];

/// The same where there is no path: what says which thing is meant, the more exact first.
const NAMES: &[&str] =
    &["-name", "-identity", "-id", "-uri", "-inputobject", "-logname", "-displayname", "-computername"];

/// True for `remove-item`, in lower case; `apt-get` has no verb that PowerShell knows.
pub(in super::super) fn is_cmdlet(program: &str) -> bool {
    let verb = program.split_once('-').map(|(verb, _)| verb);
    verb.is_some_and(|verb| VERBS.lines().any(|line| !line.starts_with('#') && line.split(' ').any(|one| one == verb)))
}

/// A parameter as its command knows it, with the value that is attached to it.
pub(super) fn parameter(word: &Resolved) -> (String, Option<Resolved>) {
    let (name, value) = match word.text.split_once(':') {
        Some((name, value)) => (name, Some(Resolved { text: value.to_owned(), ..word.clone() })),
        None => (word.text.as_str(), None),
    };
    let name = name.to_lowercase();
    let whole = SHORTENED.iter().find(|whole| whole.starts_with(&name) && (name.len() > 2 || name == "-r"));
    (whole.map_or(name, |whole| (*whole).to_owned()), value)
}

/// Paths that stand behind their parameter are operands as well; `\\` and `/` mean the same in them.
pub(super) fn complete(reading: &mut Reading) {
    let named = reading.options.iter().filter(|(name, _)| PATHS.contains(&name.as_str()));
    let named: Vec<Resolved> = named.filter_map(|(_, value)| value.clone()).collect();
    reading.operands.extend(named);
    if reading.operands.is_empty() {
        let name = NAMES.iter().find_map(|name| reading.value(name)).cloned();
        reading.operands.extend(name);
    }
    if reading.has("paths") {
        for operand in &mut reading.operands {
            operand.text = operand.text.replace('\\', "/");
        }
    }
}
