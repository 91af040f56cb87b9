import type { Attribute, Element } from 'tree-sitter-leptos';
import { leadingLiterals } from '../../features/string-literals.js';
import { atLeast, type LeptosVersion } from '../../project/leptos-version.js';
import { removal } from '../attributes.js';
import { elementsIn, hasWholeTag } from '../elements.js';
import type { Report, Rule, ViewSource } from '../rule.js';
import { areSound } from '../view-soundness.js';

/** The same attribute twice in a tag (view-language.md 6.1, V-DUP): the macro refuses it. */
export const duplicateAttribute: Rule = {
  name: 'duplicate-attribute',
  severity: 'error',
  scope: 'view',
  holdsFor: version => atLeast(version, '0.7'),
  *check({ document, version }) {
    for (const element of elementsIn(document)) {
      if (element.open.items.length > 1 && hasWholeTag(element)) yield* duplicatesIn(element, document, version);
    }
  },
};

function* duplicatesIn({ open }: Element, document: ViewSource, version: LeptosVersion): Generator<Report> {
  const known = new Map<string, Attribute>();
  for (const item of open.items) {
    const name = item.kind === 'attribute' ? nameOf(item, document.text, version) : undefined;
    if (item.kind !== 'attribute' || name === undefined) continue;
    const first = known.get(name);
    if (first === undefined) known.set(name, item);
    // The attributes of a tag whose beginning is lost end up in the one before.
    else if (areSound(document)) yield report(name, item, first, document.text);
  }
}

/** What the macro compares. Undefined for tuples with a name that is not written: from 0.8 on there may be many of them. */
function nameOf(attribute: Attribute, text: string, version: LeptosVersion): string | undefined {
  const { key, value } = attribute;
  if ((key !== 'class' && key !== 'style') || value?.code?.type !== 'tuple_expression') return key;
  const names = leadingLiterals(text, value).map(({ content }) => text.slice(content.start, content.end));
  if (names.length === 0 && atLeast(version, '0.8')) return undefined;
  return [key, ...names].join(':');
}

function report(name: string, attribute: Attribute, first: Attribute, text: string): Report {
  const { start, end } = attribute;
  const isSame = text.slice(start, end) === text.slice(first.start, first.end);
  const fix = { title: `Remove the second \`${name}\``, edits: [removal(attribute, text)] };
  return {
    start,
    end: attribute.keyEnd.end,
    message: `The tag has \`${name}\` already: the macro takes each attribute once. ${advice(name)}`,
    related: [{ start: first.start, end: first.keyEnd.end, message: `The first \`${name}\`` }],
    ...(isSame ? { fix } : { suggestions: [fix] }),
  };
}

function advice(name: string): string {
  if (name === 'class') return 'Put all classes into one.';
  return name.startsWith('on:') ? 'Call both handlers from one.' : 'Remove one of them.';
}
