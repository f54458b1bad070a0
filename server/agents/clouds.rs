//! Tools of servers that stand before a cloud or a cluster, as the command lines that do the same: so all that is known of
//! commands is known of them. It must not know what any of these commands does.

use super::commands;
use super::payload::Fields;
use crate::operations::shell::quoted;
use serde_json::Value;

/// Programs that a tool may stand for, by words in its name.
const PROGRAMS: &[(&str, &str)] = &[
    ("kubectl", "kubectl"),
    ("helm", "helm"),
    ("terraform", "terraform"),
    ("tofu", "tofu"),
    ("opentofu", "tofu"),
    ("terragrunt", "terragrunt"),
    ("gcloud", "gcloud"),
    ("gsutil", "gsutil"),
    ("azmcp", "az"),
    ("az", "az"),
    ("doctl", "doctl"),
    ("flyctl", "flyctl"),
    ("heroku", "heroku"),
    ("aws", "aws"),
];

/// What such a tool's name says that it does.
const VERBS: &[&str] = &["delete", "uninstall", "destroy", "rollback", "drain", "cordon", "scale", "apply"];

/// Names of a kind of object, and of the verb where the tool's name has none.
const KINDS: &[&str] = &["resourceType", "resource_type", "kind", "resource"];
const VERB_NAMES: &[&str] = &["command", "operation", "action", "verb", "subCommand", "subcommand"];

/// What git does that can take something away, and the names of what it does it to.
const GIT: &[&str] = &["push", "reset", "clean", "branch", "checkout", "restore", "stash", "tag", "rebase", "worktree"];
const GIT_OBJECTS: &[&str] = &["refspec", "branch", "branchName", "branch_name", "ref", "target", "commit", "tag"];

/// Command lines that do what a call of a tool does, as far as its name (in `words`), its input, and the command lines
/// `said` in that tell.
pub(super) fn lines(words: &[String], input: &Fields, said: &[String]) -> Vec<String> {
    let mut lines: Vec<String> =
        api_call(input).into_iter().chain(resource(words, input)).chain(git(words, input)).collect();
    let has = |word: &str| words.iter().any(|other| other == word);
    let Some((_, program)) = PROGRAMS.iter().find(|(word, _)| has(word)) else { return lines };
    // What runs in a container is read as it stands as well, so this costs nothing.
    let own = said.iter().filter(|line| line.split_whitespace().next() != Some(program));
    lines.extend(own.map(|line| format!("{program} {line}")));
    let list = commands::listed(input);
    if said.is_empty() && !list.is_empty() {
        let list = list.strip_prefix(&[*program][..]).unwrap_or(&list);
        // `terraform_apply` with options alone.
        let verb =
            VERBS.iter().copied().find(|verb| has(verb) && list.first().is_some_and(|word| word.starts_with('-')));
        lines.push(joined(program, &[verb.as_slice(), list].concat()));
    }
    lines
}

/// A call of an API of AWS: `service_name`, `operation_name`, `parameters`.
pub(super) fn api_call(input: &Fields) -> Option<String> {
    let mut words = vec!["aws".to_owned(), input.text("service_name")?.to_owned()];
    words.push(kebab(input.text("operation_name")?));
    let mut option = |name: &str, values: &[&str]| {
        words.push(format!("--{}", kebab(name)));
        words.extend(values.iter().map(|value| quoted(value)));
    };
    for (name, key) in [("profile", "profile_name"), ("region", "region")] {
        if let Some(value) = input.text(key) {
            option(name, &[value]);
        }
    }
    for (name, value) in input.inner("parameters").entries() {
        match value {
            // What is empty names nothing.
            Value::Null => {}
            Value::String(text) if text.is_empty() => {}
            Value::Array(list) if list.is_empty() => {}
            Value::String(text) => option(name, &[text]),
            Value::Array(list) if list.iter().all(Value::is_string) => {
                option(name, &list.iter().filter_map(Value::as_str).collect::<Vec<_>>());
            }
            Value::Bool(true) => option(name, &[]),
            Value::Bool(false) => option(&format!("no-{name}"), &[]),
            value => option(name, &[&value.to_string()]),
        }
    }
    Some(words.join(" "))
}

/// `resources_delete` with a kind and a name, `delete_resource` with a type of AWS, `helm_uninstall` with a name.
fn resource(words: &[String], input: &Fields) -> Option<String> {
    let named = VERBS.iter().copied().find(|verb| words.iter().any(|word| word == verb));
    let verb = named.or_else(|| input.first(VERB_NAMES).filter(|verb| VERBS.contains(verb)))?;
    let kind = input.first(KINDS).filter(|kind| !kind.contains(char::is_whitespace));
    if let Some(kind) = kind.filter(|kind| kind.contains("::")) {
        let identifier = input.first(&["identifier", "resource_identifier", "name"]).unwrap_or_default();
        let line = ["cloudcontrol", "delete-resource", "--type-name", kind, "--identifier", identifier];
        return (verb == "delete").then(|| joined("aws", &line));
    }
    let helm = words.iter().any(|word| word == "helm");
    // Other clouds delete what has a kind and a name, too.
    let cluster = |word: &String| CLUSTERS.contains(&word.as_str()) || KINDS_IN_NAMES.contains(&word.as_str());
    if !helm && !input.has("apiVersion") && !words.iter().any(cluster) {
        return None;
    }
    let program = if helm { "helm" } else { "kubectl" };
    let mut line = vec![verb];
    match kind {
        Some(kind) if !helm => line.push(kind),
        // Of what kind the tool's name may tell: `pods_delete`.
        None if !helm => line.push(KINDS_IN_NAMES.iter().copied().find(|kind| words.iter().any(|word| word == kind))?),
        _ => {}
    }
    line.extend(input.first(&["name", "release", "release_name", "releaseName"]));
    if let Some(namespace) = input.text("namespace") {
        line.extend(["-n", namespace]);
    }
    if let Some(selector) = input.first(&["labelSelector", "label_selector"]) {
        line.extend(["-l", selector]);
    }
    if ["allNamespaces", "all_namespaces"].iter().any(|name| input.value(name) == Some(&Value::Bool(true))) {
        line.push("--all-namespaces");
    }
    let replicas = input.number("replicas").or(input.number("scale")).map(|count| format!("--replicas={count}"));
    line.extend(replicas.as_deref());
    Some(joined(program, &line))
}

/// Words in the name of a tool that works on a cluster.
const CLUSTERS: &[&str] = &["kubectl", "kubernetes", "k8s", "resources", "openshift"];

/// Kinds of objects that stand in names of tools.
const KINDS_IN_NAMES: &[&str] = &[
    "namespace",
    "namespaces",
    "pod",
    "pods",
    "deployment",
    "deployments",
    "service",
    "services",
    "pvc",
    "node",
    "nodes",
];

/// Words for what git takes away.
const TAKING: &[&str] = &["delete", "drop", "remove", "prune", "clear"];

/// `git_push` with `force` and a branch.
fn git(words: &[String], input: &Fields) -> Option<String> {
    words.iter().find(|word| *word == "git")?;
    let verb = GIT.iter().copied().find(|verb| words.iter().any(|word| word == verb))?;
    // What takes something away is better asked about than put in other words.
    let action = input.first(VERB_NAMES).unwrap_or_default();
    if words.iter().map(String::as_str).chain([action]).any(|word| TAKING.contains(&word)) {
        return None;
    }
    let switched = input.entries().filter(|(_, value)| **value == Value::Bool(true));
    let mut line: Vec<String> = switched.map(|(name, _)| format!("--{}", kebab(name))).collect();
    line.extend(
        input.text("mode").filter(|mode| verb == "reset" && !mode.contains(' ')).map(|mode| format!("--{mode}")),
    );
    let object = input.first(GIT_OBJECTS);
    if verb == "push" {
        line.extend(input.text("remote").or(object.map(|_| "origin")).map(str::to_owned));
    }
    line.extend(object.map(str::to_owned));
    let line: Vec<&str> = std::iter::once(verb).chain(line.iter().map(String::as_str)).collect();
    Some(joined("git", &line))
}

fn joined(program: &str, words: &[&str]) -> String {
    format!("{program} {}", commands::of_words(words))
}

/// `DBInstanceIdentifier`, `dbInstanceIdentifier` → `db-instance-identifier`, as the command line has it.
fn kebab(name: &str) -> String {
    let letters: Vec<char> = name.trim_start_matches('-').chars().collect();
    let mut word = String::new();
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| letters.get(at));
        let lower = |letter: Option<&char>| letter.is_some_and(|letter| letter.is_lowercase());
        let begins = letter.is_uppercase()
            && before.is_some_and(|before| before.is_alphanumeric())
            && (!before.is_some_and(|before| before.is_uppercase()) || lower(letters.get(at + 1)));
        if begins {
            word.push('-');
        }
        word.extend(if *letter == '_' { vec!['-'] } else { letter.to_lowercase().collect() });
    }
    word
}

#[cfg(test)]
mod tests {
    use super::super::guess::words;
    use super::super::{commands, payload};
    use super::lines;

    #[test]
    fn tools_of_clouds_and_clusters_are_command_lines() {
        for (tool, input, line) in [
            (
                "mcp__aws__use_aws",
                r#"{"service_name":"rds","operation_name":"DeleteDBInstance","parameters":{"DBInstanceIdentifier":"a b"}}"#,
                "aws rds delete-db-instance --db-instance-identifier 'a b'",
            ),
            (
                "mcp__aws__use_aws",
                r#"{"service_name":"ec2","operation_name":"terminate_instances","parameters":{"InstanceIds":["i-1","i-2"],"DryRun":null,"Filters":[],"Name":""}}"#,
                "aws ec2 terminate-instances --instance-ids 'i-1' 'i-2'",
            ),
            (
                "mcp__ccapi__delete_resource",
                r#"{"resource_type":"AWS::S3::Bucket","identifier":"shop"}"#,
                "aws cloudcontrol delete-resource --type-name AWS::S3::Bucket --identifier shop",
            ),
            (
                "mcp__k8s__kubectl_delete",
                r#"{"resourceType":"namespace","name":"shop"}"#,
                "kubectl delete namespace shop",
            ),
            (
                "mcp__k8s__resources_delete",
                r#"{"apiVersion":"v1","kind":"Secret","name":"keys","namespace":"shop"}"#,
                "kubectl delete Secret keys -n shop",
            ),
            (
                "mcp__aws__use_aws",
                r#"{"service_name":"rds","operation_name":"modify_db_instance","parameters":{"DeletionProtection":false}}"#,
                "aws rds modify-db-instance --no-deletion-protection",
            ),
            ("mcp__tf__terraform_apply", r#"{"args":["-destroy"]}"#, "terraform apply -destroy"),
            ("mcp__aws__run_aws_command", r#"{"command":"s3 rb s3://shop"}"#, "aws s3 rb s3://shop"),
            ("mcp__k8s__pods_delete", r#"{"name":"web-0"}"#, "kubectl delete pods web-0"),
            (
                "mcp__k8s__kubectl_scale",
                r#"{"resourceType":"deployment","name":"web","replicas":0}"#,
                "kubectl scale deployment web --replicas=0",
            ),
            ("mcp__k8s__helm_uninstall", r#"{"name":"shop","namespace":"prod"}"#, "helm uninstall shop -n prod"),
            ("mcp__k8s__run_kubectl", r#"{"command":"delete ns shop"}"#, "kubectl delete ns shop"),
            ("ExecuteTerraformCommand", r#"{"command":"destroy"}"#, "terraform destroy"),
            ("run_terraform", r#"{"command":"destroy","args":["-auto-approve"]}"#, "terraform destroy -auto-approve"),
            ("mcp__git__git_push", r#"{"force":true,"branch":"main"}"#, "git push --force origin main"),
            ("mcp__git__git_reset", r#"{"mode":"hard"}"#, "git reset --hard"),
            (
                "mcp__gcloud__run_gcloud_command",
                r#"{"args":["sql","instances","delete","shop"]}"#,
                "gcloud sql instances delete shop",
            ),
            ("mcp__gcloud__run_gcloud_command", r#"{"args":["gcloud","info"]}"#, "gcloud info"),
        ] {
            let input = payload::object(input.as_bytes()).expect("an object");
            assert_eq!(lines(&words(tool), &input, &commands::lines(&input)), [line], "{tool}");
        }
    }

    #[test]
    fn other_tools_are_none() {
        for (tool, input) in [
            ("mcp__git__git_branch_delete", r#"{"branch_name":"main"}"#),
            ("mcp__git__git_branch", r#"{"action":"delete","branch":"main"}"#),
            ("mcp__azure__delete_resource", r#"{"resource":"vm-1","name":"db"}"#),
            ("mcp__argo__delete_app", r#"{"kind":"Application","name":"shop"}"#),
            ("mcp__k8s__run_kubectl", r#"{"command":"kubectl get pods"}"#),
            ("mcp__notes__delete_note", r#"{"name":"draft"}"#),
            ("mcp__ccapi__get_resource", r#"{"resource_type":"AWS::S3::Bucket","identifier":"shop"}"#),
            ("mcp__files__write_file", r#"{"path":"a","content":"b"}"#),
        ] {
            let input = payload::object(input.as_bytes()).expect("an object");
            assert_eq!(lines(&words(tool), &input, &commands::lines(&input)), Vec::<String>::new(), "{tool}");
        }
    }
}
