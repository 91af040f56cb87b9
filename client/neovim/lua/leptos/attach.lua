--- Everything that begins when a server takes care of a buffer.

---@param client vim.lsp.Client
---@param bufnr integer
return function(client, bufnr)
  -- Clients of Neovim 0.10 are called in another way.
  if vim.fn.has('nvim-0.11') == 0 then
    return
  end
  require('leptos.share').attach(bufnr)
  if client.name ~= 'leptos' then
    return
  end
  require('leptos.typing').attach(client, bufnr)
  require('leptos.linked').attach(client, bufnr)
  require('leptos.colours').attach(client, bufnr)
  require('leptos.highlight').attach(bufnr)
end
