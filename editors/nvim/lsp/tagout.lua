---@brief
---
--- tagout surfaces risk while AI agents edit code: what a change would delete, replace or expose,
--- marked where it stands, with the fix as a code action.
---
--- Needs the `tagout` program on PATH. Enable with `vim.lsp.enable('tagout')`.

---@type vim.lsp.Config
return {
  cmd = { 'tagout', 'lsp' },
  -- `toml` is for tagout.toml, the policy; other TOML files get no answer from the server.
  filetypes = { 'python', 'rust', 'sh', 'bash', 'terraform', 'terraform-vars', 'hcl', 'yaml', 'toml' },
  -- One server for one repository: nested policies are found by the server, upwards from each file.
  root_markers = { '.git', 'tagout.toml' },
  settings = {
    tagout = {
      enable = true,
      scope = 'changed', -- 'file' also shows what stood there before the change
    },
  },
}
