--- Starts the server again when it ends by itself, later each time, and in the end says so once.

local M = {}

--- Seconds to wait before each new start.
local PAUSES = { 1, 5, 25 }
--- Seconds after which a fault has nothing to do with those before it.
local MEMORY = 300

---@type number[]
local faults = {}

--- Handler of `on_exit`.
---@param code integer
---@param signal integer
function M.on_exit(code, signal)
  -- 15: somebody stopped it on purpose.
  if vim.v.exiting ~= vim.NIL or signal == 15 or (code == 0 and signal == 0) then
    return
  end
  local now = vim.uv.now() / 1000
  faults = vim.tbl_filter(function(time)
    return now - time < MEMORY
  end, faults)
  table.insert(faults, now)
  local pause = PAUSES[#faults]
  if pause == nil then
    local message = 'leptos: the server keeps ending; :LeptosRestart starts it again, :checkhealth leptos may tell why'
    return vim.notify(message, vim.log.levels.ERROR)
  end
  vim.defer_fn(function()
    vim.lsp.enable('leptos')
  end, pause * 1000)
end

return M
