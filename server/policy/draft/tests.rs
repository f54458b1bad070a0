use super::names::{is_production, is_sandbox};
use super::{Noted, Survey, written};
use crate::policy::{Mode, Policy, read};

/// The policy that is drafted from these files, without a mistake in it.
fn drafted(files: &[(&str, &str)]) -> Policy {
    let mut survey = Survey::default();
    for (path, text) in files {
        survey.see(path, text);
    }
    let text = written(&survey);
    let (policy, problems) = read(&text, &[]);
    assert!(problems.is_empty(), "{problems:?}\n{text}");
    assert_eq!(policy.mode, Mode::Observe, "{text}");
    assert!(policy.people.is_empty() && policy.tiers.iter().all(|tier| tier.reviews == 0), "{text}");
    policy
}

/// The tier of each path: 0 for none.
fn ranks(files: &[(&str, &str)], paths: &[&str]) -> Vec<u32> {
    let policy = drafted(files);
    paths.iter().map(|path| policy.tier_of(path).map_or(0, |tier| tier.rank)).collect()
}

const BUCKET: &str = "resource \"aws_s3_bucket\" \"logs\" {\n  bucket = \"logs\"\n}\n";
const DEPLOYMENT: &str = "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n";
const STACK: &str = "AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  Logs:\n    Type: AWS::S3::Bucket\n";

#[test]
fn names_say_where_something_stands() {
    for name in ["prod", "production", "eu-prod", "prod2", "live", "PRD_db"] {
        assert!(is_production(name) && !is_sandbox(name), "{name}");
    }
    for name in ["non-prod", "pre-prod", "nonprod", "staging", "dev-eu"] {
        assert!(!is_production(name) && is_sandbox(name), "{name}");
    }
    for name in ["products", "delivery", "reproduction", "olive", "devices"] {
        assert!(!is_production(name) && !is_sandbox(name), "{name}");
    }
}

#[test]
fn infrastructure_is_told_by_content_and_production_by_name() {
    let files = [
        ("infra/prod/rds/main.tf", BUCKET),
        ("infra/modules/vpc/main.tf", BUCKET),
        ("infra/staging/main.tf", BUCKET),
        ("k8s/prod.yaml", DEPLOYMENT),
        ("services/cart/stack.yaml", STACK),
        ("config/prod/settings.yaml", "debug: false\n"),
    ];
    let asked = [
        "infra/prod/new/main.tf",
        "infra/prod/README.md",
        "infra/modules/dns/main.tf",
        "infra/staging/main.tf",
        "k8s/prod.yaml",
        "k8s/web.yaml",
        "services/cart/other.yaml",
        "config/prod/settings.yaml",
    ];
    assert_eq!(ranks(&files, &asked), [1, 0, 2, 0, 1, 0, 2, 0]);
}

#[test]
fn where_nothing_is_named_for_an_environment_all_of_it_counts() {
    assert_eq!(ranks(&[("main.tf", BUCKET)], &["main.tf", "variables.tf", "app.py"]), [1, 1, 0]);
    assert_eq!(ranks(&[("terraform/main.tf", BUCKET)], &["terraform/x/y.tf"]), [1]);
}

#[test]
fn infrastructure_of_tests_and_examples_is_none() {
    let files = [("tests/fixtures/prod/main.tf", BUCKET), ("examples/main.tf", BUCKET), ("vendor/x/prod.tf", BUCKET)];
    assert_eq!(drafted(&files).tiers.len(), 0);
}

#[test]
fn what_looks_like_infrastructure_and_is_none_is_left_alone() {
    let files = [
        ("docker-compose.yml", "services:\n  web:\n    image: prod\n"),
        (".github/workflows/prod.yml", "on: push\njobs: {}\n"),
        ("prod/notes.tf", "# nothing\n"),
        ("kubeconfig.yaml", "apiVersion: v1\nkind: Config\ncontexts: []\n"),
        ("package.json", "{\"name\": \"prod\"}"),
    ];
    assert_eq!(drafted(&files).tiers.len(), 0);
}

#[test]
fn every_catalogue_can_call_a_service_important() {
    for (name, text, rank) in [
        ("service.datadog.yaml", "schema-version: v2.2\ndd-service: cart\ntier: critical\n", 1),
        ("entity.datadog.yaml", "apiVersion: v3\nkind: service\nspec:\n  tier: \"1\"\n", 1),
        ("service.datadog.yaml", "dd-service: cart\ntier: high\nlifecycle: production\n", 2),
        ("opslevel.yml", "version: 1\nservice:\n  name: Cart\n  tier: tier_1\n", 1),
        (
            "catalog-info.yaml",
            "apiVersion: backstage.io/v1alpha1\nkind: Component\nspec:\n  lifecycle: production\n",
            2,
        ),
        ("cortex.yaml", "info:\n  x-cortex-tag: cart\n  x-cortex-groups:\n    - tier-1\n", 1),
    ] {
        let important = [(format!("services/cart/{name}"), text)];
        let files: Vec<(&str, &str)> = important.iter().map(|(path, text)| (path.as_str(), *text)).collect();
        let with = [&[("infra/prod/main.tf", BUCKET)], &files[..]].concat();
        assert_eq!(ranks(&with, &["services/cart/app.py"]), [rank], "{name}");
    }
    for text in ["tier: \"3\"\n", "description: our tier-1 service\n", "# tier: 1\n", "lifecycle: experimental\n"] {
        assert_eq!(ranks(&[("services/cart/opslevel.yml", text)], &["services/cart/app.py"]), [0], "{text}");
    }
}

#[test]
fn a_service_that_is_the_whole_repository_is_remarked_and_not_put_into_a_tier() {
    let mut survey = Survey::default();
    survey.see("opslevel.yml", "service:\n  tier: tier_1\n");
    assert!(written(&survey).contains("# tier: tier_1 in opslevel.yml: add \"**\" to a tier"), "{}", written(&survey));
    assert_eq!(ranks(&[("opslevel.yml", "service:\n  tier: tier_1\n")], &["app.py"]), [0]);
}

#[test]
fn environments_come_from_the_names_that_commands_use() {
    let files = [
        (
            "deploy.sh",
            "aws --profile acme-prod s3 ls\nkubectl --context=prod-eu get pods\nterraform workspace select prod\n",
        ),
        ("Makefile", "up:\n\tAWS_PROFILE=acme-dev terraform apply\n"),
        ("main.tf", "provider \"aws\" {\n  profile = \"prod-admin\"\n}\n"),
        (".github/workflows/a.yml", "env:\n  AWS_PROFILE: ${{ vars.prod }}\n"),
        ("docker.sh", "docker --context prod-box ps\n./run --profile-name prod-x\n"),
    ];
    let policy = drafted(&files);
    let environment = &policy.environments[0];
    let names = |selector: &str| environment.matches[selector].written().collect::<Vec<_>>().join(" ");
    assert_eq!(names("aws_profile"), "acme-prod prod-admin");
    assert_eq!((names("kube_context"), names("workspace")), ("prod-eu".to_owned(), "prod".to_owned()));
    assert!(policy.tier_named(&environment.tier).is_some());
}

#[test]
fn an_environment_alone_gets_a_tier_to_be_in() {
    let policy = drafted(&[("deploy.sh", "aws --profile prod s3 ls\n")]);
    assert_eq!((policy.environments.len(), policy.tiers.len()), (1, 1));
}

#[test]
fn owners_are_a_remark() {
    let mut survey = Survey::default();
    survey.see("docs/CODEOWNERS", "* @acme/docs\n");
    survey.see(".github/CODEOWNERS", "# who\n* @acme/all\n/infra/ @ana ben@example.org # on call\n[Section]\n/empty\n");
    let text = written(&survey);
    assert!(text.contains("# .github/CODEOWNERS names owners of 2 patterns."), "{text}");
    assert!(text.contains("[[person]]: @ana, ben@example.org\n"), "{text}");
}

#[test]
fn hostile_names_stay_what_they_are() {
    let odd = "infra/prod/a*b [x]/\"q\"\n{y}/main.tf";
    let files = [(odd, BUCKET), ("in\"fra\\/prod/main.tf", BUCKET), ("!bang/prod/x.tf", BUCKET)];
    assert_eq!(ranks(&files, &["infra/prod/other.tf", "!bang/prod/x.tf"]), [1, 1]);
    let mut survey = Survey::default();
    survey.protected.push(Noted { pattern: "main\"\n".to_owned(), note: "found\nhere".to_owned() });
    survey.see("a.yaml\nmode = \"enforce\"\n.yaml", DEPLOYMENT);
    let (policy, problems) = read(&written(&survey), &[]);
    assert!(problems.is_empty() && policy.mode == Mode::Observe, "{problems:?}");
}

#[test]
fn many_folders_are_counted_and_the_list_stays_readable() {
    let mut survey = Survey::default();
    for number in 0..100 {
        survey.see(&format!("team{number}/prod/main.tf"), BUCKET);
    }
    let text = written(&survey);
    assert!(text.contains("# and 60 more, which are not listed here"), "{text}");
    assert!(read(&text, &[]).1.is_empty());
}
