//! What commands leave in files, as far as the text tells: other names, downloads, output.

use super::launch::Invocation;
use super::programs::Reading;
use super::run::Machine;
use super::{Resolved, Source, carried, place, streams};
use crate::text::Span;

/// Files whose content is followed.
const MAX_FILES: usize = 64;

impl Machine<'_> {
    /// Another name for a file; a name that begins where nobody knows is none.
    pub(super) fn keep_links(&mut self, name: &str, reading: &Reading, invocation: &Invocation) {
        if name == "ln" || name == "mount" {
            let folder = invocation.place.folder.as_deref();
            let join = |path: &str| place::moved(folder, path).unwrap_or_default();
            self.links.note_words(name, &reading.options, &reading.operands, join);
        }
    }

    /// A file that was fetched: nobody here knows what is in it.
    pub(super) fn keep_download(&mut self, name: &str, reading: &Reading) {
        if let Some((address, Some(file))) = streams::download(name, reading)
            && self.files.len() < MAX_FILES
        {
            let source = Source::Download(address.into());
            let content = Resolved { maybe_empty: true, source, ..Resolved::unknown(Span::default()) };
            self.files.insert(file.to_owned(), content);
        }
    }

    /// Output that goes to a file is what the file holds.
    pub(super) fn keep_output(&mut self, invocation: &Invocation, printed: &Resolved) {
        let written = invocation.redirects.iter().filter(|(operator, _)| operator.contains('>')).map(|(_, file)| file);
        let tee = invocation.words.first().filter(|word| word.text.ends_with("tee")).map(|_| &invocation.words[1..]);
        let files: Vec<String> = written.chain(tee.into_iter().flatten()).map(|file| file.text.clone()).collect();
        // What is handed on as it came stands where it was written.
        let handed = invocation.input.as_ref().filter(|input| input.text == printed.text).unwrap_or(printed);
        for file in files {
            for text in carried::later(&file, handed) {
                // It runs in a shell of its own.
                let (mark, place) = (self.variables.mark(), self.place.clone());
                self.nested(&text);
                self.variables.roll_back(mark);
                self.place = place;
            }
        }
        for (operator, target) in &invocation.redirects {
            if matches!(operator.as_str(), ">" | "1>" | ">|" | "&>") && target.known && self.files.len() < MAX_FILES {
                self.files.insert(target.text.clone(), printed.clone());
            }
        }
    }
}
