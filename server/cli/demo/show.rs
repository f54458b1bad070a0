//! How the demo looks on a terminal: one screen, colour only where a person sees it.

use super::session::Shown;
use std::io::{IsTerminal as _, Stdout, Write as _};

const BOLD: &str = "1";
const DIM: &str = "2";
const RED: &str = "1;31";
const YELLOW: &str = "33";
const GREEN: &str = "1;32";

/// Where the story is told.
pub(super) struct Screen {
    out: Stdout,
    colour: bool,
}

impl Screen {
    /// The terminal, or a pipe without colour.
    pub(super) fn stdout() -> Screen {
        let out = std::io::stdout();
        let colour = out.is_terminal() && std::env::var_os("NO_COLOR").is_none();
        Screen { out, colour }
    }

    pub(super) fn line(&mut self, text: &str) -> anyhow::Result<()> {
        Ok(writeln!(self.out, "{text}")?)
    }

    pub(super) fn title(&mut self, text: &str) -> anyhow::Result<()> {
        let text = self.paint(BOLD, text);
        self.line(&text)
    }

    pub(super) fn prose(&mut self, text: &str) -> anyhow::Result<()> {
        let text = self.paint(DIM, text);
        self.line(&text)
    }

    pub(super) fn act(&mut self, number: &str, what: &str, detail: &str) -> anyhow::Result<()> {
        let head = self.paint(BOLD, &format!("{number}  {what}:"));
        self.line(&format!("\n{head} {detail}"))
    }

    /// What the hook answered and what the agent reads.
    pub(super) fn verdict(&mut self, told: &str) -> anyhow::Result<()> {
        let head = self.paint(RED, "   stopped before it ran.");
        self.line(&format!("{head} The agent is told:"))?;
        for line in wrapped(told, 96) {
            self.line(&format!("   | {line}"))?;
        }
        Ok(())
    }

    /// The lines of `text` that have findings, as the editor draws them.
    pub(super) fn squiggles(&mut self, text: &str, findings: &[Shown]) -> anyhow::Result<()> {
        let mut drawn = None;
        for finding in findings {
            let line = text.lines().nth(finding.line).unwrap_or_default();
            if drawn != Some(finding.line) {
                let number = self.paint(DIM, &format!("{:>4} |", finding.line + 1));
                self.line(&format!("{number} {line}"))?;
                drawn = Some(finding.line);
            }
            let start = finding.start.min(line.len());
            let end = finding.end.min(line.len()).max(start + 1);
            let colour = if finding.severity == 1 { RED } else { YELLOW };
            let marks = self.paint(colour, &"~".repeat(end - start));
            self.line(&format!("       {}{marks}", " ".repeat(start)))?;
            for part in wrapped(&finding.message, 96) {
                let part = self.paint(colour, &part);
                self.line(&format!("       {part}"))?;
            }
        }
        Ok(())
    }

    /// What the gate said.
    pub(super) fn gate(&mut self, when: &str, exit: i32, summary: &str) -> anyhow::Result<()> {
        let colour = if exit == 0 { GREEN } else { RED };
        let verdict = self.paint(colour, if exit == 0 { "passes" } else { "held" });
        self.line(&format!("   gate, {when}: {verdict} (exit {exit})"))?;
        for line in wrapped(summary, 96) {
            self.line(&format!("   | {line}"))?;
        }
        Ok(())
    }

    pub(super) fn closing(&mut self) -> anyhow::Result<()> {
        self.prose("\nEvery line above came from the real server, hook and gate of this program.")?;
        self.line("Next: `tagout replay` in a repository of your own: what it would have stopped there so far.")
    }

    fn paint(&self, code: &str, text: &str) -> String {
        if self.colour { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
    }
}

/// Breaks at spaces, never inside a word.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > width {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}
