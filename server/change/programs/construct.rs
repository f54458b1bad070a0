//! Constructs of the CDK and resources of Pulumi, as a program text writes them.

use super::imports::Imports;
use super::tokens::{Call, Token, arguments, call, calls, tokens, value};
use crate::change::Declared;
use crate::change::known::Known;
use crate::text::Span;
use std::collections::{HashMap, HashSet};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tool {
    Cdk,
    Pulumi,
}

/// One side of a file.
pub(super) struct Program<'a> {
    pub(super) path: &'a str,
    pub(super) text: &'a str,
    pub(super) constructs: Vec<Construct>,
    /// Calls that rename logical ids on purpose.
    pub(super) renames: usize,
}

/// One construct or resource.
#[derive(Clone, Debug)]
pub(super) struct Construct {
    pub(super) tool: Tool,
    /// `aws_s3.Bucket`, `aws.rds.Instance`.
    pub(super) kind: String,
    /// The class it stands in; of Pulumi the kind.
    pub(super) owner: String,
    /// The id of what it is below, where that is no class.
    pub(super) parent: String,
    pub(super) id: String,
    pub(super) id_span: Span,
    pub(super) span: Span,
    pub(super) settings: Vec<Setting>,
    /// Of Pulumi, what the resource is made with; the settings are its options.
    pub(super) inputs: Vec<Setting>,
    /// Its logical id is written out.
    pub(super) pinned: bool,
}

/// A property or an option.
#[derive(Clone, Debug)]
pub(super) struct Setting {
    pub(super) name: String,
    pub(super) value: Known,
    /// Every text in it: the names of aliases.
    pub(super) texts: Vec<String>,
    pub(super) span: Span,
    pub(super) value_span: Span,
}

impl Construct {
    pub(super) fn address(&self) -> String {
        match self.owner.as_str() {
            "" => self.id.clone(),
            owner => format!("{owner}/{}", self.id),
        }
    }

    pub(super) fn is(&self, other: &Construct) -> bool {
        (&self.owner, &self.parent, &self.id) == (&other.owner, &other.parent, &other.id) && self.tool == other.tool
    }

    pub(super) fn setting(&self, name: &str) -> Option<&Setting> {
        self.settings.iter().find(|setting| camel(&setting.name) == name)
    }
}

/// `removal_policy` as `removalPolicy`.
pub(super) fn camel(name: &str) -> String {
    let mut parts = name.split('_');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |mut all, part| {
        let mut chars = part.chars();
        all.extend(chars.next().map(|c| c.to_ascii_uppercase()));
        all + chars.as_str()
    })
}

impl<'a> Program<'a> {
    pub(super) fn read(file: &Declared<'a>) -> Program<'a> {
        let python = file.path.ends_with(".py");
        let tokens = tokens(file.text, python);
        let imports = Imports::of(&tokens, file.text, python);
        let calls = calls(&tokens);
        let mut reader = Reader { tokens: &tokens, imports, constants: constants(&tokens), apps: HashSet::new() };
        reader.apps = calls.iter().filter(|call| reader.is_app(call)).filter_map(|call| reader.bound(call)).collect();
        let mut constructs: Vec<Construct> = Vec::new();
        let mut variables: HashMap<String, String> = HashMap::new();
        for call in &calls {
            let Some(mut construct) = reader.construct(call) else { continue };
            if let Some(parent) = variables.get(&construct.parent) {
                construct.parent = parent.clone();
            }
            if let Some(name) = reader.bound(call) {
                construct.pinned = reader.pins(&name, call.end);
                variables.insert(name, construct.id.clone());
            }
            constructs.push(construct);
        }
        let renames = calls.iter().filter(|call| {
            call.path.last().is_some_and(|name| matches!(name.as_str(), "rename_logical_id" | "renameLogicalId"))
        });
        let renames = renames.count();
        Program { path: file.path, text: file.text, constructs, renames }
    }
}

/// Names that are given one text, at any level.
fn constants(tokens: &[Token]) -> HashMap<String, String> {
    let mut found = HashMap::new();
    for window in tokens.windows(3) {
        if let ([name, sign, text], true) = (window, window[1].is('='))
            && let (Some(name), Known::Text(text)) = (name.word(), value(std::slice::from_ref(text)))
            && sign.is('=')
        {
            found.insert(name.to_owned(), text);
        }
    }
    found
}

struct Reader<'t> {
    tokens: &'t [Token],
    imports: Imports,
    constants: HashMap<String, String>,
    /// Variables that hold an app of the CDK.
    apps: HashSet<String>,
}

impl Reader<'_> {
    fn construct(&self, call: &Call) -> Option<Construct> {
        let class = call.path.last()?;
        if !class.starts_with(|c: char| c.is_ascii_uppercase()) {
            return None;
        }
        if let Some(stack) = self.stack(call) {
            return Some(stack);
        }
        let path = self.imports.resolved(&call.path)?;
        if let Some(kind) = path.strip_prefix("aws_cdk.").or((path == "constructs.Construct").then_some("Construct")) {
            return self.cdk(call, kind);
        }
        let library = path.strip_prefix("pulumi_")?;
        self.pulumi(call, library)
    }

    fn is_app(&self, call: &Call) -> bool {
        let path = self.imports.resolved(&call.path);
        path.is_some_and(|path| path.starts_with("aws_cdk.") && path.ends_with(".App"))
    }

    /// What an app is made of: a stack, of whatever class.
    fn stack(&self, call: &Call) -> Option<Construct> {
        let scope = call.arguments.first()?;
        let scope = value(&self.tokens[scope.from..scope.to]).canonical();
        let stack = self.apps.contains(&scope).then(|| self.cdk(call, "Stack"))??;
        // The class above the app is not around it.
        Some(Construct { owner: String::new(), ..stack })
    }

    fn text(&self, at: usize, call: &Call) -> Option<(String, Span)> {
        let argument = call.arguments.get(at)?;
        let written = &self.tokens[argument.from..argument.to];
        let text = match (value(written), written) {
            (Known::Text(text), _) => text,
            (Known::Symbol(name), [_]) => self.constants.get(&name)?.clone(),
            _ => return None,
        };
        (argument.name.is_none() || matches!(argument.name.as_deref(), Some("id" | "resource_name")))
            .then_some((text, argument.value_span))
    }

    fn cdk(&self, call: &Call, kind: &str) -> Option<Construct> {
        let scope = call.arguments.first()?;
        let scope = value(&self.tokens[scope.from..scope.to]).canonical();
        let (id, id_span) = self.text(1, call)?;
        let owner = self.class(call.start).unwrap_or_default();
        let parent = if matches!(scope.as_str(), "self" | "this" | "scope") { String::new() } else { scope };
        Some(Construct {
            tool: Tool::Cdk,
            kind: kind.to_owned(),
            owner,
            parent,
            id,
            id_span,
            span: call.span,
            settings: self.settings(call, 2),
            inputs: Vec::new(),
            pinned: false,
        })
    }

    fn pulumi(&self, call: &Call, library: &str) -> Option<Construct> {
        let (id, id_span) = self.text(0, call)?;
        let mut settings = self.settings(call, 2);
        let options = call.arguments.iter().find(|argument| argument.name.as_deref() == Some("opts"));
        if let Some(options) = options
            && let Some(inner) = (options.from..options.to).find_map(|at| call_at(self.tokens, at))
        {
            settings.extend(self.settings(&inner, usize::MAX));
        }
        let inputs = self.settings(call, 1);
        settings.retain(|setting| {
            matches!(
                camel(&setting.name).as_str(),
                "protect"
                    | "retainOnDelete"
                    | "deleteBeforeReplace"
                    | "replaceOnChanges"
                    | "aliases"
                    | "parent"
                    | "ignoreChanges"
            )
        });
        let kind = library.to_owned();
        Some(Construct {
            tool: Tool::Pulumi,
            owner: kind.clone(),
            kind,
            parent: String::new(),
            id,
            id_span,
            span: call.span,
            settings,
            inputs,
            pinned: false,
        })
    }

    /// Arguments by name, and the entries of the object that stands at position `object`.
    fn settings(&self, call: &Call, object: usize) -> Vec<Setting> {
        let mut found: Vec<Setting> = call.arguments.iter().filter_map(|argument| self.setting(argument)).collect();
        let unnamed = call.arguments.get(object).filter(|argument| argument.name.is_none());
        if let Some(argument) = unnamed.filter(|argument| self.tokens[argument.from].is('{'))
            && let Some((entries, _)) = arguments(self.tokens, argument.from)
        {
            found.extend(entries.iter().filter_map(|entry| self.setting(entry)));
        }
        found
    }

    fn setting(&self, argument: &super::tokens::Argument) -> Option<Setting> {
        let written = &self.tokens[argument.from..argument.to];
        let value = match value(written) {
            // A policy is known by its last two names, wherever they come from.
            Known::Symbol(name) if name.contains("RemovalPolicy.") => Known::Text(
                name.rsplit('.').take(2).collect::<Vec<_>>().into_iter().rev().collect::<Vec<_>>().join("."),
            ),
            Known::Symbol(name) if self.constants.contains_key(&name) => Known::Text(self.constants[&name].clone()),
            other => other,
        };
        let texts = written.iter().filter_map(|token| match &token.kind {
            super::tokens::Kind::Text(text) => text.clone(),
            _ => None,
        });
        Some(Setting {
            name: argument.name.clone()?,
            value,
            texts: texts.collect(),
            span: argument.span,
            value_span: argument.value_span,
        })
    }

    /// The class that a token stands in: the last one that began before it.
    fn class(&self, at: usize) -> Option<String> {
        let before = self.tokens[..at].windows(2).rev();
        before
            .into_iter()
            .find(|pair| pair[0].word() == Some("class"))
            .and_then(|pair| pair[1].word())
            .map(str::to_owned)
    }

    /// The variable that the call is kept in.
    fn bound(&self, call: &Call) -> Option<String> {
        let mut at = call.start.checked_sub(1)?;
        if self.tokens[at].word() == Some("new") {
            at = at.checked_sub(1)?;
        }
        let name = self.tokens.get(at.checked_sub(1)?)?;
        self.tokens[at].is('=').then(|| name.word().map(str::to_owned)).flatten()
    }

    /// True where the logical id of a variable's construct is written out behind it.
    fn pins(&self, name: &str, from: usize) -> bool {
        let rest = &self.tokens[from..];
        rest.iter().enumerate().filter(|(_, token)| token.word() == Some(name)).any(|(at, _)| {
            let statement = rest[at..].iter().take(12);
            statement.filter_map(Token::word).any(|word| matches!(word, "override_logical_id" | "overrideLogicalId"))
        })
    }
}

fn call_at(tokens: &[Token], at: usize) -> Option<Call> {
    let begins = at == 0 || !tokens[at - 1].is('.');
    begins.then(|| call(tokens, at)).flatten()
}
