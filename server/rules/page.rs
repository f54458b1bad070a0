//! The page of a rule, as Markdown.

use super::format::Rule;
use super::wording;
use std::fmt::Write as _;

/// Of rules about checks and owners; what is said there of doors is what `judge` does.
const TOGETHER: &str = "In a change that also touches a path of the first tier this is critical (`combo.review-off`). The doors that see a \
                        whole change say so: `check` of a change or at a gate, and `replay`. An editor, and an agent's hook, see \
                        one file.";

/// What a person wants to know about a rule: what it sees, why it matters, what to do.
pub fn page(rule: &Rule) -> String {
    let mut text = format!("# {}\n\n", rule.title);
    let _ = writeln!(
        text,
        "`{}` · {} · confidence {} · {}\n",
        rule.id,
        rule.level.name(),
        rule.confidence.name(),
        rule.effect
    );
    let _ = writeln!(text, "{}\n", rule.why);
    if !rule.lost.is_empty() {
        let _ = writeln!(text, "**Lost.** {}\n", rule.lost);
    }
    let _ = writeln!(text, "**Undo.** {}\n", rule.undo);
    let _ = writeln!(text, "**Instead.** {}\n", rule.instead);
    if rule.covers.iter().any(|row| super::REVIEW.contains(&row.as_ref())) {
        let _ = writeln!(text, "**Together.** {TOGETHER}\n");
    }
    text.push_str("**Recognised**\n\n");
    for spelling in spellings(rule) {
        let _ = writeln!(text, "- {spelling}");
    }
    if !rule.fixes.is_empty() {
        text.push_str("\n**Quick fixes**\n\n");
        for fix in rule.fixes.iter() {
            let _ = writeln!(text, "- {}", fix.title);
        }
    }
    if !rule.references.is_empty() {
        let _ = writeln!(text, "\n**References.** {}", rule.references.join(", "));
    }
    let _ = writeln!(
        text,
        "\n**Except.** A person can agree to one place with a comment `tagout: allow({id}) reason, until YYYY-MM-DD`, \
         or to a set of paths with an `[[exception]]` in `tagout.toml`. `\"{id}\" = \"off\"` under `[rules]` switches \
         the rule off.\n\nCovers {}.",
        rule.covers.join(", "),
        id = rule.id,
    );
    text
}

/// Each thing the rule recognises, once.
fn spellings(rule: &Rule) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    if !rule.analysis.is_empty() {
        found.push(rule.analysis.to_string());
    }
    for pattern in rule.matches.iter() {
        let spelling = wording::spelling(pattern);
        if !found.contains(&spelling) {
            found.push(spelling);
        }
    }
    found
}
