"""Neovim with editors/nvim: the mark, the code action, the text after it."""

import os
import sys

import pynvim

from sandbox import CHANGES, ROOT, Sandbox, seen, until

SETUP = """
vim.opt.runtimepath:append(...)
vim.lsp.enable('tagout')
vim.diagnostic.config({ virtual_text = true })
-- A person picks from a menu; the test picks by the words of the title.
vim.ui.select = function(items, options, on_choice)
  local titles = {}
  for index, item in ipairs(items) do titles[index] = options.format_item(item) end
  _G.titles = titles
  for index, title in ipairs(titles) do
    if title:find(_G.wanted) then return on_choice(items[index], index) end
  end
  on_choice(nil)
end
"""


def main():
    program = os.path.join(os.path.dirname(sys.executable), "nvim")
    with Sandbox() as sandbox:
        address = sandbox.folder / "nvim.socket"
        editor = sandbox.start([program, "--clean", "--headless", "--listen", address], cwd=sandbox.project)
        until("Neovim's socket", address.exists)
        nvim = pynvim.attach("socket", path=str(address))
        nvim.exec_lua(SETUP, str(ROOT / "editors/nvim"))
        version = nvim.exec_lua("local v = vim.version() return ('%d.%d.%d'):format(v.major, v.minor, v.patch)")
        seen(f"Neovim {version}")
        for change in CHANGES:
            take_back(nvim, sandbox, change)
        nvim.command("qall!", async_=True)
        editor.wait(timeout=10)


def take_back(nvim, sandbox, change):
    """Opens the file, waits for the finding, reverts the change by the code action."""
    file, word, says = change
    nvim.command(f"edit {file}")
    found = until(f"a diagnostic in {file} that says {says!r}", lambda: diagnostics(nvim, says))
    seen(f"{file}:{found[0]['lnum'] + 1}: {found[0]['message']}")
    hover = until("a hover", lambda: hovered(nvim, found[0]))
    seen(f"hover of {len(hover)} lines: {hover[0]}")

    marked = nvim.current.buffer[found[0]["lnum"]]
    assert word in marked, f"the mark stands on {marked!r}, not on the line with {word!r}"
    nvim.current.window.cursor = (found[0]["lnum"] + 1, found[0]["col"])
    nvim.exec_lua("_G.titles = nil; _G.wanted = ...; vim.lsp.buf.code_action()", "[Rr]evert")
    titles = until("the menu of code actions", lambda: nvim.exec_lua("return _G.titles"))
    seen("actions: " + " | ".join(titles))
    base = sandbox.base(file).splitlines()
    until(f"{file} as it was in the base", lambda: nvim.current.buffer[:] == base)
    until("no diagnostic", lambda: not diagnostics(nvim, ""))
    seen(f"{file} reverted, no finding left")


def diagnostics(nvim, says):
    return [d for d in nvim.exec_lua("return vim.diagnostic.get(0)") if says in d["message"]]


def hovered(nvim, diagnostic):
    nvim.current.window.cursor = (diagnostic["lnum"] + 1, diagnostic["col"])
    return nvim.exec_lua("""
      local position = vim.lsp.util.make_position_params(0, vim.lsp.get_clients({ bufnr = 0 })[1].offset_encoding)
      for _, reply in pairs(vim.lsp.buf_request_sync(0, 'textDocument/hover', position, 5000) or {}) do
        if reply.result then return vim.lsp.util.convert_input_to_markdown_lines(reply.result.contents) end
      end
      return {}
    """)


main()
