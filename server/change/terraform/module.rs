//! One side of a module: what its files declare together, and what its names stand for.

use super::{address, handed};
use crate::change::hcl::{self, Context, Names, Step};
use crate::change::known::Known;
use crate::change::{Declared, hcl::spelled};
use crate::operations::resources::{Attribute, Platform, Resource};
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};

/// A resource with the file it stands in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Placed<'a> {
    pub(super) path: &'a str,
    pub(super) text: &'a str,
    pub(super) resource: &'a Resource,
}

/// A name that the module gives to a value.
#[derive(Clone, Copy, Debug)]
pub(super) struct Definition<'a> {
    pub(super) path: &'a str,
    pub(super) text: &'a str,
    pub(super) attribute: &'a Attribute,
}

/// One side of a module.
#[derive(Default)]
pub(super) struct Module<'a> {
    /// Resources and module calls by address, providers by name and alias.
    pub(super) objects: BTreeMap<String, Placed<'a>>,
    /// `moved`, `removed`, `import`, `terraform` and the like.
    pub(super) blocks: Vec<Placed<'a>>,
    pub(super) locals: HashMap<&'a str, Definition<'a>>,
    /// Defaults of variables.
    pub(super) defaults: HashMap<&'a str, Definition<'a>>,
    /// What Terraform reads by itself: `terraform.tfvars`, `*.auto.tfvars`.
    pub(super) values: HashMap<&'a str, Definition<'a>>,
    /// What somebody may hand over, by file: `prod.tfvars`.
    pub(super) stages: BTreeMap<&'a str, HashMap<&'a str, Definition<'a>>>,
    /// Major versions of providers, as the lock file says.
    pub(super) locked: HashMap<String, u32>,
    /// Files beside it that expressions may read, by name.
    pub(super) files: BTreeMap<&'a str, Declared<'a>>,
    /// What a call hands over, where the module is looked at through one.
    pub(super) inputs: Option<Inputs>,
}

/// Values of variables, and whether they rest on what may be set elsewhere.
pub(super) type Inputs = BTreeMap<String, (Known, bool)>;

impl<'a> Module<'a> {
    pub(super) fn of(files: &[Declared<'a>]) -> Module<'a> {
        let mut module = Module::default();
        let own = files.iter().find(|file| !handed::is_values(file)).map(|file| super::folder(file.path));
        for file in files {
            if super::is_data(file.path) {
                module.files.insert(file.path.rsplit('/').next().unwrap_or(file.path), *file);
                continue;
            }
            for resource in file.resources.iter().filter(|resource| resource.platform == Platform::Terraform) {
                let beside = own.is_none_or(|own| super::folder(file.path) == own);
                module.add(Placed { path: file.path, text: file.text, resource }, beside);
            }
        }
        module
    }

    /// Adds what a file says; one that does not stand `beside` the others is handed over by name.
    fn add(&mut self, placed: Placed<'a>, beside: bool) {
        let resource = placed.resource;
        let name = placed.path.rsplit('/').next().unwrap_or(placed.path);
        let defined = |attribute| Definition { path: placed.path, text: placed.text, attribute };
        if name == ".terraform.lock.hcl" {
            self.lock(resource);
            return;
        }
        match resource.kind.as_str() {
            "locals" => self.locals.extend(resource.attributes.iter().map(|one| (one.path.as_str(), defined(one)))),
            "variable" => {
                let name = resource.address.strip_prefix("variable.").unwrap_or_default();
                self.defaults.extend(resource.attribute("default").map(|one| (name, defined(one))));
            }
            "tfvars" => {
                let automatic = beside && (name.starts_with("terraform.tfvars") || name.contains(".auto.tfvars"));
                let values = if automatic { &mut self.values } else { self.stages.entry(placed.path).or_default() };
                values.extend(resource.attributes.iter().map(|one| (one.path.as_str(), defined(one))));
            }
            "provider" => {
                let alias = resource.attribute("alias").and_then(|alias| alias.value.as_text());
                let address =
                    alias.map_or_else(|| resource.address.clone(), |alias| format!("{}.{alias}", resource.address));
                self.objects.insert(address, placed);
            }
            _ if is_managed(resource) => {
                self.objects.insert(resource.address.clone(), placed);
            }
            _ => self.blocks.push(placed),
        }
    }

    fn lock(&mut self, resource: &Resource) {
        let provider = resource.address.rsplit('/').next().unwrap_or_default();
        let version = resource.attribute("version").and_then(|version| version.value.as_text());
        let major = version.and_then(|version| version.split('.').next().and_then(|major| major.parse().ok()));
        self.locked.extend(major.map(|major| (provider.trim_end_matches("-beta").to_owned(), major)));
    }

    /// What the call gives a variable. Nothing is its default.
    fn handed(&self, name: &str) -> Option<&(Known, bool)> {
        self.inputs.as_ref()?.get(name).filter(|(value, _)| *value != Known::Null)
    }

    /// The blocks of one kind.
    pub(super) fn of_kind(&self, kind: &str) -> impl Iterator<Item = Placed<'a>> {
        self.blocks.iter().copied().filter(move |placed| placed.resource.kind == kind)
    }
}

/// A `resource` or `module` block; data sources and settings blocks are not managed.
fn is_managed(resource: &Resource) -> bool {
    let prefix = resource.address.strip_prefix(resource.kind.as_str()).is_some_and(|rest| rest.starts_with('.'));
    prefix && (resource.kind == "module" || resource.kind.contains('_'))
}

impl<'a> Definition<'a> {
    /// The expression as the text has it.
    fn source(&self) -> &'a str {
        self.attribute.span.of(self.text)
    }
}

impl<'a> Placed<'a> {
    pub(super) fn source(&self, attribute: &Attribute) -> &'a str {
        attribute.span.of(self.text)
    }
}

/// The most that one name stands for.
const MAX_WEIGHT: usize = 20_000;

/// A module as one evaluation sees it: with the values of one stage, and its addresses as they are called later.
pub(super) struct View<'m, 'a> {
    pub(super) module: &'m Module<'a>,
    pub(super) stage: Option<&'a str>,
    /// What has another address on the other side.
    renamed: &'m BTreeMap<String, String>,
    worked_out: RefCell<HashMap<String, (Known, bool)>>,
}

impl<'m, 'a> View<'m, 'a> {
    pub(super) fn new(module: &'m Module<'a>, stage: Option<&'a str>, renamed: &'m BTreeMap<String, String>) -> Self {
        View { module, stage, renamed, worked_out: RefCell::default() }
    }

    /// The value of an attribute, and whether it rests on what may be set elsewhere.
    pub(super) fn value(&self, placed: Placed<'a>, attribute: &Attribute, bound: &[(String, Known)]) -> (Known, bool) {
        let mut context = Context::new(self);
        context.bound.extend_from_slice(bound);
        let value = hcl::evaluate(&hcl::read(placed.source(attribute)), &mut context);
        (value, context.assumed)
    }

    /// What a variable stands for.
    fn variable(&self, name: &str) -> Option<(Definition<'a>, bool)> {
        let handed = self.stage.and_then(|stage| self.module.stages.get(stage)?.get(name));
        let handed = handed.map(|value| (*value, true));
        let read = || self.module.values.get(name).map(|value| (*value, false));
        // Nobody but the call gives values to a module.
        let elsewhere = self.module.inputs.is_none();
        handed.or_else(read).or_else(|| self.module.defaults.get(name).map(|value| (*value, elsewhere)))
    }

    fn defined(&self, key: String, definition: Definition<'a>, context: &mut Context<'_>) -> Known {
        let known = self.worked_out.borrow().get(&key).cloned();
        let (value, assumed) = known.unwrap_or_else(|| {
            // What rests on itself stays a name; what grows with every name on the way does, too.
            self.worked_out.borrow_mut().insert(key.clone(), (Known::Symbol(key.clone()), false));
            let mut inner = Context::new(self);
            (inner.depth, inner.budget) = (context.depth, context.budget);
            let value = hcl::evaluate(&hcl::read(definition.source()), &mut inner);
            context.budget = inner.budget;
            let value = if value.weight() > MAX_WEIGHT { Known::Symbol(key.clone()) } else { value };
            self.worked_out.borrow_mut().insert(key, (value.clone(), inner.assumed));
            (value, inner.assumed)
        });
        context.assumed |= assumed;
        value
    }

    /// What a reference to another resource of the module gives: the value that is written there, or the reference
    /// itself in one spelling.
    fn resource(&self, root: &str, steps: &[Step], context: &mut Context<'_>) -> Known {
        let [Step::Member(name), rest @ ..] = steps else { return Known::Symbol(spelled(root, steps)) };
        let address = format!("{root}.{name}");
        let rest = match rest {
            // `x[0]` and `x` are the same object once a count was added.
            [Step::Key(index), rest @ ..] if index.as_count() == Some(0) => rest,
            rest => rest,
        };
        if let Some(value) = self.written(&address, rest, context) {
            return value;
        }
        let address = self.renamed.get(&address).unwrap_or(&address);
        Known::Symbol(spelled(address, rest))
    }

    fn written(&self, address: &str, rest: &[Step], context: &mut Context<'_>) -> Option<Known> {
        let placed = self.module.objects.get(address).filter(|placed| placed.resource.kind != "module")?;
        let single = |key: &str| placed.resource.attribute(key).is_none();
        let members: Option<Vec<&str>> = rest
            .iter()
            .map(|step| match step {
                Step::Member(member) => Some(member.as_str()),
                Step::Key(_) => None,
            })
            .collect();
        let members = members.filter(|members| !members.is_empty() && single("count") && single("for_each"))?;
        let path = members.join(".");
        let mut found = placed.resource.attributes.iter().filter(|one| one.path == path);
        let attribute = found.next().filter(|_| found.next().is_none())?;
        let definition = Definition { path: placed.path, text: placed.text, attribute };
        Some(self.defined(format!("{address}.{path}"), definition, context)).filter(|value| *value != Known::Null)
    }
}

impl Names for View<'_, '_> {
    fn file(&self, path: &str) -> Option<&str> {
        let path = path.trim_matches(['"', '`']);
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let beside = matches!(folder.trim_matches(['$', '{', '}', ' ']), "" | "." | "path.module");
        self.module.files.get(name).filter(|_| beside).map(|file| file.text)
    }

    fn value(&self, root: &str, steps: &[Step], context: &mut Context<'_>) -> Known {
        match (root, steps) {
            ("local", [Step::Member(name), rest @ ..]) => match self.module.locals.get(name.as_str()) {
                Some(definition) => {
                    let value = self.defined(format!("local.{name}"), *definition, context);
                    hcl::walk(value, rest)
                }
                None => Known::Symbol(spelled(root, steps)),
            },
            ("var", [Step::Member(name), rest @ ..]) if let Some((value, assumed)) = self.module.handed(name) => {
                context.assumed |= assumed;
                hcl::walk(value.clone(), rest)
            }
            ("var", [Step::Member(name), rest @ ..]) => match self.variable(name) {
                Some((definition, assumed)) => {
                    context.assumed |= assumed;
                    let value = self.defined(format!("var.{name}"), definition, context);
                    hcl::walk(value, rest)
                }
                None => Known::Symbol(spelled(root, steps)),
            },
            _ if address::is_type(root) => self.resource(root, steps, context),
            _ => Known::Symbol(spelled(root, steps)),
        }
    }
}
