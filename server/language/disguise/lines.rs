//! Files that list commands in a form of their own, each behind what says when or as what it runs: crontabs, Procfiles. What stands
//! before the commands is blank to the grammar.
//!
//! A text is told by its form. A script that has it by chance or on purpose loses nothing that a shell would run: every line has
//! to fit, and of each only the words before its command are hidden, which name no program.

/// What a text is a list of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Crontab,
    Procfile,
}

/// Users that crontabs of the system name before the command.
const USERS: &[&str] = &["root", "www-data", "nobody", "postgres", "mysql", "ubuntu", "deploy", "app"];

/// Times that have a word of their own. Composer puts the same mark before programs.
const DAYS: &[&str] = &["reboot", "hourly", "daily", "midnight", "weekly", "monthly", "yearly", "annually"];

/// The text with nothing but its commands, of the same length.
pub(super) fn disguised(text: &str) -> Option<Vec<u8>> {
    let form = form(text)?;
    let mut bytes = text.as_bytes().to_vec();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let hidden = match form {
            Form::Crontab => scheduled(line),
            Form::Procfile => named(line),
        };
        bytes.iter_mut().skip(at).take(hidden.unwrap_or(0)).for_each(|byte| *byte = b' ');
        at += line.len();
    }
    Some(bytes)
}

fn form(text: &str) -> Option<Form> {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let first = lines.next()?;
    let mut all = std::iter::once(first).chain(lines);
    if scheduled(first).is_some() || (assigns(first) && text.contains("* ")) {
        let mut any = false;
        let fits = all.all(|line| {
            let one = scheduled(line).is_some();
            any |= one;
            one || assigns(line)
        });
        return (fits && any).then_some(Form::Crontab);
    }
    (named(first).is_some() && all.all(|line| named(line).is_some())).then_some(Form::Procfile)
}

/// `*/5 * * * * `, `@daily `, and the user behind it.
fn scheduled(line: &str) -> Option<usize> {
    let mut rest = line.trim_start();
    let word = rest.split([' ', '\t']).next().and_then(|word| word.strip_prefix('@'));
    if word.is_some_and(|word| !DAYS.contains(&word)) {
        return None;
    }
    let fields = if word.is_some() { 1 } else { 5 };
    for at in 0..fields {
        let (field, behind) = rest.split_once([' ', '\t'])?;
        let time = |letter: char| letter.is_ascii_alphanumeric() || "*/,-@?#".contains(letter);
        let starts = field.starts_with(|first: char| first.is_ascii_digit() || "*@".contains(first));
        // Months and days have names.
        let named = at > 2 && field.len() == 3 && field.chars().all(|letter| letter.is_ascii_alphabetic());
        if field.is_empty() || !field.chars().all(time) || !(starts || named) {
            return None;
        }
        rest = behind.trim_start();
    }
    let user = rest.split_once([' ', '\t']).filter(|(word, _)| USERS.contains(word));
    let rest = user.map_or(rest, |(_, behind)| behind.trim_start());
    (!rest.trim().is_empty()).then(|| line.len() - rest.len())
}

fn assigns(line: &str) -> bool {
    let name = line.split_once('=').map_or("", |(name, _)| name.trim());
    !name.is_empty() && name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}

/// `web: `
fn named(line: &str) -> Option<usize> {
    let (name, rest) = line.split_once(':').filter(|(_, rest)| rest.starts_with([' ', '\t']))?;
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter);
    let command = rest.trim_start();
    (!name.is_empty() && name.chars().all(plain) && !command.trim().is_empty()).then(|| line.len() - command.len())
}

#[cfg(test)]
mod tests {
    use super::disguised;

    fn shown(text: &str) -> Option<Vec<String>> {
        let bytes = disguised(text)?;
        assert_eq!(bytes.len(), text.len());
        let text = String::from_utf8(bytes).expect("only blanks were put in");
        Some(text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect())
    }

    #[test]
    fn only_commands_are_shown() {
        for (text, commands) in [
            (
                "MAILTO=ana\n# m h\n*/5 * * * 1-5 rm -rf /srv\n@daily root ls\n",
                &["MAILTO=ana", "# m h", "rm -rf /srv", "ls"][..],
            ),
            ("* * * * * ls\n# \\\nX=1 rm -rf /srv\n", &["ls", "# \\", "X=1 rm -rf /srv"]),
            ("web: bundle exec puma -C x\nrelease: ./a.sh\n", &["bundle exec puma -C x", "./a.sh"]),
        ] {
            assert_eq!(shown(text).expect("it has a form"), commands, "{text}");
        }
        for text in [
            "",
            "ls\n",
            "@php artisan migrate:fresh\n",
            "rm: \n",
            "web: a\nls\n",
            "* * * * *\n",
            "[ -f x ]\n",
            "a=1\nb=2\n",
            "echo a: b\n",
            "aws rds abc def ghi -rf /srv\n",
            "[Unit]\nrm -rf /srv\n",
            "1 2 3 4 5 6\nls\n",
        ] {
            assert_eq!(shown(text), None, "{text:?}");
        }
    }
}
