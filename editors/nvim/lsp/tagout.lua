---@brief
---
--- tagout surfaces risk while AI agents edit code: what a change would delete, replace or expose,
--- marked where it stands, with the fix as a code action.
---
--- Needs the `tagout` program on PATH. Enable with `vim.lsp.enable('tagout')`.

---@type vim.lsp.Config
return {
  cmd = { 'tagout', 'lsp' },
  filetypes = {
    'python', 'rust', 'go', 'javascript', 'javascriptreact', 'typescript', 'typescriptreact', 'java', 'ruby',
    'sh', 'bash', 'zsh', 'ps1', 'dockerfile', 'make',
    'terraform', 'terraform-vars', 'opentofu', 'opentofu-vars', 'hcl',
    'yaml', 'yaml.ansible', 'yaml.docker-compose', 'yaml.gitlab', 'helm',
    'json', 'jsonc', 'toml', 'sql', 'codeowners',
    'markdown', -- for what agents read: CLAUDE.md, AGENTS.md, rules and skills; the server is silent on any other
  },
  -- One server for one repository: nested policies are found by the server, upwards from each file.
  root_markers = { '.git', 'tagout.toml' },
  settings = {
    tagout = {
      enable = true,
      scope = 'changed', -- 'file' also shows what stood there before the change
    },
  },
}
