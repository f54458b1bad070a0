//! PowerShell started from elsewhere, and text that it runs itself: `pwsh -Command …`, `iex …`.

use super::expand::joined;
use super::launch::Invocation;
use super::programs::Reading;
use super::run::Machine;
use super::{Resolved, UNKNOWN, decode};

const LANGUAGE: &str = "powershell";
/// Options of the program with a value that is no script.
const VALUED: &[&str] = &[
    "-executionpolicy",
    "-ep",
    "-ex",
    "-exec",
    "-version",
    "-v",
    "-workingdirectory",
    "-wd",
    "-inputformat",
    "-outputformat",
    "-configurationname",
    "-windowstyle",
    "-w",
    "-psconsolefile",
    "-settingsfile",
];

impl Machine<'_> {
    /// Runs the script that `pwsh` or `Invoke-Expression` is given.
    pub(super) fn powershell(&mut self, reading: &Reading, invocation: &Invocation) {
        let words = invocation.words.get(1..).unwrap_or_default();
        let script = match reading.has("cmdlet") {
            true => reading.value("-command").cloned().or_else(|| reading.operands.first().cloned()),
            false => self.script_of(words),
        };
        let Some(script) = script.or_else(|| invocation.input.clone()).filter(|script| script.text.trim() != UNKNOWN)
        else {
            return;
        };
        let (place, repeated) = (invocation.place.clone(), invocation.repeated);
        let place = std::mem::replace(&mut self.place, place);
        let repeated = std::mem::replace(&mut self.repeated, repeated);
        let before = self.operations.len();
        self.nested_in(LANGUAGE, &script);
        for operation in self.operations[before..].iter_mut().filter(|one| one.symbol.is_empty()) {
            operation.symbol.clone_from(&invocation.symbol);
        }
        (self.place, self.repeated) = (place, repeated);
    }

    /// The script among the words behind the program: all words from it on.
    fn script_of(&self, words: &[Resolved]) -> Option<Resolved> {
        let mut at = 0;
        while let Some(word) = words.get(at) {
            let option = word.text.to_ascii_lowercase().replace('/', "-");
            at += 1;
            match option.as_str() {
                "-" => return None,
                "-file" | "-f" => return words.get(at).and_then(|file| self.files.get(&file.text)).cloned(),
                "-encodedcommand" | "-enc" | "-e" | "-ec" | "-encoded" => return words.get(at).and_then(encoded),
                _ if option.len() > 1 && "-command".starts_with(&option) => {
                    return Some(joined(words.get(at..)?)).filter(|script| !script.text.is_empty());
                }
                _ if VALUED.contains(&option.as_str()) => at += 1,
                _ if option.starts_with('-') => {}
                _ if option.ends_with(".ps1") => return self.files.get(&word.text).cloned(),
                _ => return Some(joined(&words[at - 1..])),
            }
        }
        None
    }
}

/// Text of two bytes a character, as base64.
fn encoded(word: &Resolved) -> Option<Resolved> {
    let text = decode::base64(&word.text)?;
    let text: String = text.chars().filter(|c| *c != '\0').collect();
    Some(Resolved { text, ..word.clone() })
}
