-- Clients of Neovim 0.10 are called in another way: there the server runs without what this plugin adds (|leptos-older|).
if vim.g.loaded_leptos or vim.fn.has('nvim-0.11') == 0 then
  return
end
vim.g.loaded_leptos = true

vim.api.nvim_create_autocmd('LspAttach', {
  group = vim.api.nvim_create_augroup('leptos', { clear = true }),
  desc = 'What the Leptos server does beyond LSP',
  callback = function(event)
    local client = vim.lsp.get_client_by_id(event.data.client_id)
    if client ~= nil then
      require('leptos.attach')(client, event.buf)
    end
  end,
})

require('leptos.commands').define()
