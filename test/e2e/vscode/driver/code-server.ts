import { execFile, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { suiteArtefact } from '../../frame/artefacts.js';
import { codeServer } from '../../frame/programs.js';
import { commandOf } from '../../frame/suite.js';
import { until } from '../../frame/until.js';
import { remove, temporaryFolder } from '../../frame/workspace.js';

/** What keeps a window quiet; the rest is as VS Code comes on a machine, where it does not save by itself. */
const QUIET = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
  'security.workspace.trust.enabled': false,
  'git.enabled': false,
  'editor.minimap.enabled': false,
  'files.autoSave': 'off',
};

export interface CodeServerOptions {
  /** Names the log that is kept: `out/vscode/<name>.log`. */
  readonly name: string;
  /** Paths of `.vsix` files to install, and of folders of extensions. */
  readonly extensions?: readonly string[];
  /** The user's settings, added to those that keep a window quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** VS Code's server on a free port of this machine, with settings and extensions of its own. */
export interface CodeServer {
  /** Of the window of a folder. */
  urlOf(folder: string): string;
  /** Ends it, and removes what it wrote. */
  stop(): Promise<void>;
}

/**
 * Starts VS Code's server.
 *
 * @throws Where it does not start in time, or an extension cannot be installed.
 */
export async function startCodeServer(options: CodeServerOptions): Promise<CodeServer> {
  const home = temporaryFolder();
  const { program, args } = commandOf(codeServer());
  const folders = ['--user-data-dir', join(home, 'user-data'), '--extensions-dir', join(home, 'extensions')];
  const env = { ...privateFolders(home), ...options.env };
  mkdirSync(join(home, 'user-data/User'), { recursive: true });
  writeFileSync(join(home, 'user-data/User/settings.json'), JSON.stringify({ ...QUIET, ...options.settings }));

  for (const extension of options.extensions ?? []) {
    await promisify(execFile)(program, [...args, ...folders, '--install-extension', extension], { env });
  }

  const log = createWriteStream(suiteArtefact('vscode', `${options.name}.log`));
  const serving = ['--auth', 'none', '--bind-addr', '127.0.0.1:0', '--disable-telemetry', '--disable-update-check'];
  const child = spawn(program, [...args, ...folders, ...serving], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>(resolve => child.on('close', () => resolve()));
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece: Buffer) => {
      printed += piece.toString('utf8');
      log.write(piece);
    });
  }
  const stop = async () => {
    child.kill();
    await ended;
    log.end();
    remove(home);
  };
  const address = await until(
    'the address of code-server',
    () => /listening on (http:\S+?)\/?\s/.exec(printed)?.[1],
  ).catch(async error => {
    await stop();
    throw error;
  });
  return { urlOf: folder => `${address}/?folder=${encodeURIComponent(folder)}`, stop };
}

/** The environment with nothing of the user's but where Rust is. */
function privateFolders(home: string): NodeJS.ProcessEnv {
  const { VSCODE_IPC_HOOK_CLI, npm_config_local_prefix, ...env } = process.env;
  return {
    CARGO_HOME: join(homedir(), '.cargo'),
    RUSTUP_HOME: join(homedir(), '.rustup'),
    ...env,
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_DATA_HOME: join(home, 'data'),
  };
}
