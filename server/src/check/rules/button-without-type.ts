import type { Element, TagItem } from 'tree-sitter-leptos';
import { attributeNamed, hasSpread } from '../attributes.js';
import { elementsIn, hasWholeTag, isComponent, parentOf } from '../elements.js';
import type { Rule } from '../rule.js';

/** A button with a handler of its own in a form: it submits the form as well (HTML standard, "The button element"). */
export const buttonWithoutType: Rule = {
  name: 'button-without-type',
  severity: 'hint',
  scope: 'view',
  *check({ document }) {
    for (const element of elementsIn(document)) {
      if (element.name !== 'button' || !hasWholeTag(element) || hasSpread(element)) continue;
      if (!handlesClick(element) || !isInForm(element)) continue;
      const { start, end } = element.open.name;
      yield {
        start,
        end,
        message:
          'In a form, a button without `type` submits it: write `type="button"`, or `type="submit"` if that is meant.',
        suggestions: [
          { title: 'Add `type="button"`', edits: [{ start: end, end, text: ' type="button"' }] },
          { title: 'Add `type="submit"`', edits: [{ start: end, end, text: ' type="submit"' }] },
        ],
      };
    }
  },
};

function handlesClick(button: Element): boolean {
  if (['type', 'prop:type', 'formaction', 'command'].some(key => attributeNamed(button, key) !== undefined))
    return false;
  return button.open.items.some(isClickHandler);
}

function isClickHandler(item: TagItem): boolean {
  if (item.kind !== 'attribute' || item.directive?.text !== 'on' || item.name?.text !== 'click') return false;
  return item.value !== undefined && item.value.form !== 'missing';
}

/** Whether a form is around it for certain. */
function isInForm(element: Element): boolean {
  for (let around = parentOf(element); around !== undefined; around = parentOf(around)) {
    if (around.name === 'form' && !around.isUnclosed) return true;
    if (isComponent(around)) return around.name === 'ActionForm';
  }
  return false;
}
