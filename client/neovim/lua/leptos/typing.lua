--- What the server adds to what is typed: close tags behind `>` and `</`, the indentation of a new line between tags,
--- quotes behind `=` where they are switched on.

local M = {}

local KINDS = { ['>'] = 'autoClose', ['/'] = 'autoClose', ['='] = 'autoQuote' }

--- Splits a snippet where the cursor belongs. The server's have one place, and escape what a snippet would read.
---@param snippet string
---@return string before, string after
function M.split(snippet)
  local before, after = snippet:match('^(.-)%$[01](.*)$')
  local plain = function(text)
    return (text:gsub('\\(.)', '%1'))
  end
  if before == nil then
    return '', plain(snippet)
  end
  return plain(before), plain(after)
end

---@param bufnr integer
---@param tick integer `b:changedtick` of the question.
---@param cursor integer[] The cursor of the question.
---@return boolean
local function is_current(bufnr, tick, cursor)
  return vim.api.nvim_get_current_buf() == bufnr
    and vim.api.nvim_buf_get_changedtick(bufnr) == tick
    and vim.startswith(vim.api.nvim_get_mode().mode, 'i')
    and vim.deep_equal(vim.api.nvim_win_get_cursor(0), cursor)
end

---@param client vim.lsp.Client
---@param bufnr integer
---@param kind string
local function ask(client, bufnr, kind)
  local tick = vim.api.nvim_buf_get_changedtick(bufnr)
  local cursor = vim.api.nvim_win_get_cursor(0)
  local params = vim.lsp.util.make_position_params(0, client.offset_encoding)
  params.kind = kind
  client:request('leptos/autoInsert', params, function(err, result)
    -- Whoever types on wants nothing inserted behind them, and an error is in the server's log.
    if err ~= nil or result == nil or result == vim.NIL or not is_current(bufnr, tick, cursor) then
      return
    end
    local before, after = M.split(result.snippet or result.edit.newText)
    local row, column = cursor[1] - 1, cursor[2]
    vim.api.nvim_buf_set_text(bufnr, row, column, row, column, { before .. after })
    vim.api.nvim_win_set_cursor(0, { cursor[1], column + #before })
  end, bufnr)
end

--- Indents a line that has just begun. `vim.lsp.on_type_formatting` would leave the cursor in front of the indentation.
---@param client vim.lsp.Client
---@param bufnr integer
local function indent(client, bufnr)
  local tick = vim.api.nvim_buf_get_changedtick(bufnr)
  local cursor = vim.api.nvim_win_get_cursor(0)
  local params = vim.lsp.util.make_formatting_params()
  params.position = vim.lsp.util.make_position_params(0, client.offset_encoding).position
  params.ch = '\n'
  client:request('textDocument/onTypeFormatting', params, function(err, edits)
    if err ~= nil or not edits or edits == vim.NIL or not is_current(bufnr, tick, cursor) then
      return
    end
    vim.lsp.util.apply_text_edits(edits, bufnr, client.offset_encoding)
    local blank = vim.api.nvim_get_current_line():match('^%s*')
    vim.api.nvim_win_set_cursor(0, { cursor[1], #blank })
  end, bufnr)
end

---@type table<integer, vim.lsp.Client>
local clients = {}

--- There is no event for a new line.
vim.on_key(function(_, typed)
  local bufnr = vim.api.nvim_get_current_buf()
  local client = clients[bufnr]
  if typed ~= '\r' or client == nil or vim.api.nvim_get_mode().mode ~= 'i' then
    return
  end
  local row = vim.api.nvim_win_get_cursor(0)[1]
  vim.schedule(function()
    local is_here = vim.api.nvim_get_current_buf() == bufnr and clients[bufnr] == client
    -- In a menu the key may have meant something else.
    if is_here and vim.api.nvim_win_get_cursor(0)[1] == row + 1 then
      indent(client, bufnr)
    end
  end)
end)

--- Asks the server behind each `>`, `/` and `=` that is typed in a buffer, and behind each new line.
---@param client vim.lsp.Client
---@param bufnr integer
function M.attach(client, bufnr)
  clients[bufnr] = client
  local group = vim.api.nvim_create_augroup('leptos.typing.' .. bufnr, { clear = true })
  vim.api.nvim_create_autocmd('InsertCharPre', {
    group = group,
    buffer = bufnr,
    desc = 'Close tags of Leptos views',
    callback = function()
      local kind = KINDS[vim.v.char]
      if kind == nil then
        return
      end
      -- The character is inserted, and the server told of it, when the editor has come to rest.
      vim.schedule(function()
        if vim.api.nvim_get_current_buf() == bufnr and not client:is_stopped() then
          ask(client, bufnr, kind)
        end
      end)
    end,
  })
  vim.api.nvim_create_autocmd('LspDetach', {
    group = group,
    buffer = bufnr,
    callback = function(event)
      if event.data.client_id == client.id then
        clients[bufnr] = nil
        vim.api.nvim_clear_autocmds({ group = group })
      end
    end,
  })
end

return M
