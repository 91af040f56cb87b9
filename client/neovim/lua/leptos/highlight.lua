--- Colours of the Rust files of a Leptos project.

local config = require('leptos.config')
local grammar = require('leptos.grammar')

local M = {}

--- The language for Rust files: the user's own Rust parser with views injected, or Rust and views in one.
---@return string?
local function language()
  if vim.treesitter.language.add('rust') then
    return 'rust'
  end
  return vim.treesitter.language.add('rust_leptos') and 'rust_leptos' or nil
end

--- Colours a buffer where the parsers are there.
---@param bufnr integer
function M.start(bufnr)
  if not config.get().highlight or not vim.api.nvim_buf_is_loaded(bufnr) then
    return
  end
  local name = language()
  if name == nil or not vim.treesitter.language.add('leptos_view') then
    return
  end
  -- Folds and comments ask for the language of the file type.
  if name == 'rust_leptos' then
    vim.treesitter.language.register(name, 'rust')
  end
  if vim.treesitter.highlighter.active[bufnr] == nil then
    vim.treesitter.start(bufnr, name)
  end
end

local installing = false

--- Installs what is missing, and colours the buffers that wait for it.
---@param silent boolean Whether only faults are told.
---@param done? fun(fault?: string)
function M.install(silent, done)
  if installing then
    return
  end
  installing = true
  local was_loaded = grammar.state() ~= 'missing'
  grammar.install(function(fault)
    installing = false
    if fault ~= nil then
      vim.notify('leptos: ' .. fault, vim.log.levels.WARN)
    else
      for _, client in ipairs(vim.lsp.get_clients({ name = 'leptos' })) do
        vim.iter(vim.tbl_keys(client.attached_buffers)):each(M.start)
      end
      if not silent then
        vim.notify('leptos: the parsers are installed' .. (was_loaded and '; restart Neovim to use them' or ''))
      end
    end
    if done ~= nil then
      done(fault)
    end
  end)
end

local tried = false

--- Colours a buffer, and compiles the parsers once in a session where they are missing or old.
---@param bufnr integer
function M.attach(bufnr)
  M.start(bufnr)
  if tried or not config.get().install or not config.get().highlight or grammar.state() == 'installed' then
    return
  end
  tried = true
  M.install(true)
end

return M
