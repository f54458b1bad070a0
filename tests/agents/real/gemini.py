"""Gemini CLI: how it is started, and how its model speaks (POST /v1beta/models/…:streamGenerateContent, server-sent events)."""

import json

PATH = "/v1beta/models/scripted:streamGenerateContent"  # where the model is asked
NAME = "gemini"  # as we call it
SETTINGS = ".gemini/settings.json"  # what holds the hook
HOOK = '    "{}": ['  # of it, the line with the event before a tool
EVENT = "BeforeTool"  # which is called
PROGRAM = "gemini"  # as npm calls it

OWN = {
    "security": {"auth": {"selectedType": "gemini-api-key"}},
    "general": {"enableAutoUpdate": False},
    "privacy": {"usageStatisticsEnabled": False},
}


def start(stage, model):
    """The arguments and the environment of one headless session. Nothing of its own stands between us and the tool."""
    own = stage.home / ".gemini"
    own.mkdir(exist_ok=True)
    (own / "settings.json").write_text(json.dumps(OWN))
    # Nobody is there to say so, and `--skip-trust` comes too late for the hooks of a folder.
    (own / "trustedFolders.json").write_text(json.dumps({str(stage.project): "TRUST_FOLDER"}))
    arguments = ["--prompt", "Do what is due.", "--model", "scripted", "--approval-mode", "yolo", "--output-format", "json"]
    return arguments, {"GOOGLE_GEMINI_BASE_URL": model.url, "GEMINI_API_KEY": "dummy"}


def call(turn, folder):
    """The tool call that a line of a scenario means."""
    if "run" in turn:
        return "run_shell_command", {"command": turn["run"], "description": "Do it"}
    if "read" in turn:
        return "read_file", {"file_path": f"{folder}/{turn['read']}"}
    return "replace", {
        "file_path": f"{folder}/{turn['edit']}", "instruction": "Do it", "old_string": turn["old"], "new_string": turn["new"],
    }


def session(said):
    """The name of the session, from what the program wrote."""
    return json.loads(said[said.index("{\n") :])["session_id"]


def tools(request):
    """The names of the tools that the model may call."""
    return [function["name"] for tool in request.get("tools", []) for function in tool.get("functionDeclarations", [])]


def results(request):
    """What became of the calls so far, in their order."""
    parts = [part for content in request["contents"] for part in content["parts"]]
    return [json.dumps(part["functionResponse"]["response"]) for part in parts if "functionResponse" in part]


def says(called, number):
    """The answer that makes this call, or ends the session where there is none."""
    part = {"functionCall": {"id": f"call_{number}", "name": called[0], "args": called[1]}} if called else {"text": "Done."}
    candidate = {"index": 0, "content": {"role": "model", "parts": [part]}, "finishReason": "STOP"}
    usage = {"promptTokenCount": 1, "candidatesTokenCount": 1, "totalTokenCount": 2}
    return f"data: {json.dumps({'candidates': [candidate], 'usageMetadata': usage, 'modelVersion': 'scripted'})}\n\n".encode()
