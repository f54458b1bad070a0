"""Copilot CLI: how it is started. Its model is one that its user serves, so no account is needed."""

import json

from completions import PATH, results, says, tools  # noqa: F401

NAME = "copilot"  # as we call it
SETTINGS = ".github/hooks/tagout.json"  # what holds the hook
HOOK = '    "{}": ['  # of it, the line with the event before a tool
EVENT = "preToolUse"  # which is called
PROGRAM = "copilot"  # as npm calls it


def start(stage, model):
    """The arguments and the environment of one headless session. Nothing of its own stands between us and the tool."""
    arguments = ["--prompt", "Do what is due.", "--trust-folder", "--allow-all-tools", "--allow-all-paths", "--output-format", "json"]
    environment = {
        "COPILOT_PROVIDER_BASE_URL": f"{model.url}/v1",
        "COPILOT_PROVIDER_API_KEY": "dummy",
        "COPILOT_MODEL": "scripted",
        "COPILOT_OFFLINE": "true",
        "COPILOT_AUTO_UPDATE": "false",
    }
    return arguments, environment


def call(turn, folder):
    """The tool call that a line of a scenario means."""
    if "run" in turn:
        return "bash", {"command": turn["run"], "description": "Do it"}
    if "read" in turn:
        return "view", {"path": f"{folder}/{turn['read']}"}
    return "edit", {"path": f"{folder}/{turn['edit']}", "old_str": turn["old"], "new_str": turn["new"]}


def session(said):
    """The name of the session, from what the program wrote."""
    return next(json.loads(line)["sessionId"] for line in said.splitlines() if '"sessionId"' in line)
