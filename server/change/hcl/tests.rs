use super::{Context, Names, Step, evaluate, read, spelled, walk};
use crate::change::known::Known;
use std::collections::BTreeMap;

/// `local.name` is "shop", `local.zones` a list; nothing else is known.
struct Sample;

impl Names for Sample {
    fn value(&self, root: &str, steps: &[Step], _: &mut Context<'_>) -> Known {
        match (root, steps) {
            ("local", [Step::Member(name), rest @ ..]) if name == "name" => walk(Known::text("shop"), rest),
            ("local", [Step::Member(name), rest @ ..]) if name == "zones" => {
                walk(Known::List(vec![Known::text("a"), Known::text("b")]), rest)
            }
            _ => Known::Symbol(spelled(root, steps)),
        }
    }
}

fn value(text: &str) -> String {
    evaluate(&read(text), &mut Context::new(&Sample)).canonical()
}

#[test]
fn expressions_are_worked_out_as_far_as_names_are_known() {
    for (text, expected) in [
        ("\"a\"", "\"a\""),
        ("5", "5"),
        ("\"5\"", "5"),
        ("5.0", "5"),
        ("8e3 + 80", "8080"),
        ("-3", "-3"),
        ("2 + 3 * 4", "14"),
        ("(2 + 3) * 4", "20"),
        ("!true", "false"),
        ("1 < 2 && 2 <= 2", "true"),
        ("true ? \"x\" : \"y\"", "\"x\""),
        ("var.a ? \"x\" : \"x\"", "\"x\""),
        ("var.a ? \"x\" : \"y\"", "(var.a?\"x\":\"y\")"),
        ("\"${local.name}-${1 + 1}\"", "\"shop-2\""),
        ("\"${var.x}\"", "var.x"),
        ("\"$${x}\"", "\"${x}\""),
        ("local.zones[1]", "\"b\""),
        ("local.zones[var.i]", "[\"a\",\"b\",][var.i]"),
        ("aws_vpc.main.id", "aws_vpc.main.id"),
        ("aws_vpc.main[\"x\"].id", "aws_vpc.main[\"x\"].id"),
        ("lower(\"ABC\")", "\"abc\""),
        ("cidrsubnet(\"10.0.0.0/16\", 8, 1)", "\"10.0.1.0/24\""),
        ("cidrsubnet(\"10.1.2.3/16\", 4, 15)", "\"10.1.240.0/20\""),
        ("cidrsubnet(\"fd00:fd12:3456:7890::/56\", 16, 162)", "\"fd00:fd12:3456:7800:a200::/72\""),
        ("cidrhost(\"10.12.112.0/20\", 16)", "\"10.12.112.16\""),
        ("cidrsubnet(\"10.0.0.0/16\", 8, 256)", "cidrsubnet(\"10.0.0.0/16\",8,256)"),
        ("cidrsubnet(\"10.0.0.0/16\", 20, 1)", "cidrsubnet(\"10.0.0.0/16\",20,1)"),
        ("format(\"%s-%03d\", local.name, 7)", "\"shop-007\""),
        ("join(\"-\", local.zones)", "\"a-b\""),
        ("length(local.zones)", "2"),
        ("merge({a = 1}, {b = 2})", "{\"a\":1,\"b\":2,}"),
        ("toset([\"b\", \"a\", \"b\"])", "[\"a\",\"b\",]"),
        ("[for z in local.zones : upper(z)]", "[\"A\",\"B\",]"),
        ("{ for i, z in local.zones : z => i if z != \"a\" }", "{\"b\":1,}"),
        ("jsonencode({ a = [1] })", "\"{\\\"a\\\":[1]}\""),
        ("base64encode(\"hello\")", "\"aGVsbG8=\""),
        ("try(local.name, \"x\")", "\"shop\""),
        ("lookup({a = 1}, \"b\", 2)", "2"),
        ("file(\"a.txt\")", "file(\"a.txt\")"),
        ("<<EOT\none\ntwo\nEOT\n", "\"one\\ntwo\\n\""),
        ("<<-EOT\n    one\n      two\n  EOT", "\"one\\n  two\\n\""),
        ("{ a = 1, # one\n  b = 2 }", "{\"a\":1,\"b\":2,}"),
        ("\"\\u0041\\n\"", "\"A\\n\""),
    ] {
        assert_eq!(value(text), expected, "{text}");
    }
}

#[test]
fn what_is_no_expression_stays_as_it_is_written() {
    for text in ["", "a +", "\"open", "{ a = }", "1 2", "${", "<<EOT\nno end", "f(", "[1,,2]", "a.", "\u{0}"] {
        let value = value(text);
        assert!(!value.is_empty() || text.is_empty(), "{text:?}");
    }
    let deep = "(".repeat(100_000);
    assert_eq!(value(&deep), deep);
    let long = format!("[{}]", "1,".repeat(50_000));
    assert!(!value(&long).is_empty());
    let bound = BTreeMap::from([("key".to_owned(), Known::text("k"))]);
    let mut context = Context::new(&Sample);
    context.bound.push(("each".to_owned(), Known::Map(bound)));
    assert_eq!(evaluate(&read("each.key"), &mut context).canonical(), "\"k\"");
}
