import { isConditional } from '../item-head.js';
import { ownItems } from '../own-items.js';
import type { Rule } from '../rule.js';

/** `#[prop(default = …)]` on a prop of an island, which the macro also gives to serde, which takes only a path (I-OPT, view-language.md 3.5). */
export const islandDefaultProp: Rule = {
  name: 'island-default-prop',
  severity: 'error',
  *check(context) {
    if (!context.document.text.includes('island')) return;
    for (const item of ownItems(context)) {
      if (item.leptos?.kind !== 'island' || isConditional(item, context)) continue;
      for (const { name, type, default: value, nameStart } of item.leptos.props) {
        // What the children are does not travel; a half-typed default is told by `prop-options`, a string is a path.
        if (name === 'children' || value === undefined || value === '' || value.startsWith('"')) continue;
        const inner = type.startsWith('Option<') ? type : `Option<${type}>`;
        const message =
          `serde cannot read the default \`${value}\` of an island's prop: make it \`#[prop(optional)]\` with the type ` +
          `\`${inner}\`, and write \`${name}.unwrap_or(${value})\` in the body.`;
        yield { start: nameStart, end: nameStart + name.length, message };
      }
    }
  },
};
