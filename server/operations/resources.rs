//! Declared infrastructure in one shape for Terraform, CloudFormation and Kubernetes.

use crate::facts::Value;
use crate::text::Span;

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
    /// As written, for comparison when the value is computed; white space folded.
    pub written: String,
    pub key_span: Span,
    pub span: Span,
}

impl Resource {
    /// The attribute at `path`.
    pub fn attribute(&self, path: &str) -> Option<&Attribute> {
        self.attributes.iter().find(|attribute| attribute.path == path)
    }
}
