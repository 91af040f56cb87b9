import type { Attribute, Outer } from './attributes.js';

export type LeptosMacro = 'component' | 'island' | 'lazy' | 'server' | 'slot';

const MACROS: ReadonlySet<string> = new Set<LeptosMacro>(['component', 'island', 'lazy', 'server', 'slot']);

/** Whether a text may hold an attribute macro of Leptos: told by words alone. */
export function mayHaveLeptosAttribute(text: string): boolean {
  if (!text.includes('#[')) return false;
  for (const macro of MACROS) if (text.includes(macro)) return true;
  return false;
}

/** The attribute macro of Leptos among attributes, and what it is written in; undefined without. */
export function leptosAttribute({
  attributes,
}: Outer): { readonly macro: LeptosMacro; readonly attribute: Attribute } | undefined {
  let found: { readonly macro: LeptosMacro; readonly attribute: Attribute } | undefined;
  for (const attribute of attributes) {
    const macro = macroOf(attribute.path);
    // A server function that is split off is a server function (view-language.md 4.2).
    if (macro !== undefined && (found === undefined || found.macro === 'lazy')) found = { macro, attribute };
  }
  return found;
}

/** `component`, or a path to it in one of Leptos' crates. */
function macroOf(path: string): LeptosMacro | undefined {
  const last = path.slice(path.lastIndexOf(':') + 1);
  if (!isMacro(last)) return undefined;
  return last === path || /^(?:::)?(?:leptos|server_fn)/.test(path) ? last : undefined;
}

function isMacro(name: string): name is LeptosMacro {
  return MACROS.has(name);
}
