"""An editor with the files open while the agent works: `tagout lsp` before, during and after the session."""

import subprocess

from sandbox import until
from session import Session


class Editor:
    """`lines` of each file are those that the agent is about to write."""

    def __init__(self, stage, lines):
        self.stage = stage
        self.lines = lines
        if not lines:
            return
        server = stage.start(["tagout", "lsp"], cwd=stage.project, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.session = Session(server, {})
        self.session.request("initialize", {"processId": None, "rootUri": stage.project.as_uri(), "capabilities": {}})
        self.session.notify("initialized", {})
        for file in lines:
            document = {"uri": self._uri(file), "languageId": "python", "version": 1, "text": stage.present(file)}
            self.session.notify("textDocument/didOpen", {"textDocument": document})

    def tagged(self, agent, session):
        """Takes the files over from disk, as an editor does; their new lines are tagged with the agent and its session."""
        for file, lines in self.lines.items():
            text = self.stage.present(file)
            change = {"textDocument": {"uri": self._uri(file), "version": 2}, "contentChanges": [{"text": text}]}
            self.session.notify("textDocument/didChange", change)
            whose = until(f"the lines of {file} tagged", lambda: self._whose(file, text.splitlines()))
            assert whose == {line: [(agent.NAME, session)] for line in lines}, f"tagged in {file}: {whose}"

    def _whose(self, file, text):
        """Agent and session by line, of the lines in hunks that are tagged."""
        hunks = self.session.request("tagout/hunks", {"textDocument": {"uri": self._uri(file)}})["hunks"]
        whose = {}
        for hunk in hunks:
            if hunk["tagged"]:
                who = [(origin["agent"], origin["session"]) for origin in hunk["origins"] if "agent" in origin]
                whose |= dict.fromkeys(text[hunk["range"]["start"]["line"] : hunk["range"]["end"]["line"]], who)
        return whose

    def _uri(self, file):
        return (self.stage.project / file).as_uri()
