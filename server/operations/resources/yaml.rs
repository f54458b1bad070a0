//! Documents of YAML, JSON and TOML: Kubernetes objects, CloudFormation resources, workflows, and plain configuration.

use super::leaves::{self, Leaf};
use super::terraform::{comments, within};
use super::written::written;
use super::{
    Attribute, Block, Platform, Resource, ansible, compose, containers, policy, secret, statements, tasks, workflow,
};
use crate::facts::{FactKind, Facts, Placed, ScopeKind};
use crate::operations::Summary;
use crate::operations::budget::Budget;
use crate::text::Span;

/// Adds the objects of a text, and the settings in them that rules ask for.
pub(super) fn declared(path: &str, text: &str, facts: &Facts, summary: &mut Summary) {
    let comments: Vec<Span> = facts.items.iter().flat_map(comments).collect();
    let reader = Reader { path, text, language: facts.language.id, comments: &comments };
    for document in facts.items.chunk_by(|one, other| one.document == other.document) {
        reader.document(document, summary);
    }
}

/// One text while its documents are read.
struct Reader<'t> {
    path: &'t str,
    text: &'t str,
    language: &'static str,
    comments: &'t [Span],
}

/// The root of an object: the whole document (scope 0 of every item), or one scope of one item.
type Root<'f> = (&'f [Placed], usize);

impl Reader<'_> {
    fn document(&self, items: &[Placed], summary: &mut Summary) {
        if is_kubernetes(items) || self.language != "yaml" {
            let mut budget = Budget::of(self.text);
            summary.operations.extend(containers::commands(items, "command", "args", &mut budget));
        }
        if self.language == "toml" {
            tasks::commands(items, &mut summary.operations);
        }
        for (program, rest) in containers::LISTS.iter().filter(|(program, _)| containers::are_there(items, program)) {
            let mut budget = Budget::of(self.text);
            summary.operations.extend(containers::commands(items, program, rest, &mut budget));
        }
        if self.language == "yaml" {
            let mut budget = Budget::of(self.text);
            summary.operations.extend(containers::first_boot(items, self.text, &mut budget));
        }
        if workflow::is_workflow(self.path) {
            let leaves: Vec<Leaf<'_>> = leaves_of((items, 0));
            let around = workflow::triggers(items);
            let block =
                Block { kind: "github-workflow", name: "", symbol: "", language: self.language, around: &around };
            self.settings(&block, &leaves, summary);
            let expressions = leaves.iter().flat_map(|leaf| workflow::expressions(self.text, leaf, &block));
            return summary.operations.extend(expressions);
        }
        let services = compose::services(items);
        if !services.is_empty() {
            let mut budget = Budget::of(self.text);
            summary.operations.extend(containers::commands(items, "entrypoint", "command", &mut budget));
            for (placed, scope, name) in services {
                let root = (std::slice::from_ref(placed), scope);
                let (block, leaves) = (self.block("compose-service", name, name), leaves_of(root));
                self.settings(&block, &leaves, summary);
                summary.operations.extend(leaves.iter().filter_map(|leaf| compose::named_volume(leaf, &block)));
            }
            return;
        }
        let objects = list_objects(items);
        if !objects.is_empty() {
            for root in objects {
                self.object(root, summary);
            }
            return;
        }
        if self.path.ends_with(".tf.json") {
            return self.terraform(items, summary);
        }
        let resources = template_resources(items);
        if resources.is_empty() {
            let kind = match () {
                () if is_playbook(self.path, items) => "ansible",
                () if is_gitlab(self.path) => "gitlab-ci",
                () => return self.object((items, 0), summary),
            };
            let mut leaves = leaves_of((items, 0));
            let temporary = ansible::temporary(&leaves);
            leaves.retain(|leaf| !ansible::is_about(leaf, &temporary));
            return self.settings(&self.block(kind, "", ""), &leaves, summary);
        }
        for (root, logical_id, kind) in resources {
            let leaves = leaves_of(root);
            self.settings(&self.block(&kind, logical_id, logical_id), &leaves, summary);
            summary.resources.push(self.resource(Platform::CloudFormation, kind, logical_id.to_owned(), root, leaves));
        }
    }

    /// Blocks of Terraform as JSON: `{"resource": {"aws_db_instance": {"main": { … }}}}`.
    fn terraform(&self, items: &[Placed], summary: &mut Summary) {
        for placed in items {
            for (at, scope) in placed.item.scopes.iter().enumerate().filter(|(_, scope)| scope.kind == ScopeKind::Pair)
            {
                let Some(path) = leaves::path(&placed.item, at, 0) else { continue };
                let steps: Vec<&str> = path.split('.').collect();
                let kind = match steps.as_slice() {
                    [kind @ ("resource" | "data"), of, _] => format!("{kind}.{of}"),
                    [kind @ ("module" | "output" | "variable"), _] => (*kind).to_owned(),
                    ["provider", name] => format!("provider.{name}"),
                    ["terraform"] => "terraform".to_owned(),
                    _ => continue,
                };
                let address = path.trim_start_matches("resource.");
                let block = Block { language: "terraform", ..self.block(&kind, &scope.name, address) };
                self.settings(&block, &leaves_of((std::slice::from_ref(placed), at)), summary);
            }
        }
    }

    /// A Kubernetes object, or configuration of something else.
    fn object(&self, root: Root<'_>, summary: &mut Summary) {
        let leaves = leaves_of(root);
        let (Some(_), Some(kind)) = (text_at(&leaves, "apiVersion"), text_at(&leaves, "kind")) else {
            return self.settings(&self.block(self.language, "", ""), &leaves, summary);
        };
        let name = text_at(&leaves, "metadata.name").unwrap_or_default();
        let address = match text_at(&leaves, "metadata.namespace") {
            Some(namespace) => format!("{kind}/{namespace}/{name}"),
            None => format!("{kind}/{name}"),
        };
        self.settings(&self.block(&kind, &name, &address), &leaves, summary);
        summary.resources.push(self.resource(Platform::Kubernetes, kind, address, root, leaves));
    }

    fn block<'b>(&self, kind: &'b str, name: &'b str, symbol: &'b str) -> Block<'b> {
        Block { kind, name, symbol, language: self.language, around: &[] }
    }

    fn settings(&self, block: &Block<'_>, leaves: &[Leaf<'_>], summary: &mut Summary) {
        summary.operations.extend(leaves.iter().filter_map(|leaf| block.setting(leaf)));
        summary.operations.extend(leaves.iter().filter_map(|leaf| secret::literal(block, leaf)));
        summary.operations.extend(leaves.iter().flat_map(|leaf| statements::of_leaf(self.text, leaf)));
        summary.operations.extend(leaves.iter().flat_map(|leaf| tasks::of_file(block.kind, self.text, leaf)));
        policy::in_maps(leaves, block, &mut summary.operations);
    }

    fn resource(
        &self,
        platform: Platform,
        kind: String,
        address: String,
        root: Root<'_>,
        leaves: Vec<Leaf<'_>>,
    ) -> Resource {
        let (items, scope) = root;
        let spans = items.iter().filter_map(|placed| placed.item.scopes.get(scope).map(|scope| (placed, scope)));
        let (mut span, mut head) = (Span::default(), Span::default());
        for (index, (placed, scope)) in spans.enumerate() {
            let whole = scope.span.shift(placed.span.start);
            if index == 0 {
                let first_line = whole.of(self.text).lines().next().unwrap_or_default().len();
                head = Span::new(whole.start, whole.start + first_line);
                span = whole;
            }
            span = Span::new(span.start.min(whole.start), span.end.max(whole.end));
        }
        let attributes = leaves.into_iter().map(|leaf| Attribute {
            written: written(self.text, leaf.span, within(self.comments, leaf.span)),
            path: leaf.path,
            value: leaf.value.clone(),
            key_span: leaf.key_span,
            span: leaf.span,
        });
        Resource { platform, kind, address, span, head, attributes: attributes.collect(), blocks: Vec::new() }
    }
}

/// True where the document says which interface of a cluster reads it.
fn is_kubernetes(items: &[Placed]) -> bool {
    let has = |key: &str| {
        let mut facts = items.iter().flat_map(|placed| &placed.item.facts);
        facts.any(|fact| fact.scope == 0 && matches!(&fact.kind, FactKind::Setting { key: one, .. } if one == key))
    };
    has("apiVersion") && has("kind")
}

fn leaves_of(root: Root<'_>) -> Vec<Leaf<'_>> {
    let (items, scope) = root;
    items.iter().flat_map(|placed| leaves::below(placed, scope)).collect()
}

fn text_at(leaves: &[Leaf<'_>], path: &str) -> Option<String> {
    leaves.iter().find(|leaf| leaf.path == path)?.value.as_text()
}

/// A pipeline of GitLab, or what one includes.
fn is_gitlab(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.ends_with(".gitlab-ci.yml") || name.ends_with(".gitlab-ci.yaml") || format!("/{path}").contains("/.gitlab/ci/")
}

/// A list of plays, or of tasks by the folder it stands in.
fn is_playbook(path: &str, items: &[Placed]) -> bool {
    let mut scopes = items.iter().flat_map(|placed| &placed.item.scopes);
    let list = scopes.any(|scope| scope.kind == ScopeKind::Entry && scope.parent == 0);
    let folder = path.rsplit('/').nth(1).unwrap_or_default();
    list && (matches!(folder, "tasks" | "handlers" | "playbooks")
        || leaves_of((items, 0)).iter().any(|leaf| leaf.path == "hosts"))
}

/// The objects of a `kind: List`: elements of its `items`.
fn list_objects(items: &[Placed]) -> Vec<Root<'_>> {
    elements(items, "items", ScopeKind::Entry)
        .filter(|(root, _)| text_at(&leaves_of(*root), "apiVersion").is_some())
        .map(|(root, _)| root)
        .collect()
}

/// The resources of a CloudFormation template with logical id and type.
fn template_resources(items: &[Placed]) -> Vec<(Root<'_>, &str, String)> {
    elements(items, "Resources", ScopeKind::Pair)
        .filter_map(|(root, name)| {
            let kind = text_at(&leaves_of(root), "Type").filter(|kind| kind.contains("::"))?;
            Some((root, name, kind))
        })
        .collect()
}

/// The scopes of a kind right below the top-level key `key`, or below it in the `resources` of the Serverless Framework,
/// with their names.
fn elements<'f>(items: &'f [Placed], key: &'f str, kind: ScopeKind) -> impl Iterator<Item = (Root<'f>, &'f str)> {
    items.iter().flat_map(move |placed| {
        let scopes = &placed.item.scopes;
        let in_framework = move |parent: usize| {
            placed.item.enclosing(parent).all(|(_, scope)| scope.kind != ScopeKind::Pair || scope.name == "resources")
        };
        let below = move |parent: usize| {
            scopes.get(parent).is_some_and(|scope| {
                scope.kind == ScopeKind::Pair
                    && scope.name == key
                    && parent != 0
                    && (scope.parent == 0 || key == "Resources" && in_framework(scope.parent))
            })
        };
        scopes
            .iter()
            .enumerate()
            .filter(move |(_, scope)| scope.kind == kind && below(scope.parent))
            .map(move |(at, scope)| ((std::slice::from_ref(placed), at), scope.name.as_str()))
    })
}
