"""The LSP4IJ template without an IDE: its keys and types, its languages, its command, and a session with what LSP4IJ announces."""

import json
import os
import subprocess
import tomllib

from sandbox import CHANGES, ROOT, Sandbox, seen
from session import Session, apply

TEMPLATE = ROOT / "editors/jetbrains"
CAPABILITIES = ROOT / "tests/lsp/clients/lsp4ij-0.20.2-derived.json"

# What LSP4IJ reads of each file, as its documentation lists it.
TEMPLATE_KEYS = {
    "id": str, "name": str, "programArgs": dict, "workingDir": str, "env": dict,
    "expandConfiguration": bool, "disablePromotionFor": list, "fileTypeMappings": list, "languageMappings": list,
}
FILES = {
    "template.json", "settings.json", "settings.schema.json", "initializationOptions.json",
    "clientSettings.json", "README.md",
}
# What agents read is known to the server by its name and folder; to the IDE it is a text like others.
AGENTS_LANGUAGE, AGENTS_PATTERNS = "markdown", {"*.md", "*.mdc"}


def main():
    template = json.loads((TEMPLATE / "template.json").read_text())
    check_shape(template)
    check_languages(template)
    check_settings()
    with Sandbox() as sandbox:
        check_session(sandbox, template["programArgs"]["default"])


def check_shape(template):
    there = {path.name for path in TEMPLATE.iterdir()}
    assert there == FILES, f"files that LSP4IJ does not read, or missing ones: {there ^ FILES}"
    for key, value in template.items():
        assert key in TEMPLATE_KEYS, f"template.json: LSP4IJ has no key {key}"
        assert isinstance(value, TEMPLATE_KEYS[key]), f"template.json: {key} is not a {TEMPLATE_KEYS[key].__name__}"
    for key in ("id", "name", "programArgs", "fileTypeMappings"):
        assert template.get(key), f"template.json: {key} is missing or empty"
    systems = set(template["programArgs"])
    assert "default" in systems and systems <= {"default", "windows", "mac", "unix"}, f"programArgs: {systems}"
    for mapping in template["fileTypeMappings"]:
        assert set(mapping) == {"fileType", "languageId"}, mapping
        assert mapping["fileType"].get("patterns") and set(mapping["fileType"]) <= {"name", "patterns"}, mapping
    for name in ("initializationOptions.json", "clientSettings.json"):
        assert isinstance(json.loads((TEMPLATE / name).read_text()), dict), name
    seen(f"template with {len(template['fileTypeMappings'])} file types, all keys known")


def check_languages(template):
    mapped = {}
    for mapping in template["fileTypeMappings"]:
        mapped.setdefault(mapping["languageId"], set()).update(mapping["fileType"]["patterns"])
    agents_texts = mapped.pop(AGENTS_LANGUAGE, set())
    assert agents_texts == AGENTS_PATTERNS, f"texts that agents read: {agents_texts}"
    known = set()
    for path in (ROOT / "queries").glob("*/language.toml"):
        language = tomllib.loads(path.read_text())
        ids = set(language.get("client_ids", []))
        if not ids:
            assert path.parent.name == "agent-text", f"{path.parent.name} has no name in editors"
            continue
        patterns = {pattern for name in ids for pattern in mapped.get(name, ())}
        assert patterns, f"template.json maps no files to {path.parent.name}"
        files = {f"*.{extension}" for extension in language.get("extensions", [])} | set(language.get("file_names", []))
        stems = set(language.get("stems", []))
        strange = {pattern for pattern in patterns if pattern not in files and pattern not in stems}
        assert not strange, f"{path.parent.name}: the server does not know files named {strange}"
        known |= ids
    assert not mapped.keys() - known, f"the server does not know the languages {mapped.keys() - known}"
    seen(f"files of every language, by {len(mapped)} of the server's {len(known)} names")


def check_settings():
    settings = json.loads((TEMPLATE / "settings.json").read_text())
    schema = json.loads((TEMPLATE / "settings.schema.json").read_text())["properties"]["tagout"]["properties"]
    assert settings["tagout"] == {key: value["default"] for key, value in schema.items()}, "settings.json is not the defaults of its schema"
    extension = json.loads((ROOT / "editors/vscode/package.json").read_text())["contributes"]["configuration"]["properties"]
    for key, value in schema.items():
        other = extension[f"tagout.{key}"]
        for field in ("type", "enum", "default"):
            assert value.get(field) == other.get(field), f"tagout.{key}: {field} differs between JetBrains and VS Code"
    seen(f"settings {', '.join(schema)} as in VS Code")


def check_session(sandbox, command):
    """The command as a shell gets it, from a folder that is not the project."""
    process = sandbox.start(["sh", "-c", command], cwd=sandbox.home, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    session = Session(process, settings=json.loads((TEMPLATE / "settings.json").read_text()))
    uri = sandbox.project.as_uri()
    params = json.loads(CAPABILITIES.read_text())["initializeParams"]
    params.update(
        processId=os.getpid(), rootUri=uri, rootPath=str(sandbox.project),
        workspaceFolders=[{"uri": uri, "name": "project"}],
        initializationOptions=json.loads((TEMPLATE / "initializationOptions.json").read_text()),
    )
    abilities = session.request("initialize", params)["capabilities"]
    assert abilities.get("positionEncoding", "utf-16") == "utf-16", abilities
    session.notify("initialized", {})

    path, _, says = CHANGES[0]
    file, text = f"{uri}/{path}", sandbox.present(path)
    session.notify("textDocument/didOpen", {"textDocument": {"uri": file, "languageId": "python", "version": 0, "text": text}})
    found = findings(session, file, some=True)
    assert says in found[0]["message"], found
    seen(f"{path}:{found[0]['range']['start']['line'] + 1}: {found[0]['message']}")

    context = {"diagnostics": found, "triggerKind": 1}
    actions = session.request("textDocument/codeAction", {"textDocument": {"uri": file}, "range": found[0]["range"], "context": context})
    seen("actions: " + " | ".join(action["title"] for action in actions))
    revert = next(action for action in actions if "evert" in action["title"])
    if "edit" not in revert:
        revert = session.request("codeAction/resolve", revert)
    edit = revert["edit"]
    edits = edit.get("changes", {}).get(file) or edit["documentChanges"][0]["edits"]
    after = apply(text, edits)
    assert after == sandbox.base(path), f"the revert left another text than the base:\n{after}"
    session.notify("textDocument/didChange", {"textDocument": {"uri": file, "version": 1}, "contentChanges": [{"text": after}]})
    findings(session, file, some=False)
    seen(f"{path} reverted, no finding left")

    session.request("shutdown", None)
    session.notify("exit", None)
    assert process.wait(timeout=10) == 0, f"the server ended with {process.returncode}"
    seen("the server ended when told to")


def findings(session, uri, some):
    """What is published, or pulled where the server chose to be asked, once there is some or none."""
    if "textDocument/diagnostic" in session.registered:
        return session.request("textDocument/diagnostic", {"textDocument": {"uri": uri}})["items"]
    if uri not in session.diagnostics or bool(session.diagnostics[uri]) != some:
        session.wait_for(
            f"{'some' if some else 'no'} diagnostics of {uri}",
            lambda message: uri in session.diagnostics and bool(session.diagnostics[uri]) == some,
        )
    return session.diagnostics[uri]


main()
