//! Whatever is typed: text, tree and facts that were kept in step equal those made anew.

use proptest::prelude::*;
use tagout::document::Document;
use tagout::facts::{self, Facts, ItemCache};
use tagout::language::{self, Language};
use tagout::text::{Edit, Span};

const SAMPLES: &[(&str, &str)] = &[
    (
        "python",
        "import boto3\n\nclass K:\n    def f(self, x='é'):\n        if x:\n            return g(f\"a{x}\")\n\n\n# end\nfor i in range(3):\n    print(i)\n",
    ),
    (
        "rust",
        "use std::fs;\n\nfn f(x: &str) -> R {\n    let s = r#\"a\"#;\n    g(x).h()?; // 𝄞\n}\n\nmod m { struct S; }\n",
    ),
    (
        "javascript",
        "import { rm as r } from 'fs';\n\nclass K {\n  #a = 1;\n  f = async (x) => { await r(`é${x}`); };\n}\n\n// end\nconst { a, b: [c] } = require('y');\nfor (const i of [1, 2]) { g(i); }\n",
    ),
    (
        "typescript",
        "import type { A } from 'a';\n\nexport class K<T> {\n  constructor(private a: A, readonly b?: T) {}\n  f(x: string): x is 'y' { return (this.a as any)!.g({ x, 'é': 1 }); }\n}\n\nenum E { A = 1 }\n",
    ),
    (
        "tsx",
        "export const A = ({ a }: P) => <b c={() => d(a)}>é {`x${a}`}</b>;\n\nfunction f<T,>(x: T) {\n  return x;\n}\n",
    ),
    (
        "go",
        "package p\n\nimport (\n\tx \"a/b\"\n)\n\n// é\nfunc (s *S) F(a int) (err error) {\n\tfor _, v := range xs {\n\t\ts.g(&x.I{A: `r\\`, B: []int{1}})\n\t}\n\treturn\n}\n\ntype S struct{ a *x.C }\n",
    ),
    (
        "terraform",
        "resource \"aws_x\" \"b\" {\n  name = \"a${var.x}\"\n  tags = { a = 1 }\n  doc = <<EOT\n  x ${y}\nEOT\n}\n\nlocals { a = [1, 2] }\n",
    ),
    (
        "yaml",
        "on: push\njobs:\n  a:\n    steps:\n      - run: |\n          echo é\n          ls\n      - uses: {a: [1, b]}\n---\nx: 'y'\n",
    ),
    ("dockerfile", "FROM a AS b\nARG V=é\nRUN x \\\n  # why\n  && rm -rf /y\nRUN <<E\nls\nE\nCMD [\"a\", \"b\"]\n"),
    ("make", "A := é\nall: b\n\t@rm -rf $(A) && \\\n\t  ls\n\nb: ; x\nifeq ($(A),1)\nc:\n\ty\nendif\n"),
    (
        "powershell",
        "param($a)\n$b = \"é $a\"\nfunction F {\n  Remove-Item $b -Force:$true | % { x $_ }\n}\nif ($a) { iex (iwr u) }\n",
    ),
    ("bash", "set -e\nf() {\n  rm -rf \"$1\" | cat >x\n}\nfor i in a b; do\n  f \"${i}\" <<E\nhi $i\nE\ndone\n"),
];

/// What people and agents type: tokens, lines, brackets, and now and then nonsense.
const TYPED: &[&str] = &[
    "",
    " ",
    "\n",
    "x",
    "a = 1\n",
    "\"",
    "'",
    "(",
    ")",
    "{",
    "}",
    ":",
    "  ",
    "#",
    "é",
    "𝄞",
    "\r\n",
    "\r",
    "- b: c\n",
    "if x:\n",
    "    y()\n",
    "rm -rf $a\n",
    "<<E\n",
    "resource \"a\" \"b\" {}\n",
    "fn g() {}\n",
    "`",
    "${",
    "/*",
    "*/",
    "//",
    "func f() {}\n",
    "=> ",
    ";",
    "${{ x }}",
];

fn typed() -> impl Strategy<Value = Vec<(f64, usize, usize)>> {
    prop::collection::vec((0.0..1.0, 0usize..12, 0..TYPED.len()), 1..12)
}

/// An edit of `text` near a relative place, on character boundaries.
fn edit_of(text: &str, place: f64, gone: usize, put: usize) -> Edit {
    let chars: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
    let first = ((chars.len() - 1) as f64 * place) as usize;
    let last = (first + gone).min(chars.len() - 1);
    Edit { span: Span::new(chars[first], chars[last]), text: TYPED[put].to_owned() }
}

fn parse(language: &'static Language, text: &str, old: Option<&tree_sitter::Tree>) -> tree_sitter::Tree {
    language::parse(language, text, old, &mut || true).expect("small enough")
}

/// Every node with its kind and its place.
fn shape(tree: &tree_sitter::Tree) -> Vec<(u16, std::ops::Range<usize>, tree_sitter::Point)> {
    let mut cursor = tree.walk();
    let mut found = Vec::new();
    loop {
        let node = cursor.node();
        found.push((node.kind_id(), node.byte_range(), node.start_position()));
        if cursor.goto_first_child() {
            continue;
        }
        while !cursor.goto_next_sibling() {
            if !cursor.goto_parent() {
                return found;
            }
        }
    }
}

fn extract(language: &'static Language, text: &str, tree: &tree_sitter::Tree, cache: &mut ItemCache) -> Facts {
    facts::extract(language, text, tree, &|_| true, cache)
}

proptest! {
    #[test]
    fn the_text_is_what_the_edits_make_it(sample in 0..SAMPLES.len(), edits in typed()) {
        let mut plain = SAMPLES[sample].1.to_owned();
        let mut document = Document::open(language::by_id(SAMPLES[sample].0), &plain);
        for (place, gone, put) in edits {
            let edit = edit_of(&plain, place, gone, put);
            plain.replace_range(edit.span.start..edit.span.end, &edit.text);
            prop_assert_eq!(document.apply(&edit), edit);
        }
        prop_assert_eq!(document.text().to_string(), plain);
    }

    #[test]
    fn on_error_free_text_the_tree_is_that_of_a_fresh_parse(sample in 0..SAMPLES.len(), edits in typed()) {
        let (id, text) = SAMPLES[sample];
        let language = language::by_id(id).expect("a known language");
        let mut plain = text.to_owned();
        let mut document = Document::open(Some(language), text);
        for (place, gone, put) in edits {
            let edit = edit_of(&plain, place, gone, put);
            plain.replace_range(edit.span.start..edit.span.end, &edit.text);
            document.apply(&edit);
            let (rope, old) = document.snapshot();
            let tree = parse(language, &rope.to_string(), old.as_ref());
            let fresh = parse(language, &plain, None);
            if !fresh.root_node().has_error() {
                prop_assert_eq!(shape(&tree), shape(&fresh), "{}", plain);
            }
            document.adopt(tree);
        }
    }

    #[test]
    fn a_tree_that_comes_late_is_moved_along(sample in 0..SAMPLES.len(), edits in typed()) {
        let (id, text) = SAMPLES[sample];
        let language = language::by_id(id).expect("a known language");
        let mut plain = text.to_owned();
        let mut document = Document::open(Some(language), text);
        let (rope, _) = document.snapshot();
        let late = parse(language, &rope.to_string(), None);
        for (place, gone, put) in edits {
            let edit = edit_of(&plain, place, gone, put);
            plain.replace_range(edit.span.start..edit.span.end, &edit.text);
            document.apply(&edit);
        }
        document.adopt(late);
        let (rope, old) = document.snapshot();
        let tree = parse(language, &rope.to_string(), old.as_ref());
        let fresh = parse(language, &plain, None);
        if !fresh.root_node().has_error() {
            prop_assert_eq!(shape(&tree), shape(&fresh), "{}", plain);
        }
    }

    #[test]
    fn facts_of_known_items_are_those_of_fresh_ones(sample in 0..SAMPLES.len(), edits in typed()) {
        let (id, text) = SAMPLES[sample];
        let language = language::by_id(id).expect("a known language");
        let mut plain = text.to_owned();
        let mut cache = ItemCache::default();
        extract(language, &plain, &parse(language, &plain, None), &mut cache);
        for (place, gone, put) in edits {
            let edit = edit_of(&plain, place, gone, put);
            plain.replace_range(edit.span.start..edit.span.end, &edit.text);
            let tree = parse(language, &plain, None);
            let known = extract(language, &plain, &tree, &mut cache);
            let fresh = extract(language, &plain, &tree, &mut ItemCache::default());
            prop_assert_eq!(format!("{known:?}"), format!("{fresh:?}"), "{}", plain);
        }
    }
}
