//! Declared infrastructure in one shape for Terraform, CloudFormation and Kubernetes, and the settings rules ask for.

mod ansible;
mod compose;
mod containers;
mod leaves;
mod objects;
mod policy;
pub(super) mod secret;
mod statements;
mod tasks;
mod terraform;
mod variables;
mod workflow;
mod written;
mod yaml;

use super::{Act, Operation, Place, Summary, words};
use crate::facts::{Facts, Value};
use crate::text::Span;
use leaves::Leaf;

pub(super) use workflow::Surroundings;

/// The tool that reads the declaration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Platform {
    Terraform,
    CloudFormation,
    Kubernetes,
}

/// One declared object.
#[derive(Clone, Debug, PartialEq)]
pub struct Resource {
    pub platform: Platform,
    /// `aws_db_instance`, `AWS::RDS::DBInstance`, `PersistentVolumeClaim`; `module`, `moved`, `removed` … for those
    /// blocks of Terraform, `tfvars` for a file of values.
    pub kind: String,
    /// Address within the unit: `aws_db_instance.billing`, logical id, `namespace/name`.
    pub address: String,
    /// The whole declaration.
    pub span: Span,
    /// Its first line.
    pub head: Span,
    /// Leaf values in the order of the text.
    pub attributes: Vec<Attribute>,
    /// Repeated and nested blocks by path, in order: `root_block_device`, `lifecycle`.
    pub blocks: Vec<(String, Span)>,
}

/// One leaf value.
#[derive(Clone, Debug, PartialEq)]
pub struct Attribute {
    /// Keys joined by dots, list and set levels left out: `root_block_device.encrypted`, `Properties.DBName`.
    pub path: String,
    pub value: Value,
    /// As written, for comparison when the value is computed: white space folded, comments left out.
    pub written: String,
    pub key_span: Span,
    pub span: Span,
}

/// Adds what a text of a configuration language declares.
pub(super) fn declared(path: &str, text: &str, facts: &Facts, summary: &mut Summary) {
    match facts.language.id {
        "terraform" => terraform::declared(text, facts, summary),
        "yaml" | "json" | "toml" => yaml::declared(path, text, facts, summary),
        _ => {}
    }
}

/// What settings of one block have in common.
struct Block<'b> {
    kind: &'b str,
    name: &'b str,
    /// Address or key that a diagnostic names as the enclosing symbol.
    symbol: &'b str,
    language: &'static str,
    /// What stands around all of it: see [`Leaf::beside`].
    around: &'b [(String, Value)],
}

/// A setting before it becomes an operation.
struct Told {
    path: String,
    value: Value,
    beside: Vec<(String, Value)>,
    span: Span,
    /// False where the value is that of a name, which may be given another one.
    certain: bool,
}

impl Block<'_> {
    /// The setting as an operation, where a rule asks for its key. A text that a template joins counts as its parts.
    fn setting(&self, leaf: &Leaf<'_>) -> Option<Operation> {
        let path = leaf.path.strip_suffix(".Fn::Join").or_else(|| leaf.path.strip_suffix(".Fn::Sub"));
        let path = path.unwrap_or(&leaf.path);
        if !asked(path) {
            return None;
        }
        Some(self.told(Told {
            path: path.to_owned(),
            value: leaf.value.clone(),
            beside: [leaf.beside(), self.around.to_vec()].concat(),
            span: Span::new(leaf.key_span.start, leaf.span.end),
            certain: true,
        }))
    }

    fn told(&self, told: Told) -> Operation {
        Operation {
            act: Act::Setting {
                block: self.kind.to_owned(),
                name: self.name.to_owned(),
                path: told.path,
                value: told.value,
                beside: told.beside,
            },
            span: told.span,
            symbol: self.symbol.to_owned(),
            language: self.language,
            certain: told.certain,
            repeated: false,
            tested: false,
            place: Place::default(),
        }
    }
}

/// True for a path whose last step a rule asks for.
fn asked(path: &str) -> bool {
    words::setting_of_rule(path.rsplit('.').next().unwrap_or_default())
}

impl Resource {
    /// The attribute at `path`.
    pub fn attribute(&self, path: &str) -> Option<&Attribute> {
        self.attributes.iter().find(|attribute| attribute.path == path)
    }
}

impl Attribute {
    /// Key and value together.
    pub fn whole(&self) -> Span {
        Span::new(self.key_span.start, self.span.end)
    }
}
