"""The packaged extension in the real workbench: code-server on a free port, a browser that is driven by workbench.mjs."""

import json
import os
import shutil
import socket
import subprocess
import urllib.request

from sandbox import CHANGES, ROOT, Sandbox, seen, until

CODE_SERVER = ROOT / "target/tools/code-server/node_modules/.bin/code-server"
EXTENSION = ROOT / "target/vscode/tagout.vsix"
SCREENS = ROOT / "target/screens"

SETTINGS = {
    # On by default in the browser, and then files change on disk while the test looks at them.
    "files.autoSave": "off",
    "workbench.startupEditor": "none",
    "workbench.colorTheme": "Default Light Modern",
    "workbench.secondarySideBar.defaultVisibility": "hidden",
    "workbench.tips.enabled": False,
    "chat.commandCenter.enabled": False,
    "chat.disableAIFeatures": True,
    "editor.minimap.enabled": False,
    "editor.fontSize": 14,
    "editor.stickyScroll.enabled": False,
    # Below the line, where there is room, so that the code stays in sight.
    "editor.hover.above": False,
    "extensions.ignoreRecommendations": True,
    "git.openRepositoryInParentFolders": "never",
    "telemetry.telemetryLevel": "off",
}


def main():
    SCREENS.mkdir(parents=True, exist_ok=True)
    with Sandbox() as sandbox:
        # The workbench takes PATH from a login shell, which sets it anew; a person's program is found by their profile, too.
        (sandbox.home / ".profile").write_text(f"PATH={sandbox.programs}:$PATH\n")
        data = sandbox.folder / "data"
        write_settings(data / "User", SETTINGS)
        own = [
            CODE_SERVER, "--config", sandbox.folder / "config.yaml", "--user-data-dir", data,
            "--extensions-dir", sandbox.folder / "extensions",
        ]
        subprocess.run([*own, "--install-extension", EXTENSION], env=sandbox.environment, check=True, stdout=subprocess.DEVNULL)
        seen(subprocess.run([*own, "--list-extensions", "--show-versions"], env=sandbox.environment, capture_output=True, text=True, check=True).stdout.strip())

        address = f"127.0.0.1:{free_port()}"
        with open(ROOT / "target/code-server.log", "w") as log:
            sandbox.start(
                [
                    *own, "--auth", "none", "--bind-addr", address, "--disable-telemetry", "--disable-update-check",
                    "--disable-workspace-trust", "--disable-getting-started-override", sandbox.project,
                ],
                stdout=log, stderr=subprocess.STDOUT,
            )
        until("the workbench's server", lambda: answers(f"http://{address}/healthz"), seconds=90)
        drive(sandbox, address, "take-back")
        for change in CHANGES:
            assert sandbox.present(change.file) == sandbox.base(change.file), f"{change.file} was saved with another text than the base's"
        seen("both files saved as they are in the base")

        # A remote window does not read such a setting from the User settings, only from the machine's own.
        write_settings(data / "Machine", {"tagout.path": "/nowhere/tagout"})
        drive(sandbox, address, "no-program")
        write_settings(data / "Machine", {"tagout.path": shutil.which("false")})
        drive(sandbox, address, "no-server")


def drive(sandbox, address, part):
    environment = {
        "ADDRESS": f"http://{address}/?folder={sandbox.project}",
        "CHROMIUM": os.environ["CHROMIUM"],
        "SCREENS": str(SCREENS),
        "CHANGES": json.dumps([
            {**change._asdict(), "base": sandbox.base(change.file), "present": sandbox.present(change.file)} for change in CHANGES
        ]),
    }
    browser = sandbox.start(["node", ROOT / "tests/editors/workbench.mjs", part], environment=environment)
    assert browser.wait(timeout=600) == 0, f"{part}: not as expected; what was on the screen is in target/screens/failure.png"


def write_settings(folder, settings):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "settings.json").write_text(json.dumps(settings, indent=2))


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def answers(address):
    try:
        with urllib.request.urlopen(address, timeout=2) as reply:
            return reply.status == 200
    except OSError:
        return False


main()
