import { declares, isInUse, wordsIn } from './rust-words.js';

/** A name that a glob brought, and what to import for it since 0.7. */
interface Brought {
  readonly name: string;
  readonly path: string;
  /** What stands behind it where it is meant. */
  readonly behind: RegExp;
}

const MODULE = /^\s*::/;
const ANYTHING = /^/;

/** Behind a module in a `use`: something of it, but not the module. */
const WITHOUT_SELF = /^\s*::\s*(?:[A-Z*]|\{(?![^{}]*\bself\b))/;

const OF_LEPTOS: readonly Brought[] = [
  ...['ev', 'html', 'logging', 'math', 'svg'].map(name => ({ name, path: name, behind: MODULE })),
  { name: 'Portal', path: 'portal::Portal', behind: ANYTHING },
  { name: 'spawn_local', path: 'task::spawn_local', behind: /^\s*\(/ },
];

const OF_ROUTER: readonly Brought[] = [
  { name: 'IntoParam', path: 'params::IntoParam', behind: ANYTHING },
  { name: 'Params', path: 'params::Params', behind: ANYTHING },
  { name: 'ParamsError', path: 'params::ParamsError', behind: ANYTHING },
  { name: 'ParamsMap', path: 'params::ParamsMap', behind: ANYTHING },
  { name: 'NavigateOptions', path: 'NavigateOptions', behind: ANYTHING },
  { name: 'SsrMode', path: 'SsrMode', behind: ANYTHING },
];

/**
 * What a glob of leptos is since 0.7: the prelude, and what a file names that is not in it.
 *
 * @param code The file, without literals and comments.
 * @returns Paths behind `leptos::`.
 */
export function leptosGlob(code: string): string[] {
  return ['prelude::*', ...missing(code, OF_LEPTOS)];
}

/**
 * What a glob of leptos_router is since 0.7: what a file can need of the router, as far as the globs do not bring each
 * other's names.
 *
 * @param code The file, without literals and comments.
 * @returns Paths behind `leptos_router::`.
 */
export function routerGlob(code: string): string[] {
  const path = /<\s*(?:Parent|Protected)?Route\b/.test(code) ? ['path'] : [];
  return ['components::*', 'hooks::*', ...path, ...missing(code, OF_ROUTER)];
}

/** The paths of the names that a file has from the glob alone. */
function missing(code: string, brought: readonly Brought[]): string[] {
  const words = wordsIn(
    code,
    brought.map(({ name }) => name),
  );
  return brought
    .filter(({ name, behind }) => {
      if (declares(code, name) || new RegExp(`\\bmod\\s+${name}\\b`).test(code)) return false;
      const uses = words.filter(({ text }) => text === name);
      // An import of something inside of it brings no module itself.
      const isImported = uses.some(
        ({ start, end }) => isInUse(code, start) && !WITHOUT_SELF.test(code.slice(end, end + 500)),
      );
      return (
        !isImported &&
        uses.some(
          ({ path, start, end }) => path === '' && !isInUse(code, start) && behind.test(code.slice(end, end + 50)),
        )
      );
    })
    .map(({ path }) => path);
}
