import type { Fragment } from 'tree-sitter-leptos';
import { atLeast } from '../../project/leptos-version.js';
import { leptosFeatures } from '../app-features.js';
import { elementsIn, isComponent } from '../elements.js';
import type { Fix } from '../finding.js';
import type { Rule } from '../rule.js';

/** `<div><>…</></div>`, which the macro of the server does not take up to 0.6 (V-FRAG, view-language.md 6.1). */
export const fragmentInElement: Rule = {
  name: 'fragment-in-element',
  severity: 'error',
  holdsFor: version => !atLeast(version, '0.7'),
  *check(context) {
    const { document } = context;
    if (!leptosFeatures(context).has('ssr')) return;
    for (const element of elementsIn(document)) {
      if (isComponent(element)) continue;
      for (const child of element.children) {
        if (child.kind !== 'fragment' || !child.closed) continue;
        const { start, openLength } = child;
        const message = `On the server, \`<${element.name}>\` cannot hold a fragment: remove \`<>\` and \`</>\`.`;
        yield { start, end: start + openLength, message, fix: withoutTags(child, document.text) };
      }
    }
  },
};

function withoutTags({ start, end, openLength }: Fragment, text: string): Fix {
  const close = text.lastIndexOf('<', end - 1);
  return {
    title: 'Remove `<>` and `</>`',
    edits: [
      { start, end: start + openLength, text: '' },
      { start: close, end, text: '' },
    ],
  };
}
