//! Declared infrastructure in one shape for Terraform, CloudFormation and Kubernetes, and the settings rules ask for.

mod containers;
mod leaves;
mod terraform;
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
    /// blocks of Terraform.
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
        "yaml" => yaml::declared(path, text, facts, summary),
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
}

impl Block<'_> {
    /// The setting as an operation, where a rule asks for its key.
    fn setting(&self, leaf: &Leaf<'_>) -> Option<Operation> {
        if !words::setting_of_rule(leaf.path.rsplit('.').next().unwrap_or_default()) {
            return None;
        }
        Some(Operation {
            act: Act::Setting {
                block: self.kind.to_owned(),
                name: self.name.to_owned(),
                path: leaf.path.clone(),
                value: leaf.value.clone(),
                beside: leaf.beside(),
            },
            span: Span::new(leaf.key_span.start, leaf.span.end),
            symbol: self.symbol.to_owned(),
            language: self.language,
            certain: true,
            repeated: false,
            tested: false,
            place: Place::default(),
        })
    }
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
