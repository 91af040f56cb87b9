import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allViews, loadParsers, type TagName, type View, ViewDocument, visit } from 'tree-sitter-leptos';
import { describe, expect, it } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { bases, type Token, tokensOf } from './colours.js';

const APPS = fileURLToPath(new URL('../../../../test/apps', import.meta.url));
// Where brackets or quotes are missing, colours are a guess.
const FILES = readdirSync(APPS, { recursive: true, encoding: 'utf8' }).filter(
  name => name.endsWith('.rs') && !/(?:target|mistakes)\//.test(name),
);
const parsers = await loadParsers();

/** A name that the parser has found, and the scopes that it may have. */
interface Name {
  readonly start: number;
  readonly text: string;
  readonly scope: RegExp;
}

function namesIn(view: View): Name[] {
  const names: Name[] = [];
  const add = (name: TagName | undefined): void => {
    const text = name?.name.split('::').at(-1) ?? '';
    // What is a block has the colours of Rust, and a half-typed path may end with its `::`.
    if (name === undefined || name.form === 'block' || text === '') return;
    names.push({ start: name.end - text.length, text, scope: /^(?:entity\.name\.tag|support\.class\.component)\./ });
  };
  visit(view, place => {
    if (place.kind === 'element') {
      add(place.open.name);
      add(place.close?.name);
    }
    if (place.kind !== 'attribute') return;
    const { directive, name } = place;
    if (directive !== undefined)
      names.push({ ...directive, start: directive.start, scope: /^keyword\.control\.directive/ });
    if (name !== undefined && directive === undefined) {
      names.push({ start: name.start, text: name.text, scope: /^entity\.other\.attribute-name\.leptos$/ });
    }
  });
  return names;
}

function isIn({ start }: Token, views: readonly View[]): boolean {
  return views.some(view => view.start <= start && start < view.end);
}

describe.each(await bases())('the colours of the sample apps over $name', ({ rust, bareRust }) => {
  it.each(FILES)('are what the parser has found in %s', file => {
    const text = readFileSync(join(APPS, file), 'utf8');
    const document = ViewDocument.open(parsers, text);
    const tokens = tokensOf(text, rust);
    const at = new Map(tokens.map(token => [token.start, token]));
    const wrong = [...allViews(document)].flatMap(namesIn).filter(({ start, text: name, scope }) => {
      const token = at.get(start);
      return token === undefined || token.text !== name || !token.scopes.some(one => scope.test(one));
    });
    expect(wrong.map(({ text: name, start }) => `${name} at ${start}`)).toEqual([]);
  });

  it.each(FILES)('are those of Rust around the views of %s', file => {
    const text = readFileSync(join(APPS, file), 'utf8');
    const { views } = ViewDocument.open(parsers, text);
    // Two tokens without a colour may be one.
    const around = (grammar: IGrammar): string[] =>
      tokensOf(text, grammar)
        .filter(token => !isIn(token, views) && !token.scopes.includes('comment.line.documentation.rust'))
        .flatMap(({ text: part, scopes }) => {
          const colour = scopes.findLast(scope => !scope.startsWith('meta.'));
          return (part.match(/\w+/g) ?? []).map(word => `${word} ${colour}`);
        });
    expect(around(rust)).toEqual(around(bareRust));
  });
});
