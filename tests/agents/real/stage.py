"""A place for one session of one agent: an own home, a repository with a policy and the installed hook, a false `aws`."""

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent / "editors"))

from sandbox import Sandbox  # noqa: E402

# Whoever starts it leaves a trace beside the policy.
AWS = '#!/bin/sh\necho "$@" >>"{folder}/aws-was-called"\n'


class Stage(Sandbox):
    def __init__(self, agent, mode):
        self.agent = agent
        self.mode = mode

    def _make_project(self):
        # Codex makes no helper programs in a home that lies below the folder for temporary files.
        temporary = self.folder / "tmp"
        temporary.mkdir()
        self.environment["TMPDIR"] = str(temporary)
        shutil.copytree(HERE / "project", self.project)
        policy = self.project / "tagout.toml"
        policy.write_text(policy.read_text().replace("enforce", self.mode))
        aws = self.programs / "aws"
        aws.write_text(AWS.format(folder=self.project))
        aws.chmod(0o755)
        # A login shell makes its own PATH.
        (self.home / ".profile").write_text(f"PATH={self.programs}:$PATH\n")
        self.git("init", "--quiet", "--initial-branch=main")
        self.output("tagout", "hooks", "install", "--project", "--agent", self.agent.NAME)
        self._commit("The shop as it runs")

    def output(self, *command):
        """What a program writes in the repository; a failure is ours."""
        return subprocess.run(command, cwd=self.project, env=self.environment, stdout=subprocess.PIPE, text=True, check=True).stdout

    def digests(self):
        """Of every file of the project outside git."""
        files = (path for path in self.project.rglob("*") if path.is_file() and ".git" not in path.parts)
        return {str(path.relative_to(self.project)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
