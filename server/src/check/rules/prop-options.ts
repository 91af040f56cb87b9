import { nearestName } from 'prettier-plugin-leptos/terminal';
import type { Prop } from '../../facts/facts.js';
import { ownItems } from '../own-items.js';
import type { Rule } from '../rule.js';

/** What `#[prop(…)]` takes, in whatever version (view-language.md 3.2). */
const KNOWN = ['optional', 'optional_no_strip', 'strip_option', 'default', 'into', 'attrs', 'name', 'marker'];
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
        const message = leptos.kind === 'slot' ? mistakeInSlot(prop) : mistakeIn(prop);
        const { nameStart: start } = prop;
        // `#[prop(name = "…")]` may give it another name.
        const end = start + (/^\w+/.exec(context.document.text.slice(start, prop.end))?.[0].length ?? 1);
        if (message !== undefined) yield { start, end, message };
      }
    }
  },
};

/** The fields of a slot are what they are called (view-language.md 3.4). */
function mistakeInSlot(prop: Prop): string | undefined {
  const foreign = ['name', 'marker'].find(option => prop.options.includes(option));
  return foreign === undefined ? mistakeIn(prop) : `A field of a slot takes no \`${foreign}\`: that is for components.`;
}

function mistakeIn({ name, type, options, default: value }: Prop): string | undefined {
  const unknown = options.find(option => !KNOWN.includes(option));
  if (unknown !== undefined) {
    const near = nearestName(unknown, KNOWN);
    const advice = near === undefined ? `it is one of ${KNOWN.join(', ')}.` : `did you mean \`${near}\`?`;
    return `\`#[prop(…)]\` has no option \`${unknown}\`; ${advice}`;
  }
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

/** Whether a type is surely something else: another name may stand for it. */
function isNoOption(type: string): boolean {
  return /^(?:&|\(|\[|(?:bool|char|String|[iuf](?:\d+|size))$|(?:Vec|Box|Signal|RwSignal|ReadSignal|Callback)\s*<)/.test(
    type,
  );
}
