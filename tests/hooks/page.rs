//! The page about agents shows what an installation writes.

use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use tagout::wiring::Wiring;

#[test]
fn what_the_page_shows_is_what_is_installed() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("server/docs/agents.md");
    let page = fs::read_to_string(page).unwrap();
    let agents = Wiring::all();
    let parts = |wiring: &Wiring| -> Vec<Value> {
        let versions = [None, Some("999.0.0")];
        let places = wiring.places.iter().flat_map(|place| versions.map(|version| (place, version)));
        places.map(|(place, version)| read(&wiring.part(place, "tagout", version))).collect()
    };
    let mut shown = BTreeSet::new();
    for text in page.split("<!-- as `tagout hooks install --agent ").skip(1) {
        let (name, rest) = text.split_once('`').unwrap();
        let block = rest.split("```").nth(1).unwrap().split_once('\n').unwrap().1;
        let parts = parts(agents.iter().find(|wiring| wiring.name == name).unwrap());
        assert!(parts.contains(&read(block)), "{name}: no installation writes\n{block}\nbut\n{parts:#?}");
        shown.insert(name);
    }
    // Those have a file that stands elsewhere: the plugin, and the settings of Copilot.
    shown.insert("opencode");
    let named = |name: &str| agents.iter().find(|wiring| wiring.name == name).unwrap();
    assert_eq!(parts(named("vscode")), parts(named("copilot")));
    shown.insert("vscode");
    assert_eq!(shown, agents.iter().map(|wiring| wiring.name.as_str()).collect());
    for wiring in &agents {
        let install = format!("`tagout hooks install --agent {}`", wiring.name);
        let short = format!("`--agent {}`", wiring.name);
        assert!(
            page.contains(&install) || page.contains(&short),
            "the page does not say how to install {}",
            wiring.name
        );
    }
}

/// JSON by what it says, a program by its letters.
fn read(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|_| Value::from(text.trim()))
}
