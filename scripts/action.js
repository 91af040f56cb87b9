/**
 * What `action.yml` runs: installs or builds the commands, runs those that were asked for on the working directory, and
 * ends with the worst of their exit codes.
 */

import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const COMMANDS = {
  format: { package: 'prettier-plugin-leptos', folder: 'formatter', bin: 'bin/leptos-format.js', args: 'FORMAT_ARGS' },
  check: { package: 'leptos-language-server', folder: 'server', bin: 'bin/leptos-check.js', args: 'CHECK_ARGS' },
};

const repository = fileURLToPath(new URL('..', import.meta.url));

const commands = commandsNamed(words(input('COMMANDS')));
const version = input('VERSION').trim();
const paths = input('PATHS')
  .split(/\r?\n/)
  .filter(path => path.trim() !== '');

const folderOf = inGroup('Install', () => (version === '' ? build() : install(version)));
const codes = commands.map(command =>
  run(join(folderOf(command), command.bin), [...words(input(command.args)), ...paths]),
);
process.exitCode = Math.max(...codes);

function input(name) {
  return process.env[`LEPTOS_${name}`] ?? '';
}

function words(text) {
  return text.split(/\s+/).filter(word => word !== '');
}

function commandsNamed(names) {
  const unknown = names.find(name => !Object.hasOwn(COMMANDS, name));
  if (names.length === 0 || unknown !== undefined) {
    fail(`commands is \`format\`, \`check\` or both, not \`${unknown ?? ''}\``);
  }
  return names.map(name => COMMANDS[name]);
}

/** Returns where the package of a command is. */
function build() {
  npm(['run', 'prepare'], repository);
  return command => join(repository, command.folder);
}

function install(wanted) {
  // It goes through a shell on Windows.
  if (!/^[\w.+~^-]+$/.test(wanted)) fail(`version is one such as \`0.1.0\`, not \`${wanted}\``);
  const folder = join(process.env.RUNNER_TEMP ?? tmpdir(), `leptos-tools-${wanted.replace(/[^\w.-]/g, '_')}`);
  const packages = commands.map(command => `${command.package}@${wanted}`);
  npm(['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', ...packages], tmpdir());
  return command => join(folder, 'node_modules', command.package);
}

function npm(args, cwd) {
  const { status, error } = spawnSync('npm', args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (error !== undefined) fail(`npm does not run: ${error.message}`);
  if (status !== 0) fail(`npm ${args[0]} failed`);
}

function run(bin, args) {
  const { status } = spawnSync(process.execPath, [bin, ...args], { stdio: 'inherit' });
  return status ?? 2;
}

function inGroup(title, work) {
  console.log(`::group::${title}`);
  const result = work();
  console.log('::endgroup::');
  return result;
}

function fail(message) {
  console.log(`::error::${message}`);
  process.exit(2);
}
