import { atLeast } from '../../project/leptos-version.js';
import { elementsIn, hasWholeTag } from '../elements.js';
import type { Rule } from '../rule.js';

/** `<{name}>` is accepted where a name stands, and makes invalid Rust (view-language.md 1.4, V-TAGBLOCK in 6.1). */
export const blockAsTagName: Rule = {
  name: 'block-as-tag-name',
  severity: 'error',
  scope: 'view',
  holdsFor: version => atLeast(version, '0.7'),
  *check({ document }) {
    for (const element of elementsIn(document)) {
      const { name } = element.open;
      if (name.form !== 'block' || /^\{\s*\.\./.test(name.text) || element.isUnclosed || !hasWholeTag(element))
        continue;
      const { start, end } = name;
      const message =
        'A tag needs a name that is written out: for one that is only known later, choose between elements with `match`, or call a function.';
      yield { start, end, message };
    }
  },
};
