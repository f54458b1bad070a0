"""The real programs of coding agents, with a model that reads from a script: what our hook denies does not happen, and
what it lets through is claimed in the journal and tagged in the editor.

    main.py FOLDER AGENT...

plays every file of `scenarios/` with each agent, whose program npm has installed below FOLDER/AGENT; TAGOUT is our own. A
scenario says what the model calls, one `[[call]]` after the other (`run`, `read`, or `edit` with `old` and `new`), which of
them is `denied`, and what has to hold `[after]` the session. `{settings}` is the file with the agent's hooks, `{hook}` its
line with the event before a tool, and `{no hook}` the same line with another event.
"""

import importlib
import json
import subprocess
import sys
import tomllib
from pathlib import Path

from model import Model, brief
from stage import HERE, Stage

from editor import Editor
from sandbox import seen

SECONDS = 300  # for one session, on a machine that has other things to do
DENIAL = "tagout stopped this by policy"


def main():
    folder = Path(sys.argv[1]).resolve()
    for name in sys.argv[2:]:
        agent = importlib.import_module(name)
        program = folder / name / "node_modules/.bin" / agent.PROGRAM
        for file in sorted((HERE / "scenarios").glob("*.toml")):
            play(agent, program, file)


def play(agent, program, file):
    """One scenario with one agent, in a place of its own."""
    text = file.read_text().replace("{settings}", agent.SETTINGS)
    for name, event in (("{hook}", agent.EVENT), ("{no hook}", "Notification")):
        text = text.replace(name, agent.HOOK.format(event))
    scenario = tomllib.loads(text)
    calls, after = scenario["call"], scenario["after"]
    with Stage(agent, scenario.get("mode", "enforce")) as stage:
        seen(f"{agent.NAME}, {stage.output(program, '--version').splitlines()[0]}: {file.stem}")
        before = stage.digests()
        editor = Editor(stage, after.get("tagged", {}))
        said = ""
        with Model(agent, [agent.call(call, stage.project) for call in calls]) as model:
            try:
                said = run(agent, program, stage, model)
                told(calls, model.results)
                files(stage, before, after)
                recorded(stage, agent, agent.session(said), calls, after)
                editor.tagged(agent, agent.session(said))
            except AssertionError as error:
                raise SystemExit(f"{agent.NAME}, {file.name}: {error}\nThe program said:\n{said}") from error
            finally:
                for request in model.requests:
                    seen(f"  {request}")


def run(agent, program, stage, model):
    """One headless session; what the program wrote."""
    arguments, environment = agent.start(stage, model)
    # What is not for the model goes to it, too, and is refused there: nothing else can be reached.
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        environment |= {name: model.url, name.lower(): model.url}
    environment |= {"NO_PROXY": "127.0.0.1", "no_proxy": "127.0.0.1"}
    with open(stage.folder / "said", "w+") as said:
        process = stage.start(
            [program, *arguments], cwd=stage.project, environment=environment, stdin=subprocess.DEVNULL, stdout=said, stderr=said
        )
        try:
            end = f"ended with {process.wait(SECONDS)}"
        except subprocess.TimeoutExpired:
            end = f"did not end within {SECONDS} s"
        said.seek(0)
        text = said.read()
    assert end == "ended with 0", f"the program {end}:\n{text}"
    return text


def told(calls, results):
    """What the model was told of each call."""
    assert len(results) == len(calls), f"of {len(calls)} calls, the results of {len(results)} reached the model"
    for call, result in zip(calls, results):
        denied = call.get("denied", False)
        what = call.get("run") or call.get("edit") or call.get("read")
        wanted = f"{what!r} was {'' if denied else 'not '}to be denied"
        assert (DENIAL in result) == denied, f"{wanted}; the model was told: {brief(result)}"


def files(stage, before, after):
    """What stands on disk."""
    now = stage.digests()
    for file in after.get("absent", []):
        assert file not in now, f"{file} is there: what was denied has run"
    for file in after.get("present", []):
        assert file in now, f"{file} is not there: what was not denied has not run"
    for file in after.get("unchanged", []):
        assert now.get(file) == before[file], f"{file} is not what it was"
    for file in after.get("changed", []):
        assert now.get(file) not in (None, before[file]), f"{file} is what it was, or gone"


def recorded(stage, agent, session, calls, after):
    """The journal has this session's denials, and its claims of these files and of no others."""
    records = [json.loads(line) for line in stage.output("tagout", "log", "--format", "jsonl").splitlines()]
    claims = [record for record in records if record["kind"] == "claim"]
    whose = {(claim["path"], claim["actor"]["agent"], claim["actor"]["session"]) for claim in claims}
    assert whose == {(file, agent.NAME, session) for file in after.get("claimed", [])}, f"claims: {claims}"
    denials = [record["session"] for record in records if record["kind"] == "verdict" and record["answered"] == "deny"]
    assert denials == [session for call in calls if call.get("denied")], f"denials: {denials}"


main()
