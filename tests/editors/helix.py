"""Helix with editors/helix/languages.toml, in a terminal: the mark, the code action, the file after `:write`."""

import itertools
import shlex
import shutil
import subprocess
import time

from sandbox import CHANGES, ROOT, Sandbox, seen, until

UNPACKED = ROOT / "target/tools/helix/root/usr"
LIBRARIES = UNPACKED / "lib/x86_64-linux-gnu"
# The packages belong to a newer Debian: their own loader and libraries run them.
HELIX = [LIBRARIES / "ld-linux-x86-64.so.2", "--library-path", LIBRARIES, UNPACKED / "bin/hx"]

NUMBERS = itertools.count(1)

CONFIG = """
[editor]
end-of-line-diagnostics = "hint"
popup-border = "all"
[editor.inline-diagnostics]
cursor-line = "hint"
"""


class Terminal:
    """One program on a screen of its own: keys in, text out."""

    def __init__(self, sandbox):
        self.sandbox = sandbox
        # A server that is about to end takes no new session.
        self.socket = sandbox.folder / f"tmux-{next(NUMBERS)}.socket"

    def run(self, arguments):
        command = shlex.join(map(str, arguments))
        self._tmux("new-session", "-d", "-x", "160", "-y", "40", "-c", self.sandbox.project, command)

    def keys(self, *keys):
        self._tmux("send-keys", *keys)

    def text(self):
        return self._tmux("capture-pane", "-p")

    def end(self):
        subprocess.run(["tmux", "-S", self.socket, "kill-server"], env=self.sandbox.environment, capture_output=True)

    def _tmux(self, *arguments):
        done = subprocess.run(
            ["tmux", "-S", self.socket, "-f", "/dev/null", *arguments],
            env=self.sandbox.environment, capture_output=True, text=True,
        )
        if done.returncode:
            raise AssertionError(f"tmux {arguments[0]}: {done.stderr.strip()}; did Helix end by itself?")
        return done.stdout


def main():
    with Sandbox() as sandbox:
        config = sandbox.home / ".config/helix"
        (config / "runtime").mkdir(parents=True)
        (config / "config.toml").write_text(CONFIG)
        shutil.copy(ROOT / "editors/helix/languages.toml", config)
        version = subprocess.run([*HELIX, "--version"], env=sandbox.environment, capture_output=True, text=True, check=True)
        seen(version.stdout.strip())
        health = subprocess.run([*HELIX, "--health", "python"], env=sandbox.environment, capture_output=True, text=True)
        told = health.stdout + health.stderr
        assert "Error parsing" not in told, f"Helix does not take editors/helix/languages.toml:\n{told}"
        for change in CHANGES:
            take_back(sandbox, change)


def take_back(sandbox, change):
    """Opens the file, waits for the finding, picks the revert from the menu, saves, compares the file with the base."""
    file, word, says = change
    terminal = Terminal(sandbox)
    try:
        terminal.run([*HELIX, "-v", file])
        shown(terminal, word)
        terminal.keys(f"/{word}", "Enter")
        screen = shown(terminal, says)
        seen(f"{file}: " + next(line.strip() for line in screen.splitlines() if says in line))
        terminal.keys("Space", "a")
        titles, place = until("the menu of code actions with a revert", lambda: menu(terminal, "evert"))
        seen("actions: " + " | ".join(titles))
        terminal.keys(*["Down"] * place, "Enter")
        base = sandbox.base(file)
        until(f"{file} without the change on the screen", lambda: says not in terminal.text())
        # Escape and the next key, too close together, are one key with Alt to the terminal.
        terminal.keys("Escape")
        time.sleep(0.5)
        terminal.keys(":write", "Enter")
        until(f"{file} as it was in the base", lambda: sandbox.present(file) == base)
        seen(f"{file} reverted and saved, no finding left")
    except AssertionError:
        print(terminal.text())
        raise
    finally:
        terminal.end()


def menu(terminal, word):
    """The titles in the box that has the word in it, and the word's place among them; None while there is no such box."""
    lines = terminal.text().splitlines()
    rows = [row for row, line in enumerate(lines) if word in line and "│" in line]
    if not rows:
        return None
    left = lines[rows[0]].index("│")
    top = bottom = rows[0]
    while lines[top - 1][left : left + 1] == "│":
        top -= 1
    while lines[bottom + 1][left : left + 1] == "│":
        bottom += 1
    return [line[left:].strip("│ ") for line in lines[top : bottom + 1]], rows[0] - top


def shown(terminal, words):
    """The screen, once the words are on it."""
    until(f"{words!r} on the screen", lambda: words in terminal.text())
    return terminal.text()


main()
