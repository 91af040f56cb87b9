--- For `vim.lsp.enable('leptos')`. Settings: `vim.lsp.config('leptos', { settings = { leptos = { … } } })`.

---@type vim.lsp.Config
return {
  -- A function: Neovim would say nothing of a program that is missing.
  cmd = function(dispatchers)
    return vim.lsp.rpc.start(require('leptos.config').get().cmd, dispatchers)
  end,
  filetypes = { 'rust' },
  root_dir = require('leptos.root').find,
  workspace_required = true,
  -- rust-analyzer makes the same edits where a file stays in its folder, and both would be applied.
  settings = { leptos = { fileRename = { inFolder = false } } },
  on_exit = vim.schedule_wrap(function(...)
    require('leptos.revive').on_exit(...)
  end),
  capabilities = {
    experimental = {
      leptosAutoInsert = true,
      commands = { commands = { 'leptos.showReferences' } },
    },
  },
}
