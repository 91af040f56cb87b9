--- What the server knows of a name counts more than what rust-analyzer says of the code that the macro makes of it: to
--- rust-analyzer a tag is a function, and an attribute a method.

local M = {}

--- Above `queries` of this plugin, which are above rust-analyzer's tokens.
local PRIORITY = 129

--- Lifts the server's tokens above all others.
---@param client vim.lsp.Client
---@param bufnr integer
function M.attach(client, bufnr)
  local group = vim.api.nvim_create_augroup('leptos.colours.' .. bufnr, { clear = true })
  vim.api.nvim_create_autocmd('LspTokenUpdate', {
    group = group,
    buffer = bufnr,
    callback = function(event)
      if event.data.client_id ~= client.id then
        return
      end
      local token, filetype = event.data.token, vim.bo[bufnr].filetype
      local function paint(name, priority)
        vim.lsp.semantic_tokens.highlight_token(token, bufnr, client.id, name, { priority = priority })
      end
      paint(('@lsp.type.%s.%s'):format(token.type, filetype), PRIORITY)
      for modifier in pairs(token.modifiers) do
        paint(('@lsp.typemod.%s.%s.%s'):format(token.type, modifier, filetype), PRIORITY + 1)
      end
    end,
  })
end

return M
