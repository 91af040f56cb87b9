import type { Attribute, Element } from 'tree-sitter-leptos';
import { attributeNamed, attributesIn, literalOf } from '../attributes.js';
import type { Rule } from '../rule.js';

/** Inputs whose `value` is what the user types. */
const NOT_TYPED = new Set(['button', 'checkbox', 'hidden', 'image', 'radio', 'reset', 'submit']);

/**
 * `value=move || …` on an input that handles what is typed: the attribute is the initial value only, and changes
 * nothing once somebody has typed (HTML standard, "dirty value flag"; view-language.md 6.2, R-VALUE).
 */
export const valueSetOnlyOnce: Rule = {
  name: 'value-set-only-once',
  severity: 'hint',
  scope: 'view',
  *check({ document }) {
    for (const { attribute, element } of attributesIn(document)) {
      if (element.name !== 'input' || !isOnlyInitial(attribute, element) || !handlesInput(element)) continue;
      const { key, start, keyEnd } = attribute;
      yield {
        start,
        end: keyEnd.end,
        message: `As an attribute, \`${key}\` says how the input begins, and changes nothing later: write \`prop:${key}\`, or \`bind:${key}\`.`,
        suggestions: [{ title: `Write \`prop:${key}\``, edits: [{ start, end: start, text: 'prop:' }] }],
      };
    }
  },
};

/** A value that changes, for a property that the user changes as well. */
function isOnlyInitial({ key, value }: Attribute, input: Element): boolean {
  if ((key !== 'value' && key !== 'checked') || value?.code?.type !== 'closure_expression') return false;
  if (['prop', 'bind'].some(directive => attributeNamed(input, `${directive}:${key}`) !== undefined)) return false;
  const type = attributeNamed(input, 'type');
  if (type === undefined) return key === 'value';
  const isTyped = !NOT_TYPED.has(literalOf(type) ?? 'hidden');
  return key === 'value' ? isTyped : ['checkbox', 'radio'].includes(literalOf(type) ?? '');
}

function handlesInput({ open }: Element): boolean {
  return open.items.some(
    item =>
      item.kind === 'attribute' && item.directive?.text === 'on' && /^(?:input|change)$/.test(item.name?.text ?? ''),
  );
}
