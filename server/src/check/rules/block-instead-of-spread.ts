import type { Shorthand } from 'tree-sitter-leptos';
import { atLeast } from '../../project/leptos-version.js';
import { elementsIn, hasWholeTag, isComponent, isSlot } from '../elements.js';
import type { Report, Rule } from '../rule.js';
import { outsideBrackets } from '../rust-text.js';
import { areSound } from '../view-soundness.js';

/**
 * `{attributes}` on a component (view-language.md 2.2, V-COMPBLOCK in 6.2): the macro puts the whole tag in the place
 * of the expression.
 */
export const blockInsteadOfSpread: Rule = {
  name: 'block-instead-of-spread',
  severity: 'error',
  scope: 'view',
  holdsFor: version => atLeast(version, '0.7'),
  *check({ document }) {
    for (const element of elementsIn(document)) {
      if (!isComponent(element) || isSlot(element) || !hasWholeTag(element)) continue;
      for (const item of element.open.items) {
        if (item.kind !== 'shorthand' || item.code.errors.length > 0) continue;
        // A tag that is not finished takes in the block behind it.
        if (areSound(document)) yield report(item, document.text);
      }
    }
  },
};

function report({ start, end }: Shorthand, text: string): Report {
  const inner = text.slice(start + 1, end - 1);
  const isExpression = inner.trim() !== '' && !outsideBrackets(inner).includes(';');
  const fix = { title: 'Write a spread', edits: [{ start: start + 1, end: start + 1, text: '..' }] };
  return {
    start,
    end,
    message: `On a component, \`{…}\` without dots becomes the tag itself: write \`{..…}\`, or the prop's name and its value.`,
    ...(isExpression ? { fix } : {}),
  };
}
