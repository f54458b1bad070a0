//! Files of one unit of infrastructure code: what is gone from one may stand in another, and what one says another may mean.

use super::world::World;
use serde_json::json;

const A: &str = "resource \"aws_s3_bucket\" \"a\" {\n  bucket = \"a\"\n}\n";
const B: &str = "resource \"aws_s3_bucket\" \"b\" {\n  bucket = \"b\"\n}\n";

#[test]
fn what_moved_to_a_neighbour_is_not_gone() {
    let mut world = World::new(&[("infra/a.tf", &format!("{A}{B}")), ("infra/b.tf", "")]);
    let uri = world.uri("infra/a.tf");
    world.open("infra/a.tf", &format!("{A}{B}"));
    world.shows("infra/a.tf", &[]);
    world.session.edit(&uri, 2, [3, 0, 6, 0], "");
    world.session.notify("textDocument/didSave", json!({ "textDocument": { "uri": uri } }));
    world.shows("infra/a.tf", &["resource-destroyed"]);
    // Pasted into an open neighbour, not saved.
    world.open("infra/b.tf", B);
    world.shows("infra/a.tf", &[]);
}

#[test]
fn what_moved_to_a_neighbour_that_was_never_saved_is_not_gone() {
    let mut world = World::new(&[("infra/a.tf", &format!("{A}{B}")), ("other/z.tf", "")]);
    let uri = world.uri("infra/a.tf");
    // Another folder is another module.
    world.open("other/new.tf", B);
    world.open("infra/a.tf", &format!("{A}{B}"));
    world.shows("infra/a.tf", &[]);
    world.session.edit(&uri, 2, [3, 0, 6, 0], "");
    world.session.notify("textDocument/didSave", json!({ "textDocument": { "uri": uri } }));
    world.shows("infra/a.tf", &["resource-destroyed"]);
    world.open("infra/new.tf", B);
    world.shows("infra/a.tf", &[]);
    let new = world.uri("infra/new.tf");
    world.session.edit(&new, 2, [0, 0, 3, 0], "# gone again\n");
    world.shows("infra/a.tf", &["resource-destroyed"]);
    world.session.edit(&new, 3, [0, 0, 1, 0], B);
    world.shows("infra/a.tf", &[]);
    // Closed without being saved, it never was.
    world.session.notify("textDocument/didClose", json!({ "textDocument": { "uri": new } }));
    world.shows("infra/a.tf", &["resource-destroyed"]);
}

#[test]
fn what_is_gone_is_told_where_it_is_missed() {
    let can = json!({ "textDocument": { "publishDiagnostics": { "relatedInformation": true } } });
    for (capabilities, told) in [(can, true), (json!({}), false)] {
        let mut world = World::with(&[("infra/a.tf", &format!("{A}\n{B}"))], capabilities);
        let uri = world.uri("infra/a.tf");
        world.open("infra/a.tf", B);
        let shown = world.session.diagnostics(&uri, |found| !found.is_empty());
        assert_eq!(shown[0]["range"]["start"], json!({ "line": 0, "character": 0 }));
        let related = &shown[0]["relatedInformation"];
        if told {
            assert_eq!(related[0]["message"], format!("removed, line 1 of the base:\n{}", A.trim_end()));
            assert_eq!(related[0]["location"], json!({ "uri": uri, "range": shown[0]["range"] }));
        } else {
            assert!(related.is_null(), "{related}");
        }
        let place = json!({ "textDocument": { "uri": uri }, "position": { "line": 0, "character": 1 } });
        let hover = world.session.ask("textDocument/hover", place).to_string();
        assert!(hover.contains("Removed: resource") && hover.contains("line 1 of the base"), "{hover}");
    }
}

#[test]
fn what_is_gone_is_told_without_its_secrets() {
    let secret = "resource \"aws_db_instance\" \"b\" {\n  password = \"hunter2\"\n  engine   = \"mysql\"\n}\n";
    let can = json!({ "textDocument": { "publishDiagnostics": { "relatedInformation": true } } });
    let mut world = World::with(&[("infra/a.tf", secret)], can);
    let uri = world.uri("infra/a.tf");
    world.open("infra/a.tf", "# nothing\n");
    let shown = world.session.diagnostics(&uri, |found| !found.is_empty());
    let related = shown[0]["relatedInformation"][0]["message"].as_str().unwrap();
    assert!(related.contains("password = …\n  engine   = \"mysql\""), "{related}");
    assert!(!shown[0].to_string().contains("hunter2"), "{}", shown[0]);
}

#[test]
fn a_file_of_values_means_what_its_module_makes_of_it() {
    let module = "variable \"engine\" {}\n\nresource \"aws_db_instance\" \"b\" {\n  engine = var.engine\n}\n";
    let values = "engine = \"postgres\"\n";
    let mut world = World::new(&[("infra/main.tf", module), ("env/prod.tfvars", values), ("env/dev.tfvars", values)]);
    world.open("env/prod.tfvars", &values.replace("postgres", "mysql"));
    world.shows("env/prod.tfvars", &["resource-replaced"]);
    world.open("env/dev.tfvars", &values.replace(" = ", "  =  "));
    world.shows("env/dev.tfvars", &[]);
}
