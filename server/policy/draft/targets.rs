//! Where commands of this repository act: profiles, contexts and workspaces that its own files name.
//!
//! Only names that look like production are kept: those are what an environment of the policy is for.

use super::names::is_production;

/// What stands before a name, and the selector it belongs to. `needs` has to stand in the same line.
struct Sign {
    before: &'static str,
    selector: &'static str,
    needs: &'static str,
}

const SIGNS: &[Sign] = &[
    Sign { before: "--profile", selector: "aws_profile", needs: "" },
    Sign { before: "AWS_PROFILE", selector: "aws_profile", needs: "" },
    Sign { before: "AWS_DEFAULT_PROFILE", selector: "aws_profile", needs: "" },
    Sign { before: "aws-profile", selector: "aws_profile", needs: "" },
    Sign { before: "profile", selector: "aws_profile", needs: "=" },
    Sign { before: "--context", selector: "kube_context", needs: "k" },
    Sign { before: "--kube-context", selector: "kube_context", needs: "" },
    Sign { before: "use-context", selector: "kube_context", needs: "" },
    Sign { before: "config_context", selector: "kube_context", needs: "" },
    Sign { before: "current-context", selector: "kube_context", needs: "" },
    Sign { before: "KUBE_CONTEXT", selector: "kube_context", needs: "" },
    Sign { before: "kubeContext", selector: "kube_context", needs: "" },
    Sign { before: "workspace select", selector: "workspace", needs: "" },
    Sign { before: "TF_WORKSPACE", selector: "workspace", needs: "" },
];

const ENDINGS: &[&str] = &["tf", "tfvars", "hcl", "sh", "bash", "zsh", "yml", "yaml", "py", "mk", "env", "envrc", "md"];

/// Longer lines are generated.
const MAX_LINE_BYTES: usize = 4096;
const MAX_NAME_BYTES: usize = 128;

/// True for files that may run commands somewhere.
pub(super) fn may_name(path: &str) -> bool {
    let name = path.rsplit_once('/').map_or(path, |(_, name)| name);
    match name.rsplit_once('.') {
        Some((_, ending)) => ENDINGS.contains(&ending),
        None => true,
    }
}

/// Selectors and the names that look like production, as often as they stand there.
pub(super) fn named(path: &str, text: &str) -> Vec<(&'static str, String)> {
    if !may_name(path) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for line in text.lines().filter(|line| line.len() <= MAX_LINE_BYTES) {
        for sign in SIGNS.iter().filter(|sign| line.contains(sign.before) && line.contains(sign.needs)) {
            if sign.before == "--context" && !["kubectl", "helm", "flux", "k9s"].iter().any(|tool| line.contains(tool))
            {
                continue;
            }
            let parts = line.match_indices(sign.before).filter_map(|(at, before)| {
                let clear = !line[..at].ends_with(|c: char| c.is_alphanumeric() || "-_".contains(c));
                clear.then(|| name(&line[at + before.len()..])).flatten()
            });
            found.extend(parts.filter(|name| is_production(name)).map(|name| (sign.selector, name.to_owned())));
        }
    }
    found
}

/// The name behind a sign: ` prod`, `=prod`, ` = "prod"`, `: prod`.
fn name(rest: &str) -> Option<&str> {
    let value = rest.trim_start_matches([' ', '\t']);
    let joined = value.strip_prefix(['=', ':']).or((value.len() < rest.len()).then_some(value))?;
    let value = joined.trim_start().trim_start_matches(['"', '\'']);
    let end = value.find(|c: char| !(c.is_ascii_alphanumeric() || "-_.@/:".contains(c))).unwrap_or(value.len());
    // A name with a variable in it is none.
    let whole = !value[end..].starts_with(['$', '{', '<', '*', '%']);
    Some(&value[..end]).filter(|name| whole && !name.is_empty() && name.len() <= MAX_NAME_BYTES)
}
