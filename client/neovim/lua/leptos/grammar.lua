--- The parsers of views: compiled from the C sources of `tree-sitter-leptos`, which come with the server and with this
--- repository. Nothing is downloaded.

local config = require('leptos.config')

local M = {}

--- `leptos_view` is what a Rust parser injects for `view!`; `rust_leptos` is Rust with views, used for macros in views,
--- and for Rust files where there is no Rust parser.
M.LANGUAGES = { 'leptos_view', 'rust_leptos' }

---@class leptos.Compiler
---@field name string
---@field command string[] Without sources and output.

--- Where parsers and queries are installed, which every Neovim has in its runtime path.
---@return string
function M.site()
  return vim.fs.joinpath(vim.fn.stdpath('data'), 'site')
end

---@param path? string
---@return boolean
local function is_grammar(path)
  return path ~= nil and vim.uv.fs_stat(path .. '/leptos_view/src/parser.c') ~= nil
end

--- The folder of the package, from the option, this plugin's repository, or the server's installation.
---@return string?
function M.source()
  local given = config.get().grammar
  if given ~= nil then
    given = vim.fs.normalize(given)
    return is_grammar(given) and given or nil
  end
  local here = vim.fs.dirname(debug.getinfo(1, 'S').source:sub(2))
  local sibling = vim.fs.normalize(vim.fs.joinpath(here, '../../../../grammar'))
  if is_grammar(sibling) then
    return sibling
  end
  local server = vim.uv.fs_realpath(vim.fn.exepath(config.get().cmd[1]))
  if server == nil then
    return nil
  end
  local found = vim.fs.find('node_modules/tree-sitter-leptos', { upward = true, path = vim.fs.dirname(server) })
  return vim.iter(found):find(is_grammar)
end

--- The C compiler; nil where there is none.
---@return leptos.Compiler?
function M.compiler()
  for _, name in ipairs({ vim.env.CC or '', 'cc', 'gcc', 'clang', 'zig' }) do
    if name ~= '' and vim.fn.executable(name) == 1 then
      local command = name == 'zig' and { 'zig', 'cc' } or { name }
      return { name = name, command = vim.list_extend(command, { '-shared', '-fPIC', '-O2', '-std=c11' }) }
    end
  end
end

--- Whether this Neovim was built to read parsers of WebAssembly.
---@return boolean
function M.reads_wasm()
  return vim._ts_add_language_from_wasm ~= nil
end

---@return string
local function stamp_file()
  return vim.fs.joinpath(vim.fn.stdpath('data'), 'leptos', 'grammar')
end

--- What tells two grammars apart. Their sources are 10 MB, too much to read each time that a file is opened.
---@param source string
---@return string
local function stamp_of(source)
  local sizes = vim.tbl_map(function(language)
    return tostring(vim.uv.fs_stat(vim.fs.joinpath(source, language, 'src/parser.c')).size)
  end, M.LANGUAGES)
  return table.concat(sizes, ' ')
end

---@param path string
---@return string?
local function read(path)
  local file = io.open(path, 'rb')
  if file == nil then
    return nil
  end
  local text = file:read('*a')
  file:close()
  return text
end

---@param path string
---@param text string
local function write(path, text)
  vim.fn.mkdir(vim.fs.dirname(path), 'p')
  local file = assert(io.open(path, 'wb'))
  assert(file:write(text))
  file:close()
end

---@alias leptos.GrammarState 'installed' | 'outdated' | 'missing'

--- Whether the parsers are there, and those of the sources that are there.
---@return leptos.GrammarState
function M.state()
  for _, language in ipairs(M.LANGUAGES) do
    if #vim.api.nvim_get_runtime_file('parser/' .. language .. '.*', false) == 0 then
      return 'missing'
    end
  end
  local source = M.source()
  local installed = read(stamp_file())
  local is_outdated = source ~= nil and installed ~= nil and installed ~= stamp_of(source)
  return is_outdated and 'outdated' or 'installed'
end

---@param source string
local function copy_queries(source)
  local from = vim.fs.joinpath(source, 'queries/nvim')
  for name, kind in vim.fs.dir(from, { depth = 2 }) do
    if kind == 'file' then
      write(vim.fs.joinpath(M.site(), 'queries', name), assert(read(vim.fs.joinpath(from, name))))
    end
  end
end

--- Compiles a parser under another name, so that no Neovim ever sees half a file in its place.
---@param source string
---@param language string
---@param compiler leptos.Compiler
---@param done fun(fault?: string)
local function compile(source, language, compiler, done)
  local folder = vim.fs.joinpath(source, language, 'src')
  local output = vim.fs.joinpath(M.site(), 'parser', language .. '.so')
  vim.fn.mkdir(vim.fs.dirname(output), 'p')
  local draft = vim.fs.joinpath(vim.fs.dirname(output), ('.draft-%s-%d'):format(language, vim.uv.os_getpid()))
  local command = vim.deepcopy(compiler.command)
  vim.list_extend(command, { '-I', folder, folder .. '/parser.c', folder .. '/scanner.c', '-o', draft })
  vim.system(command, { text = true }, function(result)
    if result.code ~= 0 then
      return done(('`%s` failed on %s: %s'):format(compiler.name, language, vim.trim(result.stderr or '')))
    end
    local _, fault = vim.uv.fs_rename(draft, output)
    done(fault)
  end)
end

---@param source string
---@return string? fault
local function copy_wasm(source)
  for _, language in ipairs(M.LANGUAGES) do
    local wasm = read(vim.fs.joinpath(source, ('tree-sitter-%s.wasm'):format(language)))
    if wasm == nil then
      return 'there is no .wasm file in ' .. source
    end
    write(vim.fs.joinpath(M.site(), 'parser', language .. '.wasm'), wasm)
  end
end

--- Installs parsers and queries.
---@param done fun(fault?: string) Called in the main loop.
function M.install(done)
  local finish = vim.schedule_wrap(done)
  local source = M.source()
  if source == nil then
    return finish('the sources of the grammar were not found: install the server with npm, or set vim.g.leptos.grammar')
  end
  local compiler = M.compiler()
  if compiler == nil and not M.reads_wasm() then
    return finish('a C compiler is needed once, for the parsers: none of cc, gcc, clang, zig is there')
  end
  copy_queries(source)
  local succeed = vim.schedule_wrap(function()
    write(stamp_file(), stamp_of(source))
    -- A folder that was not there when the editor started is only seen with a new runtime path.
    vim.o.runtimepath = vim.o.runtimepath
    done(nil)
  end)
  if compiler == nil then
    local fault = copy_wasm(source)
    return fault == nil and succeed() or finish(fault)
  end
  local open, failed = #M.LANGUAGES, false
  for _, language in ipairs(M.LANGUAGES) do
    compile(source, language, compiler, function(fault)
      open = open - 1
      if failed then
        return
      end
      if fault ~= nil then
        failed = true
        finish(fault)
      elseif open == 0 then
        succeed()
      end
    end)
  end
end

return M
