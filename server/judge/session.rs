//! Calls of one session, judged together: what one took away and a later one creates is deleted and recreated all the same.
//!
//! What earlier calls took away is handed in, as marks that the journal keeps.

use super::fingerprint::Fingerprints;
use super::{COMMAND, Case, Content, FileCase, Side, origins, recreate, weigh};
use crate::change::unit;
use crate::operations::Operation;
use crate::operations::resources::Resource;
use crate::provenance::Digest;
use crate::provenance::record::Gone;
use crate::risk::{Confidence, Finding, Level};

/// What the findings of a call say that it takes away, to be kept for later calls of the session.
pub fn gone(files: &[FileCase], findings: &[Finding]) -> Vec<Gone> {
    let start = start(files);
    let mut all = Vec::new();
    for (file, operation) in operations(files) {
        let Some(mark) = recreate::gone(operation, start) else { continue };
        let mut about = findings.iter().filter(|finding| finding.path == file.path && finding.span == operation.span);
        let Some(finding) = about.next() else { continue };
        let names = names(&mark);
        let (rule, message) = (finding.rule.clone(), finding.message.clone());
        all.push(Gone { rule, message, thing: mark.thing, names });
    }
    all
}

/// True where a call creates something, so that it matters what earlier ones took away.
pub fn creates(files: &[FileCase]) -> bool {
    operations(files).any(|(_, operation)| recreate::made(operation, "").is_some())
}

/// What this call creates that earlier ones took away, each once.
pub fn recreated(case: &Case<'_>, earlier: &[Gone]) -> Vec<Finding> {
    let start = start(&case.files);
    let mut fingerprints = Fingerprints::default();
    let mut findings = Vec::new();
    for (file, operation) in operations(&case.files) {
        let Some(mark) = recreate::made(operation, start) else { continue };
        let made = names(&mark);
        let same = |gone: &&Gone| gone.thing == mark.thing && gone.names.iter().any(|name| made.contains(name));
        let Some(gone) = earlier.iter().rev().find(same) else { continue };
        let Side::Here(content) = &file.present else { continue };
        let text = operation.span.of(&content.text);
        let fingerprint = fingerprints.of(&format!("{}+again", gone.rule), &file.path, &operation.symbol, text);
        let message = format!("{}: an earlier call of this session took it away", recreate::both(&gone.message));
        let finding = Finding {
            covers: vec!["combo.recreate".to_owned()],
            confidence: if operation.certain { Confidence::High } else { Confidence::Medium },
            origin: origins::of(case, &file.path, operation.span),
            effect: Some("replaces".to_owned()),
            fingerprint,
            symbol: operation.symbol.clone(),
            ..Finding::new(&gone.rule, &file.path, operation.span, Level::Critical, message)
        };
        findings.extend(weigh::weigh(case, Some(operation), finding));
    }
    findings
}

/// What an edit takes away that holds something, to be kept for later edits of the session: by its address in the unit.
pub fn taken(files: &[FileCase], findings: &[Finding]) -> Vec<Gone> {
    let lost = findings.iter().filter(|finding| finding.level == Level::Critical && finding.excepted.is_none());
    let mark = |finding: &Finding| {
        let (removed, address) = (finding.removed.as_ref()?, finding.resource.as_deref()?);
        let mut sides = files.iter().filter(|file| file.path == removed.path).map(|file| &file.base);
        // What is shown of it has no secrets, so it would never be the same text again.
        let text = sides.find_map(|side| Some(declares(side, address)?.span.of(text_of(side)?)))?;
        let thing = unit_of(&removed.path);
        let text = folded(text);
        let names = vec![name(&thing, address), name(&thing, &text), name(&thing, &untagged(&text))];
        Some(Gone { rule: finding.rule.clone(), message: finding.message.clone(), thing, names })
    };
    lost.filter_map(mark).collect()
}

/// True where an edit declares something that its unit did not, so that it matters what earlier ones took away.
pub fn declares_anew(files: &[FileCase]) -> bool {
    anew(files).next().is_some()
}

/// What this edit declares that earlier ones took away, each once: to whoever applies the files it is another one. The same text
/// put back is none.
pub fn declared_again(case: &Case<'_>, earlier: &[Gone]) -> Vec<Finding> {
    let mut fingerprints = Fingerprints::default();
    let mut findings = Vec::new();
    for (file, content, resource) in anew(&case.files) {
        let thing = unit_of(&file.path);
        let (address, text) = (&resource.address, resource.span.of(&content.text));
        let own = name(&thing, address);
        let Some(gone) = earlier.iter().rev().find(|gone| gone.thing == thing && gone.names.contains(&own)) else {
            continue;
        };
        let text_again = folded(text);
        let alike = [text_again.as_str(), &untagged(&text_again)].map(|text| name(&thing, text));
        if alike.iter().any(|one| gone.names.contains(one)) {
            continue;
        }
        let message = format!("deletes and recreates {address}: an earlier edit of this session took it away");
        let finding = Finding {
            covers: vec!["combo.recreate".to_owned()],
            confidence: Confidence::Medium,
            origin: origins::of(case, &file.path, resource.head),
            effect: Some("replaces".to_owned()),
            fingerprint: fingerprints.of(&format!("{}+again", gone.rule), &file.path, address, text),
            symbol: address.clone(),
            resource: Some(address.clone()),
            ..Finding::new(&gone.rule, &file.path, resource.head, Level::Critical, message)
        };
        findings.extend(weigh::weigh(case, None, finding));
    }
    findings
}

/// Resources of the present that no base of these files has.
fn anew(files: &[FileCase]) -> impl Iterator<Item = (&FileCase, &Content, &Resource)> {
    let present = files.iter().filter_map(|file| match &file.present {
        Side::Here(content) => Some((file, content.as_ref())),
        Side::Absent | Side::Unknown => None,
    });
    let all = present
        .flat_map(|(file, content)| content.summary.resources.iter().map(move |resource| (file, content, resource)));
    all.filter(|(_, _, resource)| !files.iter().any(|file| declares(&file.base, &resource.address).is_some()))
}

fn declares<'a>(side: &'a Side, address: &str) -> Option<&'a Resource> {
    let Side::Here(content) = side else { return None };
    content.summary.resources.iter().find(|resource| resource.address == address)
}

fn text_of(side: &Side) -> Option<&str> {
    match side {
        Side::Here(content) => Some(&content.text),
        Side::Unknown | Side::Absent => None,
    }
}

/// The unit of a file, as the kind of what it declares.
fn unit_of(path: &str) -> String {
    let (folder, family) = unit(path);
    format!("declared:{family}:{folder}")
}

fn name(thing: &str, name: &str) -> Digest {
    Digest::of(format!("{thing}\n{name}").as_bytes())
}

/// A text without its layout.
fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Settings that say what a thing is called by people, and are changed in place.
const TAGS: [&str; 3] = ["tags", "labels", "tags_all"];

/// A folded text without its tags: `tags = { … }`.
fn untagged(text: &str) -> String {
    let mut out: Vec<&str> = Vec::new();
    let mut words = text.split(' ').peekable();
    while let Some(word) = words.next() {
        if !TAGS.contains(&word) || words.peek() != Some(&"=") {
            out.push(word);
            continue;
        }
        let mut open = 0_isize;
        for word in words.by_ref().skip(1) {
            for letter in word.chars() {
                open += isize::from(letter == '{' || letter == '(') - isize::from(letter == '}' || letter == ')');
            }
            if open <= 0 {
                break;
            }
        }
    }
    out.join(" ")
}

fn operations(files: &[FileCase]) -> impl Iterator<Item = (&FileCase, &Operation)> {
    files.iter().flat_map(|file| {
        let operations = match &file.present {
            Side::Here(content) => content.summary.operations.as_slice(),
            Side::Absent | Side::Unknown => &[],
        };
        operations.iter().map(move |operation| (file, operation))
    })
}

/// The folder that a command starts in; places in its text count from there.
fn start(files: &[FileCase]) -> &str {
    files.iter().find_map(|file| file.path.strip_suffix(COMMAND)).unwrap_or("")
}

/// The names of a mark as digests: they may be anything, and the journal is no place for them.
fn names(mark: &recreate::Mark) -> Vec<Digest> {
    mark.names.iter().map(|one| name(&mark.thing, one)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::{Answer, Origins, Reach, Reader, Scope, judge};
    use super::*;
    use crate::policy::Policy;
    use crate::risk::Involvement;
    use std::sync::Arc;

    /// What a call after another one in the same session gets told, each starting in its folder.
    fn told(first: (&str, &str), second: (&str, &str)) -> Vec<String> {
        let policy = Policy::default();
        let case = |(start, command): (&str, &str)| {
            let read = Reader::default().read("command.sh", command.to_owned(), &mut || true);
            let content: Content = read.expect("a shell text").expect("it is small");
            let path = format!("{start}{COMMAND}");
            Case {
                files: vec![FileCase { path, base: Side::Absent, present: Side::Here(Arc::new(content)) }],
                policy: &policy,
                own: None,
                origins: Origins::all(Involvement::by("claude")),
                scope: Scope::Changed,
                today: "2026-11-26",
                beside: &[],
                reach: Reach::default(),
            }
        };
        let (first, second) = (case(first), case(second));
        let Answer::Findings { findings, .. } = judge(&first) else { panic!("nothing was asked for") };
        let marks = gone(&first.files, &findings);
        assert!(creates(&second.files) || recreated(&second, &marks).is_empty());
        recreated(&second, &marks).into_iter().map(|finding| finding.message).collect()
    }

    #[test]
    fn delete_in_one_call_and_create_in_the_next_is_delete_and_recreate() {
        for (first, second) in [
            (("", "cd infra && terraform destroy -auto-approve"), ("infra/", "terraform apply -auto-approve")),
            (("", "terraform -chdir=infra destroy"), ("docs/", "cd ../infra; terraform apply")),
            (("", "helm uninstall shop"), ("x/", "helm install shop ./chart")),
            (("", "kubectl delete -f app.yaml"), ("", "kubectl apply -f app.yaml")),
            (("", "kubectl delete ns shop"), ("", "kubectl create namespace shop")),
            (("", "kubectl delete pvc/data"), ("", "kubectl create pvc data")),
            (("", "docker volume rm data"), ("", "docker volume create data")),
            (("", "docker rm -f db"), ("", "docker run -d --name db postgres")),
            (("", "docker compose down -v"), ("", "docker compose up -d")),
            (("", "psql -c 'DROP TABLE orders'"), ("", "psql -c 'create table Orders (id int)'")),
            (("", "psql -c 'drop database shop'"), ("", "createdb shop")),
            (("", "gcloud sql instances delete shop -q"), ("", "gcloud sql instances create shop")),
            (("", "az group delete -n shop --yes"), ("", "az group create -n shop -l westeurope")),
            (("", "kafka-topics --delete --topic orders"), ("", "kafka-topics --create --topic orders")),
            (("", "rails db:drop"), ("", "rails db:create")),
            (("", "zfs destroy tank/shop"), ("", "zfs create tank/shop")),
            (
                ("", "aws rds delete-db-instance --db-instance-identifier 'billing' --skip-final-snapshot"),
                ("", "aws rds create-db-instance --db-instance-identifier billing --engine postgres"),
            ),
        ] {
            let told = told(first, second);
            assert!(
                matches!(&told[..], [one] if one.ends_with("an earlier call of this session took it away")),
                "{first:?}: {told:?}"
            );
        }
    }

    #[test]
    fn other_things_are_not_taken_for_it() {
        for (first, second) in [
            (("", "cd infra && terraform destroy"), ("", "terraform apply")),
            (("", "cd infra && terraform destroy"), ("infra/", "terraform plan")),
            (("", "helm uninstall shop"), ("", "helm install cart ./chart")),
            (("", "helm install shop ./chart"), ("", "helm install shop ./chart")),
            (("", "terraform destroy --help"), ("", "terraform apply")),
            (("", "kubectl delete ns shop"), ("", "kubectl create namespace cart")),
            (("", "kubectl delete deployment shop"), ("", "kubectl create service shop")),
            (("", "docker volume rm data"), ("", "docker network create data")),
            (("", "docker volume rm data"), ("", "docker volume ls")),
            (("", "psql -c 'DROP TABLE orders'"), ("", "psql -c 'create table items (id int)'")),
            (("", "psql -c 'DROP TABLE orders'"), ("", "psql -c 'create view orders as select 1'")),
            (("", "gcloud sql instances delete shop -q"), ("", "gcloud sql instances create cart")),
            (("", "rails db:drop"), ("", "rails db:migrate")),
            (
                ("", "aws rds delete-db-instance --db-instance-identifier billing"),
                ("", "aws rds create-db-instance --db-instance-identifier shop"),
            ),
        ] {
            assert_eq!(told(first, second), Vec::<String>::new(), "{first:?} {second:?}");
        }
    }
}
