import type { Attribute } from 'tree-sitter-leptos';
import { eventNamed } from '../../html/events.js';
import { attributesIn } from '../attributes.js';
import { isComponent } from '../elements.js';
import type { Fix } from '../finding.js';
import type { Rule } from '../rule.js';

/** `onclick=move |_| …`: a closure where HTML has JavaScript in a string (view-language.md 6.2, R-ONATTR). */
export const inlineHandlerClosure: Rule = {
  name: 'inline-handler-closure',
  severity: 'error',
  scope: 'view',
  *check({ document, version }) {
    for (const { attribute, element } of attributesIn(document)) {
      const event = /^on([a-z]+)$/i.exec(attribute.key)?.[1];
      if (event === undefined || isComponent(element) || !takesAnEvent(attribute, document.text)) continue;
      const { start } = attribute;
      const { end } = attribute.keyEnd;
      const name = eventNamed(event.toLowerCase(), version)?.name;
      yield {
        start,
        end,
        message: `\`${attribute.key}\` takes JavaScript in a string: a handler is written \`on:${name ?? event}\`.`,
        ...fixOf(name, start, end),
      };
    }
  },
};

/** A closure without parameters may compute the JavaScript. */
function takesAnEvent({ value }: Attribute, text: string): boolean {
  if (value?.code?.type !== 'closure_expression') return false;
  return /^(?:move\s*)?\|\s*[^|\s]/.test(text.slice(value.start, value.end));
}

function fixOf(name: string | undefined, start: number, end: number): { readonly fix?: Fix } {
  if (name === undefined) return {};
  return { fix: { title: `Write \`on:${name}\``, edits: [{ start, end, text: `on:${name}` }] } };
}
