//! Other names that a script gives to files and folders: what goes through the link arrives at what it points to.

use super::{Command, Resolved};

/// Links that are followed.
const MAX_LINKS: usize = 32;
/// Links of links.
const MAX_STEPS: usize = 8;

/// Links made so far: name and what it stands for, both as the reader counts paths.
#[derive(Clone, Debug, Default)]
pub struct Links {
    made: Vec<(String, String)>,
}

impl Links {
    /// Notes the links that a command makes. `join` says how a path counts that stands in the folder of the command.
    pub fn note(&mut self, command: &Command, join: impl Fn(&str) -> String) {
        if command.program == "ln" || command.program == "mount" {
            self.note_words(&command.program, &command.options, &command.operands, join);
        }
    }

    pub(super) fn note_words(
        &mut self,
        program: &str,
        options: &[(String, Option<Resolved>)],
        operands: &[Resolved],
        join: impl Fn(&str) -> String,
    ) {
        let has = |names: &[&str]| options.iter().any(|(name, _)| names.contains(&name.as_str()));
        let into = options.iter().find(|(name, _)| name == "-t" || name == "--target-directory");
        let into = into.and_then(|(_, value)| value.as_ref()).map(|value| value.text.as_str());
        let soft = has(&["-s", "--symbolic"]);
        if program == "mount" && !has(&["--bind", "-B", "--rbind", "-R"]) {
            return;
        }
        let (targets, name) = match (operands, into) {
            (all, Some(folder)) => (all, folder),
            ([one], None) => (std::slice::from_ref(one), "."),
            ([targets @ .., name], None) => (targets, name.text.as_str()),
            ([], None) => return,
        };
        for target in targets.iter().map(|target| target.text.as_str()).take(MAX_LINKS) {
            let last = target.trim_end_matches('/').rsplit('/').next().unwrap_or(target);
            // The name may be a folder that is there already: then the link stands in it.
            for name in [name.to_owned(), format!("{}/{last}", name.trim_end_matches('/'))] {
                let folder = name.rsplit_once('/').map_or("", |(folder, _)| folder);
                let beside = soft && !target.starts_with(['/', '~']) && !folder.is_empty();
                let target = if beside { format!("{folder}/{target}") } else { target.to_owned() };
                let (name, target) = (join(&name), join(&target));
                if self.made.len() < MAX_LINKS && name != target && !name.is_empty() {
                    self.made.push((name, target));
                }
            }
        }
    }

    /// True for the name of a link itself: what takes it away leaves what it points to.
    pub fn is_link(&self, path: &str) -> bool {
        self.made.iter().any(|(name, _)| name == path)
    }

    /// What `path` arrives at, where a link leads it elsewhere.
    pub fn real(&self, path: &str) -> Option<String> {
        let mut real: Option<String> = None;
        for _ in 0..MAX_STEPS {
            let now = real.as_deref().unwrap_or(path);
            let step = self.made.iter().rev().find_map(|(name, target)| {
                let rest = now.strip_prefix(name.as_str())?;
                (rest.is_empty() || rest.starts_with('/')).then(|| format!("{target}{rest}"))
            });
            match step {
                Some(step) if step.len() <= 4096 => real = Some(step),
                _ => break,
            }
        }
        real
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Start, command_line};
    use super::Links;
    use crate::operations::Act;

    fn links(line: &str) -> Links {
        let mut links = Links::default();
        for operation in command_line(line, None, &Start::default()) {
            if let Act::Command(command) = &operation.act {
                links.note(command, |path| path.trim_start_matches("./").to_owned());
            }
        }
        links
    }

    #[test]
    fn a_path_through_a_link_arrives_where_the_link_points() {
        for (line, path, real) in [
            ("ln -s infra/prod p", "p/rds.tf", Some("infra/prod/rds.tf")),
            ("ln -sfn infra/prod p", "p", Some("infra/prod")),
            ("ln -s infra/prod", "prod/rds.tf", Some("infra/prod/rds.tf")),
            ("ln -s ../infra/prod docs/p", "docs/p/rds.tf", Some("docs/../infra/prod/rds.tf")),
            ("ln -s infra a; ln -s a/prod b", "b/x", Some("infra/prod/x")),
            ("ln infra/prod/rds.tf copy.tf", "copy.tf", Some("infra/prod/rds.tf")),
            ("ln -s -t docs /srv/prod", "docs/prod/x", Some("/srv/prod/x")),
            ("mount --bind infra/prod p", "p/x", Some("infra/prod/x")),
            ("ln -s infra/prod p", "path/x", None),
            ("mount /dev/sda1 p", "p/x", None),
            ("echo ln -s infra/prod p", "p/x", None),
        ] {
            assert_eq!(links(line).real(path).as_deref(), real, "{line}");
        }
    }

    #[test]
    fn links_in_a_circle_end() {
        assert!(links("ln -s a b; ln -s b a").real("a/x").is_some());
        assert!(links("ln -s a/a a").real("a").is_some_and(|path| path.len() < 4096));
    }
}
