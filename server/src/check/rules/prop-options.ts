import { nearestName } from 'prettier-plugin-leptos/terminal';
import type { Prop } from '../../facts/facts.js';
import { atLeast, type LeptosVersion } from '../../project/leptos-version.js';
import { ownItems } from '../own-items.js';
import type { Rule } from '../rule.js';

/** What `#[prop(…)]` takes in all versions (view-language.md 3.2). */
const ALWAYS = ['optional', 'optional_no_strip', 'strip_option', 'default', 'into', 'attrs'];
/** What came later, with the first version that takes it. */
const SINCE: ReadonlyMap<string, LeptosVersion> = new Map([
  ['name', '0.7'],
  ['marker', '0.8'],
]);
/** Each says in its own way what becomes of an `Option`. */
const OF_OPTION = ['optional', 'optional_no_strip', 'strip_option'];

/** An unknown option of `#[prop(…)]`, two that exclude each other, or a `default` without a value (C-PROP, view-language.md 3.7). */
export const propOptions: Rule = {
  name: 'prop-options',
  severity: 'error',
  *check(context) {
    if (!context.document.text.includes('prop(')) return;
    for (const { leptos } of ownItems(context)) {
      if (leptos?.kind !== 'component' && leptos?.kind !== 'island' && leptos?.kind !== 'slot') continue;
      for (const prop of leptos.props) {
        const message =
          leptos.kind === 'slot' ? mistakeInSlot(prop, context.version) : mistakeIn(prop, context.version);
        const { nameStart: start } = prop;
        // `#[prop(name = "…")]` may give it another name.
        const end = start + (/^\w+/.exec(context.document.text.slice(start, prop.end))?.[0].length ?? 1);
        if (message !== undefined) yield { start, end, message };
      }
    }
  },
};

/** The fields of a slot are what they are called (view-language.md 3.4). */
function mistakeInSlot(prop: Prop, version: LeptosVersion): string | undefined {
  const foreign = prop.options.find(option => SINCE.has(option));
  return foreign === undefined
    ? mistakeIn(prop, version)
    : `A field of a slot takes no \`${foreign}\`: that is for components.`;
}

function mistakeIn({ name, type, options, default: value }: Prop, version: LeptosVersion): string | undefined {
  const later = [...SINCE].filter(([, since]) => atLeast(version, since)).map(([option]) => option);
  const known = [...ALWAYS, ...later];
  const unknown = options.find(option => !known.includes(option));
  if (unknown !== undefined) return `\`#[prop(…)]\` has no option \`${unknown}\`${advice(unknown, known, version)}`;
  const [first, second] = options.filter(option => OF_OPTION.includes(option));
  if (second !== undefined) return `\`${first}\` and \`${second}\` exclude each other: keep one of them.`;
  if (options.includes('strip_option') && isNoOption(type)) {
    return `\`strip_option\` takes the \`Option\` away, and \`${name}\` is none: remove it.`;
  }
  if (options.includes('marker') && options.length > 1) return '`marker` stands alone: nobody can set such a prop.';
  return value === ''
    ? '`default` needs a value: write `default = …`, or `optional` for the one of the type.'
    : undefined;
}

function advice(unknown: string, known: readonly string[], version: LeptosVersion): string {
  const since = SINCE.get(unknown);
  if (since !== undefined) return ` in Leptos ${version}: it came with ${since}.`;
  const near = nearestName(unknown, known);
  return near === undefined ? `; it is one of ${known.join(', ')}.` : `; did you mean \`${near}\`?`;
}

/**
 * Whether what is written is no `Option<…>`, be it by its whole path: the macro takes no other name for it, as
 * `typed-builder` compares the last segment (C-OPT, view-language.md 3.7).
 */
function isNoOption(type: string): boolean {
  const [path = ''] = /^(?:::)?\w+(?:::\w+)*/.exec(type.replace(/\s+/g, '')) ?? [];
  const last = path.split('::').at(-1) ?? '';
  // A name that is not typed to its end.
  return type !== '' && !'Option'.startsWith(last || '?');
}
