--- `:checkhealth leptos`.

local M = {}

local config = require('leptos.config')
local grammar = require('leptos.grammar')
local health = vim.health

local OLDEST_NODE = 20
local INSTALL = { 'npm install --global leptos-language-server' }

--- The first line that a program prints; nil where it does not run.
---@param command string[]
---@return string?
local function first_line(command)
  local started, process = pcall(vim.system, command, { text = true })
  if not started then
    return nil
  end
  local result = process:wait(10000)
  return result.code == 0 and vim.split(vim.trim(result.stdout), '\n')[1] or nil
end

local function check_editor()
  health.start('leptos: Neovim')
  if vim.fn.has('nvim-0.11') == 0 then
    health.error('Neovim 0.11 is needed', { 'See :help leptos-older for Neovim 0.10' })
  else
    health.ok('Neovim ' .. tostring(vim.version()))
  end
  for name, value in pairs(config.given()) do
    local fault = config.fault(name, value)
    if fault ~= nil then
      health.error(fault)
    end
  end
end

local function check_node()
  local version = first_line({ 'node', '--version' })
  local major = tonumber((version or ''):match('^v(%d+)'))
  if major == nil then
    health.error('there is no `node`', { 'Install Node ' .. OLDEST_NODE .. ' or later' })
  elseif major < OLDEST_NODE then
    health.error(('Node %s is too old'):format(version), { 'Install Node ' .. OLDEST_NODE .. ' or later' })
  else
    health.ok('Node ' .. version)
  end
end

local function check_server()
  health.start('leptos: server')
  check_node()
  local command = config.get().cmd
  local path = vim.fn.exepath(command[1])
  if path == '' then
    return health.error(('there is no program `%s`'):format(command[1]), INSTALL)
  end
  local asked = vim.tbl_filter(function(argument)
    return argument ~= '--stdio'
  end, command)
  local version = first_line(vim.list_extend(asked, { '--version' }))
  if version == nil then
    return health.error(('`%s --version` fails'):format(path), INSTALL)
  end
  health.ok(('leptos-language-server %s (%s)'):format(version, path))
  local clients = vim.lsp.get_clients({ name = 'leptos' })
  if #clients == 0 then
    health.info('not running: it starts with the first Rust file of a project that names Leptos in its Cargo.toml')
  end
  for _, client in ipairs(clients) do
    health.ok(('running for %s, %d buffers'):format(client.root_dir, vim.tbl_count(client.attached_buffers)))
  end
  if vim.lsp.is_enabled ~= nil and not vim.lsp.is_enabled('leptos') then
    health.warn('not enabled', { "Add `vim.lsp.enable('leptos')` to your init.lua" })
  end
end

local function check_grammar()
  health.start('leptos: parsers')
  local source, compiler, state = grammar.source(), grammar.compiler(), grammar.state()
  if state == 'installed' then
    health.ok('the parsers of views are installed')
  elseif state == 'outdated' then
    health.warn('the parsers of views are those of another version', { ':LeptosInstall' })
  else
    health.warn('the parsers of views are not installed: views have no colours', { ':LeptosInstall' })
  end
  if vim.treesitter.language.add('rust') then
    health.ok('views are injected into your Rust parser')
  elseif state ~= 'missing' then
    health.ok('Rust files are read by `rust_leptos`, as there is no other Rust parser')
  end
  if source == nil then
    health.warn('the sources of the parsers were not found', { 'Set `vim.g.leptos.grammar` to tree-sitter-leptos' })
  else
    health.info('sources: ' .. source)
  end
  if compiler ~= nil then
    health.info('C compiler: ' .. compiler.name)
  elseif grammar.reads_wasm() then
    health.info('no C compiler: this Neovim takes the WebAssembly instead')
  elseif state == 'installed' then
    health.info('no C compiler: :LeptosInstall would need one')
  else
    health.error('none of cc, gcc, clang, zig is there', { 'Install a C compiler, it is needed once' })
  end
end

local function check_neighbours()
  health.start('leptos: neighbours')
  local analyzers = vim.tbl_filter(require('leptos.share').is_rust_analyzer, vim.lsp.get_clients())
  if #analyzers == 0 then
    health.info('rust-analyzer is not running')
  elseif config.get().share then
    health.ok('rust-analyzer is running; no answer comes twice')
  else
    health.warn('rust-analyzer is running, and `vim.g.leptos.share` is false: answers may come twice')
  end
  if vim.fn.executable('leptos-format') == 1 then
    health.ok('leptos-format is there, for conform.nvim')
  else
    health.info('leptos-format is not there; conform.nvim would need it: npm install --global prettier-plugin-leptos')
  end
end

--- Reports what is there and what is missing.
function M.check()
  check_editor()
  check_server()
  if vim.fn.has('nvim-0.11') == 0 then
    return
  end
  check_grammar()
  check_neighbours()
end

return M
