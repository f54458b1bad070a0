//! One row of the language table, and its patterns resolved to the numbers of its grammar.

use super::shape::{Acts, Part, Quoting, Role, Shape};
use crate::text::packed::{Packed, Unpacker};
use std::borrow::Cow;
use std::collections::HashMap;
use std::num::NonZeroU16;
use std::sync::OnceLock;

/// Everything tagout knows about one language that is not a rule.
pub struct Language {
    pub id: &'static str,
    /// The language whose knowledge holds for this one: `javascript` for TypeScript, else itself.
    pub family: &'static str,
    /// Names that are known without an import, and stand for themselves.
    pub globals: &'static [&'static str],
    /// A program text that holds one of these is worth reading whatever its words.
    pub marks: &'static [&'static str],
    /// A name with a capital that nothing else is known of stands for itself.
    pub capitals: bool,
    /// None for a language that is read by its words alone.
    pub grammar: Option<fn() -> tree_sitter::Language>,
    pub extensions: &'static [&'static str],
    pub file_names: &'static [&'static str],
    /// Names up to their first dot.
    pub stems: &'static [&'static str],
    /// Folders whose files with one of `folder_extensions` belong to it, wherever they are.
    pub folders: &'static [&'static str],
    pub folder_extensions: &'static [&'static str],
    /// Program names of a shebang line, without version digits.
    pub interpreters: &'static [&'static str],
    /// What editors call it in `languageId`.
    pub client_ids: &'static [&'static str],
    /// Starts a comment up to the end of the line.
    pub comment: &'static str,
    /// Node kinds whose children are top-level items (besides the root's).
    pub containers: &'static [&'static str],
    /// A text that holds this is parsed without the tree before it: the grammar's scanner keeps state that a reused
    /// node loses. Empty for none.
    pub afresh_with: &'static str,
    /// Words that the grammar misreads are shown to it in another form.
    pub disguised: bool,
    /// Top-level items that begin a line can be parsed apart from each other.
    pub regions: bool,
    /// What its texts are made of.
    pub acts: Acts,
    /// Where the grammar fails, lines that begin with this are shell text. Empty for none.
    pub shell_lines: &'static str,
    /// How string literals are written.
    pub strings: Quoting,
    /// What stands for a computed part where this language is embedded in another.
    pub hole: &'static str,
    /// Where its patterns begin among those of all languages.
    pub(super) shapes: u32,
    pub(super) compiled: OnceLock<Compiled>,
}

impl std::fmt::Debug for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id)
    }
}

impl PartialEq for Language {
    fn eq(&self, other: &Language) -> bool {
        self.id == other.id
    }
}

/// The patterns of a language with node kinds and fields as numbers, in lists by node kind.
pub struct Compiled {
    pub grammar: Option<tree_sitter::Language>,
    /// For each node kind of the grammar where its patterns are in `kinds`, from 1 on; 0 for the many without any.
    by_kind: Vec<u16>,
    kinds: Vec<Kind>,
    containers: Vec<u16>,
}

/// The patterns of one node kind, apart by when they are asked.
#[derive(Default)]
struct Kind {
    facts: Vec<CompiledShape>,
    details: Vec<CompiledShape>,
    values: Vec<CompiledShape>,
}

/// See [`Shape`].
#[derive(Clone)]
pub struct CompiledShape {
    pub role: Role,
    pub injects: Cow<'static, str>,
    pub slots: Vec<CompiledSlot>,
    pub words: Vec<(Part, Vec<Cow<'static, str>>)>,
}

/// See [`super::Slot`].
#[derive(Clone)]
pub struct CompiledSlot {
    pub part: Option<Part>,
    pub path: Vec<CompiledStep>,
    pub required: bool,
}

/// See [`super::Step`]; empty `kinds` matches every named node.
#[derive(Clone)]
pub struct CompiledStep {
    pub field: Option<NonZeroU16>,
    pub not: Vec<NonZeroU16>,
    pub kinds: Vec<u16>,
}

/// The node kinds of a grammar by name. The grammar itself goes through all of them for every name.
struct Kinds<'g> {
    grammar: &'g tree_sitter::Language,
    /// None where several kinds share name and form.
    by_name: HashMap<(&'g str, bool), Option<u16>>,
}

impl<'g> Kinds<'g> {
    fn of(grammar: &'g tree_sitter::Language) -> Kinds<'g> {
        let is_super = |id| grammar.node_kind_is_supertype(id);
        let ids = 0..u16::try_from(grammar.node_kind_count()).unwrap_or(u16::MAX);
        let mut by_name = HashMap::with_capacity(grammar.node_kind_count());
        for id in ids {
            let is_super = !grammar.node_kind_is_visible(id) && is_super(id);
            if !grammar.node_kind_is_visible(id) && !is_super {
                continue;
            }
            let Some(name) = grammar.node_kind_for_id(id) else { continue };
            let alike = by_name.entry((name, is_super || grammar.node_kind_is_named(id)));
            alike.and_modify(|id| *id = None).or_insert(Some(id));
        }
        Kinds { grammar, by_name }
    }

    /// As [`tree_sitter::Language::id_for_node_kind`]; 0 for none. Of several kinds of one name the grammar knows which one
    /// nodes have.
    fn id(&self, name: &str, named: bool) -> u16 {
        match self.by_name.get(&(name, named)) {
            None => 0,
            Some(Some(id)) => *id,
            Some(None) => self.grammar.id_for_node_kind(name, named),
        }
    }
}

impl Language {
    /// The patterns as numbers, made on first use (about 50 µs).
    pub fn compiled(&self) -> &Compiled {
        self.compiled.get_or_init(|| Compiled::new(self))
    }

    /// The patterns as their files say them. The build script has seen them come out whole.
    pub(super) fn shapes(&self) -> Vec<Shape> {
        let bytes = include_bytes!(concat!(env!("OUT_DIR"), "/shapes.bin"));
        let text = include_str!(concat!(env!("OUT_DIR"), "/shapes.txt"));
        Vec::unpack(&mut Unpacker::new(bytes, text, self.shapes as usize)).unwrap_or_default()
    }
}

impl Compiled {
    fn new(language: &Language) -> Compiled {
        let Some(grammar) = language.grammar.map(|make| make()) else {
            return Compiled { grammar: None, by_kind: Vec::new(), kinds: Vec::new(), containers: Vec::new() };
        };
        let names = Kinds::of(&grammar);
        let mut by_kind = vec![0; grammar.node_kind_count()];
        let mut kinds: Vec<Kind> = Vec::new();
        for shape in language.shapes() {
            let slots = shape.slots.iter().map(|slot| CompiledSlot {
                part: slot.part,
                required: slot.required,
                path: slot
                    .path
                    .iter()
                    .map(|step| CompiledStep {
                        field: grammar.field_id_for_name(&*step.field),
                        not: step.not.iter().filter_map(|field| grammar.field_id_for_name(&**field)).collect(),
                        kinds: step.kinds.iter().map(|kind| names.id(kind, !step.anonymous)).collect(),
                    })
                    .collect(),
            });
            let compiled =
                CompiledShape { role: shape.role, injects: shape.injects, slots: slots.collect(), words: shape.words };
            let Some(place) = by_kind.get_mut(usize::from(names.id(&shape.kind, true))) else { continue };
            if *place == 0 {
                kinds.push(Kind::default());
                *place = u16::try_from(kinds.len()).unwrap_or_default();
            }
            let Some(shapes) = usize::from(*place).checked_sub(1).and_then(|at| kinds.get_mut(at)) else { continue };
            if shape.role.is_value() {
                shapes.values.push(compiled.clone());
            }
            if shape.role.is_fact() {
                shapes.facts.push(compiled);
            } else if shape.role.is_detail() {
                shapes.details.push(compiled);
            }
        }
        let containers = language.containers.iter().map(|kind| names.id(kind, true)).collect();
        drop(names);
        Compiled { grammar: Some(grammar), by_kind, kinds, containers }
    }

    fn of_kind(&self, kind: u16) -> Option<&Kind> {
        let place = *self.by_kind.get(usize::from(kind))?;
        self.kinds.get(usize::from(place).checked_sub(1)?)
    }

    /// The patterns that make facts of a node kind, in the order of the file.
    pub fn facts(&self, kind: u16) -> &[CompiledShape] {
        self.of_kind(kind).map_or(&[], |kind| kind.facts.as_slice())
    }

    /// The patterns that facts of other nodes ask this kind for.
    pub fn details(&self, kind: u16) -> &[CompiledShape] {
        self.of_kind(kind).map_or(&[], |kind| kind.details.as_slice())
    }

    /// The patterns that say what value a node kind stands for, in the order of the file.
    pub fn values(&self, kind: u16) -> &[CompiledShape] {
        self.of_kind(kind).map_or(&[], |kind| kind.values.as_slice())
    }

    /// True when the children of this kind are top-level items.
    pub fn is_container(&self, kind: u16) -> bool {
        self.containers.contains(&kind)
    }
}

#[cfg(test)]
mod tests {
    use super::Kinds;

    #[test]
    fn kinds_have_the_numbers_that_the_grammar_gives_them() {
        for language in crate::language::all() {
            let Some(grammar) = language.grammar.map(|make| make()) else { continue };
            let kinds = Kinds::of(&grammar);
            for (name, named) in kinds.by_name.keys() {
                assert_eq!(kinds.id(name, *named), grammar.id_for_node_kind(name, *named), "{language:?}: {name}");
            }
            assert_eq!(kinds.id("no_such_kind", true), 0);
        }
    }
}
