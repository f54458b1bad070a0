//! What an apply of an edit would do, in the real server: when it is said, where it comes from, and when it is not.

use super::doors;
use super::world::World;
use serde_json::{Value, json};
use std::time::Duration;

const DATABASE: &str = "resource \"aws_db_instance\" \"billing\" {\n  identifier          = \"billing\"\n  \
                        engine              = \"postgres\"\n  deletion_protection = true\n}\n";
const TIER: &str = "version = 1\nmode = \"enforce\"\n[[tier]]\nname = \"tier-1\"\nrank = 1\npaths = [\"infra/prod/**\"]\n\
                    reviews = 2\nsenior = 1\nedits = \"ask\"\n";

impl World {
    fn at(&mut self, method: &str, name: &str, line: u32, character: u32) -> Value {
        let uri = self.uri(name);
        let place = json!({ "textDocument": { "uri": uri }, "position": { "line": line, "character": character } });
        self.session.ask(method, place)
    }

    fn diagnostics_of(&mut self, name: &str) -> Vec<Value> {
        let uri = self.uri(name);
        self.session.diagnostics(&uri, |found| !found.is_empty())
    }

    /// Every rule that was shown for the file so far, in the order in which it came.
    fn said_so_far(&mut self, name: &str) -> Vec<String> {
        let uri = self.uri(name);
        let messages = self.session.unasked().into_iter();
        let of_file = messages.filter(|message| message["params"]["uri"] == uri.as_str());
        let shown =
            of_file.flat_map(|message| message["params"]["diagnostics"].as_array().cloned().unwrap_or_default());
        shown.filter_map(|one| one["code"].as_str().map(str::to_owned)).collect()
    }
}

#[test]
fn a_database_that_would_be_recreated_is_said_with_its_fact_and_held_with_a_lens() {
    let mut world = World::new(&[("infra/prod/database.tf", DATABASE), ("tagout.toml", TIER)]);
    let edited = DATABASE.replace("\"postgres\"", "\"mysql\"").replace("  deletion_protection = true\n", "");
    world.open("infra/prod/database.tf", &edited);
    let shown = world.diagnostics_of("infra/prod/database.tf");
    let replaced = shown.iter().find(|one| one["code"] == "resource-replaced").expect("it is replaced");
    let message = replaced["message"].as_str().unwrap();
    assert!(message.contains("deletes and recreates aws_db_instance.billing (engine: "), "{message}");
    assert!(message.contains("takes off deletion_protection"), "{message}");
    assert_eq!(replaced["range"]["start"]["line"], 2, "on the changed token");
    let hover = world.at("textDocument/hover", "infra/prod/database.tf", 2, 4)["contents"]["value"].to_string();
    assert!(hover.contains("replace-terraform-aws.tsv: aws_db_instance engine"), "row and table: {hover}");
    assert!(hover.contains("6.58.0"), "version of the source: {hover}");
    let uri = world.uri("infra/prod/database.tf");
    let lenses = world.session.ask("textDocument/codeLens", json!({ "textDocument": { "uri": uri } }));
    let titles: Vec<&str> =
        lenses.as_array().unwrap().iter().filter_map(|lens| lens["command"]["title"].as_str()).collect();
    assert!(titles.iter().any(|title| title.contains("held at merge")), "{lenses}");
    assert_eq!(lenses[0]["range"]["start"]["line"], 2, "above the line that replaces it: {lenses}");
}

#[test]
fn what_is_cut_and_pasted_within_a_moment_is_never_said_to_be_gone() {
    let other = "resource \"aws_s3_bucket\" \"b\" {\n  bucket = \"b\"\n}\n";
    let mut world = World::new(&[("infra/a.tf", &format!("{DATABASE}{other}"))]);
    let uri = world.uri("infra/a.tf");
    world.open("infra/a.tf", &format!("{DATABASE}{other}"));
    world.shows("infra/a.tf", &[]);
    world.session.edit(&uri, 2, [0, 0, 5, 0], "");
    std::thread::sleep(Duration::from_millis(300));
    world.session.edit(&uri, 3, [3, 0, 3, 0], DATABASE);
    std::thread::sleep(Duration::from_millis(2500));
    world.at("textDocument/hover", "infra/a.tf", 0, 0);
    assert_eq!(world.said_so_far("infra/a.tf"), [] as [&str; 0]);
    // What stays away is said after a rest, although nobody saves.
    world.session.edit(&uri, 4, [3, 0, 8, 0], "");
    world.shows("infra/a.tf", &["resource-destroyed"]);
}

#[test]
fn a_value_is_followed_through_a_call_into_a_local_module() {
    let call = "module \"db\" {\n  source = \"../modules/db\"\n  engine = \"postgres\"\n}\n";
    let module = "variable \"engine\" {\n  type = string\n}\n\nresource \"aws_db_instance\" \"ledger\" {\n  engine = var.engine\n}\n";
    let mut world = World::new(&[("infra/main.tf", call), ("modules/db/main.tf", module)]);
    world.open("infra/main.tf", &call.replace("postgres", "mysql"));
    let shown = world.diagnostics_of("infra/main.tf");
    let message = shown[0]["message"].as_str().unwrap();
    assert!(message.contains("deletes and recreates module.db.aws_db_instance.ledger (engine: "), "{message}");
    assert_eq!(shown[0]["range"]["start"]["line"], 2, "on the argument of the call");
    // The module as somebody is about to change it counts.
    world.open("modules/db/main.tf", &module.replace("engine = var", "# engine = var"));
    world.shows("infra/main.tf", &[]);
}

#[test]
fn owners_and_volumes_of_compose_are_compared() {
    let owners = "* @example/all\n/infra/prod/ @example/platform @example/dba\n";
    let compose = "services:\n  db:\n    image: postgres:16\n    volumes:\n      - pgdata:/var/lib/postgresql/data\n\
                   volumes:\n  pgdata:\n";
    let mut world = World::new(&[("CODEOWNERS", owners), ("compose.yaml", compose)]);
    world.open("CODEOWNERS", &owners.replace(" @example/dba", ""));
    world.shows("CODEOWNERS", &["owner-missing"]);
    world.open("compose.yaml", &compose.replace("pgdata", "pg16"));
    world.shows("compose.yaml", &["resource-orphaned"]);
}

/// An agent's edit is judged as the text it makes, before it is written.
#[test]
fn an_agent_is_asked_about_programs_that_recreate_or_unprotect() {
    let cdk = "import * as cdk from 'aws-cdk-lib';\nimport * as dynamodb from 'aws-cdk-lib/aws-dynamodb';\n\
               import * as rds from 'aws-cdk-lib/aws-rds';\n\
               export class Shop extends cdk.Stack {\n  constructor(scope: cdk.App, id: string) {\n    super(scope, id);\n    \
               new dynamodb.Table(this, 'Carts', { partitionKey: key });\n    \
               new rds.DatabaseInstance(this, 'Ledger', {\n      engine,\n      \
               removalPolicy: cdk.RemovalPolicy.RETAIN,\n    });\n  }\n}\n";
    let pulumi = "import pulumi\nimport pulumi_aws as aws\n\ndb = aws.rds.Instance(\n    \"ledger\",\n    engine=\"postgres\",\n    \
                  opts=pulumi.ResourceOptions(protect=True),\n)\n";
    let files = [("infra/prod/stack.ts", cdk), ("infra/prod/__main__.py", pulumi), ("tagout.toml", TIER)];
    let world = World::new(&files);
    let edits = [
        ("infra/prod/stack.ts", "'Carts'", "'CartTable'", "Shop/CartTable"),
        ("infra/prod/stack.ts", "      removalPolicy: cdk.RemovalPolicy.RETAIN,\n", "", "tier-1"),
        ("infra/prod/__main__.py", "\"ledger\"", "\"books\"", "aws.rds.Instance/books"),
        ("infra/prod/__main__.py", "protect=True", "protect=False", "tier-1"),
    ];
    for (file, old, new, words) in edits {
        let path = world.folder().join(file);
        let input = json!({ "file_path": path, "old_string": old, "new_string": new });
        let told = String::from_utf8(doors::ask(&world.folder(), "Edit", &input).stdout).unwrap();
        let answer: Value = serde_json::from_str(&told).unwrap_or_else(|_| panic!("{file}: {told:?}"));
        let decision = &answer["hookSpecificOutput"]["permissionDecision"];
        assert!(decision == "ask" || decision == "deny", "{file} {old}: {told}");
        assert!(told.contains(words), "{file} {old}: {told}");
    }
}
