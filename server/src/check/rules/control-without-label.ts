import type { Element } from 'tree-sitter-leptos';
import { attributeNamed, hasSpread, literalOf } from '../attributes.js';
import { elementsIn, hasWholeTag, isComponent, parentOf } from '../elements.js';
import type { Rule } from '../rule.js';

const CONTROLS: ReadonlySet<string> = new Set(['input', 'select', 'textarea']);
/** Inputs that say by themselves what they are, or are not shown. */
const SPEAKING: ReadonlySet<string> = new Set(['button', 'hidden', 'image', 'reset', 'submit']);
/** With one of these, it has a name (HTML-AAM 1.0, 4.1), or a `<label for>` may give one. */
const NAMES = ['aria-label', 'aria-labelledby', 'id', 'placeholder', 'prop:placeholder', 'prop:title', 'title'];
/** Whoever cannot see it does not hear of it either. */
const HIDDEN = ['aria-hidden', 'hidden', 'style:display'];

/** An input of which nobody hears what it is for (WCAG 2.2, 1.3.1 and 4.1.2). */
export const controlWithoutLabel: Rule = {
  name: 'control-without-label',
  severity: 'hint',
  scope: 'view',
  *check({ document }) {
    for (const element of elementsIn(document)) {
      if (!CONTROLS.has(element.name) || !isAsked(element) || mayBeInLabel(element)) continue;
      const { start, end } = element.open.name;
      const message = `Nobody is told what this \`<${element.name}>\` is for: put it in a \`<label>\`, or give it an \`aria-label\`.`;
      yield { start, end, message };
    }
  },
};

function isAsked(element: Element): boolean {
  if (element.isUnclosed || !hasWholeTag(element) || hasSpread(element)) return false;
  // While a value is missing, an attribute may be missing as well.
  if (element.open.attributes.some(({ value }) => value?.form === 'missing')) return false;
  if ([...NAMES, ...HIDDEN].some(name => attributeNamed(element, name) !== undefined)) return false;
  const style = attributeNamed(element, 'style');
  if (style !== undefined && /\bdisplay\s*:\s*none\b/.test(literalOf(style) ?? '')) return false;
  const type = attributeNamed(element, 'type');
  if (element.name !== 'input' || type === undefined) return true;
  const written = literalOf(type);
  return written !== undefined && !SPEAKING.has(written.toLowerCase());
}

/** Whether something around it is a label, or is not known: a component, or whoever shows this view. */
function mayBeInLabel(element: Element): boolean {
  let around = parentOf(element);
  if (around === undefined) return true;
  for (; around !== undefined; around = parentOf(around)) {
    if (around.name === 'label' || isComponent(around)) return true;
  }
  return false;
}
