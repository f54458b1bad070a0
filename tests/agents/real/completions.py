"""How a model speaks to agents that let anybody serve one (POST /v1/chat/completions, server-sent events)."""

import json

PATH = "/v1/chat/completions"  # where the model is asked


def tools(request):
    """The names of the tools that the model may call."""
    return [tool["function"]["name"] for tool in request.get("tools", [])]


def results(request):
    """What became of the calls so far, in their order."""
    return [text(message["content"]) for message in request["messages"] if message["role"] == "tool"]


def text(content):
    return content if isinstance(content, str) else "\n".join(part.get("text", "") for part in content)


def says(called, number):
    """The answer that makes this call, or ends the session where there is none."""
    if called:
        function = {"name": called[0], "arguments": json.dumps(called[1])}
        delta = {"tool_calls": [{"index": 0, "id": f"call_{number}", "type": "function", "function": function}]}
    else:
        delta = {"content": "Done."}
    usage = {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}
    parts = [
        part(number, {"role": "assistant", **delta}, None),
        part(number, {}, "tool_calls" if called else "stop") | {"usage": usage},
    ]
    return "".join(f"data: {line}\n\n" for line in [*map(json.dumps, parts), "[DONE]"]).encode()


def part(number, delta, finish):
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    return {"id": f"answer_{number}", "object": "chat.completion.chunk", "created": 0, "model": "scripted", "choices": [choice]}
