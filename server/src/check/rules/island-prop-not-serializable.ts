import type { ComponentFacts, Item, Prop } from '../../facts/facts.js';
import { atLeast, type LeptosVersion } from '../../project/leptos-version.js';
import { ownItems } from '../own-items.js';
import type { Report, Rule } from '../rule.js';

/** A prop of an island that cannot travel as JSON from the server to the browser (I-PROP, view-language.md 3.5). */
export const islandPropNotSerializable: Rule = {
  name: 'island-prop-not-serializable',
  severity: 'error',
  *check(context) {
    const { document, version } = context;
    if (!document.text.includes('island')) return;
    for (const item of ownItems(context)) {
      if (item.leptos?.kind !== 'island' || isConditional(document.text, item)) continue;
      for (const prop of serialized(item.leptos)) {
        const what = obstacleIn(prop.type, version);
        if (what !== undefined) yield reportOf(prop, what, item.leptos);
      }
    }
  },
};

/** `#[cfg_attr(…, island)]` makes an island of it in some builds only. */
function isConditional(text: string, { start, nameStart }: Item): boolean {
  return text.slice(start, nameStart).includes('cfg_attr');
}

/** All but the children, which travel as HTML. */
function serialized({ props }: ComponentFacts): readonly Prop[] {
  return props.filter(({ name, options }) => name !== 'children' && !options.includes('marker'));
}

/** Types of Leptos that implement at most one of serde's two traits, by name. */
const OF_LEPTOS =
  /\b(?:Arc)?(?:ReadSignal|WriteSignal|Memo|MaybeProp|SignalSetter|NodeRef|Callback|UnsyncCallback|Action|ServerAction|ServerMultiAction|MultiAction|Resource|LocalResource|StoredValue)\s*</;
/** Types of Leptos that hold code. */
const OF_CODE = /\b(?:Children(?:Fn|FnMut|Fragment\w*)?|TypedChildren\w*|ViewFn(?:Once)?|AnyView)\b/;

/** What in a type keeps it from being serialised, in words; undefined where nothing is known to. */
function obstacleIn(type: string, version: LeptosVersion): string | undefined {
  if (/\bimpl\b/.test(type)) return '`impl Trait`';
  if (/\bdyn\b/.test(type) || /\bfn\s*\(/.test(type)) return 'a closure or trait object';
  if (type.startsWith('&')) return 'a reference';
  const named = (OF_LEPTOS.exec(type) ?? OF_CODE.exec(type))?.[0].replace(/\s*<$/, '');
  if (named !== undefined) return `\`${named}\``;
  // From some release of 0.8 on it implements both traits.
  return !atLeast(version, '0.8') && /\bSignal\s*</.test(type.replace(/\bRwSignal|\bMaybeSignal/g, ''))
    ? '`Signal`'
    : undefined;
}

function reportOf({ name, nameStart }: Prop, what: string, { tag }: ComponentFacts): Report {
  return {
    start: nameStart,
    end: nameStart + name.length,
    message:
      `The prop \`${name}\` of the island \`${tag}\` cannot travel to the browser: ${what} is not serialisable. ` +
      `Pass plain data, or create it in the island.`,
  };
}
