"""Codex: how it is started, and how its model speaks (POST /v1/responses, server-sent events)."""

import json
import re

from model import events

PATH = "/v1/responses"  # where the model is asked
NAME = "codex"  # as we call it
SETTINGS = ".codex/hooks.json"  # what holds the hook
HOOK = '    "{}": ['  # of it, the line with the event before a tool
EVENT = "PreToolUse"  # which is called
PROGRAM = "codex"  # as npm calls it

CONFIG = """
model = "gpt-5.5"
model_provider = "scripted"
check_for_update_on_startup = false
analytics.enabled = false
features.plugins = false
features.apps = false
[model_providers.scripted]
name = "scripted"
base_url = "{url}/v1"
env_key = "SCRIPTED_KEY"
wire_api = "responses"
[projects."{folder}"]
trust_level = "trusted"
"""


def start(stage, model):
    """The arguments and the environment of one headless session. Nothing of its own stands between us and the tool."""
    own = stage.home / ".codex"
    own.mkdir(exist_ok=True)
    (own / "config.toml").write_text(CONFIG.format(url=model.url, folder=stage.project))
    # Nobody is there to approve the hook by hand.
    arguments = ["exec", "--dangerously-bypass-hook-trust", "--dangerously-bypass-approvals-and-sandbox", "Do what is due."]
    return arguments, {"SCRIPTED_KEY": "dummy"}


def call(turn, _folder):
    """The tool call that a line of a scenario means."""
    if "run" in turn:
        return "exec_command", {"cmd": turn["run"]}
    if "read" in turn:
        return "exec_command", {"cmd": f"cat {turn['read']}"}
    lines = ["*** Begin Patch", f"*** Update File: {turn['edit']}", "@@"]
    lines += ["-" + line for line in turn["old"].splitlines()] + ["+" + line for line in turn["new"].splitlines()]
    return "apply_patch", "\n".join([*lines, "*** End Patch", ""])


def session(said):
    """The name of the session, from what the program wrote."""
    return re.search(r"^session id: (\S+)$", said, re.MULTILINE).group(1)


def tools(request):
    """The names of the tools that the model may call."""
    return [tool.get("name", tool["type"]) for tool in request.get("tools", [])]


def results(request):
    """What became of the calls so far, in their order."""
    kinds = ("function_call_output", "custom_tool_call_output")
    return [text(item["output"]) for item in request["input"] if item["type"] in kinds]


def text(output):
    return output if isinstance(output, str) else "\n".join(part.get("text", "") for part in output)


def says(called, number):
    """The answer that makes this call, or ends the session where there is none."""
    if called and isinstance(called[1], str):
        item = {"type": "custom_tool_call", "call_id": f"call_{number}", "name": called[0], "input": called[1]}
    elif called:
        item = {"type": "function_call", "call_id": f"call_{number}", "name": called[0], "arguments": json.dumps(called[1])}
    else:
        item = {"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": "Done."}]}
    usage = {"input_tokens": 1, "output_tokens": 1, "total_tokens": 2}
    return events(
        {"type": "response.created", "response": {"id": f"resp_{number}"}},
        {"type": "response.output_item.done", "output_index": 0, "item": item},
        {"type": "response.completed", "response": {"id": f"resp_{number}", "usage": usage}},
    )
