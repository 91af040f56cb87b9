--- Where a Leptos project begins. The server is silent in other crates; here it is not even started for them.

local M = {}

---@param path string
---@return string text Empty where there is no such file.
local function read(path)
  local file = io.open(path, 'r')
  if file == nil then
    return ''
  end
  local text = file:read('*a')
  file:close()
  return text or ''
end

--- Whether a Cargo.toml or Cargo.lock names Leptos or one of its crates outside of comments.
---@param text string
---@return boolean
function M.names_leptos(text)
  for line in vim.gsplit(text, '\n', { plain = true }) do
    if line:gsub('#.*', ''):find('%f[%w_]leptos') then
      return true
    end
  end
  return false
end

--- The folders with a Cargo.toml above a file, innermost first.
---@param path string
---@return string[]
local function crates(path)
  local manifests = vim.fs.find('Cargo.toml', { upward = true, path = vim.fs.dirname(path), limit = math.huge })
  return vim.tbl_map(vim.fs.dirname, manifests)
end

--- The workspace of a file, if it has to do with Leptos: the innermost folder with a Cargo.lock, before cargo ran the
--- outermost with a `[workspace]`, otherwise the crate.
---@param path string
---@return string?
function M.of(path)
  local folders = crates(path)
  if #folders == 0 then
    return nil
  end
  local root = folders[1]
  for _, folder in ipairs(folders) do
    if vim.uv.fs_stat(folder .. '/Cargo.lock') ~= nil then
      root = folder
      break
    end
    if read(folder .. '/Cargo.toml'):find('%[workspace[%].]') then
      root = folder
    end
  end
  local known = { folders[1] .. '/Cargo.toml', root .. '/Cargo.toml', root .. '/Cargo.lock' }
  for _, file in ipairs(known) do
    if M.names_leptos(read(file)) then
      return root
    end
  end
end

--- Whether cargo put a file there: a definition that one jumped to, nothing to work on.
---@param path string
---@return boolean
local function is_downloaded(path)
  local home = vim.fs.normalize(vim.env.CARGO_HOME or '~/.cargo')
  return vim.startswith(path, home .. '/registry/') or vim.startswith(path, home .. '/git/')
end

local told = false

--- |lsp-root_dir()|: calls back with the project of a buffer where the server has something to do and can be started.
---@param bufnr integer
---@param on_dir fun(root: string)
function M.find(bufnr, on_dir)
  local path = vim.fs.normalize(vim.api.nvim_buf_get_name(bufnr))
  if path == '' or is_downloaded(path) then
    return
  end
  local root = M.of(path)
  if root == nil then
    return
  end
  local program = require('leptos.config').get().cmd[1]
  if vim.fn.executable(program) == 1 then
    return on_dir(root)
  end
  if told then
    return
  end
  told = true
  vim.notify(('leptos: there is no program `%s`, see :checkhealth leptos'):format(program), vim.log.levels.WARN)
end

return M
