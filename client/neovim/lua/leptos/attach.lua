--- Everything that begins when a server takes care of a buffer.

---@param client vim.lsp.Client
---@param bufnr integer
return function(client, bufnr)
  require('leptos.share').attach(bufnr)
  if client.name ~= 'leptos' then
    return
  end
  require('leptos.typing').attach(client, bufnr)
  require('leptos.linked').attach(client, bufnr)
  require('leptos.colours').attach(client, bufnr)
  require('leptos.highlight').attach(bufnr)
end
