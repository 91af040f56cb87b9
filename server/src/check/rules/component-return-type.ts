import { atLeast } from '../../project/leptos-version.js';
import { isConditional } from '../item-head.js';
import { ownItems } from '../own-items.js';
import type { Rule } from '../rule.js';

/** All that the macro takes (C-RET, view-language.md 3.1). */
const TAKEN = /^impl\b\s*(?:(?:::)?leptos::)?IntoView$/;

/** A component whose result is not written `impl IntoView`, up to Leptos 0.6. */
export const componentReturnType: Rule = {
  name: 'component-return-type',
  severity: 'error',
  holdsFor: version => !atLeast(version, '0.7'),
  *check(context) {
    const { text } = context.document;
    for (const item of ownItems(context)) {
      const { leptos, nameStart, name, end } = item;
      if ((leptos?.kind !== 'component' && leptos?.kind !== 'island') || isConditional(item, context)) continue;
      // A signature that is still being typed has no body; with a scope, it is an older Leptos.
      if (text.charAt(end - 1) !== '}' || leptos.props[0]?.type === 'Scope') continue;
      if (TAKEN.test(leptos.returnType.replace(/\s*::\s*/g, '::'))) continue;
      const message = `Up to Leptos 0.6, a component returns \`impl IntoView\`, written like this: \`${name}\` does not.`;
      yield { start: nameStart, end: nameStart + name.length, message };
    }
  },
};
