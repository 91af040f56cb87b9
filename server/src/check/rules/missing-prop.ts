import type { Element, ViewNode } from 'tree-sitter-leptos';
import type { Prop } from '../../facts/facts.js';
import { insertProps } from '../../features/components/insert-props.js';
import { propsMissingIn, slotPropOf } from '../../features/components/missing-props.js';
import { keyFor } from '../../features/components/snippet.js';
import { type ComponentTag, componentTags, hasConditionalProps } from '../component-tags.js';
import type { Report, Rule, RuleContext } from '../rule.js';

/** A tag without a prop that its component (or slot) requires (view-language.md 3.2). `children` has a rule of its own. */
export const missingProp: Rule = {
  name: 'missing-prop',
  severity: 'error',
  *check(context) {
    for (const tag of componentTags(context)) {
      const report = reportOf(tag, context);
      if (report !== undefined) yield report;
    }
  },
};

function reportOf({ element, definition }: ComponentTag, { document, project, file }: RuleContext): Report | undefined {
  const lacking = definition === undefined ? [] : propsMissingIn(element, definition);
  const asked = lacking.filter(({ name }) => name !== 'children');
  if (definition === undefined || asked.length === 0) return undefined;
  const inner = slotsInside(element);
  const props = asked.filter(({ name }) => !inner.has(name));
  if (props.length === 0 || hasConditionalProps(definition, project)) return undefined;
  const { start, end } = element.open.name;
  const names = props.map(({ name }) => `\`${name}\``).join(', ');
  const noun = props.length === 1 ? 'prop' : 'props';
  return {
    start,
    end,
    message: `\`<${element.name}>\` needs the ${noun} ${names}: write ${props.map(assignment).join(' ')} in the tag.`,
    related: definition.module.file === file ? props.map(declaredHere) : [],
    suggestions: [{ title: `Add the missing ${noun} ${names}`, edits: [insertProps(element, props, document.text)] }],
  };
}

function assignment(prop: Prop): string {
  return `\`${keyFor(prop)}=…\``;
}

function declaredHere({ name, nameStart }: Prop) {
  return { start: nameStart, end: nameStart + name.length, message: `\`${name}\` is required here` };
}

/** The props that slots fill wherever they stand inside: Leptos hands them up to the component (view-language.md 3.4). */
function slotsInside(element: Element): ReadonlySet<string> {
  const filled = new Set<string>();
  const pending: ViewNode[] = [...element.children];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.kind !== 'element' && node.kind !== 'fragment') continue;
    pending.push(...node.children);
    if (node.kind === 'element') for (const name of slotPropOf(node)) filled.add(name);
  }
  return filled;
}
