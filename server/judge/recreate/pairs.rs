//! Commands that take something away, and the commands that create the same thing again.

use super::Mark;
use crate::operations::Operation;
use crate::operations::shell::{Command, Resolved};

/// What has to be the same for a command to create what another one deleted.
#[derive(Clone, Copy)]
enum Same {
    /// The working folder and the selectors of the environment.
    Place,
    /// A name behind the subcommands, or the value of `--name`.
    Named,
    /// The value of an option.
    Option(&'static [&'static str]),
}

/// Programs, the words that delete, those that create, what has to be the same.
type Pair = (&'static [&'static str], &'static [&'static str], &'static [&'static str], Same);

const FILES: &[&str] = &["-f", "--filename", "-k", "--kustomize"];
const DOCKER: &[&str] = &["docker", "podman", "nerdctl"];

const PAIRS: &[Pair] = &[
    (&["terraform", "tofu", "terragrunt"], &["destroy"], &["apply"], Same::Place),
    (&["pulumi"], &["destroy"], &["up", "update"], Same::Place),
    (
        &["cdk", "sst", "copilot", "serverless", "sls", "sam"],
        &["destroy", "remove", "delete"],
        &["deploy"],
        Same::Place,
    ),
    (&["helm"], &["uninstall", "delete", "un", "del"], &["install", "upgrade"], Same::Named),
    (&["kubectl", "oc"], &["delete"], &["apply", "create", "replace"], Same::Option(FILES)),
    (&["kubectl", "oc"], &["delete"], &["create"], Same::Named),
    (DOCKER, &["volume rm", "volume remove"], &["volume create"], Same::Named),
    (DOCKER, &["network rm", "network remove"], &["network create"], Same::Named),
    (DOCKER, &["rm", "container rm", "kill"], &["run", "create", "container run", "container create"], Same::Named),
    (DOCKER, &["compose down"], &["compose up"], Same::Place),
    (&["docker-compose", "podman-compose"], &["down"], &["up"], Same::Place),
    (&["k3d"], &["cluster delete"], &["cluster create"], Same::Named),
    (&["eb"], &["terminate"], &["create"], Same::Place),
    (&["heroku"], &["apps:destroy", "addons:destroy"], &["apps:create", "create", "addons:create"], Same::Named),
    (&["mysqladmin"], &["drop"], &["create"], Same::Named),
    (&["sqlx"], &["database drop"], &["database create", "database setup"], Same::Place),
    (&["rails", "rake"], &["db:drop"], &["db:create", "db:setup"], Same::Place),
    (&["sequelize", "sequelize-cli"], &["db:drop"], &["db:create"], Same::Place),
    (&["dbmate"], &["drop"], &["create", "up"], Same::Place),
    (&["mix"], &["ecto.drop"], &["ecto.create", "ecto.setup"], Same::Place),
];

/// Programs whose words say kind, verb and name in this order: `gcloud sql instances delete shop`.
const VERBS: &[&str] = &[
    "gcloud",
    "az",
    "doctl",
    "hcloud",
    "scw",
    "linode-cli",
    "flyctl",
    "fly",
    "ibmcloud",
    "oci",
    "eksctl",
    "bq",
    "zfs",
    "zpool",
    "gh",
    "openstack",
    "civo",
    "vultr-cli",
    "aliyun",
    "confluent",
    "rpk",
    "nats",
    "pscale",
    "neonctl",
];
const TAKING: &[&str] = &["delete", "destroy", "rm", "remove"];
const GIVING: &[&str] = &["create", "mk", "new", "add", "launch"];
/// Options that name a thing.
const NAMES: &[&str] = &["--name", "-n", "--topic", "-a", "--app"];
/// Options without which a command only says what it would do.
const NEVER: &[&str] = &["-destroy", "--destroy", "--dry-run", "-dry-run", "-help", "--help"];
/// Short names of kinds of objects.
const KINDS: &[(&str, &str)] = &[
    ("ns", "namespace"),
    ("deploy", "deployment"),
    ("svc", "service"),
    ("sa", "serviceaccount"),
    ("cm", "configmap"),
    ("pvc", "persistentvolumeclaim"),
    ("sts", "statefulset"),
    ("ing", "ingress"),
    ("cj", "cronjob"),
];

/// What a command takes away.
pub(super) fn gone(command: &Command, operation: &Operation, start: &str) -> Option<Mark> {
    match command.program.as_str() {
        "dropdb" => Some(Mark { thing: "sql:database".to_owned(), names: lower(named(command, 0)) }),
        "kafka-topics" | "kafka-topics.sh" => topic(command, "--delete"),
        program if VERBS.contains(&program) => by_verb(command, TAKING),
        program => PAIRS
            .iter()
            .filter(|pair| pair.0.contains(&program))
            .find_map(|pair| marked(command, said(command, pair.1)?, pair, operation, start)),
    }
}

/// What a command creates: really, by no dry run and no deletion in disguise.
pub(super) fn made(command: &Command, operation: &Operation, start: &str) -> Option<Mark> {
    if command.options.iter().any(|(name, _)| NEVER.contains(&name.as_str())) {
        return None;
    }
    match command.program.as_str() {
        "createdb" => Some(Mark { thing: "sql:database".to_owned(), names: lower(named(command, 0)) }),
        "kafka-topics" | "kafka-topics.sh" => topic(command, "--create"),
        program if VERBS.contains(&program) => by_verb(command, GIVING),
        program => PAIRS
            .iter()
            .filter(|pair| pair.0.contains(&program))
            .find_map(|pair| marked(command, said(command, pair.2)?, pair, operation, start)),
    }
}

/// How many leading operands are one of the given words.
fn said(command: &Command, words: &[&str]) -> Option<usize> {
    words.iter().find_map(|words| {
        let count = words.split(' ').count();
        let there = command.operands.get(..count)?.iter().map(|operand| operand.text.as_str());
        there.eq(words.split(' ')).then_some(count)
    })
}

fn marked(command: &Command, taken: usize, pair: &Pair, operation: &Operation, start: &str) -> Option<Mark> {
    let names = match pair.3 {
        Same::Place => {
            let selectors = operation.place.selectors.iter().map(|(name, value)| format!("\n{name}={value}"));
            let folder = operation.place.folder.as_deref().map(|folder| below(start, folder));
            vec![format!("{folder:?}{}", selectors.collect::<String>())]
        }
        Same::Named => named(command, taken),
        Same::Option(names) => {
            let given = command.options.iter().find(|(name, _)| names.contains(&name.as_str()));
            vec![given.and_then(|(_, value)| value.as_ref())?.text.clone()]
        }
    };
    // Of programs that do the same only one name counts.
    let kind = pair.1.first().map_or("", |words| words.split_once(' ').map_or("", |(kind, _)| kind));
    let thing = if matches!(pair.3, Same::Place) { pair.0[0].to_owned() } else { format!("{} {kind}", pair.0[0]) };
    (!names.is_empty()).then_some(Mark { thing, names })
}

/// The names of what a command is about: the value of an option that names it, else what stands behind its words.
fn named(command: &Command, taken: usize) -> Vec<String> {
    let option =
        command.options.iter().filter(|(name, _)| name == "--name" || name == "-n" && command.program != "kubectl");
    let given: Vec<String> = option.filter_map(|(_, value)| value.as_ref()).filter_map(known).collect();
    if !given.is_empty() {
        return given;
    }
    let operands = command.operands.get(taken..).unwrap_or_default();
    match command.program.as_str() {
        "kubectl" | "oc" => object(operands),
        // The release stands first, the chart behind it.
        "helm" => operands.first().and_then(known).into_iter().collect(),
        // `docker run` without a name has none that could be known.
        "docker" | "podman" | "nerdctl" if command.operands.iter().take(2).any(|word| word.text == "run") => Vec::new(),
        _ => operands.iter().filter_map(known).collect(),
    }
}

/// `ns shop`, `namespace/shop`: kind and name in one.
fn object(operands: &[Resolved]) -> Vec<String> {
    let texts: Vec<String> = operands.iter().filter_map(known).collect();
    let full = |kind: &str| {
        let kind = kind.trim_end_matches('s');
        let known = KINDS.iter().find(|(short, _)| *short == kind || short.trim_end_matches('s') == kind);
        known.map_or(kind, |(_, full)| *full).to_owned()
    };
    match texts.split_first() {
        Some((first, _)) if first.contains('/') => {
            let pairs = texts.iter().filter_map(|text| text.split_once('/'));
            pairs.map(|(kind, name)| format!("{}/{name}", full(kind))).collect()
        }
        Some((kind, names)) => names.iter().map(|name| format!("{}/{name}", full(kind))).collect(),
        None => Vec::new(),
    }
}

/// `gcloud sql instances delete shop`: the words before the verb are the kind, those behind it the names.
fn by_verb(command: &Command, verbs: &[&str]) -> Option<Mark> {
    let words: Vec<String> = command.operands.iter().filter_map(known).collect();
    // `eksctl delete cluster` has the verb in front of the kind.
    let at = words.iter().position(|word| verbs.contains(&word.as_str()))?;
    let (mut kind, mut names) = (words[..at].join(" "), words[at + 1..].to_vec());
    let mut given = command.options.iter().filter(|(name, _)| NAMES.contains(&name.as_str())).peekable();
    // `zfs destroy tank/shop` names no kind: its one word is the thing.
    if kind.is_empty() && (names.len() > 1 || (names.len() == 1 && given.peek().is_some())) {
        kind = names.remove(0);
    }
    names.extend(given.filter_map(|(_, value)| value.as_ref()).filter_map(known));
    (!names.is_empty()).then(|| Mark { thing: format!("{} {kind}", command.program), names })
}

fn topic(command: &Command, verb: &str) -> Option<Mark> {
    let value = |name: &str| command.options.iter().find(|(one, _)| one == name).map(|(_, value)| value.as_ref());
    value(verb)?;
    let name = value("--topic").flatten().and_then(known)?;
    Some(Mark { thing: "kafka topic".to_owned(), names: vec![name] })
}

fn known(word: &Resolved) -> Option<String> {
    (!word.text.is_empty() && word.text != "…").then(|| word.text.clone())
}

fn lower(names: Vec<String>) -> Vec<String> {
    names.into_iter().map(|name| name.to_lowercase()).collect()
}

/// `folder` as seen from where `start` counts from.
fn below(start: &str, folder: &str) -> String {
    if folder.starts_with(['/', '~']) {
        return folder.to_owned();
    }
    let mut steps: Vec<&str> = Vec::new();
    for step in start.split('/').chain(folder.split('/')).filter(|step| !step.is_empty()) {
        let back = step == ".." && steps.last().is_some_and(|last| *last != "..");
        if back {
            steps.pop();
        } else {
            steps.push(step);
        }
    }
    let root = if start.starts_with('/') { "/" } else { "" };
    format!("{root}{}", steps.join("/"))
}
