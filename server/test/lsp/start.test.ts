import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { folderWith } from '../check/cli/command.js';
import { SERVER } from './editor.js';

const INITIALIZE = { jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, capabilities: {} } };

/**
 * Has Node say on standard error when it comes to the server's main file, and when an answer is written. Newer ones load
 * files in one go, and are asked in a way of their own, as hooks in another thread would give them time to breathe.
 */
function thatTells(folder: string): NodeJS.ProcessEnv {
  const loader = pathToFileURL(join(folder, 'loader.mjs'));
  writeFileSync(
    loader,
    `import { writeSync } from 'node:fs';
export function load(url, context, next) {
  if (/\\/server-\\w+\\.js$/.test(url)) writeSync(2, 'loads the rest\\n');
  return next(url, context);
}`,
  );
  const hook = pathToFileURL(join(folder, 'hook.mjs'));
  writeFileSync(
    hook,
    `import { writeSync } from 'node:fs';
import module from 'node:module';
import { load } from '${loader}';
if (module.registerHooks) module.registerHooks({ load });
else module.register('${loader}');
const { _writev } = process.stdout;
process.stdout._writev = function (...args) {
  writeSync(2, 'answers\\n');
  return _writev.apply(this, args);
};`,
  );
  return { ...process.env, NODE_OPTIONS: `--import ${hook}` };
}

it('answers the handshake before it loads what it needs for the rest', async () => {
  const server = spawn(process.execPath, [SERVER, '--stdio'], { env: thatTells(folderWith({})) });
  const text = JSON.stringify(INITIALIZE);
  server.stdin.write(`Content-Length: ${text.length}\r\n\r\n${text}`);
  let said = '';
  for await (const chunk of server.stderr) {
    said += chunk;
    if (said.includes('loads') && said.includes('answers')) break;
  }
  server.kill();
  expect(said).toBe('answers\nloads the rest\n');
});
