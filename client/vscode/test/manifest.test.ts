import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { configuration } from '../scripts/configuration.js';

interface Manifest {
  readonly version: string;
  readonly icon: string;
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown }>> };
    readonly commands: readonly { readonly command: string }[];
    readonly grammars: readonly { readonly path: string }[];
    readonly keybindings: readonly { readonly command: string }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly { readonly description: string; readonly media: { readonly markdown: string } }[];
    }[];
  };
}

const root = new URL('../../../', import.meta.url);
const manifest = read<Manifest>('client/vscode/package.json');
const { contributes } = manifest;

function read<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8')) as T;
}

describe('the manifest', () => {
  it('has the settings of the server (npx tsx client/vscode/scripts/settings.ts)', () => {
    expect(contributes.configuration).toEqual(configuration());
  });

  it('leaves colours to rust-analyzer where nobody says otherwise', () => {
    expect(contributes.configuration.properties['leptos.semanticTokens.enable']?.default).toBe(false);
  });

  it('has the version of the repository', () => {
    expect(manifest.version).toBe(read<Manifest>('package.json').version);
  });

  it('names files that are there', () => {
    const steps = contributes.walkthroughs.flatMap(walkthrough => walkthrough.steps);
    const files = [
      manifest.icon,
      ...contributes.grammars.map(({ path }) => path),
      ...steps.map(step => step.media.markdown),
    ];
    expect(files.filter(file => !existsSync(fileURLToPath(new URL(`client/vscode/${file}`, root))))).toEqual([]);
  });

  it('names commands that the extension has', () => {
    const source = readFileSync(new URL('client/vscode/src/leptos-extension.ts', root), 'utf8');
    const steps = contributes.walkthroughs.flatMap(walkthrough => walkthrough.steps);
    const linked = steps.flatMap(step =>
      [...step.description.matchAll(/command:([\w.]+)/g)].map(([, name = '']) => name),
    );
    const names = contributes.commands.map(({ command }) => command);
    expect(names.filter(name => !source.includes(`'${name}'`))).toEqual([]);
    expect(
      [...linked, ...contributes.keybindings.map(({ command }) => command)].filter(name => !names.includes(name)),
    ).toEqual([]);
  });
});
