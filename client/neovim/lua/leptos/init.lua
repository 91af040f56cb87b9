--- What is meant to be called from a user's own configuration.

local M = {}

local METHOD = 'textDocument/formatting'

--- rust-analyzer's edits come first: the layout of a view begins where the Rust around it does.
---@param client vim.lsp.Client
---@return integer
local function turn(client)
  return client.name == 'leptos' and 2 or 1
end

--- Formats a buffer: the Rust with rust-analyzer, where it is there, then the views.
---@param bufnr? integer
function M.format(bufnr)
  bufnr = bufnr or vim.api.nvim_get_current_buf()
  local clients = vim.tbl_filter(function(client)
    return client.name == 'leptos' or client.name:gsub('_', '-') == 'rust-analyzer'
  end, vim.lsp.get_clients({ bufnr = bufnr, method = METHOD }))
  table.sort(clients, function(a, b)
    return turn(a) < turn(b)
  end)
  for _, client in ipairs(clients) do
    vim.lsp.buf.format({ bufnr = bufnr, id = client.id, timeout_ms = 2000 })
  end
end

return M
