--- What a user sets in `vim.g.leptos`, before or after the plugin is loaded.

local M = {}

---@class leptos.Options
---@field cmd string[] How the server is started.
---@field install boolean Whether missing parsers are compiled by themselves.
---@field grammar? string The folder of `tree-sitter-leptos`, where it is not found.
---@field highlight boolean Whether tree-sitter colours the Rust files of a Leptos crate.
---@field share boolean Whether rust-analyzer and the Leptos server share the work, so that no answer comes twice.

---@type leptos.Options
local DEFAULTS = {
  cmd = { 'leptos-language-server', '--stdio' },
  install = true,
  grammar = nil,
  highlight = true,
  share = true,
}

local TYPES = { cmd = 'table', install = 'boolean', grammar = 'string', highlight = 'boolean', share = 'boolean' }

--- What is in force: what the user set where it makes sense, the default otherwise.
---@return leptos.Options
function M.get()
  local options = vim.deepcopy(DEFAULTS)
  for name, value in pairs(M.given()) do
    if M.fault(name, value) == nil then
      options[name] = value
    end
  end
  return options
end

--- What the user set.
---@return table<string, any>
function M.given()
  return type(vim.g.leptos) == 'table' and vim.g.leptos or {}
end

--- What is wrong with an option; nil if it is fine.
---@param name string
---@param value any
---@return string?
function M.fault(name, value)
  local expected = TYPES[name]
  if expected == nil then
    return ('`vim.g.leptos.%s` is not an option'):format(name)
  end
  if type(value) ~= expected then
    return ('`vim.g.leptos.%s` must be a %s, not a %s'):format(name, expected, type(value))
  end
end

return M
