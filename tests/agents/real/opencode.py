"""OpenCode: how it is started. Its model is one that its user serves."""

import json

from completions import PATH, results, says, tools  # noqa: F401

NAME = "opencode"  # as we call it
SETTINGS = ".opencode/plugin/tagout.js"  # what holds the hook
HOOK = '  "{}": (input, output) =>'  # of it, the line with the event before a tool
EVENT = "tool.execute.before"  # which is called
PROGRAM = "opencode"  # as npm calls it


def start(stage, model):
    """The arguments and the environment of one headless session. Nothing of its own stands between us and the tool."""
    provider = {
        "npm": "@ai-sdk/openai-compatible",
        "name": "scripted",
        "options": {"baseURL": f"{model.url}/v1", "apiKey": "dummy"},
        "models": {"scripted": {"name": "scripted", "tool_call": True, "limit": {"context": 100000, "output": 10000}}},
    }
    own = {
        "provider": {"scripted": provider},
        "model": "scripted/scripted",
        "small_model": "scripted/scripted",
        "autoupdate": False,
        "share": "disabled",
        "permission": "allow",
    }
    environment = {"OPENCODE_CONFIG_CONTENT": json.dumps(own), "OPENCODE_DISABLE_MODELS_FETCH": "1", "OPENCODE_DISABLE_LSP_DOWNLOAD": "1"}
    return ["run", "--format", "json", "Do what is due."], environment


def call(turn, folder):
    """The tool call that a line of a scenario means."""
    if "run" in turn:
        return "bash", {"command": turn["run"], "description": "Do it"}
    if "read" in turn:
        return "read", {"filePath": f"{folder}/{turn['read']}"}
    return "edit", {"filePath": f"{folder}/{turn['edit']}", "oldString": turn["old"], "newString": turn["new"]}


def session(said):
    """The name of the session, from what the program wrote."""
    return next(json.loads(line)["sessionID"] for line in said.splitlines() if line.startswith('{"'))
