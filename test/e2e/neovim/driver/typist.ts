import { Workspace } from '../../frame/workspace.js';
import { Neovim, PLUGIN } from './neovim.js';
import { pasted } from './readme.js';

/** What the tests that are not about colours do without: compiling takes a while. */
const UNCOLOURED = 'vim.g.leptos = { install = false, highlight = false }\n';

/** The configuration that the set-up page proposes: completion while typing, formatting on save. */
const CONFIGURATION = [UNCOLOURED, PLUGIN, pasted('## Format on save', 'lua'), pasted('## Keys', 'lua')].join('\n');

/** Opens a copy of a sample app in a Neovim that is set up as the page says, does something, and ends it. */
export async function inApp(
  app: string,
  use: (editor: Neovim, workspace: Workspace) => Promise<void>,
  more = '',
): Promise<void> {
  const workspace = Workspace.copyOf(app);
  const editor = await Neovim.start({ workspace, init: `${CONFIGURATION}\n${more}` });
  try {
    await use(editor, workspace);
  } finally {
    await editor.stop();
    workspace.remove();
  }
}
