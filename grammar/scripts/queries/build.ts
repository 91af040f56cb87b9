import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DIALECTS, type Dialect, type DialectName } from './dialects.js';
import { translate } from './translate.js';

const SOURCE = new URL('../../queries/source/', import.meta.url);

const GRAMMARS = ['rust_leptos', 'leptos_view'] as const;

/** Both grammars have all nodes of Rust and of views. */
const PARTS = ['rust', 'view'] as const;

/** For Neovim's own parser of Rust: its views are read by the grammar of views, the delimiters left out. */
const VIEWS_IN_RUST = `((macro_invocation
  macro: [
    (identifier) @_macro
    (scoped_identifier
      name: (identifier) @_macro)
  ]
  (token_tree) @injection.content)
  (#any-of? @_macro "view" "template")
  (#offset! @injection.content 0 1 0 -1)
  (#set! injection.language "leptos_view")
  (#set! injection.include-children))`;

/**
 * Every query file, made from `queries/source`.
 *
 * @returns Paths within `queries`, and what the files hold.
 */
export function buildQueries(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [name, dialect] of Object.entries(DIALECTS) as [DialectName, Dialect][]) {
    for (const kind of dialect.kinds) {
      const parts = PARTS.map(part => readPart(part, kind, name)).filter(part => part !== undefined);
      const text = `${[header(), ...parts.map(part => translate(part, dialect))].join('\n\n')}\n`;
      for (const grammar of GRAMMARS) files.set(path(dialect, grammar, kind), text);
    }
  }
  files.set(path(DIALECTS.nvim, 'rust', 'injections'), `; extends\n${header()}\n\n${VIEWS_IN_RUST}\n`);
  return files;
}

function path({ folder }: Dialect, grammar: string, kind: string): string {
  return `${folder === '.' ? '' : `${folder}/`}${grammar}/${kind}.scm`;
}

function header(): string {
  return '; Generated from queries/source by scripts/generate.ts; edit there.';
}

/** A dialect's own file, or the one for all. */
function readPart(part: string, kind: string, dialect: DialectName): string | undefined {
  const file = [`${part}/${kind}.${dialect}.scm`, `${part}/${kind}.scm`]
    .map(name => fileURLToPath(new URL(name, SOURCE)))
    .find(name => existsSync(name));
  return file === undefined ? undefined : readFileSync(file, 'utf8');
}
