import type { Attribute } from 'tree-sitter-leptos';
import { atLeast } from '../../project/leptos-version.js';
import { attributesIn } from '../attributes.js';
import { isComponent, isSlot } from '../elements.js';
import type { Fix } from '../finding.js';
import type { Rule } from '../rule.js';

const SUPPORTED = new Set(['attr', 'class', 'clone', 'let', 'nostrip', 'on', 'prop', 'slot', 'style', 'use']);

/** `x:y` or `x.y` on a component, where the macro does not know `x` (view-language.md 6.1, V-NS). */
export const unsupportedPrefixOnComponent: Rule = {
  name: 'unsupported-prefix-on-component',
  severity: 'error',
  scope: 'view',
  holdsFor: version => atLeast(version, '0.7'),
  *check({ document }) {
    for (const { attribute, element } of attributesIn(document)) {
      if (!isComponent(element) || isSlot(element)) continue;
      const prefix = unsupportedPrefix(attribute.key);
      if (prefix === undefined) continue;
      const suggestion = asAttribute(attribute);
      yield {
        start: attribute.start,
        end: attribute.keyEnd.end,
        message: `\`${prefix}\` is not supported on components. ${advice(prefix)}`,
        ...(suggestion === undefined ? {} : { suggestions: [suggestion] }),
      };
    }
  },
};

/** The part of a key that the macro objects to, with its separator. A key with a dash is never taken apart. */
function unsupportedPrefix(key: string): string | undefined {
  const [prefix, word] = /^([\p{XID_Start}_][\p{XID_Continue}]*)(?::(?!:)|\.)/u.exec(key) ?? [];
  if (prefix === undefined || word === undefined || key.includes('-')) return undefined;
  return SUPPORTED.has(word) ? undefined : prefix;
}

function advice(prefix: string): string {
  if (prefix === 'bind:') return 'Pass the signal as a prop.';
  return 'An attribute for the elements of the component is written `attr:name`.';
}

/** `aria:label` and `data:x` are attributes that JSX and others write with a dash. */
function asAttribute({ key, start, keyEnd }: Attribute): Fix | undefined {
  const [, word, rest] = /^(aria|data)[:.](\w+)$/.exec(key) ?? [];
  if (word === undefined || rest === undefined) return undefined;
  const text = `attr:${word}-${rest}`;
  return { title: `Write \`${text}\``, edits: [{ start, end: keyEnd.end, text }] };
}
