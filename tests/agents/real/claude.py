"""Claude Code: how it is started, and how its model speaks (POST /v1/messages, server-sent events)."""

import json

from model import events

PATH = "/v1/messages"  # where the model is asked
NAME = "claude"  # as we call it
SETTINGS = ".claude/settings.json"  # what holds the hook
HOOK = '    "{}": ['  # of it, the line with the event before a tool
EVENT = "PreToolUse"  # which is called
PROGRAM = "claude"  # as npm calls it


def start(stage, model):
    """The arguments and the environment of one headless session. Nothing of its own stands between us and the tool."""
    arguments = [
        "--print", "--output-format", "json", "--permission-mode", "bypassPermissions", "--model", "scripted", "Do what is due.",
    ]
    environment = {
        "ANTHROPIC_BASE_URL": model.url,
        "ANTHROPIC_API_KEY": "dummy",
        "CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC": "1",
        "DISABLE_AUTOUPDATER": "1",
        # As root it insists on being told that this is a place for experiments.
        "IS_SANDBOX": "1",
    }
    return arguments, environment


def call(turn, folder):
    """The tool call that a line of a scenario means."""
    if "run" in turn:
        return "Bash", {"command": turn["run"], "description": "Do it"}
    if "read" in turn:
        return "Read", {"file_path": f"{folder}/{turn['read']}"}
    return "Edit", {"file_path": f"{folder}/{turn['edit']}", "old_string": turn["old"], "new_string": turn["new"]}


def session(said):
    """The name of the session, from what the program wrote."""
    return next(json.loads(line)["session_id"] for line in said.splitlines() if line.startswith('{"'))


def tools(request):
    """The names of the tools that the model may call."""
    return [tool["name"] for tool in request.get("tools", [])]


def results(request):
    """What became of the calls so far, in their order."""
    blocks = [block for message in request["messages"] if isinstance(message["content"], list) for block in message["content"]]
    return [text(block.get("content", "")) for block in blocks if block["type"] == "tool_result"]


def text(content):
    return content if isinstance(content, str) else "\n".join(part.get("text", "") for part in content)


def says(called, number):
    """The answer that makes this call, or ends the session where there is none."""
    if called:
        name, arguments = called
        block = {"type": "tool_use", "id": f"toolu_{number}", "name": name, "input": {}}
        delta = {"type": "input_json_delta", "partial_json": json.dumps(arguments)}
    else:
        block = {"type": "text", "text": ""}
        delta = {"type": "text_delta", "text": "Done."}
    message = {
        "id": f"msg_{number}", "type": "message", "role": "assistant", "model": "scripted", "content": [],
        "stop_reason": None, "stop_sequence": None, "usage": {"input_tokens": 1, "output_tokens": 1},
    }
    stopped = {"stop_reason": "tool_use" if called else "end_turn", "stop_sequence": None}
    return events(
        {"type": "message_start", "message": message},
        {"type": "content_block_start", "index": 0, "content_block": block},
        {"type": "content_block_delta", "index": 0, "delta": delta},
        {"type": "content_block_stop", "index": 0},
        {"type": "message_delta", "delta": stopped, "usage": {"output_tokens": 1}},
        {"type": "message_stop"},
    )
