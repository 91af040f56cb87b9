import type { ComponentFacts, Item, Prop } from '../../facts/facts.js';
import { atLeast, type LeptosVersion } from '../../project/leptos-version.js';
import { headOf, type ItemHead, isConditional, type Parameter } from '../item-head.js';
import { ownItems } from '../own-items.js';
import type { Report, Rule } from '../rule.js';

/** `self`, or a pattern that the macro cannot make a prop of (C-RECV, C-PAT and C-DESTR, view-language.md 3.7). */
export const componentParameter: Rule = {
  name: 'component-parameter',
  severity: 'error',
  *check(context) {
    for (const item of ownItems(context)) {
      const { leptos } = item;
      if ((leptos?.kind !== 'component' && leptos?.kind !== 'island') || isConditional(item, context)) continue;
      if (isPlain(item, leptos, context.document.text)) continue;
      const head = headOf(item, context);
      for (const parameter of head.parameters) {
        const report = reportOf(parameter, head, context.version);
        if (report !== undefined) yield report;
      }
    }
  },
};

/** Whether nothing stands between the parentheses but props with plain names: nearly all components are like this. */
function isPlain({ nameStart, name }: Item, { props, generics }: ComponentFacts, text: string): boolean {
  const [first, last] = [props[0], props.at(-1)];
  const behindName = nameStart + name.length;
  const start = text.startsWith(generics, behindName) ? behindName + generics.length : behindName;
  if (first === undefined || last === undefined) return /^\(\s*\)/.test(text.slice(start, start + 10));
  if (props.some(prop => prop.name === '_' || prop.options.includes('name'))) return false;
  const isNext = (prop: Prop, index: number): boolean =>
    index === 0 || isComma(text.slice(props[index - 1]?.end, prop.start));
  if (!props.every(isNext)) return false;
  const behind = /^\s*,?\s*\)/;
  return text.slice(start, first.start).trim() === '(' && behind.test(text.slice(last.end, last.end + 100));
}

function isComma(text: string): boolean {
  return text.trim() === ',';
}

function reportOf(
  parameter: Parameter,
  { source, start: offset }: ItemHead,
  version: LeptosVersion,
): Report | undefined {
  const { declaration } = parameter;
  const written = source.text.slice(parameter.start, parameter.end);
  if (declaration === undefined) {
    if (!/^(?:&\s*(?:'\w+\s+)?)?(?:mut\s+)?self$/.test(written)) return undefined;
    const message = 'A component is a function of its own, and has no `self`: take it out of the `impl`.';
    return { start: offset + parameter.start, end: offset + parameter.end, message };
  }
  const { name, nameStart, type, outer } = declaration;
  // Without a type it is half-typed.
  if ((name !== undefined && name !== '_') || type === '') return undefined;
  const span = { start: offset + nameStart, end: offset + patternEnd(source.text, nameStart, parameter.end) };
  if (!atLeast(version, '0.7')) {
    return { ...span, message: 'A parameter of a component is a plain name: take it apart in the body.' };
  }
  const isNamed = outer.attributes.some(
    ({ path, arguments: group }) =>
      path === 'prop' && group !== undefined && /\bname\s*=/.test(source.text.slice(group.start, group.contentEnd)),
  );
  if (!isNamed) {
    return { ...span, message: 'Nobody knows what this prop is called: write `#[prop(name = "…")]` in front of it.' };
  }
  if (!/^[&[]/.test(source.text.slice(nameStart))) return undefined;
  return { ...span, message: 'A prop can be taken apart as a struct or a tuple only: do this in the body.' };
}

/** Where the `:` behind a pattern stands. */
function patternEnd(text: string, from: number, end: number): number {
  const opening = text.slice(from, end).search(/[([{]/);
  const closing = opening === -1 ? -1 : text.slice(from, end).search(/[)\]}]\s*:/);
  return closing === -1 ? from + 1 : from + closing + 1;
}
