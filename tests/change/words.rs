//! What people read: both values in words that differ, and no secret.

use super::{declared, read};
use tagout::change::compare;

/// What is said of an edit of one file.
fn said(path: &str, base: &str, present: &str) -> String {
    let [old, new] = [base, present].map(|text| vec![(path.to_owned(), text.to_owned())]);
    let [base, present] = [&old, &new].map(|side| vec![read(path, &side[0].1)]);
    let changes = compare(&declared(&old, &base), &declared(&new, &present));
    changes.into_iter().map(|change| change.message).collect::<Vec<_>>().join("\n")
}

#[test]
fn old_and_new_read_differently() {
    let on = |value: &str| {
        format!(
            "variable \"on\" {{\n  default = {value}\n}}\nvariable \"r\" {{\n  default = \"{value}\"\n}}\nprovider \"aws\" {{\n  \
             region = var.r\n}}\nresource \"aws_sns_topic\" \"t\" {{\n  count = var.on ? 1 : 0\n}}\n"
        )
    };
    let told = said("main.tf", &on("true"), &on("false"));
    assert!(told.contains("(count: 1 → 0)"), "{told}");
    assert!(told.contains("(region: \"true\" → \"false\")"), "{told}");
    let stack = |word: &str| {
        format!(
            "Conditions:\n  On: !Equals [{word}, a]\nResources:\n  T:\n    Type: AWS::DynamoDB::Table\n    Condition: On\n    \
             Properties:\n      TableName: t\n"
        )
    };
    let told = said("t.yaml", &stack("a"), &stack("b"));
    assert!(told.contains("(condition On: true → false)"), "{told}");
    let long = |end: &str| {
        format!(
            "resource \"aws_db_instance\" \"d\" {{\n  engine = \"{}{end}\"\n}}\n",
            "a-very-long-name-of-an-engine-".repeat(3)
        )
    };
    let told = said("main.tf", &long("one"), &long("two"));
    assert!(told.contains("engine-one\" → …") && told.contains("engine-two\")"), "{told}");
    let nested = |scope: &str| {
        format!(
            "from aws_cdk import Stack, aws_s3 as s3\nfrom constructs import Construct\nclass S(Stack):\n    def \
             __init__(self, scope, id):\n        super().__init__(scope, id)\n        data = Construct(self, \"Data\")\n        \
             s3.Bucket({scope}, \"Orders\")\n"
        )
    };
    let told = said("stack.py", &nested("self"), &nested("data"));
    assert!(told.contains("destroys S/Orders and creates S/Data/Orders"), "{told}");
    let chart = |name: &str| {
        format!(
            "apiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: {{{{ .Release.Name }}}}\nspec:\n  serviceName: \
             \"{{{{ .Values.{name} }}}}\"\n"
        )
    };
    let told = said("templates/db.yaml", &chart("one"), &chart("two"));
    assert!(told.contains("StatefulSet/{{ .Release.Name }} "), "{told}");
    assert!(told.contains("\"{{ .Values.one }}\" → \"{{ .Values.two }}\""), "{told}");
}

#[test]
fn no_secret_is_said() {
    let block = |kind: &str, setting: &str| format!("resource \"{kind}\" \"x\" {{\n  {setting}\n}}\n");
    for (kind, setting) in [
        ("azurerm_linux_virtual_machine", "admin_password = \"hunter%\""),
        ("aws_directory_service_directory", "password = \"hunter%\""),
        ("aws_launch_configuration", "user_data = \"export PASSWORD=hunter%\""),
        ("aws_launch_configuration", "name = \"postgres://shop:hunter%@db/shop\""),
    ] {
        let told = said("main.tf", &block(kind, &setting.replace('%', "2")), &block(kind, &setting.replace('%', "3")));
        assert!(
            told.contains("changes; its value is sensitive") && !told.contains("hunter"),
            "{kind} {setting}: {told}"
        );
    }
}
