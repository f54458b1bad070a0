//! What people may see of a text that is gone: of a line with a secret what it is given to, and nothing of what belongs to it.

use super::sensitive::{has_hex, is_sensitive};

/// A text of several lines without its secrets.
pub fn masked(text: &str) -> String {
    let mut shown: Vec<String> = Vec::new();
    let mut hidden = Hidden::Nothing;
    for line in text.lines() {
        if hidden.covers(line) {
            continue;
        }
        if !is_sensitive("", line) {
            shown.push(line.to_owned());
            continue;
        }
        shown.push(without_value(line));
        hidden = Hidden::behind(line);
    }
    shown.join("\n")
}

/// `  password = …`.
fn without_value(line: &str) -> String {
    let at = line.find(['=', ':']).filter(|at| !line[at + 1..].starts_with("//"));
    let name = at.map(|at| &line[..=at]);
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | ' ' | '"' | '\'' | '=' | ':');
    match name.filter(|name| name.chars().all(is_plain) && !is_sensitive("", name) && !has_hex("", name)) {
        Some(name) => format!("{name} …"),
        None => "…".to_owned(),
    }
}

/// Lines that belong to one that is not shown.
enum Hidden {
    Nothing,
    /// Up to the line that ends with this.
    Until(String),
    /// All that stand further in than this.
    Inside(usize),
}

impl Hidden {
    fn behind(line: &str) -> Hidden {
        let open = line.trim_end();
        if open.contains("BEGIN") && open.contains("PRIVATE KEY-----") && !open.contains("-----END") {
            return Hidden::Until("-----".to_owned());
        }
        if let Some((_, mark)) = open.rsplit_once("<<") {
            let mark = mark.trim_start_matches(['-', '~']).trim().trim_matches(['"', '\'']);
            if !mark.is_empty() && mark.chars().all(|c| c.is_alphanumeric() || c == '_') {
                return Hidden::Until(mark.to_owned());
            }
        }
        match open.ends_with(['[', '{', '(', '|', '>', '-', '+', '\\']) {
            true => Hidden::Inside(indent(line)),
            false => Hidden::Nothing,
        }
    }

    /// True for a line that is not to be seen; the last one of a kind ends it.
    fn covers(&mut self, line: &str) -> bool {
        let ends = match self {
            Hidden::Nothing => return false,
            Hidden::Until(mark) => line.trim_end().ends_with(mark.as_str()),
            Hidden::Inside(depth) if line.trim().is_empty() || indent(line) > *depth => return true,
            Hidden::Inside(_) => {
                *self = Hidden::Nothing;
                return false;
            }
        };
        if ends {
            *self = Hidden::Nothing;
        }
        true
    }
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

#[cfg(test)]
mod tests {
    use super::masked;

    #[test]
    fn a_line_with_a_secret_keeps_its_name() {
        for (text, shown) in [
            ("engine = \"mysql\"", "engine = \"mysql\""),
            ("a {\n  password = \"hunter2\"\n  port = 1\n}", "a {\n  password = …\n  port = 1\n}"),
            ("\"db_pass\": \"hunter2\",", "\"db_pass\": …"),
            ("url = \"postgres://shop:hunter2@db/shop\"", "url = …"),
            ("curl \"https://shop:hunter2@db\"", "…"),
            ("user_data = <<-EOT\n  hunter2\n  EOT\nname = 1", "user_data = …\nname = 1"),
            ("tokens = [\n  \"hunter2\",\n]\nname = 1", "tokens = …\n]\nname = 1"),
            ("- password: |\n    hunter2\n\n    hunter3\n- name: x", "- password: …\n- name: x"),
            ("k = <<E\n-----BEGIN PRIVATE KEY-----\nhunter\n-----END PRIVATE KEY-----\nE\nx", "k = <<E\n…\nE\nx"),
            ("password_policy = <<E\nlong\nE", "password_policy = <<E\nlong\nE"),
        ] {
            assert_eq!(masked(text), shown, "{text}");
        }
    }
}
