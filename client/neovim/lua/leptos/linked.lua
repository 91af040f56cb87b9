--- The close tag follows while the name of an open tag is typed, and the other way round.
---
--- Neovim 0.12 has `vim.lsp.linked_editing_range`, which lets go of the tags as soon as the name is empty, as it is for a
--- moment behind `ciw`. Here the tags stay together for as long as the cursor is in one of them.

local M = {}

local METHOD = 'textDocument/linkedEditingRange'
--- What a name may consist of while it is typed.
local NAME = '^[%w_:.-]*$'

---@class leptos.Tags
---@field marks integer[] The names, as extmarks.
---@field text string What they were when they were the same for the last time.

---@type table<integer, leptos.Tags>
local tags_of = {}
local namespace = vim.api.nvim_create_namespace('leptos.linked')

---@param bufnr integer
local function forget(bufnr)
  tags_of[bufnr] = nil
  vim.api.nvim_buf_clear_namespace(bufnr, namespace, 0, -1)
end

---@class leptos.Place
---@field row integer
---@field start integer
---@field stop integer

---@param bufnr integer
---@param mark integer
---@return leptos.Place? place Nil where it is not on one line any more.
local function place_of(bufnr, mark)
  local row, start, details = unpack(vim.api.nvim_buf_get_extmark_by_id(bufnr, namespace, mark, { details = true }))
  if row == nil or details.end_row ~= row then
    return nil
  end
  return { row = row, start = start, stop = details.end_col }
end

---@param bufnr integer
---@param place leptos.Place
---@return string
local function text_at(bufnr, place)
  return vim.api.nvim_buf_get_text(bufnr, place.row, place.start, place.row, place.stop, {})[1]
end

--- The name that the cursor is in.
---@param bufnr integer
---@return integer? mark, leptos.Place? place
local function current(bufnr)
  local row, column = unpack(vim.api.nvim_win_get_cursor(0))
  for _, mark in ipairs(tags_of[bufnr].marks) do
    local place = place_of(bufnr, mark)
    if place ~= nil and place.row == row - 1 and place.start <= column and column <= place.stop then
      return mark, place
    end
  end
end

--- Writes what was typed in one name into the other.
---@param bufnr integer
local function follow(bufnr)
  local mark, place = current(bufnr)
  if place == nil then
    return forget(bufnr)
  end
  local tags, text = tags_of[bufnr], text_at(bufnr, place)
  if text == tags.text then
    return
  end
  if not text:find(NAME) then
    return forget(bufnr)
  end
  tags.text = text
  -- An undo has changed both; this fails behind one.
  if not pcall(vim.cmd.undojoin) then
    return
  end
  for _, other in ipairs(tags.marks) do
    local at = other ~= mark and place_of(bufnr, other)
    if at and text_at(bufnr, at) ~= text then
      vim.api.nvim_buf_set_text(bufnr, at.row, at.start, at.row, at.stop, { text })
    end
  end
end

---@param client vim.lsp.Client
---@param bufnr integer
---@param ranges lsp.Range[]
local function remember(client, bufnr, ranges)
  local marks = {}
  for _, range in ipairs(ranges) do
    local line = vim.api.nvim_buf_get_lines(bufnr, range.start.line, range.start.line + 1, true)[1]
    local start = vim.str_byteindex(line, client.offset_encoding, range.start.character, false)
    local stop = vim.str_byteindex(line, client.offset_encoding, range['end'].character, false)
    local options = { end_row = range.start.line, end_col = stop, right_gravity = false, end_right_gravity = true }
    table.insert(marks, vim.api.nvim_buf_set_extmark(bufnr, namespace, range.start.line, start, options))
  end
  tags_of[bufnr] = { marks = marks, text = '' }
  local _, place = current(bufnr)
  if place == nil then
    return forget(bufnr)
  end
  tags_of[bufnr].text = text_at(bufnr, place)
end

--- Whether the cursor may be in the name of a tag, so that the server is only asked where it has something to say.
---@return boolean
local function is_in_name()
  local before = vim.api.nvim_get_current_line():sub(1, vim.api.nvim_win_get_cursor(0)[2])
  return before:find('</?[%w_:.-]*$') ~= nil
end

---@param client vim.lsp.Client
---@param bufnr integer
local function look(client, bufnr)
  if tags_of[bufnr] ~= nil then
    if current(bufnr) ~= nil then
      return
    end
    forget(bufnr)
  end
  if not is_in_name() then
    return
  end
  local tick, cursor = vim.api.nvim_buf_get_changedtick(bufnr), vim.api.nvim_win_get_cursor(0)
  local params = vim.lsp.util.make_position_params(0, client.offset_encoding)
  client:request(METHOD, params, function(err, result)
    local is_late = not vim.api.nvim_buf_is_loaded(bufnr)
      or vim.api.nvim_get_current_buf() ~= bufnr
      or vim.api.nvim_buf_get_changedtick(bufnr) ~= tick
      or not vim.deep_equal(vim.api.nvim_win_get_cursor(0), cursor)
    if err ~= nil or not result or result == vim.NIL or is_late then
      return
    end
    remember(client, bufnr, result.ranges)
  end, bufnr)
end

--- Keeps the tags of a buffer together.
---@param client vim.lsp.Client
---@param bufnr integer
function M.attach(client, bufnr)
  local group = vim.api.nvim_create_augroup('leptos.linked.' .. bufnr, { clear = true })
  local function on(events, callback)
    vim.api.nvim_create_autocmd(events, { group = group, buffer = bufnr, callback = callback })
  end
  on({ 'CursorMoved', 'CursorMovedI', 'InsertEnter' }, function()
    look(client, bufnr)
  end)
  on({ 'TextChanged', 'TextChangedI', 'TextChangedP' }, function()
    if tags_of[bufnr] ~= nil then
      follow(bufnr)
    end
  end)
  on('LspDetach', function(event)
    if event.data.client_id == client.id then
      forget(bufnr)
      vim.api.nvim_clear_autocmds({ group = group })
    end
  end)
end

return M
