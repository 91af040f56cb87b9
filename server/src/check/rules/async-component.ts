import { headOf, isConditional } from '../item-head.js';
import { ownItems } from '../own-items.js';
import type { Rule } from '../rule.js';
import { codeOfDocument } from '../view-place.js';

/** `#[component] async fn`: what it returns is no view (view-language.md 3.1). */
export const asyncComponent: Rule = {
  name: 'async-component',
  severity: 'error',
  *check(context) {
    if (!/\basync\b/.test(context.document.text)) return;
    for (const item of ownItems(context)) {
      const { leptos, start, nameStart } = item;
      if ((leptos?.kind !== 'component' && leptos?.kind !== 'island') || isConditional(item, context)) continue;
      const at = /\basync(?=\s+(?:unsafe\s+)?fn\s+$)/.exec(codeOfDocument(context).slice(start, nameStart))?.index;
      // `#[lazy]` makes something else of it.
      if (at === undefined || headOf(item, context).attributes.some(({ path }) => path.endsWith('lazy'))) continue;
      const message =
        'A component cannot be `async`: get what it waits for by a `Resource`, and show it in `<Suspense>`.';
      yield { start: start + at, end: start + at + 'async'.length, message };
    }
  },
};
