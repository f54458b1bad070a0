"""The picture of Neovim in the README: a real Neovim in a real terminal, an edit typed key by key, and what is said of it.

    TAGOUT=target/release/tagout target/tools/nvim/bin/python tests/editors/screen.py editors/nvim/screenshot.png

Needs tmux, and Pillow beside pynvim. Prints the screen as text, too, so that the words can be compared.
"""

import os
import re
import subprocess
import sys
import time

from PIL import Image, ImageDraw, ImageFont

from sandbox import ROOT, Sandbox, until

COLUMNS, ROWS = 100, 14
FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf"
FILE = "infra/prod/database.tf"
BASE = """\
resource "aws_db_instance" "billing" {
  identifier          = "billing"
  engine              = "postgres"
  instance_class      = "db.r6g.large"
  storage_encrypted   = true
  deletion_protection = true
}
"""
SETUP = """
vim.opt.runtimepath:append('%s')
vim.o.background = 'light'
vim.cmd.colorscheme('default')
vim.o.termguicolors = true
vim.o.number = true
vim.o.signcolumn = 'yes'
vim.o.shortmess = vim.o.shortmess .. 'I'
-- Virtual lines are not wrapped by Neovim itself.
local function wrapped(diagnostic)
  local lines, line = {}, ''
  for word in diagnostic.message:gmatch('%%S+') do
    if #line + #word > 84 then lines[#lines + 1], line = line, '' end
    line = line == '' and word or line .. ' ' .. word
  end
  lines[#lines + 1] = line
  return table.concat(lines, '\\n')
end
vim.diagnostic.config({ virtual_lines = { current_line = true, format = wrapped } })
vim.lsp.enable('tagout')
"""
# The engine, then the line of protection, as a person types them.
EDIT = ["/postgres", "Enter", "ciw", "mysql", "Escape", "/deletion", "Enter", "dd", "/mysql", "Enter", ":noh", "Enter"]
SAYS = "deletes and recreates aws_db_instance.billing"


def main():
    target = sys.argv[1]
    with Sandbox() as sandbox:
        file = sandbox.project / FILE
        sandbox.git("switch", "--quiet", "main")
        file.write_text(BASE)
        sandbox.git("rm", "--quiet", "infra/prod/main.tf")
        sandbox.git("add", "--all")
        sandbox.git("-c", "user.name=Ana", "-c", "user.email=ana@example.org", "commit", "--quiet", "--message", "A database")
        (sandbox.folder / "init.lua").write_text(SETUP % (ROOT / "editors/nvim"))
        terminal = Terminal(sandbox)
        program = os.path.join(os.path.dirname(sys.executable), "nvim")
        terminal.type(f"exec {program} --clean -u {sandbox.folder}/init.lua {FILE}", "Enter")
        until("the file", lambda: 'engine              = "postgres"' in terminal.text())
        time.sleep(5)
        terminal.type(*EDIT)
        until(SAYS, lambda: SAYS in re.sub(r"[\s│└─]+", " ", terminal.text()), seconds=60)
        # What else there is to say about the line comes with it, or a moment later.
        time.sleep(3)
        screen = terminal.screen()
        print(terminal.text())
        draw(screen, target)
        terminal.tmux("kill-server")


class Terminal:
    """A terminal of tmux with a server of its own."""

    def __init__(self, sandbox):
        self.socket = sandbox.folder / "tmux"
        self.environment = {**sandbox.environment, "COLORTERM": "truecolor"}
        self.cwd = sandbox.project
        self.tmux("-f", "/dev/null", "new-session", "-d", "-x", str(COLUMNS), "-y", str(ROWS), "sh")
        self.tmux("set", "-g", "status", "off")
        self.tmux("set", "-as", "terminal-features", ",*:RGB")

    def tmux(self, *arguments):
        done = subprocess.run(
            ["tmux", "-S", self.socket, *arguments], env=self.environment, cwd=self.cwd, capture_output=True, text=True, check=True
        )
        return done.stdout

    def type(self, *keys):
        for key in keys:
            self.tmux("send-keys", *(["-l"] if key not in ("Enter", "Escape") else []), key)
            time.sleep(0.3)

    def text(self):
        return self.tmux("capture-pane", "-p")

    def screen(self):
        """Cells as (character, foreground, background)."""
        rows = []
        for line in self.tmux("capture-pane", "-p", "-e", "-N").split("\n")[:ROWS]:
            cells, style = [], {"fg": None, "bg": None, "reverse": False}
            for escape, character in re.findall(r"\x1b\[([0-9;:]*)m|(.)", line):
                if character:
                    fg, bg = style["fg"] or (20, 22, 27), style["bg"] or (235, 238, 243)
                    cells.append((character, bg, fg) if style["reverse"] else (character, fg, bg))
                else:
                    restyle(style, escape)
            rows.append(cells)
        return rows


def restyle(style, escape):
    codes = [int(code or 0) for code in re.split("[;:]", escape)]
    while codes:
        code = codes.pop(0)
        if code == 0:
            style.update(fg=None, bg=None, reverse=False)
        elif code in (7, 27):
            style["reverse"] = code == 7
        elif code in (38, 48) and codes[:1] == [2]:
            style["fg" if code == 38 else "bg"] = tuple(codes[1:4])
            codes = codes[4:]
        elif code in (39, 49):
            style["fg" if code == 39 else "bg"] = None
        elif code in (58, 38, 48) and codes:
            codes = codes[4:] if codes[0] == 2 else codes[2:]


def draw(screen, target):
    font = ImageFont.truetype(FONT, 15)
    width, height = 9, 19
    image = Image.new("RGB", (COLUMNS * width + 16, ROWS * height + 16), (235, 238, 243))
    pen = ImageDraw.Draw(image)
    for row, cells in enumerate(screen):
        for column, (character, fg, bg) in enumerate(cells):
            x, y = 8 + column * width, 8 + row * height
            pen.rectangle([x, y, x + width - 1, y + height - 1], fill=bg)
            pen.text((x, y + 1), character, font=font, fill=fg)
    image.quantize(32).save(target, optimize=True)


main()
