//! Which programs a word may stand for that does not name one: a glob, or a variable called like a program.
//!
//! Whoever asks must treat the answer as a possibility.

use super::programs;

/// A glob that fits more programs than this says nothing.
const MAX_PROGRAMS: usize = 8;

/// Parts of a variable's name that say nothing about the program in it.
const NOISE: &[&str] =
    &["bin", "binary", "cmd", "command", "exe", "exec", "path", "prog", "program", "cli", "tool", "my", "the"];

/// Short names of programs in variables.
const SHORT: &[(&str, &str)] = &[
    ("tf", "terraform"),
    ("tg", "terragrunt"),
    ("k", "kubectl"),
    ("kc", "kubectl"),
    ("kctl", "kubectl"),
    ("kube", "kubectl"),
    ("k8s", "kubectl"),
    ("dc", "docker-compose"),
    ("compose", "docker-compose"),
    ("shell", "sh"),
    ("py", "python"),
];

/// The programs that the word may stand for; `base` is the word without its folder, `written` how it is written.
pub(super) fn programs(base: &str, written: &str) -> Vec<&'static str> {
    if base.contains(['*', '?', '[']) {
        let fitting: Vec<_> = programs::unix_names().filter(|name| fits(base.as_bytes(), name.as_bytes())).collect();
        return if fitting.len() <= MAX_PROGRAMS { fitting } else { Vec::new() };
    }
    variable(written).and_then(named_after).into_iter().collect()
}

/// The name in `$NAME`, `${NAME}`, `"$NAME"`; nothing for a word of several parts.
fn variable(written: &str) -> Option<&str> {
    let bare = written.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(written);
    let name = bare.strip_prefix('$')?;
    let name = name.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).unwrap_or(name);
    let plain = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    (plain && !name.is_empty()).then_some(name)
}

fn named_after(variable: &str) -> Option<&'static str> {
    let lower = variable.to_ascii_lowercase();
    let parts: Vec<&str> = lower.split('_').filter(|part| !part.is_empty() && !NOISE.contains(part)).collect();
    let name = parts.join("-");
    let short = SHORT.iter().find(|(short, _)| *short == name).map(|(_, program)| *program);
    programs::names_of(short.unwrap_or(&name))
}

/// A shell's glob with `*`, `?` and sets; a set counts as any one character.
fn fits(glob: &[u8], name: &[u8]) -> bool {
    let (mut at, mut from) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while from < name.len() {
        let set =
            glob[at..].first().filter(|first| **first == b'[').and_then(|_| glob[at..].iter().position(|b| *b == b']'));
        match glob.get(at) {
            Some(b'*') => {
                star = Some((at, from));
                at += 1;
            }
            Some(b'[') if set.is_some() => {
                at += set.map_or(1, |end| end + 1);
                from += 1;
            }
            Some(b'?') => {
                at += 1;
                from += 1;
            }
            Some(byte) if *byte == name[from] => {
                at += 1;
                from += 1;
            }
            _ => {
                let Some((back, taken)) = star else { return false };
                star = Some((back, taken + 1));
                at = back + 1;
                from = taken + 1;
            }
        }
    }
    glob[at..].iter().all(|byte| *byte == b'*')
}

#[cfg(test)]
mod tests {
    use super::programs;

    #[test]
    fn a_variable_is_called_like_its_program_or_says_nothing() {
        for (written, program) in [
            ("$TF", "terraform"),
            ("\"${KUBECTL}\"", "kubectl"),
            ("$AWS_CLI", "aws"),
            ("$DOCKER_COMPOSE", "docker-compose"),
            ("\"$rm\"", "rm"),
        ] {
            assert_eq!(programs("…", written), [program], "{written}");
        }
        for written in ["$BIN", "$CMD", "$1", "$@", "$FOLDER/x", "$(which rm)", "${TF%x}", "$", ""] {
            assert!(programs("…", written).is_empty(), "{written}");
        }
    }

    #[test]
    fn a_glob_fits_the_programs_of_the_table() {
        assert!(programs("r?", "/bin/r?").contains(&"rm"));
        assert_eq!(programs("terra[f]*m", ""), ["terraform"]);
        assert!(programs("*", "./*").is_empty());
        assert!(programs("r?x[", "").is_empty());
    }
}
