import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Program, REPOSITORY } from '../../frame/programs.js';

/** The extension as `npm run package` makes it; its command is the path of the `.vsix`. */
export function leptosExtension(): Program {
  const path = process.env['LEPTOS_E2E_VSIX'] ?? packaged(join(REPOSITORY, 'client/vscode/dist'));
  const command = path === undefined ? undefined : [path];
  return { name: 'the .vsix', command, install: 'npm run build && npm run package' };
}

function packaged(folder: string): string | undefined {
  const name = existsSync(folder) ? readdirSync(folder).find(file => file.endsWith('.vsix')) : undefined;
  return name === undefined ? undefined : join(folder, name);
}
