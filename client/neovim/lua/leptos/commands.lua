--- The commands, as `:help leptos-commands` lists them.

local M = {}

---@return vim.lsp.Client?
local function client_here()
  local client = vim.lsp.get_clients({ name = 'leptos', bufnr = 0 })[1]
  if client == nil then
    vim.notify('leptos: no server takes care of this buffer, see :checkhealth leptos', vim.log.levels.WARN)
  end
  return client
end

--- Asks the server, and calls back with what it answers. An error is told.
---@param client vim.lsp.Client
---@param method string
---@param params table
---@param answered fun(result: any)
local function ask(client, method, params, answered)
  client:request(method, params, function(err, result)
    if err ~= nil then
      return vim.notify('leptos: ' .. err.message, vim.log.levels.ERROR)
    end
    answered(result ~= vim.NIL and result or nil)
  end, vim.api.nvim_get_current_buf())
end

---@param client vim.lsp.Client
---@param command string
---@param argument table
---@param answered fun(result: any)
local function execute(client, command, argument, answered)
  ask(client, 'workspace/executeCommand', { command = command, arguments = { argument } }, answered)
end

---@param path string
---@param text string
local function write(path, text)
  local file = assert(io.open(path, 'wb'))
  assert(file:write(text))
  file:close()
end

--- The picture of the project: written to a file, or opened in the browser.
local function graph(given)
  local client = client_here()
  if client == nil then
    return
  end
  local path = given.args ~= '' and vim.fs.normalize(given.args) or vim.fn.tempname() .. '.html'
  local format = path:match('%.(%a+)$')
  local argument = { uri = vim.uri_from_bufnr(0), format = (format == 'json' or format == 'svg') and format or 'html' }
  execute(client, 'leptos.projectGraph', argument, function(result)
    if result == nil then
      return vim.notify('leptos: there is no project', vim.log.levels.WARN)
    end
    write(path, result.text)
    if given.args == '' then
      vim.ui.open(path)
    end
  end)
end

---@param text string
---@param indent string
---@return string[]
local function indented(text, indent)
  return vim.tbl_map(function(line)
    return line == '' and '' or indent .. line
  end, vim.split(vim.trim(text), '\n', { plain = true }))
end

--- HTML to view syntax: of the lines in the range, otherwise of a register below the line of the cursor.
local function convert_html(given)
  local client = client_here()
  if client == nil then
    return
  end
  local bufnr = vim.api.nvim_get_current_buf()
  local first, last = given.line1 - 1, given.line2
  local html = given.range > 0 and table.concat(vim.api.nvim_buf_get_lines(bufnr, first, last, true), '\n')
    or vim.fn.getreg(given.reg ~= '' and given.reg or '+')
  if given.range == 0 then
    first, last = given.line2, given.line2
  end
  local sample = vim.api.nvim_buf_get_lines(bufnr, given.line1 - 1, given.line1, true)[1] or ''
  local tick = vim.api.nvim_buf_get_changedtick(bufnr)
  execute(client, 'leptos.htmlToView', { text = html, uri = vim.uri_from_bufnr(bufnr) }, function(result)
    if result == nil or vim.api.nvim_buf_get_changedtick(bufnr) ~= tick then
      return
    end
    vim.api.nvim_buf_set_lines(bufnr, first, last, true, indented(result.text, sample:match('^%s*')))
  end)
end

--- Comments lines out or in: the server knows what has to go together, Neovim does the rest.
local function comment(given)
  local client = client_here()
  if client == nil then
    return
  end
  local bufnr = vim.api.nvim_get_current_buf()
  local function at(line, column)
    local text = vim.api.nvim_buf_get_lines(bufnr, line - 1, line, true)[1]
    return { line = line - 1, character = vim.str_utfindex(text, client.offset_encoding, column(text), false) }
  end
  local start = at(given.line1, function()
    return 0
  end)
  local stop = given.line1 == given.line2 and start or at(given.line2, function(text)
    return #text
  end)
  local params = {
    textDocument = vim.lsp.util.make_text_document_params(bufnr),
    range = { start = start, ['end'] = stop },
  }
  ask(client, 'leptos/toggleComment', params, function(edits)
    if edits ~= nil then
      return vim.lsp.util.apply_text_edits(edits, bufnr, client.offset_encoding)
    end
    vim.cmd(('normal %dGV%dGgc'):format(given.line1, given.line2))
  end)
end

--- Stops the servers, and starts them for the buffers that are open.
local function restart()
  local clients = vim.lsp.get_clients({ name = 'leptos' })
  vim.lsp.enable('leptos', false)
  local function start_again()
    for _, client in ipairs(clients) do
      if not client:is_stopped() then
        return vim.defer_fn(start_again, 50)
      end
    end
    vim.lsp.enable('leptos')
  end
  start_again()
end

--- What the server sees of the project, in a buffer of its own.
local function doctor()
  local command = vim.list_slice(require('leptos.config').get().cmd)
  if command[#command] == '--stdio' then
    table.remove(command)
  end
  table.insert(command, 'doctor')
  local path = vim.fs.normalize(vim.api.nvim_buf_get_name(0))
  local root = require('leptos.root').of(path) or vim.fn.getcwd()
  local started, fault = pcall(vim.system, command, { cwd = root, text = true }, function(result)
    vim.schedule(function()
      if result.code ~= 0 then
        return vim.notify('leptos: ' .. vim.trim(result.stderr), vim.log.levels.ERROR)
      end
      vim.cmd.new()
      vim.bo.buftype, vim.bo.bufhidden, vim.bo.swapfile = 'nofile', 'wipe', false
      vim.api.nvim_buf_set_lines(0, 0, -1, true, vim.split(vim.trim(result.stdout), '\n', { plain = true }))
    end)
  end)
  if not started then
    vim.notify('leptos: ' .. fault, vim.log.levels.ERROR)
  end
end

--- Shows the places that a lens counts.
---@param command lsp.Command
---@param context { client_id: integer }
local function show_references(command, context)
  local client = vim.lsp.get_client_by_id(context.client_id)
  if client == nil then
    return
  end
  local items = vim.lsp.util.locations_to_items(command.arguments[3], client.offset_encoding)
  vim.fn.setqflist({}, ' ', { title = command.title, items = items })
  vim.cmd('botright copen')
end

--- Defines all of them.
function M.define()
  local define = vim.api.nvim_create_user_command
  define('LeptosInstall', function()
    require('leptos.highlight').install(false)
  end, { desc = 'Compile the parsers of Leptos views' })
  define('LeptosRestart', restart, { desc = 'Restart the Leptos server' })
  define('LeptosGraph', graph, { nargs = '?', complete = 'file', desc = 'Routes, components, server functions' })
  define('LeptosConvertHtml', convert_html, { range = true, register = true, desc = 'HTML to view syntax' })
  define('LeptosComment', comment, { range = true, desc = 'Comment a part of a view out or in' })
  define('LeptosDoctor', doctor, { desc = 'What the server sees of the project' })
  vim.lsp.commands['leptos.showReferences'] = show_references
end

return M
