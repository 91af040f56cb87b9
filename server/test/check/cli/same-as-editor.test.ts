import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { Diagnostic, Range } from 'vscode-languageserver/node';
import { Editor } from '../../lsp/editor.js';
import { jsonOf, leptosCheck } from './command.js';

const APPS = fileURLToPath(new URL('../../../../test/apps/', import.meta.url));
const SEVERITIES = ['', 'error', 'warning', 'information', 'hint'];

let editor: Editor | undefined;
afterEach(() => editor?.kill());

/** What editor and command both tell. */
type Told = Readonly<Record<string, readonly string[]>>;

describe.each(foldersIn(APPS))('the sample app %s', app => {
  const root = join(APPS, app);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.rs') && !name.startsWith('target'))
    .sort();

  it('has the same findings in the editor and for the command', async () => {
    const command = await toldByCommand(root);
    expect(Object.keys(command)).not.toEqual([]);
    editor = Editor.start();
    await editor.initialize();
    for (const file of files) {
      await editor.show(pathToFileURL(join(root, file)).href, readFileSync(join(root, file), 'utf8'));
    }
    // The first findings come before the project is read.
    await expect.poll(() => editor && toldByEditor(root, editor), { timeout: 60_000, interval: 200 }).toEqual(command);
    // What is published from then on must be the same.
    await new Promise(resolve => setTimeout(resolve, 500));
    expect(toldByEditor(root, editor)).toEqual(command);
  }, 120_000);
});

async function toldByCommand(root: string): Promise<Told> {
  const { out } = await leptosCheck(root, ['--format', 'json', '--no-cache']);
  const told: Record<string, string[]> = {};
  for (const { file, code, severity, message, range } of jsonOf(out).findings) {
    told[file] = [...(told[file] ?? []), line(range, severity, code, message)];
  }
  return told;
}

function toldByEditor(root: string, { published }: Editor): Told {
  const latest = new Map(published.map(({ uri, diagnostics }) => [fileURLToPath(uri), diagnostics]));
  const told = [...latest].filter(([, diagnostics]) => diagnostics.length > 0);
  return Object.fromEntries(
    told.map(([path, diagnostics]) => [path.slice(root.length + 1).replaceAll('\\', '/'), diagnostics.map(lineOf)]),
  );
}

function lineOf({ range, severity, code, message }: Diagnostic): string {
  const text = typeof message === 'string' ? message : message.value;
  return line(range, SEVERITIES[severity ?? 0] ?? '', String(code), text);
}

function line({ start, end }: Range, severity: string, code: string, message: string): string {
  return `${start.line}:${start.character}-${end.line}:${end.character} ${severity} ${code}: ${message}`;
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name);
}
