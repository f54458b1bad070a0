"""Ends what a sandbox has started when the sandbox itself cannot: its process was killed with the step that it belongs to.

    keeper.py FOLDER

reads ids of process groups, one a line, for as long as somebody can write them. Then it ends those groups, and whatever else
has its home in FOLDER (agents give the shells they start groups of their own), and removes FOLDER. A sandbox that leaves in
order has done so itself and ends its keeper.
"""

import os
import shutil
import signal
import sys
from pathlib import Path


def main():
    folder = sys.argv[1]
    groups = [int(line) for line in sys.stdin]
    for group in groups:
        quietly(os.killpg, group)
    for process in at_home_in(folder):
        quietly(os.kill, process)
    shutil.rmtree(folder, ignore_errors=True)


def quietly(end, number):
    try:
        end(number, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        pass


def at_home_in(folder):
    """Processes with a home below the folder, which nobody else has. Only Linux tells."""
    home = f"\0HOME={folder}/".encode()
    found = []
    for environment in Path("/proc").glob("[0-9]*/environ"):
        try:
            if home in b"\0" + environment.read_bytes():
                found.append(int(environment.parent.name))
        except OSError:
            pass  # gone, or not ours
    return [process for process in found if process != os.getpid()]


if __name__ == "__main__":
    main()
