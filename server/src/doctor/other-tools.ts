import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { OtherTool } from './doctor-report.js';

/** Programs that look after the same files. They are looked for, and not run. */
const PROGRAMS = ['rust-analyzer', 'leptosfmt'];

/** Files that say how editors and servers treat Rust, with the words of what matters here. */
const SET_UPS: readonly (readonly [file: string, words: readonly string[]])[] = [
  [
    '.vscode/settings.json',
    [
      'rust-analyzer.rustfmt.',
      'rust-analyzer.procMacro.',
      'editor.defaultFormatter',
      'editor.formatOnSave',
      '"leptos.',
    ],
  ],
  ['rust-analyzer.toml', ['overrideCommand', 'procMacro']],
  ['.rust-analyzer.toml', ['overrideCommand', 'procMacro']],
  ['.helix/languages.toml', ['formatter', 'leptos']],
  ['.zed/settings.json', ['formatter', 'leptos']],
];

/** Tools besides this one that format or explain the files of a folder. */
export function otherTools(folder: string, path = process.env['PATH'] ?? ''): OtherTool[] {
  return [...programsOn(path), ...SET_UPS.flatMap(([file, words]) => linesOf(join(folder, file), words))];
}

/** Whether rust-analyzer is told to format by leptosfmt, as leptosfmt's own pages advise. */
export function formatsByLeptosfmt({ detail = '' }: OtherTool): boolean {
  return detail.includes('overrideCommand') && detail.includes('leptosfmt');
}

function programsOn(path: string): OtherTool[] {
  const folders = path.split(delimiter).filter(folder => folder !== '');
  return PROGRAMS.flatMap(name => {
    const names = process.platform === 'win32' ? [`${name}.exe`, `${name}.cmd`] : [name];
    const place = folders.flatMap(folder => names.map(file => join(folder, file))).find(file => existsSync(file));
    return place === undefined ? [] : [{ name, place }];
  });
}

/** The lines of a file that hold one of some words, as they are: half-broken settings are part of what is reported. */
function linesOf(file: string, words: readonly string[]): OtherTool[] {
  const lines = (textOf(file) ?? '').split(/\r?\n/).map(line => line.trim());
  return lines.flatMap((line, index): OtherTool[] => {
    const isComment = /^(?:\/\/|#)/.test(line);
    if (isComment || !words.some(word => line.includes(word))) return [];
    return [{ name: 'settings', place: `${file}:${index + 1}`, detail: withWholeList(lines, index) }];
  });
}

/** A line, and those behind it where it begins a list that ends on another one. */
function withWholeList(lines: readonly string[], index: number): string {
  const line = lines[index] ?? '';
  if (!/\[[^\]]*$/.test(line)) return line;
  const end = lines.findIndex((later, at) => at > index && later.includes(']'));
  return lines.slice(index, end < 0 ? index + 1 : end + 1).join(' ');
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Most projects have none of these files; of one that cannot be read there is nothing to show.
    return undefined;
  }
}
