import type { Attribute } from 'tree-sitter-leptos';
import { ARIA_NAMES, ARIA_ROLES, ARIA_VALUES } from '../aria.js';
import { attributesIn, literalOf } from '../attributes.js';
import { isComponent } from '../elements.js';
import type { Fix } from '../finding.js';
import { isOneEditAway } from '../near-names.js';
import type { Report, Rule } from '../rule.js';

const NAMES = new Set(ARIA_NAMES.map(name => `aria-${name}`));
const ROLES = new Set(ARIA_ROLES);

/** `aria-…` and `role` with a name or a value that WAI-ARIA does not know: browsers ignore it. */
export const invalidAria: Rule = {
  name: 'invalid-aria',
  severity: 'warning',
  scope: 'view',
  *check({ document }) {
    for (const { attribute, element } of attributesIn(document)) {
      const { key, directive } = attribute;
      if (isComponent(element) && directive?.text !== 'attr') continue;
      const name = directive?.text === 'attr' ? key.slice('attr:'.length) : key;
      if (name === 'role') yield* wrongRoles(attribute);
      else if (!name.startsWith('aria-')) continue;
      else if (NAMES.has(name)) yield* wrongValue(attribute, name);
      else yield wrongName(attribute, name);
    }
  },
};

function wrongName({ keyEnd }: Attribute, name: string): Report {
  const { end } = keyEnd;
  const start = end - name.length;
  return {
    start,
    end,
    message: `WAI-ARIA has no attribute \`${name}\`: browsers ignore it.`,
    ...near(name, NAMES, start, end),
  };
}

function* wrongValue({ value }: Attribute, name: string): Generator<Report> {
  const allowed = ARIA_VALUES.get(name);
  const content = value?.form === 'string' ? value.content : undefined;
  if (allowed === undefined || content === undefined || content.text === '' || content.text.includes('\\')) return;
  if (allowed.includes(content.text)) return;
  const { start, end, text } = content;
  yield {
    start,
    end,
    message: `\`${name}\` cannot be \`${text}\`: it is one of ${allowed.map(word => `\`${word}\``).join(', ')}.`,
    ...near(text, allowed, start, end),
  };
}

/** A role is a list: browsers take the first that they know. */
function* wrongRoles(attribute: Attribute): Generator<Report> {
  const content = attribute.value?.content;
  if (content === undefined || literalOf(attribute)?.includes('\\') !== false) return;
  for (const { 0: role, index } of content.text.matchAll(/\S+/g)) {
    if (ROLES.has(role.toLowerCase()) || role.startsWith('doc-')) continue;
    const start = content.start + index;
    const end = start + role.length;
    yield {
      start,
      end,
      message: `WAI-ARIA has no role \`${role}\`: browsers ignore it.`,
      ...near(role, ROLES, start, end),
    };
  }
}

function near(
  written: string,
  known: Iterable<string>,
  start: number,
  end: number,
): { readonly suggestions?: readonly Fix[] } {
  const names = [...known].filter(name => name === written.toLowerCase() || isOneEditAway(name, written));
  if (names.length === 0) return {};
  return {
    suggestions: names.slice(0, 3).map(name => ({ title: `Write \`${name}\``, edits: [{ start, end, text: name }] })),
  };
}
