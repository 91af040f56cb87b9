--- rust-analyzer and the Leptos server in one buffer. Both know what a tag means, and Neovim shows the answers of both:
--- hovers twice, completions twice, two renames after another. So the Leptos server goes first, and what rust-analyzer
--- answers is dropped where the Leptos server has an answer.

local config = require('leptos.config')

local M = {}

--- In tags the Leptos server knows more and answers at once; in Rust code it is silent.
local OURS_FIRST = {
  ['textDocument/completion'] = true,
  ['textDocument/definition'] = true,
  ['textDocument/hover'] = true,
  ['textDocument/prepareRename'] = true,
  ['textDocument/references'] = true,
  ['textDocument/rename'] = true,
  ['textDocument/signatureHelp'] = true,
  ['textDocument/typeDefinition'] = true,
}

---@param client vim.lsp.Client
---@return boolean
function M.is_rust_analyzer(client)
  return client.name:gsub('_', '-') == 'rust-analyzer'
end

--- Whether an answer says nothing.
---@param result any
---@return boolean
local function is_empty(result)
  if result == nil or result == vim.NIL then
    return true
  end
  local list = result.items or result.signatures or result
  return type(list) == 'table' and vim.tbl_isempty(list)
end

--- The same place for a server that counts other units.
---@param params table
---@param bufnr integer
---@param from string
---@param to string
---@return table
local function translated(params, bufnr, from, to)
  if from == to or params.position == nil then
    return params
  end
  local row = params.position.line
  local line = vim.api.nvim_buf_get_lines(bufnr, row, row + 1, false)[1] or ''
  local byte = vim.str_byteindex(line, from, params.position.character, false)
  local character = vim.str_utfindex(line, to, byte, false)
  return vim.tbl_extend('force', params, { position = { line = row, character = character } })
end

--- What a handler is told about a request that was answered in place of a client.
---@param client vim.lsp.Client
---@param method string
---@param params table
---@param bufnr integer
---@return lsp.HandlerContext
local function context_of(client, method, params, bufnr)
  local version = vim.lsp.util.buf_versions[bufnr]
  return { method = method, client_id = client.id, bufnr = bufnr, params = params, version = version }
end

--- Makes rust-analyzer silent where the Leptos server has an answer. Nobody waits for the slower one then.
---@param analyzer vim.lsp.Client
local function yield(analyzer)
  local request = analyzer.request

  analyzer.request = function(self, method, params, handler, bufnr)
    local buffer = (bufnr == nil or bufnr == 0) and vim.api.nvim_get_current_buf() or bufnr
    local ours = OURS_FIRST[method]
      and handler ~= nil
      and vim.lsp.get_clients({ bufnr = buffer, method = method, name = 'leptos' })[1]
    if not ours then
      return request(self, method, params, handler, bufnr)
    end

    local is_done, is_free, own = false, false, nil
    local function finish(...)
      if not is_done then
        is_done = true
        handler(...)
      end
    end
    local context = context_of(self, method, params, buffer)
    local there = translated(params, buffer, self.offset_encoding, ours.offset_encoding)
    local is_asked = ours:request(method, there, function(_, result)
      if not is_empty(result) then
        return finish(nil, nil, context)
      end
      is_free = true
      if own ~= nil then
        finish(unpack(own, 1, 3))
      end
    end, bufnr)
    is_free = is_free or not is_asked
    return request(self, method, params, function(...)
      own = { ... }
      if is_free then
        finish(...)
      end
    end, bufnr)
  end
end

---@type table<integer, true>
local shared = {}

--- Divides the work where both servers take care of a buffer.
---@param bufnr integer
function M.attach(bufnr)
  if not config.get().share then
    return
  end
  local clients = vim.lsp.get_clients({ bufnr = bufnr })
  local analyzer = vim.iter(clients):find(M.is_rust_analyzer)
  local has_ours = vim.iter(clients):any(function(client)
    return client.name == 'leptos'
  end)
  if analyzer ~= nil and has_ours and not shared[analyzer.id] then
    shared[analyzer.id] = true
    yield(analyzer)
  end
end

return M
