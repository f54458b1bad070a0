"""A test that is killed leaves nothing on Linux: no process that its sandbox has started, in whatever group, and no folder."""

import subprocess
import sys
from pathlib import Path

from keeper import at_home_in
from sandbox import HERE, until

# A program with one in a group of its own; an agent's shell is started like that.
KILLED = """
from sandbox import Sandbox
import signal
with Sandbox() as sandbox:
    sandbox.start(["sh", "-c", "setsid sleep 600 & sleep 600"])
    print(sandbox.folder, flush=True)
    signal.pause()
"""


def main():
    test = subprocess.Popen([sys.executable, "-c", KILLED], cwd=HERE, stdout=subprocess.PIPE, text=True)
    folder = Path(test.stdout.readline().strip())
    until("three processes", lambda: len(at_home_in(folder)) == 3)
    test.kill()
    test.wait()
    until("the end of what was started", lambda: not at_home_in(folder))
    until("the end of its folder", lambda: not folder.exists())


main()
