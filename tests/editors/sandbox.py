"""A place for one editor test: an own home, a repository with a risky change, and processes that end with it."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from keeper import at_home_in, quietly

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent


class Change(NamedTuple):
    """One of the risky changes between `project/base` and `project/present`."""

    file: str
    word: str  # stands on the line that has to be marked, and first on that line
    says: str  # part of what the mark has to say


CHANGES = [
    Change("scripts/costs.py", "delete_db_instance", "deletes the RDS"),
    Change("infra/prod/main.tf", "storage_encrypted", "deletes and recreates"),
]


class Sandbox:
    """`with Sandbox() as sandbox:` makes the folders; leaving ends every process started and removes the folders."""

    def __enter__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="tagout-editor-"))
        self.home = self.folder / "home"
        self.project = self.folder / "project"
        self.processes = []
        # It lives in a session of its own, or it would be killed with us.
        self.keeper = subprocess.Popen(
            [sys.executable, HERE / "keeper.py", self.folder], stdin=subprocess.PIPE, text=True, start_new_session=True
        )
        self.programs = self.folder / "bin"
        for folder in (self.home, self.programs):
            folder.mkdir()
        (self.programs / "tagout").symlink_to(os.environ["TAGOUT"])
        self.environment = {
            "HOME": str(self.home),
            "PATH": f"{self.programs}:{os.environ['PATH']}",
            "TERM": "xterm-256color",
            "LANG": "C.UTF-8",
            "TMPDIR": str(self.folder),
            "GIT_CONFIG_NOSYSTEM": "1",
        }
        self._make_project()
        return self

    def __exit__(self, *_):
        for process in reversed(self.processes):
            for number in (signal.SIGTERM, signal.SIGKILL):
                try:
                    os.killpg(process.pid, number)
                    process.wait(timeout=5)
                except (ProcessLookupError, subprocess.TimeoutExpired):
                    pass
        for process in at_home_in(self.folder):
            quietly(os.kill, process)
        shutil.rmtree(self.folder, ignore_errors=True)
        self.keeper.kill()
        self.keeper.communicate()

    def _make_project(self):
        """The base on `main`, the change committed on a branch: committing must not silence anything."""
        shutil.copytree(HERE / "project/base", self.project)
        self.git("init", "--quiet", "--initial-branch=main")
        self._commit("The dashboard as it runs")
        self.git("switch", "--quiet", "--create", "fix-dashboard")
        shutil.copytree(HERE / "project/present", self.project, dirs_exist_ok=True)
        self._commit("Fix the dashboard")

    def _commit(self, message):
        self.git("add", "--all")
        self.git("-c", "user.name=Ana", "-c", "user.email=ana@example.org", "commit", "--quiet", "--message", message)

    def git(self, *arguments):
        subprocess.run(["git", *arguments], cwd=self.project, env=self.environment, check=True)

    def start(self, arguments, **options):
        """A process in a group of its own, ended with the sandbox."""
        process = subprocess.Popen(
            arguments, env={**self.environment, **options.pop("environment", {})}, start_new_session=True, **options
        )
        self.processes.append(process)
        print(process.pid, file=self.keeper.stdin, flush=True)
        return process

    def base(self, file):
        return (HERE / "project/base" / file).read_text()

    def present(self, file):
        return (self.project / file).read_text()


def until(what, probe, seconds=20.0):
    """Polls until `probe` returns something true, and returns that; says what it was waiting for otherwise."""
    end = time.monotonic() + seconds
    while True:
        seen = probe()
        if seen:
            return seen
        if time.monotonic() > end:
            raise AssertionError(f"{what}: not seen within {seconds:g} s")
        time.sleep(0.05)


def seen(text):
    """One line for each thing a person would have seen."""
    sys.stdout.write(f"  seen: {text}\n")
    sys.stdout.flush()
