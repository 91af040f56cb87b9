import { atLeast, type LeptosVersion } from '../../project/leptos-version.js';
import { ownItems } from '../own-items.js';
import type { Rule } from '../rule.js';

/** An argument of `#[component(…)]` or `#[island(…)]` that the macro does not know (C-ARG and I-ARG, view-language.md 3.7). */
export const componentArguments: Rule = {
  name: 'component-arguments',
  severity: 'error',
  *check(context) {
    const { document, version } = context;
    for (const { leptos, start, nameStart, name } of ownItems(context)) {
      if (leptos?.kind !== 'component' && leptos?.kind !== 'island') continue;
      const known = argumentsOf(leptos.kind, version);
      const unknown = known === undefined ? undefined : leptos.arguments.find(each => !known.includes(each));
      if (known === undefined || unknown === undefined) continue;
      const head = document.text.slice(start, nameStart);
      if (head.includes('cfg_attr')) continue;
      const at = head.lastIndexOf(unknown);
      const span = at < 0 ? { start: nameStart, end: nameStart + name.length } : spanAt(start + at, unknown.length);
      const list = known.map(each => `\`${each}\``).join(' or ');
      yield { ...span, message: `\`#[${leptos.kind}]\` takes ${list} or nothing, and not \`${unknown}\`.` };
    }
  },
};

/** Undefined where the version does not look at them. `lazy` came with a release of 0.8. */
function argumentsOf(kind: 'component' | 'island', version: LeptosVersion): readonly string[] | undefined {
  if (kind === 'component') return ['transparent'];
  if (!atLeast(version, '0.7')) return undefined;
  return atLeast(version, '0.8') ? ['transparent', 'lazy'] : ['transparent'];
}

function spanAt(start: number, length: number): { start: number; end: number } {
  return { start, end: start + length };
}
