import { ownItems } from '../own-items.js';
import type { Rule } from '../rule.js';

/** A prop of a private component whose body does not name it. */
export const unusedProp: Rule = {
  name: 'unused-prop',
  severity: 'hint',
  *check(context) {
    const { text } = context.document;
    for (const { leptos, visibility, end } of ownItems(context)) {
      // What is public may have it for the sake of who uses it.
      if (visibility !== 'private' || (leptos?.kind !== 'component' && leptos?.kind !== 'island')) continue;
      const last = leptos.props.at(-1);
      if (last === undefined || text.charAt(end - 1) !== '}') continue;
      const body = text.slice(last.end, end);
      // A body that is still to be written uses nothing yet.
      if (!/\{\s*[^\s}]/.test(body) || /\b(?:todo|unimplemented)!/.test(body)) continue;
      for (const { name, nameStart, options, start } of leptos.props) {
        if (name.startsWith('_') || options.includes('name') || options.includes('marker') || options.includes('attrs'))
          continue;
        // Literals count as well: `format!("{title}")`.
        if (new RegExp(`\\b${name}\\b`).test(body) || /\bcfg\b|\ballow\b/.test(text.slice(start, nameStart))) continue;
        yield {
          start: nameStart,
          end: nameStart + name.length,
          message: `Nothing uses the prop \`${name}\`: use it, or remove it here and in the tags.`,
        };
      }
    }
  },
};
