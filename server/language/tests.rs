use super::{all, by_path, by_shebang};
use tree_sitter::Query;

#[test]
fn every_pattern_file_is_a_valid_query_of_its_grammar() {
    for (language, file, text) in super::PATTERN_FILES {
        let language = super::by_id(language).expect("listed with its language");
        let grammar = language.grammar.expect("a language with patterns has a grammar");
        if let Err(error) = Query::new(&grammar(), text) {
            panic!("{file} does not fit {}: {error}", language.id);
        }
    }
}

#[test]
fn every_kind_and_field_of_a_pattern_exists() {
    for language in all() {
        let Some(grammar) = language.grammar.map(|make| make()) else { continue };
        for shape in language.shapes() {
            assert_ne!(grammar.id_for_node_kind(&shape.kind, true), 0, "{}: {}", language.id, shape.kind);
            for step in shape.slots.iter().flat_map(|slot| &slot.path) {
                assert!(step.field.is_empty() || grammar.field_id_for_name(&*step.field).is_some(), "{}", step.field);
                for kind in &step.kinds {
                    assert_ne!(grammar.id_for_node_kind(kind, !step.anonymous), 0, "{}: {kind}", language.id);
                }
            }
        }
    }
}

#[test]
fn files_are_known_by_name_or_first_line() {
    assert_eq!(by_path("a/b/main.py").map(|l| l.id), Some("python"));
    assert_eq!(by_path("README").map(|l| l.id), None);
    assert_eq!(by_path(".kiro/steering/product.md").map(|l| l.id), Some("agent-text"));
    assert_eq!(by_path("docs/steering.md").map(|l| l.id), None);
    for (path, id) in [
        ("a/Dockerfile.prod", "dockerfile"),
        ("web.dockerfile", "dockerfile"),
        ("Containerfile", "dockerfile"),
        ("Dockerfile.py", "python"),
        ("GNUmakefile", "make"),
        ("rules.mk", "make"),
        ("Makefile.in", "make"),
        ("Rakefile", "ruby"),
        ("a.psm1", "powershell"),
    ] {
        assert_eq!(by_path(path).map(|language| language.id), Some(id), "{path}");
    }
    assert_eq!(by_shebang("#!/usr/bin/env -S python3.11 -u\n").map(|l| l.id), Some("python"));
}
