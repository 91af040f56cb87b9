import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import { bundleCommands } from '../../../formatter/scripts/bundle-commands.js';
import { bundleForBrowsers } from '../../../server/scripts/bundle-for-browsers.js';
import { bundleExtension } from './bundle-extension.js';
import { thirdPartyNotices } from './third-party-notices.js';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const extension = join(repository, 'client/vscode');

/**
 * Makes the extension as the marketplace and `code --install-extension` take it.
 *
 * @param {string} folder Where the file goes.
 * @returns {Promise<string>} The path of the file.
 */
export async function packageExtension(folder) {
  const stage = mkdtempSync(join(tmpdir(), 'leptos-vsix-'));
  try {
    await stageExtension(stage);
    return await packStaged(stage, folder);
  } finally {
    rmSync(stage, { recursive: true });
  }
}

/**
 * Puts together what is in the extension: itself, the server and the formatter, each bundled, with all that they need.
 *
 * @param {string} stage An empty folder, so that nothing else gets in.
 */
export async function stageExtension(stage) {
  const manifest = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'));
  const ofServer = await putServer(join(stage, 'server'), manifest);
  const ofExtension = await putExtension(stage, manifest);
  writeFileSync(join(stage, 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices([...ofServer, ...ofExtension]));
}

/** Makes the file of what was put together, and returns its path. */
export async function packStaged(stage, folder) {
  const { name, version } = JSON.parse(readFileSync(join(stage, 'package.json'), 'utf8'));
  const file = join(folder, `${name}-${version}.vsix`);
  mkdirSync(folder, { recursive: true });
  await createVSIX({ cwd: stage, packagePath: file, dependencies: false });
  return file;
}

/** The server and the formatter share most of their code. Returns the files that went into the bundles. */
async function putServer(server, { version, license }) {
  mkdirSync(server);
  const ofCommands = await bundleCommands(
    server,
    {
      'leptos-language-server': join(repository, 'server/src/lsp/main.ts'),
      'leptos-format': join(repository, 'formatter/src/cli/main.ts'),
    },
    { 'facts-process': join(repository, 'server/src/project/index/facts-process.ts') },
  );
  const ofWorker = await bundleForBrowsers(join(server, 'dist/web/server.js'));
  const programs = [
    'server/bin/leptos-language-server.js',
    'formatter/bin/leptos-format.js',
    'server/bin/keep-compiled.js',
    'server/bin/require-node.js',
  ];
  for (const program of programs) cpSync(join(repository, program), join(server, 'bin', basename(program)));
  cpSync(join(repository, 'server/docs'), join(server, 'docs'), { recursive: true });
  writeFileSync(join(server, 'docs/rules.json'), JSON.stringify(rulesIn(join(server, 'docs/rules'))));
  // Both commands read their version here, and Node that their files are modules.
  write(server, { name: 'leptos-language-server', version, license, private: true, type: 'module' });
  return [...ofCommands, ...ofWorker];
}

/** The rules that have a page, by name, with what each begins with: in a browser a folder cannot be listed. */
function rulesIn(folder) {
  const pages = readdirSync(folder, { recursive: true }).filter(name => name.endsWith('.md'));
  const described = pages.sort().map(name => {
    const [, first = ''] = /^# .*\s+(.*)$/m.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
    return [name.replaceAll('\\', '/').slice(0, -'.md'.length), first];
  });
  return Object.fromEntries(described);
}

/** Returns the files that went into the bundles. */
async function putExtension(stage, manifest) {
  const sources = await bundleExtension(join(stage, 'dist'));
  // In the marketplace it has the name of its id; nothing of how it is built belongs there. Its files are CommonJS: in
  // browsers VS Code loads nothing else.
  const { devDependencies: _, private: __, type: ___, ...shown } = manifest;
  write(stage, { ...shown, name: 'leptos' });
  for (const path of ['README.md', 'media', 'syntaxes']) {
    cpSync(join(extension, path), join(stage, path), { recursive: true, filter: isShipped });
  }
  for (const path of ['CHANGELOG.md', 'LICENSE', 'LICENSE-APACHE', 'LICENSE-MIT']) {
    cpSync(join(repository, path), join(stage, path));
  }
  return sources;
}

/** The source of the icon is no picture that the marketplace takes. */
function isShipped(path) {
  return !path.endsWith('.svg');
}

function write(folder, manifest) {
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
